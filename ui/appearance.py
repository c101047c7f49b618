"""Which colours the window wears: as the computer is set, or as was chosen and remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QActionGroup, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from ui import style
from ui.themes import DARK, HIGH_CONTRAST, LIGHT, OF_THE_SYSTEM, THEMES, Theme

_SETTING = "appearance/theme"


def remembered() -> str:
    """Return what was chosen: the name of a theme, or that the computer decides."""
    kept = QSettings().value(_SETTING, OF_THE_SYSTEM)
    return kept if kept in THEMES else OF_THE_SYSTEM


def theme_of(chosen: str) -> Theme:
    """Return the theme of a choice; where the computer decides, as it is set now."""
    return THEMES.get(chosen) or _of_the_system()


def _of_the_system() -> Theme:
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


class Appearance(QObject):
    """Offers the themes in a menu, wears the one chosen, and follows the computer."""

    worn = Signal()  # other colours: what was drawn with the ones before is drawn again

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.chosen = remembered()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(lambda _: self._follow())
        hints.accessibility().contrastPreferenceChanged.connect(lambda _: self._follow())

    def fill(self, menu: QMenu) -> None:
        """Add the choices to a menu, the one made with its mark."""
        group = QActionGroup(menu)
        words = {
            OF_THE_SYSTEM: self.tr("Colours as on this &computer"),
            LIGHT.name: self.tr("&Light"),
            DARK.name: self.tr("&Dark"),
            HIGH_CONTRAST.name: self.tr("&High contrast"),
        }
        for name, said in words.items():
            made = menu.addAction(said)
            made.setObjectName(f"action_theme_{name}")
            made.setCheckable(True)
            made.setChecked(name == self.chosen)
            made.triggered.connect(lambda _=False, n=name: self.choose(n))
            group.addAction(made)

    def choose(self, name: str) -> None:
        """Wear a theme from now on, and remember it for the next start."""
        self.chosen = name
        QSettings().setValue(_SETTING, name)
        self._wear()

    def _follow(self) -> None:
        if self.chosen == OF_THE_SYSTEM:
            self._wear()

    def _wear(self) -> None:
        wanted = theme_of(self.chosen)
        app = QApplication.instance()
        if isinstance(app, QApplication) and wanted != style.theme:
            style.wear(app, wanted)
            self.worn.emit()
