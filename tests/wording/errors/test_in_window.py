"""What is refused in the window is mended in the window: no remedy there is a typed command."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import planner
from planner.domain.errors import PlannerError
from planner.wording.errors import ERRORS
from planner.wording.errors.in_window import IN_WINDOW, window_sentence
from planner.wording.sentences import LANGUAGES

ROOT = Path(planner.__file__).parents[1]
#: What the window can run into: all that is raised below it, but by the command line itself.
PLACES = (
    "planner/services",
    "planner/domain",
    "planner/storage",
    "planner/intake",
    "planner/donors",
    "optimizer",
    "exports",
    "ui",
)
RAISED = re.compile(r"""Error\(\s*"(\w+)\"""")
#: A word of the command line with a file in place, or an option.
TYPED = re.compile(r"(?<![\w-])--[a-z]|\b(?:FILE|FICHIER|ARCHIVO|CASELOAD)\b")


def raised_below_the_window():
    texts = (p.read_text("utf-8") for place in PLACES for p in (ROOT / place).rglob("*.py"))
    return sorted({code for text in texts for code in RAISED.findall(text)} & ERRORS.keys())


class Named(dict):
    """Every value by its name: what is looked for are the words around it."""

    def __missing__(self, key):
        return 1 if key in ("count", "least", "done") else key


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_no_refusal_in_the_window_asks_to_type_a_command(language):
    typed = {}
    for code in raised_below_the_window():
        names = re.findall(r"\{(\w+)", ERRORS[code][language] + str(IN_WINDOW.get(code, "")))
        error = PlannerError(code, **{n: Named()[n] for n in names if n != "language"})
        said = window_sentence(error, language)
        if TYPED.search(said):
            typed[code] = said
    assert typed == {}


def test_that_every_sentence_of_the_window_stands_for_one_that_names_a_command():
    for code in IN_WINDOW:
        assert TYPED.search(ERRORS[code]["en"]), code


def test_that_a_shared_screen_says_nothing_of_other_cases():
    error = PlannerError("clear_first", count=7)
    assert "7 cases" in window_sentence(error, "en")
    assert window_sentence(error, "en", shared=True) == "This plan cannot be offered yet."


def test_that_a_remedy_in_brackets_for_who_types_is_left_out():
    said = window_sentence(PlannerError("consent_witness_missing"), "en")
    assert said == "Consent that was spoken needs a witness. Write who heard it."
