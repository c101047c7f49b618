"""How far cases are, and what the groups are called under which everything is told."""

from __future__ import annotations

from exports.figures_page import Bar
from exports.monitoring_paper import Figure, Line, Section
from planner.domain.monitoring.counted import Reached
from planner.domain.monitoring.report import Group, Way
from planner.wording.numbers import share_text
from planner.wording.papers.monitoring import monitoring_text

_EVERYBODY = frozenset(Reached)
_HELPED = frozenset({Reached.UNDER_WAY, Reached.COMPLETED})
_COMPLETED = frozenset({Reached.COMPLETED})
_STEPS = (("eligible", _EVERYBODY), ("started", _HELPED), ("completed", _COMPLETED))


def reached_counts(way: Way) -> dict[str, tuple[int | None, int | None]]:
    """Return cases and people who reached each step; None where the groups do not tell it."""
    return {name: _of(way, asked) for name, asked in _STEPS}


def _of(way: Way, asked: frozenset[Reached]) -> tuple[int | None, int | None]:
    places = [i for i, group in enumerate(way.groups) if asked.issuperset(group)]
    told = {reached for i in places for reached in way.groups[i]}
    if told != asked:
        return None, None
    return sum(way.cases[i] for i in places), sum(way.people[i] for i in places)


def way_section(way: Way, language: str) -> Section:
    """Return eligible, started and completed, each with its share of the eligible."""
    counts = reached_counts(way)
    eligible = counts["eligible"][0]
    lines = tuple(
        Line(name, monitoring_text(name, language), (cases, people), bar_of(cases), share)
        for name, (cases, people) in counts.items()
        for share in (_share(cases, eligible, language) if name != "eligible" else "",)
    )
    title = monitoring_text("way", language)
    headings = (title, monitoring_text("cases", language), monitoring_text("people", language))
    return Section("Reached", title, headings, lines if way.groups else ())


def _share(part: int | None, whole: int | None, language: str) -> str:
    return share_text(part / whole, language) if part is not None and whole else ""


def bar_of(figure: Figure) -> Bar | None:
    """Return a bar of a count; nobody has none, and what is hidden has none."""
    return Bar(figure, figure, figure) if isinstance(figure, int) and figure else None


def group_name(group: Group, language: str) -> str:
    """Return what a group of cases is called."""
    if len(group) == 1:
        return monitoring_text(group[0].value, language)
    return monitoring_text("eligible" if Reached.WAITING in group else "assisted", language)
