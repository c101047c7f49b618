"""Reports on people tell nobody's name, no number of a case, and no count anybody works out."""

from __future__ import annotations

import csv
import io
import itertools
from dataclasses import replace

import openpyxl
import pytest
from pypdf import PdfReader

from exports.compose.people_report import compose_people
from exports.excel.people_report import people_workbook
from exports.pdf.figures import printed_pages
from exports.pdf.typefaces import register
from exports.people_csv import inert, people_csv
from planner.domain.cases.case import Sex
from planner.domain.errors import PlannerError
from planner.domain.ids import AssessmentId, CaseId
from planner.domain.months import PartialDate
from planner.domain.protection.purpose import Destination, Purpose
from planner.domain.reports.forms import Form
from planner.domain.reports.small_counts import SMALLEST
from planner.domain.texts import PAPER_LANGUAGES, Texts
from planner.services.papers.people_report import drawn_code, people_report
from tests.domain.small_counts_attack import ranges
from tests.exports.examples import example_caseload
from tests.exports.read_back import read_back

DONOR = Destination(Purpose.DONOR, "Ministry of Somewhere")


def drawn():
    count = itertools.count(1)
    return lambda: f"R{next(count):04}"


def report_of(many, fund, to, draw=drawn_code):
    document, allocation = many
    return people_report(document, allocation, fund, to, draw)


@pytest.fixture(scope="module")
def many():
    """The example office, every household ten times over, half of them women of 1990."""
    caseload, allocation = example_caseload()
    cases, assessments, awards, results = {}, {}, [], []
    for copy, case in itertools.product(range(10), caseload.cases.values()):
        name = CaseId(f"{case.id}-{copy}")
        identity = replace(case.identity, birth=PartialDate.of_year(1990))
        planning = replace(case.planning, sex=Sex.FEMALE if copy % 2 else Sex.MALE)
        number = f"{case.number}-{copy}"
        cases[name] = replace(case, id=name, number=number, identity=identity, planning=planning)
        for known in caseload.assessments.values():
            if known.case_id == case.id:
                key = AssessmentId(f"{known.id}-{copy}")
                assessments[key] = replace(known, id=key, case_id=name)
        awards += [replace(a, case_id=name) for a in allocation.awards_of(case.id)]
        results += [replace(r, case_id=name) for r in allocation.cases if r.case_id == case.id]
    document = replace(caseload, cases=cases, assessments=assessments, plans={}, decisions={})
    named = (("vot", Texts.of(en="Trafficked")), ("elderly", Texts.of(en="Older person")))
    programme = replace(caseload.given_programme, vulnerabilities=named)
    document = replace(document, programme=programme)
    return document, replace(allocation, awards=tuple(awards), cases=tuple(results))


def fund_of(many):
    return max(
        (f.code for f in many[0].programme.funds),
        key=lambda code: sum(a.fund == code for a in many[1].awards),
    )


def test_that_a_donor_must_be_named_and_a_fund_known(many):
    with pytest.raises(PlannerError, match="recipient_missing"):
        report_of(many, fund_of(many), Destination(Purpose.DONOR))
    with pytest.raises(PlannerError, match="fund_unknown"):
        report_of(many, "NOPE", DONOR)


def test_that_every_table_of_a_report_withstands_linear_programming(many):
    for fund in many[0].programme.funds:
        report = report_of(many, fund.code, DONOR)
        for table in (report.sexes, report.places, *report.forms.values()):
            for cell, (low, high) in ranges(table).items():
                assert high - low >= 4, cell


def test_that_who_did_not_agree_has_no_row(many):
    report = report_of(many, fund_of(many), DONOR)
    assert report.rows == ()
    helped = {a.case_id for a in many[1].awards if any(x.fund == report.fund_code for x in a.lines)}
    assert report.left_out == len(helped)


def test_that_rows_tell_a_birth_year_only_where_five_share_it(many, monkeypatch):
    monkeypatch.setattr("planner.services.papers.people_report.without_consent", lambda *_: ())
    report = report_of(many, fund_of(many), DONOR, drawn())
    assert report.rows
    told = [(row.birth_year, row.sex) for row in report.rows if row.birth_year is not None]
    assert told
    assert all(told.count(trait) >= SMALLEST for trait in told)


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_that_no_name_and_no_number_stands_in_any_file(many, monkeypatch, language):
    monkeypatch.setattr("planner.services.papers.people_report.without_consent", lambda *_: ())
    register()
    document = many[0]
    report = report_of(many, fund_of(many), DONOR, drawn())
    pages = compose_people(report, document.programme, language)
    content = printed_pages(pages)
    assert content == printed_pages(pages)
    read = PdfReader(io.BytesIO(content))
    assert len(read.pages) == 2
    book = read_back(people_workbook(report, pages, language))
    cells = [str(c.value) for sheet in book for row in sheet.iter_rows() for c in row if c.value]
    listed = people_csv(report, language).decode()
    text = "\n".join([*(p.extract_text() for p in read.pages), *cells, listed])
    for case in document.cases.values():
        assert case.number not in text
        for word in case.identity.name.split():
            assert len(word) < 4 or word not in text


