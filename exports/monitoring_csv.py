"""A monitoring report as CSV: a line a figure, inert in every spreadsheet."""

from __future__ import annotations

import csv
from io import StringIO

from exports.monitoring_paper import Figure, MonitoringPaper, Part
from exports.people_csv import inert
from planner.domain.estimate import Estimate
from planner.domain.money import Money

HEADINGS = ("table", "row", "name", "column", "value", "low", "high", "unit")
_HIDDEN = "hidden"


def monitoring_csv(paper: MonitoringPaper) -> bytes:
    """Return every figure on a line of its own; what is not shown says ``hidden``."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(HEADINGS)
    for section in paper.sections:
        for line in section.lines:
            for heading, figure in zip(section.headings[1:], line.figures, strict=True):
                told = (section.key, line.key, line.name, heading, *_told(figure))
                writer.writerow([inert(text) for text in told])
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", "replace")


def _told(figure: Figure) -> tuple[str, str, str, str]:
    """Return a figure plainly: its value, the ends of its interval, and its unit."""
    match figure:
        case None:
            return _HIDDEN, "", "", ""
        case Money():
            return str(figure.decimal()), "", "", figure.currency
        case Part():
            return f"{figure.share:.4f}", "", "", "share"
        case Estimate():
            return f"{figure.mean:.4f}", f"{figure.low:.4f}", f"{figure.high:.4f}", "mean"
        case _:
            return str(figure), "", "", "count"
