"""Codes, names and amounts inside an Arabic sentence, kept from turning it around.

Codes of funds and measures, amounts in ISO currencies and a programme's own names run left to
right. Side by side, or beside a number, they would join into one run that reads from the wrong
end. Each is set apart by the isolates of Unicode annex 9 (2.4), as W3C advises for text whose
direction is not known beforehand; they have no width and belong to our sentence. What people
typed never brings its own: such characters are taken out of it.
"""

from __future__ import annotations

import unicodedata

FIRST_STRONG, POP = "\u2068", "\u2069"
_STEERING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def isolated(text: str, language: str) -> str:
    """Return ``text`` set apart where ``language`` runs right to left and it may not."""
    if language != "ar":
        return text
    plain = "".join(c for c in text if c not in _STEERING)
    foreign = any(unicodedata.bidirectional(c) == "L" for c in plain)
    return f"{FIRST_STRONG}{plain}{POP}" if foreign else plain


def set_apart(text: str, language: str) -> str:
    """Return what somebody typed, set apart whatever it holds: a telephone number is digits only.

    Its groups of digits, parted by spaces, would else change places in an Arabic sentence.
    """
    plain = "".join(c for c in text if c not in _STEERING)
    return f"{FIRST_STRONG}{plain}{POP}" if language == "ar" and plain else plain
