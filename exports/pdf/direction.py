"""Which way text runs (Unicode annex 9), and the pieces to draw, left to right.

python-bidi gives the levels; ReportLab's own right-to-left support needs a library that cannot
be had, and without it draws Arabic unjoined and in the wrong order.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from bidi import algorithm
from bidi.mirror import MIRRORED
from reportlab.lib.abag import ABag
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import shapeFragWord

from exports.pdf.typefaces import REPLACEMENT, SHAPED, characters_of, font_for

_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_JOINERS = frozenset("\u200c\u200d")
#: Marks that steer direction, of our own sentences: once levels are known nothing is left to draw.
_MARKS = frozenset("\u061c\u200e\u200f\u2068\u2069")
#: A text set apart in one of our own sentences; it never holds another one.
_ISOLATED = re.compile("\u2068[^\u2068\u2069]*\u2069")
#: Stands for it in the sentence: an object, neutral in direction. No text brings its own.
_PLACE = "\ufffc"
#: Isolates that set nothing apart, which python-bidi refuses.
_UNPAIRED = dict.fromkeys(range(0x2066, 0x206A))


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character with its level (odd runs right to left) and the font that prints it."""

    character: str
    level: int
    font: str


def is_shaped(text: str, face: str) -> bool:
    """Say whether letters of the text take another form or place beside others."""
    return not text.isascii() and any(font_for(c, face) in SHAPED for c in text)


@dataclass(frozen=True, slots=True)
class Piece:
    """What is drawn in one go: in one font and one direction, shaped where letters join."""

    text: str
    font: str
    width: float


def runs_right_to_left(text: str) -> bool:
    """Say whether any of the text runs right to left."""
    return any(unicodedata.bidirectional(c) in _RIGHT_TO_LEFT for c in text)


def glyphs_of(text: str, face: str, base: int | None = None) -> tuple[list[Glyph], int]:
    """Return the characters of one paragraph in logical order, and its base level (0 or 1).

    ``base``: the level where it does not follow from the text. What stands between isolates is a
    paragraph of its own, one level up, and one neutral character to the text around it (UAX 9,
    BD8 to BD10): python-bidi does not know them.
    """
    if base is None:
        base = algorithm.get_base_level(_ISOLATED.sub("", text))
    found: list[Glyph] = []
    inner = _ISOLATED.findall(text)
    if not inner:
        return _levelled(text, face, base), base
    for glyph in _levelled(_ISOLATED.sub(_PLACE, text), face, base):
        if glyph.character != _PLACE or not inner:
            found.append(glyph)
            continue
        glyphs, own = glyphs_of(inner.pop(0)[1:-1], face)
        above = base + 1 if (base + 1) % 2 == own else base + 2
        found += [Glyph(g.character, g.level - own + above, g.font) for g in glyphs]
    return found, base


def _levelled(text: str, face: str, base: int) -> list[Glyph]:
    """Return the characters of a text without isolates, with their levels."""
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, ("L", "R")[base]
    algorithm.get_embedding_levels(text.translate(_UNPAIRED), storage)
    for char in storage["chars"]:
        if char["ch"] in _JOINERS:
            char["type"] = char["orig"] = "NSM"  # kept: python-bidi would drop them
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    found = []
    previous = face
    for char in storage["chars"]:
        if char["ch"] in _MARKS:
            continue
        if char["ch"] == _PLACE:
            found.append(Glyph(_PLACE, char["level"], previous))
            continue
        font = _font(char["ch"], face, previous)
        if font is not None:
            found.append(Glyph(char["ch"], char["level"], font))
            previous = font
        elif not is_invisible(char["ch"]):
            found.append(Glyph(REPLACEMENT, char["level"], font_for(REPLACEMENT, face) or face))
    return found


def is_invisible(character: str) -> bool:
    """Say whether a character that no font has may go without a mark: it shows nothing anyway."""
    return unicodedata.category(character) in ("Cf", "Mn", "Me")


def _font(character: str, face: str, previous: str) -> str | None:
    """Return the font, staying with the one before for spaces, joiners and marks."""
    if character.isspace() or character in _JOINERS or unicodedata.combining(character):
        stays = ord(character) in characters_of(previous)
        return previous if stays else font_for(character, face)
    return font_for(character, face)


def pieces_of(line: list[Glyph], base: int, size: float) -> list[Piece]:
    """Return the pieces of one line in the order they stand on paper (rules L1, L2, L4)."""
    line = _end_at_base(line, base)
    runs: list[list[Glyph]] = []
    for glyph in line:
        if runs and (runs[-1][0].level, runs[-1][0].font) == (glyph.level, glyph.font):
            runs[-1].append(glyph)
        else:
            runs.append([glyph])
    return [_piece(run, size) for run in _reordered(runs)]


def _end_at_base(line: list[Glyph], base: int) -> list[Glyph]:
    kept = list(line)
    for i in range(len(kept) - 1, -1, -1):
        if not kept[i].character.isspace():
            break
        kept[i] = Glyph(kept[i].character, base, kept[i].font)
    return kept


def _reordered(runs: list[list[Glyph]]) -> list[list[Glyph]]:
    highest = max((run[0].level for run in runs), default=0)
    for level in range(highest, 0, -1):
        start = 0
        while start < len(runs):
            end = start
            while end < len(runs) and runs[end][0].level >= level:
                end += 1
            runs[start:end] = runs[start:end][::-1]
            start = max(end, start + 1)
    return runs


def _piece(run: list[Glyph], size: float) -> Piece:
    return _drawn("".join(g.character for g in run), run[0].font, run[0].level % 2, size)


@lru_cache(8_192)
def _drawn(text: str, font: str, odd: int, size: float) -> Piece:
    """Return a run as it is drawn; a word is measured, broken and drawn, and stands often."""
    if not odd and font not in SHAPED:
        return Piece(text, font, pdfmetrics.stringWidth(text, font, size))
    if font in SHAPED or any(unicodedata.bidirectional(c) in ("R", "AL") for c in text):
        shaped = _shaped(text, font, size)
        return Piece(shaped, font, _shaped_width(shaped, font, size))
    # HarfBuzz takes a run without letters for left to right: turn and mirror it by hand.
    turned = "".join(MIRRORED.get(c, c) for c in reversed(text))
    return Piece(turned, font, pdfmetrics.stringWidth(turned, font, size))


def forget_what_was_drawn() -> None:
    """Let go of every word of a paper once it is written: names are among them."""
    _drawn.cache_clear()


def _shaped(text: str, font: str, size: float) -> str:
    """Join letters. Discretionary ligatures stay off: they rewrite some names."""
    width = pdfmetrics.stringWidth(text, font, size)
    word = [width, (ABag(fontName=font, fontSize=size), text)]
    joined = shapeFragWord(word, {"kern": True, "liga": True, "dlig": False}, force=True)
    text_of: str = joined[1][1]
    return text_of


def _shaped_width(shaped: str, font: str, size: float) -> float:
    data: Any = getattr(shaped, "__shapeData__", None)
    if data is None:
        return float(pdfmetrics.stringWidth(shaped, font, size))
    return float(sum(d.x_advance for d in data) * size / 1000)
