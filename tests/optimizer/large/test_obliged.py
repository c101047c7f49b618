"""Cases that something must be given to have a plainest package each."""

from collections import Counter
from dataclasses import replace

from benchmarks import sample_like
from optimizer.large.obliged import plainest
from optimizer.packages.arrays import flatten
from planner.domain.balances.policy import Fairness
from tests.optimizer.problems import small


def hindered(flat, i, o) -> frozenset[str]:
    """Return what keeps an option of a case from being a plainest package."""
    held: Counter[int] = Counter()
    for h in range(flat.hold_start[o], flat.hold_start[o + 1]):
        held[int(flat.hold_ceiling[h])] += int(flat.hold_amount[h])
    limits = flat.ceiling_limit[flat.ceiling_start[i] : flat.ceiling_start[i + 1]]
    demands = flat.requirement_start[i + 1] - flat.requirement_start[i]
    why = {
        "no demand": demands == 0,
        "more demands": demands > 1,
        "meets none": flat.meets_start[o] == flat.meets_start[o + 1],
        "needs another": flat.then_start[o] < flat.then_start[o + 1],
        "not excused": not flat.option_excused[o],
        "over a ceiling": any(amount > limits[ceiling] for ceiling, amount in held.items()),
    }
    return frozenset(name for name, hinders in why.items() if hinders)


def compared(flat) -> Counter[frozenset[str]]:
    """Check what is found against every option, and count what hindered how many."""
    every = [
        (i, o)
        for i in range(len(flat.option_start) - 1)
        for o in range(flat.option_start[i], flat.option_start[i + 1])
    ]
    case, option = plainest(flat)
    found = set(zip(case.tolist(), option.tolist(), strict=True))
    assert found == {(i, o) for i, o in every if not hindered(flat, i, o)}
    return Counter(hindered(flat, i, o) for i, o in every)


def test_that_cases_of_the_sample_s_sort_have_plainest_packages():
    assert compared(sample_like.laid(300, 2, Fairness.BALANCED).flat)[frozenset()] > 0


def test_that_what_needs_another_or_oversteps_a_ceiling_or_meets_one_of_two_is_no_package():
    seen: Counter[frozenset[str]] = Counter()
    for seed in range(200):
        problem = small(seed, Fairness.BALANCED)
        if seed % 3 == 0:
            twice = (replace(c, requirements=c.requirements * 2) for c in problem.cases)
            problem = replace(problem, cases=tuple(twice))
        seen += compared(flatten(problem)[0])
    for alone in ("more demands", "needs another", "over a ceiling"):
        assert seen[frozenset({alone})] > 0
    assert seen[frozenset()] > 0
