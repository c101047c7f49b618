"""The language the window speaks: as the computer is set, or as was chosen and remembered."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, QSettings, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

_SETTING = "appearance/language"
OF_THE_SYSTEM = "system"
#: Each by its own name, and what is said once it is chosen: whoever chose it reads it.
_NAMES = {
    "en": ("English", "From the next start the planner speaks English."),
    "fr": ("Français", "Au prochain démarrage, le planificateur parlera français."),
    "es": ("Español", "Desde el próximo inicio, el planificador hablará español."),
    "ar": ("العربية", "سيتحدث المخطط العربية ابتداءً من التشغيل القادم."),
}


def remembered() -> str:
    """Return what was chosen: the code of a language, or that the computer decides."""
    kept = QSettings().value(_SETTING, OF_THE_SYSTEM)
    return kept if kept in _NAMES else OF_THE_SYSTEM


def locale_of(chosen: str) -> QLocale:
    """Return the locale of a choice; where the computer decides, its own."""
    return QLocale(chosen) if chosen in _NAMES else QLocale()


class SpokenLanguage(QObject):
    """Offers the languages in a menu; the one chosen is spoken from the next start on.

    A window is made of texts from the ground up: half of them changed would be worse than waiting.
    """

    said = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.chosen = remembered()

    def fill(self, menu: QMenu) -> None:
        """Add the choices to a menu, the one made with its mark."""
        group = QActionGroup(menu)
        words = {OF_THE_SYSTEM: self.tr("Language of this &computer")}
        for code, said in (words | {code: name for code, (name, _) in _NAMES.items()}).items():
            made = menu.addAction(said)
            made.setObjectName(f"action_language_{code}")
            made.setCheckable(True)
            made.setChecked(code == self.chosen)
            made.triggered.connect(lambda _=False, c=code: self.choose(c))
            group.addAction(made)

    def choose(self, code: str) -> None:
        """Speak a language from the next start on, and say so in it."""
        self.chosen = code
        QSettings().setValue(_SETTING, code)
        words = self.tr("From the next start the planner speaks this computer’s language.")
        self.said.emit(_NAMES[code][1] if code in _NAMES else words)
