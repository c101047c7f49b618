"""A plan on paper: the parts of the document from top to bottom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer, Table

from exports.document import Block, Improvement, Item, PlanDocument, Referral, Signature, TickGroup
from exports.pdf import style
from exports.pdf.shapes import KindShape, Rule, ShareBar, SignatureLine, TickBox
from exports.pdf.text import paragraph
from exports.text import BETWEEN
from planner.domain.kind import Kind
from planner.domain.need import FULL

#: What a cell of a table holds.
Cell = Flowable | list[Flowable] | str
_ICON, _VALUE, _WHEN = 30, 74, 112
_MOMENTS_A_ROW = 6
_LONG_MOMENT = 75  # characters that still read well in a column a sixth of the page wide
_NOTHING = [("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 0)]


def story_of(document: PlanDocument) -> list[Flowable]:
    """Return the flowables of a plan."""
    return [
        *_heading(document),
        *_summary(document),
        *_costs(document),
        *_block(document.open_needs),
        *_referrals(document),
        *_timeline(document),
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
    yield _grid([[left, right]], [style.WIDTH * 0.62, style.WIDTH * 0.38])
    if document.draft:
        yield Spacer(0, 2)
        yield paragraph(document.draft, style.SMALL_STRONG)
    yield Spacer(0, 5)
    rows = [
        [paragraph(label, style.SMALL), paragraph(value, style.STRONG if i == 0 else style.BODY)]
        for i, (label, value) in enumerate(heading.facts)
    ]
    if rows:
        yield _grid(rows, [62, style.WIDTH - 62])
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
            _grid(rows, [118, style.WIDTH - 118]),
        ]
    )


def _costs(document: PlanDocument) -> Iterator[Flowable]:
    costs = document.costs
    yield CondPageBreak(110)
    yield paragraph(costs.title, style.SECTION)
    if costs.empty:
        yield paragraph(costs.empty, style.BODY)
        return
    support, value, when = costs.columns
    rows: list[list[Cell]] = [
        [
            "",
            paragraph(support, style.SMALL),
            paragraph(value, style.SMALL_RIGHT),
            paragraph(when, style.SMALL),
        ]
    ]
    rows += [_item(item) for item in costs.items]
    total = costs.total
    local = [paragraph(t, style.SMALL) for t in (total.local_text, total.rate_text) if t]
    rows.append(
        [
            "",
            paragraph(total.label, style.STRONG),
            paragraph(total.amount_text, style.STRONG_RIGHT),
            local or "",
        ]
    )
    table = Table(
        rows,
        colWidths=[_ICON, style.WIDTH - _ICON - _VALUE - _WHEN, _VALUE, _WHEN],
        repeatRows=1,
    )
    last = len(rows) - 1
    table.setStyle(
        [
            *_NOTHING,
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("RIGHTPADDING", (2, 0), (2, -1), 9),
            ("TOPPADDING", (0, 0), (-1, -1), 3.2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4.2),
            ("LINEBELOW", (0, 0), (-1, last - 2), 0.6, style.HAIRLINE),
            ("LINEABOVE", (0, last), (-1, last), 1.1, style.INK),
            # The total never stands alone on a page.
            ("NOSPLIT", (0, max(last - 1, 1)), (-1, last)),
        ]
    )
    yield table


def _item(item: Item) -> list[Cell]:
    detail = BETWEEN.join(t for t in (item.kind_name, item.detail) if t)
    return [
        KindShape(item.kind),
        [paragraph(item.name, style.STRONG), paragraph(detail, style.SMALL)],
        [paragraph(item.amount_text, style.RIGHT), paragraph(item.fund, style.SMALL_RIGHT)],
        [paragraph(p.text, style.SMALL_INK) for p in item.payments],
    ]


def _referrals(document: PlanDocument) -> Iterator[Flowable]:
    referrals = document.referrals
    if not referrals.rows:
        return
    table = Table(
        [_referral(row) for row in referrals.rows],
        colWidths=[_ICON, style.WIDTH - _ICON - _WHEN, _WHEN],
    )
    table.setStyle(
        [
            *_NOTHING,
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("TOPPADDING", (0, 0), (-1, -1), 3.2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4.2),
            ("LINEBELOW", (0, 0), (-1, -2), 0.6, style.HAIRLINE),
        ]
    )
    yield CondPageBreak(80)
    yield paragraph(referrals.title, style.SECTION)
    yield table
    yield Spacer(0, 2)
    yield paragraph(referrals.note, style.SMALL)


def _referral(row: Referral) -> list[Cell]:
    words = [paragraph(row.name, style.STRONG)]
    detail = BETWEEN.join(t for t in (row.kind_name, row.detail) if t)
    words.append(paragraph(detail, style.SMALL))
    return [KindShape(Kind.REFERRAL), words, paragraph(row.when, style.SMALL_INK)]


def _timeline(document: PlanDocument) -> Iterator[Flowable]:
    moments = document.timeline.moments
    yield CondPageBreak(90)
    yield paragraph(document.timeline.title, style.SECTION)
    yield Rule(1.8, accent=True)
    yield Spacer(0, 3)
    if len(moments) <= _MOMENTS_A_ROW and all(
        len(", ".join(m.what)) <= _LONG_MOMENT for m in moments
    ):
        cells = [
            [paragraph(m.when, style.SMALL_STRONG), paragraph(", ".join(m.what), style.SMALL_INK)]
            for m in moments
        ]
        yield _grid([cells], [style.WIDTH / len(cells)] * len(cells), gap=6)
        return
    rows = [
        [
            paragraph(m.when, style.SMALL_STRONG),
            paragraph(BETWEEN.join(m.what), style.SMALL_INK),
        ]
        for m in moments
    ]
    yield _grid(rows, [92, style.WIDTH - 92])


def _who_does_what(document: PlanDocument) -> Iterator[Flowable]:
    cells = []
    for block in (document.mine, document.theirs):
        title = paragraph(block.title, style.SECTION)
        cells.append([title, *(paragraph(t, style.BODY) for t in block.paragraphs)])
    yield Spacer(0, 7)
    yield _grid([cells], [style.WIDTH / 2] * 2, gap=12)


def _improvements(document: PlanDocument) -> Iterator[Flowable]:
    improvements = document.improvements
    table = _grid(
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
        _grid([cells], [width] * len(cells), gap=14),
    ]
    if any(t.referral for g in document.kinds for t in g.ticks):
        note = paragraph(document.referral_mark, style.SMALL)
        mark = [[TickBox(on=True, referral=True), note]]
        parts.append(_grid(mark, [13, style.WIDTH - 13], middle=True))
    yield KeepTogether(parts)


def _ticks(group: TickGroup, width: float) -> list[Flowable]:
    rows = [
        [
            TickBox(on=tick.on, referral=tick.referral),
            paragraph(tick.label, style.SMALL_INK if tick.on else style.SMALL),
        ]
        for tick in group.ticks
    ]
    table = _grid(rows, [13, width - 28], middle=True, padding=0.6)
    return [paragraph(group.title, style.SMALL_STRONG), table]


def _block(block: Block) -> Iterator[Flowable]:
    if not block:
        return
    parts = [paragraph(block.title, style.SECTION)]
    parts += [paragraph(text, style.SPACED) for text in block.paragraphs]
    parts += [
        _grid([[paragraph("•", style.BODY), paragraph(point, style.BODY)]], [10, style.WIDTH - 10])
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
            _grid(rows, [style.WIDTH / 2] * 2, gap=22),
        ]
    )


def _place_to_sign(place: Signature, date_label: str) -> list[Flowable]:
    words = BETWEEN.join(t for t in (place.role, place.hint, date_label) if t)
    line = SignatureLine(thumb=place.thumb)
    return [line, Spacer(0, 2), paragraph(words, style.SMALL_INK)]


def _grid(
    rows: Sequence[list[Any]],
    widths: list[float],
    *,
    gap: float = 4,
    middle: bool = False,
    padding: float = 1.2,
) -> Table:
    """Return a table without lines: columns side by side, ``gap`` between them."""
    table = Table(rows, colWidths=widths)
    table.setStyle(
        [
            *_NOTHING,
            ("RIGHTPADDING", (0, 0), (-2, -1), gap),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE" if middle else "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), padding),
            ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
        ]
    )
    return table
