"""A sheet that is one table: title, note, totals above, headings that stay, filters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from exports.excel.cells import (
    APART,
    LINE_ABOVE,
    ON_COLOUR,
    OVER_FIGURES,
    SOFT,
    STRONG,
    TITLE,
    WRAPPED,
    Formula,
    KindName,
    ToFill,
    Value,
    fill,
    money_format,
    put,
)
from exports.excel.rows import table_rows
from exports.excel.table_book import TableBook
from planner.domain.money import Money

_TOTALS, _HEADINGS = 4, 5


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its key (for formulas), heading, width in characters; ``summed`` if totalled.

    ``total``: a formula of its own for the totals row instead of a sum. ``printed`` False: beyond
    the print area (only the last columns can be). ``tag``: its HXL hashtag with attributes.
    ``of_figures``: also where words stand for all of its figures.
    """

    key: str
    heading: str
    width: float = 12
    summed: bool = False
    total: Formula | None = None
    printed: bool = True
    tag: str = ""
    of_figures: bool = False


@dataclass(slots=True)
class TableSheet:
    """Where a table's cells are, for the formulas of other sheets.

    ``tagged``: a row of HXL tags stands between headings and data.
    """

    book: TableBook
    sheet: Worksheet
    columns: Sequence[Column]
    rows: int
    tagged: bool = False
    _letters: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        """Work out the letters of the columns."""
        self._letters = {
            column.key: get_column_letter(i) for i, column in enumerate(self.columns, start=1)
        }

    @property
    def first(self) -> int:
        """Return the row of the first data."""
        return _HEADINGS + (2 if self.tagged else 1)

    @property
    def last(self) -> int:
        """Return the last row, at least the first (an empty table has one blank row)."""
        return max(self.first, self.first + self.rows - 1)

    def span(self, key: str) -> str:
        """Return the cells of a column, for a formula on any sheet."""
        return self.part(key, 0, self.last - self.first)

    def part(self, key: str, start: int, end: int) -> str:
        """Return the cells of a column from one data row (from 0) to another, for a formula."""
        letter = self._letters[key]
        name = quote_sheetname(self.sheet.title)
        return f"{name}!${letter}${self.first + start}:${letter}${self.first + end}"

    def cell(self, key: str, row: int) -> str:
        """Return the cell of a column in the ``row``-th data row (from 0), on its own sheet."""
        return f"{self._letters[key]}{self.first + row}"

    def total(self, key: str) -> str:
        """Return the cell with a column's total, for a formula on any sheet."""
        return f"{quote_sheetname(self.sheet.title)}!${self._letters[key]}${_TOTALS}"


def planned_sheet(
    book: TableBook, title: str, columns: Sequence[Column], rows: int, *, tagged: bool = False
) -> TableSheet:
    """Add an empty sheet for a table of ``rows`` rows, so that formulas can point at it."""
    return TableSheet(book, book.create_sheet(title), columns, rows, tagged)


def write_table(
    table: TableSheet, name: str, note: str, rows: Sequence[Sequence[Value]], empty: str, label: str
) -> None:
    """Fill a table sheet; ``name`` is the table's own name for formulas, ``label`` says Total."""
    sheet = table.sheet
    put(sheet, 1, 1, sheet.title, TITLE).alignment = _unwrapped()
    put(sheet, 2, 1, note if rows else f"{note} ({empty})", SOFT).alignment = _unwrapped()
    figures = [c.of_figures or _is_of_figures(rows, i) for i, c in enumerate(table.columns)]
    apart = frozenset(i for i, known in enumerate(figures) if i and figures[i - 1] and not known)
    headings = _write_headings(table, figures, apart)
    _write_totals(table, name, rows, label)
    widths = [c.width for c in table.columns]
    fit_rows(sheet, widths, _HEADINGS)
    table.book.rows[sheet.title] = table_rows(
        sheet,
        widths,
        table.first,
        rows,
        apart,
        frozenset(i for i, own in enumerate(figures) if own),
    )
    _list_as_table(table, name, headings)
    sheet.freeze_panes = f"B{table.first}"
    print_set_up(sheet, landscape=True, heading_row=_HEADINGS)
    sheet.print_title_rows = f"{_HEADINGS}:{table.first - 1}"
    printed = sum(c.printed for c in table.columns)
    if printed < len(table.columns):
        sheet.print_area = f"A1:{get_column_letter(printed)}{table.last}"


