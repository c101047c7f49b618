"""The look of a plan: colours and type (the same colours mean the same kind everywhere)."""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from exports.look import COLOURS
from exports.pdf.typefaces import BOLD, REGULAR
from planner.domain.kind import Kind

PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN = 15 * mm
TOP, BOTTOM = 13 * mm, 17 * mm
WIDTH = PAGE_WIDTH - 2 * MARGIN

INK = HexColor(COLOURS["ink"])
SOFT = HexColor(COLOURS["soft"])
ACCENT = HexColor(COLOURS["accent"])
HAIRLINE = HexColor(COLOURS["hairline"])
PALE = HexColor(COLOURS["pale"])
EMPTY = HexColor(COLOURS["empty"])
KIND_COLOURS: dict[Kind, Color] = {kind: HexColor(COLOURS[kind.value]) for kind in Kind}


def _style(name: str, size: float, leading: float, **more: Any) -> ParagraphStyle:
    more.setdefault("fontName", REGULAR)
    more.setdefault("textColor", INK)
    return ParagraphStyle(name, fontSize=size, leading=leading, splitLongWords=1, **more)


TITLE = _style("title", 17, 22, fontName=BOLD)
SECTION = _style("section", 10.5, 14, fontName=BOLD, textColor=ACCENT, spaceBefore=9, spaceAfter=3)
BODY = _style("body", 9.2, 12.4)
SPACED = _style("spaced", 9.2, 12.4, spaceAfter=3)
STRONG = _style("strong", 9.2, 12.4, fontName=BOLD)
STRONG_RIGHT = _style("strong right", 9.2, 12.4, fontName=BOLD, alignment=TA_RIGHT)
RIGHT = _style("right", 9.2, 12.4, alignment=TA_RIGHT)
SMALL = _style("small", 8.3, 11, textColor=SOFT)
SMALL_INK = _style("small ink", 8.3, 11)
SMALL_RIGHT = _style("small right", 8.3, 11, textColor=SOFT, alignment=TA_RIGHT)
SMALL_STRONG = _style("small strong", 8.3, 11, fontName=BOLD)
WORDS = _style("words", 9.6, 13.4)
