"""Alternatives with what prices prove of them: what giving them costs all at the least."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from optimizer.reasons.alternatives import Draft
from optimizer.reasons.bounds import proof
from optimizer.reasons.reckoning import Reckoning
from planner.domain.balances.allocation import Alternative

#: In larger caseloads it is proven for one case on demand: for everybody it would take too long.
EVERYBODY = 1_200


def proven(reckoning: Reckoning, drafts: Sequence[Draft]) -> list[Alternative | None]:
    """Return the alternatives with their least rise; None for what no allocation could hold."""
    alternatives = [d.alternative for d in drafts]
    problem = reckoning.made.problem
    if not drafts or len(problem.cases) > EVERYBODY:
        return list(alternatives)
    with proof(problem, reckoning.solution) as prover:
        if prover is None:
            return list(alternatives)
        rises = prover.least_rises([d.ask for d in drafts])
    return [
        None if math.isinf(rise) else _with(alternative, rise)
        for alternative, rise in zip(alternatives, rises, strict=True)
    ]


def _with(alternative: Alternative, rise: float) -> Alternative:
    """Write the least rise, rounded down; never above what was shown to be enough."""
    least = math.floor(rise * 1e6) / 1e6
    if alternative.at_most is not None:
        least = min(least, alternative.at_most)
    return replace(alternative, at_least=least)
