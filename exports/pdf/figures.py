"""A page of figures on paper: title, what it is for, the figures with their bars, how it was done.

In Arabic the whole page is mirrored: columns, bars and bullets begin at the right.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import zip_longest
from typing import Any

from reportlab.lib.colors import white
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Spacer, Table

from exports.document import Block
from exports.figures_page import Bar, FigureRow, FiguresPage, FigureTable
from exports.pdf import style
from exports.pdf.grid import NO_PADDING, grid
from exports.pdf.page import laid_out
from exports.pdf.text import paragraph
from exports.text import BETWEEN, clean
from planner.wording.isolation import FIRST_STRONG, POP

_BAR_HEIGHT = 7.0
#: A line shorter than this says nothing: the words beneath it do.
_SEEN = 4.0
#: A table shorter than this part of a sheet is not divided.
_TOGETHER = 0.4
_LEAD = style.TITLE.clone("lead", fontSize=12, leading=16, textColor=style.ACCENT)


class DifferenceBar(Flowable):
    """What was found as a bar, and from the least to the most it can be as a line over it."""

    def __init__(self, bar: Bar, whole: float, *, mirrored: bool) -> None:
        super().__init__()
        self.bar, self.whole, self.mirrored, self.height = bar, whole, mirrored, _BAR_HEIGHT

    def wrap(self, available_width: float, _: float) -> tuple[float, float]:
        """Take the whole width."""
        self.width = available_width
        return self.width, self.height

    def draw(self) -> None:
        """Draw from the side the page begins at."""
        canvas: Canvas = self.canv
        canvas.saveState()
        if self.mirrored:
            canvas.translate(self.width, 0)
            canvas.scale(-1, 1)
        unit = self.width / self.whole if self.whole > 0 else 0.0
        canvas.setFillColor(style.EMPTY)
        canvas.roundRect(0, 0, self.width, self.height, 2, stroke=0, fill=1)
        kind = self.bar.kind
        canvas.setFillColor(style.KIND_COLOURS[kind] if kind else style.ACCENT)
        canvas.roundRect(0, 0, max(2.0, self.bar.found * unit), self.height, 2, stroke=0, fill=1)
        least, most, middle = self.bar.least * unit, self.bar.most * unit, self.height / 2
        if most - least > _SEEN:
            found = self.bar.found * unit
            canvas.setLineWidth(1)
            for start, end, tick, colour in (
                (least, found, least, white),
                (found, most, most - 0.5, style.INK),
            ):
                canvas.setStrokeColor(colour)
                canvas.line(start, middle, end, middle)
                canvas.line(tick, 1, tick, self.height - 1)
        canvas.restoreState()


#: What is tried so that a page stays on one sheet; smaller letters nobody can read.
_SIZES = (1.0, 0.94, 0.88, 0.82, 0.76)


class Smaller(Flowable):
    """Parts one below the other, all drawn smaller by the same factor."""

    def __init__(self, parts: Sequence[Flowable], factor: float) -> None:
        super().__init__()
        self._parts, self._factor = parts, factor

    def wrap(self, available_width: float, _: float) -> tuple[float, float]:
        """Take the whole width, and the height of all parts."""
        self._placed = []
        y = above = 0.0
        for part in self._parts:
            _, height = part.wrapOn(self.canv, available_width / self._factor, 10**6)
            if y:
                y += max(above, part.getSpaceBefore())
            self._placed.append((part, y + height))
            y, above = y + height, part.getSpaceAfter()
        self.width, self.height = available_width, y * self._factor
        return self.width, self.height

    def draw(self) -> None:
        """Draw the parts from the top."""
        self.canv.scale(self._factor, self._factor)
        for part, below in self._placed:
            part.drawOn(self.canv, 0, self.height / self._factor - below)


def printed_figures(page: FiguresPage) -> bytes:
    """Return the page as a file, on one sheet as long as it can be read; else on several."""
    return printed_pages([page])


def printed_pages(pages: Sequence[FiguresPage]) -> bytes:
    """Return several pages as one file, a sheet each; what no sheet holds goes on to the next.

    All are as small as the fullest takes, so that they read as one paper.
    """
    story: list[Flowable] = []
    fitting = [next((f for f in _SIZES if _fits(page, f)), None) for page in pages]
    factor = min((f for f in fitting if f is not None), default=1.0)
    for page, fits in zip(pages, fitting, strict=True):
        if story:
            story.append(PageBreak())
        story += list(_on_sheets(page)) if fits is None else [_smaller(page, factor)]
    first = pages[0]
    return laid_out(
        story,
        title=clean(first.title),
        subject=clean(first.title),
        language=first.language,
        footer_words=_embedded(first.footer),
        from_the_right=first.language == "ar",
    )


def _on_sheets(page: FiguresPage) -> Iterator[Flowable]:
    """Yield the parts of a page of several sheets: no heading stands without some of its table."""
    parts = list(_parts(page, style.WIDTH))
    most = (style.PAGE_HEIGHT - style.TOP - style.BOTTOM) * _TOGETHER
    for part, beneath in zip_longest(parts, parts[1:]):
        kind = getattr(part, "style", None)
        if kind is not None and kind.name.startswith(style.SECTION.name):
            whole = part.getSpaceBefore() + _height(part) + part.getSpaceAfter()
            yield CondPageBreak(min(most, whole + _height(beneath)))
        yield part


def _fits(page: FiguresPage, factor: float) -> bool:
    """Say whether a page stays on one sheet where it is drawn smaller by ``factor``."""
    room = style.PAGE_HEIGHT - style.TOP - style.BOTTOM - 1
    return _height(_smaller(page, factor)) <= room


def _smaller(page: FiguresPage, factor: float) -> Smaller:
    return Smaller(list(_parts(page, style.WIDTH / factor)), factor)


def _height(flowable: Flowable) -> float:
    _, height = flowable.wrapOn(Canvas(BytesIO()), style.WIDTH, style.PAGE_HEIGHT)
    return float(height)


def _parts(page: FiguresPage, width: float) -> Iterator[Flowable]:
    sided = _Sided(page.language, width)
    left = [
        sided.text(f"{page.office}{BETWEEN}{page.dated}", style.SMALL),
        sided.text(page.title, style.TITLE),
    ]
    right = [sided.text(fact, style.SMALL, end=True) for fact in page.facts]
    # What is told at the other side is short where it is one line, and a title is not.
    part = 0.66 if len(page.facts) > 1 else 0.76
    yield sided.grid([[left, right]], [width * part, width * (1 - part)])
    yield Spacer(0, 6)
    quote = Table([[sided.text(page.purpose, style.BODY)]], colWidths=[width])
    side = "LINEAFTER" if sided.mirrored else "LINEBEFORE"
    quote.setStyle(
        [
            ("BACKGROUND", (0, 0), (-1, -1), style.PALE),
            (side, (0, 0), (-1, -1), 2.2, style.ACCENT),
            ("LEFTPADDING", (0, 0), (-1, -1), 10),
            ("RIGHTPADDING", (0, 0), (-1, -1), 10),
            ("TOPPADDING", (0, 0), (-1, -1), 6),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 7),
        ]
    )
    yield quote
    yield Spacer(0, 9)
    yield sided.text(page.lead, _LEAD)
    for table in page.tables:
        yield from _table(table, sided)
    for block in page.blocks:
        yield from _block(block, sided)
    yield Spacer(0, 8)
    yield sided.text(page.method, style.SMALL)


def _table(table: FigureTable, sided: _Sided) -> Iterator[Flowable]:
    whole = table.whole or max((r.bar.most for r in table.rows if r.bar), default=0.0)
    widths = [sided.width * part / sum(table.widths) for part in table.widths]
    if table.title:
        yield sided.text(table.title, style.SECTION)
    else:
        yield Spacer(0, 6)
    # The table's title stands over its first column already.
    headings = [heading if heading != table.title else "" for heading in table.columns]
    rows: list[list[Any]] = [[sided.text(heading, style.SMALL) for heading in headings]]
    rows += [_row(row, whole, sided) for row in table.rows]
    drawn = sided.table(rows, widths)
    drawn.setStyle(
        [
            *NO_PADDING,
            ("RIGHTPADDING", (0, 0), (-2, -1), 9),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), 4.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4.5),
            ("LINEBELOW", (0, 0), (-1, -1), 0.6, style.HAIRLINE),
            ("LINEBELOW", (0, 0), (-1, 0), 1.4, style.ACCENT),
        ]
    )
    yield drawn


def _row(row: FigureRow, whole: float, sided: _Sided) -> list[Any]:
    thing = [sided.text(row.title, style.SMALL_INK)]
    if row.detail:
        thing.append(sided.text(row.detail, style.SMALL))
    figure: list[Flowable] = [sided.text(row.figure, style.STRONG)]
    if row.bar is not None:
        bar = DifferenceBar(row.bar, whole, mirrored=sided.mirrored)
        figure += [Spacer(0, 2), bar, Spacer(0, 2)]
    figure.append(sided.text(row.proven, style.SMALL))
    cells = [[sided.text(text, style.SMALL_INK) for text in lines] for lines in row.cells]
    return [thing, figure, *cells]


def _block(block: Block, sided: _Sided) -> Iterator[Flowable]:
    yield sided.text(block.title, style.SECTION)
    for text in block.paragraphs:
        yield sided.text(text, style.SMALL_INK)
    for point in block.points:
        cells = [sided.text("•", style.SMALL_INK), sided.text(point, style.SMALL_INK)]
        yield sided.grid([cells], [10, sided.width - 10])


class _Sided:
    """Texts and columns from the side the language begins at."""

    def __init__(self, language: str, width: float) -> None:
        self.mirrored, self.width = language == "ar", width

    def text(self, text: str, kind: ParagraphStyle, *, end: bool = False) -> Flowable:
        """Return a text at its side, or at the other end of the line."""
        if self.mirrored != end:
            kind = kind.clone(f"{kind.name} right", alignment=TA_RIGHT)
        return paragraph(_embedded(text), kind)

    def table(self, rows: Sequence[Sequence[Any]], widths: Sequence[float]) -> Table:
        """Return a table whose first column stands where the language begins.

        Its headings stand again on each sheet it goes on to.
        """
        if self.mirrored:
            rows, widths = [list(reversed(row)) for row in rows], list(reversed(widths))
        return Table([list(row) for row in rows], colWidths=list(widths), repeatRows=1)

    def grid(self, rows: Sequence[Sequence[Any]], widths: Sequence[float]) -> Table:
        """Return columns side by side, the first where the language begins."""
        if self.mirrored:
            rows, widths = [list(reversed(row)) for row in rows], list(reversed(widths))
        return grid([list(row) for row in rows], list(widths))


def _embedded(text: str) -> str:
    """Set codes and names apart by embeddings and marks: the bidi library knows no isolates."""
    return text.replace(FIRST_STRONG, "\u200f\u202a").replace(POP, "\u202c\u200f")
