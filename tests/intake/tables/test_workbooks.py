"""Workbooks as offices keep them: titles, groups, labels, tags, hidden parts, formulas."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from openpyxl import Workbook

from planner.domain.errors import Stopped
from planner.intake.tables.as_text import raw_sheets
from planner.intake.tables.hidden import hidden_findings
from planner.intake.tables.read import read_tables
from planner.intake.tables.table_file import Parent, column_letters, fingerprint
from tests.intake.hostile.parts import SHEET, packed, sheet
from tests.intake.sheets import FRENCH_LABELS, XML_NAMES

NAMES = ["number", "full_name", "sex", "place", "need_housing", "consent"]
LABELS = ["Case number", "Full name", "What sex?", "Place of return", "How is housing?", "Agreed?"]
PERSON = ["X-1", "Fatou", "female", "Labé", 3, "yes"]


@pytest.fixture
def made(tmp_path):
    """Return a file of sheets: names to rows; ``alter`` gets the workbook before it is saved."""

    def _made(sheets, alter=lambda book: None):
        book = Workbook()
        book.remove(book.worksheets[0])
        for name, rows in sheets.items():
            sheet = book.create_sheet(name)
            for row in rows:
                sheet.append(row)
        alter(book)
        path = tmp_path / "book.xlsx"
        book.save(path)
        return read_tables(path)

    return _made


def only(file):
    return file.tables[0]


@pytest.mark.parametrize(
    ("path", "people", "members"), [(XML_NAMES, 181, 240), (FRENCH_LABELS, 61, 83)]
)
def test_that_a_kobo_export_is_its_people_and_their_members(path, people, members):
    main, repeat = read_tables(path).tables
    assert (len(main.rows), len(repeat.rows)) == (people, members)
    assert repeat.parent == Parent(
        main.name, repeat.headings.index("_parent_index"), main.headings.index("_index")
    )
    assert main.parent is None


def test_that_cells_keep_their_kind(made):
    row = [
        "x",
        1,
        2.5,
        True,
        date(2026, 8, 14),
        datetime.fromisoformat("2026-08-14T09:30"),
        None,
        0.1 + 0.2,
    ]
    cells = only(made({"S": [list("abcdefgh"), row]})).rows[0].cells
    kinds = (str, int, Decimal, bool, date, datetime, type(None), Decimal)
    assert [type(c) for c in cells] == list(kinds)
    assert cells[7] == Decimal("0.3")
    text = raw_sheets(made({"S": [list("abcdefgh"), row]}))[0].rows[0].cells
    assert text == ("x", "1", "2.5", "1", "2026-08-14", "2026-08-14T09:30:00", "", "0.3")


def test_that_a_title_and_empty_rows_and_columns_come_before_the_table(made):
    rows = [["Returns of August"], [], [None, None, *NAMES], [None, None, *PERSON]]
    table = only(made({"S": rows}))
    assert table.headings == tuple(NAMES)
    assert (table.heading_row, table.first_column) == (3, 2)
    assert table.letters(0) == "C"
    assert table.rows[0].sheet_row == 4
    assert table.rows[0].cells == tuple(PERSON)


def test_that_merged_groups_stand_before_their_headings(made):
    rows = [["Assessment 2026"], ["Person", None, "Return", None, "Needs"], NAMES, PERSON]

    def merge(book):
        for place in ("A1:F1", "A2:B2", "C2:D2", "E2:F2"):
            book["S"].merge_cells(place)

    table = only(made({"S": rows}, merge))
    assert table.headings[:3] == ("Person/number", "Person/full_name", "Return/sex")
    assert table.headings[-1] == "Needs/consent"
    assert table.heading_row == 3


def test_that_a_heading_merged_downwards_is_no_group(made):
    rows = [["number", "Household", None, None], [None, "men", "women", "children"], ["X", 1, 2, 3]]

    def merge(book):
        book["S"].merge_cells("A1:A2")
        book["S"].merge_cells("B1:D1")

    table = only(made({"S": rows}, merge))
    assert table.headings == ("number", "Household/men", "Household/women", "Household/children")
    assert table.rows[0].cells == ("X", 1, 2, 3)


@pytest.mark.parametrize("order", [(NAMES, LABELS), (LABELS, NAMES)])
def test_that_names_and_labels_are_told_apart_in_either_order(made, order):
    table = only(made({"S": [*order, PERSON]}))
    assert (table.headings, table.labels) == (tuple(NAMES), tuple(LABELS))
    assert [r.cells[0] for r in table.rows] == ["X-1"]


def test_that_a_first_person_is_never_taken_for_labels(made):
    words = ["X-A", "Fatou Diallo", "a woman", "Labé (town)", "very bad indeed", "yes, I do"]
    table = only(made({"S": [LABELS, words, words]}))
    assert (table.labels, len(table.rows)) == ((), 2)
    figures = ["X-1", "Fatou", "female", "Labé", "3", "yes"]
    assert len(only(made({"S": [NAMES, figures]})).rows) == 1


def test_that_tags_are_no_person(made):
    tags = [
        "#beneficiary+code",
        "#contact+name",
        "#beneficiary+sex",
        "#loc+name",
        "#severity",
        None,
    ]
    table = only(made({"S": [NAMES, tags, PERSON]}))
    assert table.tags[:2] == ("#beneficiary+code", "#contact+name")
    assert [r.cells for r in table.rows] == [tuple(PERSON)]
    assert raw_sheets(made({"S": [NAMES, tags, PERSON]}))[0].rows[0].number == 1


def test_that_what_is_hidden_is_read_and_said(made):
    def hide(book):
        book["S"].column_dimensions["C"].hidden = True
        book["More"].sheet_state = "hidden"

    file = made({"S": [NAMES, PERSON], "More": [["a", "b"], [1, 2]]}, hide)
    assert only(file).hidden_columns == {2}
    assert file.tables[1].hidden
    assert only(file).rows[0].cells == tuple(PERSON)
    found = hidden_findings(file, ["S", "More"])
    assert [(f.code, f.sheet, f.column) for f in found] == [
        ("column_hidden", "S", "sex"),
        ("sheet_hidden", "More", ""),
    ]


def test_that_odk_repeats_are_tied_by_their_keys(made):
    people = [
        ["meta/instanceID", "name", "KEY"],
        ["uuid:1", "A", "uuid:1"],
        ["uuid:2", "B", "uuid:2"],
    ]
    members = [["age", "PARENT_KEY", "KEY"], [4, "uuid:2", "uuid:2/m[1]"]]
    file = made({"people": people, "people-members": members})
    assert file.tables[1].parent == Parent("people", 1, 2)
    assert only(file).parent is None


def test_that_columns_of_two_versions_of_a_form_are_both_there(made):
    table = only(
        made({"S": [["number", "house", "g/house"], ["1", "own", None], ["2", None, "none"]]})
    )
    assert [r.cells for r in table.rows] == [("1", "own", None), ("2", None, "none")]


def _with_rows(tmp_path, rows):
    path = tmp_path / "book.xlsx"
    path.write_bytes(packed({SHEET: sheet(rows)}))
    return read_tables(path)


def _row(number, *cells):
    return f'<row r="{number}">{"".join(cells)}</row>'


def _text(place, text):
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def test_that_a_formula_counts_as_its_result_and_a_note_as_what_was_typed(tmp_path):
    file = _with_rows(
        tmp_path,
        _row(1, _text("A1", "debt"), _text("B1", "note"))
        + _row(2, '<c r="A2"><f>12*50</f><v>600</v></c>', _text("B2", "none"))
        + _row(
            3, '<c r="A3"><f>A2-600</f><v>0</v></c>', '<c r="B3"><f>SUM(A1:A9) so</f><v>0</v></c>'
        ),
    )
    assert [r.cells for r in only(file).rows] == [(600, "none"), (0, "=SUM(A1:A9) so")]
    (found,) = file.findings
    assert (found.code, found.sheet, found.column, found.sheet_row) == (
        "formulas_as_results",
        "Sheet1",
        "debt",
        2,
    )
    assert dict(found.values) == {"count": 2}


def test_that_an_error_in_a_cell_is_nothing_and_is_said(tmp_path):
    file = _with_rows(
        tmp_path,
        _row(1, _text("A1", "number"), _text("B1", "age"))
        + _row(2, _text("A2", "X"), '<c r="B2" t="e"><v>#N/A</v></c>'),
    )
    assert only(file).rows[0].cells == ("X", None)
    assert [(f.code, f.column, f.sheet_row) for f in file.findings] == [
        ("cells_with_errors", "age", 2)
    ]


def test_that_a_form_is_known_whatever_the_order_of_its_columns(made):
    one = fingerprint(only(made({"S": [NAMES, PERSON]})))
    assert fingerprint(only(made({"T": [NAMES[::-1], PERSON[::-1]]}))) == one
    assert fingerprint(only(made({"S": [[*NAMES, "more"], [*PERSON, 1]]}))) != one


def test_that_letters_of_columns_are_those_of_the_spreadsheet():
    assert [column_letters(n) for n in (0, 25, 26, 701, 702, 16_383)] == [
        "A",
        "Z",
        "AA",
        "ZZ",
        "AAA",
        "XFD",
    ]


def test_that_reading_stops_when_asked():
    with pytest.raises(Stopped):
        read_tables(XML_NAMES, cancelled=lambda: True)
