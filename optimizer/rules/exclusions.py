"""Measures that cannot stand in the same package: arrival cash beside announced arrival help."""

from __future__ import annotations

from optimizer.offer import Draft
from optimizer.problem import Conflict
from optimizer.situation import Ground


def conflicts(draft: Draft, _: Ground) -> list[Conflict]:
    """Keep apart what a measure excludes."""
    found = []
    excludes = {o.target: o.measure.excludes for o in draft.offers if o.measure is not None}
    for target in sorted(excludes):
        others = draft.indices(*excludes[target])
        if others:
            found.append(Conflict(f"excludes:{target}", draft.indices(target), others))
    return found
