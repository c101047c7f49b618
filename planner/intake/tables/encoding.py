"""In which encoding a csv file is written.

A mark at the start says it; without one, what is valid UTF-8 is UTF-8. Else it is one of the two
code pages of Excel in the field's languages, told apart by how their letters stand: Arabic words
are runs of letters above 127, French and Spanish ones have single such letters among others.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from planner.intake.tables.source import Source

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_PIECE = 1 << 20
_HIGH = re.compile(rb"[\x80-\xff]+")
#: A share of Latin letters of a text in UTF-16 has a zero byte beside it.
_ZEROS = 0.3
#: The mean length of runs of letters above 127 from which they are words and not accents.
_WORDS = 2.0


@dataclass(frozen=True, slots=True)
class Encoding:
    """A codec's name; ``guessed``: nothing in the file says it."""

    codec: str
    guessed: bool = False


def encoding_of(source: Source) -> Encoding:
    """Return the encoding of a text file. Raises OSError where it cannot be read."""
    with source.opened() as raw:
        start = raw.read(_PIECE)
        for mark, codec in _MARKS:
            if start.startswith(mark):
                return Encoding(codec)
        sixteen = _without_mark(start)
        if sixteen:
            return Encoding(sixteen, guessed=True)
        decoder = codecs.getincrementaldecoder("utf-8")()
        runs, high, piece = 0, 0, start
        is_utf8 = True
        while piece:
            if is_utf8:
                is_utf8 = _decodes(decoder, piece)
            found = _HIGH.findall(piece)
            runs, high = runs + len(found), high + sum(map(len, found))
            piece = raw.read(_PIECE)
        if is_utf8 and _decodes(decoder, b"", last=True):
            return Encoding("utf-8")
    return Encoding("cp1256" if high >= _WORDS * runs else "cp1252", guessed=True)


def _decodes(decoder: codecs.IncrementalDecoder, piece: bytes, *, last: bool = False) -> bool:
    try:
        decoder.decode(piece, last)
    except UnicodeDecodeError:
        return False
    return True


def _without_mark(start: bytes) -> str:
    """Return the codec of UTF-16 without a mark, empty where the text is none."""
    even, odd = start[0:4096:2], start[1:4096:2]
    if not odd:
        return ""
    if odd.count(0) > _ZEROS * len(odd) and even.count(0) * 10 < odd.count(0):
        return "utf-16-le"
    if even.count(0) > _ZEROS * len(even) and odd.count(0) * 10 < even.count(0):
        return "utf-16-be"
    return ""
