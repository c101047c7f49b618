"""Numerals and codes keep their order in a line of the other direction."""

from __future__ import annotations

#: First-strong isolate, and its end (Unicode UAX #9).
_ISOLATE, _POP = "\u2068", "\u2069"


def isolated(text: str) -> str:
    """Return ``text`` so that a line of the other direction around it does not reorder it."""
    return f"{_ISOLATE}{text}{_POP}" if text else text
