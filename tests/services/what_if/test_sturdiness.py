"""What was found of an allocation's awards is kept with it, and with no other."""

from contextlib import closing
from dataclasses import replace

import pytest

from planner.domain.balances.allocation import Reason
from planner.domain.balances.sturdiness import Mark, Sturdiness
from planner.domain.cases.decision import DecisionSort
from planner.domain.errors import PlannerError
from planner.domain.kind import Kind
from planner.services.balances import balances
from planner.services.plans.decisions import decide
from planner.services.what_if.floors import keep_floors
from planner.services.what_if.sturdiness import (
    keep_sturdiness,
    packed_sturdiness,
    try_sturdiness,
)
from tests import builders
from tests.opened import caseload_at, caseload_made
from tests.ui.by_hand import allocation_of


@pytest.fixture
def work(tmp_path):
    office = builders.programme(
        measures=[builders.measure("K-RENT", Kind.IN_KIND, "housing 0.6", cost=210)],
        funds=[builders.fund("EUR-A", 1000), builders.fund("VUL-D", 500)],
    )
    people = builders.returnee("GN-1"), builders.returnee("GN-2")
    with closing(caseload_made(tmp_path / "office.rplan")) as opened:
        after = builders.caseload(office, *people)
        opened.commit(replace(after, about=opened.document.about), who="C01", why="import")
        balances.adopt(opened, allocation_of(opened.document), opened.document, "C01")
        yield opened


def _found(work):
    rent, cash = work.allocation.awards
    return Sturdiness(8, 0, {rent.id: 8, cash.id: 3})


def test_that_marks_are_sturdy_from_three_quarters_of_the_draws_on(work):
    rent, cash = work.allocation.awards
    found = _found(work)
    assert (found.mark(rent.id), found.mark(cash.id)) == (Mark.STURDY, Mark.FRAGILE)
    assert (found.count(Mark.STURDY), found.count(Mark.FRAGILE)) == (1, 1)
    assert replace(found, kept={rent.id: 6}).mark(rent.id) is Mark.STURDY
    assert replace(found, kept={rent.id: 5}).mark(rent.id) is Mark.FRAGILE
    assert found.mark("nobody's") is None
    assert replace(found, draws=3).mark(rent.id) is None


def test_that_what_was_found_is_kept_with_the_allocation_and_told_to_pages(work):
    heard = []
    work.subscribe(lambda: heard.append(work.allocation.sturdiness))
    assert keep_sturdiness(work, work.allocation, _found(work))
    assert heard == [_found(work)]
    work.close()
    with closing(caseload_at(work.path)) as again:
        assert again.allocation is not None
        assert again.allocation.sturdiness == _found(work)
        assert again.undo_label == "adopt_allocation", "derived data is no edit"


def test_that_what_was_packed_ahead_is_what_is_stored(work, monkeypatch):
    found = _found(work)
    ready = packed_sturdiness(work, work.allocation, found)
    monkeypatch.setattr(work.file, "packed", None)  # nothing is packed while somebody waits
    assert keep_sturdiness(work, work.allocation, found, ready)
    work.close()
    with closing(caseload_at(work.path)) as again:
        assert again.allocation.sturdiness == found


def test_that_what_was_kept_meanwhile_is_kept_with_what_was_packed_ahead(work):
    found, reason = _found(work), Reason.of("floors_could")
    ready = packed_sturdiness(work, work.allocation, found)
    assert keep_floors(work, work.allocation, (reason,))
    assert keep_sturdiness(work, work.allocation, found, ready)
    assert (work.allocation.sturdiness, work.allocation.floors_short) == (found, (reason,))


def test_that_what_was_found_of_an_earlier_balance_is_not_kept(work):
    before, found = work.allocation, _found(work)
    balances.adopt(work, allocation_of(work.document, "next"), work.document, "C01")
    assert packed_sturdiness(work, before, found) is None
    assert not keep_sturdiness(work, before, found)
    assert work.allocation.sturdiness is None


def test_that_a_new_balance_starts_without_marks(work):
    keep_sturdiness(work, work.allocation, _found(work))
    balances.adopt(work, allocation_of(work.document), work.document, "C01")
    assert work.allocation.sturdiness is None


def test_that_only_a_balance_that_is_current_is_tried(work):
    def never(*_):
        raise AssertionError("nothing was there to try")

    with pytest.raises(PlannerError, match="balance_first"):
        try_sturdiness(work.document, None, never)
    case = work.document.by_number("GN-1")
    decide(work, case.id, DecisionSort.PREFER, "K-RENT", "asked for it", "C01")
    with pytest.raises(PlannerError, match="sturdiness_balance_old"):
        try_sturdiness(work.document, work.allocation, never)


def test_that_the_allocation_and_the_caseload_s_own_scenario_are_tried(work):
    asked = []

    def sturdier(document, scenario, allocation, _report, _stop):
        asked.append((document, scenario, allocation))
        return _found(work)

    assert try_sturdiness(work.document, work.allocation, sturdier) == _found(work)
    assert asked == [(work.document, balances.scenario_of(work.document), work.allocation)]
