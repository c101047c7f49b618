"""What is left to say of somebody who was erased: that it was done, and what it did not reach."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from planner.domain.protection.breach import WHERE, Deed
from planner.domain.protection.purpose import Paper, Purpose
from planner.domain.protection.trail import TrailEntry

#: The most characters of a place, which stands in the trail for good.
_LONGEST = 200


def kept_place(path: Path, home: Path) -> str:
    """Return a folder or file as the trail keeps it.

    ``home``: of whoever writes; it bears their name, and is kept as ``~``. Of a long one the end
    is kept, which is looked for.
    """
    whole = path.absolute()
    place = f"~/{whole.relative_to(home).as_posix()}" if whole.is_relative_to(home) else str(whole)
    return place if len(place) <= _LONGEST else f"…{place[1 - _LONGEST :]}"


@dataclass(frozen=True, slots=True)
class LeftFiles:
    """Files that an act wrote outside: in ``folder``, or the one file it was (``files`` empty).

    ``folder`` empty: the trail does not say where, as on a printer or in an earlier planner.
    """

    folder: str
    files: tuple[str, ...] = ()


def left_files(deed: Deed, number: str) -> LeftFiles:
    """Return what an act wrote of a case, by its number, which names its files."""
    return LeftFiles(deed.values.get(WHERE, ""), tuple(_names(deed, number)))


def _names(deed: Deed, number: str) -> list[str]:
    paper, own = deed.values.get("paper", ""), deed.values.get("purpose") == Purpose.OFFICE
    if paper == Paper.RECORD:
        return [f"{number}-everything.pdf"]
    if paper not in (Paper.PLAN, Paper.PLANS):
        return []
    if not own:
        return [f"plans/{number}.pdf", f"plans/{number}.xlsx"]
    counsellors = [f"plans/counsellors/{number}{end}" for end in ("-counsellor.pdf", ".xlsx")]
    office = ["office.xlsx"] if paper == Paper.PLANS else []
    return [f"plans/{number}.pdf", *counsellors, *office]


@dataclass(frozen=True, slots=True)
class ErasedReceipt:
    """The entry of an erasure, and the papers and parts of the case that left the file before."""

    number: str
    entry: TrailEntry
    left: tuple[Deed, ...]
