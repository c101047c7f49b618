"""The caseload: everything one file holds, frozen. Edits replace records.

What is asked of one case is asked here; ``planner.domain.case_files`` gathers all cases at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from planner.domain.balances.clearing import Clearing
from planner.domain.balances.policy import Scenario
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case
from planner.domain.cases.consent import Consent
from planner.domain.cases.correction import Correction
from planner.domain.cases.decision import Decision
from planner.domain.cases.erased import Erased
from planner.domain.cases.form_reading import RememberedForm
from planner.domain.cases.judged import Judged
from planner.domain.errors import PlannerError
from planner.domain.field.hand_over import HandOver, HandOverId, Origin
from planner.domain.findings import Finding
from planner.domain.follow_up.begun import Begun
from planner.domain.follow_up.calendar import Calendar
from planner.domain.follow_up.closure import Closure
from planner.domain.follow_up.community import Feedback, FeedbackId, Halt
from planner.domain.follow_up.complaint import Complaint, ComplaintId
from planner.domain.follow_up.instrument import Instrument
from planner.domain.follow_up.observation import Observation, ObservationId, Task, VisitId
from planner.domain.follow_up.referral import ReferralStep, ReferralStepId
from planner.domain.follow_up.visit import Visit
from planner.domain.ids import (
    AssessmentId,
    AwardId,
    CaseId,
    ClearingId,
    ConsentId,
    CorrectionId,
    DecisionId,
    JudgedId,
    PlanId,
    ScenarioId,
)
from planner.domain.ledger.entry import Closing, Entry, EntryId
from planner.domain.plans.draft import Draft
from planner.domain.plans.plan import Plan
from planner.domain.programme.programme import Programme
from planner.domain.protection.retention import Kept


@dataclass(frozen=True, slots=True)
class About:
    """What the caseload is called, its scenario, and which allocation is adopted."""

    name: str = ""
    scenario: ScenarioId | None = None
    adopted: str = ""  # digest of the adopted allocation
    adopted_for: str = ""  # digest of the planning data it was made for
    keep_months: int = 60  # how long a case is kept after it is closed, where nobody says else
    erased: Erased = Erased()


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Caseload:
    """One office's document. ``findings`` are those of the last imports, replaced by file.

    ``entries`` is the ledger, only ever added to; ``closings`` by month (2026-11). ``kept``: until
    when a case is kept, where somebody set it by hand. ``origin``: of a part handed over.
    ``calendar``: of follow-up, None for the usual one. ``tasks`` by award.
    ``sealed``: protected details are shut for whoever opened the file and at their defaults.
    """

    about: About = About()
    programme: Programme | None = None
    cases: Mapping[CaseId, Case] = field(default_factory=dict)
    assessments: Mapping[AssessmentId, Assessment] = field(default_factory=dict)
    decisions: Mapping[DecisionId, Decision] = field(default_factory=dict)
    plans: Mapping[PlanId, Plan] = field(default_factory=dict)
    scenarios: Mapping[ScenarioId, Scenario] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    entries: Mapping[EntryId, Entry] = field(default_factory=dict)
    closings: Mapping[str, Closing] = field(default_factory=dict)
    clearings: Mapping[ClearingId, Clearing] = field(default_factory=dict)
    consents: Mapping[ConsentId, Consent] = field(default_factory=dict)
    kept: Mapping[CaseId, Kept] = field(default_factory=dict)
    hand_overs: Mapping[HandOverId, HandOver] = field(default_factory=dict)
    origin: Origin | None = None
    drafts: Mapping[str, Draft] = field(default_factory=dict)  # by whose they are
    forms: Mapping[str, RememberedForm] = field(default_factory=dict)  # by fingerprint
    corrections: Mapping[CorrectionId, Correction] = field(default_factory=dict)
    judged: Mapping[JudgedId, Judged] = field(default_factory=dict)
    calendar: Calendar | None = None
    instruments: Mapping[str, Instrument] = field(default_factory=dict)  # by code and version
    begun: Mapping[CaseId, Begun] = field(default_factory=dict)
    observations: Mapping[ObservationId, Observation] = field(default_factory=dict)
    tasks: Mapping[AwardId, Task] = field(default_factory=dict)
    visits: Mapping[VisitId, Visit] = field(default_factory=dict)
    complaints: Mapping[ComplaintId, Complaint] = field(default_factory=dict)
    closures: Mapping[CaseId, Closure] = field(default_factory=dict)
    feedback: Mapping[FeedbackId, Feedback] = field(default_factory=dict)
    halts: Mapping[str, Halt] = field(default_factory=dict)  # by project
    referrals: Mapping[ReferralStepId, ReferralStep] = field(default_factory=dict)  # by step
    sealed: bool = False

    @property
    def given_programme(self) -> Programme:
        """Return the programme; raises PlannerError ``programme_first`` while there is none."""
        if self.programme is None:
            raise PlannerError("programme_first")
        return self.programme

    def check_ready(self) -> None:
        """Raise PlannerError ``programme_first`` or ``no_cases`` where it cannot be balanced."""
        if self.programme is None:
            raise PlannerError("programme_first")
        if not self.cases:
            raise PlannerError("no_cases")

    @property
    def is_ready(self) -> bool:
        """Say whether it can be balanced: there are a programme and cases."""
        return self.programme is not None and bool(self.cases)

    @property
    def balance_date(self) -> date:
        """Return the date everything counts from, never the clock: the programme's."""
        return self.programme.balance_date if self.programme else date.min

    def by_number(self, number: str) -> Case | None:
        """Return the case of this number, if there is one."""
        return next((c for c in self.cases.values() if c.number == number), None)

    def numbers(self) -> dict[CaseId, str]:
        """Return every case's number."""
        return {case.id: case.number for case in self.cases.values()}

    def in_order(self) -> list[Case]:
        """Return all cases by case number."""
        return sorted(self.cases.values(), key=lambda c: (c.number, c.id))

    def assessments_of(self, case_id: CaseId) -> list[Assessment]:
        """Return the assessments of a case, oldest first (undated ones before all others)."""
        return oldest_first(a for a in self.assessments.values() if a.case_id == case_id)

    def decisions_of(self, case_id: CaseId) -> list[Decision]:
        """Return the decisions on a case, oldest first."""
        return by_time(d for d in self.decisions.values() if d.case_id == case_id)

    def consents_of(self, case_id: CaseId) -> list[Consent]:
        """Return what was said about consent of a case, oldest first."""
        return said_in_order(c for c in self.consents.values() if c.case_id == case_id)

    def plan_of(self, case_id: CaseId) -> Plan | None:
        """Return the plan of a case, the newest version if there are several."""
        return newest(p for p in self.plans.values() if p.case_id == case_id)


def oldest_first(assessments: Iterable[Assessment]) -> list[Assessment]:
    """Return assessments of one case by date, undated ones before all others."""
    return sorted(assessments, key=lambda a: (a.day or date.min, a.source_row or 0, a.id))


def by_time(decisions: Iterable[Decision]) -> list[Decision]:
    """Return decisions on one case, oldest first."""
    return sorted(decisions, key=lambda d: (d.when, d.id))


def said_in_order(consents: Iterable[Consent]) -> list[Consent]:
    """Return what was said about consent of one case, oldest first."""
    return sorted(consents, key=lambda c: (c.on, c.recorded, c.id))


def newest(plans: Iterable[Plan]) -> Plan | None:
    """Return the newest version of one case's plan, None without any."""
    return max(plans, key=lambda p: (p.version, p.since), default=None)
