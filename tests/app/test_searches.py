"""Searches for garbage stay short while a caseload is open, and look at everything afterwards."""

import gc

import pytest

from planner.app.searches import keep_searches_short, search_all_again


class Ring:
    """Part of a cycle."""

    def __init__(self):
        self.itself = self


@pytest.fixture
def searches():
    keep_searches_short()
    yield
    search_all_again()


def test_that_what_a_search_left_is_not_looked_through_again(searches):
    ring = Ring()
    assert any(o is ring for o in gc.get_objects())
    gc.collect()
    assert not any(o is ring for o in gc.get_objects())


def test_that_new_garbage_is_still_found(searches):
    Ring()
    assert gc.collect() > 0


def test_that_opening_twice_takes_nothing_more_to_undo(searches):
    keep_searches_short()
    before = len(gc.callbacks)
    keep_searches_short()
    assert len(gc.callbacks) == before
