"""Whom a donor line helps: one person, nobody again, nobody its bars name; binding and not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from optimizer.formulate import formulation
from planner.domain.cases.assessment import NeedAnswer
from planner.domain.cases.case import EarlierHelp
from planner.domain.ids import PersonId
from planner.domain.kind import Kind
from planner.domain.plans.plan import PlanState
from planner.domain.programme.catalogue import Serves
from planner.domain.programme.rule import RuleSort
from tests.builders import (
    caseload,
    fund,
    measure,
    member,
    pays_for,
    plan,
    programme,
    returnee,
    rule,
    scenario,
)
from tests.optimizer.balanced import balanced, given, told
from tests.optimizer.choosing import allocate, draft, open_to, problem, why_closed

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


# --- one_person --------------------------------------------------------------------------------

CARE = replace(measure("CARE", Kind.IN_KIND, "medical 0.6", cost=100), serves=Serves.PERSON)
ILL = [NeedAnswer("medical", 3, (PersonId("a"),)), NeedAnswer("medical", 3, (PersonId("b"),))]
FAMILY = returnee("1", "", members=[member("a"), member("b")], answers=ILL)


def test_that_a_fund_for_one_person_helps_one_member_only_and_names_itself():
    free = balanced(office(measures=(CARE,)), FAMILY)
    assert given(free) == ["CARE", "CARE"]
    one = rule(RuleSort.ONE_PERSON, "POOL")
    found = balanced(office(one, measures=(CARE,)), FAMILY)
    assert given(found) == ["CARE"]
    assert ("excluded_by", "POOL-one_person") in told(found)


def test_that_another_fund_may_help_the_other_person():
    one = rule(RuleSort.ONE_PERSON, "POOL")
    found = balanced(office(one, OTHERS, measures=(CARE,), funds=(POOL, OTHER)), FAMILY)
    assert given(found) == ["CARE", "CARE"]


def test_that_what_is_for_one_person_alone_is_not_kept_apart():
    both = rule(RuleSort.ONE_PERSON, "POOL")
    assert problem(office(both), returnee("1", NEEDS)).cases[0].conflicts == ()


# --- not_again ---------------------------------------------------------------------------------


def helped(fund_code: str, on: date | None = None):
    return returnee("1", NEEDS, earlier_help=(EarlierHelp(fund_code, on),))


@pytest.mark.parametrize(
    ("values", "earlier", "closed"),
    [
        ({}, helped("POOL"), True),
        ({}, helped("ELSE"), False),
        ({"other": "ELSE"}, helped("ELSE", date(2001, 1, 1)), True),
        ({"other": "ELSE"}, helped("POOL"), False),
        ({"years": 5}, helped("POOL", date(2021, 11, 1)), True),
        ({"years": 5}, helped("POOL", date(2021, 10, 31)), False),
        ({"years": 5}, helped("POOL"), True),
        ({"who": "sex = f"}, helped("POOL"), True),
        ({"who": "departure = DE"}, helped("POOL"), False),
    ],
)
def test_that_whom_a_fund_helped_before_it_helps_not_again(values, earlier, closed):
    of = office(rule(RuleSort.NOT_AGAIN, "POOL", **values))
    assert (open_to(of, earlier) == set()) is closed


def test_that_help_before_names_its_rule_or_what_to_ask():
    assert "rule" in why_closed(office(rule(RuleSort.NOT_AGAIN, "POOL")), "KIT", helped("POOL"))
    unsure = rule(RuleSort.NOT_AGAIN, "POOL", who="sex = f")
    assert "rule_ask" in why_closed(office(unsure), "KIT", helped("POOL"))


# --- bars of a fund ----------------------------------------------------------------------------


def test_that_a_funds_bar_closes_what_this_fund_would_pay():
    bar = rule(RuleSort.BAR, "POOL", kinds=[Kind.CASH], who="departure = NE")
    of = office(bar, OTHERS, funds=(POOL, OTHER))
    assert {f for target, f in open_to(of) if target == "CASH"} == {"OTHER"}
    assert "rule" in why_closed(of, "CASH")
    elsewhere = replace(bar, who=rule(RuleSort.BAR, who="departure = DE").who)
    assert ("CASH", "POOL") in open_to(office(elsewhere))


def test_that_a_funds_bar_nobody_can_answer_asks():
    bar = rule(RuleSort.BAR, "POOL", kinds=[Kind.CASH], who="sex = m")
    assert "rule_ask" in why_closed(office(bar), "CASH")


def test_that_a_bar_names_what_to_take_instead():
    bar = rule(RuleSort.BAR, measures=["CASH"], who="age >= 18", instead="KIT")
    made = formulation(caseload(office(bar), returnee("1", NEEDS)), scenario())
    (closed,) = [c for c in draft(made).closed if c.target == "CASH"]
    assert closed.reason.code == "barred_instead"
    assert dict(closed.reason.values) == {"target": "CASH", "rule": bar.code, "instead": "KIT"}


def test_that_a_funds_bar_takes_away_what_was_agreed_and_says_so():
    document = caseload(office(), returnee("1", NEEDS))
    signed = plan("1", PlanState.SIGNED, *allocate(document, {"1": ["CASH"]}).awards)
    bar = rule(RuleSort.BAR, "POOL", kinds=[Kind.CASH], who="departure = NE")
    found = balanced(office(bar), returnee("1", NEEDS), plans=[signed])
    assert "CASH" not in given(found)
    assert "agreed_not_kept" in [n.code for n in found.notes]
