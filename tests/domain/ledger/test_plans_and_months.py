"""What is planned anew, and which months are closed."""

from datetime import date

import pytest

from planner.domain.errors import PlannerError
from planner.domain.ledger.entry import Closing, LineId
from planner.domain.months import Month
from tests.domain.ledger.posting_steps import S, posted, refusal
from tests.money import (
    DEC,
    NOV,
    PLANNED_ON,
    STAFF,
    booked,
    commit,
    line,
    pay,
)


def test_that_a_line_planned_anew_takes_the_place_of_what_was_planned():
    ledger = booked()
    made = ledger.plan(line(local=1_200_000), PLANNED_ON)
    assert [(e.state, e.of, e.local.minor) for e in made] == [
        (S.CANCELLED, S.PLANNED, 1_000_000),
        (S.PLANNED, None, 1_200_000),
    ]
    assert ledger.funds["POOL"].planned == (12_000, 12_000)


def test_that_what_is_committed_is_not_planned_anew():
    ledger = posted(booked(), commit())
    for change in (
        lambda: ledger.plan(line(local=5), NOV),
        lambda: ledger.unplan(LineId("one"), NOV),
    ):
        with pytest.raises(PlannerError, match="ledger_committed_twice"):
            change()


def test_that_months_are_closed_once_and_never_before_they_begin():
    ledger = posted(booked(), commit())
    with pytest.raises(PlannerError, match="ledger_close_future"):
        ledger.close(Month(2026, 12), "A01", NOV)
    with pytest.raises(PlannerError, match="ledger_staff_unknown"):
        ledger.close(Month(2026, 11), "nobody", NOV)
    assert ledger.close(Month(2026, 11), "A01", NOV) == Closing(Month(2026, 11), "A01", NOV)
    with pytest.raises(PlannerError, match="ledger_closed_already"):
        ledger.close(Month(2026, 11), "A01", NOV)
    assert refusal(ledger, pay())[0] == "ledger_month_closed"
    # The correction stands in an open month.
    assert ledger.post(pay(on=DEC))


def test_that_with_a_month_every_month_before_it_is_closed():
    ledger = posted(booked(), commit())
    # Nothing was booked in January, and yet it is over.
    ledger.close(Month(2027, 1), "A01", date(2027, 2, 1))
    code, values = refusal(ledger, pay(on=DEC))
    assert (code, values["month"]) == ("ledger_month_closed", "2027-01")
    for month in (Month(2026, 11), Month(2027, 1)):
        with pytest.raises(PlannerError, match="ledger_closed_already"):
            ledger.close(month, "A01", date(2027, 2, 1))


def test_that_a_plan_is_not_booked_into_a_closed_month():
    ledger = booked()
    ledger.close(Month.of(PLANNED_ON), "A01", PLANNED_ON)
    with pytest.raises(PlannerError, match="ledger_month_closed"):
        ledger.plan(line("two"), PLANNED_ON)


def test_that_a_ledger_read_again_goes_on_where_it_was():
    ledger = posted(booked(), commit(), pay(400_000))
    again = booked(line("two"), entries=reversed(ledger.entries))
    assert [e.number for e in again.entries] == list(range(1, len(again.entries) + 1))
    assert again.lines[LineId("one")] == ledger.lines[LineId("one")]
    assert refusal(again, pay(400_000))[0] == "ledger_twice"


def test_that_staff_are_those_of_the_office_sheet():
    assert {"C01", "C02", "A01", "P01"} == STAFF.staff
