"""Complaints in numbers, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.follow_up.complaint import ComplaintFigures
from planner.wording.follow_up.texts import follow_up_text
from planner.wording.names import name_of


def figure_lines(found: ComplaintFigures, language: str) -> Iterator[str]:
    """Yield the figures of complaints, nobody among them."""
    counts = {"received": found.received, "open": found.open, "late": found.late}
    yield follow_up_text("complaint_figures", language, **counts)
    if found.days is not None:
        yield follow_up_text("complaint_days", language, n=found.days)
    for code, n in (*found.by_sort.items(), *found.by_found.items()):
        yield follow_up_text("counted", language, what=name_of(code, language), n=n)
    if found.hidden:
        yield follow_up_text("complaint_hidden", language)
