"""The visual language: one place for colours, type and spacing.

Colour means kind of support, the same on screen, in the PDF and in the workbook; red-brown is
only for what needs a person's attention. Everything else is ink on warm grey. The colours here are
those of the theme worn: whoever paints asks for them when it paints, and keeps none.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from planner.domain.kind import Kind
from ui.sheet import sheet_of
from ui.spoken import speak_roles
from ui.themes import LIGHT, Theme

theme: Theme = LIGHT
GROUND = LIGHT.ground
NAVIGATION = LIGHT.navigation
PANEL = LIGHT.panel
HAIRLINE = LIGHT.hairline
TRACK = LIGHT.track
INK = LIGHT.ink
SOFT = LIGHT.soft
ACCENT = LIGHT.accent
ACCENT_TINT = LIGHT.accent_tint
ATTENTION = LIGHT.attention
ATTENTION_TINT = LIGHT.attention_tint
HATCH = LIGHT.hatch
RESIDENTS = LIGHT.residents
KIND_COLOURS = {kind: LIGHT.of_kind(kind) for kind in Kind}
#: The names above that follow the theme worn.
_WORN = (
    *("ground", "navigation", "panel", "hairline", "track", "ink", "soft", "accent"),
    *("accent_tint", "attention", "attention_tint", "hatch", "residents"),
)

#: All distances are multiples of this many pixels.
GRID = 4
POINTS = 10

#: Noto Sans Arabic with lines no taller than its letters, so that a row of a mirrored window is as
#: high as any other: only the measures of a line are changed, and its name, as the licence asks.
_ARABIC = "Plan Sans Arabic"
_FONTS = Path(__file__).parent / "fonts"


def dress(app: QApplication, wanted: Theme = LIGHT) -> None:
    """Give the application its type, palette and style sheet, and its drawings their roles."""
    speak_roles()
    for file in sorted(_FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    app.setStyle("Fusion")
    font = QFont(["Noto Sans", _ARABIC])
    font.setPointSizeF(POINTS)
    app.setFont(font)
    wear(app, wanted)


def wear(app: QApplication, wanted: Theme) -> None:
    """Put on a theme. What was drawn with colours of another is drawn again by whoever drew it."""
    here = sys.modules[__name__]
    for name in _WORN:
        setattr(here, name.upper(), getattr(wanted, name))
    KIND_COLOURS.update({kind: wanted.of_kind(kind) for kind in Kind})
    here.theme = wanted  # type: ignore[attr-defined]
    app.setPalette(_palette(wanted))
    app.setStyleSheet(sheet_of(wanted))


def colour(named: str) -> str:
    """Return a colour of the theme worn by its name in ``Theme``; #RRGGBB is given back."""
    return named if named.startswith("#") else str(getattr(theme, named))


@contextmanager
def held_back(app: QApplication) -> Iterator[None]:
    """Hold the style sheet back while a window is built, and put it on once at the end.

    Each time widgets are put into a layout, Qt matches the sheet anew for everything in them: built
    from the inside out, once a level (measured for the main window: 0.45 s, held back 0.14 s).
    """
    sheet = app.styleSheet()
    app.setStyleSheet("")
    try:
        yield
    finally:
        app.setStyleSheet(sheet)


def _palette(worn: Theme) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, value in {
        roles.Window: worn.ground,
        roles.WindowText: worn.ink,
        roles.Base: worn.panel,
        roles.AlternateBase: worn.ground,
        roles.Text: worn.ink,
        roles.Button: worn.panel,
        roles.ButtonText: worn.ink,
        roles.BrightText: worn.ink,
        roles.ToolTipBase: worn.ink,
        roles.ToolTipText: worn.panel,
        roles.PlaceholderText: worn.soft,
        roles.Highlight: worn.accent,
        roles.HighlightedText: worn.on_accent,
        roles.Link: worn.accent,
        roles.Accent: worn.accent,
    }.items():
        palette.setColor(role, QColor(value))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(worn.disabled))
    return palette
