"""Texts with separators (.csv, .tsv, .txt) as a grid. Every cell stays the text it is.

A figure in such a file is not told from a code with zeros before it, nor a decimal comma from a
comma between thousands: what a column means is asked where columns are mapped.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator

from planner.domain.errors import Stopped
from planner.domain.findings import Finding, Weight
from planner.domain.progress import Progress, Report, StopAsked
from planner.intake.safety import MIB, WorkbookError
from planner.intake.tables.cells import Cleaner
from planner.intake.tables.encoding import encoding_of
from planner.intake.tables.grid import Grid, trimmed
from planner.intake.tables.limits import MOST_CELLS, MOST_COLUMNS, MOST_CSV_BYTES
from planner.intake.tables.source import Source
from planner.intake.tables.table_file import Cell

SEPARATORS = ",;\t|"
#: Enough of a file to tell its separator.
_LOOKED_AT = 256 * 1024
_RECORDS = 60
#: A field of more characters is no answer: a quotation mark is missing, or the file is no table.
_MOST_FIELD = 1 << 20
_ROWS_A_LOOK = 2_000
#: Excel's own line above the headings.
_SAYS_SEPARATOR = re.compile(r"sep=(.)\r?\n?")
_MARKUP = re.compile(r"\s*<(!doctype|html|\?xml|table|meta|head|body)\b", re.IGNORECASE)


def read_grid(
    source: Source, findings: list[Finding], progress: Report, cancelled: StopAsked
) -> Grid:
    """Return the one grid of a file.

    Raises WorkbookError ``file_missing``, ``file_too_large``, ``file_not_table``,
    ``columns_too_many``, ``table_too_large``; Stopped where it is asked to.
    """
    if source.size > MOST_CSV_BYTES:
        raise WorkbookError("file_too_large", file=source.name, most=MOST_CSV_BYTES // MIB)
    encoding = encoding_of(source)
    if encoding.guessed:
        name = _NAMES.get(encoding.codec, encoding.codec)
        found = Finding.of("encoding_guessed", Weight.CHECK, file=source.name, encoding=name)
        findings.append(found)
    progress(Progress("read_file", 0, 1))
    try:
        with io.TextIOWrapper(
            source.opened(), encoding=encoding.codec, errors="replace", newline=""
        ) as text:
            start = text.read(_LOOKED_AT)
            _check_table(source, start)
            said = _SAYS_SEPARATOR.match(start)
            text.seek(0)
            if said:
                text.readline()
            separator = said[1] if said else separator_of(start)
            return _grid(source, text, separator, skipped=1 if said else 0, cancelled=cancelled)
    except csv.Error:
        raise WorkbookError("file_not_table", file=source.name) from None


_NAMES = {
    "cp1252": "Windows-1252",
    "cp1256": "Windows-1256",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
}


def _check_table(source: Source, start: str) -> None:
    controls = sum(c < " " and c not in "\r\n\t\f" for c in start)
    if _MARKUP.match(start) or controls * 20 > len(start):
        raise WorkbookError("file_not_table", file=source.name)


def separator_of(start: str) -> str:
    """Return the separator that splits the first records into the most columns most evenly."""

    def evenness(separator: str) -> tuple[int, int]:
        csv.field_size_limit(_MOST_FIELD)
        counts: Counter[int] = Counter()
        try:
            for n, record in enumerate(
                csv.reader(io.StringIO(start, newline=""), delimiter=separator)
            ):
                if n >= _RECORDS:
                    break
                if any(record):
                    counts[len(record)] += 1
        except csv.Error:
            return 0, 0
        counts.pop(1, None)
        if not counts:
            return 0, 0
        width, times = max(counts.items(), key=lambda item: (item[1], item[0]))
        return times, width

    best = max(SEPARATORS, key=evenness)
    # Several that fit as many records: the one that makes more columns of them.
    most = evenness(best)[0]
    near = [s for s in SEPARATORS if evenness(s)[0] * 10 >= most * 9 and most]
    return max(near, key=lambda s: evenness(s)[1], default=",")


def _grid(
    source: Source, text: io.TextIOWrapper, separator: str, *, skipped: int, cancelled: StopAsked
) -> Grid:
    csv.field_size_limit(_MOST_FIELD)
    cleaner, cells, grid = Cleaner(), 0, Grid(source.stem)
    for row, kept in _rows(text, separator, cleaner, skipped):
        if row % _ROWS_A_LOOK == 0 and cancelled():
            raise Stopped
        if len(kept) > MOST_COLUMNS:
            raise WorkbookError("columns_too_many", file=source.name, most=MOST_COLUMNS)
        grid.rows.append((row, kept))
        cells += len(kept)
        if cells > MOST_CELLS:
            raise WorkbookError("table_too_large", file=source.name, most=MOST_CELLS)
    grid.too_long = cleaner.too_long
    return grid


def _rows(
    text: io.TextIOWrapper, separator: str, cleaner: Cleaner, skipped: int
) -> Iterator[tuple[int, list[Cell]]]:
    """Yield records with the row a spreadsheet shows them in: a line break in quotes is no row."""
    for row, record in enumerate(csv.reader(text, delimiter=separator), start=skipped):
        kept = trimmed(cleaner.row(record))
        if kept:
            yield row, kept
