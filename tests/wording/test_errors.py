"""Every error the code can raise has its sentence, in every language, with the values it gives."""

import ast
from pathlib import Path

import pytest

from planner.wording.errors import ERRORS
from planner.wording.sentences import LANGUAGES

PACKAGES = ("planner", "optimizer", "exports", "ui")
ROOT = Path(__file__).parents[2]


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
            assert ERRORS[code][language].format_map(dict.fromkeys(values, "x"))


@pytest.mark.parametrize("code", ERRORS)
def test_that_every_sentence_ends_as_one_and_is_translated(code):
    assert set(ERRORS[code]) == set(LANGUAGES)
    for text in ERRORS[code].values():
        assert text.endswith((".", "!"))
