"""After a decision: quickly, as good, proven, and nobody moved who was decided on."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from optimizer.again.balance import Again
from optimizer.balance import answer
from optimizer.formulate import formulation
from optimizer.verify import verify
from planner.domain.balances.allocation import Allocation, Outcome
from planner.domain.balances.policy import Fairness
from planner.domain.caseload import Caseload
from planner.domain.cases.decision import DecisionSort
from planner.domain.ids import CaseId
from tests.optimizer.again.deciding import (
    aiming,
    decision,
    drawn,
    small_office,
    with_decision,
    without_decision,
)


def had(found: Allocation, case_id: CaseId):
    return {(a.target, a.person, a.amount, a.fund, a.month) for a in found.awards_of(case_id)}


def moved(document: Caseload, one: Allocation, other: Allocation) -> set[CaseId]:
    return {c for c in document.cases if had(one, c) != had(other, c)}


@pytest.mark.parametrize("fairness", [Fairness.BALANCED, Fairness.LEAST_BURDEN])
def test_that_a_quick_answer_is_verified_proven_and_agrees_with_a_full_one(fairness):
    draw, scenario, document = random.Random(1), aiming(fairness), small_office()
    again = Again()
    before = again.balance(document, scenario)
    quick = 0
    for number in range(4):
        after = with_decision(document, drawn(draw, formulation(document, scenario), number))
        found = again.balance(after, scenario, before=before)
        if found.outcome is Outcome.INFEASIBLE:
            continue
        quick += again.was_quick
        assert verify(after, scenario, found, before) == ()
        full = answer(after, scenario, before=before).allocation
        assert found.digest == full.digest
        assert found.bound is not None
        assert full.bound is not None
        assert found.bound >= full.lifted - 1e-6 * full.lifted
        assert full.bound >= found.lifted - 1e-6 * full.lifted
        document, before = after, found
    assert quick >= 2


def test_that_cases_decided_on_never_move_by_a_decision_on_another():
    draw, scenario, document = random.Random(5), aiming(stability=0), small_office(seed=3)
    again = Again()
    before = again.balance(document, scenario)
    decided: set[CaseId] = set()
    for number in range(6):
        made = drawn(draw, formulation(document, scenario), number)
        after = with_decision(document, made)
        found = again.balance(after, scenario, before=before)
        if found.outcome is Outcome.INFEASIBLE:
            continue
        if again.was_quick:
            assert not moved(document, before, found) & (decided - {made.case_id})
        decided.add(made.case_id)
        document, before = after, found


def test_that_the_same_decision_gives_the_same_answer():
    scenario, document = aiming(), small_office(seed=2)
    made = drawn(random.Random(9), formulation(document, scenario), 1)
    answers = []
    for _ in range(2):
        again = Again()
        before = again.balance(document, scenario)
        found = again.balance(with_decision(document, made), scenario, before=before)
        answers.append(replace(found, seconds=0.0))
    assert answers[0] == answers[1]


def test_that_a_large_stability_moves_nobody_who_need_not():
    document = small_office(seed=4)
    others = []
    for stability in (0, 1000):
        scenario, again = aiming(stability=stability), Again()
        before = again.balance(document, scenario)
        award = next(a for a in before.awards if a.lines and a.origin.value == "balance")
        made = decision(award.case_id, DecisionSort.FORBID, award.target)
        found = again.balance(with_decision(document, made), scenario, before=before)
        assert again.was_quick
        others.append(len(moved(document, before, found) - {award.case_id}))
    assert others[1] <= others[0]


def test_that_what_cannot_be_is_said_and_taken_back_quickly():
    scenario, document = aiming(), small_office()
    again = Again()
    before = again.balance(document, scenario)
    made = formulation(document, scenario)
    closed = next(d for d in made.drafts if d.closed and d.offers)
    target = next(c.target for c in closed.closed if not c.fund)
    asked = decision(closed.situation.id, DecisionSort.REQUIRE, target)
    wrong = with_decision(document, asked)
    found = again.balance(wrong, scenario, before=before)
    assert found.outcome is Outcome.INFEASIBLE
    assert found.conflicts
    back = again.balance(without_decision(wrong, asked.id), scenario, before=before)
    assert again.was_quick
    assert moved(document, before, back) == set()


def test_that_worst_off_first_is_answered_in_full():
    scenario, document = aiming(Fairness.WORST_OFF_FIRST, seconds=2), small_office(8)
    again = Again()
    before = again.balance(document, scenario)
    made = drawn(random.Random(2), formulation(document, scenario), 1)
    again.balance(with_decision(document, made), scenario, before=before)
    assert not again.was_quick


def test_that_cases_decided_on_stay_where_the_answer_is_found_in_full_too():
    draw, document = random.Random(6), small_office(10, seed=3)
    scenario = aiming(Fairness.WORST_OFF_FIRST, stability=0, seconds=3)
    again = Again()
    before = again.balance(document, scenario)
    decided: set[CaseId] = set()
    checked = 0
    for number in range(5):
        made = drawn(draw, formulation(document, scenario), number)
        after = with_decision(document, made)
        found = again.balance(after, scenario, before=before)
        if found.outcome is Outcome.INFEASIBLE:
            continue
        assert not again.was_quick
        assert verify(after, scenario, found, before) == ()
        assert not moved(document, before, found) & (decided - {made.case_id})
        checked += bool(decided - {made.case_id})
        decided.add(made.case_id)
        document, before = after, found
    assert checked >= 2
