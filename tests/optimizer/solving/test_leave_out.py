"""Solving again begins from the packages without what found no room."""

from __future__ import annotations

from dataclasses import replace

from optimizer.finish.schedule import Shortage
from optimizer.formulate import formulation
from optimizer.problem import RowSort
from optimizer.solution import Solution
from optimizer.solving.leave_out import without_short
from planner.domain.cases.decision import DecisionSort
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

KIT = measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90, minutes=60)
BTR = measure("BTR", Kind.IN_KIND, "training 0.2", cost=95, minutes=60)
MIC = measure("MIC", Kind.IN_KIND, "income 0.5", cost=300, after=["BTR"])


def left(measures, short: Shortage, *people, decisions=()) -> list[set[str]]:
    """Return what each case keeps of everything open to it where one row was short."""
    office = programme(measures, [fund("POOL", 9_000)], [pays_for("POOL", Kind.IN_KIND)])
    made = formulation(caseload(office, *people, decisions=decisions), scenario())
    packages = tuple(tuple(range(len(d.offers))) for d in made.drafts)
    whole = Solution(packages, frozenset(), 0.0, None, 0.0, ())
    kept = without_short(made, made.problem, whole, [short])
    return [
        {made.drafts[i].offers[n].target for n in package}
        for i, package in enumerate(kept.packages)
    ]


def hours(over: int) -> Shortage:
    return Shortage(RowSort.HOURS, "C01", 180, over)


def test_that_who_misses_it_least_goes_without():
    people = [returnee("1", "basic 4"), returnee("2", "basic 2"), returnee("3", "basic 3")]
    assert left([KIT], hours(60), *people) == [{"KIT"}, set(), {"KIT"}]
    assert left([KIT], hours(61), *people) == [{"KIT"}, set(), set()]


def test_that_only_what_takes_of_the_row_is_left_out():
    people = [returnee("1", "basic 4"), returnee("2", "basic 2", counsellor="C02")]
    assert left([KIT], hours(60), *people) == [set(), {"KIT"}]


def test_that_what_follows_goes_with_what_comes_before():
    person = returnee("1", "income 3, training 1, basic 4")
    assert left([KIT, BTR, MIC], hours(60), person) == [{"KIT"}]


def test_that_what_was_fixed_stays():
    people = [returnee("1", "basic 4"), returnee("2", "basic 2")]
    fixed = [decision("2", DecisionSort.REQUIRE, "KIT")]
    assert left([KIT], hours(60), *people, decisions=fixed) == [set(), {"KIT"}]


def test_that_starts_of_a_measure_are_counted_one_by_one():
    places = Shortage(RowSort.PLACES, "KIT", 2, 1)
    people = [returnee("1", "basic 4"), returnee("2", "basic 2")]
    assert left([replace(KIT, minutes=0)], places, *people) == [{"KIT"}, set()]
