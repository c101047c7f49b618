"""What is worked out of a caseload is remembered while it lives, and goes with it."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace

from planner.domain.act_now import act_now
from planner.domain.remembered import remembered
from planner.domain.standing import standings
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
