"""What a plan gives and when: costed items with their total, referrals, the year."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from exports.document import Item, PlanDocument, Referral
from exports.pdf import style
from exports.pdf.grid import Cell
from exports.pdf.shapes import KindShape, Rule
from exports.pdf.side import Side
from exports.text import BETWEEN
from planner.domain.kind import Kind

_ICON, _VALUE, _WHEN = 30, 74, 112
#: The longest month stands on one line; Arabic gives both of its names.
_MONTHS, _MONTHS_ARABIC = 92, 128
_MOMENTS_A_ROW, _MOMENTS_A_ROW_ARABIC = 6, 4  # both names of a month are told
_LONG_MOMENT = 75  # characters that still read well in a column a sixth of the page wide


def costs_part(document: PlanDocument, side: Side) -> Iterator[Flowable]:
    """Yield the costed items, or what happens instead."""
    costs = document.costs
    yield CondPageBreak(110)
    yield side.paragraph(costs.title, style.SECTION)
    if costs.empty:
        yield side.paragraph(costs.empty, style.BODY)
        return
    support, value, when = costs.columns
    rows: list[list[Cell]] = [
        [
            "",
            side.paragraph(support, style.SMALL),
            side.paragraph(value, style.SMALL_RIGHT),
            side.paragraph(when, style.SMALL),
        ]
    ]
    rows += [_item(item, side) for item in costs.items]
    total = costs.total
    local = [side.paragraph(t, style.SMALL) for t in (total.local_text, total.rate_text) if t]
    rows.append(
        [
            "",
            side.paragraph(total.label, style.STRONG),
            side.paragraph(total.amount_text, style.STRONG_RIGHT),
            local or "",
        ]
    )
    last = len(rows) - 1
    yield side.table(
        rows,
        [_ICON, style.WIDTH - _ICON - _VALUE - _WHEN, _VALUE, _WHEN],
        [
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("RIGHTPADDING", (2, 0), (2, -1), 9),
            ("TOPPADDING", (0, 0), (-1, -1), 3.2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4.2),
            ("LINEBELOW", (0, 0), (-1, last - 2), 0.6, style.HAIRLINE),
            ("LINEABOVE", (0, last), (-1, last), 1.1, style.INK),
            # The total never stands alone on a page.
            ("NOSPLIT", (0, max(last - 1, 1)), (-1, last)),
        ],
        repeatRows=1,
    )


def _item(item: Item, side: Side) -> list[Cell]:
    detail = BETWEEN.join(t for t in (item.kind_name, item.detail, item.charged) if t)
    return [
        side.shape(KindShape(item.kind)),
        [side.paragraph(item.name, style.STRONG), side.paragraph(detail, style.SMALL)],
        [
            side.paragraph(item.amount_text, style.RIGHT),
            *([side.paragraph(item.fund, style.SMALL_RIGHT)] if item.fund else []),
        ],
        [side.paragraph(p.text, style.SMALL_INK) for p in item.payments],
    ]


def referrals_part(document: PlanDocument, side: Side) -> Iterator[Flowable]:
    """Yield the referrals, if there are any."""
    referrals = document.referrals
    if not referrals.rows:
        return
    table = side.table(
        [_referral(row, side) for row in referrals.rows],
        [_ICON, style.WIDTH - _ICON - _WHEN, _WHEN],
        [
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("TOPPADDING", (0, 0), (-1, -1), 3.2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4.2),
            ("LINEBELOW", (0, 0), (-1, -2), 0.6, style.HAIRLINE),
        ],
    )
    yield CondPageBreak(80)
    yield side.paragraph(referrals.title, style.SECTION)
    yield table
    yield Spacer(0, 2)
    yield side.paragraph(referrals.note, style.SMALL)


def _referral(row: Referral, side: Side) -> list[Cell]:
    words = [side.paragraph(row.name, style.STRONG)]
    detail = BETWEEN.join(t for t in (row.kind_name, row.detail) if t)
    words.append(side.paragraph(detail, style.SMALL))
    return [side.shape(KindShape(Kind.REFERRAL)), words, side.paragraph(row.when, style.SMALL_INK)]


def timeline_part(document: PlanDocument, side: Side) -> Iterator[Flowable]:
    """Yield the year: side by side where it is short, else month by month."""
    moments = document.timeline.moments
    between = "، " if side.mirrored else ", "
    yield CondPageBreak(90)
    yield side.paragraph(document.timeline.title, style.SECTION)
    yield Rule(1.8, accent=True)
    yield Spacer(0, 3)
    a_row = _MOMENTS_A_ROW_ARABIC if side.mirrored else _MOMENTS_A_ROW
    if len(moments) <= a_row and all(len(between.join(m.what)) <= _LONG_MOMENT for m in moments):
        cells = [
            [
                side.paragraph(m.when, style.SMALL_STRONG),
                side.paragraph(between.join(m.what), style.SMALL_INK),
            ]
            for m in moments
        ]
        yield side.grid([cells], [style.WIDTH / len(cells)] * len(cells), gap=6)
        return
    rows = [
        [
            side.paragraph(m.when, style.SMALL_STRONG),
            side.paragraph(BETWEEN.join(m.what), style.SMALL_INK),
        ]
        for m in moments
    ]
    months = _MONTHS_ARABIC if side.mirrored else _MONTHS
    yield side.grid(rows, [months, style.WIDTH - months])
