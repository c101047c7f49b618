"""What the stop of a project takes away: every promised seat that nobody has had yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from planner.domain.balances.allocation import Allocation, Award
from planner.domain.case_files import newest_plans
from planner.domain.caseload import Caseload
from planner.domain.follow_up.standing import award_standings
from planner.domain.ids import AwardId, CaseId
from planner.domain.plans.plan import FIXED_STATES, PlanState
from planner.domain.remembered import remembered_of


@dataclass(frozen=True, slots=True)
class SeatHeld:
    """A seat of a project that stands in a plan. ``had``: the person has it as far as known."""

    case_id: CaseId
    number: str
    state: PlanState
    had: bool

    @property
    def is_promised(self) -> bool:
        """Say whether the person was told that they get it: the plan is amended, not just drawn."""
        return self.state in (*FIXED_STATES, PlanState.AMENDED)


def seats_held(caseload: Caseload, project: str) -> tuple[SeatHeld, ...]:
    """Return whose plans have a seat of a project, by case number: stopped, these are looked at.

    What somebody has stays; a plan agreed or signed for any other is amended, an offered one is
    offered anew.
    """
    standings = award_standings(caseload)
    found = []
    for case_id, plan in newest_plans(caseload).items():
        if plan.state in (PlanState.DRAFT, PlanState.CLOSED) or case_id not in caseload.cases:
            continue
        there = {each.award.id for each in standings.get(case_id, ()) if each.is_there}
        found += [
            SeatHeld(case_id, caseload.cases[case_id].number, plan.state, award.id in there)
            for award in plan.awards
            if award.is_seat and award.target == project
        ]
    return tuple(sorted(found, key=lambda held: held.number))


def seats_planned(
    caseload: Caseload, allocation: Allocation | None, project: str
) -> tuple[str, ...]:
    """Return the cases that a balance gives a seat of a project and whose plan was not offered.

    By case number, each once. Stopped, the next balance takes these seats from them.
    """
    if allocation is None:
        return ()
    held = {seat.case_id for seat in seats_held(caseload, project)}
    return tuple(
        sorted(
            {
                caseload.cases[award.case_id].number
                for award in allocation.awards
                if award.is_seat and award.target == project
                if award.case_id in caseload.cases and award.case_id not in held
            }
        )
    )


@remembered_of("halts", "plans", "entries", "observations", "tasks", "complaints", "cases")
def _seats(caseload: Caseload) -> dict[AwardId, tuple[Award, bool]]:
    """Return the seats of stopped projects that plans hold, and whether somebody has each."""
    if not caseload.halts:
        return {}
    standings = award_standings(caseload)
    return {
        each.award.id: (each.award, each.is_there)
        for case_id, plan in newest_plans(caseload).items()
        if plan.state in FIXED_STATES
        for each in standings.get(case_id, ())
        if each.award.is_seat and each.award.target in caseload.halts
    }


def seats_had(caseload: Caseload) -> Mapping[AwardId, Award]:
    """Return the seats of stopped projects that somebody has already: these are facts."""
    return {award_id: award for award_id, (award, had) in _seats(caseload).items() if had}


def seats_lost(caseload: Caseload) -> frozenset[AwardId]:
    """Return the seats of stopped projects that agreed plans promise and nobody has had yet.

    No balance holds them; their plans are to be amended.
    """
    return frozenset(award_id for award_id, (_, had) in _seats(caseload).items() if not had)
