"""Which word an answer of a foreign form is nearest to."""

import pytest

from planner.intake.mapping.answer_words import answers_of
from planner.intake.mapping.likeness import word_for

#: As a proposal knows them: each rank by its figure and by its words.
RANKS = {rank: (rank, *texts) for rank, texts in answers_of("severity").items()}


@pytest.mark.parametrize("answer", ["-1", "−1", "-9", "2.5", "99"])
def test_that_a_number_that_is_no_rank_is_near_none(answer):
    assert word_for(answer, RANKS) == ("", 0)


@pytest.mark.parametrize(("answer", "rank"), [("1", "1"), ("4", "4"), ("3 - Serious", "3")])
def test_that_a_rank_is_itself(answer, rank):
    assert word_for(answer, RANKS) == (rank, 100)
