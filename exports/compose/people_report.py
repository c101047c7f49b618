"""From a report on people to its two pages of figures with bars: who they are, and the money."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from exports.figures_page import Bar, FigureRow, FiguresPage, FigureTable
from exports.text import NAME, clean, cleaned_around
from planner.domain.people_report import BANDS, PeopleReport
from planner.domain.programme import Programme
from planner.domain.small_counts import CountTable
from planner.wording.isolation import set_apart
from planner.wording.numbers import (
    count_text,
    date_text,
    decimal_text,
    money_text,
    month_text,
    share_text,
)
from planner.wording.papers.people import people_text

_WIDTHS = (150, 110, 60, 60)
#: A figure that is not shown has this bar: none.
_Row = tuple[str, int | None]


def compose_people(
    report: PeopleReport, programme: Programme, language: str
) -> tuple[FiguresPage, ...]:
    """Return the two pages."""

    def say(code: str, **values: object) -> str:
        return people_text(code, language, **values)

    fund = set_apart(report.fund, language)
    title = say("title_fund", fund=fund) if report.fund else say("title_all")
    people = report.sexes.shown((report.sexes.rows, report.sexes.columns))
    shown = say("hidden") if people is None else count_text(people, language)
    lead = say("lead", people=shown, money=money_text(report.money, language))
    who = (
        _bars(say("sex_age"), say("sex"), _sexes(report, language), language),
        _bars(say("ages"), say("ages"), _bands(report, language), language),
        _bars(say("places"), say("places"), _places(report, programme, language), language),
    )
    what = (
        _bars(say("kinds"), say("kinds"), _kinds(report, language), language),
        _bars(
            say("vulnerabilities"),
            say("vulnerabilities"),
            _vulnerabilities(report, programme, language),
            language,
        ),
        _money(report, language),
        _months(report, language),
        _needs(report, language),
    )
    return tuple(
        _page(report, programme, language, page_title, lead, [t for t in tables if t.rows])
        for page_title, tables in ((title, who), (f"{title} · {say('money_title')}", what))
    )


def _page(
    report: PeopleReport,
    programme: Programme,
    language: str,
    title: str,
    lead: str,
    tables: Sequence[FigureTable],
) -> FiguresPage:
    dated = date_text(report.on, language)
    recipient = set_apart(clean(report.recipient, NAME), language)
    facts = [people_text("for", language, recipient=recipient)] if recipient else []
    return cleaned_around(
        FiguresPage(
            language=language,
            office=set_apart(clean(programme.office.name, NAME), language),
            dated=people_text("dated", language, date=dated),
            title=title,
            facts=tuple(facts),
            purpose=people_text("purpose", language),
            lead=lead,
            tables=tuple(tables),
            blocks=(),
            method=people_text("method", language),
            footer=people_text("footer", language, title=title, date=dated),
        )
    )


def _bars(title: str, what: str, rows: Sequence[_Row], language: str) -> FigureTable:
    people = people_text("people", language)
    whole = max((count for _, count in rows if count is not None), default=0)
    figures = []
    for name, count in rows:
        shown = people_text("hidden", language) if count is None else count_text(count, language)
        share = None if count is None or not whole else count / whole
        bar = None if share is None else Bar(share, share, 1.0 if count == whole else share)
        figures.append(FigureRow(name, "", bar, shown, ""))
    return FigureTable(title, (what, people), (120, 260), tuple(figures))


def band_names(language: str) -> tuple[str, ...]:
    """Return what age bands are called, the unknown last."""
    named = [f"{start}–{end - 1}" for start, end in pairwise(BANDS)]
    return (*named, f"{BANDS[-1]}+", people_text("unknown", language))


def sex_names(language: str) -> tuple[str, ...]:
    """Return what the rows of a table by sex are called."""
    return tuple(people_text(code, language) for code in ("women", "men", "other"))


def _sexes(report: PeopleReport, language: str) -> list[_Row]:
    table = report.sexes
    return [
        (name, table.shown((row, table.columns))) for row, name in enumerate(sex_names(language))
    ]


def _bands(report: PeopleReport, language: str) -> list[_Row]:
    """List every band of women and of men, and of everybody."""
    table = report.sexes
    rows: list[_Row] = []
    names = (*sex_names(language), people_text("all", language))
    for column, band in enumerate(band_names(language)):
        for row, name in enumerate(names):
            cell = (row, column)
            if table.value(cell) or cell in table.hidden:
                rows.append((f"{band} · {name}", table.shown(cell)))
    return rows


def _places(report: PeopleReport, programme: Programme, language: str) -> list[_Row]:
    known = {p.code: p.name.get(language) or p.code for p in programme.places}
    names = [known.get(code, code) for code in report.place_codes]
    named = [clean(name, NAME) for name in names] + [people_text("elsewhere", language)]
    return [(name, report.places.shown((0, i))) for i, name in enumerate(named)]


def _kinds(report: PeopleReport, language: str) -> list[_Row]:
    return [
        (people_text(kind.value, language), table.shown((0, 0)))
        for kind, table in report.kinds.items()
    ]


def _vulnerabilities(report: PeopleReport, programme: Programme, language: str) -> list[_Row]:
    names = {v.code: v.name.get(language) or v.code for v in programme.vulnerabilities}
    return [
        (clean(names.get(code, code), NAME), _with(table))
        for code, table in report.vulnerabilities.items()
    ]


def _with(table: CountTable) -> int | None:
    return table.shown((0, 0))


def _money(report: PeopleReport, language: str) -> FigureTable:
    rows = [(people_text(kind.value, language), amount) for kind, amount in report.money_kinds]
    return _amounts(people_text("money", language), people_text("kinds", language), rows, language)


def _months(report: PeopleReport, language: str) -> FigureTable:
    rows = [(month_text(month, language), amount) for month, amount in report.money_months]
    return _amounts(
        people_text("months", language), people_text("months", language), rows, language
    )


def _amounts(title: str, what: str, rows: Sequence[tuple], language: str) -> FigureTable:  # type: ignore[type-arg]
    whole = max((amount.minor for _, amount in rows if amount is not None), default=0)
    figures = []
    for name, amount in rows:
        if amount is None:
            figures.append(FigureRow(name, "", None, people_text("hidden", language), ""))
        elif amount.minor:
            share = amount.minor / whole
            figures.append(
                FigureRow(name, "", Bar(share, share, share), money_text(amount, language), "")
            )
    return FigureTable(title, (what, people_text("amount", language)), (120, 260), tuple(figures))


def _needs(report: PeopleReport, language: str) -> FigureTable:
    rows = []
    for need in report.needs:
        met = need.met
        if met is None:
            continue
        detail = people_text(
            "before",
            language,
            before=decimal_text(need.before, language, 0),
            after=decimal_text(need.after, language, 0),
        )
        shown = share_text(met, language)
        name = people_text(need.dimension.value, language)
        rows.append(FigureRow(name, "", Bar(met, met, met), shown, detail))
    title = people_text("needs", language)
    return FigureTable(title, (title, title), (120, 260), tuple(rows))
