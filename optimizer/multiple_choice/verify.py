"""A choice added up again from the problem as parsed: no arrays, no rounding, no solver."""

from __future__ import annotations

from collections.abc import Sequence

from optimizer.multiple_choice.problem import Problem


def value_of(problem: Problem, choice: Sequence[int | None]) -> int | None:
    """Return the value of a choice (an option index a group, None for none); None if not allowed.

    Not allowed is a required group without an option, an index that is no option's, or a resource
    of which more is used than there is.
    """
    if len(choice) != len(problem.groups):
        return None
    used = [0] * len(problem.capacities)
    value = 0
    for group, index in zip(problem.groups, choice, strict=True):
        if index is None:
            if group.required:
                return None
            continue
        if not 0 <= index < len(group.options):
            return None
        option = group.options[index]
        value += option.value
        for resource, amount in option.uses:
            used[resource] += amount
    if any(u > c for u, c in zip(used, problem.capacities, strict=True)):
        return None
    return value
