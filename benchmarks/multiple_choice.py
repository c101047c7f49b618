"""Multiple-choice knapsacks made in the literature's manner: how near at 20 seconds.

After Khan, Li, Manning and Akbar (2002): uses are uniform whole numbers, an option is worth the sum
of its uses at hidden prices of 0 to 9 and a uniform addition up to three a resource, capacities are
five a group: half of the greatest use there can be where uses go up to ten. All groups are
required. Irregular ones, after Shojaei and others (2013), have one option a group up to the most,
and some capacities are narrower. ``./run bench knapsacks``.

Nobody knows the best choice of the large ones. Beside the bound, which none exceeds, stands the
distance to the best choice ever found: by searches of minutes, or by this run itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np

from optimizer.multiple_choice import prepare, solve_plain
from planner.domain.caseload import Caseload

SECONDS = 20.0
#: Capacities of irregular problems whose capacities are narrow, as shares of five a group.
_NARROW = (0.8, 0.825, 0.85, 0.9, 1.0)


class Shape(NamedTuple):
    """Groups, options a group, resources, the least and greatest use; how many options vary.

    ``best``: the value of the best choice found so far for the problem of seed 1.
    """

    groups: int
    options: int
    resources: int
    least: int = 0
    most: int = 9
    best: int = 0
    irregular: bool = False
    narrow: bool = False


SHAPES = (
    Shape(50, 10, 10, best=11_103),
    Shape(100, 10, 10, best=19_740),
    Shape(250, 10, 10, best=77_965),
    Shape(400, 10, 10, best=88_959),
    Shape(350, 20, 10, best=92_258),
    Shape(100, 10, 20, best=47_756, irregular=True),
    Shape(100, 10, 40, best=97_522, irregular=True),
    Shape(500, 10, 10, best=118_479, irregular=True, narrow=True),
    Shape(100, 10, 5, 1, 10, best=7_389),
    Shape(200, 10, 20, 1, 10, best=95_404),
    Shape(500, 10, 25, 1, 10, best=341_251),
    Shape(500, 10, 40, 1, 10, best=503_746),
    Shape(700, 25, 25, 1, 10, best=462_294),
    Shape(700, 10, 40, 1, 10, best=624_737),
)


def knapsack(shape: Shape, seed: int) -> dict[str, Any]:
    """Return one problem as plain data, the same for the same seed."""
    if shape.irregular:
        return _irregular(shape, seed)
    draw = np.random.default_rng(seed)
    n, options, m = shape.groups, shape.options, shape.resources
    use = draw.integers(shape.least, shape.most + 1, size=(n, options, m))
    value = use @ draw.integers(0, 10, size=m) + draw.integers(0, 3 * m + 1, size=(n, options))
    return _plain([5 * n] * m, list(zip(value, use, strict=True)))


def _irregular(shape: Shape, seed: int) -> dict[str, Any]:
    draw = np.random.default_rng(seed)
    n, m = shape.groups, shape.resources
    price = draw.integers(0, 10, size=m)
    shares = [float(draw.choice(_NARROW)) for _ in range(m)] if shape.narrow else [1.0] * m
    groups = []
    for _ in range(n):
        options = int(draw.integers(1, shape.options + 1))
        use = draw.integers(shape.least, shape.most + 1, size=(options, m))
        groups.append((use @ price + draw.integers(0, 3 * m + 1, size=options), use))
    return _plain([int(5 * n * share) for share in shares], groups)


def _plain(capacities: list[int], groups: list[tuple[Any, Any]]) -> dict[str, Any]:
    return {
        "resources": [{"name": f"r{k}", "capacity": c} for k, c in enumerate(capacities)],
        "groups": [
            {
                "name": f"g{g}",
                "required": True,
                "options": [
                    {
                        "value": int(worth),
                        "use": {f"r{k}": int(amount) for k, amount in enumerate(own)},
                    }
                    for worth, own in zip(value, use, strict=True)
                ],
            }
            for g, (value, use) in enumerate(groups)
        ],
    }


def solve_knapsacks(_document: Caseload) -> Iterator[tuple[str, float | str]]:
    """Solve one problem of each shape: value, what none exceeds, and how far apart."""
    prepare()
    away = []
    for shape in SHAPES:
        found = solve_plain(knapsack(shape, seed=1), SECONDS)
        kind = "irregular, " if shape.irregular else ""
        yield f"{kind}{shape.groups} × {shape.options}, {shape.resources} resources", found.seconds
        yield "  value", str(found.value)
        yield "  bound", str(found.bound)
        yield "  gap", "none" if found.gap is None else f"{found.gap * 100:.4f} %"
        if found.value is not None:
            away.append(max(0.0, 1.0 - found.value / shape.best))
            yield "  from the best ever found", f"{away[-1] * 100:.4f} %"
    if away:
        yield "from the best ever found, on average", f"{sum(away) / len(away) * 100:.4f} %"
