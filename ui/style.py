"""The visual language: one place for colours, type and spacing.

Colour means kind of support, the same on screen, in the PDF and in the workbook; red-brown is
only for what needs a person's attention. Everything else is ink on warm grey.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from planner.domain.kind import Kind
from ui.spoken import speak_roles

GROUND = "#F6F5F2"
NAVIGATION = "#EEEDE8"
PANEL = "#FFFFFF"
HAIRLINE = "#DFDDD6"
TRACK = "#E9E6DE"
INK = "#1E2A32"
SOFT = "#5B6872"
ACCENT = "#17566B"
ACCENT_TINT = "#E0ECEF"
ATTENTION = "#B3431E"
ATTENTION_TINT = "#FBE6DD"
HATCH = "#D5D1C4"
KIND_COLOURS = {
    Kind.CASH: "#D98E04",
    Kind.IN_KIND: "#1F6FB2",
    Kind.COMMUNITY: "#0B8A63",
    Kind.REFERRAL: "#8A8F98",
}
#: Residents of a project's seats: the community colour, lighter.
RESIDENTS = "#9DCDBF"

#: All distances are multiples of this many pixels.
GRID = 4
POINTS = 10

#: Noto Sans Arabic with lines no taller than its letters, so that a row of a mirrored window is as
#: high as any other: only the measures of a line are changed, and its name, as the licence asks.
_ARABIC = "Plan Sans Arabic"
_FONTS = Path(__file__).parent / "fonts"
_DOWN = (Path(__file__).parent / "shapes" / "down.svg").as_posix()


def dress(app: QApplication) -> None:
    """Give the application its type, palette and style sheet, and its drawings their roles."""
    speak_roles()
    for file in sorted(_FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    app.setStyle("Fusion")
    font = QFont(["Noto Sans", _ARABIC])
    font.setPointSizeF(POINTS)
    app.setFont(font)
    app.setPalette(_palette())
    app.setStyleSheet(SHEET)


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


def _palette() -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, colour in {
        roles.Window: GROUND,
        roles.WindowText: INK,
        roles.Base: PANEL,
        roles.AlternateBase: GROUND,
        roles.Text: INK,
        roles.Button: PANEL,
        roles.ButtonText: INK,
        roles.ToolTipBase: INK,
        roles.ToolTipText: PANEL,
        roles.PlaceholderText: SOFT,
        roles.Highlight: ACCENT,
        roles.HighlightedText: PANEL,
        roles.Link: ACCENT,
    }.items():
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#A3A9AE"))
    return palette


SHEET = f"""
QMainWindow, QDialog {{ background: {GROUND}; }}
QMenuBar {{ background: {NAVIGATION}; border-bottom: 1px solid {HAIRLINE}; padding: 2px 8px; }}
QMenuBar::item {{ padding: 4px 10px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {ACCENT_TINT}; color: {ACCENT}; }}
QMenu {{ background: {PANEL}; border: 1px solid {HAIRLINE}; padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 16px; border-radius: 4px; }}
QMenu::item:selected {{ background: {ACCENT_TINT}; color: {ACCENT}; }}
QMenu::item:disabled {{ color: #A3A9AE; }}
QMenu::separator {{ height: 1px; background: {HAIRLINE}; margin: 4px 8px; }}
QToolTip {{ background: {INK}; color: {PANEL}; border: 0; padding: 4px 8px; }}

QFrame#navigation {{ background: {NAVIGATION}; border: 0; border-right: 1px solid {HAIRLINE}; }}
QFrame#header {{ background: {PANEL}; border: 0; border-bottom: 1px solid {HAIRLINE}; }}
QFrame[panel="true"] {{
    background: {PANEL}; border: 1px solid {HAIRLINE}; border-radius: 8px;
}}
QFrame[card="true"] {{
    background: {PANEL}; border: 1px solid {HAIRLINE}; border-radius: 6px;
}}
QFrame[notice="quiet"] {{
    background: {ACCENT_TINT}; border: 0; border-radius: 6px;
}}
QFrame[notice="attention"] {{
    background: {ATTENTION_TINT}; border: 0; border-radius: 6px;
}}
QLabel {{ background: transparent; }}
QLabel[role="page"] {{ font-size: 13pt; font-weight: 700; }}
QLabel[role="title"] {{ font-size: 10.5pt; font-weight: 700; }}
QLabel[role="name"] {{ font-weight: 700; }}
QLabel[role="soft"] {{ color: {SOFT}; font-size: 9pt; }}
QLabel[role="section"] {{ color: {SOFT}; font-size: 8.5pt; font-weight: 700; }}
QLabel[role="figure"] {{ font-size: 22pt; font-weight: 700; }}
QLabel[role="attention"] {{ color: {ATTENTION}; }}
QLabel[chip="quiet"] {{
    background: {ACCENT_TINT}; color: {ACCENT}; border-radius: 9px; padding: 1px 9px;
    font-size: 9pt;
}}
QLabel[chip="here"] {{
    background: {ACCENT}; color: {PANEL}; border-radius: 9px; padding: 1px 9px;
    font-size: 9pt; font-weight: 700;
}}
QLabel[chip="attention"] {{
    background: {ATTENTION_TINT}; color: {ATTENTION}; border-radius: 9px; padding: 1px 9px;
    font-size: 9pt;
}}

QPushButton {{
    background: {PANEL}; border: 1px solid #C9C6BD; border-radius: 6px; padding: 5px 12px;
    min-height: 18px;
}}
QPushButton:hover {{ border-color: {ACCENT}; }}
QPushButton:focus {{ border: 2px solid {ACCENT}; padding: 4px 11px; }}
QPushButton:pressed {{ background: {ACCENT_TINT}; }}
QPushButton:disabled {{ color: #A3A9AE; border-color: {HAIRLINE}; background: transparent; }}
QPushButton[primary="true"] {{
    background: {ACCENT}; color: {PANEL}; border: 1px solid {ACCENT}; font-weight: 700;
}}
QPushButton[primary="true"]:hover {{ background: #1D6A84; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {INK}; padding: 4px 11px; }}
QPushButton[primary="true"]:disabled {{ background: #A9BEC5; border-color: #A9BEC5; color: white; }}
QPushButton[page="true"] {{
    background: transparent; border: 0; text-align: left; padding: 8px 10px; border-radius: 6px;
}}
QPushButton[page="true"]:hover {{ background: #E3E1DA; }}
QPushButton[page="true"]:checked {{ background: {ACCENT}; color: {PANEL}; font-weight: 700; }}
QPushButton[page="true"]:focus {{ border: 2px solid {INK}; padding: 6px 8px; }}
QPushButton[link="true"] {{
    background: transparent; border: 0; color: {ACCENT}; padding: 1px 2px; text-align: left;
    min-height: 0;
}}
QPushButton[link="true"]:hover {{ text-decoration: underline; }}
QPushButton[link="true"]:focus {{ border: 1px solid {ACCENT}; padding: 0 1px; border-radius: 3px; }}

QLineEdit, QPlainTextEdit, QComboBox {{
    background: {PANEL}; border: 1px solid #C9C6BD; border-radius: 6px; padding: 4px 8px;
    selection-background-color: {ACCENT}; min-height: 18px;
}}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{
    border: 2px solid {ACCENT}; padding: 3px 7px;
}}
QLineEdit:disabled, QComboBox:disabled {{ background: {GROUND}; }}
QComboBox::drop-down {{ border: 0; width: 22px; }}
QComboBox::down-arrow {{ image: url({_DOWN}); width: 10px; height: 10px; }}
QCheckBox, QRadioButton {{ spacing: 8px; padding: 2px; }}
QCheckBox:focus, QRadioButton:focus {{
    outline: 0; background: {ACCENT_TINT}; border-radius: 4px;
}}

QTableView {{
    background: {PANEL}; border: 0; gridline-color: {HAIRLINE}; outline: 0;
    selection-background-color: {ACCENT_TINT}; selection-color: {INK};
}}
QTableView::item {{ padding: 2px 8px; border-bottom: 1px solid #EFEDE7; }}
QTableView::item:selected {{ background: {ACCENT_TINT}; color: {INK}; }}
QListWidget {{
    background: {PANEL}; border: 1px solid {HAIRLINE}; border-radius: 8px; padding: 4px; outline: 0;
}}
QListWidget::item:selected {{ background: {ACCENT_TINT}; color: {INK}; }}
QListWidget:focus {{ border: 2px solid {ACCENT}; padding: 3px; }}
QHeaderView {{ background: {PANEL}; }}
QHeaderView::section {{
    background: {PANEL}; color: {SOFT}; border: 0; border-bottom: 1px solid {HAIRLINE};
    padding: 4px 11px; font-size: 9pt;
}}
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
QTabWidget::pane {{ border: 0; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{
    background: transparent; color: {SOFT}; padding: 6px 12px; border: 0;
    border-bottom: 2px solid transparent;
}}
QTabBar::tab:selected {{ color: {INK}; border-bottom: 2px solid {ACCENT}; font-weight: 700; }}
QTabBar::tab:focus {{ background: {ACCENT_TINT}; }}
QScrollArea, QWidget[ground="true"] {{ background: transparent; border: 0; }}
QSplitter::handle {{ background: transparent; }}
QSlider::groove:horizontal {{ height: 4px; background: #D8D6C9; border-radius: 2px; }}
QSlider::handle:horizontal {{
    background: {ACCENT}; width: 16px; height: 16px; margin: -6px 0; border-radius: 8px;
}}
QSlider::handle:horizontal:focus {{ border: 2px solid {INK}; width: 14px; height: 14px; }}
QProgressBar {{
    background: {TRACK}; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px;
}}
QProgressBar::chunk {{ background: {ACCENT}; border-radius: 3px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{
    background: #CBC8BE; border-radius: 4px; min-height: 32px; margin: 2px;
}}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle:horizontal {{
    background: #CBC8BE; border-radius: 4px; min-width: 32px; margin: 2px;
}}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: transparent; border: 0; width: 0; height: 0;
}}
"""
