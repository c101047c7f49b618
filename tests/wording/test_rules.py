"""Every rule of the bundled programme reads as one sentence in each language."""

import pytest

from planner.domain.rule import RuleSort
from planner.intake.programme_workbook import read_programme
from planner.services.sample import sample_programme
from planner.wording.rules import rule_sentence
from planner.wording.sentences import LANGUAGES

_READ = read_programme(sample_programme()).programme
assert _READ is not None
PROGRAMME = _READ


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", PROGRAMME.rules, ids=lambda r: r.code)
def test_that_a_rule_is_one_full_sentence(rule, language):
    sentence = rule_sentence(rule, PROGRAMME, language)
    assert sentence.endswith(".")
    assert "  " not in sentence
    assert "None" not in sentence
    assert "{" not in sentence


def test_that_the_sample_uses_every_sort_of_rule():
    assert {rule.sort for rule in PROGRAMME.rules} == set(RuleSort)


def test_that_a_protection_line_is_never_spoken_of_by_its_code():
    told = " ".join(rule_sentence(r, PROGRAMME, "en") for r in PROGRAMME.rules)
    assert "VUL-D" not in told
    assert "OFF-2" in told


def test_that_a_rule_says_its_figures():
    floor = next(r for r in PROGRAMME.rules if r.sort is RuleSort.FLOOR)
    said = rule_sentence(floor, PROGRAMME, "en")
    assert said == (
        "Food, clothing and basic items of 3 or more: at least 50\u00a0% met within 14 days."
    )
