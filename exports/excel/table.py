"""A sheet that is one table: title, note, totals above, headings that stay, filters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from exports.excel.cells import (
    APART,
    KIND_FILLS,
    LINE_ABOVE,
    ON_COLOUR,
    SOFT,
    STRONG,
    TITLE,
    WRAPPED,
    Formula,
    Value,
    fill,
    money_format,
    put,
)
from planner.domain.kind import Kind
from planner.domain.money import Money

_TOTALS, _HEADINGS, _FIRST = 4, 5, 6


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its key (for formulas), heading, width in characters; ``summed`` if totalled.

    ``total``: a formula of its own for the totals row instead of a sum. ``printed`` False: beyond
    the print area (only the last columns can be).
    """

    key: str
    heading: str
    width: float = 12
    summed: bool = False
    total: Formula | None = None
    printed: bool = True


@dataclass(slots=True)
class TableSheet:
    """Where a table's cells are, for the formulas of other sheets."""

    sheet: Worksheet
    columns: Sequence[Column]
    rows: int
    _letters: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        """Work out the letters of the columns."""
        self._letters = {
            column.key: get_column_letter(i) for i, column in enumerate(self.columns, start=1)
        }

    @property
    def last(self) -> int:
        """Return the last row, at least the first (an empty table has one blank row)."""
        return max(_FIRST, _FIRST + self.rows - 1)

    def span(self, key: str) -> str:
        """Return the cells of a column, for a formula on any sheet."""
        letter = self._letters[key]
        name = quote_sheetname(self.sheet.title)
        return f"{name}!${letter}${_FIRST}:${letter}${self.last}"

    def cell(self, key: str, row: int) -> str:
        """Return the cell of a column in the ``row``-th data row (from 0), on its own sheet."""
        return f"{self._letters[key]}{_FIRST + row}"

    def total(self, key: str) -> str:
        """Return the cell with a column's total, for a formula on any sheet."""
        return f"{quote_sheetname(self.sheet.title)}!${self._letters[key]}${_TOTALS}"


def planned_sheet(book: Workbook, title: str, columns: Sequence[Column], rows: int) -> TableSheet:
    """Add an empty sheet for a table of ``rows`` rows, so that formulas can point at it."""
    return TableSheet(book.create_sheet(title), columns, rows)


def write_table(
    table: TableSheet, name: str, note: str, rows: Sequence[Sequence[Value]], empty: str, label: str
) -> None:
    """Fill a table sheet; ``name`` is the table's own name for formulas, ``label`` says Total."""
    sheet = table.sheet
    put(sheet, 1, 1, sheet.title, TITLE).alignment = _unwrapped()
    put(sheet, 2, 1, note if rows else f"{note} ({empty})", SOFT).alignment = _unwrapped()
    for index, column in enumerate(table.columns, start=1):
        sheet.column_dimensions[get_column_letter(index)].width = column.width
        heading = put(sheet, _HEADINGS, index, column.heading, ON_COLOUR)
        heading.fill, heading.alignment = fill("accent"), WRAPPED
    for number, row in enumerate(rows, start=_FIRST):
        for index, value in enumerate(row, start=1):
            put(sheet, number, index, value)
    _align(table, rows)
    _write_totals(table, rows, label)
    fit_rows(sheet, [c.width for c in table.columns], _HEADINGS)
    reference = f"A{_HEADINGS}:{get_column_letter(len(table.columns))}{table.last}"
    listed = Table(displayName=name, ref=reference)
    listed.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
    sheet.add_table(listed)
    sheet.freeze_panes = f"B{_FIRST}"
    print_set_up(sheet, landscape=True, heading_row=_HEADINGS)
    printed = sum(c.printed for c in table.columns)
    if printed < len(table.columns):
        sheet.print_area = f"A1:{get_column_letter(printed)}{table.last}"


def _align(table: TableSheet, rows: Sequence[Sequence[Value]]) -> None:
    """Put the heading of figures over its figures, and keep texts after figures apart from them."""
    figures = [_is_of_figures([row[i] for row in rows]) for i in range(len(table.columns))]
    for index, of_figures in enumerate(figures, start=1):
        if of_figures:
            heading = table.sheet.cell(_HEADINGS, index)
            heading.alignment = Alignment(horizontal="right", vertical="top", wrap_text=True)
        elif index > 1 and figures[index - 2]:
            for row in range(_HEADINGS, _FIRST + len(rows)):
                table.sheet.cell(row, index).alignment = APART


def _is_of_figures(values: Sequence[Value]) -> bool:
    return any(value is not None and not isinstance(value, str) for value in values)


def fit_rows(sheet: Worksheet, widths: Sequence[float], first: int) -> None:
    """Give wrapped texts the height they need: LibreOffice does not work it out when opening."""
    for row in range(first, sheet.max_row + 1):
        if sheet.row_dimensions[row].height is not None:
            continue
        lines = 1
        for index, width in enumerate(widths, start=1):
            cell = sheet.cell(row, index)
            if isinstance(cell.value, str) and cell.data_type == "s" and cell.alignment.wrap_text:
                lines = max(lines, -(-len(cell.value) // max(1, int(width * 1.12))))
        if lines > 1:
            sheet.row_dimensions[row].height = min(400, 13.5 * lines + 2)


def _unwrapped() -> Alignment:
    return Alignment(wrap_text=False)


def _write_totals(table: TableSheet, rows: Sequence[Sequence[Value]], label: str) -> None:
    if not any(c.summed or c.total for c in table.columns):
        return
    put(table.sheet, _TOTALS, 1, label, STRONG)
    for index, column in enumerate(table.columns, start=1):
        if not (column.summed or column.total):
            continue
        letter = get_column_letter(index)
        money = next((r[index - 1] for r in rows if isinstance(r[index - 1], Money)), None)
        given = next((r[index - 1] for r in rows if isinstance(r[index - 1], Formula)), None)
        shown = "#,##0"
        if isinstance(money, Money):
            shown = money_format(money.currency)
        elif isinstance(given, Formula):
            shown = given.format
        formula = column.total or Formula(f"=SUM({letter}{_FIRST}:{letter}{table.last})", shown)
        cell = put(table.sheet, _TOTALS, index, formula, STRONG)
        cell.border = LINE_ABOVE


def colour_kinds(table: TableSheet, key: str, kinds: Sequence[Kind]) -> None:
    """Give the cells of a column the colours of the kinds in them."""
    for row, kind in enumerate(kinds):
        cell = table.sheet[table.cell(key, row)]
        cell.fill, cell.font = KIND_FILLS[kind], ON_COLOUR


def print_set_up(
    sheet: Worksheet, *, landscape: bool, heading_row: int | None = None, left: str = ""
) -> None:
    """Set the page: A4, as wide as the paper, headings on every page, page numbers below.

    ``left``: the left of the footer instead of the sheet's name.
    """
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins = PageMargins(0.5, 0.5, 0.6, 0.75, 0.3, 0.3)
    footer: Any = sheet.oddFooter
    footer.left.text = left or "&A"
    footer.right.text = "&P / &N"
    sheet.sheet_view.showGridLines = False
    if heading_row:
        sheet.print_title_rows = f"{heading_row}:{heading_row}"
