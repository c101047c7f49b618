"""Rules of funds: what they pay for, for whom, how much, until when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from planner.domain.cases.assessment import NeedAnswer
from planner.domain.cases.case import EarlierHelp
from planner.domain.cases.decision import DecisionSort
from planner.domain.ids import DecisionId, PersonId
from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Instalment, Serves
from planner.domain.programme.rule import Proof, Role, RuleSort
from tests.builders import decision, fund, measure, member, pays_for, returnee, rule
from tests.optimizer.rules.case import BOTH, CASH, KIT, POOL, RuleCase, Together, office

ALONE = office(returnee("1", "basic 3"))
MOVED = measure("RENT", Kind.IN_KIND, "housing 0.6", cost=100)
HOUSED = office(returnee("1", "basic 3, housing 2"), measures=[KIT, CASH, MOVED])
OTHER = fund("OTHER", 500)
TWO_FUNDS: dict[str, Any] = {
    "funds": [POOL, OTHER],
    "rules": [
        pays_for("POOL", Kind.IN_KIND, code="PAYS"),
        pays_for("OTHER", Kind.CASH, code="OTHER-PAYS"),
    ],
}
LINES = office(returnee("1", "basic 3"), **TWO_FUNDS)
HELPED = office(returnee("1", "basic 3", earlier_help=(EarlierHelp("POOL", date(2024, 1, 1)),)))
ONCE_HELPED = returnee("1", "basic 3", earlier_help=(EarlierHelp("OTHER"),))
IN_TWO = measure(
    "KIT",
    Kind.IN_KIND,
    "basic 0.5",
    cost=90,
    instalments=(Instalment(5000), Instalment(5000, 3)),
)
CARE = measure("CARE", Kind.IN_KIND, "medical 0.9", cost=100, serves=Serves.PERSON)
ILL = NeedAnswer("medical", 3, (PersonId("person-1"), PersonId("a")))


def couple(**details):
    return office(
        returnee("1", "", members=[member("a")], answers=[ILL]), measures=[CARE], **details
    )


def care_of(person: str):
    asked = decision("1", DecisionSort.REQUIRE, "CARE", person=PersonId(person))
    return replace(asked, id=DecisionId(person))


def both_required(person=None, **details):
    needed = [decision("1", DecisionSort.REQUIRE, each) for each in ("KIT", "CASH")]
    return office(person or returnee("1", "basic 3"), decisions=needed, **details)


def of_pool(sort: RuleSort, code: str = "R", **values):
    return rule(sort, "POOL", code=code, **values)


def ceiling(amount: int, code: str = "R", **values):
    return of_pool(RuleSort.CASE_CEILING, code, amount=amount, **values)


def role(amount: int, per: Role = Role.PRINCIPAL, code: str = "R", **values):
    return of_pool(RuleSort.ROLE_CEILING, code, amount=amount, per=per, **values)


CASH_ONLY: dict[str, Any] = {"kinds": [Kind.CASH]}
CASES = (
    RuleCase(
        "pays for these kinds",
        ALONE,
        pays_for("POOL", Kind.IN_KIND, code="PAYS"),
        pays_for("POOL", Kind.CASH, Kind.IN_KIND, measures=["KIT", "CASH"], code="PAYS"),
        of_pool(RuleSort.BAR, who="age >= 0", kinds=[Kind.IN_KIND]),
        "fund_only_barred",
        says=frozenset({"pays_for"}),
        together=Together.NOTHING,
    ),
    RuleCase(
        "serves",
        ALONE,
        of_pool(RuleSort.SERVES, who="return = forced"),
        of_pool(RuleSort.SERVES, who="return = voluntary"),
        of_pool(RuleSort.SERVES, "S", who="return = voluntary"),
        "fund_serves_nobody",
    ),
    RuleCase("case ceiling", ALONE, ceiling(150), ceiling(240), ceiling(200, code="S")),
    RuleCase(
        "case ceiling of a kind",
        ALONE,
        ceiling(100, **CASH_ONLY),
        ceiling(150, **CASH_ONLY),
        ceiling(120, code="S", **CASH_ONLY),
    ),
    RuleCase(
        "case ceiling of a measure",
        ALONE,
        ceiling(80, measures=["KIT"]),
        ceiling(90, measures=["KIT"]),
        ceiling(85, code="S", measures=["KIT"]),
    ),
    RuleCase(
        "case ceiling of a need",
        HOUSED,
        ceiling(90, need="housing"),
        ceiling(100, need="housing"),
        ceiling(95, code="S", need="housing"),
    ),
    RuleCase(
        "case ceiling of two funds together",
        LINES,
        ceiling(200, other="OTHER"),
        ceiling(240, other="OTHER"),
        ceiling(210, code="S", other="OTHER"),
    ),
    RuleCase(
        "role ceiling",
        ALONE,
        role(150),
        role(240),
        role(200, code="S"),
        together=Together.SUM,
    ),
    RuleCase(
        "role ceiling for each who returned",
        couple(),
        role(75, Role.PERSON),
        role(100, Role.PERSON),
        role(80, Role.PERSON, code="S"),
        together=Together.SUM,
    ),
    RuleCase(
        "role ceiling of a kind",
        ALONE,
        role(100, **CASH_ONLY),
        role(150, **CASH_ONLY),
        role(120, code="S", **CASH_ONLY),
        together=Together.SUM,
    ),
    RuleCase(
        "share of a case",
        ALONE,
        of_pool(RuleSort.CASE_SHARE, most=0.62, **CASH_ONLY),
        of_pool(RuleSort.CASE_SHARE, most=0.625, **CASH_ONLY),
        of_pool(RuleSort.LEAST_FOR, "S", least=0.9, **CASH_ONLY),
        "least_above_share",
        together=Together.NOTHING,
    ),
    RuleCase(
        "share of a line",
        ALONE,
        of_pool(RuleSort.SHARE_OF_LINE, most=0.14, **CASH_ONLY),
        of_pool(RuleSort.SHARE_OF_LINE, most=0.15, **CASH_ONLY),
        of_pool(RuleSort.SHARE_OF_LINE, "S", most=0.12, **CASH_ONLY),
    ),
    RuleCase(
        "least for a kind",
        ALONE,
        of_pool(RuleSort.LEAST_FOR, least=0.38, kinds=[Kind.IN_KIND]),
        of_pool(RuleSort.LEAST_FOR, least=0.375, kinds=[Kind.IN_KIND]),
        of_pool(RuleSort.LEAST_FOR, "S", least=0.7, **CASH_ONLY),
        "least_for_impossible",
        together=Together.NOTHING,
    ),
    RuleCase(
        "least for some people",
        office(returnee("1", "basic 3", sex="m"), returnee("2", "basic 3", sex="f")),
        of_pool(RuleSort.LEAST_FOR, least=0.6, who="sex = f"),
        of_pool(RuleSort.LEAST_FOR, least=0.5, who="sex = f"),
        of_pool(RuleSort.LEAST_FOR, "S", least=0.7, who="sex = f"),
    ),
    RuleCase(
        "use within",
        ALONE,
        of_pool(RuleSort.USE_WITHIN, months=0),
        of_pool(RuleSort.USE_WITHIN, months=1),
        of_pool(RuleSort.USE_WITHIN, "S", months=3),
    ),
    RuleCase(
        "apply within months of return",
        ALONE,
        of_pool(RuleSort.APPLY_BY, months=0),
        of_pool(RuleSort.APPLY_BY, months=1),
        of_pool(RuleSort.APPLY_BY, "S", months=3),
    ),
    RuleCase(
        "apply by a day",
        ALONE,
        of_pool(RuleSort.APPLY_BY, until=date(2026, 10, 30)),
        of_pool(RuleSort.APPLY_BY, until=date(2026, 10, 31)),
        of_pool(RuleSort.APPLY_BY, "S", until=date(2026, 12, 1)),
    ),
    RuleCase(
        "spend by a day",
        office(returnee("1", "basic 3"), measures=[IN_TWO, CASH]),
        of_pool(RuleSort.SPEND_BY, until=date(2027, 1, 31)),
        of_pool(RuleSort.SPEND_BY, until=date(2027, 2, 1)),
        of_pool(RuleSort.SPEND_BY, "S", until=date(2027, 6, 1)),
    ),
    RuleCase(
        "spend within months of return",
        office(returnee("1", "basic 3"), measures=[IN_TWO, CASH]),
        of_pool(RuleSort.SPEND_BY, months=3),
        of_pool(RuleSort.SPEND_BY, months=4),
        of_pool(RuleSort.SPEND_BY, "S", months=9),
    ),
    RuleCase(
        "instalments of a fund",
        ALONE,
        of_pool(RuleSort.INSTALMENTS, shares=(0.6, 0.4), months=2, proof=Proof.RECEIPTS),
        of_pool(RuleSort.INSTALMENTS, shares=(0.6, 0.4), months=2, amount=1000),
        of_pool(RuleSort.INSTALMENTS, "S", shares=(0.5, 0.5), months=2),
    ),
    RuleCase(
        "not again for years",
        HELPED,
        of_pool(RuleSort.NOT_AGAIN, years=5),
        of_pool(RuleSort.NOT_AGAIN, years=2),
        of_pool(RuleSort.NOT_AGAIN, "S", years=3),
    ),
    RuleCase(
        "not again after another's help",
        office(ONCE_HELPED, **TWO_FUNDS),
        of_pool(RuleSort.NOT_AGAIN, other="OTHER"),
        of_pool(RuleSort.NOT_AGAIN),
        required=both_required(ONCE_HELPED, **TWO_FUNDS),
    ),
    RuleCase(
        "one person",
        couple(),
        of_pool(RuleSort.ONE_PERSON),
        of_pool(RuleSort.ONE_PERSON, who="persons >= 5"),
        required=couple(decisions=[care_of("person-1"), care_of("a")]),
    ),
    RuleCase(
        "no stacking",
        LINES,
        of_pool(RuleSort.NO_STACKING, other="OTHER"),
        of_pool(RuleSort.NO_STACKING, other="OTHER", who="persons >= 5"),
        required=both_required(**TWO_FUNDS),
    ),
    RuleCase(
        "reserve",
        ALONE,
        of_pool(RuleSort.RESERVE, most=0.77, until=date(2026, 12, 1)),
        of_pool(RuleSort.RESERVE, most=0.76, until=date(2026, 12, 1)),
        of_pool(RuleSort.RESERVE, "S", most=0.5, until=date(2026, 12, 1)),
        together=Together.NOTHING,
    ),
    RuleCase(
        "bar of a fund",
        ALONE,
        of_pool(RuleSort.BAR, who="age >= 18", **CASH_ONLY),
        of_pool(RuleSort.BAR, who="age <= 17", **CASH_ONLY),
        required=both_required(),
    ),
    RuleCase(
        "bar of a fund where another pays",
        office(
            returnee("1", "basic 3"),
            funds=[POOL, OTHER],
            rules=[BOTH, pays_for("OTHER", Kind.CASH, code="OTHER-PAYS")],
        ),
        of_pool(RuleSort.BAR, who="age >= 0", **CASH_ONLY),
        of_pool(RuleSort.BAR, who="age <= 17", **CASH_ONLY),
        of_pool(RuleSort.BAR, "S", who="age >= 0", kinds=[Kind.IN_KIND]),
        "fund_only_barred",
        together=Together.LESS,
    ),
)
