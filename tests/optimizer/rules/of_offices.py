"""Rules of the office: bars, floors, shares, places and hours."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Pricing
from planner.domain.programme.rule import OFFICE, Proof, RuleSort
from tests.builders import (
    fund,
    measure,
    pays_for,
    place,
    project,
    provider,
    returnee,
    rule,
)
from tests.optimizer.rules.case import BOTH, CASH, KIT, POOL, RuleCase, Together, office
from tests.optimizer.rules.of_funds import ALONE, LINES, both_required

CARE = measure("CARE", Kind.IN_KIND, "medical 0.1", cost=90)
GRANT = measure("GRANT", Kind.IN_KIND, "income 1.0", cost=90)
#: Money for one of two: a little for who is ill, or all that another needs to earn.
SHORT = {"funds": [fund("POOL", 90)], "measures": [CARE, GRANT, KIT]}
ILL_AND_POOR = office(returnee("1", "medical 4"), returnee("2", "income 4"), **SHORT)
HUNGRY_AND_POOR = office(returnee("1", "basic 3"), returnee("2", "income 4"), **SHORT)
GARDEN = project("GARDEN", "KAN", "community 0.5", least=1)


def joined(**details):
    return office(
        *(returnee(str(n), "community 3") for n in (1, 2, 3)),
        funds=[fund("COM", 5000)],
        rules=[pays_for("COM", Kind.COMMUNITY, code="PAYS")],
        projects=[GARDEN],
        **details,
    )


RENT = measure("RENT", Kind.IN_KIND, "housing 0.6", pricing=Pricing.TIERS)


def tier(amount: int, count: int = 1, code: str = "TIER"):
    return rule(RuleSort.TIER, measures=["RENT"], count=count, amount=amount, code=code)


LONG = [replace(each, minutes=60) for each in (KIT, CASH)]


def of_office(sort: RuleSort, code: str = "R", **values):
    return rule(sort, OFFICE, code=code, **values)


CASES = (
    RuleCase(
        "case ceiling of the office",
        LINES,
        of_office(RuleSort.CASE_CEILING, amount=200),
        of_office(RuleSort.CASE_CEILING, amount=240),
        of_office(RuleSort.CASE_CEILING, "S", amount=210),
    ),
    RuleCase(
        "instalments of the office",
        ALONE,
        of_office(
            RuleSort.INSTALMENTS,
            kinds=[Kind.CASH],
            shares=(0.5, 0.5),
            months=3,
            proof=Proof.VISIT,
        ),
        of_office(RuleSort.INSTALMENTS, measures=["OTHER"], shares=(0.5, 0.5), months=3),
        of_office(RuleSort.INSTALMENTS, "S", kinds=[Kind.CASH], shares=(0.4, 0.6), months=3),
    ),
    RuleCase(
        "residents' share",
        joined(),
        of_office(RuleSort.RESIDENTS_SHARE, least=0.8),
        of_office(RuleSort.RESIDENTS_SHARE, least=0.7),
        of_office(RuleSort.RESIDENTS_SHARE, "S", least=0.75),
    ),
    RuleCase(
        "act now",
        ILL_AND_POOR,
        of_office(RuleSort.ACT_NOW, who="need.medical >= 4", days=3),
        of_office(RuleSort.ACT_NOW, who="need.security >= 4", days=3),
        of_office(RuleSort.ACT_NOW, "S", who="need.medical >= 4", days=14),
    ),
    RuleCase(
        "floor",
        HUNGRY_AND_POOR,
        of_office(RuleSort.FLOOR, need="basic", severity=3, least=0.5, days=14),
        of_office(RuleSort.FLOOR, need="basic", severity=4, least=0.5, days=14),
        of_office(RuleSort.FLOOR, "S", need="basic", severity=3, least=0.9, days=14),
    ),
    RuleCase(
        "most of the spending",
        ALONE,
        of_office(RuleSort.SPENDING_SHARE, kinds=[Kind.CASH], most=0.62),
        of_office(RuleSort.SPENDING_SHARE, kinds=[Kind.CASH], most=0.63),
        of_office(RuleSort.SPENDING_SHARE, "S", kinds=[Kind.CASH], most=0.5),
    ),
    RuleCase(
        "least of the spending",
        ALONE,
        of_office(RuleSort.SPENDING_SHARE, kinds=[Kind.IN_KIND], least=0.4),
        of_office(RuleSort.SPENDING_SHARE, kinds=[Kind.IN_KIND], least=0.3),
        of_office(RuleSort.SPENDING_SHARE, "S", kinds=[Kind.CASH], least=0.7),
        "shares_impossible",
        together=Together.NOTHING,
    ),
    RuleCase(
        "bar",
        ALONE,
        of_office(RuleSort.BAR, who="age >= 18", kinds=[Kind.CASH]),
        of_office(RuleSort.BAR, who="age <= 17", kinds=[Kind.CASH]),
        required=both_required(),
    ),
    RuleCase(
        "bar with something instead",
        ALONE,
        of_office(RuleSort.BAR, who="age >= 18", measures=["CASH"], instead="KIT"),
        of_office(RuleSort.BAR, who="age <= 17", measures=["CASH"], instead="KIT"),
        of_office(RuleSort.BAR, "S", who="age >= 18", measures=["CASH"], instead="CASH"),
    ),
    RuleCase(
        "once a household",
        ALONE,
        of_office(RuleSort.ONCE_A_HOUSEHOLD, measures=["KIT", "CASH"]),
        of_office(RuleSort.ONCE_A_HOUSEHOLD, measures=["KIT", "CASH"], who="persons >= 5"),
        required=both_required(),
    ),
    RuleCase(
        "needs first",
        ALONE,
        of_office(RuleSort.NEEDS_FIRST, measures=["CASH"], who="business_wish = no"),
        of_office(RuleSort.NEEDS_FIRST, measures=["CASH"], who="business_wish = yes"),
        required=both_required(),
    ),
    RuleCase(
        "tier",
        office(returnee("1", "housing 3"), measures=[RENT], rules=[BOTH, tier(90)]),
        tier(100),
        tier(300, count=5, code="LARGE"),
        tier(110, code="S"),
        says=frozenset({"price"}),
        together=Together.EITHER,
    ),
    RuleCase(
        "places of a trade",
        office(returnee("1"), returnee("2")),
        of_office(RuleSort.TRADE_PLACES, measures=["KIT"], count=1),
        of_office(RuleSort.TRADE_PLACES, measures=["KIT"], count=2),
        of_office(RuleSort.TRADE_PLACES, "S", measures=["KIT"], count=3),
    ),
    RuleCase(
        "places of a trade, two taken by one person",
        ALONE,
        of_office(RuleSort.TRADE_PLACES, measures=["KIT", "CASH"], count=1),
        of_office(RuleSort.TRADE_PLACES, measures=["KIT", "CASH"], count=2),
        of_office(RuleSort.TRADE_PLACES, "S", measures=["KIT", "CASH"], count=3),
    ),
    RuleCase(
        "smallest award",
        ALONE,
        of_office(RuleSort.SMALLEST_AWARD, amount=91),
        of_office(RuleSort.SMALLEST_AWARD, amount=90),
        of_office(RuleSort.CASE_CEILING, "S", amount=80),
        "smallest_above_ceiling",
        together=Together.NOTHING,
    ),
    RuleCase(
        "tension",
        joined(places=[place("KAN", 2)]),
        of_office(RuleSort.TENSION, count=2),
        of_office(RuleSort.TENSION, count=3),
        of_office(RuleSort.TENSION, "S", count=1),
    ),
    RuleCase(
        "counsellor hours",
        office(returnee("1", "basic 3"), measures=LONG),
        of_office(RuleSort.COUNSELLOR_HOURS, count=1),
        of_office(RuleSort.COUNSELLOR_HOURS, count=2),
        of_office(RuleSort.COUNSELLOR_HOURS, "S", count=4),
    ),
    RuleCase(
        "age of prices",
        office(
            returnee("1", "basic 3"),
            funds=[POOL],
            providers=[provider("SHOP", "KIT", cost=95, priced=date(2026, 1, 31))],
        ),
        of_office(RuleSort.PRICE_AGE, months=6),
        of_office(RuleSort.PRICE_AGE, months=12),
        of_office(RuleSort.PRICE_AGE, "S", months=3),
        listed="price_old",
    ),
)
