"""A page of figures on paper: title, what it is for, the figures with their bars, how it was done.

In Arabic the whole page is mirrored: columns, bars and bullets begin at the right.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepInFrame, Spacer, Table

from exports.document import Block
from exports.figures_page import Bar, FigureRow, FiguresPage, FigureTable
from exports.pdf import style
from exports.pdf.grid import NO_PADDING, grid
from exports.pdf.page import laid_out
from exports.pdf.text import paragraph
from exports.text import BETWEEN

#: Widths of the columns: the thing, its figure, the further ones share what is left.
_THING, _FIGURE = 206.0, 118.0
_BAR_HEIGHT = 7.0
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
        canvas.setFillColor(style.ACCENT)
        canvas.roundRect(0, 0, max(2.0, self.bar.found * unit), self.height, 2, stroke=0, fill=1)
        canvas.setStrokeColor(style.INK)
        canvas.setLineWidth(1)
        least, most, middle = self.bar.least * unit, self.bar.most * unit, self.height / 2
        if most - least > 1:
            canvas.line(least, middle, most, middle)
            for end in (least, most):
                canvas.line(end, 1, end, self.height - 1)
        canvas.restoreState()


def printed_figures(page: FiguresPage) -> bytes:
    """Return the page as a file; what would not fit on one sheet is made smaller."""
    height = style.PAGE_HEIGHT - style.TOP - style.BOTTOM
    fitted = KeepInFrame(style.WIDTH, height, list(_parts(page)), mode="shrink")
    return laid_out(
        [fitted],
        title=page.title,
        subject=page.title,
        language=page.language,
        footer_words=page.footer,
        from_the_right=page.language == "ar",
    )


def _parts(page: FiguresPage) -> Iterator[Flowable]:
    sided = _Sided(page.language)
    left = [
        sided.text(f"{page.office}{BETWEEN}{page.dated}", style.SMALL),
        sided.text(page.title, style.TITLE),
    ]
    right = [sided.text(fact, style.SMALL, end=True) for fact in page.facts]
    yield sided.grid([[left, right]], [style.WIDTH * 0.66, style.WIDTH * 0.34])
    yield Spacer(0, 6)
    quote = Table([[sided.text(page.purpose, style.BODY)]], colWidths=[style.WIDTH])
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
    whole = max((r.bar.most for r in table.rows if r.bar), default=0.0)
    rest = (style.WIDTH - _THING - _FIGURE) / max(1, len(table.columns) - 2)
    widths = [_THING, _FIGURE, *[rest] * (len(table.columns) - 2)]
    if table.title:
        yield sided.text(table.title, style.SECTION)
    else:
        yield Spacer(0, 6)
    rows: list[list[Any]] = [[sided.text(c, style.SMALL) for c in table.columns]]
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
        yield sided.grid([cells], [10, style.WIDTH - 10])


class _Sided:
    """Texts and columns from the side the language begins at."""

    def __init__(self, language: str) -> None:
        self.mirrored = language == "ar"

    def text(self, text: str, kind: ParagraphStyle, *, end: bool = False) -> Flowable:
        """Return a text at its side, or at the other end of the line."""
        if self.mirrored != end:
            kind = kind.clone(f"{kind.name} right", alignment=TA_RIGHT)
        return paragraph(text, kind)

    def table(self, rows: Sequence[Sequence[Any]], widths: Sequence[float]) -> Table:
        """Return a table whose first column stands where the language begins."""
        if self.mirrored:
            rows, widths = [list(reversed(row)) for row in rows], list(reversed(widths))
        return Table([list(row) for row in rows], colWidths=list(widths))

    def grid(self, rows: Sequence[Sequence[Any]], widths: Sequence[float]) -> Table:
        """Return columns side by side, the first where the language begins."""
        if self.mirrored:
            rows, widths = [list(reversed(row)) for row in rows], list(reversed(widths))
        return grid([list(row) for row in rows], list(widths))
