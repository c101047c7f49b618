"""Record what a person allows to be done with their data, and that they allow it no more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from planner.domain.caseload import Caseload
from planner.domain.cases.case import Case
from planner.domain.cases.consent import (
    ALL_SCOPES,
    Consent,
    GivenBy,
    HowSaid,
    InForce,
    Said,
    Scope,
    WhyWithdrawn,
    consent_to_plan,
)
from planner.domain.cases.facts import ADULT
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId, ConsentId, new_id
from planner.services.work import Work

#: From this age on a child is asked, too, whatever a guardian says.
ASKED_FROM = 6
#: A date may be this far ahead of the clock: offices work in other time zones than laptops say.
_AHEAD = timedelta(days=1)


def consent_of(document: Caseload, case_id: CaseId) -> Mapping[Scope, InForce]:
    """Return what consent of a case is in force, as far as is known by now."""
    own = document.assessments_of(case_id)
    return consent_to_plan(document.consents_of(case_id), own, document.balance_date)


def before_withdrawal(document: Caseload, case_id: CaseId) -> Mapping[Scope, InForce]:
    """Return what consent of a case would be in force had nothing been withdrawn."""
    kept = [c for c in document.consents_of(case_id) if c.said is not Said.WITHDRAWN]
    return consent_to_plan(kept, document.assessments_of(case_id), document.balance_date)


def blank_consent(case: Case, on: date) -> Consent:
    """Return a record to fill in: given by the person, in their language, for planning alone.

    Whatever else is agreed to is ticked for itself: what is ticked beforehand is no consent.
    """
    scopes, language = frozenset({Scope.PLANNING}), case.planning.language
    return Consent(ConsentId(new_id()), case.id, Said.GIVEN, on, scopes, language=language)


def record(work: Work, consent: Consent, who: str) -> Consent:
    """Store that consent was given or refused.

    A withdrawal goes through ``withdraw``. Raises PlannerError ``consent_who_missing``,
    ``consent_scopes_missing``, ``consent_in_future``, ``consent_witness_missing``; of a child's
    yes ``consent_guardian_missing``, ``consent_assent_missing`` or ``consent_assent_refused``.
    """
    _check(work.document.cases[consent.case_id], consent, who)
    made = replace(consent, who=who.strip(), recorded=datetime.now(UTC))
    _store(work, made, f"consent_{made.said.value}")
    return made


def withdraw(
    work: Work,
    case_id: CaseId,
    on: date,
    why: WhyWithdrawn,
    who: str,
    scopes: frozenset[Scope] = ALL_SCOPES,
    *,
    by: GivenBy = GivenBy.PERSON,
    how: HowSaid = HowSaid.SIGNED,
    witness: str = "",
) -> Consent:
    """Store that consent to ``scopes`` is withdrawn; nothing is planned or written from now on.

    Undo does not bring it back: whoever consents again is asked again. Raises PlannerError
    ``consent_nothing_to_withdraw``, ``consent_withdrawn_before`` where it was given later than
    ``on``, and as ``record`` does.
    """
    holds = consent_of(work.document, case_id)
    given = [holds[s] for s in scopes if s in holds and holds[s].given]
    case = work.document.cases[case_id]
    if not given:
        raise PlannerError("consent_nothing_to_withdraw", case=case.number)
    latest = max(i.on for i in given)
    if on < latest:
        day = latest.isoformat()
        raise PlannerError("consent_withdrawn_before", case=case.number, day=day)
    made = Consent(
        ConsentId(new_id()),
        case_id,
        Said.WITHDRAWN,
        on,
        scopes,
        by,
        how,
        witness=witness,
        why=why,
        who=who.strip(),
        recorded=datetime.now(UTC),
    )
    _check(case, made, who)
    _store(work, made, "consent_withdrawn", barrier=True)
    return made


def _store(work: Work, made: Consent, why: str, *, barrier: bool = False) -> None:
    after = replace(work.document, consents={**work.document.consents, made.id: made})
    work.commit(after, who=made.who, why=why, barrier=barrier)


def _check(case: Case, consent: Consent, who: str) -> None:
    if not who.strip():
        raise PlannerError("consent_who_missing")
    if not consent.scopes:
        raise PlannerError("consent_scopes_missing")
    if consent.on > datetime.now(UTC).date() + _AHEAD:
        raise PlannerError("consent_in_future", day=consent.on.isoformat())
    if consent.how is HowSaid.SPOKEN and not consent.witness.strip():
        raise PlannerError("consent_witness_missing")
    if consent.said is Said.GIVEN:
        _check_child(case, consent)


def _check_child(case: Case, consent: Consent) -> None:
    """Refuse a child's yes without a guardian's, and a guardian's without the child's own."""
    age = case.age_on(consent.on)
    child = age is not None and age[1] < ADULT
    if (child or consent.by is GivenBy.GUARDIAN) and not consent.guardian.strip():
        raise PlannerError("consent_guardian_missing", case=case.number)
    if not child or age is None or age[1] < ASKED_FROM:
        return
    if consent.assent is None:
        raise PlannerError("consent_assent_missing", case=case.number, age=ASKED_FROM)
    if not consent.assent:
        raise PlannerError("consent_assent_refused", case=case.number)
