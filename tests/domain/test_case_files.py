"""All cases at once: the same answers as case by case, from one reading of the records."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from planner.domain.balances.act_now import act_now
from planner.domain.balances.standing import standing, standings
from planner.domain.case_files import case_files, newest_plans
from planner.domain.cases.decision import DecisionSort
from planner.domain.ids import AssessmentId, PlanId
from planner.domain.plans.plan import PlanState
from tests.builders import caseload, decision, plan, programme, returnee


class _Counted(dict):
    """A mapping that counts how often all of it is read."""

    readings = 0

    def values(self):
        self.readings += 1
        return super().values()


def _document():
    """Three cases: assessed again, with an amended plan and decisions, and without anything."""
    people = [returnee("2", "basic 4"), returnee("1"), returnee("3")]
    again = replace(people[0][1], id=AssessmentId("again"), day=date(2026, 10, 20), consent=False)
    later = replace(people[1][1], id=AssessmentId("later"), day=date(2026, 11, 20))
    signed = plan("1", PlanState.SIGNED)
    amended = replace(signed, id=PlanId("amended"), version=2, state=PlanState.AMENDED)
    document = caseload(
        programme(),
        *people,
        decisions=[decision("1", DecisionSort.FORBID, t) for t in ("KIT", "CASH")],
        plans=[amended, signed],
    )
    without = {k: a for k, a in document.assessments.items() if a.case_id != people[2][0].id}
    return replace(document, assessments={**without, again.id: again, later.id: later})


def test_that_every_case_is_told_as_when_it_is_asked_alone():
    document = _document()
    files = case_files(document)
    assert [f.case for f in files] == document.in_order()
    for file in files:
        case_id = file.case.id
        assert list(file.assessments) == document.assessments_of(case_id)
        assert list(file.decisions) == document.decisions_of(case_id)
        assert file.plan == document.plan_of(case_id)
    assert standings(document) == [standing(document, f.case) for f in files]
    assert [f.plan.version if f.plan else None for f in files] == [2, None, None]


def test_that_only_cases_with_a_plan_have_a_newest_one():
    assert {k: p.id for k, p in newest_plans(_document()).items()} == {"case-1": "amended"}


def test_that_all_cases_are_told_from_one_reading_of_the_records():
    document = _document()
    counted = {
        name: _Counted(getattr(document, name)) for name in ("assessments", "decisions", "plans")
    }
    document = replace(document, **counted)
    case_files(document)
    assert {name: records.readings for name, records in counted.items()} == {
        "assessments": 1,
        "decisions": 1,
        "plans": 1,
    }
    standings(document)
    act_now(document)
    assert counted["assessments"].readings == 2  # the second asks what the first worked out
