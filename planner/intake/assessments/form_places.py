"""Where a form's sheets and columns stand in a workbook."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from planner.intake.assessments.mapping import FormMapping, Headings
from planner.intake.form import folded
from planner.intake.workbook import RawSheet

#: What stands between a group, a question and an option: KoboToolbox lets people choose.
SEPARATORS = "/.:>|"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a field stands in a sheet.

    ``further``: other columns of the same question, as an export of several versions of a form
    has them; an answer stands in one of them.
    """

    index: int
    heading: str
    further: tuple[Standing, ...] = ()

    def filled(self, cells: Sequence[str]) -> Standing:
        """Return the column this row's answer stands in, the first one where there is none."""
        if not self.further or cells[self.index]:
            return self
        return next((other for other in self.further if cells[other.index]), self)

    def text(self, cells: Sequence[str]) -> str:
        """Return this row's answer."""
        return cells[self.filled(cells).index]

    def disagree(self, cells: Sequence[str]) -> bool:
        """Say whether two columns of the question hold different answers in this row."""
        if not self.further:
            return False
        return len({folded(cells[s.index]) for s in (self, *self.further)} - {""}) > 1

    @property
    def indices(self) -> frozenset[int]:
        """Return all columns of the question."""
        return frozenset((self.index, *(other.index for other in self.further)))


def find_sheet(sheets: Sequence[RawSheet], names: Headings) -> RawSheet | None:
    """Return the sheet that has one of ``names``; spreadsheets cut them at 31 characters."""
    wanted = {folded(n[:31]) for n in names}
    return next((s for s in sheets if folded(s.name[:31]) in wanted), None)


def find_column(
    headings: Sequence[str], names: Iterable[str], groups: Iterable[str] = ()
) -> Standing | None:
    """Return the columns of the question that ``names`` are headings of, None without any."""
    found = standings(headings, names, groups)
    return Standing(found[0].index, found[0].heading, found[1:]) if found else None


def standings(
    headings: Sequence[str], names: Iterable[str], groups: Iterable[str] = ()
) -> tuple[Standing, ...]:
    """Return the columns whose heading is one of ``names``, in the order of the names.

    Where there is none, those that end in one after a group: ``household/place``, also joined by
    another separator, or by none after one of ``groups``.
    """
    plain = [_plain(h) for h in headings]
    wanted = [_plain(n) for n in names]
    found = [i for name in wanted for i, heading in enumerate(plain) if heading == name]
    if not found:
        before = {_plain(g) for g in groups}
        found = [
            i
            for name in wanted
            for i, heading in enumerate(plain)
            if heading.endswith(name) and name and _is_group(heading[: -len(name)], before)
        ]
    return tuple(Standing(i, headings[i]) for i in dict.fromkeys(found))


@lru_cache(maxsize=16_384)
def _plain(text: str) -> str:
    return folded(text)


def _is_group(before: str, groups: set[str]) -> bool:
    """Say whether what stands before a name is its group: up to a separator, or known as one."""
    bare = before.rstrip()
    if not bare:
        return False
    # ODK joins XML names by hyphens; in a label a hyphen joins words.
    return bare[-1] in SEPARATORS or (bare[-1] == "-" and " " not in bare) or bare in groups


def heading_text(names: Headings, sheet: RawSheet, mapping: FormMapping) -> str:
    """Return a column's heading as a person looks for it.

    The own form's in the language its sheet is named in; else every heading the mapping gives.
    """
    if mapping.xlsform:
        return names[0]
    if not mapping.own:
        return " / ".join(names)
    pairs = [mapping.sheet] if mapping.members is None else [mapping.sheet, mapping.members.sheet]
    french = any(folded(sheet.name) == folded(pair[-1]) for pair in pairs)
    return names[-1] if french else names[0]
