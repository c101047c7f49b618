"""Booking the plan, posting entries, closing months: all or nothing, and never taken back."""

from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from planner.domain.balances.allocation import Opening
from planner.domain.errors import PlannerError
from planner.domain.kind import Kind
from planner.domain.ledger.entry import CostSort, EntryState, LineId
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.plans.plan import PlanState
from planner.services.balances import balances
from planner.services.money.ledger import (
    book_plan,
    close_month,
    post,
    to_book,
)
from planner.services.money.ledger_lines import lines_of, open_ledger, project_line
from tests import builders
from tests.ledger_office import NOVEMBER, allocation, award, line_of
from tests.money import DEC, NOV, PLANNED_ON, cancel, commit, office, pay, pool
from tests.opened import caseload_at, caseload_made

S = EntryState


@pytest.fixture
def work(tmp_path):
    kit = builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90)
    programme = office(pool(), pool("OTHER"), measures=[kit])
    with closing(caseload_made(tmp_path / "office.rplan")) as opened:
        after = builders.caseload(
            programme,
            *(builders.returnee(f"GN-{n}") for n in (1, 2, 3)),
            plans=[builders.plan("GN-1", PlanState.AGREED, award("GN-1"))],
        )
        opened.commit(replace(after, about=opened.document.about), who="P01", why="import")
        adopt(opened, allocation(award("GN-1"), award("GN-2")))
        yield opened


def adopt(work, found):
    balances.adopt(work, found, work.document, "C01")


def entries(work, state):
    return [e for e in work.document.entries.values() if e.state is state]


def test_that_awards_and_projects_are_what_money_is_booked_for(work):
    opening = Opening(
        "WELL", "POOL", Money(120_000, "EUR"), Money(80_000, "EUR"), Month(2026, 12), 4
    )
    lines = lines_of(work.document, allocation(award("GN-2"), openings=[opening]))
    told = {(entry.cost, entry.target, entry.number, entry.local.minor) for entry in lines}
    assert told == {
        (CostSort.INSTALMENT, "K-KIT", 1, 1_000_000),
        (CostSort.INSTALMENT, "K-KIT", 2, 500_000),
        (CostSort.FIXED, "WELL", 0, 12_000_000),
        (CostSort.RESIDENTS, "WELL", 0, 8_000_000),
    }
    # Two awards, the agreed one of GN-1 included although this allocation has it no more.
    assert len(lines) == 6
    assert all(entry.charged == entry.amount and entry.fund_rate == "1" for entry in lines)


def test_that_an_agreed_award_is_as_its_plan_says(work):
    other = replace(award("GN-1", parts=(70, 70)))
    lines = lines_of(work.document, allocation(other))
    assert [entry.local.minor for entry in lines] == [1_000_000, 500_000]


def test_that_a_line_is_charged_in_the_funds_currency_at_the_plan_rate(work):
    programme = replace(
        work.document.programme,
        funds=(pool(currency="USD"),),
        balance_date=date(2026, 12, 15),
    )
    document = replace(work.document, programme=programme, plans={})
    opening = Opening("WELL", "POOL", Money(120_000, "EUR"), Money(0, "EUR"), NOVEMBER, 4)
    (line,) = lines_of(document, allocation(openings=[opening]))
    # One dollar buys 0.9 euros; the payment rate of 1.15 is for payments only.
    assert line.charged == Money(133_333, "USD")
    assert line.fund_rate.startswith("1.1111")
    given = award("GN-2")
    exact = replace(given.lines[0], charged=Money(11_112, "USD"), fund_rate="1.1112")
    (line, _) = lines_of(document, allocation(replace(given, lines=(exact, *given.lines[1:]))))
    assert (line.charged, line.fund_rate) == (Money(11_112, "USD"), "1.1112")


def test_that_booking_the_plan_is_counted_first_and_done_once(work):
    booking = to_book(work.document, work.allocation)
    assert (booking.new, booking.changed, booking.gone) == (4, 0, 0)
    assert not work.document.entries
    assert book_plan(work, "C01", PLANNED_ON) == booking
    planned = entries(work, S.PLANNED)
    assert {e.line for e in planned} == {line_of(c, n) for c in ("GN-1", "GN-2") for n in (1, 2)}
    # Its document is the balance it was planned by.
    assert {(e.on, e.proposer, e.document) for e in planned} == {(PLANNED_ON, "C01", "d")}
    again = book_plan(work, "C01", PLANNED_ON)
    assert (again.new, again.changed, again.gone) == (0, 0, 0)
    assert len(work.document.entries) == 4


