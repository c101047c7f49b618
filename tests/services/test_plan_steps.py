"""What a plan's step does to the balance, to its awards and to what can be undone."""

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from planner.domain.cases.decision import DecisionSort
from planner.domain.errors import PlannerError
from planner.domain.kind import Kind
from planner.domain.plans.plan import PlanState
from planner.services.balances import balances
from planner.services.plans.decisions import decide, swap
from planner.services.plans.plans import move_plan
from tests import builders
from tests.cleared import clear_everybody
from tests.opened import caseload_made
from tests.ui.by_hand import allocation_of

OFFERED, AGREED, SIGNED = PlanState.OFFERED, PlanState.AGREED, PlanState.SIGNED


@pytest.fixture
def work(tmp_path):
    office = builders.programme(
        measures=[
            builders.measure("K-RENT", Kind.IN_KIND, "housing 0.6", cost=210),
            builders.measure("C-ARR", Kind.CASH, "basic 0.5", cost=150),
        ],
        funds=[builders.fund("EUR-A", 1000), builders.fund("VUL-D", 500)],
    )
    people = builders.returnee("GN-1"), builders.returnee("GN-2")
    with closing(caseload_made(tmp_path / "office.rplan")) as opened:
        after = builders.caseload(office, *people)
        opened.commit(replace(after, about=opened.document.about), who="P01", why="import")
        balances.adopt(opened, allocation_of(opened.document), opened.document, "P01")
        clear_everybody(opened)
        yield opened


def _go(work, *states):
    case = work.document.by_number("GN-1")
    moved = [move_plan(work, case.id, state, "C01", "they moved") for state in states]
    return moved[-1]


def test_that_agreeing_what_the_balance_awards_leaves_the_balance_the_answer(work):
    _go(work, OFFERED, AGREED, SIGNED)
    assert balances.is_current(work.document)


def test_that_agreeing_an_offer_the_balance_no_longer_makes_asks_for_a_new_balance(work):
    _go(work, OFFERED)
    other = allocation_of(work.document, "other")
    other = replace(other, awards=other.awards[:1])
    balances.adopt(work, other, work.document, "P01")
    _go(work, AGREED)
    assert not balances.is_current(work.document)


def test_that_agreeing_does_not_make_an_old_balance_current(work):
    case = work.document.by_number("GN-2")
    _go(work, OFFERED)
    decide(work, case.id, DecisionSort.REQUIRE, "K-RENT", "she asked", "C01")
    _go(work, AGREED)
    assert not balances.is_current(work.document)


def test_that_an_amended_plan_is_offered_with_the_awards_of_the_balance_since(work):
    _go(work, OFFERED, AGREED, SIGNED, PlanState.AMENDED)
    assert not balances.is_current(work.document)
    other = allocation_of(work.document, "other")
    other = replace(other, awards=other.awards[:1])
    balances.adopt(work, other, work.document, "P01")
    plan = _go(work, OFFERED)
    assert (plan.version, plan.awards) == (2, other.awards)
    assert len(work.document.plans) == 1


def test_that_an_agreement_is_undone_but_a_signature_is_not(work):
    _go(work, OFFERED, AGREED)
    work.undo("C01")
    (plan,) = work.document.plans.values()
    assert plan.state is OFFERED
    assert balances.is_current(work.document)
    _go(work, AGREED, SIGNED)
    assert not work.can_undo


@pytest.mark.parametrize(
    ("states", "refusal"),
    [((OFFERED, AGREED), "decide_agreed"), ((OFFERED, AGREED, SIGNED), "decide_signed")],
)
def test_that_nothing_is_decided_beside_a_plan_that_stands(work, states, refusal):
    _go(work, *states)
    case = work.document.by_number("GN-1")
    with pytest.raises(PlannerError, match=refusal):
        decide(work, case.id, DecisionSort.FORBID, "K-RENT", "has a room", "C01")
    with pytest.raises(PlannerError, match=refusal):
        swap(work, case.id, "K-RENT", "C-ARR", DecisionSort.REQUIRE, "has a room", "C01")
    assert not work.document.decisions


def test_that_an_amended_plan_can_be_decided_on(work):
    _go(work, OFFERED, AGREED, SIGNED, PlanState.AMENDED)
    case = work.document.by_number("GN-1")
    decide(work, case.id, DecisionSort.FORBID, "K-RENT", "has a room", "C01")
    assert len(work.document.decisions) == 1


def test_that_a_step_is_of_the_day_it_is_made_or_said_to_be_made(work):
    case, today = work.document.by_number("GN-1"), datetime.now(UTC).date()
    assert move_plan(work, case.id, OFFERED, "C01").since == today
    agreed = move_plan(work, case.id, AGREED, "C01", on=today)
    assert agreed.since == today
    work.undo("C01")
    work.undo("C01")
    before = today - timedelta(days=9)
    assert move_plan(work, case.id, OFFERED, "C01", on=before).since == before
    assert move_plan(work, case.id, AGREED, "C01", on=before).since == before
    with pytest.raises(PlannerError, match="plan_day_early"):
        move_plan(work, case.id, SIGNED, "C01", on=before - timedelta(days=1))
    with pytest.raises(PlannerError, match="plan_day_ahead"):
        move_plan(work, case.id, SIGNED, "C01", on=today + timedelta(days=1))


def test_that_another_counsellor_says_why_before_agreeing_or_signing(work):
    office = builders.programme().office
    office = replace(office, counsellors=("C01", "C02"), approver="A01")
    case = work.document.by_number("GN-1")
    theirs = replace(case, planning=replace(case.planning, counsellor="C01"))
    programme = replace(work.document.given_programme, office=office)
    cases = {**work.document.cases, case.id: theirs}
    work.commit(replace(work.document, programme=programme, cases=cases), who="P01", why="import")
    balances.adopt(work, allocation_of(work.document), work.document, "P01")
    clear_everybody(work)
    move_plan(work, case.id, OFFERED, "C02")
    with pytest.raises(PlannerError, match="plan_of_another"):
        move_plan(work, case.id, AGREED, "C02", " ")
    assert move_plan(work, case.id, AGREED, "C02", "C01 is ill").reason == "C01 is ill"
    assert move_plan(work, case.id, SIGNED, "A01").state is SIGNED
