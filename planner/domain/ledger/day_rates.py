"""Money booked on a day: the paying, the accounting and the fund's currency at that day's rates."""

from __future__ import annotations

from datetime import date

from planner.domain.currency import currency_exponent
from planner.domain.errors import PlannerError
from planner.domain.ledger.booked import Pair
from planner.domain.money import half_even
from planner.domain.months import Month
from planner.domain.programme.programme import Programme
from planner.domain.programme.rates import RateUse


class DayRates:
    """The programme's rates by day and use, each worked out once.

    Amounts are integers of minor units and a rate is kept as a fraction, so that one division is
    the only rounding.
    """

    def __init__(self, programme: Programme) -> None:
        """Keep the programme whose rates these are."""
        self._programme = programme
        self._texts: dict[tuple[str, date, RateUse], str] = {}
        self._scales: dict[tuple[str, date, RateUse], tuple[int, int]] = {}

    def texts(self, fund_currency: str, day: date, use: RateUse) -> tuple[str, str]:
        """Return units of the paying and of the fund's currency for one accounting unit.

        Raises PlannerError ``ledger_rate_missing``.
        """
        self._scale(self._programme.paying_currency, day, use)
        self._scale(fund_currency, day, use)
        paying = self._texts[self._programme.paying_currency, day, use]
        return paying, self._texts[fund_currency, day, use]

    def pair(self, local: int, fund_currency: str, day: date, use: RateUse) -> Pair:
        """Return an amount of the paying currency in the accounting and the fund's currency.

        A fund in the paying currency bears exactly what is paid. Raises PlannerError
        ``ledger_rate_missing``.
        """
        paying = self._programme.paying_currency
        numerator, denominator = self._scale(paying, day, use)
        amount = half_even(local * denominator, numerator)
        if fund_currency == paying:
            return amount, local
        numerator, denominator = self._scale(fund_currency, day, use)
        return amount, half_even(amount * numerator, denominator)

    def accounted(self, charged: int, fund_currency: str, day: date) -> tuple[int, str]:
        """Return an amount of a fund's currency in the accounting one, and the rate.

        Raises PlannerError ``ledger_rate_missing``.
        """
        numerator, denominator = self._scale(fund_currency, day, RateUse.PAYMENT)
        rate = self._texts[fund_currency, day, RateUse.PAYMENT]
        return half_even(charged * denominator, numerator), rate

    def _scale(self, currency: str, day: date, use: RateUse) -> tuple[int, int]:
        """Return minor units of ``currency`` for minor units of the accounting one."""
        key = (currency, day, use)
        known = self._scales.get(key)
        if known is not None:
            return known
        base = self._programme.currency
        try:
            units = self._programme.rates.units(base, currency, day, use)
        except PlannerError as missing:
            raise PlannerError(
                "ledger_rate_missing",
                base=base,
                quote=currency,
                month=str(Month.of(day)),
                use=use.value,
            ) from missing
        numerator, denominator = units.as_integer_ratio()
        numerator *= 10 ** currency_exponent(currency)
        denominator *= 10 ** currency_exponent(base)
        self._texts[key] = str(units)
        self._scales[key] = (numerator, denominator)
        return self._scales[key]
