"""What every rule did in a balance, as the Programme page shows it."""

from __future__ import annotations

from datetime import date

from optimizer.balance import balance
from planner.domain.balances.allocation import RuleTouch
from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Pricing
from planner.domain.programme.rule import RuleSort
from tests.builders import (
    caseload,
    fund,
    measure,
    pays_for,
    place,
    programme,
    project,
    returnee,
    rule,
    scenario,
)

KIT = measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90)
CASH = measure("CASH", Kind.CASH, "basic 0.5", cost=150)
BOTH = pays_for("POOL", Kind.CASH, Kind.IN_KIND)


PAIR = (returnee("1"), returnee("2"))


def touches(*rules, people=PAIR, money=1000, **details):
    """Return what each rule did, by code."""
    details.setdefault("measures", (KIT, CASH))
    details.setdefault("funds", [fund("POOL", money)])
    of = programme(rules=(BOTH, *rules), **details)
    found = balance(caseload(of, *people), scenario())
    assert found.cases
    return {t.rule: t for t in found.touched}


def test_that_every_rule_in_force_is_counted_and_no_other():
    ended = rule(RuleSort.BAR, kinds=[Kind.CASH], who="age >= 18", ends=date(2026, 1, 1))
    assert list(touches(ended)) == [BOTH.code]


def test_that_a_rule_is_about_the_cases_its_conditions_do_not_leave_out():
    young = rule(RuleSort.BAR, kinds=[Kind.CASH], who="age <= 40")
    old = returnee("2", birth=date(1950, 1, 1))
    touch = touches(young, people=(returnee("1"), old, returnee("3", birth=None)))[young.code]
    assert (touch.cases, touch.closed) == (2, 2)


def test_that_a_rule_of_a_fund_is_about_the_cases_the_fund_could_pay():
    other = rule(RuleSort.CASE_CEILING, "OTHER", amount=10)
    funds = [fund("POOL", 1000), fund("OTHER", 1000)]
    paying = pays_for("OTHER", Kind.IN_KIND, who="departure = DE")
    people = (returnee("1"), returnee("2", departure="DE"))
    assert touches(other, paying, funds=funds, people=people)[other.code].cases == 1


def test_that_a_ceiling_bound_where_it_left_no_room():
    tight = rule(RuleSort.CASE_CEILING, "POOL", amount=200)
    assert touches(tight)[tight.code] == RuleTouch(tight.code, 2, 0, 2, 0.0)
    roomy = rule(RuleSort.CASE_CEILING, "POOL", amount=240)
    assert touches(roomy)[roomy.code].bound == 0


def test_that_a_fund_that_serves_some_closed_itself_to_the_others():
    ne = rule(RuleSort.SERVES, "POOL", who="departure = NE")
    touch = touches(ne, people=(returnee("1"), returnee("2", departure="DE")))[ne.code]
    assert (touch.cases, touch.closed, touch.bound) == (2, 1, 0)


def test_that_a_floor_bound_where_an_award_stands_for_it():
    floor = rule(RuleSort.FLOOR, need="basic", severity=4, least=0.5, days=60)
    people = (returnee("1", "basic 4"), returnee("2", "basic 3"))
    touch = touches(floor, people=people)[floor.code]
    assert (touch.cases, touch.bound) == (1, 1)


def test_that_a_share_of_the_line_has_a_price_where_it_leaves_no_room():
    share = rule(RuleSort.SHARE_OF_LINE, "POOL", kinds=[Kind.CASH], most=0.15)
    touch = touches(share)[share.code]
    assert touch.bound == 1
    assert touch.price > 0
    roomy = rule(RuleSort.SHARE_OF_LINE, "POOL", kinds=[Kind.CASH], most=0.9)
    assert touches(roomy)[roomy.code] == RuleTouch(roomy.code, 2, 0, 0, 0.0)


def test_that_a_reserve_bound_where_the_rest_of_the_fund_is_used():
    held = rule(RuleSort.RESERVE, "POOL", most=0.5, until=date(2026, 12, 31))
    assert touches(held, money=500)[held.code].bound == 1
    assert touches(held, money=5000)[held.code].bound == 0


def test_that_a_tier_bound_where_an_award_is_of_its_amount():
    tiers = [
        rule(RuleSort.TIER, measures=["KIT"], count=n, amount=100 * n, code=f"tier-{n}")
        for n in (1, 2)
    ]
    kit = measure("KIT", Kind.IN_KIND, "basic 0.5", pricing=Pricing.TIERS)
    found = touches(*tiers, measures=[kit])
    assert [found[t.code].bound for t in tiers] == [2, 0]


def test_that_a_project_residents_leave_no_more_seats_in_shows_its_rule():
    garden = project("GARDEN", "KAN", "community 0.8", least=1, residents_seats=1)
    share = rule(RuleSort.RESIDENTS_SHARE, least=0.5)
    found = touches(
        share,
        pays_for("COM", Kind.COMMUNITY),
        people=[returnee(str(n), "community 4") for n in range(2)],
        funds=[fund("POOL", 0), fund("COM", 5000)],
        projects=[garden],
    )
    assert found[share.code].bound == 1


def test_that_a_tense_place_shows_the_rule_that_keeps_its_project_closed():
    tense = rule(RuleSort.TENSION, count=2)
    garden = project("GARDEN", "KAN", "community 0.8", least=1)
    found = touches(
        tense,
        people=[returnee("1", "community 4")],
        places=[place("KAN", tension=3)],
        projects=[garden],
    )
    assert (found[tense.code].closed, found[tense.code].bound) == (1, 1)


def test_that_the_age_of_prices_touches_nobody():
    old = rule(RuleSort.PRICE_AGE, months=6)
    assert touches(old)[old.code] == RuleTouch(old.code)
