"""A monitoring report on paper: its pages as pages of figures, each figure with its bar."""

from __future__ import annotations

from collections.abc import Iterator

from exports.document import Block
from exports.figures_page import FigureRow, FiguresPage, FigureTable
from exports.monitoring_paper import Line, MonitoringPaper, Section, figure_text
from planner.wording.papers.monitoring import monitoring_text

#: The parts of the width: the name, the figure with its bar, each further figure.
_NAME, _WITH_BAR, _FURTHER = 120, 190, 75


def pages_of(paper: MonitoringPaper) -> tuple[FiguresPage, ...]:
    """Return the pages; what is said of the whole stands on the first, how it was done on each."""
    about = monitoring_text("about_scores", paper.language)
    return tuple(
        FiguresPage(
            language=paper.language,
            office=paper.office,
            dated=paper.dated,
            title=paper.title if number == 0 else f"{paper.title} · {leaf.title}",
            facts=paper.facts,
            purpose=paper.purpose,
            lead=paper.lead if number == 0 else "",
            tables=tuple(_tables(leaf.sections, paper.language)),
            blocks=tuple(Block(about, (s.note,)) for s in leaf.sections if s.note),
            method=paper.method,
            footer=paper.footer,
        )
        for number, leaf in enumerate(paper.leaves)
    )


def _tables(sections: tuple[Section, ...], language: str) -> Iterator[FigureTable]:
    for section in sections:
        further = len(section.headings) - 2
        rows = tuple(_row(line, language) for line in section.lines)
        widths = (_NAME, _WITH_BAR, *([_FURTHER] * further))
        yield FigureTable(section.title, section.headings, widths, rows, section.whole)


def _row(line: Line, language: str) -> FigureRow:
    first, *further = (figure_text(figure, language) for figure in line.figures)
    return FigureRow(line.name, line.about, line.bar, first, "", tuple((text,) for text in further))
