"""Offers: ways to give one measure or seat to one person, before anybody weighs them.

An offer that no rule closes becomes an option of the problem; what a rule closed is kept with its
reason, for the person who asks why.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from optimizer.problem import Line
from optimizer.situation import Ground, Situation
from planner.domain.balances.allocation import Award, Reason
from planner.domain.ids import PersonId
from planner.domain.kind import Kind
from planner.domain.need import FULL
from planner.domain.programme.catalogue import Cover, Measure, Pricing, Serves
from planner.domain.programme.project import CommunityProject
from planner.domain.programme.provider import Provider


@dataclass(frozen=True, slots=True)
class Offer:
    """One measure or seat for one person; amounts in minor units, window in month offsets.

    ``cash``: the part of the amount that is cash. ``agreed``: the award of an agreed plan that
    this offer repeats. ``provider``: who delivers it, None where the directory has nobody for it.
    ``local``: the exact price in minor units of the paying currency where a provider has one, None
    where it is the amount converted.
    """

    thing: Measure | CommunityProject
    kind: Kind
    person: PersonId
    amount: int = 0
    cash: int = 0
    count: int = 1
    fund: str = ""
    part: str = ""
    window: tuple[int, int] = (0, 0)
    agreed: Award | None = None
    provider: Provider | None = None
    local: int | None = None

    @property
    def target(self) -> str:
        """Return the code of the measure or project."""
        return self.thing.code

    @property
    def measure(self) -> Measure | None:
        """Return the measure, None for a seat."""
        return self.thing if isinstance(self.thing, Measure) else None

    @property
    def project(self) -> CommunityProject | None:
        """Return the project whose seat it is, None for a measure."""
        return self.thing if isinstance(self.thing, CommunityProject) else None

    @property
    def service(self) -> str:
        """Return the service whose capacity it takes of, empty without a provider."""
        return self.provider.service if self.provider else ""

    @property
    def minutes(self) -> int:
        """Return the counsellor's time."""
        return self.thing.minutes

    @property
    def covers(self) -> tuple[Cover, ...]:
        """Return the needs it meets, with shares."""
        return self.thing.covers

    @property
    def kinds(self) -> frozenset[Kind]:
        """Return every kind of support in it: a seat with wages is community and cash."""
        return frozenset({self.kind, Kind.CASH}) if self.cash else frozenset({self.kind})

    @property
    def announced(self) -> bool:
        """Say whether its price was announced before departure."""
        return self.measure is not None and self.measure.pricing is Pricing.ANNOUNCED

    def takes_room(self, ground: Ground) -> bool:
        """Say whether it takes places and hours of the months ahead: not if it began before."""
        return self.agreed is None or ground.offset(self.agreed.month) >= 0

    def months(self, ground: Ground) -> tuple[int, ...]:
        """Return the offsets it can start in: of its window those in season, or as agreed."""
        first, last = self.window
        allowed = self.measure.starts_in if self.measure and not self.agreed else frozenset()
        return tuple(
            m
            for m in range(first, last + 1)
            if not allowed or ground.first.plus(m).month in allowed
        )

    def money_of(self, kinds: frozenset[Kind]) -> int:
        """Return the part of the amount that counts as one of these kinds of support."""
        cash = self.cash if Kind.CASH in kinds else 0
        return cash + (self.amount - self.cash if self.kind in kinds else 0)

    def helps(self, line: Line, principal: PersonId) -> bool:
        """Say whether it reaches the persons of a line."""
        if self.measure is not None and self.measure.serves is Serves.HOUSEHOLD:
            return True
        return self.person in line.persons if line.persons else self.person == principal

    def share(self, cover: Cover, situation: Situation) -> int:
        """Return the share of a need it meets, in 1/10,000."""
        if not cover.of_debt:
            return cover.share
        debt = situation.facts.get("debt")
        return min(FULL, self.amount * FULL // debt) if isinstance(debt, int) and debt > 0 else 0

    def cover(self, lines: tuple[Line, ...], situation: Situation) -> tuple[tuple[int, int], ...]:
        """Return what it meets of each of these lines: (index, share in 1/10,000)."""
        shares: dict[str, int] = {}
        for cover in self.thing.covers:
            shares[cover.need] = shares.get(cover.need, 0) + self.share(cover, situation)
        return tuple(
            (index, share)
            for index, line in enumerate(lines)
            if (share := shares.get(line.need, 0)) and self.helps(line, situation.case.principal)
        )


@dataclass(frozen=True, slots=True)
class Closed:
    """A measure or seat that is not open to a person, and why. ``fund`` where only one pays not."""

    target: str
    person: PersonId
    reason: Reason
    fund: str = ""


@dataclass
class Draft:
    """One case on its way to a ``CaseProblem``: its lines, open offers, and what is closed.

    ``unpaid``: what is open to the case but no fund may pay. It is no option, and still tells how
    much of a need could be met with money, which is what the case is left without.
    """

    situation: Situation
    lines: tuple[Line, ...]
    offers: list[Offer]
    closed: list[Closed] = field(default_factory=list)
    unpaid: list[Offer] = field(default_factory=list)

    def indices(self, *targets: str, person: PersonId | None = None) -> frozenset[int]:
        """Return the indices of the offers of these targets, of one person or of all."""
        return frozenset(
            n
            for n, o in enumerate(self.offers)
            if o.target in targets and person in (None, o.person)
        )