def test_that_the_sum_of_the_rows_is_a_live_formula(many, monkeypatch, tmp_path):
    monkeypatch.setattr("planner.services.papers.people_report.without_consent", lambda *_: ())
    report = report_of(many, fund_of(many), DONOR, drawn())
    people_workbook(report, compose_people(report, many[0].programme, "en"), "en").save(
        tmp_path / "x.xlsx"
    )
    sheet = openpyxl.load_workbook(tmp_path / "x.xlsx")["Households"]
    assert str(sheet["E4"].value).startswith("=SUM(E6:E")
    assert len(list(sheet.iter_rows(min_row=6))) == len(report.rows)


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_that_figures_of_the_workbook_can_be_counted_with_and_hidden_ones_cannot(many, language):
    report = report_of(many, "EUR-A", DONOR)
    pages = compose_people(report, many[0].programme, language)
    book = read_back(people_workbook(report, pages, language))
    for sheet, page in zip(book.worksheets, pages, strict=False):
        by_title = {sheet.cell(row, 1).value: row for row in range(1, sheet.max_row + 1)}
        for table in page.tables:
            for each in table.rows:
                cells = [c.value for c in sheet[by_title[each.title]][1:] if c.value is not None]
                told = [each.number, *each.numbers]
                counts = [isinstance(value, int | float) for value in cells]
                assert counts == [number is not None for number in told], each.title


def test_that_goods_and_services_are_told_apart_as_in_monitoring(many):
    report = report_of(many, fund_of(many), DONOR)
    tables = [t for page in compose_people(report, many[0].programme, "fr") for t in page.tables]
    told = {row.title for table in tables for row in table.rows}
    assert {"Biens", "Services"} <= told
    assert "En nature" not in told
    assert set(report.forms) == set(Form)


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_that_the_csv_speaks_the_language_of_the_workbook(many, monkeypatch, language):
    monkeypatch.setattr("planner.services.papers.people_report.without_consent", lambda *_: ())
    report = report_of(many, fund_of(many), DONOR, drawn())
    pages = compose_people(report, many[0].programme, language)
    book = read_back(people_workbook(report, pages, language))
    households = [[c.value for c in row] for row in book.worksheets[-1].iter_rows(min_row=5)]
    lines = list(csv.reader(io.StringIO(people_csv(report, language).decode("utf-8-sig"))))
    assert lines[0][:4] == households[0][:4]
    assert [line[2] for line in lines[1:]] == [row[2] or "" for row in households[1:]]
    forms = [str(row[3]).split(", ") for row in households[1:]]
    assert [line[3].split(" | ") for line in lines[1:]] == forms


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_that_the_csv_is_read_back_whole(many, monkeypatch, language):
    monkeypatch.setattr("planner.services.papers.people_report.without_consent", lambda *_: ())
    report = report_of(many, fund_of(many), DONOR, drawn())
    lines = list(csv.reader(io.StringIO(people_csv(report, language).decode("utf-8-sig"))))
    assert all(len(line) == 8 for line in lines)
    assert len(lines) == 1 + len(report.rows)
    assert sum(float(line[4]) for line in lines[1:]) == pytest.approx(
        float(sum(row.amount.minor for row in report.rows)) / 100
    )


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", "＝1"])
def test_that_a_cell_of_a_csv_is_never_a_formula(text):
    assert not inert(text).startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝"))


def test_that_a_hidden_count_stands_where_the_figure_would():
    caseload, allocation = example_caseload()  # six cases
    fund = fund_of((caseload, allocation))
    report = people_report(caseload, allocation, fund, DONOR)
    pages = compose_people(report, caseload.given_programme, "en")
    sheet = read_back(people_workbook(report, pages, "en"))["Sex and age"]
    words = [c for row in sheet.iter_rows(min_row=5, min_col=2) for c in row if c.data_type == "s"]
    assert words
    assert {(c.value, c.alignment.horizontal) for c in words} == {("not shown", "right")}


def test_that_a_sentence_of_the_workbook_runs_over_the_columns_of_its_tables(many):
    report = report_of(many, fund_of(many), DONOR)
    pages = compose_people(report, many[0].programme, "en")
    sheet = read_back(people_workbook(report, pages, "en")).worksheets[0]
    told = {r.min_row: r.max_col for r in sheet.merged_cells.ranges}
    last = max(told)
    assert sheet.cell(last, 1).value == pages[0].method
    assert told[3] == told[last] == 3


def test_that_a_donor_hears_what_its_line_does_for_needs(many):
    report = report_of(many, fund_of(many), DONOR)
    (page, _) = compose_people(report, many[0].programme, "en")
    assert page.title == f"Support planned on {report.fund}"
    assert report.needs
    assert all(0 <= (need.met or 0) <= 1 for need in report.needs)


def test_that_an_amount_of_few_households_is_not_told():
    caseload, allocation = example_caseload()  # six cases
    fund = fund_of((caseload, allocation))
    report = people_report(caseload, allocation, fund, DONOR)
    told = [amount for _, amount in report.money_forms if amount is not None and amount.minor]
    assert len(told) < len([1 for _, amount in report.money_forms])
    assert report.sexes.shown((0, 0)) in (0, None)
