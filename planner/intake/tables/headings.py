"""Which row of a sheet holds the headings, and what stands around it.

Above headings there may be a title, notes, empty rows, and rows of groups in merged cells; under
them a second row (names and labels) and a row of HXL tags. Where it is not plain that a row is
more than data, it is data: a person lost is worse than a heading too many.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from planner.intake.tables.grid import Grid
from planner.intake.tables.table_file import Cell

#: Headings stand among the first so many rows that hold something.
_LOOKED_AT = 40
#: A row of headings fills at least this share of the widest row there.
_FILLED = 0.5
#: Fewer columns say too little to tell a second row of headings from a row of data.
_LEAST_FOR_LABELS = 5
_TAG = re.compile(r"#[A-Za-z][\w+\- #]*")
_NAME = re.compile(r"[A-Za-z_][\w.:-]*(/[\w.:-]+)*")
_FIGURE = re.compile(r"[\d\s.,:/%-]*\d[\d\s.,:/%-]*")
#: KoboToolbox's own columns have the same heading in every language.
_SYSTEM = re.compile(r"_[\w]+|start|end|today|deviceid|KEY|PARENT_KEY|SubmissionDate|instanceID")


@dataclass(frozen=True, slots=True)
class HeadingRows:
    """Where the headings are: places in ``Grid.rows``; ``data`` is the first row of data.

    ``left_out``: rows above the headings that hold more than a title and are no groups.
    """

    heading: int
    data: int
    headings: tuple[str, ...]
    labels: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    left_out: int = 0


def find_headings(grid: Grid) -> HeadingRows:
    """Return the headings of a sheet that holds at least one cell."""
    looked = [_Line(n, row, grid) for n, (row, _) in enumerate(grid.rows[:_LOOKED_AT])]
    tags = next((line for line in looked if line.is_tags), None)
    before = looked if tags is None or tags.number == 0 else looked[: tags.number]
    heading = before[_heading(before)]
    width = grid.width
    names, data = heading.texts(width), heading.number + 1
    labels: tuple[str, ...] = ()
    following = looked[data] if data < len(looked) else None
    if following is not None and not following.is_tags:
        pair = _names_and_labels(heading.texts(width), following.texts(width), following)
        if pair is not None:
            names, labels = pair
            data += 1
    if tags is not None:
        data = max(data, tags.number + 1)
    above = looked[: heading.number]
    grouped, groups = _with_groups(above, heading, names, grid)
    return HeadingRows(
        heading=heading.number,
        data=data,
        headings=grouped,
        labels=labels,
        tags=tags.texts(width) if tags is not None else (),
        left_out=sum(len(line.filled) > 2 for line in above[: len(above) - groups]),
    )


class _Line:
    """One row as it is looked at, with what merged cells spread over it."""

    def __init__(self, number: int, row: int, grid: Grid) -> None:
        self.number, self.row = number, row
        self.cells: list[Cell] = grid.rows[number][1]
        self.filled = [i for i, c in enumerate(self.cells) if c is not None]
        #: Cells merged with those above: what stands above is their heading.
        self.from_above: dict[int, str] = {}
        #: First column -> last column of what is merged from left to right.
        self.across: dict[int, int] = {}
        for (top, left), (bottom, right) in grid.merged:
            first, last = left - grid.first_column, right - grid.first_column
            if top <= row <= bottom and right > left and first >= 0:
                self.across[first] = last
            if top < row <= bottom and right == left:
                text = _text_at(grid, top, first)
                if text:
                    self.from_above[first] = text

    @property
    def is_tags(self) -> bool:
        """Say whether every cell is an HXL tag (``#adm1+code``)."""
        found = [self.cells[i] for i in self.filled]
        return bool(found) and all(isinstance(c, str) and _TAG.fullmatch(c) for c in found)

    @property
    def count(self) -> int:
        return len(set(self.filled) | self.from_above.keys())

    @property
    def is_text(self) -> bool:
        """Say whether headings could stand here: texts, but for a number here and there."""
        texts = sum(isinstance(self.cells[i], str) for i in self.filled)
        return texts * 4 >= len(self.filled) * 3

    def texts(self, width: int) -> tuple[str, ...]:
        texts = [("" if c is None else str(c)) for c in self.cells]
        texts += [""] * (width - len(texts))
        for i, text in self.from_above.items():
            if i < width:
                texts[i] = texts[i] or text
        return tuple(texts[:width])


def _text_at(grid: Grid, row: int, column: int) -> str:
    for place, cells in grid.rows[:_LOOKED_AT]:
        if place == row:
            cell = cells[column] if 0 <= column < len(cells) else None
            return "" if cell is None else str(cell)
    return ""


def _heading(lines: list[_Line]) -> int:
    """Return the place of the first row that fills enough of the width and holds texts."""
    widest = max(line.count for line in lines)
    for line in lines:
        if line.count < max(1, widest * _FILLED) or not line.is_text:
            continue
        below = lines[line.number + 1] if line.number + 1 < len(lines) else None
        is_groups = (
            line.across
            and below is not None
            and below.row == line.row + 1
            and below.is_text
            and below.count >= line.count
            and not below.across
        )
        if not is_groups:
            return line.number
    return 0


def _with_groups(
    above: list[_Line], heading: _Line, names: tuple[str, ...], grid: Grid
) -> tuple[tuple[str, ...], int]:
    """Return headings with the groups above them before a ``/``, and the number of such rows.

    A title is no group.
    """
    grouped, row, groups = list(names), heading.row, 0
    for line in reversed(above):
        if line.row != row - 1 or not _is_groups(line, grid.width):
            break
        row, groups = line.row, groups + 1
        for first in line.filled:
            text = str(line.cells[first])
            for i in range(first, min(line.across.get(first, first), grid.width - 1) + 1):
                own = heading.from_above.get(i)
                if grouped[i] and text not in (own, names[i]):
                    grouped[i] = f"{text}/{grouped[i]}"
    return tuple(grouped), groups


def _is_groups(line: _Line, width: int) -> bool:
    """Say whether a row above the headings names groups: merged cells, more than one, no title."""
    spans = [(f, line.across[f]) for f in line.filled if f in line.across]
    return bool(spans) and not any(last - first + 1 >= width for first, last in spans)


def _names_and_labels(
    first: tuple[str, ...], second: tuple[str, ...], line: _Line
) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """Return (names, labels) where both rows are headings, else None.

    One row must be names as a form's columns are named, the other sentences; every column but the
    platform's own has both, and nothing comes twice.
    """
    asked = [i for i, text in enumerate(first) if text and not _SYSTEM.fullmatch(text)]
    if len(asked) < _LEAST_FOR_LABELS or any(
        not isinstance(line.cells[i], str) for i in line.filled
    ):
        return None
    one, two = [first[i] for i in asked], [second[i] for i in asked]
    if not all(two) or len(set(two)) < len(two) or any(_FIGURE.fullmatch(t) for t in two):
        return None
    if _share_of_names(one) == 1.0 and _share_of_names(two) <= 0.5:
        return first, second
    if _share_of_names(two) == 1.0 and _share_of_names(one) <= 0.5:
        return second, first
    return None


def _share_of_names(texts: list[str]) -> float:
    return sum(bool(_NAME.fullmatch(t)) for t in texts) / len(texts)
