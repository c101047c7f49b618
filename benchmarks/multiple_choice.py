"""Multiple-choice knapsacks made in the literature's manner: value, bound and gap at 20 seconds.

After Khan, Li, Manning and Akbar (2002): uses are uniform whole numbers, an option is worth the sum
of its uses at hidden prices of 0 to 9 and a uniform addition up to three a resource, capacities are
five a group: half of the greatest use there can be where uses go up to ten. All groups are
required. ``./run bench knapsacks``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np

from optimizer.multiple_choice import prepare, solve_plain
from planner.domain.caseload import Caseload

SECONDS = 20.0


class Shape(NamedTuple):
    """Groups, options a group, resources, and the least and greatest use."""

    groups: int
    options: int
    resources: int
    least: int = 0
    most: int = 9


SHAPES = (
    Shape(50, 10, 10),
    Shape(100, 10, 10),
    Shape(200, 10, 10),
    Shape(400, 10, 10),
    Shape(350, 20, 10),
    Shape(100, 10, 5, 1, 10),
    Shape(700, 10, 20, 1, 10),
    Shape(250, 10, 25, 1, 10),
    Shape(500, 10, 40, 1, 10),
)


def knapsack(shape: Shape, seed: int, correlated: bool = True) -> dict[str, Any]:
    """Return one problem as plain data, the same for the same seed."""
    draw = np.random.default_rng(seed)
    n, options, m = shape.groups, shape.options, shape.resources
    use = draw.integers(shape.least, shape.most + 1, size=(n, options, m))
    if correlated:
        value = use @ draw.integers(0, 10, size=m) + draw.integers(0, 3 * m + 1, size=(n, options))
    else:
        value = np.sort(draw.integers(0, 25 * m + 1, size=(n, options)), axis=1)
    return {
        "resources": [{"name": f"r{k}", "capacity": 5 * n} for k in range(m)],
        "groups": [
            {
                "name": f"g{g}",
                "required": True,
                "options": [
                    {
                        "value": int(value[g, j]),
                        "use": {f"r{k}": int(use[g, j, k]) for k in range(m)},
                    }
                    for j in range(options)
                ],
            }
            for g in range(n)
        ],
    }


def solve_knapsacks(_document: Caseload) -> Iterator[tuple[str, float | str]]:
    """Solve one problem of each shape: value, what none exceeds, and how far apart."""
    prepare()
    for shape in SHAPES:
        found = solve_plain(knapsack(shape, seed=1), SECONDS)
        about = f"{shape.groups} × {shape.options}, {shape.resources} resources"
        yield about, found.seconds
        yield "  value", str(found.value)
        yield "  bound", str(found.bound)
        yield "  gap", "none" if found.gap is None else f"{found.gap * 100:.4f} %"
