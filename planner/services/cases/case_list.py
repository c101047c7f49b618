"""All cases at a glance: where each stands, what it got, and what about it needs a look.

Codes only; the window says them in words. What a balance says of a case is worked out once a
balance: at 10,000 cases it takes most of the time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.balances.act_now import act_now
from planner.domain.balances.allocation import Allocation, Award, CaseResult
from planner.domain.balances.clearing import GroundSort
from planner.domain.balances.left_short import left_short, to_clear
from planner.domain.balances.standing import NotPlanned, Standing, standings
from planner.domain.case_files import by_case, newest_plans
from planner.domain.caseload import Caseload, oldest_first
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case, Sex
from planner.domain.cases.consent import (
    Consent,
    GivenBy,
    Said,
    Scope,
    consent_to_plan,
    guardian_unheard,
)
from planner.domain.cases.facts import ADULT
from planner.domain.field.hand_over import away
from planner.domain.ids import CaseId
from planner.domain.kind import Kind
from planner.domain.need import FULL, Dimension
from planner.domain.plans.plan import Plan, PlanState
from planner.services.balances.summary import stated_tenth

#: Seriousness from which a need is a serious one.
SERIOUS = 3


class Waiting(StrEnum):
    """Where a case stands that has no plan yet and can be planned."""

    READY = "ready"  # nothing balanced for it yet
    DRAFT = "draft"
    NOTHING = "nothing"  # balanced, and nothing with money came of it


Status = NotPlanned | PlanState | Waiting


class Look(StrEnum):
    """What about a case needs a look."""

    BELOW_FLOOR = "below_floor"
    GETS_NOTHING = "gets_nothing"
    NOT_PLANNED = "not_planned"
    TO_CLEAR = "to_clear"
    WORST_TENTH = "worst_tenth"  # of all burden stated, the tenth with most left
    ACT_NOW = "act_now"
    CONSENT_AGAIN = "consent_again"  # none, a child's without a guardian, or of one now grown up
    NOTHING_ASKED = "nothing_asked"
    AWAY = "away"  # handed over and not back


class Profile(StrEnum):
    """Who returned, in a word."""

    CHILD_ALONE = "child_alone"
    WOMAN_ALONE = "woman_alone"
    MAN_ALONE = "man_alone"
    WOMAN_WITH = "woman_with"  # with others in the household
    MAN_WITH = "man_with"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Given:
    """What one balance says of a case.

    ``before``, ``left``: burden stated by dimension, in points. ``minor``: the money of its
    awards by kind, in the accounting currency's minor units. ``short``: needs not met in full.
    """

    before: Mapping[Dimension, float]
    left: Mapping[Dimension, float]
    minor: Mapping[Kind, int]
    funds: frozenset[str]
    targets: frozenset[str]
    supports: int
    short: frozenset[str]

    def met(self, dimension: Dimension | None = None) -> float | None:
        """Return the share met of what was stated (0 to 1), None where nothing was."""
        before, left = self.burden(self.before, dimension), self.burden(self.left, dimension)
        return None if before == 0 else 1 - left / before

    @staticmethod
    def burden(of: Mapping[Dimension, float], dimension: Dimension | None = None) -> float:
        """Return the burden of one dimension or of all."""
        return of[dimension] if dimension is not None else sum(of.values())

    @property
    def amount(self) -> int:
        """Return all its money, in minor units."""
        return sum(self.minor.values())

    @property
    def most_left_in(self) -> Dimension | None:
        """Return the dimension in which most burden is left, None where none is."""
        most = max(self.left, key=lambda d: self.left[d])
        return most if self.left[most] > 0 else None


@dataclass(frozen=True, slots=True)
class ListedCase:
    """One case of the list. ``given``: None where the balance has nothing of it, or none is.

    ``serious``: needs rated 3 or 4; ``vulnerabilities`` is empty where protected details are shut.
    """

    case: Case
    age: tuple[int, int] | None
    profile: Profile
    status: Status
    known: int
    serious: frozenset[str]
    vulnerabilities: frozenset[str]
    looks: frozenset[Look]
    given: Given | None


class CaseList:
    """Lists the cases of a caseload and remembers what the last balance said of them."""

    def __init__(self) -> None:
        self._of: Allocation | None = None
        self._given: dict[CaseId, Given] = {}
        self._worst: frozenset[CaseId] = frozenset()

    def forget(self) -> None:
        """Hold nothing of anybody."""
        self._of, self._given, self._worst = None, {}, frozenset()

    def listed(self, document: Caseload, allocation: Allocation | None) -> list[ListedCase]:
        """Return every case, by case number."""
        if allocation is not self._of:
            self._of = allocation
            self._given = given_by(allocation) if allocation else {}
            tenth = stated_tenth(allocation.cases) if allocation and allocation.cases else ()
            self._worst = frozenset(c.case_id for c in tenth)
        plans, looks = newest_plans(document), self._looks(document, allocation)
        return [
            self._line(document, place, plans.get(place.case.id), looks)
            for place in standings(document)
        ]

    def _line(
        self,
        document: Caseload,
        place: Standing,
        plan: Plan | None,
        looks: Mapping[CaseId, set[Look]],
    ) -> ListedCase:
        case, assessment = place.case, place.assessment
        answers = assessment.needs if assessment else ()
        given = self._given.get(case.id)
        known = {a.need for a in answers if a.severity is not None}
        mine = looks.get(case.id, set())
        if place.why_not is not None:
            mine = mine | {Look.NOT_PLANNED}
        elif not known:
            mine = mine | {Look.NOTHING_ASKED}
        if case.id in self._worst:
            mine = mine | {Look.WORST_TENTH}
        age = case.age_on(document.balance_date)
        return ListedCase(
            case,
            age,
            _profile(case, age),
            _status(place, plan, given),
            len(known),
            frozenset(a.need for a in answers if (a.severity or 0) >= SERIOUS),
            assessment.vulnerabilities if assessment else frozenset(),
            frozenset(mine),
            given,
        )

    def _looks(self, document: Caseload, allocation: Allocation | None) -> dict[CaseId, set[Look]]:
        found: dict[CaseId, set[Look]] = {}

        def note(cases: Iterable[CaseId], look: Look) -> None:
            for case_id in cases:
                found.setdefault(case_id, set()).add(look)

        note((entry.case_id for entry in act_now(document)), Look.ACT_NOW)
        note(away(document.hand_overs.values()), Look.AWAY)
        note(_to_ask_again(document), Look.CONSENT_AGAIN)
        if allocation is None:
            return found
        for left in left_short(document, allocation):
            sorts = {g.sort for g in left.grounds}
            if GroundSort.BELOW_FLOOR in sorts:
                note((left.case_id,), Look.BELOW_FLOOR)
            if GroundSort.NOTHING in sorts:
                note((left.case_id,), Look.GETS_NOTHING)
        note((left.case_id for left in to_clear(document, allocation)), Look.TO_CLEAR)
        return found


def given_by(allocation: Allocation) -> dict[CaseId, Given]:
    """Return what a balance says of each of its cases."""
    awards: dict[CaseId, list[Award]] = by_case(allocation.awards)
    return {c.case_id: _given(c, awards.get(c.case_id, ())) for c in allocation.cases}


def _given(result: CaseResult, awards: Iterable[Award]) -> Given:
    before, left = dict.fromkeys(Dimension, 0.0), dict.fromkeys(Dimension, 0.0)
    short: set[str] = set()
    for need in result.needs:
        cover = min(need.cover, FULL)
        before[need.dimension] += need.weight
        left[need.dimension] += need.weight * (FULL - cover) / FULL
        if cover < FULL and need.weight:
            short.add(need.need)
    minor: dict[Kind, int] = {}
    funds: set[str] = set()
    targets: set[str] = set()
    supports = 0
    for award in awards:
        targets.add(award.target)
        if award.lines:
            supports += 1
            minor[award.kind] = minor.get(award.kind, 0) + award.amount.minor
            funds.update(line.fund for line in award.lines)
    return Given(
        before, left, minor, frozenset(funds), frozenset(targets), supports, frozenset(short)
    )


def _status(place: Standing, plan: Plan | None, given: Given | None) -> Status:
    if place.why_not is not None:
        return place.why_not
    if plan is not None:
        return plan.state
    if given is None:
        return Waiting.READY
    return Waiting.DRAFT if given.supports else Waiting.NOTHING


def _profile(case: Case, age: tuple[int, int] | None) -> Profile:
    alone, sex = not case.planning.members, case.planning.sex
    if age is not None and age[1] < ADULT and alone:
        return Profile.CHILD_ALONE
    if sex is Sex.FEMALE:
        return Profile.WOMAN_ALONE if alone else Profile.WOMAN_WITH
    if sex is Sex.MALE:
        return Profile.MAN_ALONE if alone else Profile.MAN_WITH
    return Profile.OTHER


def _to_ask_again(document: Caseload) -> Iterator[CaseId]:
    """Yield who must be asked for consent (again).

    Nobody said yes; a child's yes stands in a form alone; or a guardian's stands for somebody who
    is grown up now and decides alone.
    """
    consents: dict[CaseId, list[Consent]] = by_case(document.consents.values())
    assessments: dict[CaseId, list[Assessment]] = by_case(document.assessments.values())
    day = document.balance_date
    for place in standings(document):
        case, said = place.case, consents.get(place.case.id, [])
        if place.why_not is NotPlanned.NO_CONSENT:
            yield case.id
            continue
        age = case.age_on(day)
        if place.assessment is None or age is None:
            continue
        if age[1] < ADULT or any(c.by is GivenBy.GUARDIAN for c in said):
            holds = consent_to_plan(said, oldest_first(assessments.get(case.id, ())), day)
            if guardian_unheard(case, holds, day) or _outgrown(said, age):
                yield case.id


def _outgrown(said: list[Consent], age: tuple[int, int]) -> bool:
    """Say whether the newest yes to planning is a guardian's, of somebody certainly grown up."""
    yes = [c for c in said if c.said is Said.GIVEN and Scope.PLANNING in c.scopes]
    newest = max(yes, key=lambda c: (c.on, c.recorded), default=None)
    return newest is not None and newest.by is GivenBy.GUARDIAN and age[0] >= ADULT
