"""Cases that something must be given to have a plainest package each."""

from collections import Counter

from benchmarks import sample_like
from optimizer.large.obliged import plainest
from planner.domain.policy import Fairness


def may_stand_alone(flat, i, o) -> bool:
    """Say whether an option is there without another, excused, and within every ceiling."""
    held: Counter[int] = Counter()
    for h in range(flat.hold_start[o], flat.hold_start[o + 1]):
        held[int(flat.hold_ceiling[h])] += int(flat.hold_amount[h])
    limits = flat.ceiling_limit[flat.ceiling_start[i] : flat.ceiling_start[i + 1]]
    return (
        flat.then_start[o] == flat.then_start[o + 1]
        and bool(flat.option_excused[o])
        and all(amount <= limits[ceiling] for ceiling, amount in held.items())
    )


def test_that_a_demand_met_by_one_option_alone_has_that_package():
    flat = sample_like.laid(300, 2, Fairness.BALANCED).flat
    expected = {
        (i, o)
        for i in range(len(flat.requirement_start) - 1)
        if flat.requirement_start[i + 1] - flat.requirement_start[i] == 1
        for o in range(flat.option_start[i], flat.option_start[i + 1])
        if flat.meets_start[o] < flat.meets_start[o + 1] and may_stand_alone(flat, i, o)
    }
    case, option = plainest(flat)
    assert expected
    assert set(zip(case.tolist(), option.tolist(), strict=True)) == expected
