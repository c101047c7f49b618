"""The bundled fonts, registered once a process, and which of them can print a character.

The Noto fonts are under the Open Font License, DejaVu Sans under the Bitstream Vera licence; both
texts lie beside the fonts.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from exports.pdf.copied_letters import copy_out_whole, remember_joined
from planner.domain.errors import PlannerError

REGULAR, BOLD = "PlanSans", "PlanSans-Bold"
_FOLDER = Path(__file__).parent / "fonts"
_FILES = {
    REGULAR: "NotoSans-Regular.ttf",
    BOLD: "NotoSans-Bold.ttf",
    "PlanArabic": "NotoSansArabic-Regular.ttf",
    "PlanArabic-Bold": "NotoSansArabic-Bold.ttf",
    "PlanAdlam": "NotoSansAdlam-Regular.ttf",
    "PlanEthiopic": "NotoSansEthiopic-Regular.ttf",
    "PlanBengali": "NotoSansBengali-Regular.ttf",
    "PlanDevanagari": "NotoSansDevanagari-Regular.ttf",
    "PlanTamil": "NotoSansTamil-Regular.ttf",
    "PlanSymbols": "DejaVuSans.ttf",
}
#: Fonts whose letters take another form or place beside others, though they run left to right.
SHAPED = frozenset({"PlanBengali", "PlanDevanagari", "PlanTamil"})
_ADLAM = range(0x1E900, 0x1E944)
_FURTHER = ("PlanAdlam", "PlanSymbols", "PlanEthiopic", *sorted(SHAPED))
#: For each face, the fonts tried in turn. DejaVu brings symbols and further alphabets.
_TRIED = {
    REGULAR: (REGULAR, "PlanArabic", *_FURTHER),
    BOLD: (BOLD, "PlanArabic-Bold", *_FURTHER),
}
#: Stands for a character no bundled font has: a question mark in a diamond, never an empty box.
REPLACEMENT = "\ufffd"


@cache
def register() -> None:
    """Make the fonts known to ReportLab.

    Raises PlannerError ``fonts_missing`` where the installation lacks a file.
    """
    copy_out_whole()
    rl_config.useA85 = 0  # bytes as they are: letters for old mail cost a quarter more
    for name, file in _FILES.items():
        path = _FOLDER / file
        if not path.is_file():
            raise PlannerError("fonts_missing", file=file)
        font = TTFont(name, str(path))
        pdfmetrics.registerFont(font)
        _number_hidden_glyphs(font)
        if name == "PlanAdlam":
            remember_joined(font, _ADLAM)


def _number_hidden_glyphs(font: Any) -> None:  # what it needs is missing from the types
    """Give every glyph without a character its private number now, in the order of the font.

    Else ReportLab numbers them as they are first used, and the bytes of one plan would depend on
    which plans were written before it.
    """
    shaper = font.hbFont()
    named = set(font.face.glyphToChar)
    for glyph in range(font.hbFace.glyph_count):
        if glyph not in named:
            width = font.pdfScale(shaper.get_glyph_h_advance(glyph))
            font.hbAddPrivate(shaper.glyph_to_string(glyph), glyph, width)


@cache
def characters_of(name: str) -> frozenset[int]:
    """Return the characters a font can print, but for its private ones."""
    register()
    font: Any = pdfmetrics.getFont(name)
    private = range(0xE000, 0xF900)
    return frozenset(p for p in font.face.charToGlyph if p not in private)


@cache
def font_for(character: str, face: str) -> str | None:
    """Return the first font of ``face`` that can print ``character``, None if none can."""
    point = ord(character)
    return next((f for f in _TRIED[face] if point in characters_of(f)), None)
