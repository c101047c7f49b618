"""The price of fairness: the curve of settings on the sample and on invented caseloads.

Invented: returnees of ``tests.invented`` before the sample's office grown with them, with 0.3 of
its money for each, so that money is short. Each setting begins where the one before ended.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

from planner.app.wiring import tools
from planner.domain.balances.policy import Fairness
from planner.domain.caseload import Caseload
from planner.domain.what_if.fairness_price import Curve, Setting
from planner.services.balances import balances
from planner.services.what_if.fairness import curve, price
from tests.grown import PEOPLE, grown
from tests.invented import invented

#: Invented caseloads, and the part of the sample's money they have.
CASES, MONEY = (300, 1_000), 0.3
#: Seconds for each setting, at most.
SECONDS = 60


def price_fairness(document: Caseload) -> Iterator[tuple[str, float | str]]:
    """Tell the whole curve and the price between the named settings, sample first."""
    yield from _priced("sample", document)
    programme = document.programme
    assert programme is not None
    for people in CASES:
        office = grown(programme, people, MONEY * people / PEOPLE)
        yield from _priced(f"{people:,} invented", invented(office, people))


def _priced(name: str, document: Caseload) -> Iterator[tuple[str, float | str]]:
    scenario = balances.scenario_of(document)
    scenario = replace(scenario, policy=replace(scenario.policy, seconds=SECONDS))
    started = time.perf_counter()
    found = curve(document, scenario, tools().under)
    yield f"{name}: {len(found.points)} settings", time.perf_counter() - started
    yield "  left / worst tenth / worst-off / gap", ""
    for point in found.points:
        gap = "–" if point.gap is None else f"{100 * point.gap:.3f} %"
        yield (
            f"  {point.setting.code}",
            f"{point.left:,.1f} / {point.worst_tenth:.2f} / {point.worst:.1f} / {gap}",
        )
    yield from _between(found, Fairness.LEAST_BURDEN, Fairness.BALANCED)
    yield from _between(found, Fairness.BALANCED, Fairness.WORST_OFF_FIRST)
    yield from _between(found, Fairness.LEAST_BURDEN, Fairness.WORST_OFF_FIRST)


def _between(found: Curve, one: Fairness, other: Fairness) -> Iterator[tuple[str, str]]:
    first, second = found.at(Setting(one)), found.at(Setting(other))
    if first is None or second is None:
        return
    cost = price(first, second)
    told = (
        f"lifted {-100 * cost.lost_share:+.2f} %, worst tenth {-cost.tenth_gained:+.2f},"
        f" worst-off {-cost.worst_gained:+.2f}, {cost.given_up} awards for {cost.instead},"
        f" {len(cost.cases)} cases"
    )
    yield f"  {one.value} → {other.value}", told
