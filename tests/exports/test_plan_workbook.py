"""Plans as workbooks."""

from __future__ import annotations

import openpyxl
import pytest

from exports import excel
from exports.compose import compose_plan
from exports.excel.plan import plan_workbook
from planner.wording.papers.plan import plan_text
from tests.exports.examples import ON, case_id

FAMILY, SEAT, FRENCH, ARABIC, EMPTY, HOSTILE = range(6)


@pytest.fixture(scope="module")
def books(documents, tmp_path_factory):
    folder = tmp_path_factory.mktemp("plans")
    for index, document in enumerate(documents):
        excel.write_plan(document, folder / f"{index}.xlsx")
    return [openpyxl.load_workbook(folder / f"{i}.xlsx") for i in range(len(documents))]


def column(sheet, letter: str) -> list[object]:
    return [cell.value for cell in sheet[letter] if cell.value is not None]


def test_that_the_total_is_a_formula_over_rows_that_add_up_to_the_plan(documents, books):
    for document, book in zip(documents, books, strict=True):
        sheet = book.active
        if not document.costs.items:
            continue
        row = next(c.row for c in sheet["A"] if c.value == document.costs.total.label)
        formula = sheet.cell(row, 7).value
        assert formula.startswith("=SUM(G")
        first, last = (int(part.lstrip("G")) for part in formula[5:-1].split(":"))
        assert last == row - 1
        amounts = [sheet.cell(r, 7).value for r in range(first, last + 1)]
        expected = document.costs.total.amount.decimal()
        assert round(sum(amounts), 2) == float(expected)
        local = [sheet.cell(r, 8).value for r in range(first, last + 1)]
        assert sum(local) == document.costs.total.local.minor


def test_that_every_instalment_is_a_row(documents, books):
    for document, book in zip(documents, books, strict=True):
        parts = sum(len(item.payments) for item in document.costs.items)
        shown = [c for c in column(book.active, "E") if " / " in str(c)]
        assert len(shown) == parts


def test_that_what_people_typed_never_becomes_a_formula(books):
    for book in books:
        for row in book.active.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    assert cell.value.startswith("=SUM(")


def test_that_a_text_that_looks_like_a_formula_stays_text_also_after_editing(documents, tmp_path):
    from dataclasses import replace

    document = replace(documents[SEAT], words="=1+1", draft="+x", number="@n")
    path = tmp_path / "x.xlsx"
    excel.write_plan(document, path)
    cells = {c.value: c for row in openpyxl.load_workbook(path)["Plan"] for c in row if c.value}
    for text in ("=1+1", "+x"):
        assert cells[text].data_type == "s"
        assert cells[text].quotePrefix


def test_that_a_plan_prints_on_a4_as_wide_as_the_paper(books):
    for book in books:
        sheet = book.active
        assert sheet.page_setup.paperSize == 9
        assert sheet.page_setup.fitToWidth == 1
        assert sheet.sheet_properties.pageSetUpPr.fitToPage


def test_that_a_workbook_says_its_language_and_number(documents, books):
    for document, book in zip(documents, books, strict=True):
        assert book.properties.title == document.number
        assert book.active.title == plan_text("sheet_plan", document.language)


@pytest.mark.parametrize(
    ("currency", "shown"), [("EUR", "#,##0.00"), ("GNF", "#,##0"), ("TND", "#,##0.000")]
)
def test_that_money_shows_the_decimals_its_currency_has(currency, shown):
    from exports.excel.cells import money_format

    assert money_format(currency).split(";")[0] == shown


def test_that_every_text_of_an_arabic_plan_begins_at_the_right_and_reads_from_there(example):
    caseload, allocation = example
    document = compose_plan(caseload, allocation, case_id(3), on=ON, language="ar", reasons=True)
    for sheet in plan_workbook(document):
        assert sheet.sheet_view.rightToLeft
        texts = [c for row in sheet.iter_rows() for c in row if c.data_type == "s"]
        assert texts
        assert all(c.alignment.readingOrder == 2 and c.alignment.horizontal for c in texts)
