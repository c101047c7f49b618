"""A monitoring report as workbook: a sheet a section, each a named table of numbers."""

from __future__ import annotations

from collections.abc import Iterator

from exports.excel.cells import SOFT, STRONG, TITLE, WRAPPED, Share, Value, put
from exports.excel.table import (
    Column,
    fit_rows,
    planned_sheet,
    print_set_up,
    read_from_the_right,
    write_table,
)
from exports.excel.table_book import TableBook
from exports.look import RIGHT_TO_LEFT
from exports.monitoring_paper import Figure, Line, MonitoringPaper, Part, Section
from planner.domain.estimate import Estimate
from planner.wording.papers.monitoring import monitoring_text

_FORBIDDEN, _LONGEST = frozenset("[]:*?/\\"), 31
_WIDE, _NUMBER = 46, 18


def monitoring_workbook(paper: MonitoringPaper) -> TableBook:
    """Return the workbook: what it is first, then a sheet for every section."""
    book = TableBook()
    _about(book, paper)
    for section in paper.sections:
        _sheet(book, section, paper.language)
    for sheet in book:
        sheet.sheet_view.rightToLeft = paper.language in RIGHT_TO_LEFT
        if sheet.sheet_view.rightToLeft:
            read_from_the_right(sheet)
    book.properties.creator = "Reintegration Planner"
    return book


def _about(book: TableBook, paper: MonitoringPaper) -> None:
    sheet = book.create_sheet(_name(paper.title, 0))
    put(sheet, 1, 1, paper.title, TITLE).alignment = WRAPPED
    texts = (" · ".join((paper.office, paper.dated, *paper.facts)), paper.purpose)
    for row, text in enumerate(texts, start=2):
        put(sheet, row, 1, text, SOFT)
    put(sheet, 4, 1, paper.lead, STRONG)
    put(sheet, 5, 1, paper.method, SOFT)
    sheet.column_dimensions["A"].width = 100
    fit_rows(sheet, (100.0,), 1)
    print_set_up(sheet, landscape=True)


def _name(title: str, number: int) -> str:
    plain = "".join(c for c in title if c not in _FORBIDDEN)
    return (f"{number} {plain}" if number else plain)[:_LONGEST].strip()


def _sheet(book: TableBook, section: Section, language: str) -> None:
    """Write one table. Sums of it are its own lines: what is hidden must not be summed to."""
    first, *headings = section.headings
    spread = [
        any(isinstance(x.figures[i], Estimate) for x in section.lines) for i in range(len(headings))
    ]
    columns = [Column("name", first, _WIDE)]
    for place, heading in enumerate(headings):
        columns.append(Column(f"figure_{place}", heading, _NUMBER))
        if spread[place]:
            columns += (
                Column(f"{end}_{place}", f"{heading} {sign}", _NUMBER)
                for end, sign in (("low", "≥"), ("high", "≤"))
            )
    rows = [tuple(_cells(line, spread, language)) for line in section.lines]
    sheet = planned_sheet(book, _name(section.title, len(book.worksheets)), columns, len(rows))
    note = section.note or monitoring_text("purpose", language)
    write_table(sheet, section.key, note, rows, "–", "")


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
            yield from (round(x, 4) for x in (figure.mean, figure.low, figure.high))
        case _:
            yield figure