def test_that_lines_that_changed_or_went_are_cancelled_unless_they_are_committed(work):
    book_plan(work, "C01", PLANNED_ON)
    grown = award("GN-2", parts=(100, 60))
    adopt(work, allocation(award("GN-1"), grown, award("GN-3"), digest="c"))
    booking = book_plan(work, "C01", NOV)
    assert (booking.new, booking.changed, booking.gone) == (2, 1, 0)
    post(work, [commit(line=line_of("GN-1"))], "C01")
    plan = builders.plan("GN-1", PlanState.CLOSED, award("GN-1"))
    work.commit(replace(work.document, plans={plan.id: plan}), who="C01", why="plan_closed")
    adopt(work, allocation(award("GN-3"), digest="e"))
    booking = book_plan(work, "C01", NOV)
    assert (booking.new, booking.changed, booking.gone) == (0, 0, 3)
    book = open_ledger(work.document, work.allocation).lines
    standing = {line for line, entry in book.items() if entry.planned}
    # What is committed for GN-1 stays planned, whatever later balances say.
    assert standing == {line_of("GN-1"), line_of("GN-3"), line_of("GN-3", 2)}


def test_that_a_cancelled_commitment_lets_the_plan_go(work):
    book_plan(work, "C01", PLANNED_ON)
    post(work, [commit(line=line_of("GN-1")), cancel(line=line_of("GN-1"))], "C01")
    work.commit(replace(work.document, plans={}), who="C01", why="plan_closed")
    adopt(work, allocation(award("GN-2"), digest="e"))
    assert book_plan(work, "C01", NOV).gone == 2


def test_that_what_nobody_balanced_cannot_be_booked(work):
    about = replace(work.document.about, adopted="", adopted_for="")
    work.commit(replace(work.document, about=about), who="C01", why="x")
    with pytest.raises(PlannerError, match="balance_first"):
        book_plan(work, "C01", NOV)


def test_that_a_fund_the_programme_lost_is_not_booked(work):
    programme = replace(work.document.programme, funds=(pool("OTHER"),))
    work.commit(replace(work.document, programme=programme), who="C01", why="load_programme")
    with pytest.raises(PlannerError, match="ledger_fund_unknown"):
        book_plan(work, "C01", NOV)
    assert not work.document.entries


def test_that_postings_are_booked_together_or_not_at_all(work):
    book_plan(work, "C01", PLANNED_ON)
    before = work.document
    with pytest.raises(PlannerError, match="ledger_plan_not_agreed"):
        post(work, [commit(line=line_of("GN-1")), commit(line=line_of("GN-2"))], "C01")
    assert work.document is before
    made = post(work, [commit(line=line_of("GN-1")), pay(line=line_of("GN-1"))], "C01")
    assert [e.state for e in made] == [S.COMMITTED, S.PAID, S.EXCHANGE]
    assert set(work.document.entries) >= {e.id for e in made}


def test_that_a_refusal_names_the_case_by_its_number(work):
    book_plan(work, "C01", PLANNED_ON)
    with pytest.raises(PlannerError) as refused:
        post(work, [commit(line=line_of("GN-2"))], "C01")
    assert refused.value.values == {"case": "GN-2"}


def test_that_a_line_not_booked_yet_is_known_but_not_planned(work):
    with pytest.raises(PlannerError, match="ledger_not_planned"):
        post(work, [commit(line=line_of("GN-1"))], "C01")
    with pytest.raises(PlannerError, match="ledger_line_unknown"):
        post(work, [commit(line=LineId("none"))], "C01")


def test_that_nothing_booked_can_be_undone(work):
    assert work.can_undo
    book_plan(work, "C01", PLANNED_ON)
    assert not work.can_undo
    work.undo("C01")
    assert len(work.document.entries) == 4


def test_that_a_month_is_closed_by_somebody_of_the_office_and_for_good(work):
    book_plan(work, "C01", PLANNED_ON)
    post(work, [commit(line=line_of("GN-1"))], "C01")
    with pytest.raises(PlannerError, match="ledger_staff_unknown"):
        close_month(work, NOVEMBER, "nobody", DEC)
    with pytest.raises(PlannerError, match="ledger_close_future"):
        close_month(work, Month(2027, 1), "A01", DEC)
    assert close_month(work, NOVEMBER, "A01", DEC).who == "A01"
    assert set(work.document.closings) == {"2026-11"}
    with pytest.raises(PlannerError, match="ledger_month_closed"):
        post(work, [pay(line=line_of("GN-1"))], "C01")
    assert not work.can_undo


def test_that_the_ledger_is_in_the_file(work):
    book_plan(work, "C01", PLANNED_ON)
    post(work, [commit(line=line_of("GN-1")), pay(line=line_of("GN-1"))], "C01")
    close_month(work, NOVEMBER, "A01", DEC)
    kept = work.document
    work.close()
    with closing(caseload_at(work.path)) as opened:
        assert dict(opened.document.entries) == dict(kept.entries)
        assert opened.document.closings == kept.closings


def test_that_a_project_keeps_its_lines_whatever_the_balance():
    assert project_line("WELL", CostSort.FIXED) != project_line("WELL", CostSort.RESIDENTS)
    assert project_line("WELL", CostSort.FIXED) == project_line("WELL", CostSort.FIXED)
