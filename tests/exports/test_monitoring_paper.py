"""A monitoring paper: as many figures as headings, and nothing that somebody typed takes effect."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import openpyxl
import pytest
from pypdf import PdfReader

from exports.compose.monitoring import compose_monitoring
from exports.excel.monitoring import monitoring_workbook
from exports.monitoring_csv import monitoring_csv
from exports.monitoring_paper import Part, figure_text
from exports.pdf.figures import printed_pages
from exports.pdf.monitoring import pages_of
from exports.pdf.typefaces import register
from planner.domain.estimate import Estimate
from planner.domain.money import Money
from planner.domain.purpose import OWN_USE, Destination, Purpose
from planner.domain.texts import PAPER_LANGUAGES, Texts
from planner.services.papers.counted_cases import Period
from planner.services.papers.monitoring import monitoring, period_of
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
        vulnerabilities=(("elderly", evil),),
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
    assert len(printed.pages) == 5
    assert not [page for page in printed.pages if "/Annots" in page]
