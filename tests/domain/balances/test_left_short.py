"""Whom a balance leaves short, and when an earlier clearing still answers for it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from planner.domain.balances.allocation import (
    Allocation,
    CaseResult,
    NeedResult,
    Origin,
    Outcome,
    Reason,
    Shortfall,
)
from planner.domain.balances.clearing import (
    Clearing,
    Ground,
    GroundSort,
    LeftShort,
    NeedLeft,
    WhyCleared,
)
from planner.domain.balances.left_short import cause_of, left_short, to_clear
from planner.domain.ids import CaseId, ClearingId, ScenarioId
from planner.domain.kind import Kind
from planner.domain.need import Dimension
from tests import builders
from tests.ui.by_hand import award

STANDARD = ScenarioId("standard")
SCARCE = Reason.of("fund_used", target="K-KIT", fund="EUR-A", left=500)


@pytest.fixture
def document():
    """Return one case with help, one with none, one that did not consent and one without needs."""
    return builders.caseload(
        builders.programme(),
        builders.returnee("GN-1"),
        builders.returnee("GN-2"),
        builders.returnee("GN-3", consent=False),
        builders.returnee("GN-4", ""),
    )


def _result(document, number, *reasons, severity=3, cover=0, need="basic"):
    line = NeedResult(need, Dimension.SOCIAL, severity, 6, 10_000, cover)
    case = document.by_number(number)
    return CaseResult(case.id, (line,), not_met=tuple((need, r) for r in reasons))


def _allocation(document, *results, awards=(), shortfalls=()):
    return Allocation(
        "d", STANDARD, Outcome.OPTIMAL, tuple(awards), (), results, shortfalls=tuple(shortfalls)
    )


@pytest.fixture
def found(document):
    kit = award(document.by_number("GN-1"), "K-KIT", Kind.IN_KIND, 90)
    four = CaseResult(document.by_number("GN-4").id, ())
    first, second = _result(document, "GN-1", cover=5000), _result(document, "GN-2", SCARCE)
    return _allocation(document, first, second, four, awards=[kit])


def _numbers(document, left):
    return {document.cases[case.case_id].number: case.grounds for case in left}


def test_that_everybody_with_nothing_or_not_planned_is_left_short(document, found):
    assert _numbers(document, left_short(document, found)) == {
        "GN-2": (Ground(GroundSort.NOTHING),),
        "GN-3": (Ground(GroundSort.NOT_PLANNED, why="no_consent"),),
        "GN-4": (Ground(GroundSort.NOTHING),),
    }


@pytest.mark.parametrize("origin", [Origin.REFERRAL, Origin.OFFERED])
def test_that_a_proposal_without_money_is_nothing(document, found, origin):
    proposed = replace(found, awards=tuple(replace(a, origin=origin) for a in found.awards))
    assert "GN-1" in _numbers(document, left_short(document, proposed))


def test_that_somebody_helped_below_a_floor_is_left_short(document, found):
    short = Shortfall(document.by_number("GN-1").id, "O-MED", "basic", 10_000, 5_000)
    below = left_short(document, replace(found, shortfalls=(short,)))
    (ground,) = _numbers(document, below)["GN-1"]
    assert ground == Ground(GroundSort.BELOW_FLOOR, "O-MED", "basic", 10_000, 5_000)


def test_that_who_came_after_the_balance_is_not_in_it(document, found):
    later = builders.caseload(document.programme, builders.returnee("GN-9"))
    more = replace(
        document,
        cases={**document.cases, **later.cases},
        assessments={**document.assessments, **later.assessments},
    )
    assert "GN-9" not in _numbers(more, left_short(more, found))


def _cleared(document, left):
    when = datetime(2026, 11, 2, tzinfo=UTC)
    made = Clearing(
        ClearingId("x"), left.case_id, "d", STANDARD, left, "C01", when, WhyCleared.CHECKED
    )
    return replace(document, clearings={made.id: made})


def _waits(document, allocation, number="GN-2"):
    return number in _numbers(document, to_clear(document, allocation))


def test_that_a_clearing_answers_for_the_same_outcome_for_the_same_reasons(document, found):
    (left,) = (c for c in left_short(document, found) if c.needs)
    cleared = _cleared(document, left)
    assert not _waits(cleared, found)
    other_fund = Reason.of("further_elsewhere", target="K-KIT")
    again = _allocation(document, _result(document, "GN-2", other_fund))
    assert not _waits(cleared, again), "scarcity is one reason, whatever ran out"
    better = _allocation(document, _result(document, "GN-2", SCARCE, cover=2000))
    assert not _waits(cleared, better)


@pytest.mark.parametrize(
    "worse",
    [
        {"severity": 4},
        {"need": "housing"},
    ],
)
def test_that_a_worse_outcome_needs_a_new_clearing(document, found, worse):
    (left,) = (c for c in left_short(document, found) if c.needs)
    allocation = _allocation(document, _result(document, "GN-2", SCARCE, **worse))
    assert _waits(_cleared(document, left), allocation)


def test_that_a_lower_cover_or_another_reason_needs_a_new_clearing(document):
    before = _allocation(document, _result(document, "GN-2", SCARCE, cover=3000))
    cleared = _cleared(document, left_short(document, before)[0])
    assert not _waits(cleared, before)
    assert _waits(cleared, _allocation(document, _result(document, "GN-2", SCARCE, cover=2999)))
    barred = Reason.of("barred", target="K-KIT", rule="O-BAR")
    other = _allocation(document, _result(document, "GN-2", SCARCE, barred, cover=3000))
    assert _waits(cleared, other)


def test_that_a_floor_missed_by_more_needs_a_new_clearing():
    def left(least, reached):
        floor = Ground(GroundSort.BELOW_FLOOR, "O-MED", "medical", least, reached)
        return LeftShort(CaseId("c"), (floor,), (NeedLeft("medical", 4, 0),))

    cleared = left(10_000, 4_000)
    assert left(10_000, 6_000).holds_under(cleared)
    assert left(8_000, 4_000).holds_under(cleared)
    assert not left(10_000, 3_000).holds_under(cleared)
    nothing = replace(cleared, grounds=(Ground(GroundSort.NOTHING),))
    assert not nothing.holds_under(cleared)
    assert not cleared.holds_under(nothing)


def test_that_a_cause_is_what_the_reason_names_without_amounts():
    ceiling = Reason.of("ceiling", target="K-KIT", rule="O-CAP", limit=300)
    assert cause_of("basic", ceiling) == "basic:ceiling:O-CAP"
    assert cause_of("basic", Reason.of("forbidden", target="K-KIT", who="C01")) == (
        "basic:forbidden:K-KIT"
    )
    assert cause_of("basic", SCARCE) == cause_of("basic", Reason.of("places_full", target="K-X"))
