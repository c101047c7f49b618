"""Small caseloads under rules of every sort, few enough that every choice can be listed."""

from __future__ import annotations

import random
from dataclasses import replace

from planner.domain.balances.policy import Fairness, Scenario
from planner.domain.caseload import Caseload
from planner.domain.cases.decision import DecisionSort
from tests.builders import decision, scenario
from tests.optimizer.any_office import PRICED, any_office

#: People of a small office.
PEOPLE = 3


def small_office(seed: int, people: int = PEOPLE) -> Caseload:
    """Return up to three people under rules of any sort; now and then something is required."""
    whole = any_office(seed, most=people)
    draw = random.Random(f"decisions {seed}")
    numbers = sorted(c.number for c in whole.cases.values())
    required = [
        decision(number, DecisionSort.REQUIRE, draw.choice([*PRICED, "GARDEN"]))
        for number in numbers
        if draw.random() < 0.15
    ]
    taken = {(d.case_id, d.target) for d in whole.decisions.values()}
    fresh = {d.id: d for d in required if (d.case_id, d.target) not in taken}
    return replace(whole, decisions={**whole.decisions, **fresh})


def aim_of(seed: int, gap: int = 0) -> Scenario:
    """Return a scenario of one of the fairness settings, in turn."""
    settings = list(Fairness)
    return scenario(fairness=settings[seed % len(settings)], gap=gap)
