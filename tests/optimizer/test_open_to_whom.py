"""Which measures and seats are open to whom, paid by which fund: one rule a pair of claims."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from optimizer.formulate import formulate, formulation
from planner.domain.cases.assessment import NeedAnswer
from planner.domain.cases.case import Protection
from planner.domain.cases.decision import DecisionSort
from planner.domain.errors import PlannerError
from planner.domain.ids import PersonId
from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Cost, Counted, Per, Places, Pricing, Serves
from planner.domain.programme.conditions import parse_conditions
from planner.domain.programme.rule import RuleSort
from tests.builders import (
    caseload,
    decision,
    euros,
    fund,
    measure,
    member,
    pays_for,
    place,
    programme,
    project,
    returnee,
    rule,
    scenario,
)
from tests.optimizer.choosing import draft, open_to, why_closed

KIT = measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90)
CASH = measure("CASH", Kind.CASH, "basic 0.5", cost=150)
POOL = fund("POOL", 1000)
BOTH = pays_for("POOL", Kind.CASH, Kind.IN_KIND)


def office(*measures, rules=(BOTH,), funds=(POOL,), **details):
    return programme(measures or (KIT, CASH), funds, rules, **details)


def test_that_a_programme_is_needed():
    with pytest.raises(PlannerError, match="programme_first"):
        formulate(caseload(None, returnee("1")), scenario())


def test_that_what_a_fund_pays_for_is_open():
    assert open_to(office()) == {("KIT", "POOL"), ("CASH", "POOL")}


def test_that_what_no_fund_pays_for_is_closed():
    only_kits = office(rules=[pays_for("POOL", Kind.IN_KIND)])
    assert open_to(only_kits) == {("KIT", "POOL")}
    assert why_closed(only_kits, "CASH") == ["no_fund", "fund_kind"]


def test_that_a_fund_may_pay_cash_for_one_measure_only():
    rules = [pays_for("POOL", Kind.IN_KIND), pays_for("POOL", Kind.CASH, measures=["OTHER"])]
    assert open_to(office(rules=rules)) == {("KIT", "POOL")}


def test_that_a_fund_serves_only_whom_its_conditions_name():
    ne = office(rules=[BOTH, rule(RuleSort.SERVES, "POOL", who="departure in NE|MA")])
    assert ("KIT", "POOL") in open_to(ne, returnee("1", departure="MA"))
    assert open_to(ne, returnee("1", departure="DE")) == set()


def test_that_a_fund_waits_for_an_answer_nobody_gave():
    ne = office(rules=[BOTH, rule(RuleSort.SERVES, "POOL", who="departure in NE")])
    assert "fund_ask" in why_closed(ne, "KIT", returnee("1", departure=""))


def test_that_a_fund_outside_its_period_pays_nothing():
    ended = replace(POOL, ends=date(2026, 9, 30))
    assert open_to(office(funds=[ended])) == set()
    assert open_to(office(funds=[replace(POOL, ends=date(2026, 10, 1))])) != set()


def test_that_a_refused_kind_is_closed():
    assert open_to(office(), returnee("1", refusals={Kind.CASH})) == {("KIT", "POOL")}
    assert why_closed(office(), "CASH", returnee("1", refusals={Kind.CASH})) == ["refused"]


def test_that_a_decision_against_a_measure_closes_it_and_no_other():
    against = [decision("1", DecisionSort.FORBID, "KIT")]
    assert open_to(office(), decisions=against) == {("CASH", "POOL")}
    assert why_closed(office(), "KIT", decisions=against) == ["forbidden"]


def test_that_no_cash_goes_where_cash_puts_at_risk():
    safe = office(rules=[BOTH, rule(RuleSort.BAR, who="cash_risk = yes", kinds=[Kind.CASH])])
    assert open_to(safe, returnee("1", cash_risk=True)) == {("KIT", "POOL")}
    assert ("CASH", "POOL") in open_to(safe, returnee("1", cash_risk=False))


def test_that_a_bar_nobody_can_answer_holds_until_somebody_asks():
    safe = office(rules=[BOTH, rule(RuleSort.BAR, who="cash_risk = yes", kinds=[Kind.CASH])])
    assert why_closed(safe, "CASH", returnee("1", cash_risk=None)) == ["bar_unknown"]


def test_that_a_child_gets_no_cash_unless_a_guardian_is_verified():
    bar = rule(RuleSort.BAR, who="age <= 17", unless="guardian_verified = yes", kinds=[Kind.CASH])
    young = returnee("1", birth=date(2011, 5, 1))
    cared_for = returnee("1", birth=date(2011, 5, 1), protection=Protection(guardian_verified=True))
    assert open_to(office(rules=[BOTH, bar]), young) == {("KIT", "POOL")}
    assert ("CASH", "POOL") in open_to(office(rules=[BOTH, bar]), cared_for)


def test_that_a_condition_must_be_met_not_only_not_broken():
    adults = replace(KIT, conditions=measure("X", Kind.CASH, "", conditions="age >= 18").conditions)
    assert ("KIT", "POOL") in open_to(office(adults))
    assert why_closed(office(adults), "KIT", returnee("1", birth=None)) == ["ask"]
    young = returnee("1", birth=date(2012, 1, 1))
    assert why_closed(office(adults), "KIT", young) == ["condition"]


def test_that_a_business_kit_needs_the_wish_and_a_skill():
    first = rule(
        RuleSort.NEEDS_FIRST, measures=["KIT"], who="skills_recorded = yes; business_wish = yes"
    )
    careful = office(rules=[BOTH, first])
    assert ("KIT", "POOL") in open_to(careful)
    assert why_closed(careful, "KIT", returnee("1", skills=())) == ["needs_first"]
    assert why_closed(careful, "KIT", returnee("1", business_wish=None)) == ["ask"]


def test_that_an_award_too_small_to_be_useful_is_closed():
    careful = office(rules=[BOTH, rule(RuleSort.SMALLEST_AWARD, amount=100)])
    assert open_to(careful) == {("CASH", "POOL")}


def test_that_what_meets_no_need_of_the_case_is_not_offered():
    assert open_to(office(), returnee("1", "income 3")) == set()
    assert open_to(office(), returnee("1", "basic 0, income 3")) == set()


def test_that_an_unknown_need_earns_no_award():
    assert open_to(office(), returnee("1", "")) == set()


def test_that_costs_count_the_people_helped():
    each = Cost(euros(90), euros(35))
    kit = replace(KIT, cost=each)
    family = returnee("1", members=[member("a"), member("b", 4)])
    made = formulation(caseload(office(kit), family), scenario())
    assert [(o.amount, o.count) for o in draft(made).offers] == [(9000 + 2 * 3500, 3)]


def test_that_school_fees_are_for_school_age_children_and_nobody_else():
    fees = measure(
        "SCH",
        Kind.IN_KIND,
        "education 0.9",
        cost=Cost(euros(0), euros(120), Counted.CHILDREN_6_17, 0),
    )
    two = returnee("1", "education 3", members=[member("a", 8), member("b", 13), member("c", 3)])
    made = formulation(caseload(office(fees), two), scenario())
    assert [(o.amount, o.count) for o in draft(made).offers] == [(24000, 2)]
    assert why_closed(office(fees), "SCH", returnee("1", "education 3")) == ["nobody_counted"]


def test_that_a_published_tier_follows_the_household():
    tiers = [
        rule(RuleSort.TIER, measures={"ARR"}, count=1, amount=150),
        rule(RuleSort.TIER, measures={"ARR"}, count=2, amount=240),
    ]
    arrival = measure("ARR", Kind.CASH, "basic 0.5", pricing=Pricing.TIERS)
    for members, amount in ((0, 15000), (3, 24000)):
        household = returnee("1", members=[member(f"m{n}") for n in range(members)])
        made = formulation(caseload(office(arrival, rules=[BOTH, *tiers]), household), scenario())
        assert [o.amount for o in draft(made).offers] == [amount]


def test_that_no_debt_is_paid_twice_over():
    relief = measure("DEBT", Kind.CASH, "debt of_debt", levels=[50, 100, 400])
    made = formulation(caseload(office(relief), returnee("1", "debt 3", debt=200)), scenario())
    own = draft(made)
    covers = [o.cover(own.lines, own.situation)[0][1] for o in own.offers]
    assert [(o.amount, c) for o, c in zip(own.offers, covers, strict=True)] == [
        (5000, 2500),
        (10000, 5000),
    ]


def test_that_a_personal_measure_goes_to_who_has_the_need():
    sessions = measure(
        "PSY",
        Kind.IN_KIND,
        "mhpss 0.7",
        cost=180,
        serves=Serves.PERSON,
        conditions="need.mhpss >= 2",
    )
    child = NeedAnswer("mhpss", 3, (PersonId("a"),))
    made = formulation(
        caseload(office(sessions), returnee("1", "", members=[member("a", 9)], answers=[child])),
        scenario(),
    )
    assert [o.person for o in draft(made).offers] == ["a"]


def test_that_a_window_starts_after_return_and_ends_with_the_funds_patience():
    later = replace(KIT, earliest=2)
    use = rule(RuleSort.USE_WITHIN, "POOL", months=6)
    made = formulation(
        caseload(office(later, rules=[BOTH, use]), returnee("1", return_date=date(2026, 10, 5))),
        scenario(),
    )
    assert [o.window for o in draft(made).offers] == [(1, 5)]
    long_ago = returnee("1", return_date=date(2026, 1, 5))
    assert "too_late" in why_closed(office(later, rules=[BOTH, use]), "KIT", long_ago)


def test_that_a_course_starts_in_its_months():
    course = replace(KIT, starts_in=frozenset({1, 5, 9}))
    made = formulation(caseload(office(course), returnee("1")), scenario())
    assert [o.window for o in draft(made).offers] == [(2, 10)]


GARDEN = project("GARDEN", "KAN", "community 0.5")
WITH_GARDEN: dict[str, Any] = {
    "rules": [BOTH, pays_for("COM", Kind.COMMUNITY)],
    "funds": [POOL, fund("COM", 9000)],
    "projects": [replace(GARDEN, least=1)],
}


def test_that_a_seat_is_for_people_of_the_place_who_wish_or_do_not_mind():
    garden = office(KIT, **WITH_GARDEN)
    for wishes in ((), {Kind.COMMUNITY}):
        assert ("GARDEN", "COM") in open_to(garden, returnee("1", "community 3", wishes=wishes))
    asked_cash = returnee("1", "community 3", wishes={Kind.CASH})
    assert why_closed(garden, "GARDEN", asked_cash) == ["not_wished"]
    elsewhere = returnee("1", "community 3", place="MAM")
    assert open_to(garden, elsewhere) == set()


def test_that_a_seat_accepted_since_is_wished():
    garden = office(KIT, **WITH_GARDEN)
    asked_cash = returnee("1", "community 3", wishes={Kind.CASH})
    accepted = [decision("1", DecisionSort.REQUIRE, "GARDEN")]
    assert ("GARDEN", "COM") in open_to(garden, asked_cash, decisions=accepted)


def test_that_a_seat_is_for_the_projects_age():
    garden = office(KIT, **WITH_GARDEN)
    young = returnee("1", "community 3", birth=date(2012, 1, 1))
    assert why_closed(garden, "GARDEN", young) == ["age"]
    assert why_closed(garden, "GARDEN", returnee("1", "community 3", birth=None)) == ["ask"]


def test_that_a_member_has_a_seat_where_the_wish_is_recorded():
    garden = office(KIT, **WITH_GARDEN)
    household = returnee(
        "1",
        "",
        wishes={Kind.CASH},
        members=[member("a"), member("b")],
        community_wishes={PersonId("a")},
        answers=[NeedAnswer("community", 3, (PersonId("a"), PersonId("b")))],
    )
    made = formulation(caseload(garden, household), scenario())
    assert [o.person for o in draft(made).offers] == ["a"]


def test_that_a_project_fewer_could_join_than_it_needs_stays_closed():
    few = {**WITH_GARDEN, "projects": [GARDEN]}
    garden = office(KIT, **few)
    made = formulation(caseload(garden, returnee("1", "community 3")), scenario())
    assert made.problem.projects[0].must is False
    assert [c.reason.code for c in draft(made).closed if c.target == "GARDEN"] == ["too_few"]


def test_that_a_project_at_a_tense_place_needs_consultation_and_check():
    rules = [*WITH_GARDEN["rules"], rule(RuleSort.TENSION, count=2)]
    for consulted, closed in ((False, "tension"), (True, None)):
        checked = replace(GARDEN, least=1, consulted=consulted, do_no_harm_checked=consulted)
        tense = office(
            KIT,
            rules=rules,
            funds=WITH_GARDEN["funds"],
            projects=[checked],
            places=[place("KAN", 2)],
        )
        made = formulation(caseload(tense, returnee("1", "community 3")), scenario())
        assert (made.projects[0].closed.code if made.projects[0].closed else None) == closed


def test_that_residents_seats_cap_the_returnees():
    rules = [*WITH_GARDEN["rules"], rule(RuleSort.RESIDENTS_SHARE, "COM", least=0.5)]
    half = office(KIT, rules=rules, funds=WITH_GARDEN["funds"], projects=[replace(GARDEN, least=1)])
    made = formulation(caseload(half, returnee("1", "community 3")), scenario())
    assert made.problem.projects[0].most == 8


def test_that_places_are_counted_a_month_a_quarter_and_a_year():
    from optimizer.rules.places import periods
    from optimizer.situation import Ground

    ground = Ground.of(caseload(office()), scenario())
    monthly = periods(replace(KIT, places=Places(5, Per.MONTH)), ground)
    quarterly = periods(replace(KIT, places=Places(5, Per.QUARTER)), ground)
    yearly = periods(replace(KIT, places=Places(5, Per.YEAR)), ground)
    assert list(monthly)[:2] == [(0, 0), (1, 1)]
    assert list(quarterly) == [(0, 1), (2, 4), (5, 7), (8, 10), (11, 11)]
    assert list(yearly) == [(0, 11)]


def test_that_an_exception_frees_from_a_rule_of_any_sort():
    free = "departure = DE"
    serves = rule(RuleSort.SERVES, "POOL", who="departure = NE", unless=free)
    assert ("KIT", "POOL") in open_to(office(rules=[BOTH, serves]), returnee("1", departure="DE"))
    assert open_to(office(rules=[BOTH, serves]), returnee("1", departure="LY")) == set()
    floor = rule(RuleSort.FLOOR, need="basic", severity=3, least=0.5, days=14, unless=free)
    ceiling = rule(RuleSort.CASE_CEILING, "POOL", amount=100, unless=free)
    for departure, count in (("DE", 0), ("NE", 1)):
        made = formulation(
            caseload(office(rules=[BOTH, floor, ceiling]), returnee("1", departure=departure)),
            scenario(),
        )
        own = made.problem.cases[0]
        assert (len(own.floors), len(own.ceilings)) == (count, count)


def test_that_what_no_fund_may_pay_still_counts_as_attainable():
    only_kits = office(rules=[pays_for("POOL", Kind.IN_KIND)])
    (line,) = draft(formulation(caseload(only_kits, returnee("1")), scenario())).lines
    assert line.attainable == 10_000


def test_that_what_a_condition_closes_is_not_attainable():
    elsewhere = replace(CASH, conditions=parse_conditions("age >= 65"))
    made = formulation(caseload(office(KIT, elsewhere), returnee("1")), scenario())
    (line,) = draft(made).lines
    assert line.attainable == 5_000
