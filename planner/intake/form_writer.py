"""A form becomes sheets an office worker can fill in: headings, notes, widths, drop-downs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date
from decimal import Decimal
from math import ceil
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from planner.domain.errors import PlannerError
from planner.intake.form import Column, SheetForm

#: What a cell may be given. Text is always written as text, whatever it begins with.
Value = str | int | Decimal | date | None
Filled = Mapping[str, Value]

_INK = "1E2A32"
_SOFT = "5B6872"
_LINE = Side(style="thin", color="DFDDD6")
_HEADING = PatternFill("solid", fgColor="17566B")
_MUST = PatternFill("solid", fgColor="0F3E4E")
_EXAMPLE_FILL = PatternFill("solid", fgColor="F6F5F2")
_AUTHOR = "Reintegration Planner"
_LINE_HEIGHT = 15.0
#: Drop-downs reach this far down an empty form, and half as far below a filled one.
_READY_ROWS = 500
#: Excel refuses a longer list written into the drop-down itself.
_LONGEST_LIST = 250


def new_book() -> Workbook:
    """Return an empty workbook without a sheet."""
    book = Workbook()
    book.remove(book.worksheets[0])
    return book


def save_book(book: Workbook, path: Path) -> None:
    """Write beside and move into place, so that a file is whole or absent.

    Raises PlannerError ``file_unwritable``: open elsewhere, read-only, or no such folder.
    """
    beside = path.with_name(f".{path.name}.part")
    try:
        book.save(beside)
        beside.replace(path)
    except OSError:
        raise PlannerError("file_unwritable", file=path.name) from None
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def write_sheet(
    book: Workbook,
    form: SheetForm,
    rows: Sequence[Filled],
    language: str,
    *,
    examples: Sequence[Filled] = (),
    ranges: Mapping[str, str] | None = None,
) -> Worksheet:
    """Add the sheet of ``form``: headings, then example rows, then ``rows``.

    ``ranges``: where the words of a column's drop-down stand, by what the column refers to.
    """
    sheet: Worksheet = book.create_sheet(form.title(language))
    for place, column in enumerate(form.columns, start=1):
        _write_heading(sheet, place, column, language)
    for number, values in enumerate([*examples, *rows], start=2):
        for place, column in enumerate(form.columns, start=1):
            cell = sheet.cell(number, place)
            assert isinstance(cell, Cell)
            write_value(cell, values.get(column.key))
            _style(cell, example=number - 2 < len(examples))
        sheet.row_dimensions[number].height = _LINE_HEIGHT * _lines(form, values)
    sheet.freeze_panes = "B2"
    sheet.sheet_view.zoomScale = 100
    sheet.row_dimensions[1].height = 34
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(form.columns))}1"
    _drop_downs(sheet, form, language, ranges or {})
    fit_to_width(sheet)
    sheet.print_title_rows = "1:1"
    return sheet


def _lines(form: SheetForm, values: Filled) -> int:
    """Return how many lines the longest cell of a row takes: not every program works it out."""
    return max(
        sum(max(1, ceil(len(line) * 1.1 / column.width)) for line in text.split("\n"))
        for column in form.columns
        for text in (str(values.get(column.key) or ""),)
    )


#: The number workbooks know the paper by; without it, programs print on Letter.
_A4 = 9


def fit_to_width(sheet: Worksheet) -> None:
    """Print a sheet lying on A4, as wide as the page."""
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def write_value(cell: Cell, value: Value) -> None:
    """Write a value; a text never becomes a formula."""
    if isinstance(value, str):
        cell.value = value
        cell.data_type = "s"
        if value.startswith(("=", "+", "-", "@")):
            cell.quotePrefix = True
    else:
        cell.value = value
    if isinstance(value, int | Decimal):
        cell.number_format = "#,##0.##" if value != int(value) else "#,##0"
    elif isinstance(value, date):
        cell.number_format = "yyyy-mm-dd"


def _write_heading(sheet: Worksheet, place: int, column: Column, language: str) -> None:
    cell = sheet.cell(1, place, column.title(language))
    cell.font = Font(name="Calibri", size=11, bold=True, color="FFFFFF")
    cell.fill = _MUST if column.required else _HEADING
    cell.alignment = Alignment(wrap_text=True, vertical="center")
    note = column.note(language)
    if column.required:
        must = "À remplir." if language == "fr" else "Must be filled in."
        note = f"{note}\n{must}" if note else must
    if column.words(language):
        note = f"{note}\n{' | '.join(column.words(language))}".strip()
    if note:
        comment = Comment(note, _AUTHOR)
        comment.width, comment.height = 320, 40 + 18 * (note.count("\n") + 1 + len(note) // 45)
        cell.comment = comment
    sheet.column_dimensions[get_column_letter(place)].width = column.width


def _style(cell: Cell, *, example: bool) -> None:
    cell.font = Font(name="Calibri", size=11, color=_SOFT if example else _INK, italic=example)
    # Long texts wrap; figures and dates stand where their column's texts begin.
    cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal="left")
    cell.border = Border(bottom=_LINE)
    if example:
        cell.fill = _EXAMPLE_FILL


def column_range(sheet_name: str, place: int, rows: int = _READY_ROWS, examples: int = 0) -> str:
    """Return the range of a sheet's column below its heading and examples, for a formula."""
    name, letter = sheet_name.replace("'", "''"), get_column_letter(place)
    return f"'{name}'!${letter}${2 + examples}:${letter}${rows + 1 + examples}"


def write_list(sheet: Worksheet, place: int, title: str, words: Sequence[str]) -> None:
    """Write the words of a drop-down into one column of a sheet."""
    _write_heading(sheet, place, Column("list", title, title, width=24), "en")
    for number, word in enumerate(words, start=2):
        cell = sheet.cell(number, place)
        assert isinstance(cell, Cell)
        write_value(cell, word)
        _style(cell, example=False)


def _drop_downs(
    sheet: Worksheet, form: SheetForm, language: str, ranges: Mapping[str, str]
) -> None:
    for place, column in enumerate(form.columns, start=1):
        if column.refers in ranges:
            formula = ranges[column.refers]
        elif column.words(language):
            listed = ",".join(column.words(language))
            if len(listed) > _LONGEST_LIST:
                continue
            formula = f'"{listed}"'
        else:
            continue
        letter = get_column_letter(place)
        last = max(_READY_ROWS, sheet.max_row + _READY_ROWS // 2)
        offer(sheet, f"{letter}2:{letter}{last}", formula, several=column.several)


def offer(sheet: Worksheet, cells: str, formula: str, *, several: bool = False) -> None:
    """Give cells a drop-down; a word it does not have may still be typed.

    Reading the file says what is unknown. ``several``: no warning at all.
    """
    check = DataValidation("list", formula1=formula, allow_blank=True)
    check.errorStyle = "warning"
    check.showErrorMessage = not several
    check.add(cells)
    sheet.add_data_validation(check)
