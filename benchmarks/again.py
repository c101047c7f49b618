"""Balancing again after one decision: seconds, gap before and after, how many others moved.

The sample's office grown to a size, with a third of the money its people would need; decisions
drawn from what people could have, one after the other, as a counsellor makes them. Measured is the
whole way: the caseload with its decision in, the verified allocation out. The first balance takes
as long as it takes; its gap is the one to reach again.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from statistics import mean, median

from optimizer.again.balance import Again
from optimizer.solve import prepare
from planner.app.wiring import tools
from planner.domain.balances.allocation import Allocation, Outcome
from planner.domain.balances.policy import Scenario
from planner.domain.caseload import Caseload
from planner.domain.ids import CaseId
from planner.services import sample
from planner.services.balances import balances
from planner.services.programme import programme
from tests.grown import grown
from tests.invented import invented
from tests.optimizer.again.deciding import drawn, with_decision

#: Cases, and the gap (1/10,000) at which the first balance may end.
SIZES = ((180, 5), (1_000, 20), (10_000, 100))
DECISIONS = 10
#: Stability off, and as it is at first.
STABILITIES = (0, 10)
_MONEY, _SECONDS, _SEED = 0.3, 600, 7


@dataclass
class _Run:
    """What one size with one stability came to."""

    seconds: list[float]
    others: list[int]
    gaps: list[float]
    quick: int = 0


def balance_again(
    _document: Caseload, sizes: tuple[tuple[int, int], ...] = SIZES
) -> Iterator[tuple[str, float | str]]:
    """Yield the figures of every size, stability off and on."""
    prepare()
    read = programme.read_programme(tools().programme_reader, sample.sample_programme())
    assert read.programme is not None
    for cases, gap in sizes:
        document = invented(grown(read.programme, cases, _MONEY), cases)
        for stability in STABILITIES:
            scenario = _scenario(document, gap, stability)
            again, begun = Again(), time.perf_counter()
            first = again.balance(document, scenario)
            name = f"again, {cases} cases, stability {stability}"
            yield f"{name}: the first balance", time.perf_counter() - begun
            yield "  its gap", _per_cent(first.gap)
            if first.gap is None:
                continue
            run = _decisions(again, document, scenario, first)
            yield "  median of a decision", median(run.seconds)
            yield "  longest", max(run.seconds)
            yield "  found from the one before", f"{run.quick} of {len(run.seconds)}"
            yield "  largest gap", _per_cent(max(run.gaps))
            yield "  others moved, on average", f"{mean(run.others):.1f}"


def _scenario(document: Caseload, gap: int, stability: int) -> Scenario:
    found = balances.scenario_of(document)
    policy = replace(found.policy, gap=gap, stability=stability, seconds=_SECONDS)
    return replace(found, policy=policy)


def _decisions(again: Again, document: Caseload, scenario: Scenario, before: Allocation) -> _Run:
    draw, run, number = random.Random(_SEED), _Run([], [], []), 0
    again.settle()
    while len(run.seconds) < DECISIONS and number < 4 * DECISIONS:
        number += 1
        made = again.formulated
        if made is None:
            break
        decision = drawn(draw, made, number)
        after = with_decision(document, decision)
        begun = time.perf_counter()
        found = again.balance(after, scenario, before=before)
        seconds = time.perf_counter() - begun
        if found.outcome is Outcome.INFEASIBLE:
            continue
        run.seconds.append(seconds)
        run.quick += again.was_quick
        run.gaps.append(1.0 if found.gap is None else found.gap)
        run.others.append(len(_moved(before, found) - {decision.case_id}))
        document, before = after, found
        again.settle()
    return run


def _moved(one: Allocation, other: Allocation) -> set[CaseId]:
    had, has = _awards(one), _awards(other)
    return {case_id for case_id in had.keys() | has.keys() if had.get(case_id) != has.get(case_id)}


def _awards(found: Allocation) -> dict[CaseId, set[object]]:
    awards: dict[CaseId, set[object]] = {}
    for a in found.awards:
        if a.lines:
            awards.setdefault(a.case_id, set()).add((a.target, a.person, a.amount, a.fund, a.month))
    return awards


def _per_cent(gap: float | None) -> str:
    return "none" if gap is None else f"{gap * 100:.4f} %"
