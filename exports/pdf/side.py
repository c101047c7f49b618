"""Which side a page begins at: columns, tables and drawings turn with the language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Table

from exports.pdf.grid import NO_PADDING
from exports.pdf.text import MixedText, paragraph

#: What a command of a table turns into where its columns stand the other way round.
_TURNED = {
    "LEFTPADDING": "RIGHTPADDING",
    "RIGHTPADDING": "LEFTPADDING",
    "LINEBEFORE": "LINEAFTER",
    "LINEAFTER": "LINEBEFORE",
}


@dataclass(frozen=True, slots=True)
class Side:
    """Makes the parts of a page; ``mirrored``: it begins at the right."""

    mirrored: bool = False

    def paragraph(self, text: str, style: ParagraphStyle, *, own_side: bool = False) -> Flowable:
        """Return a text; on a mirrored page every one begins at the right and runs from there."""
        if self.mirrored:
            return MixedText(text, style, own_side=False, mirrored=True)
        return paragraph(text, style, own_side=own_side)

    def shape(self, drawn: Flowable) -> Flowable:
        """Return a drawing that points the way the page is read."""
        return _Turned(drawn) if self.mirrored else drawn

    def grid(
        self,
        rows: Sequence[list[Any]],
        widths: list[float],
        *,
        gap: float = 4,
        middle: bool = False,
        padding: float = 1.2,
    ) -> Table:
        """Return a table without lines: columns side by side, ``gap`` between them."""
        return self.table(
            rows,
            widths,
            [
                ("RIGHTPADDING", (0, 0), (-2, -1), gap),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE" if middle else "TOP"),
                ("TOPPADDING", (0, 0), (-1, -1), padding),
                ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
            ],
        )

    def table(
        self,
        rows: Sequence[list[Any]],
        widths: list[float],
        commands: Sequence[tuple[Any, ...]],
        *,
        padded: bool = False,
        **more: Any,
    ) -> Table:
        """Return a table. Columns are named from the beginning of the page, wherever that is."""
        known = [*([] if padded else NO_PADDING), *commands]
        if not self.mirrored:
            table = Table(rows, colWidths=widths, **more)
            table.setStyle(known)
            return table
        table = Table([row[::-1] for row in rows], colWidths=widths[::-1], **more)
        last = len(widths) - 1
        turned = [_turned(command, last) for command in known]
        table.setStyle([*turned, ("ALIGN", (0, 0), (-1, -1), "RIGHT")])
        return table


def _turned(command: tuple[Any, ...], last: int) -> tuple[Any, ...]:
    """Return a command of a table for its columns in the other order."""
    name, (first, top), (end, bottom), *values = command
    columns = sorted(last - (c if c >= 0 else last + 1 + c) for c in (first, end))
    return (_TURNED.get(name, name), (columns[0], top), (columns[1], bottom), *values)


class _Turned(Flowable):
    """A drawing seen in a mirror. It must hold no letters."""

    def __init__(self, drawn: Flowable) -> None:
        super().__init__()
        self.drawn = drawn

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Take the room the drawing takes."""
        self.width, self.height = self.drawn.wrap(available_width, available_height)
        return self.width, self.height

    def draw(self) -> None:
        """Draw it from the other side."""
        self.canv.saveState()
        self.canv.translate(self.width, 0)
        self.canv.scale(-1, 1)
        self.drawn.drawOn(self.canv, 0, 0)
        self.canv.restoreState()
