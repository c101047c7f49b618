"""Whatever rules meet, the balance keeps what the check demands, or says that it cannot."""

from __future__ import annotations

from dataclasses import replace

import pytest

from optimizer.balance import balance
from planner.domain.balances.allocation import Outcome
from planner.domain.balances.policy import Fairness
from planner.domain.programme.rule import RuleSort
from tests.builders import scenario
from tests.optimizer.any_office import any_office


def sorts(seed: int) -> set[RuleSort]:
    programme = any_office(seed).programme
    assert programme is not None
    return {r.sort for r in programme.rules}


def test_that_offices_at_random_have_rules_of_every_kind():
    assert set.union(*(sorts(seed) for seed in range(40))) == set(RuleSort)


#: In the last one nothing can be lifted, and rounding must not make a gap of that.
@pytest.mark.parametrize("seed", [*range(16), 949])
def test_that_a_balance_under_any_rules_is_verified_or_names_what_cannot_hold(seed):
    aim = scenario(fairness=list(Fairness)[seed % 3])
    found = balance(any_office(seed), aim)
    assert found.outcome in (Outcome.OPTIMAL, Outcome.WITHIN_GAP, Outcome.INFEASIBLE), found.notes
    assert (found.outcome is Outcome.INFEASIBLE) == bool(found.conflicts)


@pytest.mark.parametrize("seed", range(4))
def test_that_the_same_office_has_the_same_balance(seed):
    one, other = (balance(any_office(seed), scenario()) for _ in range(2))
    assert replace(one, seconds=0.0) == replace(other, seconds=0.0)
