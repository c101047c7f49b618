"""Numerals and codes keep their order in a line of the other direction."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

#: First-strong isolate, and its end (Unicode UAX #9).
_ISOLATE, _POP = "\u2068", "\u2069"


def isolated(text: str) -> str:
    """Return ``text`` so that a line of the other direction around it does not reorder it."""
    return f"{_ISOLATE}{text}{_POP}" if text else text


def steady(text: str) -> str:
    """Return ``text`` isolated where the window is mirrored: a date with the amount after it."""
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return isolated(text) if mirrored else text
