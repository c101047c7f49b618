"""Planted truth is found with its interval; of a few people nothing is said."""

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.balances.policy import Policy
from planner.domain.estimate import estimate
from planner.domain.learning.corrections import corrections
from planner.domain.learning.learning import learning
from tests import builders
from tests.followed import FEW, FINE, HALF, MEASURES, OFFICE, SEEN, TODAY, followed

BURDEN = Policy().severity_burden


def test_that_a_measure_that_meets_half_of_its_share_is_told_with_its_interval():
    found = learning(followed(*HALF, *FINE, *FEW), BURDEN, TODAY)
    one = next(x for x in found.learnt if x.target == "K-HALF")
    (need,) = one.needs
    assert need.found.people == 15
    assert need.found.low < 0.46 < need.found.high < 0.8
    (share,) = corrections(found, OFFICE)
    assert (share.key, share.planned, share.proposed) == ("K-HALF/housing", 8000, 4500)


def test_that_what_fits_is_not_proposed_and_what_arrived_is_counted():
    found = learning(followed(*HALF, *FINE), BURDEN, TODAY)
    one = next(x for x in found.learnt if x.target == "K-FINE")
    assert (one.people, one.due, one.there) == (15, 15, 15)
    assert one.late is not None
    assert one.score is not None
    assert one.late.mean == (SEEN - date(2026, 11, 30)).days
    assert one.score.mean == pytest.approx(0.11)
    assert one.scores is not None
    assert [round(e.mean, 2) for e in one.scores] == [0.4, 0.51]
    before, after = one.needs[0].before, one.needs[0].after
    assert before is not None
    assert after is not None
    assert (before.mean, after.mean) == (4.0, 2.0)
    assert one.needs[0].proposed is None


def test_that_of_four_people_nothing_is_said():
    found = learning(followed(*FEW), BURDEN, TODAY)
    assert (found.learnt, found.too_few) == ((), ("K-FEW",))


def test_that_what_came_with_something_else_for_the_need_is_nobodys():
    both = [(["K-HALF", "K-FINE"], "housing 4,basic 4", "housing 3,basic 2", "KAN")] * 12
    other = replace(MEASURES[1], covers=builders.covers("basic 0.7,housing 0.2"))
    document = followed(*both)
    programme = replace(OFFICE, measures=(MEASURES[0], other, MEASURES[2]))
    found = learning(replace(document, programme=programme), BURDEN, TODAY)
    assert {x.target: [n.need for n in x.needs] for x in found.learnt} == {
        "K-HALF": [],
        "K-FINE": ["basic"],
    }


def test_that_no_place_tells_how_few_there_are_elsewhere():
    few = [(t, before, after, "LAB") for t, before, after, _ in HALF[:3]]
    found = learning(followed(*HALF, *few), BURDEN, TODAY)
    assert [x.place for x in found.learnt] == [""]
    many = [(t, before, after, "LAB") for t, before, after, _ in HALF]
    found = learning(followed(*HALF, *many), BURDEN, TODAY)
    assert [x.place for x in found.learnt] == ["", "KAN", "LAB"]


def test_that_seats_and_support_of_ones_own_stand_side_by_side_where_enough_have_either():
    document = followed(*HALF, *FINE)
    seated = {
        key: replace(plan, awards=tuple(replace(a, is_seat=True) for a in plan.awards))
        if plan.awards[0].target == "K-FINE"
        else plan
        for key, plan in document.plans.items()
    }
    one, other = learning(replace(document, plans=seated), BURDEN, TODAY).mix
    assert (one.community, one.people, other.community, other.people) == (True, 15, False, 15)
    assert one.gone is not None
    assert other.gone is not None
    assert one.gone.mean > other.gone.mean
    assert learning(document, BURDEN, TODAY).mix == ()


def test_that_an_interval_is_students():
    found = estimate([float(n) for n in range(10)])
    assert found is not None
    assert found.mean == 4.5
    assert found.high - found.mean == pytest.approx(2.262 * 3.02765 / 10**0.5, rel=1e-3)
    assert estimate([1.0] * 9) is None
