"""Every finding has its two sentences in every language, with the values it is given."""

import ast
import string
from pathlib import Path

import pytest

from planner.domain.cases.form_reading import Doubt
from planner.domain.findings import Finding, Weight
from planner.wording.findings import SENTENCES, finding_sentence
from planner.wording.sentences import LANGUAGES

ROOT = Path(__file__).parents[3]
PLACES = (
    "planner/domain",
    "planner/intake",
    "planner/services",
    "planner/app",
    "exports",
)
#: How findings are made: a function's name, and which of its arguments is the code.
MAKERS = {
    "of": 0,
    "find": 0,
    "find_member": 0,
    "add": 0,
    "_note": 0,
    "_stop": 0,
    "WorkbookError": 0,
    "Finding": 0,
    "_column_finding": 1,
}
#: Values finding_sentence itself fills in, from the finding's own place.
ALWAYS = {"column", "sheet", "case"}


def _made():
    """Yield code, the values given and where, for every finding made in the code."""
    for place in PLACES:
        for path in sorted((ROOT / place).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if not isinstance(node, ast.Call):
                    continue
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                where = MAKERS.get(name)
                if name == "of" and getattr(getattr(node.func, "value", None), "id", "") not in (
                    "Finding",
                    "Fault",
                ):
                    where = None
                if where is None or len(node.args) <= where:
                    continue
                values = {k.arg for k in node.keywords if k.arg}
                if name == "_column_finding":
                    values |= {"french"}
                for code in _codes(node.args[where]):
                    yield pytest.param(code, values, id=f"{path.stem}:{code}")


def _codes(node):
    if isinstance(node, ast.IfExp):
        return [*_codes(node.body), *_codes(node.orelse)]
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value] if node.value.replace("_", "").islower() else []
    return []


FOUND = [m for m in _made() if m.values[0]]


def test_that_the_walk_finds_the_findings_at_all():
    assert len({m.values[0] for m in FOUND}) > 90


@pytest.mark.parametrize(("code", "values"), FOUND)
def test_that_every_finding_can_be_said_in_every_language(code, values):
    for language in LANGUAGES:
        for sentence in SENTENCES[code][language]:
            asked = {name for _, name, _, _ in string.Formatter().parse(sentence) if name}
            if "minor" in values:
                asked -= {"amount"}
            assert asked <= values | ALWAYS, (code, asked - values)


@pytest.mark.parametrize("code", SENTENCES)
def test_that_both_sentences_are_whole_and_translated(code):
    assert set(SENTENCES[code]) >= set(LANGUAGES)
    for what, remedy in SENTENCES[code].values():
        for text in (what, remedy):
            assert not text[0].islower()
            assert text.endswith(".")
    assert SENTENCES[code]["en"] != SENTENCES[code]["fr"]


@pytest.mark.parametrize("code", SENTENCES)
def test_that_nobody_wrote_sentences_for_a_finding_nobody_makes(code):
    indirect = {
        # made from a variable: by the walk over a table of codes, or from an error's code
        "adult_unaccompanied",
        "consent_missing_then",
        "unaccompanied_now_adult",
        "sex_missing",
        "departure_missing",
        "return_type_missing",
        "condition_unreadable",
        "fact_unknown",
        # of a form: what a person must settle
        *(f"doubt_{doubt.value}" for doubt in Doubt),
        "doubt_answer",
        "doubt_answer_kept",
        "doubt_answer_unknown",
        "doubt_answer_unknown_kept",
    }
    assert code in indirect or code in {m.values[0] for m in FOUND}


def test_that_values_are_said_as_a_person_says_them():
    finding = Finding.of(
        "debt_decimal_comma", Weight.CHECK, column="debt_amount", currency="GNF", minor=1_500_000
    )
    what, remedy = finding_sentence(finding, "en")
    assert "1,500,000" in what
    assert remedy
    later = Finding.of("fund_ended", Weight.CHECK, value="BE-C", ends="2026-09-30")
    assert "2026-09-30" not in finding_sentence(later, "fr")[0]
    assert "septembre" in finding_sentence(later, "fr")[0]


def test_that_codes_of_kinds_and_languages_become_words():
    finding = Finding.of("plan_language_other", Weight.CHECK, language="ar", given="fr")
    assert "Arabic" in finding_sentence(finding, "en")[0]
    assert "arabe" in finding_sentence(finding, "fr")[0]
    mixed = Finding.of("name_mixed_scripts", Weight.CHECK, scripts="arabic, latin")
    assert "(arabe, latin)" in finding_sentence(mixed, "fr")[0]
    unknown = Finding.of("code_unknown", Weight.STOPS, what="measure", value="K-X")
    assert finding_sentence(unknown, "fr")[0] == "Aucun code « K-X » (mesure) n’existe."


def test_that_a_language_without_wording_falls_back_to_french():
    finding = Finding.of("man_pregnant", Weight.CHECK)
    assert finding_sentence(finding, "pt") == finding_sentence(finding, "fr")


def test_that_a_finding_of_an_older_planner_asks_for_the_file_again():
    for finding in (
        Finding.of("a_code_of_long_ago", Weight.CHECK),
        Finding.of("child_as_adult", Weight.CHECK, age=9),
    ):
        assert finding_sentence(finding, "en")[1] == "Import the file again to read what it is."
