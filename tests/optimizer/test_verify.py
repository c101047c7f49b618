"""Each rule twice: an allocation that keeps it passes, one that breaks it is caught by its code."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from optimizer.verify import verify
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.programme.catalogue import Cost, Instalment, Per, Places, Pricing, Serves
from planner.domain.programme.conditions import parse_conditions
from planner.domain.programme.fund import FundSort
from planner.domain.programme.rates import Rates
from planner.domain.programme.rule import Role, RuleSort
from tests.builders import (
    caseload,
    euros,
    fund,
    measure,
    pays_for,
    place,
    programme,
    project,
    provider,
    rate,
    returnee,
    rule,
    scenario,
)
from tests.optimizer.choosing import allocate, under

KIT = measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90, minutes=600)
CASH = measure("CASH", Kind.CASH, "basic 0.5", cost=150)
BTR = measure("BTR", Kind.IN_KIND, "income 0.2", cost=95, serves=Serves.PERSON)
MIC = measure(
    "MIC",
    Kind.IN_KIND,
    "income 0.5",
    cost=701,
    serves=Serves.PERSON,
    after=["BTR"],
    unless_done="business_training = yes",
    instalments=(Instalment(6000), Instalment(4000, 2, "receipts")),
)
HELP = measure("HELP", Kind.CASH, "basic 0.6", pricing=Pricing.ANNOUNCED)
DEBT = measure("DEBT", Kind.CASH, "debt of_debt", levels=[50, 100, 200])
GARDEN = project("GARDEN", "KAN", "community 0.5, income 0.2", least=1)
FUNDS = (
    fund("POOL", 5000),
    replace(fund("OTHER", 2000), amount=Money(200_000, "CHF")),
    fund("COM", 4000),
    fund("EURP", 9000, sort=FundSort.ENTITLEMENT),
)
RULES = (
    pays_for("POOL", Kind.CASH, Kind.IN_KIND),
    pays_for("OTHER", Kind.IN_KIND),
    pays_for("COM", Kind.COMMUNITY),
    pays_for("EURP", Kind.CASH, Kind.IN_KIND),
    rule(RuleSort.SERVES, "EURP", who="departure = DE"),
    rule(RuleSort.ENTITLED, "EURP", amount=615, per=Role.CASE, part="arrival", code="ARR"),
    rule(RuleSort.ENTITLED, "EURP", amount=2000, per=Role.PRINCIPAL, part="later"),
    rule(RuleSort.OWED_AS, "EURP", part="arrival", measures=["HELP"]),
)
RATES = Rates((rate("GNF", "9640"), rate("CHF", "0.9637")))
#: Whose training costs a franc more than 95 euros come to, and still 95 euros.
TRAINER = provider("TRAINER", "BTR", cost=Cost(Money(915_801, "GNF"), Money(0, "GNF")))
PROVIDERS = (provider("SHOP", "KIT"), TRAINER)


def office(**details):
    values = {"rates": RATES, "paying_currency": "GNF", "providers": PROVIDERS, **details}
    return programme([KIT, CASH, BTR, MIC, HELP, DEBT], FUNDS, RULES, projects=[GARDEN], **values)


def people():
    return (
        returnee("1", "basic 3, income 3, debt 2", debt=200),
        returnee("2", "basic 4, community 3"),
        returnee("3", "basic 2", departure="DE"),
    )


CHOSEN: dict[str, list[str | tuple[str, str]]] = {
    "1": [("KIT", "POOL"), ("BTR", "OTHER"), ("MIC", "POOL"), "DEBT"],
    "2": [("CASH", "POOL"), "GARDEN"],
    "3": ["HELP", ("KIT", "EURP")],
}
OFFICE = office()
WHOLE = caseload(OFFICE, *people())
GOOD = allocate(WHOLE, CHOSEN, ["GARDEN"])


def broken(document, allocation=GOOD, of=None) -> set[str]:
    return {v.rule for v in verify(document, of or scenario(), allocation)}


def test_that_an_allocation_that_keeps_every_rule_passes():
    assert verify(WHOLE, scenario(), GOOD) == ()


def test_that_a_violation_names_the_case_by_its_number():
    assert ("B", "1 KIT") in {
        (v.rule, v.subject)
        for v in verify(
            under(WHOLE, rule(RuleSort.BAR, who="age >= 18", measures=["KIT"], code="B")),
            scenario(),
            GOOD,
        )
    }


#: (rule that the good allocation keeps, the same rule drawn so tight that it breaks it)
PAIRS = {
    "case ceiling": (
        rule(RuleSort.CASE_CEILING, "POOL", amount=841, code="R"),
        rule(RuleSort.CASE_CEILING, "POOL", amount=840, code="R"),
    ),
    "ceiling of the office": (
        rule(RuleSort.CASE_CEILING, amount=1000, code="R"),
        rule(RuleSort.CASE_CEILING, amount=900, code="R"),
    ),
    "share of a line": (
        rule(RuleSort.SHARE_OF_LINE, "POOL", kinds=[Kind.CASH], most=0.04, code="R"),
        rule(RuleSort.SHARE_OF_LINE, "POOL", kinds=[Kind.CASH], most=0.03, code="R"),
    ),
    "most of the spending": (
        rule(RuleSort.SPENDING_SHARE, kinds=[Kind.CASH], most=0.08, code="R"),
        rule(RuleSort.SPENDING_SHARE, kinds=[Kind.CASH], most=0.05, code="R"),
    ),
    "least of the spending": (
        rule(RuleSort.SPENDING_SHARE, kinds=[Kind.COMMUNITY], least=0.6, code="R"),
        rule(RuleSort.SPENDING_SHARE, kinds=[Kind.COMMUNITY], least=0.7, code="R"),
    ),
    "bar": (
        rule(RuleSort.BAR, who="cash_risk = yes", kinds=[Kind.CASH], code="R"),
        rule(RuleSort.BAR, who="cash_risk = no", kinds=[Kind.CASH], code="R"),
    ),
    "bar of a measure": (
        rule(RuleSort.BAR, who="age <= 17", measures=["KIT"], code="R"),
        rule(RuleSort.BAR, who="age >= 18", measures=["KIT"], code="R"),
    ),
    "bar unless": (
        rule(RuleSort.BAR, who="age >= 18", unless="sex = f", measures=["X"], code="R"),
        rule(RuleSort.BAR, who="age >= 18", unless="sex = f", measures=["KIT"], code="R"),
    ),
    "needs first": (
        rule(RuleSort.NEEDS_FIRST, measures=["MIC"], who="business_wish = yes", code="R"),
        rule(RuleSort.NEEDS_FIRST, measures=["MIC"], who="business_wish = no", code="R"),
    ),
    "once a household": (
        rule(RuleSort.ONCE_A_HOUSEHOLD, measures=["MIC", "CASH"], code="R"),
        rule(RuleSort.ONCE_A_HOUSEHOLD, measures=["MIC", "KIT"], code="R"),
    ),
    "trade": (
        rule(RuleSort.TRADE_PLACES, measures=["KIT"], count=2, code="R"),
        rule(RuleSort.TRADE_PLACES, measures=["KIT"], count=1, code="R"),
    ),
    "smallest award": (
        rule(RuleSort.SMALLEST_AWARD, amount=50, code="R"),
        rule(RuleSort.SMALLEST_AWARD, amount=91, code="R"),
    ),
    "use within": (
        rule(RuleSort.USE_WITHIN, "POOL", months=3, code="R"),
        rule(RuleSort.USE_WITHIN, "POOL", months=0, code="R"),
    ),
    "no stacking": (
        rule(RuleSort.NO_STACKING, "POOL", other="COM", who="age <= 17", code="R"),
        rule(RuleSort.NO_STACKING, "POOL", other="COM", code="R"),
    ),
    "tension": (
        rule(RuleSort.TENSION, count=2, code="R"),
        rule(RuleSort.TENSION, count=0, code="R"),
    ),
    "floor": (
        rule(RuleSort.FLOOR, need="basic", severity=3, least=0.5, days=14, code="R"),
        rule(RuleSort.FLOOR, need="basic", severity=3, least=0.6, days=14, code="R"),
    ),
    "floor by a day": (
        rule(RuleSort.FLOOR, need="income", severity=3, least=0.2, days=14, code="R"),
        rule(RuleSort.FLOOR, need="income", severity=3, least=0.7, days=14, code="R"),
    ),
    "owed": (
        rule(RuleSort.OWED_AS, "EURP", part="none", measures=["MIC"], code="R"),
        rule(RuleSort.OWED_AS, "EURP", part="arrival", measures=["CASH"], code="R"),
    ),
}


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS.keys())
def test_that_a_rule_kept_passes_and_a_rule_broken_is_named(pair):
    kept, tight = pair
    assert broken(under(WHOLE, kept)) == set()
    assert "R" in broken(under(WHOLE, tight))


def test_that_an_urgent_need_without_cover_must_be_named():
    urgent = rule(RuleSort.ACT_NOW, who="need.community >= 3", days=3, code="R")
    assert "R" in broken(under(WHOLE, urgent))
    assert "R" not in broken(under(WHOLE, replace(urgent, who=parse_conditions("need.basic >= 4"))))


def test_that_the_residents_share_caps_the_seats():
    assert broken(under(WHOLE, rule(RuleSort.RESIDENTS_SHARE, "COM", least=0.8))) == set()
    tight = under(WHOLE, rule(RuleSort.RESIDENTS_SHARE, "COM", least=0.95))
    assert broken(tight) == {"COM-residents_share"}


def test_that_hours_are_counted_by_counsellor_and_month():
    hours = {n: rule(RuleSort.COUNSELLOR_HOURS, count=n) for n in (20, 19)}
    assert broken(under(WHOLE, hours[20])) == set()
    assert broken(under(WHOLE, hours[19])) == {"OFFICE-counsellor_hours"}


def with_measure(changed):
    own = OFFICE
    measures = tuple(changed if m.code == changed.code else m for m in own.measures)
    return replace(WHOLE, programme=replace(own, measures=measures))


def with_project(changed):
    return replace(WHOLE, programme=replace(OFFICE, projects=(changed,)))


def with_fund(changed):
    own = OFFICE
    funds = tuple(changed if f.code == changed.code else f for f in own.funds)
    return replace(WHOLE, programme=replace(own, funds=funds))


CHANGES = {
    "places": (
        with_measure(replace(KIT, places=Places(2, Per.MONTH))),
        with_measure(replace(KIT, places=Places(1, Per.MONTH))),
        "places",
    ),
    "season": (
        with_measure(replace(KIT, starts_in=frozenset({11}))),
        with_measure(replace(KIT, starts_in=frozenset({12}))),
        "season",
    ),
    "earliest month": (
        with_measure(replace(KIT, earliest=1)),
        with_measure(replace(KIT, earliest=2)),
        "month",
    ),
    "condition": (
        with_measure(replace(KIT, conditions=parse_conditions("age >= 18"))),
        with_measure(replace(KIT, conditions=parse_conditions("age >= 60"))),
        "conditions",
    ),
    "exclusion": (
        with_measure(replace(KIT, excludes=frozenset({"CASH"}))),
        with_measure(replace(KIT, excludes=frozenset({"BTR"}))),
        "excludes",
    ),
    "prerequisite": (
        with_measure(
            replace(CASH, after=frozenset({"BUS"}), unless_done=parse_conditions("age >= 18"))
        ),
        with_measure(replace(CASH, after=frozenset({"BUS"}))),
        "prerequisite",
    ),
    "cost": (
        with_measure(replace(KIT, cost=Cost(euros(90), euros(10)))),
        with_measure(replace(KIT, cost=Cost(euros(91), euros(10)))),
        "price",
    ),
    "level": (
        with_measure(replace(DEBT, levels=(euros(50),))),
        with_measure(replace(DEBT, levels=(euros(60),))),
        "price",
    ),
    "money at hand": (
        with_fund(fund("POOL", 5000, received=991)),
        with_fund(fund("POOL", 5000, received="990.99")),
        "fund_overspent",
    ),
    "money of an entitlement": (
        with_fund(fund("EURP", 705, sort=FundSort.ENTITLEMENT)),
        with_fund(fund("EURP", 704, sort=FundSort.ENTITLEMENT)),
        "fund_overspent",
    ),
    "period of a fund": (
        with_fund(fund("POOL", 5000, ends=date(2026, 10, 1))),
        with_fund(fund("POOL", 5000, ends=date(2026, 9, 30))),
        "fund_period",
    ),
    "least seats": (
        with_project(replace(GARDEN, least=1)),
        with_project(replace(GARDEN, least=2)),
        "seats_least",
    ),
    "age of a seat": (
        with_project(replace(GARDEN, youngest=30)),
        with_project(replace(GARDEN, youngest=31)),
        "seat_age",
    ),
    "cost of opening": (
        with_project(replace(GARDEN, residents_seats=8)),
        with_project(replace(GARDEN, residents_seats=9)),
        "opening_cost",
    ),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_that_the_catalogue_kept_passes_and_broken_is_named(change):
    kept, tight, code = change
    assert broken(kept) == set()
    assert code in broken(tight)


def test_that_a_held_back_reserve_is_not_spent():
    held = under(WHOLE, rule(RuleSort.RESERVE, "POOL", most=0.81, until=date(2026, 12, 1)))
    passed = under(WHOLE, rule(RuleSort.RESERVE, "POOL", most=0.81, until=date(2026, 10, 30)))
    assert broken(held) == {"POOL-reserve"}
    assert broken(passed) == set()


def test_that_money_promised_to_one_never_pays_for_another():
    twice = under(
        WHOLE,
        rule(RuleSort.ENTITLED, "EURP", amount=0, per=Role.CASE, part="later", code="X"),
    )
    own = twice.programme
    assert own is not None
    less = tuple(r for r in own.rules if not (r.part == "later" and r.code != "X"))
    assert "entitlement" in broken(replace(twice, programme=replace(own, rules=less)))


def test_that_a_fund_pays_only_for_what_it_is_for():
    own = OFFICE
    rules = (pays_for("POOL", Kind.IN_KIND), *own.rules[1:])
    assert "pays_for" in broken(replace(WHOLE, programme=replace(own, rules=rules)))


def test_that_infeasible_means_nothing_is_awarded():
    from planner.domain.balances.allocation import Outcome

    assert broken(WHOLE, replace(GOOD, outcome=Outcome.INFEASIBLE)) == {"outcome"}


def test_that_a_month_out_of_reach_is_caught():
    early = replace(GOOD.awards[0], month=Month(2026, 10))
    assert "month" in broken(WHOLE, replace(GOOD, awards=(early, *GOOD.awards[1:])))


def test_that_a_place_of_tension_is_told():
    tense = under(WHOLE, rule(RuleSort.TENSION, count=2, code="T"), places=(place("KAN", 3),))
    assert broken(tense) == {"T"}
