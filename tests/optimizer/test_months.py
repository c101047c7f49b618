"""Months for what was chosen: the most severe first, within places, hours and order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from optimizer.finish.beside import Beside
from optimizer.finish.schedule import schedule
from optimizer.formulate import formulation
from optimizer.problem import RowSort
from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Per, Places
from planner.domain.programme.rule import RuleSort
from tests.builders import caseload, fund, measure, pays_for, programme, returnee, rule, scenario

KIT = measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90, minutes=60)
BTR = measure("BTR", Kind.IN_KIND, "training 0.2", cost=95, minutes=60)
MIC = measure("MIC", Kind.IN_KIND, "income 0.5", cost=700, after=["BTR"], minutes=60)


def starts(measures, rules, *people):
    """Return what schedule says where every offer is chosen."""
    every = [pays_for("POOL", Kind.IN_KIND), *rules]
    made = formulation(
        caseload(programme(measures, [fund("POOL", 90_000)], every), *people), scenario()
    )
    packages = [tuple(range(len(d.offers))) for d in made.drafts]
    months = schedule(made, packages)
    named = {
        (made.drafts[i].situation.case.number, made.drafts[i].offers[n].target): month
        for (i, n), month in months.starts.items()
    }
    return named, months.short


def test_that_everything_starts_as_early_as_it_can():
    named, short = starts([KIT, replace(BTR, earliest=3)], [], returnee("1", "basic 2, training 2"))
    assert named == {("1", "KIT"): 0, ("1", "BTR"): 2}
    assert short == ()


def test_that_the_most_severe_goes_first_where_places_are_short():
    monthly = replace(KIT, places=Places(1, Per.MONTH))
    people = [returnee("1", "basic 2"), returnee("2", "basic 4"), returnee("3", "basic 3")]
    named, short = starts([monthly], [], *people)
    assert named == {("2", "KIT"): 0, ("3", "KIT"): 1, ("1", "KIT"): 2}
    assert short == ()


def test_that_a_counsellor_is_not_asked_for_more_hours_than_a_month_has():
    one_hour = rule(RuleSort.COUNSELLOR_HOURS, count=1)
    named, short = starts(
        [KIT], [one_hour], returnee("1"), returnee("2", counsellor="C02"), returnee("3")
    )
    assert named == {("1", "KIT"): 0, ("2", "KIT"): 0, ("3", "KIT"): 1}
    assert short == ()


def test_that_what_comes_before_starts_in_an_earlier_month():
    named, _ = starts([MIC, BTR], [], returnee("1", "income 3"))
    assert named[("1", "BTR")] < named[("1", "MIC")]


def test_that_an_order_greed_cannot_find_is_still_found():
    # Two hours a month: the training of the first must not be pushed out by the second's kit.
    hours = rule(RuleSort.COUNSELLOR_HOURS, count=1)
    within = rule(RuleSort.USE_WITHIN, "POOL", months=2)
    people = [
        returnee("1", "income 3"),
    ]
    named, short = starts([MIC, BTR], [hours, within], *people)
    assert short == ()
    assert named == {("1", "BTR"): 0, ("1", "MIC"): 1}


def test_that_the_most_severe_waits_only_for_who_cannot_wait():
    monthly = replace(KIT, places=Places(1, Per.MONTH))
    within = rule(RuleSort.USE_WITHIN, "POOL", months=2)
    people = [
        returnee("1", "basic 2", return_date=date(2026, 10, 1)),  # by December
        returnee("2", "basic 4", return_date=date(2026, 11, 1)),  # by January
        returnee("3", "basic 3", return_date=date(2026, 11, 1)),
    ]
    named, short = starts([monthly], [within], *people)
    assert named == {("2", "KIT"): 0, ("1", "KIT"): 1, ("3", "KIT"): 2}
    assert short == ()


def test_that_months_of_a_crowded_year_are_found_in_turn(monkeypatch):
    """Too many to choose the best order for: who cannot wait goes first, the others in turn."""
    monkeypatch.setattr("optimizer.finish.schedule._FEW", 0)
    monkeypatch.setattr("optimizer.finish.schedule._solve", None)
    monthly = replace(KIT, places=Places(1, Per.MONTH))
    within = rule(RuleSort.USE_WITHIN, "POOL", months=2)
    people = [
        returnee("1", "basic 2", return_date=date(2026, 10, 1)),
        returnee("2", "basic 4", return_date=date(2026, 11, 1)),
        returnee("3", "basic 3", return_date=date(2026, 11, 1)),
    ]
    named, short = starts([monthly], [within], *people)
    assert named == {("1", "KIT"): 0, ("2", "KIT"): 1, ("3", "KIT"): 2}
    assert short == ()


def test_that_too_little_room_is_named_with_how_much_is_over():
    hours = rule(RuleSort.COUNSELLOR_HOURS, count=1)
    within = rule(RuleSort.USE_WITHIN, "POOL", months=1)
    _, short = starts([KIT], [hours, within], returnee("1"), returnee("2"))
    assert [(s.sort, s.subject, s.chosen, s.over) for s in short] == [
        (RowSort.HOURS, "C01", 120, 60)
    ]


def test_that_a_floor_does_not_ask_for_a_month_out_of_season():
    seasonal = replace(MIC, starts_in=frozenset({11, 6}))
    floor = rule(RuleSort.FLOOR, need="income", severity=3, least=0.5, days=45)
    people = returnee("1", "income 4, training 2")
    named, short = starts([seasonal, BTR], [floor], people)
    assert named == {("1", "BTR"): 0, ("1", "MIC"): 7}
    assert short == ()


def beside(measures, rules, *people) -> Beside:
    """Return what is left where each but the last has the first offer and the last has none."""
    every = [pays_for("POOL", Kind.IN_KIND), *rules]
    made = formulation(
        caseload(programme(measures, [fund("POOL", 90_000)], every), *people), scenario()
    )
    return Beside(made, [*((0,) for _ in made.drafts[1:]), ()])


def test_that_a_package_finds_room_beside_what_all_others_start():
    within = rule(RuleSort.USE_WITHIN, "POOL", months=1)
    one, two = (rule(RuleSort.COUNSELLOR_HOURS, count=count) for count in (1, 2))
    people = returnee("1"), returnee("2")
    assert beside([KIT], [two, within], *people).has_room(1, (0,))
    assert not beside([KIT], [one, within], *people).has_room(1, (0,))
    monthly = replace(KIT, places=Places(1, Per.MONTH))
    assert not beside([monthly], [within], *people).has_room(1, (0,))
    assert beside([monthly], [], *people).has_room(1, (0,))


def test_that_what_a_case_has_itself_is_room_for_what_it_could_have_instead():
    within = rule(RuleSort.USE_WITHIN, "POOL", months=1)
    hour = rule(RuleSort.COUNSELLOR_HOURS, count=1)
    full = beside([KIT], [hour, within], returnee("1"), returnee("2"))
    assert full.has_room(0, (0,))
    assert full.has_room(1, ())
