"""Numerals and codes keep their order in a line of the other direction."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

#: First-strong isolate, and its end (Unicode UAX #9).
_ISOLATE, _POP = "\u2068", "\u2069"
#: A space at which French never breaks a line.
_BOUND = re.compile("(?<=«) | (?=[»:;?!])")


def shown(text: str) -> str:
    """Return ``text`` as a line shows it: French marks stay with their word."""
    return _BOUND.sub("\u00a0", text)


def isolated(text: str) -> str:
    """Return ``text`` so that a line of the other direction around it does not reorder it."""
    return f"{_ISOLATE}{text}{_POP}" if text else text


def steady(text: str) -> str:
    """Return ``text`` isolated where the window is mirrored: a date with the amount after it."""
    return isolated(text) if is_mirrored() else text


def is_mirrored() -> bool:
    """Say whether the window runs from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
