"""HXL tags over the data of each sheet, and what formulas and tables make of them."""

from __future__ import annotations

import re

import openpyxl
import pytest

from exports import excel
from exports.excel.office import office_workbook
from exports.excel.office.hxl import tag_of
from planner.app.writers import FileWriters
from planner.wording.sentences import LANGUAGES
from tests.exports.read_back import read_back

_TAG = re.compile(r"#[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*")


def _tagged(example, language):
    caseload, allocation = example
    return office_workbook(caseload, allocation, language, hxl=True)


@pytest.fixture(scope="module")
def tagged(example):
    return read_back(_tagged(example, "en"))


def test_that_every_column_has_a_tag_of_its_own_right_above_the_data(tagged):
    for sheet in tagged.worksheets[1:]:
        tags = [c.value for c in sheet[6]]
        assert all(_TAG.fullmatch(tag) for tag in tags)
        assert len(set(tags)) == len(tags)
        assert "#meta" not in tags
        (listed,) = sheet.tables.values()
        assert listed.ref.startswith("A6:")
        assert [c.name for c in listed.tableColumns] == tags
        assert sheet.freeze_panes == "B7"
        assert sheet.print_title_rows == "$5:$6"


def test_that_sums_and_checks_begin_below_the_tags(tagged):
    total = tagged["Awards"]["H4"].value
    assert total.startswith("=SUM(H7:H")
    spans = re.findall(r"!\$[A-Z]+\$(\d+):", str(tagged["Checks"]["B8"].value))
    assert set(spans) == {"7"}


def test_that_tags_are_the_same_in_every_language(example, tagged):
    for language in LANGUAGES[1:2]:
        other = read_back(_tagged(example, language))
        for one, another in zip(tagged.worksheets[1:], other.worksheets[1:], strict=True):
            assert [c.value for c in one[6]] == [c.value for c in another[6]]


def test_that_no_tags_are_there_where_nobody_asks_for_them(example, tmp_path):
    caseload, allocation = example
    paths = tmp_path / "one.xlsx", tmp_path / "two.xlsx"
    for path in paths:
        excel.write_office(caseload, allocation, path, "en")
    assert paths[0].read_bytes() == paths[1].read_bytes()
    book = openpyxl.load_workbook(paths[0])
    assert not str(book["Awards"]["A6"].value).startswith("#")


def test_that_a_code_is_one_thing_on_the_sheet_of_places_and_another_on_that_of_projects():
    assert tag_of("places", "code") == "#loc+code"
    assert tag_of("projects", "code") == "#project+code"


def test_that_totals_and_tables_are_named_the_same_in_every_language(example):
    caseload, allocation = example
    books = [office_workbook(caseload, allocation, language) for language in ("en", "ar")]
    names = [set(book.defined_names) for book in books]
    assert names[0] == names[1]
    assert books[0].defined_names["AwardsAmountTotal"].attr_text == "'Awards'!$H$4"
    tables = [[*sheet.tables] for book in books for sheet in book.worksheets[1:]]
    assert tables[: len(tables) // 2] == tables[len(tables) // 2 :]


def test_that_who_asks_for_tags_on_an_export_gets_them(example, tmp_path):
    caseload, allocation = example
    FileWriters(hxl=True).write_office(caseload, allocation, tmp_path / "office.xlsx", "en")
    book = openpyxl.load_workbook(tmp_path / "office.xlsx", read_only=True)
    rows = book["Awards"].iter_rows(min_row=6, max_row=6, values_only=True)
    assert next(rows)[:3] == ("#meta+id+case", "#beneficiary+type", "#activity+code")
