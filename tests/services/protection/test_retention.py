"""Cases are listed for erasure when their time is over, and by no clock that jumped."""

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.cases.consent import WhyWithdrawn
from planner.domain.errors import PlannerError
from planner.domain.plans.plan import Plan, PlanState
from planner.domain.protection.retention import WhyDue, WhyKept
from planner.domain.rights.due import BACKWARDS, ClockFault, ClockSort, clock_fault, due, kept_until
from planner.services.protection.consents import withdraw
from planner.services.protection.retention import keep_until, review, set_keep_months
from tests import builders
from tests.protected_office import office_open

DAY = date(2026, 11, 2)


@pytest.fixture
def work(tmp_path):
    with office_open(tmp_path) as opened:
        yield opened


def _caseload(*plans, months=12, **more):
    people = [builders.returnee("GN-1"), builders.returnee("GN-2")]
    made = builders.caseload(builders.programme(), *people, plans=plans)
    return replace(made, about=replace(made.about, keep_months=months), **more)


def _closed(number="GN-1", on=date(2026, 10, 31)):
    plan = builders.plan(number, PlanState.CLOSED)
    return Plan(plan.id, plan.case_id, 1, PlanState.CLOSED, on)


def _until(caseload, number="GN-1"):
    return {d.number: (d.until, d.why) for d in kept_until(caseload)}.get(number)


def test_that_a_closed_case_is_kept_for_the_months_of_the_office():
    assert _until(_caseload(_closed())) == (date(2027, 10, 31), WhyDue.CLOSED)
    assert _until(_caseload(_closed(), months=1)) == (date(2026, 11, 30), WhyDue.CLOSED)


@pytest.mark.parametrize("state", sorted(set(PlanState) - {PlanState.CLOSED, PlanState.DRAFT}))
def test_that_a_case_with_an_open_plan_has_no_date(state):
    assert _until(_caseload(builders.plan("GN-1", state))) is None


def test_that_a_case_nobody_ever_planned_counts_from_the_last_day_it_was_heard_of():
    assert _until(_caseload()) == (date(2027, 10, 10), WhyDue.NEVER_PLANNED)


def test_that_the_queue_starts_with_the_case_that_is_over_longest():
    plans = _closed("GN-1", date(2026, 3, 1)), _closed("GN-2", date(2026, 2, 1))
    listed = due(_caseload(*plans), date(2027, 3, 1))
    assert [d.number for d in listed] == ["GN-2", "GN-1"]
    assert [d.number for d in due(_caseload(*plans), date(2027, 2, 28))] == ["GN-2"]


def test_that_withdrawn_consent_is_looked_at_at_once(work):
    withdraw(work, work.document.by_number("GN-2").id, DAY, WhyWithdrawn.ASKED, "C01")
    assert _until(work.document, "GN-2") == (DAY, WhyDue.WITHDRAWN)


def test_that_a_date_set_by_hand_goes_before_everything(work):
    case_id = work.document.by_number("GN-2").id
    withdraw(work, case_id, DAY, WhyWithdrawn.ASKED, "C01")
    keep_until(work, case_id, date(2031, 1, 1), WhyKept.COMPLAINT, "A01")
    assert _until(work.document, "GN-2") == (date(2031, 1, 1), WhyDue.BY_HAND)
    assert work.file.load().kept == work.document.kept


def test_that_another_reason_needs_words_and_months_are_a_sensible_number(work):
    case_id = work.document.by_number("GN-2").id
    with pytest.raises(PlannerError, match="kept_words_missing"):
        keep_until(work, case_id, DAY, WhyKept.OTHER, "A01", "  ")
    for months in (0, -3, 241):
        with pytest.raises(PlannerError, match="keep_months_wrong"):
            set_keep_months(work, months, "A01")
    set_keep_months(work, 24, "A01")
    assert work.document.about.keep_months == 24


@pytest.mark.parametrize(
    ("today", "sort"),
    [
        (date(2026, 11, 22), None),
        (date(2026, 11, 21), None),  # another time zone
        (date(2027, 11, 23), None),  # a year later
        (date(2026, 11, 20), ClockSort.BACKWARDS),
        (date(1970, 1, 1), ClockSort.BACKWARDS),
        (date(2027, 11, 24), ClockSort.ONWARDS),
        (date(2099, 1, 1), ClockSort.ONWARDS),
    ],
)
def test_that_a_clock_that_jumped_is_told(today, sort):
    fault = clock_fault([date(2026, 11, 1), date(2026, 11, 22)], today)
    assert (fault.sort if fault else None) is sort


def test_that_a_morning_with_a_wrong_clock_does_not_count_as_the_time():
    days = [date(2026, 11, 22), date(2099, 1, 1), date(2026, 11, 23), date(1970, 1, 1)]
    assert clock_fault(days, date(2026, 11, 23)) is None
    wrong, last = date(2099, 1, 2), date(2026, 11, 23)
    assert clock_fault(days, wrong) == ClockFault(ClockSort.ONWARDS, wrong, last)
    back = last - 2 * BACKWARDS
    assert clock_fault(days, back) == ClockFault(ClockSort.BACKWARDS, back, last)


def test_that_nothing_is_due_while_the_clock_is_not_believed(work, monkeypatch):
    set_keep_months(work, 1, "A01")
    _at(monkeypatch, date(2199, 1, 1))
    found = review(work)
    assert found.due == ()
    assert found.fault is not None
    assert found.fault.sort is ClockSort.ONWARDS
    confirmed = review(work, date(2199, 1, 1))
    assert {d.number for d in confirmed.due} == {"GN-1", "GN-2", "GN-3"}


def test_that_the_queue_of_today_is_of_those_whose_time_is_over(work):
    assert review(work).due == ()
    withdraw(work, work.document.by_number("GN-2").id, DAY, WhyWithdrawn.ASKED, "C01")
    assert [d.number for d in review(work).due] == ["GN-2"]


def _at(monkeypatch, day):
    class Clock:
        @staticmethod
        def now(_zone):
            class Moment:
                @staticmethod
                def date():
                    return day

            return Moment

    monkeypatch.setattr("planner.services.protection.retention.datetime", Clock)
