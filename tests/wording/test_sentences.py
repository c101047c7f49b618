"""A number in a sentence says itself with what it counts."""

import pytest

from planner.wording.sentences import filled_in

WAITING = "{count:# case waits|# cases wait}"


@pytest.mark.parametrize(
    ("count", "said"), [(0, "0 cases wait"), (1, "1 case waits"), (12_345, "12,345 cases wait")]
)
def test_that_a_number_takes_the_form_for_one_or_for_more(count, said):
    assert filled_in(WAITING, "en", {"count": count}) == said


def test_that_nothing_is_one_in_french():
    assert filled_in("{n:# dossier|# dossiers}", "fr", {"n": 0}) == "0 dossier"


def test_that_a_number_alone_is_written_with_its_groups_and_a_text_as_it_is():
    assert filled_in("{n} {row}", "en", {"n": 1500, "row": "1500"}) == "1,500 1500"


def test_that_a_missing_value_is_not_passed_over():
    with pytest.raises(KeyError):
        filled_in(WAITING, "en", {})
