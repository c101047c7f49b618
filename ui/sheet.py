"""The style sheet of the window in the colours of a theme."""

from __future__ import annotations

from pathlib import Path

from ui.themes import Theme

_SHAPES = Path(__file__).parent / "shapes"


def sheet_of(t: Theme) -> str:
    """Return the style sheet in these colours."""
    down = (_SHAPES / ("down_on_dark.svg" if t.is_dark else "down.svg")).as_posix()
    parts = (
        _menus(t),
        _surfaces(t),
        _labels(t),
        _buttons(t, down),
        _fields(t, down),
        _tables(t),
        _tabs(t),
        _measures(t),
        _scroll_bars(t),
    )
    return "".join(parts) + (_on_dark(t) if t.is_dark else "")


def _on_dark(t: Theme) -> str:
    """Return what Qt's own style draws too dark on a dark ground: boxes to tick, fields to step."""
    up, down, tick = (
        (_SHAPES / f"{name}_on_dark.svg").as_posix() for name in ("up", "down", "tick")
    )
    return f"""
QCheckBox::indicator, QRadioButton::indicator {{
    width: 12px; height: 12px; border: 1px solid {t.edge}; background: {t.panel};
}}
QCheckBox::indicator {{ border-radius: 3px; }}
QRadioButton::indicator {{ border-radius: 7px; }}
QCheckBox::indicator:checked, QRadioButton::indicator:checked {{
    background: {t.accent}; border-color: {t.accent};
}}
QCheckBox::indicator:checked {{ image: url({tick}); }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {t.disabled}; }}
QAbstractSpinBox {{
    background: {t.panel}; border: 1px solid {t.edge}; border-radius: 4px; padding: 2px 4px;
}}
QAbstractSpinBox:focus {{ border: 2px solid {t.accent}; padding: 1px 3px; }}
QAbstractSpinBox::up-button {{
    subcontrol-origin: border; subcontrol-position: top right; width: 16px; border: 0;
}}
QAbstractSpinBox::down-button {{
    subcontrol-origin: border; subcontrol-position: bottom right; width: 16px; border: 0;
}}
QAbstractSpinBox::up-arrow {{ image: url({up}); width: 8px; height: 8px; }}
QAbstractSpinBox::down-arrow {{ image: url({down}); width: 8px; height: 8px; }}
"""


def _menus(t: Theme) -> str:
    """Return the window and its menus."""
    return f"""
QMainWindow, QDialog {{ background: {t.ground}; }}
QMenuBar {{ background: {t.navigation}; border-bottom: 1px solid {t.hairline}; padding: 2px 8px; }}
QMenuBar::item {{ padding: 4px 10px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {t.accent_tint}; color: {t.accent}; }}
QMenu {{ background: {t.panel}; border: 1px solid {t.hairline}; padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 16px; border-radius: 4px; }}
QMenu::item:selected {{ background: {t.accent_tint}; color: {t.accent}; }}
QMenu::item:disabled {{ color: {t.disabled}; }}
QMenu::separator {{ height: 1px; background: {t.hairline}; margin: 4px 8px; }}
QToolTip {{ background: {t.ink}; color: {t.panel}; border: 0; padding: 4px 8px; }}
"""


def _surfaces(t: Theme) -> str:
    """Return what things lie on: navigation, heads, panels, cards, notices."""
    return f"""
QFrame#navigation {{ background: {t.navigation}; border: 0; border-right: 1px solid {t.hairline}; }}
QFrame#header {{ background: {t.panel}; border: 0; border-bottom: 1px solid {t.hairline}; }}
QFrame[panel="true"] {{
    background: {t.panel}; border: 1px solid {t.hairline}; border-radius: 8px;
}}
QFrame[hairline="true"] {{ background: {t.hairline}; border: 0; }}
QFrame[card="true"] {{
    background: {t.panel}; border: 1px solid {t.hairline}; border-radius: 6px;
}}
QFrame[notice="quiet"] {{
    background: {t.accent_tint}; border: 0; border-radius: 6px;
}}
QFrame[notice="attention"] {{
    background: {t.attention_tint}; border: 0; border-radius: 6px;
}}
QGroupBox {{
    background: {t.panel}; border: 1px solid {t.hairline}; border-radius: 8px;
    margin-top: 22px; padding: 8px;
}}
QGroupBox::title {{
    subcontrol-origin: margin; subcontrol-position: top left; padding: 0 2px; font-weight: 700;
}}
"""


