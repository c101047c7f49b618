"""A plan on paper: the parts of the document from top to bottom."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import Flowable, KeepTogether, PageBreak, Spacer

from exports.document import Block, Improvement, PlanDocument, Signature, Tick, TickGroup
from exports.look import RIGHT_TO_LEFT
from exports.pdf import style
from exports.pdf.costs import costs_part, referrals_part, timeline_part
from exports.pdf.grid import Cell
from exports.pdf.shapes import Rule, ShareBar, SignatureLine, TickBox
from exports.pdf.side import Side
from exports.text import BETWEEN
from planner.domain.need import FULL

#: Of the width, for those who sign side by side; the returnee has room for a thumb beside it.
_SIGNED = (0.4, 0.3, 0.3)


def story_of(document: PlanDocument) -> list[Flowable]:
    """Return the flowables of a plan."""
    side = Side(document.language in RIGHT_TO_LEFT)
    return [
        *_heading(document, side),
        *_summary(document, side),
        *costs_part(document, side),
        *_block(document.open_needs, side),
        *referrals_part(document, side),
        *timeline_part(document, side),
        *_who_does_what(document, side),
        *_to_fill_in(document, side),
        *_improvements(document, side),
        *_block(document.community, side),
        *_block(document.offers, side),
        *_block(document.discussed, side),
        *_kinds(document, side),
        *_contact_and_signatures(document, side),
        *_for_counsellor(document, side),
    ]


def _heading(document: PlanDocument, side: Side) -> Iterator[Flowable]:
    heading = document.heading
    left = [
        side.paragraph(f"{heading.office}{BETWEEN}{heading.dated}", style.SMALL),
        side.paragraph(heading.title, style.TITLE),
    ]
    right = [
        side.paragraph(heading.case, style.STRONG_RIGHT),
        side.paragraph(heading.whereabouts, style.SMALL_RIGHT),
    ]
    yield side.grid([[left, right]], [style.WIDTH * 0.62, style.WIDTH * 0.38])
    if document.draft:
        yield Spacer(0, 2)
        yield side.paragraph(document.draft, style.SMALL_STRONG)
    yield Spacer(0, 5)
    rows = [
        [
            side.paragraph(label, style.SMALL),
            side.paragraph(value, style.STRONG if i == 0 else style.BODY),
        ]
        for i, (label, value) in enumerate(heading.facts)
    ]
    if rows:
        yield side.grid(rows, [62, style.WIDTH - 62])
    if document.words:
        yield Spacer(0, 6)
        # A table of its own so that a long text may split over pages.
        yield side.table(
            [[side.paragraph(document.words, style.WORDS, own_side=True)]],
            [style.WIDTH],
            [
                ("BACKGROUND", (0, 0), (-1, -1), style.PALE),
                ("LINEBEFORE", (0, 0), (0, -1), 2.2, style.ACCENT),
                ("LEFTPADDING", (0, 0), (-1, -1), 10),
                ("TOPPADDING", (0, 0), (-1, -1), 6),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 7),
            ],
            padded=True,
            splitInRow=1,
        )


def _summary(document: PlanDocument, side: Side) -> Iterator[Flowable]:
    if not document.summary:
        return
    rows = [
        [side.paragraph(row.name, style.STRONG), side.paragraph(row.text, style.BODY)]
        for row in document.summary
    ]
    yield KeepTogether(
        [
            side.paragraph(document.summary_title, style.SECTION),
            side.grid(rows, [118, style.WIDTH - 118]),
        ]
    )


def _who_does_what(document: PlanDocument, side: Side) -> Iterator[Flowable]:
    cells = []
    for block in (document.mine, document.theirs):
        title = side.paragraph(block.title, style.SECTION)
        cells.append([title, *(side.paragraph(t, style.BODY) for t in block.paragraphs)])
    yield Spacer(0, 7)
    yield side.grid([cells], [style.WIDTH / 2] * 2, gap=12)


def _to_fill_in(document: PlanDocument, side: Side) -> Iterator[Flowable]:
    """Yield what is written by hand at the table: a question, and lines to write on."""
    if not document.to_fill_in:
        return
    cells: list[Cell] = [
        [side.paragraph(question, style.SMALL_STRONG), Spacer(0, 15), Rule(), Spacer(0, 15), Rule()]
        for question in document.to_fill_in
    ]
    yield Spacer(0, 7)
    yield side.grid([cells], [style.WIDTH / len(cells)] * len(cells), gap=12)


def _for_counsellor(document: PlanDocument, side: Side) -> Iterator[Flowable]:
    """Yield what only the counsellor's copy says, on a page of its own to keep apart."""
    blocks = [block for block in document.counsellor if block]
    if len(blocks) < 2:  # nothing but whom it is for
        return
    yield PageBreak()
    for block in blocks:
        yield from _block(block, side)


