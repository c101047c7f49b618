"""Text on paper: ordinary paragraphs, and lines that may run right to left.

Everything people typed is escaped here, and nowhere else: ReportLab reads paragraphs as markup,
in which a name could open a link or embed a file of this machine.
"""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Paragraph

from exports.pdf.direction import (
    Glyph,
    Piece,
    glyphs_of,
    is_invisible,
    is_shaped,
    pieces_of,
    runs_right_to_left,
)
from exports.pdf.typefaces import REPLACEMENT, font_for

#: Spaces that a line must not end at: ReportLab breaks at the narrow one that groups digits, and
#: French sets one before its marks. It keeps whole only the wide no-break space.
_NO_BREAK = re.compile("\u202f|(?<=«) | (?=[»:;?!])")
_WIDE = "\u00a0"
#: What no line holds.
_WITHOUT_END = re.compile(r"\S{200}")


def paragraph(text: str, style: ParagraphStyle, *, own_side: bool = False) -> Flowable:
    """Return a flowable that prints ``text`` as it stands, whatever letters it has.

    ``own_side``: a text that runs right to left starts at the right edge.
    """
    if (
        runs_right_to_left(text)
        or is_shaped(text, style.fontName)
        or _WITHOUT_END.search(text)  # which ReportLab cuts anew on every page
    ):
        return MixedText(text, style, own_side=own_side)
    return _BrokenOnce(_markup(_NO_BREAK.sub(_WIDE, text), style.fontName), style)


class _BrokenOnce(Paragraph):
    """A paragraph that keeps its lines: a table asks three times for the same width."""

    _asked: float | None = None

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Break the text into lines, where that was not done for this width."""
        # ReportLab drops the lines of what it found no room to split.
        if self._asked != available_width or not hasattr(self, "blPara"):
            self._asked = available_width
            self._size: tuple[float, float] = super().wrap(available_width, available_height)
        return self._size


def unprintable(text: str, face: str) -> int:
    """Count the characters of ``text`` that no bundled font can print."""
    return sum(font_for(c, face) is None and not is_invisible(c) for c in text)


def _markup(text: str, face: str) -> str:
    """Escape ``text`` and name the font of every run that the face itself cannot print."""
    runs: list[tuple[str, list[str]]] = []
    for character in text:
        shown, font = character, font_for(character, face)
        if font is None:
            if is_invisible(character):
                continue
            shown, font = REPLACEMENT, font_for(REPLACEMENT, face) or face
        if runs and runs[-1][0] == font:
            runs[-1][1].append(shown)
        else:
            runs.append((font, [shown]))
    written = ((font, escape("".join(run))) for font, run in runs)
    return "".join(t if f == face else f'<font name="{f}">{t}</font>' for f, t in written)


class MixedText(Flowable):
    """Lines wrapped as they are read and drawn as they are seen (UAX 9), letters joined."""

    def __init__(
        self, text: str, style: ParagraphStyle, *, own_side: bool, mirrored: bool = False
    ) -> None:
        super().__init__()
        self.style = style
        glyphs, self._base = glyphs_of(text, style.fontName, 1 if mirrored else None)
        ends_right = style.alignment == TA_RIGHT
        self.right = not ends_right if mirrored else ends_right or (own_side and self._base == 1)
        self._words = _words(glyphs)
        self._lines: list[list[Piece]] = []
        self._broken_at: dict[float, list[list[Piece]]] = {}
        self._word_widths: list[tuple[float, float]] = []

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002
        """Break the text into lines of at most ``available_width``."""
        self._lines = self._broken(available_width - self.style.leftIndent)
        self.width, self.height = available_width, len(self._lines) * self.style.leading
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Give the lines that fit and the rest."""
        self.wrap(available_width, available_height)
        fitting = int(available_height // self.style.leading)
        if fitting < 1 or fitting >= len(self._lines):
            return []
        return [_Lines(self, self._lines[:fitting]), _Lines(self, self._lines[fitting:])]

    def getSpaceBefore(self) -> float:  # noqa: N802 - ReportLab's name
        """Return the space above, in points."""
        return float(self.style.spaceBefore)

    def getSpaceAfter(self) -> float:  # noqa: N802 - ReportLab's name
        """Return the space below, in points."""
        return float(self.style.spaceAfter)

    def draw(self) -> None:
        """Draw every line from its first piece on the left."""
        y = self.height - self.style.leading + (self.style.leading - self.style.fontSize) * 0.75
        text = self.canv.beginText()
        text.setFillColor(self.style.textColor)
        for pieces in self._lines:
            used = sum(p.width for p in pieces)
            x = self.width - used if self.right else float(self.style.leftIndent)
            for piece in pieces:
                text.setTextOrigin(x, y)
                text.setFont(piece.font, self.style.fontSize)
                text.textOut(piece.text)
                x += piece.width
            y -= self.style.leading
        self.canv.drawText(text)

    def _broken(self, width: float) -> list[list[Piece]]:
        """Break at spaces. Letters never join over one, so that widths of words add up.

        Asked again and again for the same width while a page is laid out: worked out once.
        """
        if width not in self._broken_at:
            self._broken_at[width] = self._break(width)
        return self._broken_at[width]

    def _break(self, width: float) -> list[list[Piece]]:
        lines: list[list[Piece]] = []
        line: list[Glyph] = []
        used = 0.0
        for word, measured in zip(self._words, self._measured(), strict=True):
            parts = [word] if measured[0] <= width else self._fitting(word, width)
            for part in parts:
                tight, whole = measured if part is word else self._widths(part)
                if line and used + tight > width:
                    lines.append(self._pieces(line))
                    line, used = [], 0.0
                line += part
                used += whole
        return [*lines, self._pieces(line)] if line else lines

    def _measured(self) -> list[tuple[float, float]]:
        """Return the widths of the words, measured once."""
        if not self._word_widths:
            self._word_widths = [self._widths(word) for word in self._words]
        return self._word_widths

    def _widths(self, part: list[Glyph]) -> tuple[float, float]:
        """Return the width without and with the spaces at the end, to which no letter joins."""
        tight = whole = self._width(part)
        for glyph in reversed(part):
            if not glyph.character.isspace():
                break
            whole += stringWidth(glyph.character, glyph.font, self.style.fontSize)
        return tight, whole

    def _fitting(self, word: list[Glyph], width: float) -> list[list[Glyph]]:
        """Cut a word that is wider than a line."""
        if self._width(word) <= width or len(word) == 1:
            return [word]
        half = len(word) // 2
        return [*self._fitting(word[:half], width), *self._fitting(word[half:], width)]

    def _pieces(self, glyphs: list[Glyph]) -> list[Piece]:
        return pieces_of(glyphs, self._base, self.style.fontSize)

    def _width(self, glyphs: list[Glyph]) -> float:
        while glyphs and glyphs[-1].character.isspace():
            glyphs = glyphs[:-1]
        return sum(p.width for p in self._pieces(glyphs))


class _Lines(MixedText):
    """Some of the lines of a text that was split over pages."""

    def __init__(self, whole: MixedText, lines: list[list[Piece]]) -> None:
        Flowable.__init__(self)
        self.style, self.right = whole.style, whole.right
        self._lines = lines

    def _broken(self, width: float) -> list[list[Piece]]:  # noqa: ARG002 - already broken
        return self._lines


def _words(glyphs: list[Glyph]) -> list[list[Glyph]]:
    """Cut after every space."""
    words: list[list[Glyph]] = [[]]
    for glyph in glyphs:
        words[-1].append(glyph)
        if glyph.character == " ":
            words.append([])
    return [w for w in words if w]
