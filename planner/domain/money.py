"""Money as integer minor units with a currency, apportioned exactly."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from planner.domain.currency import currency_exponent
from planner.domain.errors import PlannerError

#: More than any programme has; larger figures are slips of the pen.
_MOST = Decimal(10) ** 13


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An exact amount: ``minor`` units of ``currency`` (EUR 12.50 is 1250)."""

    minor: int
    currency: str

    @classmethod
    def parse(cls, text: str | int | float, currency: str) -> Money:
        """Read a plain decimal amount in major units ("1,234.50" and "1234.5" alike).

        Raises PlannerError ``amount_unreadable`` where it is not a number, is negative, or has
        more decimals than the currency.
        """
        exponent = currency_exponent(currency)
        plain = str(text).strip().replace("\u00a0", "").replace("\u202f", "").replace(" ", "")
        if re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", plain):
            plain = plain.replace(",", "")
        try:
            amount = Decimal(plain)
        except InvalidOperation:
            raise PlannerError("amount_unreadable", value=str(text)) from None
        if not amount.is_finite() or not 0 <= amount <= _MOST:
            raise PlannerError("amount_unreadable", value=str(text))
        scaled = amount.scaleb(exponent)
        if scaled != scaled.to_integral_value():
            raise PlannerError("amount_too_fine", value=str(text), currency=currency)
        return cls(int(scaled), currency)

    @classmethod
    def zero(cls, currency: str) -> Money:
        """Return nothing in ``currency``."""
        return cls(0, currency)

    def __add__(self, other: Money) -> Money:
        """Add an amount of the same currency."""
        self._same(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        """Subtract an amount of the same currency."""
        self._same(other)
        return Money(self.minor - other.minor, self.currency)

    def times(self, count: int) -> Money:
        """Return this amount ``count`` times."""
        return Money(self.minor * count, self.currency)

    def decimal(self) -> Decimal:
        """Return the amount in major units, exact."""
        return Decimal(self.minor).scaleb(-currency_exponent(self.currency))

    def _same(self, other: Money) -> None:
        if self.currency != other.currency:
            raise PlannerError("currencies_mixed", one=self.currency, other=other.currency)


def total(amounts: Iterable[Money], currency: str) -> Money:
    """Add amounts of one currency; nothing gives zero of ``currency``."""
    result = Money.zero(currency)
    for amount in amounts:
        result = result + amount
    return result


def apportion(amount: int, weights: Sequence[int]) -> tuple[int, ...]:
    """Split ``amount`` minor units in proportion to ``weights`` so that the parts sum exactly.

    Largest remainder (Hamilton): every part gets its floor, the units left go to the largest
    remainders, the earlier part first on ties. ``weights`` are non-negative, with one positive.
    """
    whole = sum(weights)
    if whole <= 0 or min(weights) < 0:
        raise ValueError("apportion needs non-negative weights with a positive sum")
    parts = [amount * w // whole for w in weights]
    remainders = [amount * w % whole for w in weights]
    for i in sorted(range(len(weights)), key=lambda i: (-remainders[i], i))[: amount - sum(parts)]:
        parts[i] += 1
    return tuple(parts)


def half_even(numerator: int, denominator: int) -> int:
    """Return the quotient rounded half to even; the denominator is positive."""
    quotient, rest = divmod(numerator, denominator)
    if 2 * rest > denominator or (2 * rest == denominator and quotient % 2):
        return quotient + 1
    return quotient
