"""From the register of gaps to its two pages: what is missing where, and what became of referrals.

An office takes it to the authorities: it names nobody, and small counts are hidden.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from exports.document import Block
from exports.figures_page import Bar, FigureRow, FiguresPage, FigureTable
from exports.text import NAME, clean, cleaned_around
from planner.domain.follow_up.provider_time import ProviderTime
from planner.domain.programme.programme import Programme
from planner.domain.reports.gaps import Outcome, SafeRow, WhyGap
from planner.domain.reports.gaps_report import GapsReport
from planner.wording.isolation import set_apart
from planner.wording.numbers import count_text, date_text, decimal_text
from planner.wording.papers.gaps import (
    count_words,
    days_words,
    gaps_text,
    parts_words,
    row_words,
)

#: So many rows stay on one sheet in letters that can be read.
MOST_ROWS = 16


def compose_gaps(
    report: GapsReport, programme: Programme, language: str, most: int | None = None
) -> tuple[FiguresPage, ...]:
    """Return the two pages; of each table at most ``most`` rows, None for all."""

    def say(code: str, **values: object) -> str:
        return gaps_text(code, language, **values)

    whole, sent = report.gaps.households, report.referrals.households
    gaps = _gaps(report, programme, language, most)
    tables = (
        _referrals(report, programme, language, most),
        _providers(report, programme, language, most),
    )
    first = replace(
        _page(report, programme, language, say("title")),
        lead=say("lead", count=count_words(whole, language)),
        tables=(gaps,) if gaps.rows else (),
        blocks=tuple(_closing(report, language, most)),
    )
    second = replace(
        _page(report, programme, language, say("title_second")),
        lead=say("lead_second", count=count_words(sent, language)),
        tables=tuple(table for table in tables if table.rows),
    )
    return cleaned_around(first), cleaned_around(second)


def _page(report: GapsReport, programme: Programme, language: str, title: str) -> FiguresPage:
    """Return what stands on each page around its tables."""
    dated = date_text(report.on, language)
    recipient = set_apart(clean(report.recipient, NAME), language)
    return FiguresPage(
        language=language,
        office=set_apart(clean(programme.office.name, NAME), language),
        dated=gaps_text("dated", language, date=dated),
        title=title,
        facts=(gaps_text("for", language, recipient=recipient),) if recipient else (),
        purpose=gaps_text("purpose", language),
        lead="",
        tables=(),
        blocks=(),
        method=gaps_text("method", language),
        footer=gaps_text("footer", language, title=title, date=dated),
    )


def _gaps(report: GapsReport, programme: Programme, language: str, most: int | None) -> FigureTable:
    def say(code: str) -> str:
        return gaps_text(code, language)

    rows = []
    for row in report.gaps.rows[:most]:
        need, place = row_words(row, programme, language)
        people = "" if row.people is None else count_text(row.people, language)
        missing = parts_words(row, tuple(WhyGap), language)
        cells = ((people,), (missing,))
        figure = count_words(row.households, language)
        rows.append(FigureRow(clean(need, NAME), clean(place, NAME), _bar(row), figure, "", cells))
    columns = (say("need"), say("households"), say("people"), say("missing"))
    return FigureTable(columns[0], columns, (120, 90, 50, 200), tuple(rows))


def _bar(row: SafeRow) -> Bar | None:
    return Bar(row.households, row.households, row.households) if row.households else None


def _closing(report: GapsReport, language: str, most: int | None) -> Iterator[Block]:
    """Say what would close the gaps there are, each sort once; and what stands elsewhere."""
    rows = report.gaps.rows
    there = [w for i, w in enumerate(WhyGap) if any(r.cells[i] != 0 for r in rows)]
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
    if left:
        yield Block("", (gaps_text("cut", language, count=left),))


def _referrals(
    report: GapsReport, programme: Programme, language: str, most: int | None
) -> FigureTable:
    def say(code: str) -> str:
        return gaps_text(code, language)

    rows = []
    for row in report.referrals.rows[:most]:
        need = clean(row_words(row, programme, language)[0], NAME)
        cells = tuple((count_words(count, language),) for count in row.cells)
        figure = count_words(row.households, language)
        rows.append(FigureRow(need, "", _bar(row), figure, "", cells))
    columns = (say("need_alone"), say("households"), *(say(o.value) for o in Outcome))
    return FigureTable(columns[0], columns, (120, 100, 60, 60, 60, 60), tuple(rows))


def _providers(
    report: GapsReport, programme: Programme, language: str, most: int | None
) -> FigureTable:
    names = {p.code: p.name for p in programme.providers}
    rows = tuple(
        _provider(each, clean(names.get(each.code) or each.code, NAME), language)
        for each in report.providers[:most]
    )
    codes = ("providers", "referrals", "per_month", "to_accept", "to_serve", "lost")
    columns = tuple(gaps_text(code, language) for code in codes)
    return FigureTable(columns[0], columns, (120, 60, 80, 75, 75, 60), rows)


def _provider(each: ProviderTime, name: str, language: str) -> FigureRow:
    few = gaps_text("too_few", language)
    limit = gaps_text("no_limit", language)
    promised = limit if each.promised is None else count_text(each.promised, language)
    served = few if each.served is None else decimal_text(each.served, language, 1)
    if each.lost is None:
        return FigureRow(
            name,
            gaps_text("promised", language, n=promised),
            None,
            few,
            "",
            (("",), ("",), ("",), ("",)),
        )
    cells = (
        (served,),
        (days_words(each.to_accept, language),),
        (days_words(each.to_serve, language),),
        (count_text(each.lost, language),),
    )
    figure = count_text(each.referrals, language)
    return FigureRow(name, gaps_text("promised", language, n=promised), None, figure, "", cells)
