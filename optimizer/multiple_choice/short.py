"""A resource that cannot suffice, whatever is chosen: told where simple addition shows it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from optimizer.multiple_choice.problem import Problem
from optimizer.multiple_choice.result import number


@dataclass(frozen=True, slots=True)
class Short:
    """A resource of which the required groups use more than there is.

    ``least``: what they use of it at least, each choosing what uses least of this resource.
    ``short``: by how much that is above ``capacity``. All in the data's own unit.
    """

    resource: str
    least: int | float
    capacity: int | float
    short: int | float


def shortest(problem: Problem) -> Short | None:
    """Return the resource that is short by the greatest share of what is needed, if any is.

    None does not say that the problem has an answer: resources may each suffice, but not together.
    """
    least = [0] * len(problem.resources)
    for group in problem.groups:
        if group.required:
            for k, amount in _least_of([dict(o.uses) for o in group.options]).items():
                least[k] += amount
    over = [k for k, capacity in enumerate(problem.capacities) if least[k] > capacity]
    if not over:
        return None
    k = max(over, key=lambda k: Fraction(least[k] - problem.capacities[k], least[k]))
    capacity, scale = problem.capacities[k], problem.scales[k]
    return Short(
        problem.resources[k],
        number(least[k], scale),
        number(capacity, scale),
        number(least[k] - capacity, scale),
    )


def _least_of(options: list[dict[int, int]]) -> dict[int, int]:
    """Return the least use of each resource that every option uses."""
    first, *others = options
    return {k: min(u[k] for u in options) for k in first if all(k in u for u in others)}
