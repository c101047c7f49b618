"""All cases at a glance: where each stands and what about it needs a look."""

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.balances.allocation import CaseResult, NeedResult
from planner.domain.balances.standing import NotPlanned
from planner.domain.cases.consent import ALL_SCOPES, Consent, GivenBy, Said
from planner.domain.ids import ConsentId
from planner.domain.need import Dimension
from planner.domain.plans.plan import PlanState
from planner.services.cases.case_list import CaseList, Look, Profile, Waiting, given_by
from tests import builders
from tests.ui.by_hand import allocation_of, small_caseload


@pytest.fixture
def document():
    return small_caseload()


def listed(document, allocation=None):
    return {c.case.number: c for c in CaseList().listed(document, allocation)}


def test_that_before_a_balance_a_case_is_ready_or_says_why_not(document):
    cases = listed(document)
    assert cases["GN-1"].status is Waiting.READY
    assert cases["GN-3"].status is NotPlanned.NO_CONSENT
    assert cases["GN-3"].looks == {Look.NOT_PLANNED, Look.CONSENT_AGAIN}


def test_that_a_balance_says_who_gets_what_and_who_nothing(document):
    cases = listed(document, allocation_of(document))
    assert (cases["GN-1"].status, cases["GN-2"].status) == (Waiting.DRAFT, Waiting.NOTHING)
    given = cases["GN-1"].given
    assert (given.amount, given.funds, given.supports) == (36000, {"EUR-A", "VUL-D"}, 2)
    assert given.short == {"basic", "housing"}
    assert {Look.GETS_NOTHING, Look.TO_CLEAR, Look.WORST_TENTH} <= cases["GN-2"].looks


def test_that_what_is_met_is_a_share_of_all_stated_by_dimension(document):
    one = document.by_number("GN-1")
    needs = (
        NeedResult("income", Dimension.ECONOMIC, 4, 10, 5_000, 5_000),
        NeedResult("basic", Dimension.SOCIAL, 3, 6, 10_000, 10_000),
    )
    whole = replace(allocation_of(document), cases=(CaseResult(one.id, needs),), awards=())
    given = given_by(whole)[one.id]
    assert given.met(Dimension.ECONOMIC) == 0.5
    assert given.met(Dimension.PSYCHOSOCIAL) is None
    assert given.met() == pytest.approx(11 / 16)
    assert given.most_left_in is Dimension.ECONOMIC


def test_that_a_plan_says_where_its_case_stands(document):
    plan = builders.plan("GN-1", PlanState.OFFERED)
    cases = listed(replace(document, plans={plan.id: plan}), allocation_of(document))
    assert cases["GN-1"].status is PlanState.OFFERED


def test_that_a_guardians_yes_is_asked_again_of_who_is_grown_up():
    grown = builders.returnee("GN-1", "basic 3", birth=date(2000, 1, 1), consent=None)
    document = builders.caseload(small_caseload().programme, grown)
    (case,) = document.in_order()
    yes = Consent(
        ConsentId("yes"), case.id, Said.GIVEN, date(2017, 1, 1), ALL_SCOPES, GivenBy.GUARDIAN
    )
    asked = replace(document, consents={yes.id: yes})
    assert listed(asked)["GN-1"].looks == {Look.CONSENT_AGAIN}
    own = replace(yes, id=ConsentId("own"), on=date(2026, 1, 1), by=GivenBy.PERSON)
    assert not listed(replace(asked, consents={yes.id: yes, own.id: own}))["GN-1"].looks


def test_that_a_child_alone_is_a_profile_of_its_own():
    child = builders.returnee("GN-1", "basic 3", birth=date(2014, 1, 1))
    document = builders.caseload(small_caseload().programme, child)
    assert listed(document)["GN-1"].profile is Profile.CHILD_ALONE
