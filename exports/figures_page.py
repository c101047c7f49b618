"""A page of figures about a programme, for an office or its donor: texts and bars, no layout.

Composed once, written as PDF and as workbook. It names nobody: no names, no case numbers.
"""

from __future__ import annotations

from dataclasses import dataclass

from exports.document import Block
from planner.domain.kind import Kind
from planner.domain.money import Money

#: A figure as a workbook counts with it: a count, an amount, or (a fraction) a share of one whole.
Figure = int | Money | float


@dataclass(frozen=True, slots=True)
class Bar:
    """A difference found, with the least and most it can be; shares of one whole, not below 0.

    ``kind``: the kind of support whose colour it has.
    """

    found: float
    least: float
    most: float
    kind: Kind | None = None


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One thing with its figure. ``cells``: further columns, each of one or two lines.

    ``number`` and ``numbers``: what the figure and the cells say, to be counted with; None where
    it is hidden or is no figure.
    """

    title: str
    detail: str
    bar: Bar | None
    figure: str
    proven: str
    cells: tuple[tuple[str, ...], ...] = ()
    number: Figure | None = None
    numbers: tuple[Figure | None, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureTable:
    """Rows under their headings: first the thing, then its figure, then the further columns.

    ``widths``: the columns' parts of the width. ``whole``: what a bar over the whole width is; 0:
    the longest bar of the table.
    """

    title: str
    columns: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[FigureRow, ...]
    whole: float = 0.0


@dataclass(frozen=True, slots=True)
class FiguresPage:
    """One page. ``facts`` stand at the other side of the title; ``footer`` has page places."""

    language: str
    office: str
    dated: str
    title: str
    facts: tuple[str, ...]
    purpose: str
    lead: str
    tables: tuple[FigureTable, ...]
    blocks: tuple[Block, ...]
    method: str
    footer: str
