"""What conditions can ask of a case: ages as intervals, children counted, unknown kept apart."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from planner.domain.balances.standing import NotPlanned, standing
from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import (
    Case,
    Identity,
    Member,
    Planning,
    Presence,
    Protection,
    Relation,
)
from planner.domain.cases.facts import FactsAsked, count_aged, facts_of, is_unaccompanied_child
from planner.domain.ids import AssessmentId, CaseId, PersonId
from planner.domain.months import Month, PartialDate, add_months, first_month
from planner.domain.plans.agreement import missing_for_agreement
from tests import builders
from tests.invented import invented

DAY = date(2026, 10, 31)


def _case(birth=None, members=()):
    return Case(
        CaseId("c"), "GN-1", PersonId("p"), Identity(birth=birth), Planning(members=members)
    )


def test_that_an_age_known_to_the_year_is_an_interval():
    assert _case(PartialDate.of_year(2008)).age_on(DAY) == (17, 18)


def test_that_a_birth_in_the_future_is_no_age():
    assert _case(PartialDate.of_day(date(2031, 4, 2))).age_on(DAY) is None


def test_that_children_are_counted_with_the_principal_and_without_the_unknown():
    members = (
        Member(PersonId("m1"), Relation.CHILD, 6, presence=Presence.THERE),
        Member(PersonId("m2"), Relation.CHILD, None),
        Member(PersonId("m3"), Relation.CHILD, 5),
    )
    child = _case(PartialDate.of_day(date(2010, 1, 1)), members)
    assert count_aged(child, DAY, 6, 17) == 2
    assert count_aged(child, DAY, 0, 5) == 1


@pytest.mark.parametrize(("year", "expected"), [(2012, True), (1990, False)])
def test_that_only_who_may_be_a_child_is_an_unaccompanied_child(year, expected):
    case = _case(PartialDate.of_year(year))
    answer = Assessment(AssessmentId("a"), case.id, vulnerabilities=frozenset({"uasc"}))
    assert is_unaccompanied_child(case, answer, DAY) is expected


def test_that_a_child_s_agreement_names_all_that_is_missing():
    child = _case(PartialDate.of_year(2012))
    assert missing_for_agreement(child, DAY) == ("guardian", "best_interests", "child_view")
    heard = replace(child, protection=Protection(True, True, True))
    assert missing_for_agreement(heard, DAY) == ()
    assert missing_for_agreement(_case(PartialDate.of_year(1990)), DAY) == ()
    assert missing_for_agreement(_case(), DAY) == ("age_unknown",)


def _with_assessments(*assessments):
    case = _case()
    programme_free = Caseload(
        cases={case.id: case}, assessments={a.id: replace(a, case_id=case.id) for a in assessments}
    )
    return programme_free, case


class _Dated(Caseload):
    balance_date = DAY


def _standing(*assessments):
    caseload, case = _with_assessments(*assessments)
    return standing(_Dated(cases=caseload.cases, assessments=caseload.assessments), case)


def _assessed(key, day, consent=True):
    return Assessment(AssessmentId(key), CaseId("c"), day, consent)


def test_that_the_newest_assessment_up_to_the_balance_date_plans():
    old, new = _assessed("old", date(2026, 5, 1)), _assessed("new", date(2026, 6, 1))
    later = _assessed("later", DAY + timedelta(days=1))
    assert _standing(old, later, new).assessment.id == "new"


def test_that_a_later_refusal_of_consent_withdraws_an_earlier_yes():
    place = _standing(_assessed("a", date(2026, 5, 1)), _assessed("b", date(2026, 6, 1), False))
    assert place.why_not is NotPlanned.NO_CONSENT


def test_that_an_unanswered_consent_is_not_consent():
    assert _standing(_assessed("a", date(2026, 5, 1), None)).why_not is NotPlanned.NO_CONSENT


def test_that_without_an_assessment_nobody_is_planned():
    assert _standing().why_not is NotPlanned.NO_ASSESSMENT


def test_that_months_count_from_the_day_after_the_balance_date():
    assert first_month(date(2026, 10, 31)) == Month(2026, 11)
    assert first_month(date(2026, 10, 30)) == Month(2026, 10)
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert Month(2026, 11).plus(3) == Month(2027, 2)
    assert Month(2027, 2).minus(Month(2026, 11)) == 3


def test_that_facts_worked_out_as_they_are_asked_for_are_the_same():
    document = invented(builders.programme(), 40)
    programme = document.given_programme
    for assessment in document.assessments.values():
        case = document.cases[assessment.case_id]
        whole = facts_of(case, assessment, programme, DAY)
        asked = FactsAsked(case, assessment, programme, DAY)
        assert {fact: asked.get(fact) for fact in whole} == whole
        assert asked.get("need.nobody_asked") is None
        assert dict(asked) == whole
