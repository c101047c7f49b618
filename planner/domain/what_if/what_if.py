"""What a balance would reach under another programme: without a rule, with more money or places.

Both sides are measured alike, and each says how far it is from the best possible, so that a
difference comes with what is proven of it.
"""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.balances.allocation import Allocation, Outcome
from planner.domain.money import Money


@dataclass(frozen=True, slots=True)
class Reached:
    """How far a balance got, and what is proven of the best possible.

    ``lifted``: loss lifted from doing nothing; ``most``: the most any allocation could lift that
    is as good in what goes before (floors; under worst-off first the largest losses). ``largest``:
    the largest weighed loss of a case, ``least``: the least it could be, where worst-off first
    asks for it. ``short``: the weighed shortfall of the floors, by rank. ``settled``: no choice
    reaches the floors better, which is proven; until then what is lifted may yet have to fall.
    None: nothing is proven.
    """

    lifted: float
    most: float | None
    largest: float | None = None
    least: float | None = None
    short: tuple[float, ...] = ()
    settled: bool = True


@dataclass(frozen=True, slots=True)
class Interval:
    """A difference as found, and the least and most it can be, proven; None: nothing is proven."""

    found: float
    least: float | None
    most: float | None

    @property
    def is_none_within(self) -> bool:
        """Say whether the proof leaves room for no difference at all."""
        below = self.least is None or self.least <= 0
        return below and (self.most is None or self.most >= 0)


@dataclass(frozen=True, slots=True)
class Tried:
    """One programme tried. ``before``: the reference, measured as the trial is.

    ``same``: formulated, it is the very problem of the reference: nothing can differ.
    ``allocation`` is verified; None where the outcome has none. ``price``: what the prices of the
    reference make of the wider limits, None where more changes than limits that have a price.
    """

    outcome: Outcome
    before: Reached
    after: Reached | None = None
    allocation: Allocation | None = None
    same: bool = False
    price: float | None = None

    def lifted_more(self) -> Interval | None:
        """Return how much more loss is lifted than by the reference; None without an answer."""
        if self.same:
            return Interval(0.0, 0.0, 0.0)
        after, before = self.after, self.before
        if after is None:
            return None
        return Interval(
            after.lifted - before.lifted,
            None if before.most is None or not after.settled else after.lifted - before.most,
            None if after.most is None or not before.settled else after.most - before.lifted,
        )

    def largest_less(self) -> Interval | None:
        """Return how much smaller the largest loss is, where worst-off first measured it."""
        if self.same:
            return Interval(0.0, 0.0, 0.0)
        after, before = self.after, self.before
        if after is None or after.largest is None or before.largest is None:
            return None
        return Interval(
            before.largest - after.largest,
            None if before.least is None or not after.settled else before.least - after.largest,
            None if after.least is None or not before.settled else before.largest - after.least,
        )


@dataclass(frozen=True, slots=True)
class Tries:
    """The reference, balanced again from where it stood, and what was tried, in order.

    ``tried`` is shorter than what was asked where somebody stopped it.
    """

    reference: Allocation
    reached: Reached
    tried: tuple[Tried, ...]


@dataclass(frozen=True, slots=True)
class RuleBound:
    """The most that could be lifted besides without a rule, proven by the prices of a balance.

    ``rule``: its code. ``most``: a share of what the balance lifts; None where the prices cannot
    tell and it needs a balance.
    """

    rule: str
    most: float | None


@dataclass(frozen=True, slots=True)
class Compared:
    """What another allocation changes, counted from the awards; burden as stated, points of it.

    ``gain``, ``lose``: cases left with less, with more burden. ``moved``: money that goes to other
    cases than before. ``spent``: how much more is awarded in all (less: negative). ``burden``,
    ``worst``, ``worst_tenth``: all burden left, that of the worst-off case, and the mean of the
    worst-off tenth, each before and after. ``targets``: the change of money by each.
    """

    gain: int
    lose: int
    moved: Money
    spent: Money
    burden: tuple[float, float]
    worst: tuple[float, float]
    worst_tenth: tuple[float, float]
    targets: tuple[tuple[str, Money], ...] = ()
