"""What a sheet's XML says besides its values: hidden columns, merged cells, formulas, errors.

Read from the unpacking stream, a piece at a time. The parser refuses every document type, so that
no entity is ever expanded; the rows themselves are only searched, never parsed here.
"""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat
from xml.sax.saxutils import unescape

_PIECE = 1 << 20
#: More of each would only fill memory: what is beyond is left unnoted.
_MOST_MERGED = 20_000
_MOST_NOTED = 200_000
_MOST_HEAD = 4 << 20
_ROWS = re.compile(rb"<((?:\w+:)?)sheetData\s*(/?)>")
_AT = re.compile(rb"\br\s*=\s*[\"']([A-Z]{1,3})(\d{1,7})[\"']")
_ENTITIES: Final = {"&quot;": '"', "&apos;": "'"}
#: Cells so far right or down that a sheet may be larger than it looks: column AAA, row 1,000,000.
_FAR = re.compile(rb"\br\s*=\s*[\"'](?:([A-Z]{3,})(\d+)|[A-Z]*(\d{7,}))[\"']")
_NEAR = re.compile(rb"\br\s*=\s*[\"']([A-Z]{1,2})\d")
_ROW = re.compile(rb"\br\s*=\s*[\"'](\d{1,7})[\"']")
#: The last column and row of the file format.
_LAST_COLUMN, _LAST_ROW = 16_384, 1_048_576
#: What may still belong to a cell whose end has not been unpacked yet.
_CARRIED = 1 << 16

#: A cell's place: its row and its column, both from 0.
Place = tuple[int, int]


class XmlRefusedError(Exception):
    """The part is no XML, or declares what no spreadsheet has to."""


@dataclass(slots=True)
class SheetFacts:
    """Facts of one sheet; places count from 0.

    ``formulas``: the text typed, without its sign; empty for a copy of a shared formula.
    ``without_result``: formulas the file stores no result of. ``zero``: those whose stored result
    is 0, which is what programs write that cannot calculate. ``width`` and ``height``: how far the
    cells reach, as far as a quick look shows.
    """

    hidden_columns: set[int] = field(default_factory=set)
    merged: list[tuple[Place, Place]] = field(default_factory=list)
    formulas: dict[Place, str] = field(default_factory=dict)
    without_result: set[Place] = field(default_factory=set)
    zero: set[Place] = field(default_factory=set)
    errors: list[Place] = field(default_factory=list)
    width: int = 0
    height: int = 0


def sheet_facts(archive: zipfile.ZipFile, part: str) -> SheetFacts:
    """Return the facts of a sheet.

    Raises XmlRefusedError, or what reading a damaged archive raises.
    """
    facts = SheetFacts()
    reader = _Reader(facts)
    with archive.open(part) as unpacked:
        while piece := unpacked.read(_PIECE):
            reader.feed(piece)
    reader.close()
    return facts


def refuse_document_type(archive: zipfile.ZipFile, part: str) -> None:
    """Raise XmlRefusedError where a part declares a document type, and with it entities."""
    with archive.open(part) as unpacked:
        start = unpacked.read(4096)
    if b"<!DOCTYPE" in start or b"<!ENTITY" in start or b"<\0!\0D\0" in start:
        raise XmlRefusedError


class _Reader:
    """Parses what stands before and after the rows; searches the rows."""

    def __init__(self, facts: SheetFacts) -> None:
        self._facts = facts
        self._waiting = b""
        self._search: _Search | None = None
        self._after = False
        self._parser = expat.ParserCreate()
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.StartElementHandler = self._element

    def feed(self, piece: bytes) -> None:
        if self._after:
            self._parse(piece)
            return
        if self._search is not None:
            left = self._search.feed(piece)
            if left is not None:
                self._after = True
                self._parse(left)
            return
        self._waiting += piece
        found = _ROWS.search(self._waiting)
        if found is None:
            if len(self._waiting) > _MOST_HEAD:
                raise XmlRefusedError
            return
        prefix = found[1]
        self._parse(self._waiting[: found.start()] + b"<" + prefix + b"sheetData>")
        rest, self._waiting = self._waiting[found.end() :], b""
        if found[2]:
            self._after = True
            self._parse(b"</" + prefix + b"sheetData>" + rest)
        else:
            self._search = _Search(prefix, self._facts)
            self.feed(rest)

    def close(self) -> None:
        if self._search is not None and not self._after:
            raise XmlRefusedError
        if self._waiting:
            self._parse(self._waiting)
        self._parse(b"", last=True)

    def _parse(self, piece: bytes, *, last: bool = False) -> None:
        try:
            self._parser.Parse(piece, last)
        except expat.ExpatError:
            raise XmlRefusedError from None

    def _refuse(self, *_: object) -> None:
        raise XmlRefusedError

    def _element(self, name: str, values: dict[str, str]) -> None:
        kind = name.rpartition(":")[2]
        if kind == "col" and values.get("hidden") in ("1", "true"):
            first, last = _number(values.get("min")), _number(values.get("max"))
            self._facts.hidden_columns.update(range(first - 1, min(last, 16_384)))
        elif kind == "mergeCell" and len(self._facts.merged) < _MOST_MERGED:
            places = _range(values.get("ref", ""))
            if places is not None:
                self._facts.merged.append(places)


