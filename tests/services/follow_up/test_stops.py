"""A project that is stopped: what is promised no more, what goes on, what is told."""

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.errors import PlannerError
from planner.domain.follow_up.due import DutySort, due_list
from planner.domain.follow_up.observation import Seen
from planner.domain.follow_up.stopped import seats_held
from planner.domain.ledger.books import agreed_awards
from planner.domain.plans.plan import PlanState
from planner.services.balances import balances
from planner.services.follow_up.community import halt_project, resume_project
from planner.services.follow_up.seen import see
from planner.services.plans.plans import move_plan
from tests import builders
from tests.ledger_office import allocation, award
from tests.money import office, pool
from tests.opened import caseload_made

TODAY = date(2026, 12, 20)
NUMBERS = ("GN-1", "GN-2", "GN-3")
STATES = (PlanState.AGREED, PlanState.SIGNED, PlanState.OFFERED)


@pytest.fixture
def work(tmp_path):
    """Return an office in which three plans have a seat each; the garden is stopped."""
    opened = caseload_made(tmp_path / "office.rplan", code="A01")
    garden = builders.project("P-GARDEN", "KAN", "community 0.5")
    seats = [replace(award(n, target="P-GARDEN"), is_seat=True) for n in NUMBERS]
    after = builders.caseload(
        office(pool(), projects=[garden], places=[builders.place("KAN")]),
        *map(builders.returnee, NUMBERS),
        plans=[builders.plan(*each) for each in zip(NUMBERS, STATES, seats, strict=True)],
    )
    opened.commit(replace(after, about=opened.document.about), who="A01", why="import")
    balances.adopt(opened, allocation(*seats), opened.document, "A01")
    yield opened
    opened.close()


def stop(work):
    halt_project(work, "P-GARDEN", date(2026, 12, 1), "a quarrel", "A01", today=TODAY)


def case(work, number):
    return work.document.by_number(number).id


def has(work, number):
    see(work, case(work, number), "P-GARDEN", Seen.RECEIVED, TODAY, "C01", today=TODAY)


def test_that_a_seat_nobody_has_is_not_signed_and_one_somebody_has_is(work):
    stop(work)
    with pytest.raises(PlannerError, match="project_halted"):
        move_plan(work, case(work, "GN-1"), PlanState.SIGNED, "A01")
    has(work, "GN-1")
    signed = move_plan(work, case(work, "GN-1"), PlanState.SIGNED, "A01")
    assert signed.state is PlanState.SIGNED


def test_that_it_is_told_whose_plans_have_a_seat_and_who_has_it_already(work):
    has(work, "GN-2")
    told = [(s.number, s.had, s.is_promised) for s in seats_held(work.document, "P-GARDEN")]
    assert told == [("GN-1", False, True), ("GN-2", True, True), ("GN-3", False, False)]


def test_that_no_delivery_of_a_lost_seat_is_due_and_no_money_may_be_committed_for_it(work):
    def due():
        found = due_list(work.document, TODAY)
        return {d.number for d in found if d.sort is DutySort.DELIVERY}

    assert due() == {"GN-1", "GN-2"}
    assert len(agreed_awards(work.document)) == 2
    has(work, "GN-2")
    stop(work)
    assert due() == set()
    assert len(agreed_awards(work.document)) == 1
    resume_project(work, "P-GARDEN", "A01")
    assert due() == {"GN-1"}
