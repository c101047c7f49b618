"""Cuts of several pricings together: no set of open projects is ever below what they prove."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest

from optimizer.large.columns import Pool
from optimizer.large.laid import laid_out
from optimizer.large.least import Cut, least_of
from optimizer.large.market import Market, Stage, Tariff
from optimizer.large.places import places_of
from optimizer.large.quick.pricing import QuickPricer
from optimizer.packages.clock import Clock
from optimizer.packages.shape import losses
from optimizer.solve import solve
from planner.domain.progress import never, quiet
from tests.optimizer.large.test_market import without_floors


def clock() -> Clock:
    return Clock(600.0, quiet, never)


def drawn(seed: int) -> list[Cut]:
    """Return a few cuts; some patterns cannot be."""
    draw = np.random.default_rng(seed)
    places, patterns, several = (int(draw.integers(1, n)) for n in (6, 3, 6))
    shut = draw.random((places, 1 << patterns)) < 0.15
    shut[:, 0] = False
    cuts = []
    for _ in range(several):
        by_place = draw.normal(0, 10, shut.shape) * draw.choice((1.0, 30.0))
        by_place[shut] = np.inf
        cuts.append(Cut(float(draw.normal(0, 5)), by_place))
    return cuts


def at(cut: Cut, pattern: tuple[int, ...]) -> float:
    return cut.alone + float(cut.by_place[np.arange(len(pattern)), pattern].sum())


@pytest.mark.parametrize("seed", range(40))
def test_that_the_bound_is_the_least_of_all_patterns(seed: int) -> None:
    cuts = drawn(seed)
    places, patterns = cuts[0].by_place.shape
    every = itertools.product(range(patterns), repeat=places)
    best = min(max(at(cut, p) for cut in cuts) for p in every)
    found = least_of(cuts, np.inf, clock(), np.ones(1))
    assert found.bound <= best + 1e-9 * max(1.0, abs(best))
    assert found.bound == pytest.approx(best, rel=1e-6, abs=1e-6)
    assert max(at(cut, tuple(found.pattern)) for cut in cuts) == pytest.approx(best)
    assert least_of(cuts, best - 1.0, clock(), np.ones(1)).bound <= best - 1.0


def test_that_a_bound_cut_short_stays_a_bound() -> None:
    over = Clock(0.0, quiet, never)
    for seed in range(40):
        cuts = drawn(seed)
        whole = least_of(cuts, np.inf, clock(), np.ones(1)).bound
        assert least_of(cuts, np.inf, over, np.ones(1)).bound <= whole + 1e-9 * max(1.0, abs(whole))


@pytest.mark.parametrize("seed", range(25))
def test_that_no_cut_passes_what_any_open_projects_allow(seed: int) -> None:
    problem = without_floors(seed)
    laid = laid_out(problem)
    places = places_of(laid)
    assert places is not None
    pricer = QuickPricer(laid.flat)
    market = Market(laid, places, pricer, Pool(laid, places.slots, places.slot), clock())
    nothing = sum(c.priority * problem.loss(i, ()) ** 2 for i, c in enumerate(problem.cases))
    stage = Stage("loss", losses(problem), nothing, pays_bonus=True)
    draw, cuts = np.random.default_rng(seed), []
    unit = nothing / max(1.0, float(np.abs(laid.limits).max()))
    for _ in range(6):
        row = unit * draw.exponential(1.0, len(laid.rows)) * (draw.random(len(laid.rows)) < 0.6)
        seat = nothing / 10 * draw.normal(0.0, 1.0, len(laid.projects))
        likely = np.zeros(places.count, np.int64)
        tariff = Tariff(row, seat)
        cuts.append(
            market.price(stage, tariff, keep=2, window=0.0, hard=400_000, likely=likely).cut
        )
    pricer.close()
    least = []
    for opened in itertools.product((False, True), repeat=len(problem.projects)):
        if any(p.must is (not o) for p, o in zip(problem.projects, opened, strict=True)):
            continue
        projects = (replace(p, must=o) for p, o in zip(problem.projects, opened, strict=True))
        best = solve(replace(problem, projects=tuple(projects)), gap=0.0, seconds=30).solution
        if best is None:
            continue
        pattern = [0] * places.count
        for p in np.flatnonzero(opened).tolist():
            pattern[places.of_project[p]] |= 1 << int(places.slot[p])
        least.append(best.objective)
        slack = 1e-6 * max(1.0, nothing)
        assert all(at(cut, tuple(pattern)) <= best.objective + slack for cut in cuts)
    if least:
        bound = least_of(cuts, np.inf, clock(), np.ones(1)).bound
        alone = max(cut.alone + float(cut.by_place.min(axis=1).sum()) for cut in cuts)
        assert alone - 1e-6 <= bound <= min(least) + 1e-6 * max(1.0, nothing)
