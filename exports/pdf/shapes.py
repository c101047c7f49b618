"""Small drawings: a shape for each kind (it reads in black and white too), ticks and bars."""

from __future__ import annotations

from reportlab.lib.colors import white
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from exports.pdf.style import ACCENT, EMPTY, HAIRLINE, INK, KIND_COLOURS, SOFT
from planner.domain.kind import Kind


class KindShape(Flowable):
    """Cash a coin, in-kind a parcel, community three people, a referral an arrow."""

    def __init__(self, kind: Kind, size: float = 19) -> None:
        super().__init__()
        self.kind, self.width, self.height = kind, size, size

    def wrap(self, *_: float) -> tuple[float, float]:
        """Return the size, whatever room there is."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the shape of the kind."""
        canvas: Canvas = self.canv
        canvas.saveState()
        canvas.setFillColor(KIND_COLOURS[self.kind])
        canvas.setStrokeColor(white)
        canvas.setLineWidth(1.1)
        canvas.scale(self.width / 20, self.height / 20)
        _DRAWN[self.kind](canvas)
        canvas.restoreState()


def _cash(canvas: Canvas) -> None:
    canvas.circle(10, 10, 10, stroke=0, fill=1)
    canvas.circle(10, 10, 6.4, stroke=1, fill=0)
    canvas.setFillColor(white)
    canvas.rect(9.2, 6.8, 1.6, 6.4, stroke=0, fill=1)


def _in_kind(canvas: Canvas) -> None:
    canvas.roundRect(0, 0, 20, 20, 3.5, stroke=0, fill=1)
    canvas.rect(4.5, 4.5, 11, 11, stroke=1, fill=0)
    canvas.line(4.5, 11.5, 15.5, 11.5)
    canvas.line(10, 11.5, 10, 15.5)


def _community(canvas: Canvas) -> None:
    path = canvas.beginPath()
    path.moveTo(10, 20.4)
    for x, y in ((20.2, 10.6), (16.3, -0.2), (3.7, -0.2), (-0.2, 10.6)):
        path.lineTo(x, y)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.setFillColor(white)
    for x, y in ((10, 12.6), (5.9, 6), (14.1, 6)):
        canvas.circle(x, y, 2.3, stroke=0, fill=1)


def _referral(canvas: Canvas) -> None:
    path = canvas.beginPath()
    path.moveTo(0, 2)
    for x, y in ((12, 2), (20, 10), (12, 18), (0, 18)):
        path.lineTo(x, y)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.setLineWidth(1.5)
    canvas.line(4, 10, 13.5, 10)
    canvas.line(10, 13.5, 13.5, 10)
    canvas.line(10, 6.5, 13.5, 10)


_DRAWN = {
    Kind.CASH: _cash,
    Kind.IN_KIND: _in_kind,
    Kind.COMMUNITY: _community,
    Kind.REFERRAL: _referral,
}


class TickBox(Flowable):
    """A box, ticked or not; an arrow beside the tick where it is a referral."""

    def __init__(self, *, on: bool, referral: bool, size: float = 7.5) -> None:
        super().__init__()
        self.on, self.referral, self.width, self.height = on, referral, size, size

    def wrap(self, *_: float) -> tuple[float, float]:
        """Return the size, whatever room there is."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the box, the tick, and the referral's corner."""
        canvas: Canvas = self.canv
        size = self.width
        canvas.setLineWidth(0.7)
        canvas.setStrokeColor(INK if self.on else SOFT)
        canvas.rect(0, 0, size, size, stroke=1, fill=0)
        if self.on and self.referral:
            canvas.setFillColor(KIND_COLOURS[Kind.REFERRAL])
            canvas.setStrokeColor(INK)
            canvas.setLineWidth(1.2)
            canvas.line(1.5, size / 2, size - 1.8, size / 2)
            canvas.line(size - 3.6, size - 2, size - 1.8, size / 2)
            canvas.line(size - 3.6, 2, size - 1.8, size / 2)
        elif self.on:
            canvas.setStrokeColor(ACCENT)
            canvas.setLineWidth(1.6)
            canvas.line(1.4, size * 0.5, size * 0.42, 1.5)
            canvas.line(size * 0.42, 1.5, size - 1, size - 1)


class ShareBar(Flowable):
    """How much is met: planned filled, referred hatched, the rest empty; unknown is dashed."""

    def __init__(self, planned: float | None, referred: float, height: float = 9) -> None:
        super().__init__()
        self.planned, self.referred, self.height = planned, referred, height

    def wrap(self, available_width: float, _: float) -> tuple[float, float]:
        """Take the whole width."""
        self.width = available_width
        return self.width, self.height

    def draw(self) -> None:
        """Draw the bar from the left."""
        canvas: Canvas = self.canv
        if self.planned is None:
            canvas.setDash(2, 2)
            canvas.setStrokeColor(SOFT)
            canvas.setLineWidth(0.6)
            canvas.roundRect(0, 0, self.width, self.height, 2, stroke=1, fill=0)
            canvas.setDash()
            return
        canvas.setFillColor(EMPTY)
        canvas.roundRect(0, 0, self.width, self.height, 2, stroke=0, fill=1)
        filled = self.width * self.planned
        self._hatched(filled, self.width * self.referred)
        if filled > 0:
            canvas.setFillColor(ACCENT)
            canvas.roundRect(0, 0, max(filled, 3), self.height, 2, stroke=0, fill=1)

    def _hatched(self, start: float, width: float) -> None:
        if width <= 0:
            return
        canvas: Canvas = self.canv
        canvas.saveState()
        path = canvas.beginPath()
        path.rect(start, 0, width, self.height)
        canvas.clipPath(path, stroke=0, fill=0)
        canvas.setStrokeColor(KIND_COLOURS[Kind.REFERRAL])
        canvas.setLineWidth(1)
        x = start - self.height
        while x < start + width:
            canvas.line(x, 0, x + self.height, self.height)
            x += 3
        canvas.restoreState()


class SignatureLine(Flowable):
    """Room to sign, with a frame for a thumb where one may be pressed."""

    def __init__(self, *, thumb: bool, height: float = 46) -> None:
        super().__init__()
        self.thumb, self.height = thumb, height

    def wrap(self, available_width: float, _: float) -> tuple[float, float]:
        """Take the whole width."""
        self.width = available_width
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line, and the frame at its right end."""
        canvas: Canvas = self.canv
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.8)
        frame = 42 if self.thumb else 0
        canvas.line(0, 0, self.width - (frame + 8 if frame else 0), 0)
        if frame:
            canvas.setDash(2, 2)
            canvas.setStrokeColor(SOFT)
            canvas.setLineWidth(0.6)
            canvas.roundRect(self.width - frame, 0, frame, self.height - 2, 4, stroke=1, fill=0)
            canvas.setDash()


class Rule(Flowable):
    """A horizontal line over the whole width."""

    def __init__(self, thickness: float = 0.6, *, accent: bool = False) -> None:
        super().__init__()
        self.thickness, self.accent, self.height = thickness, accent, thickness

    def wrap(self, available_width: float, _: float) -> tuple[float, float]:
        """Take the whole width."""
        self.width = available_width
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line."""
        self.canv.setStrokeColor(ACCENT if self.accent else HAIRLINE)
        self.canv.setLineWidth(self.thickness)
        self.canv.line(0, 0, self.width, 0)
