"""A monitoring paper: as many figures as headings, and nothing that somebody typed takes effect."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date

import openpyxl
import pytest
from pypdf import PdfReader

from exports.compose.monitoring import compose_monitoring
from exports.excel.monitoring import monitoring_workbook
from exports.excel.table_book import sheet_name
from exports.monitoring_csv import monitoring_csv
from exports.monitoring_paper import Part, figure_text
from exports.pdf.figures import printed_pages
from exports.pdf.monitoring import pages_of
from exports.pdf.typefaces import register
from planner.domain.estimate import Estimate
from planner.domain.money import Money
from planner.domain.protection.purpose import OWN_USE, Destination, Purpose
from planner.domain.texts import PAPER_LANGUAGES, Texts
from planner.services.papers.counted_cases import Period
from planner.services.papers.monitoring import monitoring, period_of
from planner.wording.papers.monitoring import monitoring_text
from tests.monitored_year import office_after_a_year

EVIL = '=HYPERLINK("http://x")'


@pytest.fixture(scope="module")
def year():
    return office_after_a_year()


def whole_year(document) -> Period:
    period = period_of(document, None, None)
    return replace(period, first=document.balance_date)


def read(workbook):
    out = io.BytesIO()
    workbook.save(out)
    return openpyxl.load_workbook(out)


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_that_every_line_has_a_figure_for_each_heading(year, language):
    document, given = year
    report = monitoring(document, given, whole_year(document), OWN_USE)
    paper = compose_monitoring(report, document.given_programme, language)
    keys = [section.key for section in paper.sections]
    assert len(keys) == len(set(keys))
    assert {"Reached", "Sexes", "Ages", "Kinds", "Costs", "Needs", "Visits"} <= set(keys)
    for section in paper.sections:
        assert all(len(line.figures) == len(section.headings) - 1 for line in section.lines)
    book = read(monitoring_workbook(paper))
    assert [t for s in book for t in s.tables] == keys
    assert all(s.sheet_view.rightToLeft == (language == "ar") for s in book)


def test_that_of_too_few_people_only_what_is_nobodys_is_told(year):
    document, given = year
    few = {i: document.cases[i] for i in sorted(document.cases)[:4]}
    seen = {v.id: v for v in document.visits.values() if v.case_id in few}
    bare = replace(
        document, cases=few, entries={}, visits=seen, complaints={}, plans={}, observations={}
    )
    report = monitoring(bare, given, whole_year(document), OWN_USE)
    paper = compose_monitoring(report, document.given_programme, "en")
    assert paper.lead == "Started: 0 of not shown cases. Completed: 0."
    told = [f for s in paper.sections for x in s.lines for f in x.figures]
    assert not [figure for figure in told if figure not in (None, 0)]


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_that_what_has_nothing_in_it_is_said_in_a_line(year, language):
    document, given = year
    period = Period(date(2026, 1, 1), document.balance_date)
    report = monitoring(document, given, period, OWN_USE)
    paper = compose_monitoring(report, document.given_programme, language)
    silent = {section.key for section in paper.silent}
    assert {"Kinds", "Satisfaction"} <= silent
    assert not silent & {section.key for section in paper.sections}
    nothing, hidden = paper.notes
    assert all(section.title in nothing for section in paper.silent)
    assert monitoring_text("scores", language) in hidden
    (page,) = pages_of(paper)
    assert [table.title for table in page.tables] == [s.title for s in paper.sections]
    listed = monitoring_csv(paper).decode("utf-8-sig")
    assert all(key in listed for key in silent)  # a list has every figure


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_that_what_is_not_shown_stands_where_the_figure_would(year, language):
    document, given = year
    report = monitoring(document, given, whole_year(document), OWN_USE)
    paper = compose_monitoring(report, document.given_programme, language)
    book = read(monitoring_workbook(paper))
    hidden = monitoring_text("hidden", language)
    cells = [c for sheet in book for row in sheet.iter_rows(min_row=6) for c in row]
    sides = {c.alignment.horizontal for c in cells if c.value == hidden}
    assert sides == {"right"}


def test_that_a_period_that_is_not_over_says_so(year):
    document, given = year
    period = period_of(document, None, date(2027, 12, 31), today=date(2027, 11, 23))
    report = monitoring(document, given, period, OWN_USE)
    paper = compose_monitoring(report, document.given_programme, "en")
    assert paper.dated == "1 January 2027 to 31 December 2027 (so far: 23 November 2027)"
    over = replace(period, today=date(2028, 1, 1))
    report = monitoring(document, given, over, OWN_USE)
    paper = compose_monitoring(report, document.given_programme, "en")
    assert "so far" not in paper.dated


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_that_no_heading_stands_without_some_of_its_table(year, language):
    document, given = year
    report = monitoring(document, given, whole_year(document), OWN_USE)
    paper = compose_monitoring(report, document.given_programme, language)
    register()
    printed = PdfReader(io.BytesIO(printed_pages(pages_of(paper))))
    for page in printed.pages:
        *_, last, _ = page.extract_text().strip().splitlines()
        assert last.strip() not in {section.title for section in paper.sections}


def test_that_a_sheets_name_is_of_whole_words():
    assert sheet_name("Scores") == "Scores"
    assert sheet_name("Lacunes de services pour les personnes") == "Lacunes de services"
    assert len(sheet_name("x" * 50, 3)) == 31


def test_that_figures_are_written_as_people_read_them():
    assert figure_text(None, "en") == "not shown"
    assert figure_text(1234, "en") == "1,234"
    assert figure_text(Part(0.5), "en") == "50\u00a0%"
    assert figure_text(Money(12300, "EUR"), "en") == "€123"
    assert figure_text(Estimate(12, 0.5, 0.25, 0.75), "fr") == "0,50 (0,25–0,75)"


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_that_nothing_somebody_typed_takes_effect(year, language):
    document, given = year
    programme = document.given_programme
    evil = Texts.of(en=EVIL, fr=EVIL, es=EVIL, ar=EVIL)
    programme = replace(
        programme,
        office=replace(programme.office, name=EVIL),
        places=tuple(replace(p, name=evil) for p in programme.places),
        vulnerabilities=(("chronic", evil),),
    )
    instruments = {
        key: replace(i, name=evil, source=EVIL, version=i.version)
        for key, i in document.instruments.items()
    }
    document = replace(document, programme=programme, instruments=instruments)
    to = Destination(Purpose.DONOR, EVIL)
    report = monitoring(document, given, whole_year(document), to)
    paper = compose_monitoring(report, programme, language)
    book = read(monitoring_workbook(paper))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [c for c in cells if c.data_type == "f" or c.hyperlink]
    assert any(EVIL in str(c.value) for c in cells)
    rows = csv.reader(io.StringIO(monitoring_csv(paper).decode("utf-8-sig")))
    assert not [c for row in rows for c in row if c.startswith(("=", "+", "-", "@"))]
    register()
    printed = PdfReader(io.BytesIO(printed_pages(pages_of(paper))))
    assert len(printed.pages) <= 5
    assert not [page for page in printed.pages if "/Annots" in page]
