"""Everything told of random small offices holds exactly, by going through every choice."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from optimizer.problem import AllocationProblem
from optimizer.solution import Solution
from tests.optimizer.brute import feasible_choices
from tests.optimizer.reasons.judging.stand import stands
from tests.optimizer.reasons.judging.told import judged
from tests.optimizer.reasons.small_office import small_office, told

#: Offices gone through by each test.
DRAWS = 5


def settle(problem: AllocationProblem, solution: Solution) -> tuple[float, float] | None:
    """Return the least objective of any choice as good on floors, None where there is none."""
    found = feasible_choices(problem)
    if not len(found.objectives):
        return None
    ranks = {s.name: s.value for s in solution.stages}
    keep = np.ones(len(found.objectives), bool)
    for rank in (0, 1):
        keep &= found.shortfalls[:, rank] <= ranks.get(f"floors:{rank}", 0.0) + 1e-6
    if not keep.any():
        return None
    least = float(found.objectives[keep].min())
    return least, least


@pytest.mark.parametrize("part", range(3))
def test_that_whatever_is_told_of_a_small_office_holds(part):
    kinds: Counter[str] = Counter()
    wrong = []
    for seed in range(part * DRAWS, (part + 1) * DRAWS):
        known = told(*small_office(seed))
        if known is None:
            continue
        places = stands(known.problem, known.solution, known.made.drafts)
        for i, result in known.cases():
            for verdict in judged(places[i], result, settle):
                kinds[verdict.kind] += 1
                if not verdict.held:
                    wrong.append((seed, i, verdict.kind, verdict.about))
    assert wrong == []
    assert {"bring_in", "fund_used", "only_one"} <= kinds.keys()
