"""Years of arrivals on the sample: how much of hindsight each way of deciding reaches.

Arrivals as often as the sample's people were assessed, its programme, its money. Each year is
played three ways month by month and once with hindsight, whose bound is proven.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from statistics import fmean

from optimizer.arrivals.simulate import years
from optimizer.solve import prepare
from planner.domain.arrivals import SEED, Run, SimulatedYear, Way, expected_of
from planner.domain.caseload import Caseload
from planner.services.balances.balances import scenario_of

#: Drawn years.
RUNS = 20


def play_years(document: Caseload) -> Iterator[tuple[str, float | str]]:
    """Tell each year as it is played, then the mean, the interval and the least of all."""
    prepare()
    expected, done = expected_of(document), list[Run]()
    yield "arrivals a month, spread", f"{expected.mean:.1f}, {expected.spread:.1f}"
    began = time.perf_counter()
    for run in years(document, scenario_of(document), expected, runs=RUNS):
        done.append(run)
        shares = " / ".join(f"{100 * run.share(way):.2f} %" for way in Way)
        short = " / ".join(str(run.ways[way].short) for way in Way)
        yield f"  year {len(done)}: {run.people} people", time.perf_counter() - began
        yield "    of hindsight: reserve / today / first come", shares
        yield "    people below a floor; with hindsight", f"{short}; {run.hindsight.short}"
        began = time.perf_counter()
    found = SimulatedYear(expected, tuple(done), RUNS, SEED)
    for way in Way:
        low, high = found.interval(way) or (0.0, 0.0)
        told = f"{100 * found.mean(way):.2f} % ({100 * low:.2f} to {100 * high:.2f})"
        proven = [p for run in done if (p := run.proven(way)) is not None]
        bound = f", of the proven bound {100 * fmean(proven):.2f} %" if proven else ""
        yield (
            f"{way.value}: mean of {len(done)}",
            f"{told}, least {100 * found.least(way):.2f} %{bound}",
        )
