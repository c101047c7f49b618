"""Sentences say a part only where there is something to say."""

import pytest

from planner.wording.template import filled, places_of


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"a": "one", "b": "two", "c": ""}, "one and two"),
        ({"a": "one", "b": "", "c": ""}, "only one"),
        ({"a": "", "b": "", "c": ""}, "nothing"),
        ({"a": "", "b": "", "c": "late"}, "nothing, late"),
    ],
)
def test_that_the_first_alternative_with_all_its_values_is_said(values, said):
    assert filled("[{a} and {b}|only {a}|nothing][, {c}]", values) == said


def test_that_what_is_filled_in_is_never_read_as_a_template():
    assert filled("{a}[ x {b}]", {"a": "{b}[|]", "b": "{a}"}) == "{b}[|] x {a}"


def test_that_a_place_without_a_value_is_a_fault():
    with pytest.raises(KeyError):
        filled("{missing}", {})
    assert places_of("{a}[ {b}|{c}]") == {"a", "b", "c"}
