"""What is committed for a project binds the next balance, and leaves the adopted one its answer."""

from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from planner.domain.balances.allocation import Opening
from planner.domain.kind import Kind
from planner.domain.ledger.entry import CostSort
from planner.domain.money import Money
from planner.domain.months import Month
from planner.services.balances.balances import adopt, is_current
from planner.services.money.ledger import book_plan, post
from planner.services.money.ledger_lines import project_line
from tests import builders
from tests.ledger_office import allocation
from tests.money import PLANNED_ON, cancel, commit, give_back, office, pool
from tests.opened import caseload_made

WELL = builders.project("WELL", "KAN", "community 0.5")
OPENING = Opening("WELL", "POOL", Money(100_000, "EUR"), Money(80_000, "EUR"), Month(2026, 12), 4)
FIXED = project_line("WELL", CostSort.FIXED)


@pytest.fixture
def work(tmp_path):
    paying = builders.pays_for("POOL", Kind.COMMUNITY)
    programme = office(pool(), pool("OTHER"), rules=[paying], projects=[WELL])
    with closing(caseload_made(tmp_path / "office.rplan")) as opened:
        after = builders.caseload(programme, builders.returnee("GN-1", "community 3"))
        after = replace(after, about=opened.document.about)
        opened.commit(after, who="P01", why="import")
        adopt(opened, allocation(openings=[OPENING]), opened.document, "C01")
        book_plan(opened, "C01", PLANNED_ON)
        yield opened


def test_that_booking_the_plan_leaves_the_balance_the_answer(work):
    assert is_current(work.document)


def test_that_committing_what_the_balance_opens_leaves_it_the_answer(work):
    post(work, [commit(line=FIXED)], "C01")
    assert is_current(work.document)


def test_that_a_commitment_taken_back_asks_for_a_new_balance(work):
    post(work, [commit(line=FIXED)], "C01")
    post(work, [cancel(line=FIXED)], "C01")
    assert not is_current(work.document)


def test_that_money_returned_asks_for_a_new_balance(work):
    post(work, [give_back(500, on=date(2026, 11, 10))], "C01")
    assert not is_current(work.document)


def test_that_an_answer_outdated_before_stays_so(work):
    case = next(iter(work.document.cases.values()))
    moved = replace(case, planning=replace(case.planning, language="pt"))
    work.commit(replace(work.document, cases={moved.id: moved}), who="C01", why="case_changed")
    post(work, [commit(line=FIXED)], "C01")
    assert not is_current(work.document)
