"""Like cases treated unlike, told in every language of the rules."""

import pytest

from planner.domain.balances.allocation import LikeCases, Reason
from planner.domain.ids import CaseId
from planner.domain.programme.rule import RuleSort
from planner.wording.balances.like_cases import LIKE, like_text, unlike_sentence
from planner.wording.reasons.like import LIKE_REASONS
from planner.wording.sentences import RULE_LANGUAGES
from tests.builders import euros, fund, programme, rule

OFFICE = programme(
    funds=[fund("VUL", 9000, private_name="OFF-2")],
    rules=[rule(RuleSort.FLOOR, need="basic", least=0.5, severity=3, days=30, code="O-FLOOR")],
)
NUMBERS = {CaseId("a"): "GN-1", CaseId("b"): "GN-2"}


def _pair(why):
    return LikeCases(CaseId("a"), CaseId("b"), 2045, 8582, euros(200), euros(2305), why)


def test_that_both_cases_their_burden_money_and_the_cause_are_told():
    pair = _pair(Reason.of("like_owed", fund="VUL"))
    assert unlike_sentence(pair, NUMBERS, OFFICE, "en") == (
        "GN-1 and GN-2 are alike, but GN-1 has 20\u00a0% of the burden lifted (€200),"
        " GN-2 86\u00a0% (€2,305). The donor line OFF-2 promised its help to the other case,"
        " not to this one."
    )


def test_that_a_rule_behind_it_is_told_in_its_own_sentence():
    told = unlike_sentence(
        _pair(Reason.of("like_floor", need="basic", rule="O-FLOOR")), NUMBERS, OFFICE, "en"
    )
    assert "guarantees it to the other case only. " in told
    assert told.count("50\u00a0%") == 1


@pytest.mark.parametrize("language", RULE_LANGUAGES)
def test_that_every_cause_is_told_in_every_language(language):
    values: dict[str, str | int] = {
        "fund": "VUL",
        "target": "K",
        "who": "C01",
        "need": "basic",
        "share": 20_000,
    }
    for code in LIKE_REASONS:
        told = unlike_sentence(
            _pair(Reason.of(code, rule="O-FLOOR", **values)), NUMBERS, OFFICE, language
        )
        assert "{" not in told
        assert "VUL" not in told
    assert set(LIKE["head"]) == set(RULE_LANGUAGES)
    assert "7" in like_text("head", language, count=7)
