"""What the balance aimed at stands in the office workbook, so that nobody has to ask for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.domain.balances.parity import Parity, ParityBy
from planner.domain.balances.policy import Policy, Priority, Scenario
from planner.domain.programme.conditions import parse_conditions
from planner.services.balances.summary import stated_tenth
from planner.wording.papers.office import office_text
from tests.exports.read_back import office_workbook


def aims(caseload, allocation, language="en") -> list[str]:
    """Return the lines under the heading of what the balance aims at."""
    sheet = office_workbook(caseload, allocation, language).worksheets[0]
    texts = [cell.value for cell in sheet["A"]]
    first = texts.index(office_text("aims", language)) + 1
    return texts[first : texts.index(None, first)]


@pytest.fixture
def with_policy(example):
    """Return the examples balanced under a policy of the office's own."""
    caseload, allocation = example
    policy = Policy(
        aversion=30_000,
        parity=(Parity(ParityBy.SEX, 500),),
        priorities=(Priority(parse_conditions("age <= 17"), 15_000, "Board of May"),),
    )
    scenario = Scenario(allocation.scenario_id, "ours", policy)
    return replace(caseload, scenarios={scenario.id: scenario}), allocation


def test_that_without_a_policy_of_its_own_the_balanced_setting_is_told(example):
    caseload, allocation = example
    (line,) = aims(caseload, allocation)
    assert line.startswith("Balanced. The more is left to one person")


def test_that_fairness_parity_and_priorities_in_force_are_told(with_policy):
    caseload, allocation = with_policy
    setting, bound, priority = aims(caseload, allocation)
    assert setting.startswith("Beyond balanced (3).")
    assert "5.0" in bound.replace("\u00a0", " ")
    assert priority.startswith("Counts 1.50 times")
    assert priority.endswith("(Source: Board of May)")


def test_that_they_are_told_in_french_too(with_policy):
    caseload, allocation = with_policy
    setting, _, priority = aims(caseload, allocation, "fr")
    assert setting.startswith("Au-delà d’équilibré (3).")
    assert priority.startswith("Compte 1,50 fois")


def test_that_a_text_after_figures_stands_apart_from_them(example):
    caseload, allocation = example
    sheet = office_workbook(caseload, allocation, "en")["Unmet needs"]
    headings = [cell.value for cell in sheet[5]]
    place = headings.index("Why") + 1
    assert headings[place - 2] == "With referrals"
    assert [sheet.cell(row, place).alignment.indent for row in (5, 6)] == [1, 1]
    assert sheet.cell(6, 1).alignment.indent == 0


def test_that_the_tenth_with_most_left_is_the_one_of_the_page_balance(example):
    caseload, allocation = example
    (worst,) = {c.case_id for c in stated_tenth(allocation.cases)}
    sheet = office_workbook(caseload, allocation, "en")["Needs met"]
    marked = [row[0].value for row in sheet.iter_rows(min_row=6) if row[3].value == "yes"]
    assert marked == [caseload.cases[worst].number]


def test_that_of_equal_burdens_the_first_is_marked_whatever_its_identifier(example):
    caseload, allocation = example
    alike = tuple(replace(c, needs=allocation.cases[0].needs) for c in allocation.cases)
    for cases in (alike, alike[::-1]):
        sheet = office_workbook(caseload, replace(allocation, cases=cases), "en")["Needs met"]
        marked = [row[0].value for row in sheet.iter_rows(min_row=6) if row[3].value == "yes"]
        assert marked == [caseload.cases[cases[0].case_id].number]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_no_title_is_cut_and_the_summary_is_one_page(example, language):
    caseload, allocation = example
    book = office_workbook(caseload, allocation, language)
    assert not any(sheet["A1"].alignment.wrap_text for sheet in book.worksheets[1:])
    assert book.worksheets[0].page_setup.fitToHeight == 1


def test_that_headings_of_the_summary_that_wrap_get_the_height_they_need(example):
    caseload, allocation = example
    sheet = office_workbook(caseload, allocation, "fr").worksheets[0]
    (row,) = [c.row for c in sheet["D"] if c.value == "Places communautaires"]
    height = sheet.row_dimensions[row].height
    assert height is not None
    assert height >= 27
