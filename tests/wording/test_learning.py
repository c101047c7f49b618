"""What came of what was planned, in every language."""

import pytest

from planner.domain.learning import Estimate, Learning, OfMix, learning
from planner.domain.policy import Policy
from planner.wording.learning import learning_lines
from planner.wording.sentences import LANGUAGES
from tests.followed import FEW, HALF, OFFICE, TODAY, followed

FOUND = learning(followed(*HALF, *FEW), Policy().severity_burden, TODAY)


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_all_is_said_in_every_language(language):
    told = list(learning_lines(FOUND, OFFICE, language, [None]))
    assert len(told) == 8
    assert any("K-HALF/housing" in line for line in told)
    assert len(list(learning_lines(Learning(), OFFICE, language))) == 1
    both = tuple(OfMix(c, 12, Estimate(12, 0.5, 0.4, 0.6), None) for c in (True, False))
    assert len(list(learning_lines(Learning(FOUND.learnt, (), both), OFFICE, language))) == 10
