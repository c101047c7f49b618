"""From the register of gaps to its paper: what is missing where, and what providers do.

An office takes it to the authorities: it names nobody, and small counts are hidden.
"""

from __future__ import annotations

from collections.abc import Iterator

from exports.document import Block
from exports.figures_page import Bar, FigureRow, FiguresPage, FigureTable
from exports.text import NAME, clean, cleaned_around
from planner.domain.programme.programme import Programme
from planner.domain.reports.gaps import SafeRow, SafeTable, WhyGap
from planner.domain.reports.gaps_report import GapsReport, ProviderFigures
from planner.wording.isolation import set_apart
from planner.wording.numbers import date_text
from planner.wording.papers.gaps import (
    PROVIDER_HEADINGS,
    count_words,
    gaps_text,
    lead_words,
    outcome_words,
    parts_words,
    place_words,
    provider_words,
    row_words,
)

#: So many rows of a table are read on paper.
MOST_ROWS = 16


def compose_gaps(
    report: GapsReport, programme: Programme, language: str, most: int | None = None
) -> tuple[FiguresPage, ...]:
    """Return the report as one page, on as many sheets as it takes; of each table at most ``most``
    rows, None for all.
    """

    def say(code: str, **values: object) -> str:
        return gaps_text(code, language, **values)

    tables = (
        _gaps(report, programme, language, most),
        _places(report, programme, language, most),
        _referrals(report, programme, language, most),
        _providers(report, programme, language, most),
    )
    dated = date_text(report.on, language)
    recipient = set_apart(clean(report.recipient, NAME), language)
    sent = report.referrals.needs.rows
    title = say("title")
    page = FiguresPage(
        language=language,
        office=set_apart(clean(programme.office.name, NAME), language),
        dated=say("dated", date=dated),
        title=title,
        facts=(say("for", recipient=recipient),) if recipient else (),
        purpose=say("purpose"),
        lead=lead_words(report.gaps.households, language),
        tables=tuple(table for table in tables if table.rows),
        blocks=tuple(_closing(report, language, most)),
        method=" ".join(
            (say("method"), say("method_people"), *((say("method_referrals"),) if sent else ()))
        ),
        footer=say("footer", title=title, date=dated),
    )
    return (cleaned_around(page),)


def _gaps(report: GapsReport, programme: Programme, language: str, most: int | None) -> FigureTable:
    def say(code: str) -> str:
        return gaps_text(code, language)

    rows = []
    for row in report.gaps.rows[:most]:
        need, place = row_words(row, programme, language)
        missing = parts_words(row.cells, tuple(WhyGap), language)
        cells = ((count_words(row.people, language),), (missing,))
        rows.append(
            _of_households(
                clean(need, NAME), clean(place, NAME), row, language, cells, (row.people,)
            )
        )
    if len(rows) > 1:
        rows.append(_all(report.gaps, language))
    need = say("need" if report.gaps.has_places else "need_alone")
    columns = (need, say("households"), say("people"), say("missing"))
    return FigureTable(need, columns, (120, 90, 55, 195), tuple(rows))


def _all(table: SafeTable, language: str) -> FigureRow:
    """Return all needs together: what is missing is told here where no single need tells it."""
    parts = parts_words(table.sums, tuple(WhyGap), language)
    figure = count_words(table.households, language)
    cells = (("–",), (parts,))
    return FigureRow(gaps_text("all", language), "", None, figure, "", cells, table.households)


def _places(
    report: GapsReport, programme: Programme, language: str, most: int | None
) -> FigureTable:
    """List gaps by place alone, where needs are told without their places."""
    rows = tuple(
        _of_households(clean(place_words(row, programme, language), NAME), "", row, language)
        for row in report.places.rows[:most]
    )
    title = gaps_text("places", language)
    return FigureTable(title, (title, gaps_text("households", language)), (120, 340), rows)


def _of_households(
    title: str,
    detail: str,
    row: SafeRow,
    language: str,
    cells: tuple[tuple[str, ...], ...] = (),
    numbers: tuple[int | None, ...] = (),
) -> FigureRow:
    figure = count_words(row.households, language)
    return FigureRow(title, detail, _bar(row), figure, "", cells, row.households, numbers)


def _bar(row: SafeRow) -> Bar | None:
    return Bar(row.households, row.households, row.households) if row.households else None


def _closing(report: GapsReport, language: str, most: int | None) -> Iterator[Block]:
    """Say what would close the gaps there are, each sort once; and what stands elsewhere."""
    rows = report.gaps.rows
    told = [*(row.cells for row in rows), report.gaps.sums]
    there = [why for at, why in enumerate(WhyGap) if any(cells[at] for cells in told if cells)]
    points = tuple(
        gaps_text(
            "part",
            language,
            what=gaps_text(why.value, language),
            count=gaps_text(f"close_{why.value}", language),
        )
        for why in there
    )
    if points:
        yield Block(gaps_text("closing", language), points=points)
    left = len(rows) - len(rows[:most])
    notes = [gaps_text("cut", language, count=left)] if left else []
    if not report.referrals.needs.rows:
        notes.append(gaps_text("no_referrals", language))
    if notes:
        yield Block("", tuple(notes))


def _referrals(
    report: GapsReport, programme: Programme, language: str, most: int | None
) -> FigureTable:
    rows = []
    for row in report.referrals.needs.rows[:most]:
        need = clean(row_words(row, programme, language)[0], NAME)
        cells = tuple((count_words(count, language),) for count in row.cells)
        told = (cells, row.cells) if len(cells) > 1 else ((), ())
        rows.append(_of_households(need, "", row, language, *told))
    outcomes = [outcome_words(group, language) for group in report.referrals.groups]
    shown = outcomes if len(outcomes) > 1 else []
    title = gaps_text("referrals", language)
    columns = (title, gaps_text("sent", language), *shown)
    return FigureTable(title, columns, (120, 100, *[60] * len(shown)), tuple(rows))


def _providers(
    report: GapsReport, programme: Programme, language: str, most: int | None
) -> FigureTable:
    """List every provider: what it promised; and, once anybody was sent anywhere, what it did."""
    names = {p.code: p.name for p in programme.providers}
    anybody = bool(report.referrals.needs.rows)
    rows = tuple(
        _provider(each, clean(names.get(each.code) or each.code, NAME), language, told=anybody)
        for each in report.providers[:most]
    )
    codes = PROVIDER_HEADINGS if anybody else PROVIDER_HEADINGS[:2]
    columns = tuple(gaps_text(code, language) for code in codes)
    widths = (135, 60, 55, 55, 55, 75, 75) if anybody else (135, 340)
    return FigureTable(columns[0], columns, widths, rows)


def _provider(each: ProviderFigures, name: str, language: str, *, told: bool) -> FigureRow:
    promised, *did = provider_words(each, language)
    if not told:
        return FigureRow(name, "", None, promised, "", number=each.promised)
    numbers = (each.referrals, each.served)
    cells = tuple((cell,) for cell in did)
    return FigureRow(name, "", None, promised, "", cells, each.promised, numbers)
