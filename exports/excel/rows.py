"""The rows of a table as the text of a worksheet: what a sheet of many thousand rows is made of.

A cell object of the library costs some hundred times what the text of the cell does, in time and
in memory. The library still makes everything else: styles, headings, tables, filters, page set-up.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from exports.excel.cells import (
    APART,
    BODY,
    FROM_THE_RIGHT,
    KIND_FILLS,
    MOST_TEXT,
    NUMBER,
    ON_COLOUR,
    OVER_FIGURES,
    TEXT_FORMAT,
    TO_FILL,
    WORD_FROM_THE_RIGHT,
    WRAPPED,
    Formula,
    KindName,
    Share,
    ToFill,
    Value,
    escaped,
    is_risky,
    money_format,
)
from exports.text import clean
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.months import Month

#: Rows that are put into one piece, compressed until the workbook is written.
_PIECE = 2_000
_FIRST_DAY = date(1899, 12, 30)
#: Characters of the body's font in one unit of a column's width; points of a line; most points.
_PER_WIDTH, _LINE, _HIGHEST = 1.2, 13.5, 400


@dataclass(frozen=True, slots=True)
class TableRows:
    """The rows of one sheet: their text in compressed pieces, and the cells they fill."""

    pieces: tuple[bytes, ...]
    reference: str

    def text(self) -> Iterator[bytes]:
        """Yield the text, piece by piece."""
        for piece in self.pieces:
            yield zlib.decompress(piece)


def table_rows(
    sheet: Worksheet,
    widths: Sequence[float],
    first: int,
    rows: Sequence[Sequence[Value]],
    apart: frozenset[int],
    figures: frozenset[int],
) -> TableRows:
    """Return the text of ``rows``, from the sheet's row ``first`` on.

    ``apart``: the columns (from 0) whose texts stand right after figures. ``figures``: those of
    figures; a word there stands where the figure would.
    """
    writer = _RowWriter(sheet, widths, apart, figures)
    pieces = []
    for start in range(0, len(rows), _PIECE):
        piece = rows[start : start + _PIECE]
        text = "".join(writer.row(first + start + i, row) for i, row in enumerate(piece))
        pieces.append(zlib.compress(text.encode(), 1))
    last = get_column_letter(len(widths))
    return TableRows(tuple(pieces), f"A1:{last}{max(first, first + len(rows) - 1)}")


@lru_cache(maxsize=1 << 16)
def _text(value: str) -> tuple[str, int, bool]:
    """Return a text as it stands in a worksheet, its length, and whether it could be a formula."""
    written = clean(value, MOST_TEXT)
    return escaped(written), len(written), is_risky(written)


@lru_cache(maxsize=16)
def _decimals(currency: str) -> str:
    return money_format(currency)


class _RowWriter:
    """Writes rows of one sheet; each style is given to the workbook once and known by number."""

    def __init__(
        self,
        sheet: Worksheet,
        widths: Sequence[float],
        apart: frozenset[int],
        figures: frozenset[int],
    ) -> None:
        self._sheet = sheet
        self._letters = [get_column_letter(i) for i in range(1, len(widths) + 1)]
        self._room = [max(1, int(width * _PER_WIDTH)) for width in widths]
        self._looks = {**dict.fromkeys(apart, "apart"), **dict.fromkeys(figures, "word")}
        self._styles: dict[tuple[str, str], int] = {}
        self._lines = 1

    def row(self, number: int, values: Sequence[Value]) -> str:
        """Return one row; wrapped texts get the height they need, which no program works out."""
        self._lines = 1
        cells = [
            self._cell(f"{self._letters[i]}{number}", i, value)
            for i, value in enumerate(values)
            if value is not None and value != ""
        ]
        height = min(_HIGHEST, _LINE * self._lines + 2)
        tall = f' ht="{height:g}" customHeight="1"' if self._lines > 1 else ""
        return f'<row r="{number}"{tall}>{"".join(cells)}</row>'

    def _cell(self, at: str, column: int, value: Value) -> str:
        if isinstance(value, str):
            return self._string(at, column, value)
        if isinstance(value, KindName):
            style = self._style("kind", value.kind.value)
            return (
                f'<c r="{at}" s="{style}" t="inlineStr"><is><t>{escaped(value.text)}</t></is></c>'
            )
        if isinstance(value, Formula):
            style = self._style("number", value.format)
            return f'<c r="{at}" s="{style}"><f>{escaped(value.text[1:])}</f><v></v></c>'
        if isinstance(value, ToFill):
            return f'<c r="{at}" s="{self._style("fill", value.format)}"/>'
        figure, shown = _figure(value)
        return f'<c r="{at}" s="{self._style("number", shown)}"><v>{figure}</v></c>'

    def _string(self, at: str, column: int, value: str) -> str:
        text, length, risky = _text(value)
        if not length:
            return ""
        self._lines = max(self._lines, -(-length // self._room[column]))
        look = self._looks.get(column, "text")
        style = self._style(look, TEXT_FORMAT if risky else "General")
        return f'<c r="{at}" s="{style}" t="inlineStr"><is><t>{text}</t></is></c>'

    def _style(self, look: str, shown: str) -> int:
        known = self._styles.get((look, shown))
        if known is None:
            known = self._styles[look, shown] = _style(self._sheet, look, shown)
        return known


def _style(sheet: Worksheet, look: str, shown: str) -> int:
    """Give a style to the workbook and return its number; the cell it is tried on is not kept."""
    cell = Cell(sheet, row=1, column=1)
    cell.font, cell.alignment = _LOOKS[look]
    if look in _FROM_THE_RIGHT and sheet.sheet_view.rightToLeft:
        cell.alignment = _FROM_THE_RIGHT[look]
    if look == "kind":
        cell.fill = KIND_FILLS[Kind(shown)]
        return int(cell.style_id)
    if look == "fill":
        cell.fill = TO_FILL
    cell.number_format = shown
    # Text that begins like a formula stays text also after somebody edited it.
    cell.quotePrefix = look in ("text", "apart", "word") and shown == TEXT_FORMAT
    return int(cell.style_id)


_LOOKS: dict[str, tuple[Font, Alignment]] = {
    "text": (BODY, WRAPPED),
    "apart": (BODY, APART),
    "word": (BODY, OVER_FIGURES),
    "kind": (ON_COLOUR, WRAPPED),
    "number": (BODY, NUMBER),
    "fill": (BODY, WRAPPED),
}


#: A text in whatever script begins on the right where the sheet does.
_FROM_THE_RIGHT: dict[str, Alignment] = {
    "text": FROM_THE_RIGHT,
    "apart": FROM_THE_RIGHT,
    "kind": FROM_THE_RIGHT,
    "word": WORD_FROM_THE_RIGHT,
}


def _figure(
    value: Money | Share | Month | date | Decimal | float | int | None,
) -> tuple[str, str]:
    """Return a figure as it stands in a worksheet, and how it is shown."""
    if isinstance(value, Money):
        return str(value.decimal()), _decimals(value.currency)
    if isinstance(value, Share):
        return repr(value.share), "0%"
    if isinstance(value, Month):
        return str((value.first_day() - _FIRST_DAY).days), "mmm yyyy"
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return str((value - _FIRST_DAY).days), "yyyy-mm-dd"
    if isinstance(value, Decimal):
        return f"{value:f}", "General"
    return repr(value), "#,##0.0" if isinstance(value, float) else "#,##0"
