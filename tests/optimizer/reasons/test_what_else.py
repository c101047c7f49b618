"""What else there was: as good, at the least, at the most, and the next best to an award."""

from __future__ import annotations

from dataclasses import replace

import pytest

from optimizer.balance import balance
from planner.domain.balances.policy import Fairness
from planner.domain.cases.decision import DecisionSort
from planner.domain.ids import AwardId
from planner.domain.kind import Kind
from tests.builders import (
    caseload,
    decision,
    fund,
    measure,
    pays_for,
    programme,
    returnee,
    scenario,
)

KIT = measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90)
TWIN = measure("TWIN", Kind.IN_KIND, "basic 0.5", cost=90)
LESS = measure("LESS", Kind.IN_KIND, "basic 0.2", cost=90)
RENT = measure("RENT", Kind.IN_KIND, "housing 0.6", cost=90)


def told(measures, *people, money=90, decisions=(), number="1", **policy):
    """Return the result of a case and what was awarded to it."""
    office = programme(measures, [fund("POOL", money)], [pays_for("POOL", Kind.IN_KIND)])
    found = balance(caseload(office, *people, decisions=decisions), scenario(gap=0, **policy))
    result = next(c for c in found.cases if c.case_id == f"case-{number}")
    return result, {a.target: a.id for a in found.awards_of(result.case_id)}


def by_target(result):
    return {a.target: a for a in result.alternatives}


def test_that_a_twin_is_as_good_and_costs_others_nothing():
    result, awards = told([KIT, TWIN], returnee("1", "basic 4"))
    (other,) = result.alternatives
    assert {other.target, *awards} == {"KIT", "TWIN"}
    assert (other.kept_out_by.code, other.at_least, other.at_most) == ("as_good", 0.0, 0.0)


def test_that_what_meets_less_is_not_as_good():
    result, _ = told([KIT, LESS], returnee("1", "basic 4"))
    other = by_target(result)["LESS"]
    assert other.kept_out_by.code == "fund_used"
    assert other.at_least > 0
    assert other.at_most == pytest.approx(other.at_least, rel=1e-3)


def test_that_what_others_would_lose_is_proven_by_prices():
    people = [returnee("1", "basic 2"), returnee("2", "basic 4")]
    result, awards = told([KIT], *people)
    assert awards == {}
    (other,) = result.alternatives
    assert other.at_least > 0
    assert other.at_most is None  # somebody would feel it


def test_that_nothing_is_proven_where_the_worst_off_come_first():
    people = [returnee("1", "basic 2"), returnee("2", "basic 4")]
    result, _ = told([KIT], *people, fairness=Fairness.WORST_OFF_FIRST)
    assert [a.at_least for a in result.alternatives] == [0.0]


def test_that_the_next_best_meets_the_same_need_in_its_place():
    result, awards = told([KIT, LESS, RENT], returnee("1", "basic 4, housing 1"))
    best = result.next_best[awards["KIT"]]
    assert best.target == "LESS"
    assert (best.kept_out_by.code, dict(best.kept_out_by.values)["share"]) == ("next_best", 2000)
    assert 0 < best.at_least <= best.at_most


def test_that_an_award_nothing_else_could_replace_has_no_next_best_and_says_so():
    result, awards = told([KIT, RENT], returnee("1", "basic 4, housing 1"))
    assert awards["KIT"] not in result.next_best
    assert "only_one" in {r.code for r in result.reasons[awards["KIT"]]}
    result, awards = told([KIT, LESS], returnee("1", "basic 4"))
    assert "only_one" not in {r.code for r in result.reasons[awards["KIT"]]}


def test_that_what_was_fixed_with_the_person_has_no_next_best():
    fixed = [decision("1", DecisionSort.REQUIRE, "KIT")]
    result, awards = told([KIT, LESS], returnee("1", "basic 4"), decisions=fixed)
    assert awards["KIT"] not in result.next_best


def test_that_a_support_too_dear_for_any_package_is_no_alternative():
    dear = replace(KIT, code="DEAR", cost=measure("X", Kind.IN_KIND, "", cost=900).cost)
    result, _ = told([KIT, dear], returnee("1", "basic 4"))
    assert by_target(result)["DEAR"].kept_out_by.code == "fund_used"


def test_that_what_else_there_is_says_what_it_would_be_in_the_place_of_each_award():
    helped = returnee("1", "basic 4, housing 4")
    result, awards = told([KIT, RENT, LESS], helped, money=180)
    other = by_target(result)["LESS"]
    there = other.instead_of(awards["KIT"])
    assert there.burden_change == pytest.approx(0.3 * _weight(result, "basic"), rel=1e-3)
    assert (there.kept_out_by.code, there.at_most > 0) == ("fits_in_place", True)
    there = other.instead_of(awards["RENT"])
    rent, less = 0.6 * _weight(result, "housing"), 0.2 * _weight(result, "basic")
    assert there.burden_change == pytest.approx(rent - less, rel=1e-3)
    assert other.instead_of(AwardId("unknown")) is None


def _weight(result, need):
    return next(n.weight for n in result.needs if n.need == need)


def test_that_what_a_line_would_have_left_without_an_award_counts_what_it_frees():
    dear = replace(RENT, code="DEAR", cost=measure("X", Kind.IN_KIND, "", cost=150).cost)
    result, awards = told([KIT, dear], returnee("1", "basic 4, housing 4"), money=100)
    there = by_target(result)["DEAR"].instead_of(awards["KIT"])
    assert there.kept_out_by.code == "fund_short_in_place"
    assert dict(there.kept_out_by.values)["left"] == 100_00
    assert there.at_most is None


def test_that_a_twin_in_the_place_of_an_award_is_as_good():
    result, awards = told([KIT, TWIN], returnee("1", "basic 4"))
    (other,) = result.alternatives
    (award,) = awards.values()
    there = other.instead_of(award)
    assert (there.kept_out_by.code, there.burden_change, there.at_most) == ("as_good", 0, 0)


def test_that_the_figure_in_an_awards_place_is_what_comes_when_all_else_is_held():
    """Require one for the other and all else: the burden moves by as much as was told."""
    office, helped = [KIT, RENT, LESS], returnee("1", "basic 4, housing 4")
    result, awards = told(office, helped, money=180)
    told_before = by_target(result)["LESS"].instead_of(awards["KIT"]).burden_change
    held = [
        decision("1", DecisionSort.REQUIRE, "LESS"),
        decision("1", DecisionSort.FORBID, "KIT"),
        decision("1", DecisionSort.REQUIRE, "RENT"),
    ]
    after, _ = told(office, helped, money=180, decisions=held)
    assert after.stated() - result.stated() == pytest.approx(told_before, abs=1e-3)
