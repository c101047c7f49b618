"""What came of what was planned, in every language."""

import pytest

from planner.domain.balances.policy import Policy
from planner.domain.estimate import Estimate
from planner.domain.learning.corrections import Correction, Corrects, corrections
from planner.domain.learning.learning import Learning, OfMix, learning
from planner.wording.corrections import accepted_text, correction_text, source_words
from planner.wording.learning import learning_lines, tension_lines
from planner.wording.sentences import LANGUAGES
from tests.followed import FEW, HALF, OFFICE, TODAY, followed
from tests.planted import planted

FOUND = learning(followed(*HALF, *FEW), Policy().severity_burden, TODAY)
PROPOSALS = tuple(corrections(FOUND, OFFICE))


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_all_is_said_in_every_language(language):
    told = list(learning_lines(FOUND, OFFICE, language, PROPOSALS, [None, None]))
    assert len(told) == 10
    assert any("K-HALF/housing" in line for line in told)
    assert len(list(learning_lines(Learning(), OFFICE, language))) == 1
    both = tuple(OfMix(c, 12, Estimate(12, 0.5, 0.4, 0.6), None) for c in (True, False))
    assert len(list(learning_lines(Learning(FOUND.learnt, (), both), OFFICE, language))) == 11


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_tension_is_told_beside_places_without_a_project(language):
    document = planted()
    found = learning(document, Policy().severity_burden, TODAY)
    told = list(tension_lines(found, document.given_programme, language))
    assert len(told) == 5
    assert "P-ROAD" in told[1]
    assert "P-WELL" in told[4]


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_sort_of_correction_says_what_would_fit(language):
    figures = Estimate(12, 1.2, 1.1, 1.3)
    for sort in Corrects:
        one = Correction("K-HALF", sort, 2, 3, figures, "housing")
        assert correction_text(one, OFFICE, language)
        assert accepted_text(one, OFFICE, language)
    assert source_words(12, "1 June", "seen at visits", language).endswith("seen at visits")
