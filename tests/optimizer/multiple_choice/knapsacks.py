"""Small knapsacks and the best of every choice there is, found without the solver."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

import numpy as np

Data = dict[str, Any]


def problem(capacities, *groups, required=True) -> Data:
    """Return plain data: each group a list of (value, use of the first resource, …)."""
    names = [f"r{k}" for k in range(len(capacities))]
    return {
        "resources": [{"name": n, "capacity": c} for n, c in zip(names, capacities, strict=True)],
        "groups": [
            {
                "name": f"g{g}",
                "required": required,
                "options": [
                    {"value": value, "use": dict(zip(names, uses, strict=False))}
                    for value, *uses in options
                ],
            }
            for g, options in enumerate(groups)
        ],
    }


def choices_of(data: Data) -> Iterator[tuple[Fraction, tuple[int | None, ...]]]:
    """Yield every choice that fits, with its value, in fractions of what was written."""
    capacity = {r["name"]: Fraction(str(r["capacity"])) for r in data["resources"]}
    sets = [
        ([] if group["required"] else [None]) + list(range(len(group["options"])))
        for group in data["groups"]
    ]
    for choice in itertools.product(*sets):
        used = dict.fromkeys(capacity, Fraction(0))
        value = Fraction(0)
        for group, index in zip(data["groups"], choice, strict=True):
            if index is not None:
                option = group["options"][index]
                value += Fraction(str(option["value"]))
                for name, amount in option.get("use", {}).items():
                    used[name] += Fraction(str(amount))
        if all(used[name] <= capacity[name] for name in capacity):
            yield value, choice


def best_of(data: Data) -> Fraction | None:
    """Return the value of the best choice, None where none fits."""
    return max((value for value, _ in choices_of(data)), default=None)


def value_in(data: Data, choice: Mapping[str, int | None]) -> Fraction | None:
    """Return what a result's choice is worth, None where it is not allowed."""
    left = {r["name"]: Fraction(str(r["capacity"])) for r in data["resources"]}
    value = Fraction(0)
    for group in data["groups"]:
        index = choice[group["name"]]
        if index is None:
            if group["required"]:
                return None
            continue
        option = group["options"][index]
        value += Fraction(str(option["value"]))
        for name, amount in option.get("use", {}).items():
            left[name] -= Fraction(str(amount))
    return value if min(left.values(), default=0) >= 0 else None


def any_problem(draw: random.Random) -> Data:
    """Return a tiny problem of any kind: whole, decimal, long or large; loose, tight, hopeless."""
    kind = draw.choice(["whole", "decimal", "long", "large"])

    def number(most: int) -> float | int:
        if kind == "decimal":
            return round(draw.uniform(0, most), draw.randint(0, 2))
        if kind == "long":
            return round(draw.uniform(0, most), 14)
        return draw.randint(0, 10**12) if kind == "large" else draw.randint(0, most)

    resources, count = draw.randint(0, 4), draw.randint(0, 5)
    tight = draw.choice([0.2, 0.5, 0.8])
    capacities = [
        0 if draw.random() < 0.1 else number(int(9 * count * tight) + 1) for _ in range(resources)
    ]
    if kind == "large":
        capacities = [draw.randint(0, int(10**12 * count * tight)) for _ in range(resources)]
    groups = []
    for g in range(count):
        required = draw.random() < 0.7
        options = []
        for _ in range(draw.randint(1 if required else 0, 4)):
            use = {f"r{k}": number(9) for k in range(resources) if draw.random() < 0.8}
            value = number(20) * draw.choice([1, 1, 1, -1])
            options.append({"value": value, "use": use} if use else {"value": value})
        groups.append({"name": f"g{g}", "required": required, "options": options})
    named = [{"name": f"r{k}", "capacity": c} for k, c in enumerate(capacities)]
    return {"resources": named, "groups": groups}


def khan(groups, options, resources, seed, least=0, most=9, share=5) -> Data:
    """Return a tight problem in the literature's manner, all groups required."""
    draw = np.random.default_rng(seed)
    use = draw.integers(least, most + 1, size=(groups, options, resources))
    price = draw.integers(0, 10, size=resources)
    value = use @ price + draw.integers(0, 3 * resources + 1, size=(groups, options))
    rows = [
        [(int(value[g, j]), *map(int, use[g, j])) for j in range(options)] for g in range(groups)
    ]
    return problem([share * groups] * resources, *rows)
