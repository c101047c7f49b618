"""Plain data as text: long lists are read a member at a time, and say the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.storage.sealing import dumped, listed_in, loaded

_PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=20,
)


@given(st.lists(_PLAIN))
def test_that_a_list_read_a_member_at_a_time_is_the_list_that_was_written(plain):
    assert listed_in(dumped(plain)) == plain


@given(st.text(alphabet='[]{},:"1a', max_size=12))
def test_that_what_is_no_list_of_ours_is_refused(text):
    try:
        known = loaded(text)
    except ValueError:
        known = None
    if isinstance(known, list):
        assert listed_in(text) == known
    else:
        with pytest.raises((ValueError, IndexError)):
            listed_in(text)


def test_that_a_hostile_nesting_is_refused():
    with pytest.raises(ValueError, match="list"):
        listed_in("[" * 100_000)
