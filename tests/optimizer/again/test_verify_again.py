"""What a full check finds wrong, a check after a verified balance finds too."""

from __future__ import annotations

import random
from dataclasses import replace
from functools import cache

import pytest

from optimizer.again.balance import Again
from optimizer.formulate import formulation
from optimizer.verify import verify
from optimizer.verify.again import verify_again
from planner.domain.balances.allocation import Allocation
from planner.domain.cases.decision import DecisionSort
from planner.domain.money import Money
from tests.optimizer.again.deciding import aiming, decision, small_office, with_decision


@cache
def balances():
    """Return a caseload before and after a decision, with both balances."""
    scenario, document = aiming(), small_office()
    again = Again()
    before = again.balance(document, scenario)
    made = formulation(document, scenario)
    award = next(a for a in before.awards if a.lines and a.origin.value == "balance")
    asked = decision(award.case_id, DecisionSort.FORBID, award.target)
    after = with_decision(document, asked)
    assert made.drafts
    return scenario, document, before, after, again.balance(after, scenario, before=before)


def _dearer(found: Allocation, n: int) -> Allocation:
    one = found.awards[n]
    dear = replace(one, amount=Money(one.amount.minor + 100, one.amount.currency))
    return replace(found, awards=(*found.awards[:n], dear, *found.awards[n + 1 :]))


def _without(found: Allocation, n: int) -> Allocation:
    return replace(found, awards=found.awards[:n] + found.awards[n + 1 :])


def _later(found: Allocation, n: int) -> Allocation:
    one = found.awards[n]
    late = replace(one, month=one.month.plus(30))
    return replace(found, awards=(*found.awards[:n], late, *found.awards[n + 1 :]))


def _other_case(found: Allocation, n: int) -> Allocation:
    one, two = found.awards[n], found.awards[(n + 7) % len(found.awards)]
    moved = replace(one, case_id=two.case_id, person=two.person)
    return replace(found, awards=(*found.awards[:n], moved, *found.awards[n + 1 :]))


def _better(found: Allocation, n: int) -> Allocation:
    k = n % len(found.cases)
    result = replace(found.cases[k], loss_after=found.cases[k].loss_after / 2 - 1)
    return replace(found, cases=(*found.cases[:k], result, *found.cases[k + 1 :]))


@pytest.mark.parametrize("tamper", [_dearer, _without, _later, _other_case, _better])
def test_that_whatever_is_tampered_with_is_found_again(tamper):
    scenario, document, before, after, found = balances()
    assert verify(after, scenario, found, before) == ()
    assert verify_again(after, scenario, found, before, document) == ()
    draw = random.Random(3)
    for _ in range(12):
        wrong = tamper(found, draw.randrange(len(found.awards)))
        whole = verify(after, scenario, wrong, before)
        assert whole
        assert set(verify_again(after, scenario, wrong, before, document)) == set(whole)


def test_that_a_balance_for_another_office_is_checked_in_full():
    scenario, _, before, after, found = balances()
    other = small_office()
    assert verify_again(after, scenario, found, before, other) == ()
