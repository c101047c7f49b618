"""Needs met group by group, and money month by month: what a balance's pictures show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.balances.allocation import Allocation
from planner.domain.balances.standing import Standing, standings
from planner.domain.caseload import Caseload
from planner.domain.cases.case import ReturnType, Sex
from planner.domain.cases.facts import ADULT
from planner.domain.ids import CaseId
from planner.domain.kind import Kind
from planner.domain.months import Month
from planner.domain.need import Dimension
from planner.services.cases.case_list import Given, given_by


class GroupSort(StrEnum):
    """By what people are put together."""

    WOMEN = "women"
    MEN = "men"
    CHILDREN = "children"  # principals who are certainly under age
    FORCED = "forced"
    PLACE = "place"
    VULNERABILITY = "vulnerability"


@dataclass(frozen=True, slots=True)
class GroupMet:
    """One group: its cases, and the share met of all they stated (None: they stated nothing).

    ``code``: of the place or the vulnerability. One case may stand in several groups.
    """

    sort: GroupSort
    code: str
    cases: frozenset[CaseId]
    met: Mapping[Dimension | None, float | None]


def groups_met(document: Caseload, allocation: Allocation) -> list[GroupMet]:
    """Return every group somebody balanced is in, the larger ones first within their sort."""
    given = given_by(allocation)
    members: dict[tuple[GroupSort, str], list[CaseId]] = {}
    for place in standings(document):
        if place.case.id in given:
            for key in _groups_of(document, place):
                members.setdefault(key, []).append(place.case.id)
    found = [
        GroupMet(sort, code, frozenset(cases), _met([given[c] for c in cases]))
        for (sort, code), cases in members.items()
    ]
    order = list(GroupSort)
    return sorted(found, key=lambda g: (order.index(g.sort), -len(g.cases), g.code))


def _groups_of(document: Caseload, place: Standing) -> Iterator[tuple[GroupSort, str]]:
    case, planning = place.case, place.case.planning
    age = case.age_on(document.balance_date)
    if age is not None and age[1] < ADULT:
        yield GroupSort.CHILDREN, ""
    elif planning.sex is Sex.FEMALE:
        yield GroupSort.WOMEN, ""
    elif planning.sex is Sex.MALE:
        yield GroupSort.MEN, ""
    if planning.return_type is ReturnType.FORCED:
        yield GroupSort.FORCED, ""
    if planning.place:
        yield GroupSort.PLACE, planning.place
    for code in place.assessment.vulnerabilities if place.assessment else ():
        yield GroupSort.VULNERABILITY, code


def _met(given: list[Given]) -> dict[Dimension | None, float | None]:
    met: dict[Dimension | None, float | None] = {}
    for dimension in (*Dimension, None):
        before = sum(Given.burden(g.before, dimension) for g in given)
        left = sum(Given.burden(g.left, dimension) for g in given)
        met[dimension] = 1 - left / before if before else None
    return met


@dataclass(frozen=True, slots=True)
class MonthSpent:
    """One month: minor units due in it by kind, in the accounting currency, and whose they are.

    What projects cost without a case counts as community support; nobody stands behind it.
    """

    month: Month
    minor: Mapping[Kind, int]
    cases: frozenset[CaseId]


def months_spent(allocation: Allocation, fund: str = "") -> list[MonthSpent]:
    """Return every month in which money is due, of one fund or of all, in order."""
    minor: dict[Month, dict[Kind, int]] = {}
    cases: dict[Month, set[CaseId]] = {}

    def add(month: Month, kind: Kind, amount: int) -> None:
        own = minor.setdefault(month, {})
        own[kind] = own.get(kind, 0) + amount

    for award in allocation.awards:
        for line in award.lines:
            if fund in ("", line.fund):
                add(line.month, award.kind, line.amount.minor)
                cases.setdefault(line.month, set()).add(award.case_id)
    for opening in allocation.openings:
        if fund in ("", opening.fund):
            add(opening.month, Kind.COMMUNITY, opening.cost.minor)
    months = sorted(minor, key=lambda m: (m.year, m.month))
    return [MonthSpent(m, minor[m], frozenset(cases.get(m, ()))) for m in months]
