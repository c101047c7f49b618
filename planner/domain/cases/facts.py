"""What conditions can ask of a case (``programme.conditions.FACTS``), computed once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case, Presence
from planner.domain.ids import PersonId
from planner.domain.programme.conditions import Facts, FactValue
from planner.domain.programme.programme import Programme

ADULT = 18
UNACCOMPANIED = "uasc"
#: What the fact of a need's severity begins with.
_NEED = "need."
VIOLENCE = "gbv"


def facts_of(
    case: Case,
    assessment: Assessment,
    programme: Programme,
    day: date,
    person: PersonId | None = None,
) -> Facts:
    """Return the facts of one case on ``day``; where a person is named, of that person.

    A person's own facts are age, sex and severities: the principal's are the household's answers
    and those that name the principal, a member's are the answers that name the member. ``debt``
    is in minor units of the accounting currency, at the rate of ``day``. A fact that nobody knows
    is None.
    """
    who = person or case.principal
    planning = case.planning
    member = next((m for m in planning.members if m.id == who), None)
    debt = assessment.debt
    ages = tuple(_ages(case, day))
    facts: dict[str, FactValue | None] = {
        "age": case.person_age(who, day),
        "persons": len(case.persons),
        "adults": sum(low >= ADULT for low, _ in ages),
        "returned_with": sum(m.presence is Presence.RETURNED for m in planning.members),
        "children_6_17": _aged(ages, 6, 17),
        "children_under_6": _aged(ages, 0, 5),
        "debt": None
        if debt is None
        else programme.rates.convert(debt, programme.currency, day).minor,
        "departure": planning.departure or None,
        "return": planning.return_type.value if planning.return_type else None,
        "place": planning.place or None,
        "house": assessment.house or None,
        "sex": _word(member.sex if member else planning.sex),
        "language": planning.language or None,
        "cash_risk": _yes(assessment.cash_risk),
        "business_wish": _yes(assessment.business_wish),
        "business_training": _yes(assessment.business_training),
        "mobile_money": _yes(assessment.mobile_money),
        "violence": _yes(VIOLENCE in assessment.vulnerabilities),
        "guardian_verified": _yes(case.protection.guardian_verified),
        "specialist_clearance": _yes(case.protection.specialist_clearance),
        "skills_recorded": _yes(bool(assessment.skills)),
        "unaccompanied_child": _yes(is_unaccompanied_child(case, assessment, day)),
        "female_staff": _yes(assessment.female_staff),
        "months_abroad": planning.months_abroad,
        "country": programme.country or None,
        "visa_free": _yes(programme.visa_free),
        "helped_before": frozenset(h.fund for h in planning.earlier_help),
        "vulnerability": assessment.vulnerabilities,
        "skill": frozenset(assessment.skills),
        "wish": frozenset(k.value for k in assessment.wishes),
    }
    worst = _severities(case, assessment, person)
    for need in programme.needs:
        facts[f"need.{need.code}"] = worst.get(need.code)
    return facts


class FactsAsked(Mapping[str, FactValue | None]):
    """The facts of one case as ``facts_of`` returns them, worked out as they are asked for.

    Rules on who cannot wait ask of almost everybody for a severity or two, and no more.
    """

    def __init__(self, case: Case, assessment: Assessment, programme: Programme, day: date) -> None:
        self._asked = (case, assessment, programme, day)
        self._worst: dict[str, int] | None = None
        self._all: Facts | None = None

    def __getitem__(self, fact: str) -> FactValue | None:
        """Return a fact."""
        case, assessment, programme, day = self._asked
        if fact.startswith(_NEED):
            if self._worst is None:
                self._worst = _severities(case, assessment, None)
            code = fact.removeprefix(_NEED)
            worst = self._worst.get(code)
            is_asked = worst is not None and any(n.code == code for n in programme.needs)
            return worst if is_asked else None
        if fact == "unaccompanied_child":
            return _yes(is_unaccompanied_child(case, assessment, day))
        return self._whole()[fact]

    def __iter__(self) -> Iterator[str]:
        return iter(self._whole())

    def __len__(self) -> int:
        return len(self._whole())

    def _whole(self) -> Facts:
        if self._all is None:
            self._all = facts_of(*self._asked)
        return self._all


def _severities(case: Case, assessment: Assessment, person: PersonId | None) -> dict[str, int]:
    """Return the worst severity known of each need: of the household, or of one of its persons."""
    worst: dict[str, int] = {}
    for a in assessment.needs:
        theirs = (
            person is None or person in a.persons or (person == case.principal and not a.persons)
        )
        if theirs and a.severity is not None:
            worst[a.need] = max(worst.get(a.need, a.severity), a.severity)
    return worst


def is_unaccompanied_child(case: Case, assessment: Assessment, day: date) -> bool:
    """Say whether the principal is recorded as one and is not certainly an adult."""
    age = case.age_on(day)
    return UNACCOMPANIED in assessment.vulnerabilities and (age is None or age[0] < ADULT)


def count_aged(case: Case, day: date, youngest: int, oldest: int) -> int:
    """Count the persons of a case who are certainly of an age in this range."""
    return _aged(_ages(case, day), youngest, oldest)


def _aged(ages: Iterable[tuple[int, int]], youngest: int, oldest: int) -> int:
    return sum(youngest <= low and high <= oldest for low, high in ages)


def _ages(case: Case, day: date) -> Iterator[tuple[int, int]]:
    for person in case.persons:
        age = case.person_age(person, day)
        if age is not None:
            yield age


def _yes(value: bool | None) -> str | None:
    return None if value is None else "yes" if value else "no"


def _word(value: str | None) -> str | None:
    return str(value) if value else None
