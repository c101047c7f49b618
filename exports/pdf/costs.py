"""What a plan gives and when: costed items with their total, referrals, the year."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import CondPageBreak, Flowable, Spacer, Table

from exports.document import Item, PlanDocument, Referral
from exports.pdf import style
from exports.pdf.grid import NO_PADDING, Cell, grid
from exports.pdf.shapes import KindShape, Rule
from exports.pdf.text import paragraph
from exports.text import BETWEEN
from planner.domain.kind import Kind

_ICON, _VALUE, _WHEN = 30, 74, 112
_MOMENTS_A_ROW = 6
_LONG_MOMENT = 75  # characters that still read well in a column a sixth of the page wide


def costs_part(document: PlanDocument) -> Iterator[Flowable]:
    """Yield the costed items, or what happens instead."""
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
            *NO_PADDING,
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
    detail = BETWEEN.join(t for t in (item.kind_name, item.detail, item.charged) if t)
    return [
        KindShape(item.kind),
        [paragraph(item.name, style.STRONG), paragraph(detail, style.SMALL)],
        [paragraph(item.amount_text, style.RIGHT), paragraph(item.fund, style.SMALL_RIGHT)],
        [paragraph(p.text, style.SMALL_INK) for p in item.payments],
    ]


def referrals_part(document: PlanDocument) -> Iterator[Flowable]:
    """Yield the referrals, if there are any."""
    referrals = document.referrals
    if not referrals.rows:
        return
    table = Table(
        [_referral(row) for row in referrals.rows],
        colWidths=[_ICON, style.WIDTH - _ICON - _WHEN, _WHEN],
    )
    table.setStyle(
        [
            *NO_PADDING,
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


def timeline_part(document: PlanDocument) -> Iterator[Flowable]:
    """Yield the year: side by side where it is short, else month by month."""
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
        yield grid([cells], [style.WIDTH / len(cells)] * len(cells), gap=6)
        return
    rows = [
        [
            paragraph(m.when, style.SMALL_STRONG),
            paragraph(BETWEEN.join(m.what), style.SMALL_INK),
        ]
        for m in moments
    ]
    yield grid(rows, [92, style.WIDTH - 92])
