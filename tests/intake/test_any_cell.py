"""Whatever stands in a cell, reading ends in findings that can be said, never in a fault."""

import random
from dataclasses import replace

import pytest

from planner.domain.findings import Weight
from planner.intake.assessments import reader as assessments
from planner.intake.assessments.mapping import read_mapping
from planner.intake.programme.workbook import sample_programme
from planner.intake.tables.as_text import raw_sheets
from planner.intake.tables.read import read_tables
from planner.wording.findings import finding_sentence
from tests.intake.sheets import FRENCH_LABELS, MAPPING, XML_NAMES, programme_sheets, read

ODD = (
    *("", "-1", "1e999999", "NaN", "inf", "0.1", "½", "=1+1", "x" * 10_000, "{value}", "{0}", "%s"),
    *("9999-12-31", "0001-01-01", "2026-02-30", "0000-01", "1988-13", "a;b|c,d", "; ; |", "\n"),
    *("age >= ", "age >= 99999999999999999999999", "need. >= 1", "departure in |", "25%", "1,000"),
    *("60 %; 40 % after 99999999999999999999", "1 | 2 | 99", "EXAMPLE", "#", "debt", "1E-400"),
)


def altered(sheets, chance):
    """The sheets with one to five cells replaced by something odd."""
    sheets = list(sheets)
    for _ in range(chance.choice((1, 2, 5))):
        at = chance.randrange(len(sheets))
        sheet = sheets[at]
        row = chance.randrange(len(sheet.rows))
        cells = list(sheet.rows[row].cells)
        cells[chance.randrange(len(sheet.headings))] = chance.choice(ODD)
        rows = list(sheet.rows)
        rows[row] = replace(rows[row], cells=tuple(cells))
        sheets[at] = replace(sheet, rows=tuple(rows))
    return sheets


def test_that_an_odd_programme_is_read_or_refused_in_words():
    chance = random.Random(2026)
    for _ in range(40):
        result = read(altered([s for s in programme_sheets() if s.name != "Guide"], chance))
        stopped = any(f.weight is Weight.STOPS for f in result.findings)
        assert (result.programme is None) == stopped
        for finding in result.findings:
            assert all(finding_sentence(finding, "fr"))


NEW = ("Rates", "Funds", "Budgets", "Account codes", "Providers", "Rules")


@pytest.mark.parametrize("name", NEW)
def test_that_an_odd_cell_of_any_column_is_read_or_refused_in_words(name):
    """Every column of these sheets, each with some of the odd texts in turn."""
    whole = [s for s in programme_sheets() if s.name != "Guide"]
    at = next(i for i, s in enumerate(whole) if s.name == name)
    chance = random.Random(name)
    for column in range(len(whole[at].headings)):
        for text in chance.sample(ODD, 3):
            rows = list(whole[at].rows)
            row = chance.randrange(len(rows))
            cells = list(rows[row].cells)
            cells[column] = text
            rows[row] = replace(rows[row], cells=tuple(cells))
            result = read([*whole[:at], replace(whole[at], rows=tuple(rows)), *whole[at + 1 :]])
            stopped = any(f.weight is Weight.STOPS for f in result.findings)
            assert (result.programme is None) == stopped
            for finding in result.findings:
                what, remedy = finding_sentence(finding, chance.choice(("en", "fr")))
                assert what
                assert remedy
                assert "earlier version" not in what
                assert "version antérieure" not in what


@pytest.mark.parametrize("path", [XML_NAMES, FRENCH_LABELS], ids=["xml_names", "french_labels"])
def test_that_odd_answers_are_read_or_found(monkeypatch, path):
    chance = random.Random(2026)
    programme, mapping = sample_programme(), read_mapping(MAPPING)
    whole = [replace(s, rows=s.rows[:12]) for s in raw_sheets(read_tables(path))]
    for _ in range(60):
        sheets = altered(whole, chance)
        monkeypatch.setattr(assessments, "raw_sheets", lambda _, sheets=sheets: sheets)
        taken = assessments.read_assessments(path, mapping, programme)
        assert len(taken.assessments) in (11, 12)
        for finding in taken.findings:
            assert all(finding_sentence(finding, "en"))
            assert (finding.row is None) == (finding.sheet_row is None)
