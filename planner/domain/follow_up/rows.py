"""A row of a file of visits, as a reader hands it over: nothing of it is lost."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from planner.domain.findings import Finding
from planner.domain.follow_up.observation import Seen
from planner.domain.follow_up.visit import VisitHow, VisitState
from planner.domain.months import PartialDate
from planner.domain.need import Dimension
from planner.domain.row_place import RowPlace


@dataclass(frozen=True, slots=True)
class SupportSeen:
    """What a row says of one support, by its code."""

    target: str
    what: Seen
    satisfaction: int | None = None


@dataclass(frozen=True, slots=True)
class VisitRow:
    """One row, read. ``cells``: all that stands in it, by heading; the rest is read from them.

    ``number``, ``months``, ``on``: None where the row does not say, with a finding. ``consents``:
    the answer to whether they may be asked. ``items``: answers of the score by the item's code.
    """

    place: RowPlace
    cells: tuple[tuple[str, str], ...] = field(repr=False)
    number: str = ""
    months: int | None = None
    on: date | None = None
    state: VisitState | None = None
    who: str = ""
    how: VisitHow = VisitHow.OTHER
    birth: PartialDate | None = field(default=None, repr=False)
    consents: bool | None = None
    seen: tuple[SupportSeen, ...] = ()
    satisfaction: int | None = None
    expected: bool | None = None
    wants_talk: bool | None = None
    words: str = field(default="", repr=False)
    needs: tuple[tuple[str, int], ...] = field(default=(), repr=False)
    items: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    scores: tuple[tuple[Dimension, int], ...] = field(default=(), repr=False)
    form: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class VisitsRead:
    """The rows of a file, and what is wrong with it; ``cells``: how many cells it holds."""

    rows: tuple[VisitRow, ...]
    findings: tuple[Finding, ...]
    file: str
    cells: int = 0
