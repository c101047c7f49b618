"""Rules of entitlements: what was promised to a person before departure."""

from __future__ import annotations

from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Pricing
from planner.domain.programme.fund import FundSort
from planner.domain.programme.rule import Role, RuleSort
from tests.builders import fund, measure, member, pays_for, returnee, rule
from tests.optimizer.rules.case import CASH, KIT, RuleCase, Together, office

HELP = measure("HELP", Kind.CASH, "basic 0.1", pricing=Pricing.ANNOUNCED)
PROMISED = fund("EURP", 5000, sort=FundSort.ENTITLEMENT)
PAYS = pays_for("EURP", Kind.CASH, Kind.IN_KIND, code="PAYS")


def owes(amount: int, per: Role = Role.CASE, part: str = "later", code: str = "OWES", **values):
    return rule(RuleSort.ENTITLED, "EURP", amount=amount, per=per, part=part, code=code, **values)


def cap(amount: int, code: str = "R"):
    return rule(RuleSort.HOUSEHOLD_CAP, "EURP", amount=amount, code=code)


def owed_as(part: str, *measures: str, code: str = "R"):
    return rule(RuleSort.OWED_AS, "EURP", part=part, measures=measures, code=code)


def promise(*rules, measures=(KIT, CASH), members=()):
    person = returnee("1", "basic 3", members=members)
    return office(person, measures=measures, funds=[PROMISED], rules=[PAYS, *rules])


CASES = (
    RuleCase(
        "entitled",
        promise(owes(240)),
        owes(150),
        owes(300),
        owes(200, code="S"),
        says=frozenset({"entitlement"}),
        together=Together.SUM,
    ),
    RuleCase(
        "entitled for each adult of the family",
        promise(owes(240), members=[member("a"), member("b", 5)]),
        owes(150, Role.ADULT_FAMILY),
        owes(120, Role.ADULT),
        owes(200, Role.ADULT_FAMILY, code="S"),
        says=frozenset({"entitlement"}),
        together=Together.SUM,
    ),
    RuleCase(
        "household cap",
        promise(owes(240)),
        cap(150),
        cap(240),
        cap(200, code="S"),
        says=frozenset({"entitlement"}),
    ),
    RuleCase(
        "owed as",
        promise(owes(240), owes(50, part="arrival", code="ARRIVES"), measures=(KIT, CASH, HELP)),
        owed_as("arrival", "HELP"),
        owed_as("none", "HELP"),
        owed_as("arrival", "CASH", code="S"),
        together=Together.IMPOSSIBLE,
    ),
)
