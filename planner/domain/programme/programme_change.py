"""What an edit of the programme changes, entry by entry: data for a sentence, not for storage."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.need import Need
from planner.domain.programme.catalogue import Measure
from planner.domain.programme.fund import AccountCode, Budget, Fund
from planner.domain.programme.project import CommunityProject, Place
from planner.domain.programme.provider import Provider
from planner.domain.programme.rates import Rate
from planner.domain.programme.rule import Rule
from planner.domain.texts import Texts


@dataclass(frozen=True, slots=True)
class Setting:
    """One value of the sheet Office: its field (``office.payer``, say) and the value.

    Dates are ISO 8601; None where nobody said.
    """

    field: str
    value: str | int | None


@dataclass(frozen=True, slots=True)
class Recorded:
    """A vulnerability the programme records: its code and names."""

    code: str
    name: Texts


@dataclass(frozen=True, slots=True)
class OfFund:
    """A part of a fund: a version of its budget, or a code its accounts need.

    ``printed``: the code under which the fund may be named.
    """

    fund: str
    printed: str
    part: Budget | AccountCode


Entry = (
    Setting
    | Recorded
    | OfFund
    | Fund
    | Rate
    | Rule
    | Measure
    | Provider
    | Need
    | Place
    | CommunityProject
)


@dataclass(frozen=True, slots=True)
class EntryChange:
    """One entry before and after: None before where it is new, None after where it is gone."""

    before: Entry | None
    after: Entry | None

    @property
    def entry(self) -> Entry:
        """Return the entry as it is now, or as it was where it is gone."""
        found = self.before if self.after is None else self.after
        assert found is not None
        return found


@dataclass(frozen=True, slots=True)
class ListChange:
    """The entries of one sort (``services.programme.programme_changes.LISTS``) that differ."""

    name: str
    entries: tuple[EntryChange, ...]

    @property
    def new(self) -> tuple[EntryChange, ...]:
        """Return the entries that were not there before."""
        return tuple(e for e in self.entries if e.before is None)

    @property
    def gone(self) -> tuple[EntryChange, ...]:
        """Return the entries that are there no more."""
        return tuple(e for e in self.entries if e.after is None)

    @property
    def changed(self) -> tuple[EntryChange, ...]:
        """Return the entries that are there before and after, and differ."""
        return tuple(e for e in self.entries if e.before is not None and e.after is not None)
