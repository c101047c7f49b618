"""The catalogue: what can be done about a need, at what cost, under which conditions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.need import FULL
from planner.domain.programme.conditions import Conditions
from planner.domain.texts import Texts


class Delivery(StrEnum):
    """Who hands the support over."""

    OFFICE = "office"
    VENDOR = "vendor"
    EMPLOYER = "employer"
    PARTNER = "partner"


class Serves(StrEnum):
    """Whom one award helps: everybody in the household, or one person."""

    HOUSEHOLD = "household"
    PERSON = "person"


class Pricing(StrEnum):
    """How an award's amount comes about."""

    COST = "cost"
    TIERS = "tiers"  # published amounts: rules of the sort ``tier``
    LEVELS = "levels"
    ANNOUNCED = "announced"
    FREE = "free"


class Counted(StrEnum):
    """Who is counted for the cost per person."""

    PERSONS = "persons"
    CHILDREN_6_17 = "children_6_17"
    CHILDREN_UNDER_6 = "children_under_6"


class Per(StrEnum):
    """The time for which a number of places holds."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Cost:
    """``fixed`` + ``each`` for every one ``counted`` beyond the first ``included``."""

    fixed: Money
    each: Money
    counted: Counted = Counted.PERSONS
    included: int = 1

    def amount(self, count: int) -> Money:
        """Return the cost for ``count`` counted people."""
        return self.fixed + self.each.times(max(0, count - self.included))


@dataclass(frozen=True, slots=True)
class Cover:
    """The share (1/10,000) of a need one award meets: an estimate, with source and confidence.

    ``of_debt``: the share is the amount divided by the debt instead.
    """

    need: str
    share: int
    of_debt: bool = False
    source: str = "office"
    confidence: str = "medium"


@dataclass(frozen=True, slots=True)
class Instalment:
    """A share (1/10,000) of the amount, paid ``after_months`` from the award's month.

    ``proof``: what must be seen before it is paid (a value of ``rule.Proof``).
    """

    share: int
    after_months: int = 0
    proof: str = ""


@dataclass(frozen=True, slots=True)
class Places:
    """At most ``count`` awards start in each month, quarter or year."""

    count: int
    per: Per


@dataclass(frozen=True, slots=True)
class Measure:
    """One entry of the catalogue.

    ``earliest``: months after the return. ``starts_in``: calendar months (1-12) it can start in,
    empty for any. ``minutes``: a counsellor's time per award. ``after``: measures of which one
    must come first in the same plan, unless ``unless_done`` holds. ``excludes``: measures that
    cannot stand in the same package. ``source``: what its cost and its time stand on.
    """

    code: str
    kind: Kind
    name: Texts
    pricing: Pricing
    description: Texts = Texts()
    delivery: Delivery = Delivery.OFFICE
    serves: Serves = Serves.HOUSEHOLD
    cost: Cost | None = None
    levels: tuple[Money, ...] = ()
    covers: tuple[Cover, ...] = ()
    conditions: Conditions = ()
    excludes: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    unless_done: Conditions = ()
    earliest: int = 0
    starts_in: frozenset[int] = frozenset()
    places: Places | None = None
    minutes: int = 0
    instalments: tuple[Instalment, ...] = (Instalment(FULL),)
    account: str = ""
    source: str = ""

    @property
    def main_need(self) -> str:
        """Return the need it meets most of (the first of equals): what category it is of."""
        best = max(self.covers, key=lambda c: FULL if c.of_debt else c.share, default=None)
        return best.need if best else ""
