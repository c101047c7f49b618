"""What was agreed or signed never worsens by balancing again: those awards are required."""

from __future__ import annotations

from optimizer.offer import Draft
from optimizer.problem import Requirement
from optimizer.situation import Ground
from planner.domain.allocation import Origin


def requires(draft: Draft, _: Ground) -> list[Requirement]:
    """Require every offer that repeats an agreed award."""
    return [
        Requirement(f"plan:{o.agreed.id}", Origin.REQUIRED, frozenset({n}))
        for n, o in enumerate(draft.offers)
        if o.agreed is not None
    ]
