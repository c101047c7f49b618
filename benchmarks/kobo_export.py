"""A KoboToolbox export of as many people as asked for: those of the sample, again and again.

Every person has a number, an identifier, a name, a birth and a household of their own; what they
answered is what somebody of the sample answered, with its gaps and faults.
"""

from __future__ import annotations

import random
import zipfile
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from xml.sax.saxutils import escape

from planner.intake.tables.read import read_tables
from planner.intake.tables.table_file import Cell, Table, column_letters
from planner.services.sample import sample_assessments

_SHEETS = ("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml")
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet '
    'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
)
_END = "</sheetData></worksheet>"


def write_export(path: Path, people: int) -> int:
    """Write an export of so many people; return how many household members it has besides."""
    source = sample_assessments()
    main, members = read_tables(source).tables
    people_rows, member_rows = _People(main, people), _Members(main, members, people)
    written = (people_rows.xml(), member_rows.xml())
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            if part in _SHEETS:
                new.writestr(part, written[_SHEETS.index(part)])
            else:
                new.writestr(part, old.read(part))
    return member_rows.count


class _People:
    """The main sheet, a row a person."""

    def __init__(self, main: Table, people: int) -> None:
        self._main, self._people = main, people

    def xml(self) -> str:
        headings, rows = self._main.headings, self._main.rows
        at = {heading: i for i, heading in enumerate(headings)}
        lines = [_HEAD, _line(1, headings)]
        chance = random.Random(2026)
        words = [w for row in rows for w in str(row.cells[at["full_name"]] or "").split()]
        for person in range(self._people):
            cells = list(rows[person % len(rows)].cells)
            if cells[at["full_name"]] is not None:
                cells[at["full_name"]] = _name(chance, words)
            if len(str(cells[at["birth"]] or "")) == len("1988-05-01"):
                day = _FIRST_BIRTH + timedelta(days=chance.randrange(_BIRTHS))
                cells[at["birth"]] = day.isoformat()
            cells[at["case_no"]] = f"GN-26-{person + 1:06d}"
            cells[at["_index"]] = person + 1
            cells[at["_id"]] = 1_000_000 + person
            cells[at["_uuid"]] = f"{person:08x}-0000-4000-8000-{person:012x}"
            lines.append(_line(person + 2, cells))
        return "".join([*lines, _END])


class _Members:
    """The members' sheet, tied by the parent's index."""

    def __init__(self, main: Table, members: Table, people: int) -> None:
        self._main, self._members, self._people = main, members, people
        self.count = 0

    def xml(self) -> str:
        headings = self._members.headings
        parent, own = headings.index("_parent_index"), headings.index("_index")
        index = self._main.headings.index("_index")
        households = defaultdict(list)
        for row in self._members.rows:
            households[row.cells[parent]].append(row.cells)
        lines = [_HEAD, _line(1, headings)]
        for person in range(self._people):
            known = self._main.rows[person % len(self._main.rows)].cells[index]
            for found in households.get(known, []):
                self.count += 1
                cells = list(found)
                cells[parent], cells[own] = person + 1, self.count
                lines.append(_line(self.count + 1, cells))
        return "".join([*lines, _END])


_FIRST_BIRTH, _BIRTHS = date(1960, 1, 1), 365 * 45


def _name(chance: random.Random, words: Sequence[str]) -> str:
    """Return a name of two words of the sample's, one of them with other vowels."""
    first, last = chance.choice(words), chance.choice(words)
    turned = str.maketrans("aeiou", "".join(chance.choices("aeiou", k=5)))
    return f"{first} {last.translate(turned)}"


def _line(number: int, cells: Sequence[Cell]) -> str:
    written = [f'<row r="{number}">']
    for i, cell in enumerate(cells):
        place = f"{_LETTERS[i]}{number}"
        if isinstance(cell, str):
            text = f"<is><t>{escape(cell)}</t></is>"
            written.append(f'<c r="{place}" t="inlineStr">{text}</c>')
        elif cell is not None:
            written.append(f'<c r="{place}"><v>{cell}</v></c>')
    return "".join([*written, "</row>"])


_LETTERS = [column_letters(i) for i in range(200)]
