"""Providers: who delivers a measure, where, at which price, and how many a month."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from planner.domain.money import Money
from planner.domain.programme.catalogue import Cost


@dataclass(frozen=True, slots=True)
class Provider:
    """One service of a provider: a row of the directory.

    ``places``: P-codes it reaches, empty for every place. ``travel``: added to every award it
    delivers there. ``cost``: its price in the paying currency as asked on ``priced``; None where
    the catalogue's cost holds. ``per_month``: awards it can start a month, None without a limit.
    ``languages``: those its staff speak, empty where nobody recorded them. ``verified``: when the
    office last made sure that it works.
    """

    code: str
    name: str
    measure: str
    places: frozenset[str] = frozenset()
    travel: Money | None = None
    cost: Cost | None = None
    priced: date | None = None
    per_month: int | None = None
    languages: frozenset[str] = frozenset()
    female_staff: bool = False
    verified: date | None = None
    contact: str = ""

    @property
    def service(self) -> str:
        """Return the code under which its capacity is counted: provider and measure."""
        return f"{self.code}/{self.measure}"

    def reaches(self, place: str) -> bool:
        """Say whether it delivers at a place."""
        return not self.places or place in self.places

    def speaks(self, language: str) -> bool:
        """Say whether its staff speak a language, as far as anybody recorded."""
        return not self.languages or language in self.languages

    def for_planning(self) -> Provider:
        """Return what a balance depends on: whom to call, and when it was last asked, is not."""
        return replace(self, name="", contact="", priced=None, verified=None)
