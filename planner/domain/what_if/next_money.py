"""Where more would help: what more of one thing would lift, with what is proven of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.balances.allocation import Outcome
from planner.domain.balances.policy import Fairness
from planner.domain.money import Money
from planner.domain.programme.catalogue import Per
from planner.domain.what_if.what_if import Compared, Interval


class MoreOf(StrEnum):
    """What there is more of."""

    MONEY = "money"  # in one fund
    FREE_MONEY = "free_money"  # for anything
    PLACES = "places"  # one more of a measure each month, quarter or year
    PROVIDER = "provider"  # one more start a month
    SEAT = "seat"  # one more in a project
    HOURS = "hours"  # of counsellors, a month


@dataclass(frozen=True, slots=True)
class More:
    """One thing there is more of. ``subject``: fund, measure, service or project, else empty.

    ``amount`` for money; ``count`` of places, starts, seats, or hours a month for each counsellor.
    """

    of: MoreOf
    subject: str = ""
    amount: Money | None = None
    count: int = 0
    per: Per | None = None


@dataclass(frozen=True, slots=True)
class Gain:
    """What more of one thing would lift, as a share of what is lifted now.

    ``price``: what the prices of this balance make of it, for a small amount; None where there is
    no price. ``outcome`` None: not asked. ``like_best``: the proof does not tell it from the best.
    """

    more: More
    price: float | None = None
    outcome: Outcome | None = None
    lifted: Interval | None = None
    largest: Interval | None = None
    compared: Compared | None = None
    like_best: bool = False

    @property
    def interval(self) -> Interval | None:
        """Return the difference that comes first: the largest burden where it is asked for."""
        return self.largest if self.largest is not None else self.lifted


@dataclass(frozen=True, slots=True)
class NextMoney:
    """Where more would help, the best first in each group: money, then what else is scarce."""

    amount: Money
    money: tuple[Gain, ...]
    others: tuple[Gain, ...]
    with_room: tuple[More, ...]
    promised: tuple[str, ...]
    day: date
    cases: int
    fairness: Fairness
    gap: float | None
    asked: int
    all_asked: int
    aversion: int = 0
