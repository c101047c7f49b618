"""From a monitoring report to its pages: the people, the support, and what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from exports.compose.monitoring_people import people_sections, place_sections
from exports.compose.monitoring_results import asking_sections, result_sections
from exports.compose.monitoring_support import support_sections
from exports.compose.monitoring_way import reached_counts, way_section
from exports.monitoring_paper import Leaf, MonitoringPaper, Section
from exports.text import CODE, NAME, clean, cleaned_around
from planner.domain.monitoring.report import Monitoring
from planner.domain.programme.programme import Programme
from planner.wording.isolation import set_apart
from planner.wording.numbers import count_text, date_text
from planner.wording.papers.monitoring import monitoring_text


def compose_monitoring(report: Monitoring, programme: Programme, language: str) -> MonitoringPaper:
    """Return the paper; its figures are those of the report and nothing more."""

    def say(code: str, **values: object) -> str:
        return monitoring_text(code, language, **values)

    fund = set_apart(clean(report.fund, CODE), language)
    title = say("title_fund", fund=fund) if report.fund else say("title")
    period = _period(report, language)
    pages = [(title, tuple(sections)) for title, sections in _pages(report, programme, language)]
    every = [section for _, sections in pages for section in sections]
    silent = tuple(s for s in every if s.is_silent and s.key != "Reached")
    recipient = set_apart(clean(report.recipient, NAME), language)
    return cleaned_around(
        MonitoringPaper(
            language=language,
            office=set_apart(clean(programme.office.name, NAME), language),
            dated=period,
            title=title,
            facts=(say("for", recipient=recipient),) if recipient else (),
            purpose=say("purpose"),
            lead=_lead(report, language),
            leaves=tuple(_leaves(pages, silent, language)),
            method=say("method"),
            footer=say("footer", title=title, date=period),
            silent=silent,
            notes=tuple(_notes(every, silent, language)),
        )
    )


def _lead(report: Monitoring, language: str) -> str:
    hidden = monitoring_text("hidden", language)
    counts = {
        name: hidden if cases is None else count_text(cases, language)
        for name, (cases, _) in reached_counts(report.way).items()
    }
    return monitoring_text("lead", language, **counts)


def _period(report: Monitoring, language: str) -> str:
    first, last = (date_text(day, language) for day in (report.first, report.last))
    if report.until is None:
        return monitoring_text("period", language, first=first, last=last)
    until = date_text(report.until, language)
    return monitoring_text("period_so_far", language, first=first, last=last, until=until)


def _pages(
    report: Monitoring, programme: Programme, language: str
) -> Iterator[tuple[str, Iterable[Section]]]:
    """Yield all sections there are under the title they belong to."""
    way = way_section(report.way, language)
    yield "page_people", (way, *people_sections(report, language))
    yield "page_places", place_sections(report, programme, language)
    yield "page_support", support_sections(report, programme, language)
    yield "page_results", result_sections(report, language)
    yield "page_asking", asking_sections(report, language)


def _leaves(
    pages: Iterable[tuple[str, Iterable[Section]]], silent: Sequence[Section], language: str
) -> Iterator[Leaf]:
    for title, sections in pages:
        told = tuple(s for s in sections if not s.is_hidden and s not in silent)
        if told:
            yield Leaf(monitoring_text(title, language), told)


def _notes(sections: Iterable[Section], silent: Sequence[Section], language: str) -> Iterator[str]:
    """Name the sections in which there is nothing so far, and those that may not be told."""
    hidden = [section.title for section in sections if section.is_hidden]
    for code, titles in (("nothing_yet", [s.title for s in silent]), ("too_few", hidden)):
        if titles:
            listed = "; ".join(titles)
            yield monitoring_text(code, language, sections=listed)
