"""What is worked out of a caseload is remembered while it lives, and goes with it."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace

from planner.domain.balances.act_now import act_now
from planner.domain.balances.standing import standings
from planner.domain.remembered import remembered, remembered_of
from tests import builders


class Found:
    """An answer that can be watched."""


def test_that_the_same_caseload_is_asked_once_and_another_anew():
    asked = []

    @remembered
    def answer(caseload):
        asked.append(caseload)
        return len(caseload.cases)

    one = builders.caseload(builders.programme(), builders.returnee("GN-1"))
    same = replace(one)
    assert (answer(one), answer(one), answer(same), answer(same)) == (1, 1, 1, 1)
    assert len(asked) == 2


def test_that_nothing_is_left_of_a_caseload_that_is_gone():
    @remembered
    def answer(_caseload):
        return Found()

    one = builders.caseload(builders.programme(), builders.returnee("GN-1"))
    left = weakref.ref(answer(one))
    assert left() is not None
    del one
    gc.collect()
    assert left() is None


def test_that_whoever_asks_gets_a_list_of_their_own():
    document = builders.caseload(builders.programme(), builders.returnee("GN-1", "basic 4"))
    for ask in (standings, act_now):
        before = list(ask(document))
        ask(document).clear()
        assert ask(document) == before


def test_that_an_edit_of_something_else_asks_nothing_again_and_one_of_a_part_does():
    asked = []

    @remembered_of("cases", "programme")
    def answer(caseload):
        asked.append(caseload)
        return len(caseload.cases)

    one = builders.caseload(builders.programme(), builders.returnee("GN-1"))
    assert answer(one) == 1
    other = replace(one, findings=(), plans={})
    assert answer(other) == 1
    assert len(asked) == 1
    nobody = replace(other, cases={})
    assert answer(nobody) == 0
    assert len(asked) == 2


def test_that_what_was_carried_over_an_edit_goes_with_the_caseload_after_it():
    @remembered_of("cases")
    def answer(_caseload):
        return Found()

    one = builders.caseload(builders.programme(), builders.returnee("GN-1"))
    left = weakref.ref(answer(one))
    after = replace(one, plans={})
    answer(after)
    del one
    gc.collect()
    assert left() is not None
    del after
    gc.collect()
    assert left() is None
