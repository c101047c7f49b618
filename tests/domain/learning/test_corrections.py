"""Estimates that follow-up does not bear out are proposed; what fits is left alone."""

from dataclasses import replace

import pytest

from planner.domain.estimate import Estimate, contrast, estimate
from planner.domain.kind import Kind
from planner.domain.learning.corrections import Corrects, corrections
from planner.domain.learning.learning import Learning, Learnt
from planner.domain.programme.rule import RuleSort
from tests import builders
from tests.followed import OFFICE

DEAR = Estimate(12, 1.234, 1.1, 1.37)
LATE = Estimate(12, 63.0, 40.0, 86.0)


def learnt(target="K-FINE", place="", **figures):
    return Learning((Learnt(target, place, 12, 12, 12, **figures),))


def test_that_a_cost_outside_its_interval_is_proposed_in_whole_hundredths():
    (one,) = corrections(learnt(priced=DEAR), OFFICE)
    assert (one.corrects, one.key, one.planned, one.proposed) == (
        Corrects.COST,
        "K-FINE/cost",
        10_000,
        12_300,
    )
    fits = Estimate(12, 1.05, 0.95, 1.15)
    assert not list(corrections(learnt(priced=fits), OFFICE))


def test_that_days_late_become_whole_months_and_few_days_none():
    (one,) = corrections(learnt(overdue=LATE), OFFICE)
    assert (one.key, one.planned, one.proposed) == ("K-FINE/months", 0, 2)
    for days in (Estimate(12, 12.0, 8.0, 16.0), Estimate(12, 20.0, -3.0, 43.0)):
        assert not list(corrections(learnt(overdue=days), OFFICE))


def test_that_one_place_alone_and_projects_change_no_estimate():
    assert not list(corrections(learnt(place="KAN", priced=DEAR, overdue=LATE), OFFICE))
    assert not list(corrections(learnt("P-ROAD", priced=DEAR, overdue=LATE), OFFICE))


@pytest.mark.parametrize(
    ("more", "least"),
    [
        (Estimate(30, 0.2, 0.1, 0.3), 1500),
        (Estimate(30, -0.2, -0.3, -0.1), 500),
        (Estimate(30, 0.1, -0.1, 0.3), None),
    ],
)
def test_that_the_balance_of_sorts_moves_by_a_step_of_the_offices_own_rule_only(more, least):
    kinds = frozenset({Kind.COMMUNITY})
    rule = builders.rule(RuleSort.SPENDING_SHARE, kinds=kinds, least=0.1, code="COMM")
    ruled = replace(OFFICE, rules=(*OFFICE.rules, rule))
    found = Learning(community_more=more)
    assert [c.proposed for c in corrections(found, ruled)] == ([least] if least else [])
    assert not list(corrections(found, OFFICE))


def test_that_a_difference_of_means_has_the_interval_of_welch():
    one = [2.0, 3.0, 1.0, 2.5, 2.2, 1.7, 2.9, 3.1, 0.8, 2.4]
    other = [1.0, 1.1, 0.9, 1.3, 0.7, 1.2, 1.0, 0.8, 1.1, 0.9]
    found = contrast([one], [other])
    assert found is not None
    # Computed by hand: 9.8 degrees of freedom, t of 2.23, standard error 0.257.
    assert found.mean == pytest.approx(1.16)
    assert found.people == 20
    assert found.high - found.mean == pytest.approx(0.573, abs=0.012)
    assert contrast([one[:9]], [other]) is None
    agreed = estimate([2.0] * 10, step=1.0)
    assert agreed is not None
    assert agreed.high - agreed.low == pytest.approx(0.413, abs=1e-3)
