"""A short run of every oracle; ``./run bench oracles`` is the long one."""

from __future__ import annotations

import pytest

from planner.domain.balances.allocation import Outcome
from planner.domain.programme.rule import RuleSort
from tests.optimizer.oracles.asking import ask_about
from tests.optimizer.oracles.small_office import small_office
from tests.optimizer.oracles.tally import Tally


@pytest.mark.parametrize("first", [0, 3])
def test_that_no_oracle_disagrees(first):
    tally = Tally()
    for seed in range(first, first + 3):
        tally.add(ask_about(seed, deep=seed % 3 == 0))
    assert tally.wrong == []
    assert set(tally.asked) == {
        "every choice",
        "cut short",
        "pricing",
        "changed",
        "flat route",
        "rules and check",
    }
    assert tally.outcomes[Outcome.OPTIMAL] > 0


def test_that_small_offices_have_rules_of_every_sort():
    seen = {
        rule.sort
        for seed in range(60)
        if (programme := small_office(seed).programme)
        for rule in programme.rules
    }
    assert seen == set(RuleSort)
