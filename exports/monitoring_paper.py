"""A monitoring report as what it says: sections of figures, composed once and written many ways.

Figures stay figures: a page writes them as texts, a workbook as numbers. None is what is not shown.
"""

from __future__ import annotations

from dataclasses import dataclass

from exports.figures_page import Bar
from planner.domain.estimate import Estimate
from planner.domain.money import Money
from planner.wording.numbers import count_text, decimal_text, money_text, share_text
from planner.wording.papers.monitoring import monitoring_text


@dataclass(frozen=True, slots=True)
class Part:
    """A share, 0 to 1."""

    share: float


#: A count, an amount, a share, a mean with its interval; None: not shown; empty: there is none.
Figure = int | Money | Part | Estimate | str | None


@dataclass(frozen=True, slots=True)
class Line:
    """One row: what it is of, its figures, and a bar of the first. ``key``: as the planner has it.

    ``about``: a share beside the name, such as of how many.
    """

    key: str
    name: str
    figures: tuple[Figure, ...]
    bar: Bar | None = None
    about: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """One table. ``key``: its name in workbooks, the same in every language.

    ``headings``: of the names, then of each figure. ``whole``: what a bar of full width is, 0: the
    longest one.
    """

    key: str
    title: str
    headings: tuple[str, ...]
    lines: tuple[Line, ...]
    note: str = ""
    whole: float = 0.0

    @property
    def is_silent(self) -> bool:
        """Say whether everything in it is told, and is nothing."""
        figures = [figure for line in self.lines for figure in line.figures]
        return bool(figures) and all(_is_nothing(figure) for figure in figures)

    @property
    def is_hidden(self) -> bool:
        """Say whether nothing in it may be told but that there is nothing."""
        figures = [figure for line in self.lines for figure in line.figures]
        told = [figure for figure in figures if figure is not None]
        return len(told) < max(1, len(figures)) and all(_is_nothing(figure) for figure in told)


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page of sections."""

    title: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class MonitoringPaper:
    """The whole report. ``facts`` stand at the other side of the title.

    ``silent``: sections in which there is nothing so far; ``notes`` name them, and those that may
    not be told, in a line each.
    """

    language: str
    office: str
    dated: str
    title: str
    facts: tuple[str, ...]
    purpose: str
    lead: str
    leaves: tuple[Leaf, ...]
    method: str
    footer: str
    silent: tuple[Section, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def sections(self) -> tuple[Section, ...]:
        """Return the sections of all pages."""
        return tuple(section for leaf in self.leaves for section in leaf.sections)


def _is_nothing(figure: Figure) -> bool:
    match figure:
        case Money():
            return figure.minor == 0
        case int() | str():
            return not figure
        case _:
            return False


def figure_text(figure: Figure, language: str) -> str:
    """Return a figure as it is read."""
    match figure:
        case None:
            return monitoring_text("hidden", language)
        case Money():
            return money_text(figure, language)
        case Part():
            return share_text(figure.share, language)
        case Estimate():
            mean, low, high = (
                decimal_text(value, language, 2) for value in (figure.mean, figure.low, figure.high)
            )
            return monitoring_text("interval", language, mean=mean, low=low, high=high)
        case int():
            return count_text(figure, language)
        case str():
            return figure
