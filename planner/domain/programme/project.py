"""Places people return to, and the community projects there."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.money import Money
from planner.domain.programme.catalogue import Cover
from planner.domain.texts import Texts


@dataclass(frozen=True, slots=True)
class Place:
    """A place of return: P-code, people expected in the year, residents, tension 0 to 3."""

    code: str
    name: Texts
    expected: int
    residents: int
    tension: int


@dataclass(frozen=True, slots=True)
class CommunityProject:
    """A project at a place: it opens or it does not; a seat is an award of ``seat`` money.

    ``wages``: the part of each seat that is wages and counts as cash. ``oldest`` None: no limit.
    Residents' seats cost as much as returnees' and, like ``fixed``, are money without a case.
    """

    code: str
    place: str
    name: Texts
    fixed: Money
    seat: Money
    least: int
    most: int
    residents_seats: int
    youngest: int
    oldest: int | None
    covers: tuple[Cover, ...]
    description: Texts = Texts()
    wages: Money | None = None
    consulted: bool = False
    do_no_harm_checked: bool = False
    earliest: int = 1
    minutes: int = 60
    account: str = ""

    @property
    def opening_cost(self) -> Money:
        """Return what opening costs without a single returnee: fixed and residents' seats."""
        return self.fixed + self.seat.times(self.residents_seats)
