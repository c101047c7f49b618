"""A plan on paper: the parts of the document from top to bottom."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import Flowable, KeepTogether, Spacer, Table

from exports.document import Block, Improvement, PlanDocument, Signature, TickGroup
from exports.pdf import style
from exports.pdf.costs import costs_part, referrals_part, timeline_part
from exports.pdf.grid import Cell, grid
from exports.pdf.shapes import ShareBar, SignatureLine, TickBox
from exports.pdf.text import paragraph
from exports.text import BETWEEN
from planner.domain.need import FULL


def story_of(document: PlanDocument) -> list[Flowable]:
    """Return the flowables of a plan."""
    return [
        *_heading(document),
        *_summary(document),
        *costs_part(document),
        *_block(document.open_needs),
        *referrals_part(document),
        *timeline_part(document),
        *_who_does_what(document),
        *_improvements(document),
        *_block(document.community),
        *_block(document.offers),
        *_block(document.discussed),
        *_kinds(document),
        *_contact_and_signatures(document),
    ]


def _heading(document: PlanDocument) -> Iterator[Flowable]:
    heading = document.heading
    left = [
        paragraph(f"{heading.office}{BETWEEN}{heading.dated}", style.SMALL),
        paragraph(heading.title, style.TITLE),
    ]
    right = [
        paragraph(heading.case, style.STRONG_RIGHT),
        paragraph(heading.whereabouts, style.SMALL_RIGHT),
    ]
    yield grid([[left, right]], [style.WIDTH * 0.62, style.WIDTH * 0.38])
    if document.draft:
        yield Spacer(0, 2)
        yield paragraph(document.draft, style.SMALL_STRONG)
    yield Spacer(0, 5)
    rows = [
        [paragraph(label, style.SMALL), paragraph(value, style.STRONG if i == 0 else style.BODY)]
        for i, (label, value) in enumerate(heading.facts)
    ]
    if rows:
        yield grid(rows, [62, style.WIDTH - 62])
    if document.words:
        yield Spacer(0, 6)
        # A table of its own so that a long text may split over pages.
        quote = Table(
            [[paragraph(document.words, style.WORDS, own_side=True)]],
            colWidths=[style.WIDTH],
            splitInRow=1,
        )
        quote.setStyle(
            [
                ("BACKGROUND", (0, 0), (-1, -1), style.PALE),
                ("LINEBEFORE", (0, 0), (0, -1), 2.2, style.ACCENT),
                ("LEFTPADDING", (0, 0), (-1, -1), 10),
                ("TOPPADDING", (0, 0), (-1, -1), 6),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 7),
            ]
        )
        yield quote


def _summary(document: PlanDocument) -> Iterator[Flowable]:
    if not document.summary:
        return
    rows = [
        [paragraph(row.name, style.STRONG), paragraph(row.text, style.BODY)]
        for row in document.summary
    ]
    yield KeepTogether(
        [
            paragraph(document.summary_title, style.SECTION),
            grid(rows, [118, style.WIDTH - 118]),
        ]
    )


def _who_does_what(document: PlanDocument) -> Iterator[Flowable]:
    cells = []
    for block in (document.mine, document.theirs):
        title = paragraph(block.title, style.SECTION)
        cells.append([title, *(paragraph(t, style.BODY) for t in block.paragraphs)])
    yield Spacer(0, 7)
    yield grid([cells], [style.WIDTH / 2] * 2, gap=12)


def _improvements(document: PlanDocument) -> Iterator[Flowable]:
    improvements = document.improvements
    table = grid(
        [_improvement(row) for row in improvements.rows],
        [118, style.WIDTH - 118 - 168, 168],
        gap=10,
        middle=True,
    )
    parts = [
        paragraph(improvements.title, style.SECTION),
        paragraph(improvements.note, style.SMALL),
        table,
    ]
    if improvements.ask:
        parts += [Spacer(0, 2), paragraph(improvements.ask, style.BODY)]
    yield KeepTogether(parts)


def _improvement(row: Improvement) -> list[Cell]:
    planned = None if row.planned is None else row.planned / FULL
    words = [paragraph(row.text, style.SMALL_INK)]
    if row.score:
        words.append(paragraph(row.score, style.SMALL))
    return [paragraph(row.name, style.BODY), ShareBar(planned, row.referred / FULL), words]


def _kinds(document: PlanDocument) -> Iterator[Flowable]:
    width = style.WIDTH / len(document.kinds)
    cells = [_ticks(group, width) for group in document.kinds]
    parts = [
        paragraph(document.kinds_title, style.SECTION),
        grid([cells], [width] * len(cells), gap=14),
    ]
    if any(t.referral for g in document.kinds for t in g.ticks):
        note = paragraph(document.referral_mark, style.SMALL)
        mark = [[TickBox(on=True, referral=True), note]]
        parts.append(grid(mark, [13, style.WIDTH - 13], middle=True))
    yield KeepTogether(parts)


def _ticks(group: TickGroup, width: float) -> list[Flowable]:
    rows = [
        [
            TickBox(on=tick.on, referral=tick.referral),
            paragraph(tick.label, style.SMALL_INK if tick.on else style.SMALL),
        ]
        for tick in group.ticks
    ]
    table = grid(rows, [13, width - 28], middle=True, padding=0.6)
    return [paragraph(group.title, style.SMALL_STRONG), table]


def _block(block: Block) -> Iterator[Flowable]:
    if not block:
        return
    parts = [paragraph(block.title, style.SECTION)]
    parts += [paragraph(text, style.SPACED) for text in block.paragraphs]
    parts += [
        grid([[paragraph("•", style.BODY), paragraph(point, style.BODY)]], [10, style.WIDTH - 10])
        for point in block.points
    ]
    yield KeepTogether(parts[:2])
    yield from parts[2:]


def _contact_and_signatures(document: PlanDocument) -> Iterator[Flowable]:
    """Keep whom to call on the page that is signed: a signature never stands alone."""
    signatures = document.signatures
    cells = [_place_to_sign(place, signatures.date_label) for place in signatures.places]
    rows = [
        [*cells[i : i + 2], *([""] * (2 - len(cells[i : i + 2])))] for i in range(0, len(cells), 2)
    ]
    yield KeepTogether(
        [
            paragraph(document.contact.title, style.SECTION),
            *(paragraph(text, style.SPACED) for text in document.contact.paragraphs),
            paragraph(signatures.title, style.SECTION),
            paragraph(signatures.sentence, style.BODY),
            grid(rows, [style.WIDTH / 2] * 2, gap=22),
        ]
    )


def _place_to_sign(place: Signature, date_label: str) -> list[Flowable]:
    words = BETWEEN.join(t for t in (place.role, place.hint, date_label) if t)
    line = SignatureLine(thumb=place.thumb)
    return [line, Spacer(0, 2), paragraph(words, style.SMALL_INK)]
