"""Rates in a file of their own: read like the programme's, a template with examples."""

from datetime import date
from decimal import Decimal

import openpyxl
import pytest

from planner.domain.programme.rates import Rate, RateUse
from planner.intake.rates_workbook import read_rates_workbook, write_rates_template
from planner.services.sample import sample_programme
from tests.money import office

HEADINGS = ("One unit of", "Buys in", "From", "To", "Units", "Use", "Source")


def rates_file(tmp_path, *rows, headings=HEADINGS, sheet="Rates"):
    book = openpyxl.Workbook()
    filled = book.create_sheet(sheet, 0)
    for row in (headings, *rows):
        filled.append(row)
    book.save(tmp_path / "rates.xlsx")
    return tmp_path / "rates.xlsx"


def test_that_a_row_is_a_dated_rate_with_its_use_and_source(tmp_path):
    path = rates_file(
        tmp_path,
        ("EUR", "gnf", date(2026, 11, 1), date(2026, 11, 30), 9512.5, "payment", "UN Treasury"),
        ("USD", "EUR", "2026-11-01", None, "0.9", None, None),
    )
    read = read_rates_workbook(path)
    assert not read.findings
    assert [rate for rate, _ in read.rates] == [
        Rate(
            "EUR",
            "GNF",
            date(2026, 11, 1),
            Decimal("9512.5"),
            date(2026, 11, 30),
            RateUse.PAYMENT,
            "UN Treasury",
            "rates.xlsx",
        ),
        Rate("USD", "EUR", date(2026, 11, 1), Decimal("0.9"), file="rates.xlsx"),
    ]
    assert [place.sheet_row for _, place in read.rates] == [2, 3]


@pytest.mark.parametrize(
    ("row", "code", "column"),
    [
        (("EUR", "XXX", "2026-11-01", None, 1, None, None), "currency_unknown", "Buys in"),
        (("EUR", "GNF", "soon", None, 1, None, None), "date_unreadable", "From"),
        (("EUR", "GNF", "2026-11-01", None, "many", None, None), "decimal_unreadable", "Units"),
        (("EUR", "GNF", "2026-11-01", None, 0, None, None), "decimal_unreadable", "Units"),
        (("EUR", "GNF", "2026-11-01", None, None, None, None), "value_missing", "Units"),
        (("EUR", "GNF", "2026-11-01", None, 1, "often", None), "choice_unknown", "Use"),
        (
            ("EUR", "GNF", "2026-11-02", "2026-11-01", 1, None, None),
            "rate_ends_before_start",
            "To",
        ),
    ],
)
def test_that_a_bad_cell_is_one_finding_with_row_and_column(tmp_path, row, code, column):
    good = ("EUR", "GNF", "2026-10-01", None, 1, None, None)
    (finding,) = read_rates_workbook(rates_file(tmp_path, good, row)).findings
    assert (finding.code, finding.sheet_row, finding.column) == (code, 3, column)


def test_that_a_file_without_the_sheet_or_without_rows_says_so(tmp_path):
    other = read_rates_workbook(rates_file(tmp_path, sheet="Other"))
    assert [f.code for f in other.findings] == ["sheet_missing"]
    empty = read_rates_workbook(rates_file(tmp_path))
    assert [f.code for f in empty.findings] == ["sheet_empty"]


def test_that_a_file_that_is_no_workbook_is_a_finding(tmp_path):
    path = tmp_path / "rates.xlsx"
    path.write_text("not a workbook")
    assert read_rates_workbook(path).findings[0].code == "file_not_workbook"


def test_that_the_rates_of_a_programme_workbook_can_be_read_alone():
    read = read_rates_workbook(sample_programme())
    assert read.rates
    assert not read.findings


@pytest.mark.parametrize(("language", "sheet"), [("en", "Rates"), ("fr", "Taux")])
def test_that_the_template_shows_examples_nobody_reads(tmp_path, language, sheet):
    path = tmp_path / "rates.xlsx"
    write_rates_template(path, language, office())
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == [sheet]
    assert [f.code for f in read_rates_workbook(path).findings] == ["sheet_empty"]
    # A row filled in under the examples is read.
    for place, value in enumerate(
        ("EUR", "GNF", date(2026, 11, 1), None, 9_500, "payment", ""), start=1
    ):
        book[sheet].cell(4, place).value = value
    book.save(path)
    ((rate, _),) = read_rates_workbook(path).rates
    assert rate.units == 9_500
