"""Decisions on the design's shape, in short: no case decided on moves, every choice is near."""

from __future__ import annotations

import random

from benchmarks import decided
from benchmarks.caseloads import problem
from optimizer.again.hand import hand_of
from optimizer.packages.choice import allowed
from optimizer.solve import solve


def test_that_decisions_reach_the_gap_again_and_move_nobody_decided_on():
    caseload = problem(400, 1)
    solved = solve(caseload, gap=0.004, seconds=60.0).solution
    assert solved is not None
    groups = [tuple(range(p, p + 3)) for p in range(0, len(caseload.projects), 3)]
    others = []
    for stability in decided.STABILITIES:
        standing = decided._standing(caseload, solved.packages, stability)
        hand = hand_of(standing, solved, solved.packages, solved.open_projects, groups, (), 0.004)
        run = decided.run(caseload, hand, stability, 8)
        assert len(run.wall) + run.impossible + run.full == 8
        assert len(run.wall) >= 4
        assert max(run.gaps) <= hand.goal
        assert run.decided_moved == 0
        others.append(sum(run.others))
    # Stability is worth little beside the gap asked for here: it must not move many more.
    assert others[1] <= 1.2 * others[0]


def test_that_a_drawn_decision_changes_what_the_case_may_have():
    caseload = problem(100, 1)
    draw = random.Random(1)
    own = next(c for c in caseload.cases if c.options)
    package = (0,)
    without = decided._decision(draw, own, package, "forbid")
    assert allowed(own, package)
    assert not allowed(without, package)
    asked = decided._decision(draw, own, package, "require")
    assert not allowed(asked, package)
