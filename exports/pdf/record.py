"""Everything on one person on paper: each record as a list of its fields, then the history."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from exports.look import RIGHT_TO_LEFT
from exports.pdf import style
from exports.pdf.page import laid_out
from exports.pdf.side import Side
from exports.record_page import RecordPage, RecordRow
from exports.text import BETWEEN

_LABEL = 0.34  # of the width
_HEADED = 80  # points: a heading stands with its first rows or begins a new page


def printed_record(page: RecordPage) -> bytes:
    """Lay the paper out on A4; the same page gives the same bytes."""
    return laid_out(
        list(_story(page)),
        title=page.number,
        subject=page.title,
        language=page.language,
        footer_words=page.footer,
        from_the_right=page.language in RIGHT_TO_LEFT,
    )


def _story(page: RecordPage) -> Iterator[Flowable]:
    side = Side(page.language in RIGHT_TO_LEFT)
    head = " · ".join(part for part in (page.office, page.dated) if part)
    yield side.paragraph(head, style.SMALL)
    yield side.paragraph(page.title, style.TITLE)
    yield side.paragraph(page.case, style.STRONG)
    yield Spacer(0, 4)
    for text in page.intro:
        yield side.paragraph(text, style.SPACED)
    for section in page.sections:
        yield CondPageBreak(_HEADED)
        yield side.paragraph(section.title, style.SECTION)
        yield from _rows(section.rows, side)
    yield CondPageBreak(_HEADED)
    yield side.paragraph(page.history_title, style.SECTION)
    if page.history:
        yield from _rows(page.history, side)
    else:
        yield side.paragraph(page.history_none, style.SMALL)


def _rows(rows: tuple[RecordRow, ...], side: Side) -> Iterator[Flowable]:
    """Yield one table a row: a table of many rows is slow to break over pages.

    The fields of one of several alike stand in one row: a need with how serious it is.
    """
    widths = [style.WIDTH * _LABEL, style.WIDTH * (1 - _LABEL)]
    for _, several in groupby(rows, key=lambda row: row.within or id(row)):
        together = tuple(several)
        label, value = together[0].label, together[0].value
        if together[0].within:
            label, value = together[0].within, BETWEEN.join(row.told for row in together)
        cells = [
            side.paragraph(label, style.SMALL),
            side.paragraph(value, style.SMALL_INK, own_side=True),
        ]
        yield side.table(
            [cells],
            widths,
            [
                ("RIGHTPADDING", (0, 0), (0, 0), 8),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("TOPPADDING", (0, 0), (-1, -1), 1.6),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 1.6),
                ("LINEBELOW", (0, 0), (-1, -1), 0.4, style.HAIRLINE),
            ],
            splitInRow=1,
        )
