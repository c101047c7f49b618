"""A monitoring report as CSV: a line a figure, inert in every spreadsheet."""

from __future__ import annotations

import csv
from io import StringIO

from exports.monitoring_paper import Figure, MonitoringPaper, Part
from exports.people_csv import inert
from planner.domain.estimate import Estimate
from planner.domain.money import Money
from planner.wording.papers.monitoring import monitoring_text

_HEADINGS = ("table", "row", "name", "column", "value", "low", "high", "unit")


def monitoring_csv(paper: MonitoringPaper) -> bytes:
    """Return every figure on a line of its own, of sections with nothing so far too.

    Words are the paper's; ``table`` and ``row`` hold the same codes in every language.
    """

    def say(code: str) -> str:
        return monitoring_text(code, paper.language)

    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([say(f"csv_{heading}") for heading in _HEADINGS])
    for section in (*paper.sections, *paper.silent):
        for line in section.lines:
            for heading, figure in zip(section.headings[1:], line.figures, strict=True):
                told = (section.key, line.key, line.name, heading, *_told(figure, paper.language))
                writer.writerow([inert(text) for text in told])
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", "replace")


def _told(figure: Figure, language: str) -> tuple[str, str, str, str]:
    """Return a figure plainly: its value, the ends of its interval, and its unit."""
    match figure:
        case None:
            return monitoring_text("hidden", language), "", "", ""
        case Money():
            return str(figure.decimal()), "", "", figure.currency
        case Part():
            return f"{figure.share:.4f}", "", "", monitoring_text("csv_share", language)
        case Estimate():
            mean = monitoring_text("csv_mean", language)
            return f"{figure.mean:.4f}", f"{figure.low:.4f}", f"{figure.high:.4f}", mean
        case _:
            return str(figure), "", "", monitoring_text("csv_count", language)
