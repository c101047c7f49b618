"""Texts with separators: any separator, any encoding of the field, every cell as it was written."""

import pytest

from planner.domain.errors import Stopped
from planner.intake.tables.read import read_tables

PEOPLE = [
    ["number", "name", "place", "note"],
    ["007", "Sékou Ñandú", "Labé", "one, two; three"],
    ["008", "Aïssatou", "Kankan", 'says "yes"\nand more'],
    ["009", "Fatou", "Boké", "1.234,50"],
]


def written(separator=",", rows=PEOPLE):
    return "".join(separator.join(_quoted(c) for c in row) + "\r\n" for row in rows)


def _quoted(cell):
    special = any(c in cell for c in ',;\t|"\n')
    return '"' + cell.replace('"', '""') + '"' if special else cell


def read(tmp_path, content, name="people.csv"):
    path = tmp_path / name
    path.write_bytes(content)
    return read_tables(path)


def cells(file):
    table = file.tables[0]
    return [list(table.headings), *(list(row.cells) for row in table.rows)]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_that_any_separator_is_found(tmp_path, separator):
    file = read(tmp_path, written(separator).encode())
    assert cells(file) == PEOPLE
    assert file.findings == ()
    assert file.kind == "csv"


@pytest.mark.parametrize(
    ("codec", "guessed"),
    [
        ("utf-8", []),
        ("utf-8-sig", []),
        ("utf-16", []),
        ("utf-16-le", ["UTF-16"]),
        ("utf-16-be", ["UTF-16"]),
        ("cp1252", ["Windows-1252"]),
    ],
)
def test_that_any_encoding_is_read_and_a_guess_is_said(tmp_path, codec, guessed):
    file = read(tmp_path, written().encode(codec))
    assert cells(file) == PEOPLE
    assert [dict(f.values)["encoding"] for f in file.findings] == guessed


def test_that_arabic_in_its_code_page_is_told_from_accents(tmp_path):
    rows = [["number", "name"], ["1", "فاطمة ديالو"], ["2", "محمد"]]
    file = read(tmp_path, written(rows=rows).encode("cp1256"))
    assert cells(file) == rows
    assert dict(file.findings[0].values) == {"encoding": "Windows-1256"}


def test_that_a_line_break_in_quotes_is_no_row(tmp_path):
    file = read(tmp_path, written().encode())
    assert [row.sheet_row for row in file.tables[0].rows] == [2, 3, 4]


def test_that_empty_lines_keep_the_numbers_of_the_rows(tmp_path):
    file = read(tmp_path, b"\n\nnumber,name\n\n1,A\n,,\n2,B\n")
    assert file.tables[0].heading_row == 3
    assert [(r.sheet_row, r.cells) for r in file.tables[0].rows] == [
        (5, ("1", "A")),
        (7, ("2", "B")),
    ]


def test_that_excels_line_about_the_separator_is_no_heading(tmp_path):
    file = read(tmp_path, b"sep=;\nnumber;name\n1;A, B\n")
    assert cells(file) == [["number", "name"], ["1", "A, B"]]
    assert file.tables[0].rows[0].sheet_row == 3


def test_that_a_row_longer_than_the_headings_loses_nothing(tmp_path):
    file = read(tmp_path, b"a,b\n1,2,3\n")
    assert cells(file) == [["a", "b", ""], ["1", "2", "3"]]
    assert file.tables[0].place(2) == "C"


def test_that_reading_stops_when_asked(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text(written(), "utf-8")
    with pytest.raises(Stopped):
        read_tables(path, cancelled=lambda: True)