def _labels(t: Theme) -> str:
    """Return the roles of words, and chips."""
    return f"""
QLabel {{ background: transparent; }}
QLabel[role="page"] {{ font-size: 13pt; font-weight: 700; }}
QLabel[role="title"] {{ font-size: 10.5pt; font-weight: 700; }}
QLabel[role="name"] {{ font-weight: 700; }}
QLabel[role="soft"] {{ color: {t.soft}; font-size: 9pt; }}
QLabel[role="section"] {{ color: {t.soft}; font-size: 8.5pt; font-weight: 700; }}
QLabel[role="figure"] {{ font-size: 22pt; font-weight: 700; }}
QLabel[role="attention"] {{ color: {t.attention}; }}
QLabel[chip="quiet"] {{
    background: {t.accent_tint}; color: {t.accent}; border-radius: 9px; padding: 1px 9px;
    font-size: 9pt;
}}
QLabel[chip="here"] {{
    background: {t.accent}; color: {t.on_accent}; border-radius: 9px; padding: 1px 9px;
    font-size: 9pt; font-weight: 700;
}}
QLabel[chip="attention"] {{
    background: {t.attention_tint}; color: {t.attention}; border-radius: 9px; padding: 1px 9px;
    font-size: 9pt;
}}
"""


def _buttons(t: Theme, down: str) -> str:
    """Return what is pressed: plain, the one next step, pages, links, menus."""
    return f"""
QPushButton {{
    background: {t.panel}; border: 1px solid {t.edge}; border-radius: 6px; padding: 5px 12px;
    min-height: 18px;
}}
QPushButton:hover {{ border-color: {t.accent}; }}
QPushButton:focus {{ border: 2px solid {t.accent}; padding: 4px 11px; }}
QPushButton:pressed {{ background: {t.accent_tint}; }}
QPushButton:disabled {{ color: {t.disabled}; border-color: {t.hairline}; background: transparent; }}
QPushButton[primary="true"] {{
    background: {t.accent}; color: {t.on_accent}; border: 1px solid {t.accent}; font-weight: 700;
}}
QPushButton[primary="true"]:hover {{ background: {t.accent_hover}; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {t.ink}; padding: 4px 11px; }}
QPushButton[primary="true"]:disabled {{
    background: {t.accent_off}; border-color: {t.accent_off}; color: {t.on_accent};
}}
QPushButton[page="true"] {{
    background: transparent; border: 0; text-align: left; padding: 6px 10px; border-radius: 6px;
}}
QPushButton[page="true"]:hover {{ background: {t.page_hover}; }}
QPushButton[page="true"]:checked {{
    background: {t.accent}; color: {t.on_accent}; font-weight: 700;
}}
QPushButton[page="true"]:focus {{ border: 2px solid {t.ink}; padding: 4px 8px; }}
QPushButton[link="true"] {{
    background: transparent; border: 0; color: {t.accent}; padding: 1px 2px; text-align: left;
    min-height: 0;
}}
QPushButton[link="true"]:hover {{ text-decoration: underline; }}
QPushButton[link="true"]:focus {{
    border: 1px solid {t.accent}; padding: 0 1px; border-radius: 3px;
}}
QPushButton::menu-indicator {{
    image: url({down}); width: 10px; height: 10px; subcontrol-origin: padding;
    subcontrol-position: right center; right: 8px;
}}
QPushButton[menu="true"] {{ padding-left: 24px; padding-right: 24px; }}
QPushButton[menu="true"]:focus {{ padding-left: 23px; padding-right: 23px; }}
"""


