"""Ceilings, shares and bars of one donor line: each kind of rule where it binds and where not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from optimizer.balance import balance
from optimizer.problem import RowSort
from planner.domain.balances.allocation import Outcome
from planner.domain.cases.case import Sex
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.programme.catalogue import Pricing
from planner.domain.programme.fund import FundSort
from planner.domain.programme.rates import Rate, Rates
from planner.domain.programme.rule import Role, RuleSort
from tests.builders import (
    caseload,
    fund,
    measure,
    member,
    pays_for,
    programme,
    project,
    returnee,
    rule,
    scenario,
)
from tests.optimizer.balanced import balanced, given, told
from tests.optimizer.choosing import open_to, problem

KIT = measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90)
CASH = measure("CASH", Kind.CASH, "basic 0.5", cost=150)
RENT = measure("RENT", Kind.IN_KIND, "housing 0.6", cost=200)
POOL = fund("POOL", 1000)
OTHER = fund("OTHER", 1000)
BOTH = pays_for("POOL", Kind.CASH, Kind.IN_KIND)
OTHERS = pays_for("OTHER", Kind.CASH, Kind.IN_KIND)
NEEDS = "basic 3, housing 3"


def office(*rules, measures=(KIT, CASH, RENT), funds=(POOL,), **details):
    return programme(measures, funds, (BOTH, *rules), **details)


def ceilings(of, *people, **details):
    """Return (limit, amounts by target) of every ceiling of the first case, by rule."""
    own = problem(of, *(people or (returnee("1", NEEDS),)), **details).cases[0]
    return {
        c.code: (c.limit, {own.options[n].target: amount for n, amount in c.amounts})
        for c in own.ceilings
    }


# --- case_ceiling ------------------------------------------------------------------------------


def test_that_a_ceiling_of_a_kind_counts_that_kind_only():
    cash = rule(RuleSort.CASE_CEILING, "POOL", amount=100, kinds=[Kind.CASH])
    assert ceilings(office(cash)) == {"POOL-case_ceiling": (10_000, {"CASH": 15_000})}
    roomy = rule(RuleSort.CASE_CEILING, "POOL", amount=150, kinds=[Kind.CASH])
    assert ceilings(office(roomy)) == {}


def test_that_a_ceiling_of_a_need_counts_what_is_mainly_for_it():
    housing = rule(RuleSort.CASE_CEILING, "POOL", amount=180, need="housing")
    assert ceilings(office(housing)) == {"POOL-case_ceiling": (18_000, {"RENT": 20_000})}


def test_that_a_ceiling_of_measures_counts_them_only():
    two = rule(RuleSort.CASE_CEILING, "POOL", amount=200, measures=["KIT", "CASH"])
    assert ceilings(office(two)) == {"POOL-case_ceiling": (20_000, {"KIT": 9_000, "CASH": 15_000})}


def test_that_a_ceiling_with_another_fund_counts_both_and_no_third():
    funds = (POOL, OTHER, fund("THIRD", 1000))
    paying = (OTHERS, pays_for("THIRD", Kind.IN_KIND))
    both = rule(RuleSort.CASE_CEILING, "POOL", amount=100, other="OTHER")
    own = problem(office(both, *paying, funds=funds), returnee("1", NEEDS)).cases[0]
    (ceiling,) = own.ceilings
    assert {own.options[n].fund for n, _ in ceiling.amounts} == {"POOL", "OTHER"}


def test_that_a_ceiling_of_cash_keeps_cash_out_and_names_itself():
    cash = rule(RuleSort.CASE_CEILING, "POOL", amount=100, kinds=[Kind.CASH])
    found = balanced(office(cash), returnee("1", NEEDS))
    assert given(found) == ["KIT", "RENT"]
    assert ("ceiling", "POOL-case_ceiling") in told(found)


# --- role_ceiling ------------------------------------------------------------------------------

ROLES = (
    rule(RuleSort.ROLE_CEILING, "POOL", amount=200, per=Role.PRINCIPAL, code="R1"),
    rule(RuleSort.ROLE_CEILING, "POOL", amount=50, per=Role.MEMBER_RETURNED, code="R2"),
)


def test_that_amounts_by_role_add_up_to_one_ceiling_of_the_household():
    assert ceilings(office(*ROLES))["R1"][0] == 20_000
    pair = returnee("1", NEEDS, members=[member("a"), member("b", 9)])
    assert ceilings(office(*ROLES), pair)["R1"][0] == 30_000


def test_that_amounts_by_role_with_room_for_all_bind_nothing():
    crowd = returnee("1", NEEDS, members=[member(str(n)) for n in range(5)])
    assert ceilings(office(*ROLES), crowd) == {}


def test_that_an_amount_by_role_counts_only_for_whom_it_is_meant():
    forced = rule(
        RuleSort.ROLE_CEILING, "POOL", amount=100, per=Role.PRINCIPAL, who="return = forced"
    )
    assert ceilings(office(forced)) == {}
    assert ceilings(office(forced), returnee("1", NEEDS, return_type=None))


def test_that_an_unknown_age_counts_for_no_role_of_ages():
    adults = rule(RuleSort.ROLE_CEILING, "POOL", amount=100, per=Role.ADULT, code="R")
    unsure = returnee("1", NEEDS, members=[member("a", None)])
    assert ceilings(office(adults), unsure)["R"][0] == 10_000


def test_that_amounts_by_role_of_a_kind_count_that_kind_only():
    cash = rule(RuleSort.ROLE_CEILING, "POOL", amount=100, per=Role.PERSON, kinds=[Kind.CASH])
    assert ceilings(office(cash)) == {"POOL-role_ceiling": (10_000, {"CASH": 15_000})}


def test_that_a_ceiling_by_role_keeps_support_out_and_names_itself():
    found = balanced(office(*ROLES), returnee("1", NEEDS))
    assert sum(a.amount.minor for a in found.awards) <= 20_000
    assert ("role_ceiling", "R1") in told(found)
    touch = {t.rule: t for t in found.touched}
    assert (touch["R1"].bound, touch["R2"].bound) == (1, 1)


def test_that_a_rule_in_the_donors_currency_is_reckoned_once_in_the_accounting_currency():
    francs = Money(20_000, "CHF")
    donor = replace(POOL, amount=Money(100_000, "CHF"))
    cap = replace(ROLES[0], amount=francs)
    rates = Rates((Rate("EUR", "CHF", date(2026, 1, 1), Decimal("0.8")),))
    of = office(cap, funds=(donor,), rates=rates)
    assert ceilings(of)["R1"][0] == 25_000
    (money,) = [r for r in problem(of).rows if r.sort is RowSort.MONEY]
    assert money.limit == 125_000


# --- case_share --------------------------------------------------------------------------------

HALF = rule(RuleSort.CASE_SHARE, "POOL", kinds=[Kind.CASH], most=0.5)


def test_that_a_share_in_a_case_is_kept_by_what_else_the_fund_pays():
    assert ceilings(office(HALF)) == {
        "POOL-case_share": (0, {"KIT": -9_000, "CASH": 15_000, "RENT": -20_000})
    }
    found = balanced(office(HALF), returnee("1", NEEDS))
    assert given(found) == ["CASH", "KIT", "RENT"]


def test_that_a_share_in_a_case_keeps_cash_out_where_nothing_else_is_paid():
    found = balanced(office(HALF, measures=(KIT, CASH)), returnee("1", "basic 3"))
    assert given(found) == ["KIT"]
    assert ("case_share", "POOL-case_share") in told(found)


def test_that_a_share_in_a_case_counts_its_own_fund_only():
    other = office(HALF, OTHERS, funds=(fund("POOL", 150), OTHER), measures=(KIT, CASH))
    found = balanced(other, returnee("1", "basic 3"))
    assert given(found) == ["CASH", "KIT"]
    assert {a.fund for a in found.awards if a.target == "CASH"} == {"OTHER"}


# --- least_for ---------------------------------------------------------------------------------

WOMEN = rule(RuleSort.LEAST_FOR, "POOL", least=0.5, who="sex = f")
#: Needs little and refuses cash: 90 euros are all she can be given.
WOMAN = returnee("1", "basic 1", sex=Sex.FEMALE, refusals=[Kind.CASH])
MAN = returnee("2", "basic 4", sex=Sex.MALE)


def test_that_a_least_share_for_people_holds_back_what_others_could_have():
    free = balanced(office(measures=(KIT, CASH)), WOMAN, MAN)
    assert (given(free), given(free, "2")) == (["KIT"], ["CASH", "KIT"])
    found = balanced(office(WOMEN, measures=(KIT, CASH)), WOMAN, MAN)
    assert (given(found), given(found, "2")) == (["KIT"], ["KIT"])
    assert ("least_kept", "POOL-least_for") in told(found, "2")
    (touch,) = [t for t in found.touched if t.rule == "POOL-least_for"]
    assert touch.bound == 1


def test_that_a_least_share_for_people_nobody_can_count_for_is_said_and_left_out():
    found = balanced(office(WOMEN, measures=(KIT, CASH)), MAN)
    assert given(found, "2") == ["CASH", "KIT"]
    assert "least_for_out_of_reach" in [n.code for n in found.notes]


def test_that_a_least_share_for_people_gives_way_to_a_floor_and_says_so():
    floor = rule(RuleSort.FLOOR, need="basic", severity=4, least=1, days=60)
    found = balanced(office(WOMEN, floor, measures=(KIT, CASH)), WOMAN, MAN)
    assert given(found, "2") == ["CASH", "KIT"]
    assert found.shortfalls == ()
    (note,) = [n for n in found.notes if n.code == "least_for_gave_way"]
    assert dict(note.values) == {
        "rule": "POOL-least_for",
        "fund": "POOL",
        "least": 5_000,
        "reached": 2_727,
    }


def test_that_a_least_share_of_a_kind_counts_wages_and_openings_as_what_they_are():
    least = rule(RuleSort.LEAST_FOR, "COM", least=0.5, kinds=[Kind.COMMUNITY])
    garden = project("GARDEN", "KAN", "community 0.5", least=1, wages=40)
    of = office(
        pays_for("COM", Kind.COMMUNITY),
        least,
        funds=(POOL, fund("COM", 5000)),
        projects=[garden],
    )
    made = problem(of, returnee("1", "community 3"))
    (row,) = [n for n, r in enumerate(made.rows) if r.sort is RowSort.FUND_LEAST]
    assert dict(made.projects[0].opening)[row] == 180_000 - 2 * 180_000
    (seat,) = [o for o in made.cases[0].options if o.target == "GARDEN"]
    assert dict(seat.usage)[row] == 10_000 - 2 * 6_000


# --- what is owed, with a cap ------------------------------------------------------------------


def test_that_a_household_cap_is_what_the_case_may_be_paid():
    promise = fund("EURP", 9000, sort=FundSort.ENTITLEMENT)
    owes = [
        rule(RuleSort.ENTITLED, "EURP", amount=100, per=Role.PERSON, part="later"),
        pays_for("EURP", Kind.IN_KIND, Kind.CASH),
    ]
    cap = rule(RuleSort.HOUSEHOLD_CAP, "EURP", amount=150)
    pair = returnee("1", NEEDS, members=[member("a")])
    funds = (fund("POOL", 0), promise)
    assert ceilings(office(*owes, funds=funds), pair)["entitled:EURP/later"][0] == 20_000
    assert ceilings(office(*owes, cap, funds=funds), pair)["entitled:EURP/later"][0] == 15_000
    found = balanced(office(*owes, cap, funds=funds), pair)
    assert sum(a.amount.minor for a in found.awards) <= 15_000
    (touch,) = [t for t in found.touched if t.rule == cap.code]
    assert touch.bound == 1


def test_that_a_part_a_cap_left_nothing_of_is_not_awarded():
    promise = fund("EURP", 9000, sort=FundSort.ENTITLEMENT)
    cash = replace(measure("ARR", Kind.CASH, "basic 0.2"), pricing=Pricing.ANNOUNCED)
    first = rule(RuleSort.ENTITLED, "EURP", amount=100, per=Role.CASE, part="later", code="one")
    then = rule(RuleSort.ENTITLED, "EURP", amount=50, per=Role.CASE, part="arrival", code="two")
    owed = rule(RuleSort.OWED_AS, "EURP", part="arrival", measures=["ARR"])
    rules = (first, then, owed, pays_for("EURP", Kind.IN_KIND, Kind.CASH))
    funds = (fund("POOL", 0), promise)
    of = office(*rules, funds=funds, measures=(KIT, cash))
    assert given(balanced(of, returnee("1"))) == ["ARR", "KIT"]
    cap = rule(RuleSort.HOUSEHOLD_CAP, "EURP", amount=100)
    capped = office(*rules, cap, funds=funds, measures=(KIT, cash))
    assert given(balanced(capped, returnee("1"))) == ["KIT"]


# --- what cannot wait is paid by who may pay all of it -----------------------------------------

NOW = rule(RuleSort.ACT_NOW, days=30, who="need.basic >= 4")
URGENT = returnee("1", "basic 4")


def payers(*rules) -> set[str]:
    """Return who may pay what cannot wait: OTHER has less money and pays where POOL may not."""
    funds = (POOL, fund("OTHER", 900))
    of = office(NOW, OTHERS, *rules, measures=(KIT, CASH), funds=funds)
    return {f for _, f in open_to(of, URGENT)}


def test_that_the_richest_fund_pays_what_cannot_wait():
    assert payers() == {"POOL"}


@pytest.mark.parametrize(
    "limiting",
    [
        rule(RuleSort.CASE_CEILING, "POOL", amount=100, kinds=[Kind.CASH]),
        rule(RuleSort.ROLE_CEILING, "POOL", amount=200, per=Role.PERSON),
        rule(RuleSort.CASE_SHARE, "POOL", most=0.5, kinds=[Kind.CASH]),
    ],
)
def test_that_a_fund_whose_rule_leaves_too_little_does_not_pay_what_cannot_wait(limiting):
    assert payers(limiting) == {"OTHER"}


def test_that_what_was_promised_before_departure_stands_beside_what_cannot_wait():
    promise = fund("EURP", 800, sort=FundSort.ENTITLEMENT)
    arrival = replace(measure("ARR", Kind.CASH, "basic 0.2"), pricing=Pricing.ANNOUNCED)
    owed = rule(RuleSort.ENTITLED, "EURP", amount=100, per=Role.CASE, part="arrival", code="OWES")
    rules = [NOW, pays_for("EURP", Kind.CASH, code="PAYS-EURP"), owed]
    of = office(*rules, measures=(KIT, CASH, arrival), funds=(POOL, promise))
    assert open_to(of, URGENT) == {("KIT", "POOL"), ("CASH", "POOL"), ("ARR", "EURP")}


def test_that_what_is_owed_against_a_share_is_named_with_both_rules():
    promise = fund("EURP", 9000, sort=FundSort.ENTITLEMENT)
    arrival = replace(measure("ARR", Kind.CASH, "basic 0.2"), pricing=Pricing.ANNOUNCED)
    rules = (
        rule(RuleSort.ENTITLED, "EURP", amount=100, per=Role.CASE, part="arrival"),
        rule(RuleSort.OWED_AS, "EURP", part="arrival", measures=["ARR"]),
        rule(RuleSort.CASE_SHARE, "EURP", kinds=[Kind.CASH], most=0.5),
        pays_for("EURP", Kind.CASH),
    )
    of = office(*rules, funds=(fund("POOL", 0), promise), measures=(KIT, arrival))
    found = balance(caseload(of, returnee("1")), scenario())
    assert found.outcome is Outcome.INFEASIBLE
    assert {(r.code, dict(r.values)["rule"]) for r in found.conflicts} == {
        ("clash_rule", "EURP-case_share"),
        ("clash_owed", "EURP-owed_as"),
    }
