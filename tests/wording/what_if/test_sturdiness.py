"""Sturdiness in words, in every language of the rules."""

import pytest

from planner.domain.balances.sturdiness import Mark, Sturdiness
from planner.domain.ids import AwardId
from planner.wording.sentences import RULE_LANGUAGES
from planner.wording.what_if.sturdiness import STURDINESS, counted_text, kept_text, mark_text

FOUND = Sturdiness(8, 0, {AwardId("a"): 8, AwardId("b"): 2, AwardId("c"): 7})


def test_that_counts_and_what_was_tried_are_told():
    assert counted_text(FOUND, "en") == (
        "Sturdy awards: 2; fragile: 1. Every estimate of how much a measure helps was moved up or"
        " down by 20\u00a0%, 8 times."
    )
    assert kept_text(Mark.FRAGILE, 2, 8, "fr") == "fragile : conservé dans 2 tirages sur 8"


@pytest.mark.parametrize("language", RULE_LANGUAGES)
def test_that_every_text_is_told_in_every_language(language):
    assert all(set(texts) == set(RULE_LANGUAGES) for texts in STURDINESS.values())
    assert "8" in kept_text(Mark.STURDY, 8, 8, language)
    assert mark_text(Mark.STURDY, language) != mark_text(Mark.FRAGILE, language)
    assert "20" in counted_text(FOUND, language)
