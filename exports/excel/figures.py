"""Pages of figures as a workbook: a sheet a page, every text of the page in its place."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from itertools import zip_longest
from typing import TypeVar

from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from exports.excel.cells import (
    BODY,
    ON_COLOUR,
    OVER_FIGURES,
    SECTION,
    SOFT,
    STRONG,
    TITLE,
    WRAPPED,
    Share,
    Value,
    fill,
    put,
)
from exports.excel.table import fit_rows, print_set_up, read_from_the_right
from exports.excel.table_book import TableBook, sheet_name
from exports.figures_page import Figure, FiguresPage, FigureTable
from exports.text import clean

_Cell = TypeVar("_Cell")

_WIDTHS = (58.0, 20.0, 26.0, 30.0, 20.0, 22.0, 22.0)
#: Columns over which a sentence runs, where there is a table so wide.
_SENTENCE = 3


def figures_workbook(pages: Sequence[FiguresPage]) -> bytes:
    """Return the workbook of pages."""
    buffer = BytesIO()
    figures_sheets(pages).save(buffer)
    return buffer.getvalue()


def figures_sheets(pages: Sequence[FiguresPage]) -> TableBook:
    """Return a workbook with a sheet a page."""
    book = TableBook()
    for number, page in enumerate(pages, start=1):
        sheet = book.create_sheet(sheet_name(clean(page.title), number if len(pages) > 1 else 0))
        sheet.sheet_view.rightToLeft = page.language == "ar"
        _write(sheet, page)
        if sheet.sheet_view.rightToLeft:
            read_from_the_right(sheet)
    return book


def _write(sheet: Worksheet, page: FiguresPage) -> None:
    from_the_right = " · ".join(page.facts)
    put(sheet, 1, 1, page.title, TITLE).alignment = WRAPPED
    put(sheet, 2, 1, f"{page.office} · {page.dated} · {from_the_right}", SOFT)
    row = 3
    across = min(_SENTENCE, max((len(table.columns) for table in page.tables), default=1))
    for text in (page.purpose, page.lead):
        _sentence(sheet, row, text, STRONG if text == page.lead else SOFT, across)
        row += 1
    for table in page.tables:
        row = _table(sheet, table, row + 1)
    for block in page.blocks:
        row += 1
        put(sheet, row, 1, block.title, SECTION)
        for text in (*block.paragraphs, *block.points):
            row += 1
            _sentence(sheet, row, text, BODY, across)
        row += 1
    _sentence(sheet, row + 1, page.method, SOFT, across)
    for letter, width in zip("ABCDEFG", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    fit_rows(sheet, _WIDTHS, 1)
    print_set_up(sheet, landscape=True)


def _sentence(sheet: Worksheet, row: int, text: str, font: Font, across: int) -> None:
    """Write a text over several columns, in a row as high as it needs."""
    put(sheet, row, 1, text, font)
    if across > 1:
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=across)
        lines = -(-len(text) // int(sum(_WIDTHS[:across]) * 1.12))
        sheet.row_dimensions[row].height = min(400, 13.5 * max(1, lines) + 2)


def _table(sheet: Worksheet, table: FigureTable, row: int) -> int:
    """Write a table from ``row`` on and return the row after it."""
    if table.title:
        put(sheet, row, 1, table.title, SECTION)
        row += 1
    thing, figure, *further = table.columns
    proven = any(each.proven for each in table.rows)
    counted = _of_figures(table, shift=int(proven))
    for column, heading in enumerate((thing, figure, *_if(proven, ""), *further), start=1):
        cell = put(sheet, row, column, heading, ON_COLOUR)
        cell.fill = fill("accent")
        if column in counted:
            cell.alignment = OVER_FIGURES
    for each in table.rows:
        row += 1
        title = f"{each.title}\u0020{each.detail}".strip()
        cells = (" · ".join(c) for c in each.cells)
        texts = (title, each.figure, *_if(proven, each.proven), *cells)
        numbers = (None, each.number, *_if(proven, None), *each.numbers)
        for column, (text, number) in enumerate(zip_longest(texts, numbers), start=1):
            cell = put(sheet, row, column, _value(text, number))
            if column in counted:  # what is hidden stands where the figures do
                cell.alignment = OVER_FIGURES
    return row + 1


def _of_figures(table: FigureTable, shift: int) -> frozenset[int]:
    """Return the columns to count with; ``shift``: columns between the figure and the others."""
    numbers = [(each.number, *each.numbers) for each in table.rows]
    found = {place for row in numbers for place, number in enumerate(row) if number is not None}
    return frozenset(2 + place + (shift if place else 0) for place in found)


def _if(there: object, cell: _Cell) -> tuple[_Cell, ...]:
    """Return a cell of a column that is not on every sheet."""
    return (cell,) if there else ()


def _value(text: str, number: Figure | None) -> Value:
    """Return a figure to count with where there is one, else what the page says."""
    if number is None:
        return text
    return Share(number) if isinstance(number, float) else number