def _improvements(document: PlanDocument, side: Side) -> Iterator[Flowable]:
    improvements = document.improvements
    table = side.grid(
        [_improvement(row, side) for row in improvements.rows],
        [118, style.WIDTH - 118 - 168, 168],
        gap=10,
        middle=True,
    )
    parts = [
        side.paragraph(improvements.title, style.SECTION),
        side.paragraph(improvements.note, style.SMALL),
        table,
    ]
    if improvements.ask:
        parts += [Spacer(0, 2), side.paragraph(improvements.ask, style.BODY)]
    yield KeepTogether(parts)


def _improvement(row: Improvement, side: Side) -> list[Cell]:
    planned = None if row.planned is None else row.planned / FULL
    words = [side.paragraph(row.text, style.SMALL_INK)]
    if row.score:
        words.append(side.paragraph(row.score, style.SMALL))
    return [
        side.paragraph(row.name, style.BODY),
        side.shape(ShareBar(planned, row.referred / FULL)),
        words,
    ]


def _kinds(document: PlanDocument, side: Side) -> Iterator[Flowable]:
    width = style.WIDTH / len(document.kinds)
    cells = [_ticks(group, width, side) for group in document.kinds]
    parts = [
        side.paragraph(document.kinds_title, style.SECTION),
        side.grid([cells], [width] * len(cells), gap=14),
    ]
    if any(t.referral for g in document.kinds for t in g.ticks):
        note = side.paragraph(document.referral_mark, style.SMALL)
        mark = [[side.shape(TickBox(on=True, referral=True)), note]]
        parts.append(side.grid(mark, [13, style.WIDTH - 13], middle=True))
    yield KeepTogether(parts)


def _ticks(group: TickGroup, width: float, side: Side) -> list[Flowable]:
    rows = [
        [
            _box(tick, side),
            side.paragraph(tick.label, style.SMALL_INK if tick.on else style.SMALL),
        ]
        for tick in group.ticks
    ]
    table = side.grid(rows, [13, width - 28], middle=True, padding=0.6)
    return [side.paragraph(group.title, style.SMALL_STRONG), table]


def _box(tick: Tick, side: Side) -> Flowable:
    """Return a box; the arrow of a referral points the way the page is read, a tick does not."""
    box = TickBox(on=tick.on, referral=tick.referral)
    return side.shape(box) if tick.referral else box


def _block(block: Block, side: Side) -> Iterator[Flowable]:
    if not block:
        return
    parts = [side.paragraph(block.title, style.SECTION)]
    parts += [side.paragraph(text, style.SPACED) for text in block.paragraphs]
    parts += [
        side.grid(
            [[side.paragraph("•", style.BODY), side.paragraph(point, style.BODY)]],
            [10, style.WIDTH - 10],
        )
        for point in block.points
    ]
    yield KeepTogether(parts[:2])
    yield from parts[2:]


def _contact_and_signatures(document: PlanDocument, side: Side) -> Iterator[Flowable]:
    """Keep whom to call on the page that is signed: a signature never stands alone."""
    signatures = document.signatures
    cells: list[Cell] = [
        _place_to_sign(place, signatures.date_label, side) for place in signatures.places
    ]
    many = len(_SIGNED)
    rows = [cells[i : i + many] for i in range(0, len(cells), many)]
    rows[-1] += [""] * (many - len(rows[-1]))
    yield KeepTogether(
        [
            side.paragraph(document.contact.title, style.SECTION),
            *(side.paragraph(text, style.SPACED) for text in document.contact.paragraphs),
            side.paragraph(signatures.title, style.SECTION),
            side.paragraph(signatures.sentence, style.BODY),
            side.grid(rows, [style.WIDTH * part for part in _SIGNED], gap=16),
        ]
    )


def _place_to_sign(place: Signature, date_label: str, side: Side) -> list[Flowable]:
    words = BETWEEN.join(t for t in (place.role, place.hint, date_label) if t)
    line = side.shape(SignatureLine(thumb=place.thumb))
    return [line, Spacer(0, 2), side.paragraph(words, style.SMALL_INK)]
