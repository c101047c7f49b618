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
    """Return the report as one page that goes on over as many sheets as it takes.

    What it is stands at its beginning, how it was counted at its end, each once.
    """
    blocks = [Block(monitoring_text("about_rest", paper.language), paper.notes)]
    about = monitoring_text("about_scores", paper.language)
    blocks += [Block(about, (section.note,)) for section in paper.sections if section.note]
    page = FiguresPage(
        language=paper.language,
        office=paper.office,
        dated=paper.dated,
        title=paper.title,
        facts=paper.facts,
        purpose=paper.purpose,
        lead=paper.lead,
        tables=tuple(_tables(paper.sections, paper.language)),
        blocks=tuple(block for block in blocks if block.paragraphs),
        method=paper.method,
        footer=paper.footer,
    )
    return (page,)


def _tables(sections: tuple[Section, ...], language: str) -> Iterator[FigureTable]:
    for section in sections:
        further = len(section.headings) - 2
        rows = tuple(_row(line, language) for line in section.lines)
        widths = (_NAME, _WITH_BAR, *([_FURTHER] * further))
        yield FigureTable(section.title, section.headings, widths, rows, section.whole)


def _row(line: Line, language: str) -> FigureRow:
    first, *further = (figure_text(figure, language) for figure in line.figures)
    return FigureRow(line.name, line.about, line.bar, first, "", tuple((text,) for text in further))
