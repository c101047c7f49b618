"""Everything on one person on paper: each record as a list of its fields, then the history."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import Flowable, Spacer, Table

from exports.pdf import style
from exports.pdf.grid import NO_PADDING
from exports.pdf.page import laid_out
from exports.pdf.text import paragraph
from exports.record_page import RecordPage, RecordRow

_LABEL = 0.34  # of the width


def printed_record(page: RecordPage) -> bytes:
    """Lay the paper out on A4; the same page gives the same bytes."""
    return laid_out(
        list(_story(page)),
        title=page.number,
        subject=page.title,
        language=page.language,
        footer_words=page.footer,
    )


def _story(page: RecordPage) -> Iterator[Flowable]:
    head = " · ".join(part for part in (page.office, page.dated) if part)
    yield paragraph(head, style.SMALL)
    yield paragraph(page.title, style.TITLE)
    yield paragraph(page.case, style.STRONG)
    yield Spacer(0, 4)
    for text in page.intro:
        yield paragraph(text, style.SPACED)
    for section in page.sections:
        yield paragraph(section.title, style.SECTION)
        yield from _rows(section.rows)
    yield paragraph(page.history_title, style.SECTION)
    if page.history:
        yield from _rows(page.history)
    else:
        yield paragraph(page.history_none, style.SMALL)


def _rows(rows: tuple[RecordRow, ...]) -> Iterator[Flowable]:
    """Yield one table a row: a table of many rows is slow to break over pages."""
    widths = [style.WIDTH * _LABEL, style.WIDTH * (1 - _LABEL)]
    for row in rows:
        cells = [
            paragraph(row.label, style.SMALL),
            paragraph(row.value, style.SMALL_INK, own_side=True),
        ]
        table = Table([cells], colWidths=widths, splitInRow=1)
        table.setStyle(
            [
                *NO_PADDING,
                ("RIGHTPADDING", (0, 0), (0, 0), 8),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("TOPPADDING", (0, 0), (-1, -1), 1.6),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 1.6),
                ("LINEBELOW", (0, 0), (-1, -1), 0.4, style.HAIRLINE),
            ]
        )
        yield table
