"""What figures of the worst-off count, in every language of the rules."""

import pytest

from planner.domain.what_if.fairness_price import CURVE
from planner.wording.sentences import RULE_LANGUAGES
from planner.wording.what_if.worst_off import (
    WORST_OFF,
    changed_sentence,
    same_awards_sentence,
    unmoved_sentence,
)


@pytest.mark.parametrize("language", RULE_LANGUAGES)
def test_that_every_text_is_told_in_every_language(language):
    assert all(set(texts) == set(RULE_LANGUAGES) for texts in WORST_OFF.values())
    sentences = (
        unmoved_sentence(26.56, language),
        changed_sentence((CURVE[0], 8.5), (CURVE[2], 4.25), language),
        same_awards_sentence(CURVE[3], CURVE[2], language),
    )
    assert not any("{" in text for text in sentences)
    assert len(set(sentences)) == len(sentences)


def test_that_the_settings_and_points_stand_in_their_places():
    assert unmoved_sentence(26.56, "en").startswith(
        "No setting compared helps the worst-off case further: it has 26.6 points left"
    )
    assert changed_sentence((CURVE[0], 8.5), (CURVE[2], 4.25), "en").endswith(
        "8.50 points left under “most need met in total”, 4.25 under “balanced”."
    )
    assert same_awards_sentence(CURVE[3], CURVE[2], "en") == (
        "“beyond balanced (3)” gives the same awards as “balanced”."
    )
