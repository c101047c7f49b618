"""From a report on people to its two pages of figures with bars: who they are, and the money."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from exports.figures_page import Bar, FigureRow, FiguresPage, FigureTable
from exports.text import CODE, NAME, clean, cleaned_around
from planner.domain.cases.case import Sex
from planner.domain.programme.programme import Programme
from planner.domain.reports.forms import Form
from planner.domain.reports.people_report import BANDS, PeopleReport
from planner.wording.isolation import set_apart
from planner.wording.numbers import (
    count_text,
    date_text,
    money_text,
    month_text,
    share_text,
)
from planner.wording.papers.monitoring import monitoring_text
from planner.wording.papers.people import people_text

#: A name with its count, None where it is not shown.
_Row = tuple[str, int | None]


def compose_people(
    report: PeopleReport, programme: Programme, language: str
) -> tuple[FiguresPage, ...]:
    """Return the two pages."""

    def say(code: str, **values: object) -> str:
        return people_text(code, language, **values)

    fund = set_apart(clean(report.fund, CODE), language)
    title = say("title_fund", fund=fund)
    people = report.sexes.shown((report.sexes.rows, report.sexes.columns))
    shown = say("hidden") if people is None else count_text(people, language)
    lead = say("lead", people=shown, money=money_text(report.money, language))
    who = (
        _bars(say("sex"), _sexes(report, language), language),
        _ages(report, language),
        _bars(say("places"), _places(report, programme, language), language),
    )
    what = (
        _forms(report, language),
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


def _bars(title: str, rows: Sequence[_Row], language: str) -> FigureTable:
    people = people_text("people", language)
    figures = tuple(
        FigureRow(name, "", _bar(count), _count(count, language), "", number=count)
        for name, count in rows
    )
    return FigureTable(title, (title, people), (120, 260), figures)


def _bar(figure: int | None) -> Bar | None:
    """Return a bar of a figure; nobody has none, and what is hidden has none."""
    return Bar(figure, figure, figure) if figure else None


def _count(count: int | None, language: str) -> str:
    return people_text("hidden", language) if count is None else count_text(count, language)


def band_names(language: str) -> tuple[str, ...]:
    """Return what age bands are called, the unknown last."""
    named = [f"{start}–{end - 1}" for start, end in pairwise(BANDS)]
    return (*named, f"{BANDS[-1]}+", people_text("unknown", language))


def sex_names(language: str) -> tuple[str, ...]:
    """Return what the rows of a table by sex are called."""
    return tuple(people_text(code, language) for code in ("women", "men", "other"))


def sex_name(sex: Sex, language: str) -> str:
    """Return what people of a sex are called."""
    return people_text({Sex.FEMALE: "women", Sex.MALE: "men"}.get(sex, "other"), language)


def amount_title(report: PeopleReport, language: str) -> str:
    """Return the heading over amounts, with their currency: a workbook shows figures alone."""
    currency = set_apart(report.money.currency, language)
    return f"{people_text('amount', language)} ({currency})"


def _sexes(report: PeopleReport, language: str) -> list[_Row]:
    table = report.sexes
    return [
        (name, table.shown((row, table.columns))) for row, name in enumerate(sex_names(language))
    ]


def _ages(report: PeopleReport, language: str) -> FigureTable:
    """List every age band: everybody as a bar, then women, men, and all others."""
    table = report.sexes
    rows = []
    for column, band in enumerate(band_names(language)):
        everybody = table.shown((table.rows, column))
        each = tuple(table.shown((row, column)) for row in range(table.rows))
        cells = tuple((_count(count, language),) for count in each)
        shown = _count(everybody, language)
        rows.append(FigureRow(band, "", _bar(everybody), shown, "", cells, everybody, each))
    title = people_text("ages", language)
    columns = (title, people_text("people", language), *sex_names(language))
    return FigureTable(title, columns, (80, 130, 60, 60, 60), tuple(rows))


def _places(report: PeopleReport, programme: Programme, language: str) -> list[_Row]:
    known = {p.code: p.name.get(language) or p.code for p in programme.places}
    names = [known.get(code, code) for code in report.place_codes]
    named = [clean(name, NAME) for name in names] + [people_text("elsewhere", language)]
    return [(name, report.places.shown((0, i))) for i, name in enumerate(named)]


def form_name(form: Form, language: str) -> str:
    """Return what a form of support is called, as the monitoring report calls it."""
    return monitoring_text(form.value, language)


def _forms(report: PeopleReport, language: str) -> FigureTable:
    """List every form of support: people as a bar, and the money."""
    money = dict(report.money_forms)
    rows = []
    for form, table in report.forms.items():
        count, amount = table.shown((0, 0)), money.get(form)
        paid = people_text("hidden", language) if amount is None else money_text(amount, language)
        name = form_name(form, language)
        bar = _bar(count)
        coloured = replace(bar, kind=form.kind) if bar else None
        shown = _count(count, language)
        rows.append(FigureRow(name, "", coloured, shown, "", ((paid,),), count, (amount,)))
    title = people_text("forms", language)
    columns = (title, people_text("people", language), amount_title(report, language))
    return FigureTable(title, columns, (120, 180, 80), tuple(rows))


def _months(report: PeopleReport, language: str) -> FigureTable:
    rows = []
    for month, amount in report.money_months:
        hidden = people_text("hidden", language)
        shown = hidden if amount is None else money_text(amount, language)
        bar = _bar(amount.minor if amount else None)
        rows.append(FigureRow(month_text(month, language), "", bar, shown, "", number=amount))
    title = people_text("months", language)
    return FigureTable(title, (title, amount_title(report, language)), (120, 260), tuple(rows))


def _needs(report: PeopleReport, language: str) -> FigureTable:
    rows = []
    for need in report.needs:
        met = need.met
        if met is None:
            continue
        sums = (round(need.before), round(need.after))
        cells = tuple((count_text(weighed, language),) for weighed in sums)
        name = people_text(need.dimension.value, language)
        bar = Bar(met, met, met) if met > 0 else None
        shown = share_text(met, language)
        rows.append(FigureRow(name, "", bar, shown, "", cells, float(met), sums))
    title = people_text("needs", language)
    columns = (title, *(people_text(code, language) for code in ("met", "before", "after")))
    return FigureTable(title, columns, (120, 140, 60, 60), tuple(rows), whole=1.0)
