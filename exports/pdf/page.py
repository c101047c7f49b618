"""The page: frame, footer with the number of pages, and the file's own words about itself."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from exports.document import PlanDocument
from exports.look import RIGHT_TO_LEFT
from exports.pdf.direction import forget_what_was_drawn, glyphs_of, pieces_of
from exports.pdf.style import (
    BOTTOM,
    HAIRLINE,
    MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    SMALL,
    SOFT,
    TOP,
    WIDTH,
)


class _FooterCanvas(Canvas):
    """A canvas that draws the footer once it knows how many pages there are."""

    footer = ""
    mirrored = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._pages: list[dict[str, Any]] = []
        self._new_page: Any = getattr(self, "_startPage")  # noqa: B009 - missing from the types

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """Keep the page for later."""
        self._pages.append(dict(self.__dict__))
        self._new_page()

    def save(self) -> None:
        """Draw the footers, then write."""
        for number, page in enumerate(self._pages, start=1):
            self.__dict__.update(page)
            self._draw_footer(number, len(self._pages))
            super().showPage()
        super().save()

    def _draw_footer(self, page: int, pages: int) -> None:
        words = self.footer.replace("{page}", str(page)).replace("{pages}", str(pages))
        self.setStrokeColor(HAIRLINE)
        self.setLineWidth(0.6)
        self.line(MARGIN, BOTTOM - 10, PAGE_WIDTH - MARGIN, BOTTOM - 10)
        glyphs, base = glyphs_of(words, SMALL.fontName, 1 if self.mirrored else None)
        pieces = pieces_of(glyphs, base, 7.5)
        x = MARGIN
        if self.mirrored:
            x = PAGE_WIDTH - MARGIN - sum(piece.width for piece in pieces)
        for piece in pieces:
            text = self.beginText(x, BOTTOM - 21)
            text.setFillColor(SOFT)
            text.setFont(piece.font, 7.5)
            text.textOut(piece.text)
            self.drawText(text)
            x += piece.width


def printed(document: PlanDocument, story: list[Flowable]) -> bytes:
    """Lay ``story`` out on A4 and return the file; the same document gives the same bytes."""
    return laid_out(
        story,
        title=document.number,
        subject=document.heading.title,
        language=document.language,
        footer_words=document.footer,
        from_the_right=document.language in RIGHT_TO_LEFT,
    )


def laid_out(
    story: list[Flowable],
    *,
    title: str,
    subject: str,
    language: str,
    footer_words: str,
    from_the_right: bool = False,
) -> bytes:
    """Lay flowables out on A4; ``from_the_right``: the footer begins at the right edge."""
    buffer = BytesIO()
    template = BaseDocTemplate(
        buffer,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        title=title,
        author="",
        subject=subject,
        creator="Reintegration Planner",
        lang=language,
        invariant=1,
        displayDocTitle=True,
        allowSplitting=1,
    )
    frame = Frame(
        MARGIN,
        BOTTOM,
        WIDTH,
        PAGE_HEIGHT - TOP - BOTTOM,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    template.addPageTemplates([PageTemplate(id="plan", frames=[frame])])

    class Canvas_(_FooterCanvas):  # noqa: N801
        footer = footer_words
        mirrored = from_the_right

    try:
        template.build(story, canvasmaker=Canvas_)
    finally:
        forget_what_was_drawn()
    return buffer.getvalue()
