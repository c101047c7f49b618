"""Everything that composing one plan looks at, gathered once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from exports.privacy import telling_needs, telling_things
from exports.text import NAME, clean
from planner.domain.balances.allocation import Allocation, Award, CaseResult, NeedResult, Origin
from planner.domain.balances.standing import standing
from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case
from planner.domain.cases.facts import is_unaccompanied_child
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.kind import Kind
from planner.domain.need import Dimension
from planner.domain.plans.plan import Plan, PlanState
from planner.domain.programme.catalogue import Measure, Pricing
from planner.domain.programme.programme import Programme
from planner.domain.programme.project import CommunityProject
from planner.domain.texts import FALLBACK_LANGUAGE, PAPER_LANGUAGES, Texts
from planner.wording.isolation import isolated, set_apart
from planner.wording.papers.plan import plan_text

#: States in which the person has been told these awards: they stand, whatever was balanced since.
TOLD = frozenset({PlanState.OFFERED, PlanState.AGREED, PlanState.SIGNED})

#: Below this age nobody is to work (ILO C138, article 2), and no paper says that they should.
WORKING_AGE = 15
_WORK = frozenset({"income", "job"})


@dataclass(frozen=True, slots=True)
class Subject:
    """One case on one day, in one language, with the awards its plan shows."""

    caseload: Caseload
    programme: Programme
    allocation: Allocation
    case: Case
    assessment: Assessment
    result: CaseResult | None
    plan: Plan | None
    awards: tuple[Award, ...]
    language: str
    asked_language: str
    on: date
    is_harmless: bool = False  # this copy leaves out what could harm the person if it were found
    telling: frozenset[str] = frozenset()  # codes that it does not name

    def is_silent_on(self, code: str) -> bool:
        """Say whether this copy does not name a measure, project or need."""
        return code in self.telling

    @property
    def priced(self) -> tuple[Award, ...]:
        """Return the awards that cost money, by month, kind and code."""
        order = list(Kind)
        paid = (
            a for a in self.awards if a.kind is not Kind.REFERRAL and a.origin is not Origin.OFFERED
        )
        return tuple(sorted(paid, key=lambda a: (a.month, order.index(a.kind), a.target, a.id)))

    @property
    def offered(self) -> tuple[Award, ...]:
        """Return the seats offered to someone who did not ask for one, unpriced until accepted."""
        open_ = (a for a in self.awards if a.origin is Origin.OFFERED)
        return tuple(sorted(open_, key=lambda a: (a.month, a.target, a.id)))

    @property
    def referred(self) -> tuple[Award, ...]:
        """Return the referrals, by month and code."""
        sent = (
            a for a in self.awards if a.kind is Kind.REFERRAL and a.origin is not Origin.OFFERED
        )
        return tuple(sorted(sent, key=lambda a: (a.month, a.target, a.id)))

    @property
    def is_young(self) -> bool:
        """Say whether the returnee may be below working age, or is a child without a carer."""
        age = self.case.age_on(self.on)
        young = age is not None and age[0] < WORKING_AGE
        return young or is_unaccompanied_child(self.case, self.assessment, self.on)

    @property
    def needs(self) -> tuple[NeedResult, ...]:
        """Return the needs stated; earning a living is no need of a child's."""
        stated = self.result.needs if self.result else ()
        return tuple(n for n in stated if n.weight and not self._passed_over(n.need))

    @property
    def unknown(self) -> tuple[str, ...]:
        """Return the needs nobody has asked about yet."""
        unknown = self.result.unknown if self.result else ()
        return tuple(code for code in unknown if not self._passed_over(code))

    def _passed_over(self, need: str) -> bool:
        return need in _WORK and self.is_young

    def dimension_named(self, dimension: Dimension) -> str:
        """Return the name of a dimension; a child's plan speaks of no work."""
        young = dimension is Dimension.ECONOMIC and self.is_young
        return self.say("economic_young" if young else dimension.value)

    def say(self, code: str, /, **values: object) -> str:
        """Return a sentence of the plan in its language."""
        return plan_text(code, self.language, **values)

    def target_of(self, award: Award) -> Measure | CommunityProject:
        """Return what an award gives.

        A signed plan outlives the catalogue: what is no longer in it goes by its code alone.
        """
        known = self.programme.thing(award.target)
        return known or Measure(award.target, award.kind, Texts(), Pricing.FREE)

    def name_of(self, award: Award) -> str:
        """Return the name of what an award gives."""
        return self.named(award.target)

    def named(self, code: str) -> str:
        """Return the name of a measure, or of a seat in a project, by its code."""
        if self.is_silent_on(code):
            return self.say("agreed_support")
        thing = self.programme.thing(code)
        name = self.apart(thing.name.get(self.language) or code if thing else code, NAME)
        return self.say("seat", project=name) if isinstance(thing, CommunityProject) else name

    def place_named(self, code: str) -> str:
        """Return the name of a place, or what stands in its stead."""
        known = {p.code: p.name for p in self.programme.places}
        return self.apart(known[code].get(self.language) or code if code in known else code, NAME)

    def need_named(self, code: str) -> str:
        """Return the name of a need as it stands inside a sentence."""
        if self.is_silent_on(code):
            return self.say("agreed_matter")
        known = {n.code: n.name for n in self.programme.needs}
        name = clean(known[code].get(self.language) or code if code in known else code, NAME)
        # Inside a sentence; an abbreviation keeps its capitals.
        lowered = name[:1].lower() + name[1:] if name[1:2].islower() else name
        return isolated(lowered, self.language)

    def apart(self, text: str, most: int) -> str:
        """Return what somebody typed, cleaned, and set apart where the language runs otherwise."""
        return set_apart(clean(text, most), self.language)


def told_awards(caseload: Caseload, allocation: Allocation, case_id: CaseId) -> tuple[Award, ...]:
    """Return the awards of a case: those of its plan once told to the person, else the balance's.

    Every export reads awards through here, so that plan and office figures cannot differ.
    """
    plan = caseload.plan_of(case_id)
    if plan is not None and plan.state in TOLD and plan.awards:
        return plan.awards
    return allocation.awards_of(case_id)


def subject_of(
    caseload: Caseload,
    allocation: Allocation,
    case_id: CaseId,
    language: str | None,
    on: date,
    *,
    harmless: bool = False,
) -> Subject:
    """Gather what a plan needs; ``harmless``: for a copy that may be found.

    Raises PlannerError ``programme_first``, ``case_unknown``, and ``plan_without_consent``
    where the newest assessment does not say yes (IOM data protection principle 4).
    """
    programme = caseload.given_programme
    case = caseload.cases.get(case_id)
    if case is None:
        raise PlannerError("case_unknown", case=case_id)
    assessment = standing(caseload, case).assessment
    if assessment is None:
        raise PlannerError("plan_without_consent", case=case.number)
    asked = language or case.planning.language or FALLBACK_LANGUAGE
    return Subject(
        caseload=caseload,
        programme=programme,
        allocation=allocation,
        case=case,
        assessment=assessment,
        result=next((r for r in allocation.cases if r.case_id == case_id), None),
        plan=caseload.plan_of(case_id),
        awards=told_awards(caseload, allocation, case_id),
        language=asked if asked in PAPER_LANGUAGES else FALLBACK_LANGUAGE,
        asked_language=asked,
        on=on,
        is_harmless=harmless,
        telling=telling_things(programme) | telling_needs(programme) if harmless else frozenset(),
    )
