"""The language a page for others is written in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.wording.sentences import RULE_LANGUAGES
from ui.widgets.parts.fields import Choice, choice

#: What each language calls itself.
_NAMES = {"en": "English", "fr": "Français", "es": "Español", "ar": "العربية"}


def language_choice(name: str, language: str) -> Choice:
    """Return a drop-down of the languages of a page, the window's own selected."""
    made = choice(name, [(_NAMES[code], code) for code in RULE_LANGUAGES], language)
    made.setAccessibleName(_tr("Language of the page"))
    return made


def _tr(text: str) -> str:
    return QCoreApplication.translate("PageLanguage", text)
