"""More or less money in one fund: what it would do, by the prices and balanced again."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.balances.allocation import Allocation
from planner.domain.errors import PlannerError
from planner.domain.money import Money
from planner.domain.programme.programme import Programme
from planner.domain.what_if.next_money import Gain


@dataclass(frozen=True, slots=True)
class FundChange:
    """What another amount in one fund does. ``gain`` is measured by balancing again."""

    fund: str
    change: Money
    gain: Gain


def by_prices(
    programme: Programme, allocation: Allocation, fund: str, change: Money
) -> float | None:
    """Return what the prices of a balance make of ``change`` more in a fund, at once.

    As a share of what the balance lifts. With more money the true effect is at most this (but for
    the gap), with less money at least this much is lost: each next unit does less good than the
    one before. None where nothing is lifted; 0 where the fund has no price: its money is not what
    is scarce. Raises PlannerError ``rate_missing``.
    """
    if allocation.lifted <= 0:
        return None
    price = dict(allocation.prices).get(f"money:{fund}", 0.0)
    return price * programme.accounted(change).minor / allocation.lifted


def check_change(programme: Programme, fund: str, change: Money) -> None:
    """Raise PlannerError ``fund_below_nothing`` where less is left of a fund than nothing.

    KeyError where there is no such fund.
    """
    line = programme.fund(fund)
    own = programme.rates.convert(change, line.currency, programme.balance_date)
    if (line.at_hand_on(programme.balance_date) + own).minor < 0:
        raise PlannerError("fund_below_nothing", fund=line.printed_code)