class _Search:
    """Searches the rows for formulas and errors; pieces overlap by what may be half a cell."""

    def __init__(self, prefix: bytes, facts: SheetFacts) -> None:
        self._facts = facts
        self._end = b"</" + prefix + b"sheetData"
        self._formula = b"<" + prefix + b"f"
        p = re.escape(prefix)
        self._with_formula = re.compile(
            rb"<%bc\b([^>]*)>\s*<%bf\b([^>]*?)(?:/>|>([^<]*)</%bf>)"
            rb"(?:\s*<%bv(?:\s*/>|[^>]*>([^<]*)</%bv>))?\s*</%bc" % ((p,) * 6)
        )
        self._with_error = re.compile(rb"<%bc\b([^>]*\bt\s*=\s*[\"']e[\"'][^>]*)>" % p)
        self._cell = b"<" + prefix + b"c"
        self._row = b"<" + prefix + b"row"
        self._kept = b""

    def feed(self, piece: bytes) -> bytes | None:
        """Take a piece; return what stands from the end of the rows on, once that is reached."""
        whole = self._kept + piece
        end = whole.find(self._end)
        rows = whole if end < 0 else whole[:end]
        if end < 0:
            # The last cell may be cut in two: it is looked at with the next piece.
            cut = max(rows.rfind(self._cell + b" "), len(rows) - _CARRIED)
            rows, self._kept = rows[:cut], rows[cut:]
        self._measure(rows)
        if self._formula in rows and len(self._facts.formulas) < _MOST_NOTED:
            for found in self._with_formula.finditer(rows):
                self._note(found)
        if b'"e"' in rows or b"'e'" in rows:
            for found in self._with_error.finditer(rows):
                place = _place(found[1])
                if place is not None and len(self._facts.errors) < _MOST_NOTED:
                    self._facts.errors.append(place)
        return None if end < 0 else whole[end:]

    def _measure(self, rows: bytes) -> None:
        """Note how far cells reach. Raises XmlRefusedError where it is beyond any spreadsheet."""
        facts = self._facts
        if not facts.width:
            near = max(_NEAR.findall(rows), key=lambda c: (len(c), c), default=b"A")
            facts.width = _place_of(near.decode(), "1")[1] + 1
        last = _ROW.search(rows, max(0, rows.rfind(self._row)))
        if last is not None:
            facts.height = max(facts.height, int(last[1]))
        for far in _FAR.finditer(rows):
            if len(far[1] or b"") > 3 or len(far[2] or far[3]) > 7:
                raise XmlRefusedError
            row, column = _place_of((far[1] or b"A").decode(), (far[2] or far[3]).decode())
            facts.width, facts.height = max(facts.width, column + 1), max(facts.height, row + 1)
        if facts.width > _LAST_COLUMN or facts.height > _LAST_ROW:
            raise XmlRefusedError

    def _note(self, found: re.Match[bytes]) -> None:
        place = _place(found[1])
        if place is None:
            return
        facts = self._facts
        facts.formulas[place] = unescape((found[3] or b"").decode("utf-8", "replace"), _ENTITIES)
        if not found[4]:
            facts.without_result.add(place)
        elif found[4].strip() == b"0":
            facts.zero.add(place)


def _place(attributes: bytes) -> Place | None:
    found = _AT.search(attributes)
    return None if found is None else _place_of(found[1].decode(), found[2].decode())


def _place_of(letters: str, row: str) -> Place:
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(row) - 1, column - 1


def _range(text: str) -> tuple[Place, Place] | None:
    found = re.fullmatch(r"\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})", text)
    return None if found is None else (_place_of(found[1], found[2]), _place_of(found[3], found[4]))


def _number(text: str | None) -> int:
    return int(text) if text is not None and re.fullmatch(r"\d{1,7}", text) else 1
