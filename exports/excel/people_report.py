"""A report on people as workbook: the pages' figures, counts as a table, households as rows."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from openpyxl.styles import Alignment
from openpyxl.worksheet.worksheet import Worksheet

from exports.compose.people_report import amount_title, band_names, form_name, sex_name, sex_names
from exports.excel.cells import (
    ON_COLOUR,
    OVER_FIGURES,
    SOFT,
    STRONG,
    TITLE,
    WRAPPED,
    Value,
    fill,
    put,
)
from exports.excel.figures import figures_sheets
from exports.excel.table import Column, fit_rows, planned_sheet, print_set_up, write_table
from exports.excel.table_book import TableBook
from exports.figures_page import FiguresPage
from exports.look import RIGHT_TO_LEFT
from planner.domain.reports.people_report import PeopleReport
from planner.wording.papers.people import people_text

_WIDTHS = (26.0, *([14.0] * 9))


def people_workbook(report: PeopleReport, pages: Sequence[FiguresPage], language: str) -> TableBook:
    """Return the workbook; sums of households are live formulas."""
    book = figures_sheets(pages)
    _counts(book.create_sheet(people_text("sex_age", language)), report, language)
    _households(book, report, language)
    for sheet in book:
        sheet.sheet_view.rightToLeft = language in RIGHT_TO_LEFT
    book.properties.creator = "Reintegration Planner"
    return book


def _counts(sheet: Worksheet, report: PeopleReport, language: str) -> None:
    """Write people by sex and age; what is hidden says so, and sums are texts where it is."""
    table = report.sexes
    put(sheet, 1, 1, sheet.title, TITLE).alignment = Alignment()
    put(sheet, 2, 1, people_text("purpose", language), SOFT).alignment = Alignment()
    headings = (people_text("sex", language), *band_names(language), people_text("all", language))
    for column, heading in enumerate(headings, start=1):
        cell = put(sheet, 4, column, heading, ON_COLOUR)
        cell.fill, cell.alignment = fill("accent"), WRAPPED if column == 1 else OVER_FIGURES
    names = (*sex_names(language), people_text("all", language))
    for row, name in enumerate(names):
        put(sheet, 5 + row, 1, name, STRONG)
        for column in range(table.columns + 1):
            shown = table.shown((row, column))
            told = people_text("hidden", language) if shown is None else shown
            put(sheet, 5 + row, 2 + column, told).alignment = OVER_FIGURES
    for letter, width in zip("ABCDEFGHIJ", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    fit_rows(sheet, _WIDTHS, 3)
    print_set_up(sheet, landscape=True)


def _households(book: TableBook, report: PeopleReport, language: str) -> None:
    columns = (
        Column("code", people_text("code", language), 14),
        Column("birth", people_text("birth_year", language), 14),
        Column("sex", people_text("sex", language), 20),
        Column("forms", people_text("forms", language), 34),
        Column("amount", amount_title(report, language), 16, summed=True),
        Column("month", people_text("month", language), 14),
    )
    rows: list[tuple[Value, ...]] = [
        (
            row.code,
            Decimal(row.birth_year) if row.birth_year is not None else "",
            sex_name(row.sex, language) if row.sex else "",
            ", ".join(form_name(form, language) for form in row.forms),
            row.amount,
            row.month,
        )
        for row in report.rows
    ]
    title = people_text("households", language)
    table = planned_sheet(book, title, columns, len(rows))
    hidden = people_text("hidden", language)
    missing = hidden if report.left_out is None else report.left_out
    note = people_text("note_rows", language, missing=missing)
    write_table(
        table,
        "Households",
        note,
        rows,
        people_text("nobody", language),
        people_text("total", language),
    )
