"""What parity did, in words: both ways round, groups by name."""

import pytest

from planner.domain.balances.allocation import Reason
from planner.domain.balances.parity import ParityBy
from planner.domain.texts import Texts
from planner.wording.reasons.parity import BY, PARITY_NOTES, by_name, group_name, parity_sentence
from planner.wording.sentences import RULE_LANGUAGES
from tests.builders import place, programme

OFFICE = programme(
    places=[place("KAN")],
    vulnerabilities=(("gbv", Texts.of(en="survivor of violence")),),
)


@pytest.mark.parametrize("language", RULE_LANGUAGES)
def test_that_both_ways_round_are_told_in_every_language(language):
    for code in sorted(PARITY_NOTES):
        said = [
            parity_sentence(
                Reason.of(
                    code, by="sex", group="f", groups="f|m", fewer=20, most=300, reached=400,
                    without=510, was=8000, now=7900, ahead=ahead,
                ),
                OFFICE,
                language,
            )
            for ahead in (0, 1)
        ]  # fmt: skip
        assert all("{" not in text for text in said)
        assert (said[0] == said[1]) is (code == "parity_left_out")
    assert set(BY) == set(ParityBy)


def test_that_points_are_told_with_a_decimal():
    kept = Reason.of("parity_bound", by="sex", group="f", ahead=1, most=50, reached=36, without=94)
    assert parity_sentence(kept, OFFICE, "en") == (
        "Parity by sex: women would fare better than the others by 0.9 points of their burden"
        " lifted; with parity it is 0.4 (at most 0.5)."
    )


def test_that_groups_are_named_as_people_say_them():
    assert group_name(ParityBy.SEX, "m", OFFICE, "fr") == "les hommes"
    assert group_name(ParityBy.DEPARTURE, "AT", OFFICE, "fr") == "les personnes revenues d’Autriche"
    assert "survivor of violence" in group_name(ParityBy.VULNERABILITY, "gbv", OFFICE, "en")
    assert by_name(ParityBy.PLACE, "en") == "place"