def _write_headings(
    table: TableSheet, figures: Sequence[bool], apart: frozenset[int]
) -> Sequence[str]:
    """Write headings, those of figures over the figures; return those by which a table is known.

    No two may be the same there, whatever an office calls its account codes.
    """
    sheet = table.sheet
    written: list[str] = []
    for index, column in enumerate(table.columns):
        letter = get_column_letter(index + 1)
        sheet.column_dimensions[letter].width = column.width
        text = _unlike(column.heading, written)
        heading = put(sheet, _HEADINGS, index + 1, text, ON_COLOUR)
        heading.fill, heading.alignment = fill("accent"), WRAPPED
        if figures[index]:
            heading.alignment = OVER_FIGURES
        elif index in apart:
            heading.alignment = APART
        written.append(str(heading.value))
    if not table.tagged:
        return written
    tags: list[str] = []
    for index, column in enumerate(table.columns):
        tags.append(_unlike(column.tag or "#meta", tags))
        put(sheet, _HEADINGS + 1, index + 1, tags[-1], SOFT).alignment = _unwrapped()
    return tags


def _unlike(text: str, others: Sequence[str]) -> str:
    """Return a text with a number behind it where it stands there already, in whatever case."""
    known = {other.casefold() for other in others}
    if text.casefold() not in known:
        return text
    sign = "+v" if text.startswith("#") else " "
    return next(
        new
        for n in range(2, len(others) + 3)
        if (new := f"{text}{sign}{n}").casefold() not in known
    )


def _list_as_table(table: TableSheet, name: str, headings: Sequence[str]) -> None:
    """Make the rows a table of its own name, with filters; its headings are those of the cells."""
    reference = f"A{table.first - 1}:{get_column_letter(len(table.columns))}{table.last}"
    listed = Table(displayName=name, ref=reference)
    listed.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
    listed.tableColumns = [TableColumn(id=i, name=h) for i, h in enumerate(headings, start=1)]
    listed.autoFilter = AutoFilter(ref=reference)
    table.sheet.add_table(listed)


def _is_of_figures(rows: Sequence[Sequence[Value]], column: int) -> bool:
    return any(
        row[column] is not None and not isinstance(row[column], str | KindName | ToFill)
        for row in rows
    )


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


def read_from_the_right(sheet: Worksheet) -> None:
    """Let every text the library has on a sheet be read and begin from the right."""
    for row in sheet.iter_rows():
        for cell in row:
            if cell.data_type == "s" and cell.value:
                cell.alignment = Alignment(
                    horizontal="right",
                    vertical=cell.alignment.vertical,
                    wrap_text=cell.alignment.wrap_text,
                    indent=0 if cell.alignment.horizontal == "left" else cell.alignment.indent,
                    readingOrder=2,
                )


def _unwrapped() -> Alignment:
    return Alignment(wrap_text=False)


def _write_totals(
    table: TableSheet, name: str, rows: Sequence[Sequence[Value]], label: str
) -> None:
    """Write the totals over the headings; each has a name, the same in every language."""
    if not any(c.summed or c.total for c in table.columns):
        return
    put(table.sheet, _TOTALS, 1, label, STRONG)
    for index, column in enumerate(table.columns, start=1):
        if not (column.summed or column.total):
            continue
        letter = get_column_letter(index)
        formula = column.total or Formula(
            f"=SUM({letter}{table.first}:{letter}{table.last})", _shown(rows, index - 1)
        )
        cell = put(table.sheet, _TOTALS, index, formula, STRONG)
        cell.border = LINE_ABOVE
        words = "".join(part.capitalize() for part in column.key.split("_"))
        named = f"{name}{words}Total"
        table.book.defined_names[named] = DefinedName(named, attr_text=table.total(column.key))


def _shown(rows: Sequence[Sequence[Value]], column: int) -> str:
    """Return how the total of a column is shown: as its money, or as its formulas."""
    for value in (row[column] for row in rows):
        if isinstance(value, Money):
            return money_format(value.currency)
        if isinstance(value, Formula):
            return value.format
    return "#,##0"


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
