"""Cases that something must be given to have a plainest package each."""

import numpy as np

from benchmarks import sample_like
from optimizer.large.obliged import plainest
from planner.domain.policy import Fairness


def test_that_a_demand_met_by_one_option_alone_has_that_package():
    flat = sample_like.laid(300, 2, Fairness.BALANCED).flat
    case, option = plainest(flat)
    demands = np.diff(flat.requirement_start)
    assert len(case) > 0
    assert (demands[case] == 1).all()
    assert (np.diff(flat.meets_start)[option] > 0).all()
    assert (np.diff(flat.then_start)[option] == 0).all()
    for i, o in zip(case.tolist(), option.tolist(), strict=True):
        assert flat.option_start[i] <= o < flat.option_start[i + 1]
        for h in range(flat.hold_start[o], flat.hold_start[o + 1]):
            limit = flat.ceiling_limit[flat.ceiling_start[i] + flat.hold_ceiling[h]]
            assert flat.hold_amount[h] <= limit
