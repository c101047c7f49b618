"""Somebody the office assessed before, as if they arrived in a later month.

Everything of the case stays as it was answered; only the dates move: the assessment lies in the
month before the balance of that month, the return as many days before it as it did.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from optimizer.formulate.formulation import with_floors
from optimizer.formulate.lines import lines_of
from optimizer.formulate.offers import draft_of
from optimizer.offer import Draft
from optimizer.rules.floors import FloorDraft
from optimizer.shared import ProjectDraft
from optimizer.situation import Ground, situation_of
from planner.domain.balances.standing import standings
from planner.domain.case_files import CaseFile
from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case
from planner.domain.months import PartialDate, add_months

#: Days of the month before a balance on which people are assessed.
_DAYS = 28

#: A case with the assessment that plans it.
Profile = tuple[Case, Assessment]


@dataclass(frozen=True)
class Person:
    """One who arrives in ``month`` (an offset): the draft with windows counted from month 0.

    ``ground``: what holds in that month. ``floors``: with the month they hold by counted alike.
    """

    draft: Draft
    floors: Sequence[FloorDraft]
    ground: Ground
    month: int = 0


def profiles_of(caseload: Caseload) -> tuple[Profile, ...]:
    """Return everybody the office may plan for, by case number: who later arrivals are like."""
    return tuple((s.case, s.assessment) for s in standings(caseload) if s.assessment is not None)


class People:
    """Makes arrivals, each profile and month once.

    ``closes``: whether funds close when their period ends; a simulated year is one in which they
    run.
    """

    def __init__(
        self,
        ground: Ground,
        profiles: Sequence[Profile],
        projects: Sequence[ProjectDraft],
        *,
        closes: bool,
    ) -> None:
        self._ground, self._projects, self._closes = ground, projects, closes
        self.profiles = profiles
        self._made: dict[tuple[int, int], Person | None] = {}

    def arriving(self, profile: int, month: int) -> Person | None:
        """Return somebody like a profile who arrives in a month; None where nobody could plan."""
        key = (profile, month)
        if key not in self._made:
            self._made[key] = self._arriving(*self.profiles[profile], month)
        return self._made[key]

    def _arriving(self, case: Case, assessment: Assessment, month: int) -> Person | None:
        ground = replace(self._ground, first=self._ground.first.plus(month))
        on = add_months(self._ground.day, month)
        then = replace(ground, day=on)
        situation = situation_of(_dated(case, assessment, on), then)
        if situation is None:
            return None
        asked = then if self._closes else ground
        draft = draft_of(situation, lines_of(situation, asked), asked, self._projects)
        floors = with_floors(draft, then)
        return Person(later(draft, month), _later_floors(floors, month), asked, month)


def later(draft: Draft, months: int) -> Draft:
    """Return a draft whose windows are counted from so many months earlier."""
    offers = [replace(o, window=(o.window[0] + months, o.window[1] + months)) for o in draft.offers]
    return Draft(draft.situation, draft.lines, offers, draft.closed, draft.unpaid)


def _later_floors(floors: Sequence[FloorDraft], months: int) -> list[FloorDraft]:
    return [replace(floor, by=floor.by + months) for floor in floors]


def _dated(case: Case, assessment: Assessment, on: date) -> CaseFile:
    """Return the case as if it had been assessed in the month before ``on``."""
    told = assessment.day or case.planning.return_date
    if told is None:
        return CaseFile(case, (replace(assessment, consent=True),))
    by = on - timedelta(days=told.day % _DAYS) - told
    planning = case.planning
    if planning.return_date is not None:
        planning = replace(planning, return_date=planning.return_date + by)
    identity = case.identity
    if identity.birth is not None:
        identity = replace(identity, birth=_moved(identity.birth, by))
    day = None if assessment.day is None else assessment.day + by
    return CaseFile(
        replace(case, planning=planning, identity=identity),
        (replace(assessment, day=day, consent=True),),
    )


def _moved(birth: PartialDate, by: timedelta) -> PartialDate:
    return replace(birth, earliest=birth.earliest + by, latest=birth.latest + by)
