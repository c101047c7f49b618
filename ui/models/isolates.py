"""Numerals and codes keep their order in a line of the other direction."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

#: First-strong isolate, right-to-left isolate, and their end; a mark of right to left (UAX #9).
_ISOLATE, _LEFTWARDS, _POP, _MARK = "\u2068", "\u2067", "\u2069", "\u200f"
#: Letters that run from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their forms.
_FROM_RIGHT = re.compile("[\u0590-\u07ff\u0860-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
#: A code among other words, as K-KIT or GN-26-00001: a line may not break at its hyphens.
_CODE = re.compile(r"(?<=[\s(\u201c])[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+\b")
#: The hyphen at which no line breaks.
_KEPT = "\u2011"
#: A space at which French never breaks a line.
_BOUND = re.compile("(?<=«) | (?=[»:;?!])")


def shown(text: str) -> str:
    """Return ``text`` as a line shows it: French marks stay with their word.

    A sentence of a mirrored window that begins with a foreign name still runs from right to left.
    """
    bound = _BOUND.sub("\u00a0", text)
    return _MARK + bound if _begins_foreign(bound) else bound


def unbroken(text: str) -> str:
    """Return ``text`` as it is painted where lines wrap: a code among its words stays whole."""
    return _CODE.sub(lambda code: code.group().replace("-", _KEPT), text)


def plain(text: str) -> str:
    """Return a painted text as it was given, to be copied or looked for."""
    return text.replace(_KEPT, "-")


def isolated(text: str) -> str:
    """Return ``text`` so that a line of the other direction around it does not reorder it."""
    return f"{_ISOLATE}{text}{_POP}" if text else text


def steady(text: str) -> str:
    """Return ``text`` isolated where the window is mirrored: a date with the amount after it.

    What has letters of the window's own direction runs in it, whatever name it begins with.
    """
    if not is_mirrored() or not text:
        return text
    return f"{_LEFTWARDS}{text}{_POP}" if _FROM_RIGHT.search(text) else isolated(text)


def _begins_foreign(text: str) -> bool:
    """Say whether Qt would take a text of the mirrored window for one from left to right."""
    if not is_mirrored():
        return False
    first = _FROM_RIGHT.search(text)
    return first is not None and any(c.isalpha() for c in text[: first.start()])


def is_mirrored() -> bool:
    """Say whether the window runs from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
