"""Columns side by side, without lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable, Table

#: What a cell of a table holds.
Cell = Flowable | list[Flowable] | str
NO_PADDING = [("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 0)]


def grid(
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
            *NO_PADDING,
            ("RIGHTPADDING", (0, 0), (-2, -1), gap),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE" if middle else "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), padding),
            ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
        ]
    )
    return table
