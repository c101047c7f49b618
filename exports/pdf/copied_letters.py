"""What a reader copies out of a PDF: the letters of a font by their Unicode numbers.

ReportLab writes the number of a letter above U+FFFF with five figures, where PDF asks for UTF-16
(ISO 32000-1, 9.10.3), and it knows a letter that is joined to the next by a private number alone:
an Adlam name was copied out as nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import uharfbuzz
from reportlab.pdfbase import ttfonts

#: So many letters may stand in one part of the table (ISO 32000-1, 9.7.5.4).
_MOST = 100
_JOINER = "\u200d"
#: The letters that private numbers stand for, by the name of the font and the number.
_STANDS_FOR: dict[tuple[str, int], str] = {}


def copy_out_whole() -> None:
    """Have ReportLab write the letters of every font so that they copy out."""
    ttfonts.makeToUnicodeCMap = letters_table


def remember_joined(font: Any, letters: Iterable[int]) -> None:
    """Remember which letter (code point) each joined form of a font stands for.

    ``font``: a TrueType font of ReportLab whose hidden glyphs have their private numbers.
    """
    shaper, name = font.hbFont(), font.face.name.decode("latin-1")
    for letter in sorted(letters):
        for before, after in (("", _JOINER), (_JOINER, ""), (_JOINER, _JOINER)):
            text = uharfbuzz.Buffer()
            text.add_str(before + chr(letter) + after)
            text.guess_segment_properties()
            uharfbuzz.shape(shaper, text)
            for glyph in text.glyph_infos:
                if glyph.cluster == len(before) or not before:
                    for number in font.face.glyphToChar.get(glyph.codepoint, ()):
                        _STANDS_FOR.setdefault((name, number), chr(letter))


def letters_table(fontname: str, subset: Sequence[int]) -> str:
    """Return the table of ``subset``, the letters (code points) of a font in the order of codes."""
    return "\n".join(_lines(fontname, subset))


def _lines(name: str, letters: Sequence[int]) -> Iterator[str]:
    yield "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo"
    yield f"<< /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def"
    yield f"/CMapName /{name} def\n/CMapType 2 def"
    face = name.partition("+")[2]
    yield f"1 begincodespacerange\n<00> <{len(letters) - 1:02X}>\nendcodespacerange"
    for start in range(0, len(letters), _MOST):
        part = letters[start : start + _MOST]
        yield f"{len(part)} beginbfchar"
        for code, letter in enumerate(part, start):
            text = _STANDS_FOR.get((face, letter), chr(letter))
            yield f"<{code:02X}> <{text.encode('utf-16-be', 'surrogatepass').hex().upper()}>"
        yield "endbfchar"
    yield "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
