"""What may stand on paper and in a cell of what people typed."""

from __future__ import annotations

import unicodedata
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar

#: The most characters of a name, of a detail and of a free text; what is cut shows ``CUT``.
NAME, DETAIL, FREE_TEXT = 120, 400, 1_500
CUT = " […]"

#: Characters that steer the direction of text: they can make a page read differently from what
#: is stored (CVE-2021-42574), so none of them is printed; direction is worked out per line.
_STEERING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_JOINERS = frozenset("\u200c\u200d")  # Persian, emoji and Indic spelling need these

_Value = TypeVar("_Value")


def clean(text: str, most: int = FREE_TEXT) -> str:
    """Return ``text`` in NFC on one line, without controls, at most ``most`` characters long."""
    # A lone surrogate or a noncharacter would make a workbook that cannot be opened again.
    kept = "".join(
        " " if c.isspace() else c for c in unicodedata.normalize("NFC", text) if _printable(c)
    )
    words = kept.strip() if "  " not in kept else " ".join(kept.split(" ")).strip()
    return words if len(words) <= most else words[: most - len(CUT)].rstrip() + CUT


def _printable(character: str) -> bool:
    if character in _STEERING:
        return False
    if character in _JOINERS or character.isspace():
        return True
    return unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Cn")


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
