"""A workbook whose tables are written row by row, and the same bytes for the same content."""

from __future__ import annotations

import re
from io import BytesIO
from os import PathLike
from pathlib import Path
from typing import IO, TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook

from exports.excel.rows import TableRows

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

#: A zip keeps a time for every part: always the same.
_WHEN = (1980, 1, 1, 0, 0, 0)
#: Characters no name of a sheet may have, and the most it may be long.
_FORBIDDEN, _LONGEST = frozenset("[]:*?/\\"), 31
#: A last word as short as this belongs to one that is cut off.
_DANGLING = 4
_SHEET = "xl/worksheets/sheet{}.xml"
_CORE = "docProps/core.xml"
_DIMENSION = re.compile(rb'<dimension ref="[^"]*"')
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
_CREATED = re.compile(rb"<dcterms:created[^>]*>([^<]*)")
_END = b"</sheetData>"


def sheet_name(title: str, number: int = 0) -> str:
    """Return a sheet's name: as many whole words of a title as it holds, none of them dangling."""
    plain = "".join(letter for letter in title if letter not in _FORBIDDEN)
    whole = f"{number} {plain}" if number else plain
    if len(whole) <= _LONGEST:
        return whole.strip()
    words = whole[: _LONGEST + 1].split(" ")[:-1]
    if len(words) <= bool(number):  # one word, longer than any name
        return whole[:_LONGEST]
    while len(words) > 2 and len(words[-1].strip(",;·")) <= _DANGLING:
        words.pop()
    return " ".join(words).rstrip(" ,;·")


class TableBook(Workbook):
    """A workbook of the library; ``rows``: by the name of a sheet, rows to put after its own."""

    def __init__(self) -> None:
        """Begin without a sheet."""
        super().__init__()
        self.remove(self.worksheets[0])
        self.rows: dict[str, TableRows] = {}

    def save(self, filename: str | PathLike[str] | IO[bytes] | SupportsWrite[bytes]) -> None:
        """Write the workbook; when it was written stands nowhere in it."""
        content = self._content()
        if isinstance(filename, str | PathLike):
            Path(filename).write_bytes(content)
        else:
            filename.write(content)

    def _content(self) -> bytes:
        frame, whole = BytesIO(), BytesIO()
        super().save(frame)
        rows = {
            _SHEET.format(place): self.rows[sheet.title]
            for place, sheet in enumerate(self.worksheets, start=1)
            if sheet.title in self.rows
        }
        with ZipFile(frame) as made, ZipFile(whole, "w", ZIP_DEFLATED) as out:
            for name in made.namelist():
                _write(out, name, made.read(name), rows.get(name))
        return whole.getvalue()


def _write(out: ZipFile, name: str, content: bytes, rows: TableRows | None) -> None:
    part = ZipInfo(name, _WHEN)
    part.compress_type = ZIP_DEFLATED
    if name == _CORE and (created := _CREATED.search(content)):
        content = _MODIFIED.sub(rb"\g<1>" + created[1], content)
    if rows is None:
        out.writestr(part, content)
        return
    content = _DIMENSION.sub(f'<dimension ref="{rows.reference}"'.encode(), content)
    before, end, after = content.partition(_END)
    with out.open(part, "w") as written:
        written.write(before)
        for text in rows.text():
            written.write(text)
        written.write(end + after)
