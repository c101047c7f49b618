"""Numbers as they were written: whole where they are, else exact fractions of ten."""

from __future__ import annotations

import math
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from planner.domain.errors import PlannerError

#: Larger numbers are slips of the hand or of the unit; sums of them would leave 64 bits.
HUGE = 10**15
#: Smaller parts of one are dust of somebody's arithmetic; 10⁻¹⁵ of a unit nobody means.
FINEST = 15


def as_given(value: object, place: str) -> int | Fraction:
    """Return a number of plain data exactly as its shortest decimal says.

    Raises PlannerError ``solve_no_number``, ``solve_number`` (not finite), ``solve_number_huge``.
    """
    if type(value) is int:
        if abs(value) > HUGE:
            raise PlannerError("solve_number_huge", place=place)
        return value
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise PlannerError("solve_no_number", place=place)
    number = float(value)
    if not math.isfinite(number):
        raise PlannerError("solve_number", place=place)
    if abs(number) > HUGE:
        raise PlannerError("solve_number_huge", place=place)
    if number.is_integer():
        return int(number)
    return Fraction(round(Decimal(repr(number)), FINEST))


def power_of(numbers: Iterable[int | Fraction]) -> int:
    """Return how many decimals it takes to write all of them."""
    most = 0
    for number in numbers:
        if not isinstance(number, int):
            rest, twos, fives = number.denominator, 0, 0
            while rest % 2 == 0:
                rest, twos = rest // 2, twos + 1
            while rest % 5 == 0:
                rest, fives = rest // 5, fives + 1
            most = max(most, twos, fives)
    return most
