"""What a clash counts is said in the right number."""

import pytest

from planner.domain.balances.allocation import Reason
from planner.wording.reasons import reason_sentence
from tests import builders


@pytest.mark.parametrize(
    ("room", "language", "said"),
    [
        (1, "en", "1 place from January 2027"),
        (2, "en", "2 places from January 2027"),
        (1, "fr", "1 place de janvier 2027"),
    ],
)
def test_that_one_place_is_one_place(room, language, said):
    reason = Reason.of(
        "clash_places_by", subject="K-KIT", room=room, over=1, since="2027-01", until="2027-02"
    )
    assert said in reason_sentence(reason, builders.programme(), language)
