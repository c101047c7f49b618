"""The visits a plan announces are those that the follow-up will ask for."""

from dataclasses import replace
from datetime import date

import pytest

from exports.compose import compose_plan
from planner.domain.case_files import CaseFile
from planner.domain.follow_up.begun import Begun
from planner.domain.follow_up.calendar import Anchor, Calendar
from planner.domain.follow_up.due import year_of
from planner.domain.follow_up.visit_days import visit_days
from planner.domain.ids import PlanId
from planner.domain.plans.plan import Plan, PlanState
from planner.wording.numbers import date_text
from tests.exports.examples import ON, case_id, example_caseload

CASE = case_id(1)
SIGNED_ON = date(2026, 12, 15)


def _told(document, allocation, on=ON):
    timeline = compose_plan(document, allocation, CASE, language="en", on=on).timeline
    return [w for m in timeline.moments for w in m.what if "visit" in w]


def _signed(document, allocation, state=PlanState.SIGNED):
    plan = Plan(PlanId("p"), CASE, 1, state, SIGNED_ON, allocation.awards_of(CASE))
    return replace(document, plans={plan.id: plan}, begun={CASE: Begun(CASE, SIGNED_ON)})


@pytest.mark.parametrize("anchor", Anchor)
def test_that_a_signed_plan_tells_the_days_of_the_due_list(anchor):
    document, allocation = example_caseload()
    document = replace(_signed(document, allocation), calendar=Calendar(counted_from=anchor))
    file = CaseFile(document.cases[CASE], plan=document.plan_of(CASE))
    days = [date_text(v.due, "en") for v in year_of(document, file, SIGNED_ON)]
    told = _told(document, allocation, date(2027, 5, 1))
    assert [words.rpartition(" on ")[2] for words in told] == days


def test_that_a_plan_to_be_signed_tells_no_visit_of_a_day_that_is_over():
    document, allocation = example_caseload()
    returned = document.cases[CASE].planning.return_date
    told = _told(document, allocation, date(2027, 2, 10))
    days = visit_days(Calendar(), returned, date(2027, 2, 10))
    assert len(told) == len(days) < len(Calendar().visits)


def test_that_visits_counted_from_a_signature_nobody_gave_yet_have_no_day():
    document, allocation = example_caseload()
    calendar = Calendar((1, 6), Anchor.SIGNATURE)
    told = _told(replace(document, calendar=calendar), allocation)
    assert told == [
        "visit, 1 month after you sign",
        "last visit and review, 6 months after you sign",
    ]


def test_that_a_closed_plan_announces_no_visit():
    document, allocation = example_caseload()
    assert not _told(_signed(document, allocation, PlanState.CLOSED), allocation)
