"""What may stand on paper and in a cell of what people typed."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar

#: The most characters of a code, a name, a detail and a free text; what is cut shows ``CUT``.
CODE, NAME, DETAIL, FREE_TEXT = 24, 120, 400, 1_500
CUT = " […]"

#: Between things in one line; names and descriptions have commas of their own.
BETWEEN = " · "

#: Characters that steer the direction of text: they can make a page read differently from what
#: is stored (CVE-2021-42574), so none of them is printed; direction is worked out per line.
_STEERING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

#: Stands for an object that is not there; while lines are laid out it holds a place.
_OBJECT = "\ufffc"

_Value = TypeVar("_Value")
#: The isolates of ``planner.wording.isolation``, each a part of its own where text is split.
_ISOLATES = re.compile("([\u2068\u2069])")


def clean(text: str, most: int = FREE_TEXT) -> str:
    """Return ``text`` in NFC on one line, without controls, at most ``most`` characters long."""
    read = text[: 4 * most]
    kept = unicodedata.normalize("NFC", read)
    if _OBJECT in kept or not kept.isprintable():  # which is slow to mend and seldom needed
        kept = "".join(map(_kept, kept))
    kept = kept.strip()
    while "  " in kept:
        kept = kept.replace("  ", " ")
    if len(kept) <= most and len(read) == len(text):
        return kept
    return kept[: most - len(CUT)].rstrip() + CUT


def _kept(character: str) -> str:
    if character in _STEERING or character == _OBJECT:
        return ""
    category = unicodedata.category(character)
    if category in ("Zl", "Zp") or character in "\t\n\v\f\r\x85":
        return " "
    # A lone surrogate or a noncharacter would make a workbook that cannot be opened again.
    if category in ("Cc", "Cs") or _is_noncharacter(ord(character)):
        return ""
    return character


def _is_noncharacter(point: int) -> bool:
    return point & 0xFFFE == 0xFFFE or 0xFDD0 <= point <= 0xFDEF


def cleaned(value: _Value) -> _Value:
    """Return a document with every text in it cleaned, whatever its depth."""
    if isinstance(value, str):
        # A str that is also an enum is a code, not a text.
        return clean(value) if type(value) is str else value  # type: ignore[return-value]
    if isinstance(value, tuple):
        return tuple(cleaned(v) for v in value)  # type: ignore[return-value]
    if is_dataclass(value) and not isinstance(value, type):
        # slots: no __dict__ to look into
        return replace(value, **{f.name: cleaned(getattr(value, f.name)) for f in fields(value)})
    return value


def cleaned_around(value: _Value) -> _Value:
    """Return a document cleaned as ``cleaned`` does, our own isolates around names kept.

    For documents in which every typed text was cleaned before it was set apart.
    """
    if isinstance(value, str):
        if type(value) is not str:
            return value
        parts = _ISOLATES.split(value)
        return "".join(p if _ISOLATES.fullmatch(p) else _apart(p) for p in parts)  # type: ignore[return-value]
    if isinstance(value, tuple):
        return tuple(cleaned_around(v) for v in value)  # type: ignore[return-value]
    if is_dataclass(value) and not isinstance(value, type):
        changes = {f.name: cleaned_around(getattr(value, f.name)) for f in fields(value)}
        return replace(value, **changes)
    return value


def _apart(text: str) -> str:
    """Clean a text between two isolates, the spaces at its ends kept."""
    kept = clean(text)
    before = " " if text[:1].isspace() and kept else ""
    after = " " if text[-1:].isspace() and kept else ""
    return f"{before}{kept}{after}" if kept else (" " if text else "")
