"""Every error the code can raise has its sentence, in every language, with the values it gives."""

import ast
from pathlib import Path

import pytest

from planner.domain.errors import PlannerError
from planner.wording.errors import ERRORS, error_sentence
from planner.wording.sentences import LANGUAGES

PACKAGES = ("planner", "optimizer", "exports", "ui")
ROOT = Path(__file__).parents[3]


def _raised():
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if (
                    isinstance(node, ast.Call)
                    and getattr(node.func, "id", "") == "PlannerError"
                    and node.args
                    and isinstance(node.args[0], ast.Constant)
                ):
                    values = {k.arg for k in node.keywords}
                    code = str(node.args[0].value)
                    yield pytest.param(code, values, id=f"{path.name}:{code}")


@pytest.mark.parametrize(("code", "values"), list(_raised()))
def test_that_every_error_raised_can_be_said_in_every_language(code, values):
    for language in LANGUAGES:
        if None not in values:
            assert error_sentence(PlannerError(code, **dict.fromkeys(values, 2)), language)


@pytest.mark.parametrize("code", ERRORS)
def test_that_every_sentence_ends_as_one_and_is_translated(code):
    assert set(ERRORS[code]) >= set(LANGUAGES)
    for text in ERRORS[code].values():
        assert text.endswith((".", "!"))


def test_that_money_dates_and_states_of_an_error_are_in_the_readers_words():
    over = PlannerError("ledger_over_commitment", state="paid", left="EUR 1200.50")
    assert error_sentence(over, "en").endswith("At most €1,200.50 can be paid here.")
    assert "1\u202f200,50\u00a0€" in error_sentence(over, "fr")
    ended = PlannerError("ledger_fund_ended", fund="EUR-A", ends="2026-12-01")
    assert "1er décembre 2026" in error_sentence(ended, "fr")
    closed = PlannerError("ledger_month_closed", month="2026-11")
    assert error_sentence(closed, "en") == (
        "November 2026 is closed, and every month before it. Date the entry in a later month."
    )
    staff = PlannerError("ledger_staff_missing", role="approver", state="committed")
    assert "qui approuve" in error_sentence(staff, "fr")


def test_that_a_value_of_an_unknown_form_is_said_as_it_is():
    odd = PlannerError("ledger_over_plan", left="a few")
    assert "a few" in error_sentence(odd, "en")
