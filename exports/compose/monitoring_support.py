"""What support arrived: kinds, dimensions, for whom, and what it cost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from enum import StrEnum

from exports.compose.monitoring_people import split_lines
from exports.compose.monitoring_way import bar_of, group_name
from exports.figures_page import Bar
from exports.monitoring_paper import Line, Section
from exports.text import NAME, clean
from planner.domain.money import Money
from planner.domain.monitoring.report import Costs, Monitoring
from planner.domain.need import Dimension
from planner.domain.programme.programme import Programme
from planner.domain.reports.forms import Form
from planner.domain.reports.small_counts import CountTable
from planner.wording.papers.monitoring import monitoring_text


def support_sections(report: Monitoring, programme: Programme, language: str) -> Iterator[Section]:
    """Yield the sections on support."""
    if report.people is not None:
        yield _having("Kinds", "kinds", report.people.kinds, language)
        yield _having("Dimensions", "dimensions", report.people.dimensions, language)
    yield _vulnerabilities(report, programme, language)
    yield _costs(report.costs, language)


def _having(
    key: str,
    code: str,
    tables: Mapping[Form, CountTable] | Mapping[Dimension, CountTable],
    language: str,
) -> Section:
    lines = []
    for each, table in tables.items():
        count = table.shown((0, 0))
        name = monitoring_text(each.value, language)
        lines.append(Line(each.value, name, (count,), _coloured(each, bar_of(count))))
    title = monitoring_text(code, language)
    headings = (title, monitoring_text("people", language))
    return Section(key, title, headings, tuple(lines))


def _coloured(each: StrEnum, bar: Bar | None) -> Bar | None:
    return replace(bar, kind=each.kind) if bar is not None and isinstance(each, Form) else bar


def _vulnerabilities(report: Monitoring, programme: Programme, language: str) -> Section:
    names = dict(programme.vulnerabilities)
    title = monitoring_text("vulnerabilities", language)
    headings = (title, monitoring_text("cases", language))
    lines = []
    for code, split in report.vulnerabilities.items():
        named = clean(names[code].get(language) or code, NAME)
        lines.append(next(split_lines(split, (named, ""))))
        whole = tuple(reached for group in split.groups for reached in group)
        cases = monitoring_text("cases", language)
        headings = (title, f"{cases} · {group_name(whole, language)}")
    return Section("Vulnerabilities", title, headings, tuple(lines))


def _costs(costs: Costs, language: str) -> Section:
    parts = (costs.paid, costs.committed, costs.planned)
    lines = [
        Line(
            kind.value,
            monitoring_text(kind.value, language),
            tuple(part[kind] for part in parts),
            _of_money(costs.paid[kind], kind),
        )
        for kind in Form
        if any((amount := part[kind]) is None or amount.minor for part in parts)
    ]
    lines.append(Line("total", monitoring_text("total", language), costs.totals))
    title = monitoring_text("costs", language)
    headings = (title, *(monitoring_text(c, language) for c in ("paid", "committed", "planned")))
    return Section("Costs", title, headings, tuple(lines))


def _of_money(amount: Money | None, form: Form) -> Bar | None:
    if amount is None or amount.minor <= 0:
        return None
    return Bar(amount.minor, amount.minor, amount.minor, form.kind)
