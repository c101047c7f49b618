"""From a monitoring report to its pages: the people, the support, and what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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
    period = say(
        "period", first=date_text(report.first, language), last=date_text(report.last, language)
    )
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
            leaves=tuple(_leaves(report, programme, language)),
            method=say("method"),
            footer=say("footer", title=title, date=period),
        )
    )


def _lead(report: Monitoring, language: str) -> str:
    hidden = monitoring_text("hidden", language)
    counts = {
        name: hidden if cases is None else count_text(cases, language)
        for name, (cases, _) in reached_counts(report.way).items()
    }
    return monitoring_text("lead", language, **counts)


def _leaves(report: Monitoring, programme: Programme, language: str) -> Iterator[Leaf]:
    pages: tuple[tuple[str, Iterable[Section]], ...] = (
        ("page_people", (way_section(report.way, language), *people_sections(report, language))),
        ("page_places", place_sections(report, programme, language)),
        ("page_support", support_sections(report, programme, language)),
        ("page_results", result_sections(report, language)),
        ("page_asking", asking_sections(report, language)),
    )
    for title, sections in pages:
        told = tuple(section for section in sections if section.lines)
        if told:
            yield Leaf(monitoring_text(title, language), told)