def _fields(t: Theme, down: str) -> str:
    """Return what is typed into, chosen from or ticked."""
    return f"""
QLineEdit, QPlainTextEdit, QComboBox {{
    background: {t.panel}; border: 1px solid {t.edge}; border-radius: 6px; padding: 4px 8px;
    selection-background-color: {t.accent};
    selection-color: {t.on_accent}; min-height: 18px;
}}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{
    border: 2px solid {t.accent}; padding: 3px 7px;
}}
QLineEdit:disabled, QComboBox:disabled {{ background: {t.ground}; }}
QComboBox::drop-down {{ border: 0; width: 22px; }}
QComboBox::down-arrow {{ image: url({down}); width: 10px; height: 10px; }}
QCheckBox, QRadioButton {{ spacing: 8px; padding: 2px; }}
QCheckBox:focus, QRadioButton:focus {{
    outline: 0; background: {t.accent_tint}; border-radius: 4px;
}}
"""


def _tables(t: Theme) -> str:
    """Return tables and lists."""
    return f"""
QTableView {{
    background: {t.panel}; border: 1px solid transparent; gridline-color: {t.hairline}; outline: 0;
    selection-background-color: {t.accent_tint}; selection-color: {t.ink};
}}
QTableView:focus {{ border: 1px solid {t.accent}; border-radius: 3px; }}
QTableView::item {{ padding: 2px 8px; border-bottom: 1px solid {t.row_line}; }}
QTableView::item:selected {{ background: {t.accent_tint}; color: {t.ink}; }}
QListWidget {{
    background: {t.panel}; border: 1px solid {t.hairline}; border-radius: 8px; padding: 4px;
    outline: 0;
}}
QListWidget::item:selected {{ background: {t.accent_tint}; color: {t.ink}; }}
QListWidget:focus {{ border: 2px solid {t.accent}; padding: 3px; }}
QHeaderView {{ background: {t.panel}; }}
QHeaderView::section {{
    background: {t.panel}; color: {t.soft}; border: 0; border-bottom: 1px solid {t.hairline};
    padding: 4px 11px; font-size: 9pt;
}}
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
"""


def _tabs(t: Theme) -> str:
    """Return tabs, and what has no surface of its own."""
    return f"""
QTabWidget::pane {{ border: 0; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{
    background: transparent; color: {t.soft}; padding: 6px 12px; border: 0;
    border-bottom: 2px solid transparent;
}}
QTabBar::tab:selected {{ color: {t.ink}; border-bottom: 2px solid {t.accent}; font-weight: 700; }}
QTabBar::tab:focus {{ background: {t.accent_tint}; }}
QScrollArea, QWidget[ground="true"] {{ background: transparent; border: 0; }}
QSplitter::handle {{ background: transparent; }}
"""


def _measures(t: Theme) -> str:
    """Return sliders and bars of progress."""
    return f"""
QSlider::groove:horizontal {{ height: 4px; background: {t.groove}; border-radius: 2px; }}
QSlider::handle:horizontal {{
    background: {t.accent}; width: 16px; height: 16px; margin: -6px 0; border-radius: 8px;
}}
QSlider::handle:horizontal:focus {{ border: 2px solid {t.ink}; width: 14px; height: 14px; }}
QProgressBar {{
    background: {t.track}; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px;
}}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
"""


def _scroll_bars(t: Theme) -> str:
    """Return the bars that scroll."""
    return f"""
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{
    background: {t.scroll}; border-radius: 4px; min-height: 32px; margin: 2px;
}}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle:horizontal {{
    background: {t.scroll}; border-radius: 4px; min-width: 32px; margin: 2px;
}}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: transparent; border: 0; width: 0; height: 0;
}}
"""
