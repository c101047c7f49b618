"""A plan's workbook is filled in at the table and read back as decisions, with their reasons."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import openpyxl
import pytest

from exports import excel
from exports.compose import compose_plan
from planner.domain.cases.decision import DecisionSort
from planner.domain.errors import PlannerError
from planner.domain.texts import PAPER_LANGUAGES
from planner.intake.plan_choices import read_plan_choices
from planner.services.plans.plan_choices import preview_choices, take_choices
from planner.wording.papers.plan import plan_text
from planner.wording.papers.plan_copies import CHOICE_COLUMNS
from tests.exports.examples import ON, case_id
from tests.opened import caseload_made


@pytest.fixture
def work(example, tmp_path):
    caseload, _ = example
    with closing(caseload_made(tmp_path / "office.rplan")) as opened:
        opened.commit(replace(caseload, about=opened.document.about), who="P01", why="import")
        yield opened


def workbook(example, path, number=1, language="en"):
    plan = compose_plan(
        example[0], example[1], case_id(number), on=ON, language=language, reasons=True
    )
    excel.write_plan(plan, path)
    return plan.choices


def fill_in(path, language="en", **cells):
    """Write into the row of each code: choice, amount, reason."""
    book = openpyxl.load_workbook(path)
    sheet = book[plan_text("sheet_choices", language)]
    for row in sheet.iter_rows(min_row=2):
        for column, value in zip((7, 8, 10), cells.get(str(row[1].value), ()), strict=False):
            if value:
                row[column].value = value
    book.save(path)


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_that_a_workbook_nobody_filled_in_decides_nothing(example, work, tmp_path, language):
    for number in range(1, 7):
        path = tmp_path / f"{number}.xlsx"
        workbook(example, path, number, language)
        preview = preview_choices(work, read_plan_choices, path, "C01")
        assert (preview.decisions, preview.refused, preview.known) == ((), (), 0)
        assert not preview.stopped


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_that_exactly_what_was_chosen_is_decided_in_any_language(example, work, tmp_path, language):
    path = tmp_path / "plan.xlsx"
    first, second = workbook(example, path, 1, language).given[:2]
    fill_in(
        path,
        language,
        **{
            first.code: (plan_text("choice_without", language), None, "has one already"),
            second.code: (plan_text("choice_require", language), None, "promised"),
        },
    )
    preview = preview_choices(work, read_plan_choices, path, "C01")
    assert not preview.stopped, preview.refused
    decided = {(d.target, d.sort, d.reason, d.who) for d in preview.decisions}
    assert decided == {
        (first.code, DecisionSort.FORBID, "has one already", "C01"),
        (second.code, DecisionSort.REQUIRE, "promised", "C01"),
    }
    take_choices(work, preview, "C01")
    assert len(work.document.decisions_of(case_id(1))) >= 2
    again = preview_choices(work, read_plan_choices, path, "C01")
    assert (again.decisions, again.known) == ((), 2)


def test_that_a_choice_without_a_reason_names_its_row_and_nothing_is_taken(example, work, tmp_path):
    path = tmp_path / "plan.xlsx"
    (first, *_) = workbook(example, path).given
    fill_in(path, **{first.code: ("without it", None, None)})
    preview = preview_choices(work, read_plan_choices, path, "C01")
    assert [(row, error.code) for row, error in preview.refused] == [(2, "reason_missing")]
    with pytest.raises(PlannerError, match="choices_stopped"):
        take_choices(work, preview, "C01")


def test_that_a_word_nobody_offered_is_a_finding_with_its_row(example, work, tmp_path):
    path = tmp_path / "plan.xlsx"
    (first, *_) = workbook(example, path).given
    fill_in(path, **{first.code: ("perhaps", None, "well")})
    preview = preview_choices(work, read_plan_choices, path, "C01")
    (finding,) = preview.findings
    assert (finding.code, finding.sheet_row, finding.column) == ("choice_unknown", 2, "Decision")
    assert preview.stopped


def test_that_an_amount_nobody_may_choose_is_refused(example, work, tmp_path):
    path = tmp_path / "plan.xlsx"
    plain = next(c for c in workbook(example, path).given if not c.levels)
    fill_in(path, **{plain.code: (None, 12, "more")})
    preview = preview_choices(work, read_plan_choices, path, "C01")
    assert [error.code for _, error in preview.refused] == ["level_none"]


def test_that_another_workbook_is_a_finding(work, tmp_path):
    path = tmp_path / "other.xlsx"
    openpyxl.Workbook().save(path)
    preview = preview_choices(work, read_plan_choices, path, "C01")
    assert [f.code for f in preview.findings] == ["sheet_missing"]


def test_that_inputs_are_open_and_everything_else_is_kept_from_slips(example, tmp_path):
    path = tmp_path / "plan.xlsx"
    choices = workbook(example, path)
    sheet = openpyxl.load_workbook(path)["Decide"]
    assert sheet.protection.sheet
    for row, choice in enumerate(choices.given, start=2):
        opened = [c.column for c in sheet[row] if not c.protection.locked]
        assert opened == ([8, 9, 11] if choice.levels else [8, 11])
    lists = [v for v in sheet.data_validations.dataValidation if v.type == "list"]
    assert len(lists) >= len(choices.given)


def test_that_every_limit_is_a_live_formula_that_turns_red(example, tmp_path):
    path = tmp_path / "plan.xlsx"
    choices = workbook(example, path)
    sheet = openpyxl.load_workbook(path)["Limits"]
    assert choices.limits
    for row, limit in enumerate(choices.limits, start=2):
        assert sheet.cell(row, 2).value == float(limit.most.decimal())
        assert str(sheet.cell(row, 3).value).startswith("=SUM")
        assert sheet.cell(row, 4).value == f"=B{row}-C{row}"
    assert sheet.conditional_formatting


def test_that_only_the_offices_workbook_lets_anything_be_decided(example):
    assert compose_plan(example[0], example[1], case_id(1), on=ON).choices is None
    assert len(CHOICE_COLUMNS) == len(set(CHOICE_COLUMNS))
