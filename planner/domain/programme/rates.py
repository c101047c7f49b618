"""Dated exchange rates: money is converted once, at the rate of its date and its use.

Three uses, as donors' agreements have them: the *plan* is reckoned at one rate, a *commitment* at
the rate of the day it is made, a *payment* at that of the month of expenditure (UN Treasury's
monthly rate, say). A rate that is for any use serves where none is given for the one at hand.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal
from enum import StrEnum

from planner.domain.currency import currency_exponent
from planner.domain.errors import PlannerError
from planner.domain.money import Money


class RateUse(StrEnum):
    """What a rate is for."""

    ANY = "any"
    PLAN = "plan"
    COMMITMENT = "commitment"
    PAYMENT = "payment"


@dataclass(frozen=True, slots=True)
class Rate:
    """From ``starts`` to ``ends`` (None: until the next) 1 ``base`` buys ``units`` ``quote``.

    ``file``: the file of rates it came by, empty for a rate of the programme workbook.
    """

    base: str
    quote: str
    starts: date
    units: Decimal
    ends: date | None = None
    use: RateUse = RateUse.ANY
    source: str = ""
    file: str = ""

    def holds_on(self, day: date) -> bool:
        """Say whether the rate holds on ``day``."""
        return self.starts <= day and (self.ends is None or day <= self.ends)

    def says_the_same(self, other: Rate) -> bool:
        """Say whether two rates differ in nothing but where they come from."""
        return replace(self, source="", file="") == replace(other, source="", file="")

    def contradicts(self, other: Rate) -> bool:
        """Say whether two rates of one use cannot both hold on some day.

        A later one takes the place of an open one. It contradicts one that still has days to run,
        and a rate the other way round, of which nobody could say which counts.
        """
        if self.use is not other.use or {self.base, self.quote} != {other.base, other.quote}:
            return False
        first, second = sorted((self, other), key=lambda r: r.starts)
        if first.base != second.base:
            return first.holds_on(second.starts)
        if first.starts == second.starts:
            return not first.says_the_same(second)
        over = first.ends is not None and second.starts <= first.ends
        return over and first.units != second.units


@dataclass(frozen=True, slots=True)
class Rates:
    """All rates of an office; of those that hold on a date, the newest."""

    rates: tuple[Rate, ...] = ()

    def on(self, base: str, quote: str, day: date, use: RateUse = RateUse.PLAN) -> Rate:
        """Return the rate of ``base`` to ``quote`` on ``day``, for one use or for any.

        Raises PlannerError ``rate_missing`` where none holds on that day.
        """
        pair = [r for r in self.rates if (r.base, r.quote) == (base, quote) and r.holds_on(day)]
        for wanted in (use, RateUse.ANY):
            known = [r for r in pair if r.use is wanted]
            if known:
                return max(known, key=lambda r: r.starts)
        raise PlannerError("rate_missing", base=base, quote=quote, day=day.isoformat())

    def units(self, base: str, quote: str, day: date, use: RateUse = RateUse.PLAN) -> Decimal:
        """Return how many ``quote`` one ``base`` buys, from the rate either way; 1 for the same.

        Raises PlannerError ``rate_missing``.
        """
        if base == quote:
            return Decimal(1)
        try:
            return self.on(base, quote, day, use).units
        except PlannerError as missing:
            try:
                return 1 / self.on(quote, base, day, use).units
            except PlannerError:
                raise missing from None

    def convert(
        self, amount: Money, currency: str, day: date, use: RateUse = RateUse.PLAN
    ) -> Money:
        """Convert once, rounding half to even on the minor unit.

        Raises PlannerError ``rate_missing``.
        """
        if amount.currency == currency:
            return amount
        return converted(amount, currency, self.units(amount.currency, currency, day, use))

    def with_filed(self, earlier: Rates) -> Rates:
        """Return these rates and those of ``earlier`` that came by a file of their own.

        A workbook loaded again does not know them. Where it says something else, it counts.
        """
        kept = (r for r in earlier.rates if r.file)
        clear = (
            r
            for r in kept
            if not any(r.says_the_same(own) or r.contradicts(own) for own in self.rates)
        )
        return Rates((*self.rates, *clear))

    def for_planning(self, day: date) -> Rates:
        """Return the rates a balance of ``day`` depends on: later ones change nothing in it."""
        uses = (RateUse.PLAN, RateUse.ANY)
        held = (r for r in self.rates if r.use in uses and r.holds_on(day))
        return Rates(tuple(replace(r, file="") for r in held))


def converted(amount: Money, currency: str, units: Decimal) -> Money:
    """Return ``amount`` at ``units`` of ``currency`` for one, half to even on the minor unit."""
    scaled = (amount.decimal() * units).scaleb(currency_exponent(currency))
    return Money(int(scaled.to_integral_value(ROUND_HALF_EVEN)), currency)
