"""A monitoring report as workbook: a sheet a section, each a named table of numbers."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from openpyxl.styles import Alignment

from exports.excel.cells import SOFT, STRONG, TITLE, WRAPPED, Share, Value, put
from exports.excel.table import (
    Column,
    fit_rows,
    planned_sheet,
    print_set_up,
    read_from_the_right,
    write_table,
)
from exports.excel.table_book import TableBook, sheet_name
from exports.look import RIGHT_TO_LEFT
from exports.monitoring_paper import Figure, Line, MonitoringPaper, Part, Section
from planner.domain.estimate import Estimate
from planner.domain.money import Money
from planner.wording.papers.monitoring import monitoring_sheet, monitoring_text

#: Widths in characters: of a page, of names, of figures.
_PAGE, _WIDE, _NUMBER = 100.0, 46, 18


def monitoring_workbook(paper: MonitoringPaper) -> TableBook:
    """Return the workbook: what it is first, then a sheet for every section."""
    book = TableBook()
    _about(book, paper)
    for section in paper.sections:
        _sheet(book, section, paper)
    for sheet in book:
        sheet.sheet_view.rightToLeft = paper.language in RIGHT_TO_LEFT
        if sheet.sheet_view.rightToLeft:
            read_from_the_right(sheet)
    book.properties.creator = "Reintegration Planner"
    return book


def _about(book: TableBook, paper: MonitoringPaper) -> None:
    sheet = book.create_sheet(sheet_name(paper.title))
    put(sheet, 1, 1, paper.title, TITLE).alignment = WRAPPED
    told = " · ".join((paper.office, paper.dated, *paper.facts))
    notes = [section.note for section in paper.sections if section.note]
    texts = (told, paper.lead, paper.purpose, *paper.notes, *notes, paper.method)
    for row, text in enumerate(texts, start=2):
        put(sheet, row, 1, text, STRONG if text == paper.lead else SOFT)
    sheet.column_dimensions["A"].width = _PAGE
    fit_rows(sheet, (_PAGE,), 1)
    print_set_up(sheet, landscape=True)


def _sheet(book: TableBook, section: Section, paper: MonitoringPaper) -> None:
    """Write one table. Sums of it are its own lines: what is hidden must not be summed to."""
    first, *headings = section.headings
    columns, spread = [Column("name", first, _WIDE)], []
    for place, heading in enumerate(headings):
        figures = [line.figures[place] for line in section.lines]
        currency = next((f.currency for f in figures if isinstance(f, Money)), "")
        named = f"{heading} ({currency})" if currency else heading
        columns.append(Column(f"figure_{place}", named, _NUMBER, of_figures=True))
        spread.append(any(isinstance(figure, Estimate) for figure in figures))
        if spread[-1]:
            columns += (
                Column(f"{end}_{place}", f"{heading} {sign}", _NUMBER, of_figures=True)
                for end, sign in (("low", "≥"), ("high", "≤"))
            )
    rows = [tuple(_cells(line, spread, paper.language)) for line in section.lines]
    short = monitoring_sheet(section.key, section.title, paper.language)
    named = sheet_name(short, len(book.worksheets))
    sheet = planned_sheet(book, named, columns, len(rows))
    write_table(sheet, section.key, paper.dated, rows, "–", "")
    put(sheet.sheet, 1, 1, section.title, TITLE).alignment = Alignment()


def _cells(line: Line, spread: list[bool], language: str) -> Iterator[Value]:
    yield f"{line.name} ({line.about})" if line.about else line.name
    for figure, wide in zip(line.figures, spread, strict=True):
        yield from _values(figure, language)
        if wide and not isinstance(figure, Estimate):
            yield from ("", "")


def _values(figure: Figure, language: str) -> Iterator[Value]:
    """Yield a figure as a number; of a mean, the ends of its interval too."""
    match figure:
        case None:
            yield monitoring_text("hidden", language)
        case Part():
            yield Share(figure.share)
        case Estimate():
            ends = (figure.mean, figure.low, figure.high)
            yield from (Decimal(f"{end:.2f}") for end in ends)
        case _:
            yield figure
