"""What cannot wait is paid by the line with most money that can pay all of it alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from optimizer.balance import balance
from optimizer.verify import verify
from planner.domain.kind import Kind
from planner.domain.plans.plan import PlanState
from planner.domain.programme.catalogue import Instalment
from planner.domain.programme.rule import Role, RuleSort
from tests.builders import (
    caseload,
    fund,
    measure,
    pays_for,
    plan,
    programme,
    project,
    returnee,
    rule,
    scenario,
)
from tests.optimizer.choosing import allocate

CARE = measure("CARE", Kind.IN_KIND, "medical 0.6", cost=250)
DRUGS = measure("DRUGS", Kind.CASH, "medical 0.2", cost=50)
FUNDS = (fund("SMALL", 800), fund("LARGE", 5000))
PAYS = tuple(pays_for(f.code, Kind.IN_KIND, Kind.CASH, code=f.code) for f in FUNDS)
URGENT = rule(RuleSort.ACT_NOW, who="need.medical >= 4", days=3, code="URGENT")
ILL = returnee("1", "medical 4")


def office(*rules, measures=(CARE, DRUGS), funds=FUNDS, **details):
    return caseload(programme(measures, funds, (*PAYS, URGENT, *rules), **details), ILL)


def broken(document, allocation) -> set[str]:
    return {v.rule for v in verify(document, scenario(), allocation)}


def paid_by(code: str, allocation):
    """Return the allocation with everything paid by one fund."""
    awards = tuple(
        replace(a, lines=tuple(replace(line, fund=code) for line in a.lines))
        for a in allocation.awards
    )
    return replace(allocation, awards=awards)


def test_that_the_line_with_most_money_pays_what_cannot_wait():
    document = office()
    found = balance(document, scenario())
    assert {a.fund for a in found.awards} == {"LARGE"}
    assert broken(document, found) == set()
    assert broken(document, paid_by("SMALL", found)) == {"act_now_payer"}


def test_that_a_seat_that_comes_too_late_leaves_no_doubt_who_pays():
    clinic = project("CLINIC", "KAN", "medical 0.5", earliest=2)
    seats = pays_for("SMALL", Kind.COMMUNITY, code="SEATS")
    document = office(seats, projects=[clinic])
    found = balance(document, scenario())
    assert broken(document, found) == set()
    assert broken(document, paid_by("SMALL", found)) == {"act_now_payer"}


def test_that_one_award_of_several_by_the_poorer_line_is_told():
    document = office()
    good = allocate(document, {"1": ["CARE", "DRUGS"]})
    mixed = (good.awards[0], paid_by("SMALL", good).awards[1])
    assert broken(document, good) == set()
    assert broken(document, replace(good, awards=mixed)) == {"act_now_payer"}


@pytest.mark.parametrize(
    "rules",
    [
        [rule(RuleSort.CASE_CEILING, "LARGE", amount=299)],
        [rule(RuleSort.ROLE_CEILING, "LARGE", amount=299, per=Role.PERSON)],
        [rule(RuleSort.SERVES, "LARGE", who="return = forced")],
        [rule(RuleSort.BAR, "LARGE", who="age >= 18", kinds=[Kind.CASH])],
        [rule(RuleSort.APPLY_BY, "LARGE", until=date(2026, 10, 30))],
        [rule(RuleSort.USE_WITHIN, "LARGE", months=0)],
        [rule(RuleSort.RESERVE, "LARGE", most=0.95, until=date(2026, 12, 1))],
    ],
    ids=["ceiling", "roles", "serves", "bar", "apply by", "use within", "reserve"],
)
def test_that_a_line_that_may_not_pay_all_of_it_leaves_it_to_the_next(rules):
    document = office(*rules)
    found = balance(document, scenario())
    assert {a.fund for a in found.awards} == {"SMALL"}
    assert broken(document, found) == set()


def test_that_a_line_must_be_able_to_pay_the_last_part_in_time():
    later = replace(CARE, instalments=(Instalment(5000), Instalment(5000, 4)))
    ends = rule(RuleSort.SPEND_BY, "LARGE", until=date(2027, 2, 28))
    document = office(ends, measures=[later])
    found = balance(document, scenario())
    assert {a.fund for a in found.awards} == {"SMALL"}
    assert broken(document, found) == set()


def test_that_what_was_agreed_keeps_its_payer():
    document = office(measures=[CARE])
    small = paid_by("SMALL", balance(document, scenario())).awards
    agreed = replace(document, plans={p.id: p for p in [plan("1", PlanState.SIGNED, *small)]})
    found = balance(agreed, scenario())
    assert found.awards == small
    assert broken(agreed, found) == set()


def test_that_where_no_line_can_alone_all_may():
    halves = tuple(replace(f, amount=fund("X", 299).amount) for f in FUNDS)
    document = office(funds=halves)
    found = balance(document, scenario())
    assert {a.fund for a in found.awards} == {"SMALL", "LARGE"}
    assert broken(document, found) == set()
