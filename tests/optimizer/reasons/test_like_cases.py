"""Like cases alike: who is treated unlike a like case is told, with the rule or decision behind."""

from __future__ import annotations

from dataclasses import replace

import pytest

from optimizer.balance import balance
from planner.domain.balances.policy import Priority
from planner.domain.cases.decision import DecisionSort
from planner.domain.kind import Kind
from planner.domain.programme.fund import FundSort
from planner.domain.programme.rule import Role, RuleSort
from tests.builders import (
    caseload,
    decision,
    euros,
    fund,
    measure,
    member,
    pays_for,
    programme,
    returnee,
    rule,
    scenario,
)

KIT = measure("KIT", Kind.IN_KIND, "basic 0.8", cost=90)
BOTH = pays_for("POOL", Kind.CASH, Kind.IN_KIND)
FAR = {"departure": "LY"}


def office(money=1000, *rules, measures=(KIT,), **details):
    return programme(measures, (fund("POOL", money),), (BOTH, *rules), **details)


def told(document, **policy):
    """Return each pair told: numbers of who got less and more, and the reason."""
    found = balance(document, scenario(**policy))
    numbers = {c.id: c.number for c in document.cases.values()}
    return [(numbers[p.less], numbers[p.more], p.why) for p in found.like_cases]


def only(pairs):
    ((less, more, why),) = pairs
    return less, more, why.code, dict(why.values)


def test_that_like_cases_with_like_packages_are_not_told():
    assert told(caseload(office(), returnee("1"), returnee("2"))) == []


def test_that_a_rule_that_closes_it_to_one_is_named():
    bar = rule(RuleSort.BAR, who="departure = LY", kinds=(Kind.IN_KIND,), code="O-FAR")
    document = caseload(office(1000, bar), returnee("1"), returnee("2", **FAR))
    less, more, code, values = only(told(document))
    assert (less, more, code, values["rule"]) == ("2", "1", "barred", "O-FAR")


def test_that_whom_a_line_does_not_serve_is_told_by_its_rule():
    serves = rule(RuleSort.SERVES, "POOL", who="departure = DE", code="P-WHO")
    people = returnee("1", departure="DE"), returnee("2", **FAR)
    less, more, code, values = only(told(caseload(office(1000, serves), *people)))
    assert (less, more, code) == ("2", "1", "fund_serves")
    assert values["rule"] == "P-WHO"


def test_that_a_refusal_and_a_requirement_are_named_as_decisions():
    people = returnee("1"), returnee("2")
    refused = decision("2", DecisionSort.FORBID, "KIT")
    document = caseload(office(), *people, decisions=[refused])
    assert only(told(document))[:3] == ("2", "1", "forbidden")
    asked = decision("2", DecisionSort.REQUIRE, "KIT")
    poor = caseload(office(90), *people, decisions=[asked])
    less, more, code, values = only(told(poor))
    assert (less, more, code) == ("1", "2", "like_required")
    assert values["target"] == "KIT"


def test_that_a_ceiling_reached_by_one_is_named():
    dear = measure("DEAR", Kind.IN_KIND, "basic 0.9", cost=400)
    cap = rule(RuleSort.CASE_CEILING, "POOL", amount=100, who="departure = LY", code="P-CAP")
    document = caseload(office(1000, cap, measures=(dear,)), returnee("1"), returnee("2", **FAR))
    less, _, code, values = only(told(document))
    assert (less, code, values["rule"]) == ("2", "ceiling", "P-CAP")


def test_that_a_floor_of_the_other_alone_is_named():
    floor = rule(
        RuleSort.FLOOR,
        need="basic",
        severity=3,
        least=0.8,
        days=90,
        who="departure = LY",
        code="O-FLOOR",
    )
    document = caseload(office(90, floor), returnee("1"), returnee("2", **FAR))
    less, more, code, values = only(told(document))
    assert (less, more, code, values["rule"]) == ("1", "2", "like_floor", "O-FLOOR")


def promising(*rules):
    """Return an office with a line that owes 500 euros to whom it serves: those back from DE."""
    funds = (fund("ENT", 1000, sort=FundSort.ENTITLEMENT),)
    owes = rule(RuleSort.ENTITLED, "ENT", amount=500, per=Role.CASE, part="later", code="E-AMT")
    serves = rule(RuleSort.SERVES, "ENT", who="departure = DE", code="E-WHO")
    return programme((KIT,), funds, (pays_for("ENT", Kind.IN_KIND), owes, serves, *rules))


def test_that_a_promise_to_the_other_alone_is_named_with_whom_the_line_serves():
    people = returnee("1", departure="DE"), returnee("2", **FAR)
    less, more, code, values = only(told(caseload(promising(), *people)))
    assert (less, more, code) == ("2", "1", "like_owed")
    assert values == {"fund": "ENT", "rule": "E-WHO"}


def test_that_what_is_closed_whoever_pays_is_told_before_a_promise():
    bar = rule(RuleSort.BAR, who="departure = LY", kinds=(Kind.IN_KIND,), code="O-FAR")
    people = returnee("1", departure="DE"), returnee("2", **FAR)
    _, _, code, values = only(told(caseload(promising(bar), *people)))
    assert (code, values["rule"]) == ("barred", "O-FAR")


def test_that_a_decision_on_what_comes_by_itself_is_not_what_lies_behind():
    bar = rule(RuleSort.BAR, who="departure = LY", kinds=(Kind.IN_KIND,), code="O-FAR")
    asked = decision("1", DecisionSort.REQUIRE, "KIT")
    people = returnee("1"), returnee("2", **FAR)
    _, _, code, _ = only(told(caseload(office(1000, bar), *people, decisions=[asked])))
    assert code == "barred"


def test_that_a_priority_of_the_other_is_named():
    first = scenario().policy.priorities
    assert first == ()
    weighs = Priority(rule(RuleSort.SERVES, who="departure = LY").who, 20_000)
    document = caseload(office(90), returnee("1"), returnee("2", **FAR))
    less, more, code, values = only(told(document, priorities=(weighs,)))
    assert (less, more, code, values["share"]) == ("1", "2", "like_priority", 20_000)


def test_that_money_which_ran_out_between_equals_is_said_to_be_a_free_choice():
    less, more, code, values = only(told(caseload(office(90), returnee("1"), returnee("2"))))
    assert {less, more} == {"1", "2"}
    assert code == "like_ran_out"
    assert values["target"] == "KIT"


@pytest.mark.parametrize(
    "other",
    [
        returnee("2", place="LAB"),
        returnee("2", members=(member("son", 7),)),
        returnee("2", "basic 4"),
        returnee("2", "mhpss 3"),
    ],
    ids=["place", "household", "burden", "dimension"],
)
def test_that_cases_that_are_not_like_are_not_compared(other):
    document = caseload(office(90, measures=(KIT,)), returnee("1"), other)
    assert told(document) == []


def test_that_the_share_is_the_policy_s_and_none_tells_nothing():
    part = measure("KIT", Kind.IN_KIND, "basic 0.2", cost=90)
    document = caseload(office(90, measures=(part,)), returnee("1"), returnee("2"))
    assert len(told(document, like_cases=1500)) == 1
    assert told(document, like_cases=0) == []


def test_that_a_package_worth_less_money_is_told_though_it_lifts_nearly_as_much():
    small = measure("SMALL", Kind.IN_KIND, "basic 0.5", cost=100)
    large = measure("LARGE", Kind.IN_KIND, "basic 0.55", cost=600, excludes=["SMALL"])
    bar = rule(RuleSort.BAR, who="departure = NE", measures=("LARGE",), code="O-NEAR")
    people = returnee("1"), returnee("2", **FAR)
    found = balance(caseload(office(2000, bar, measures=(small, large)), *people), scenario())
    (pair,) = found.like_cases
    assert (pair.lifted_less, pair.lifted_more) == (5000, 5500)
    assert (pair.amount_less, pair.amount_more) == (euros(100), euros(600))
    assert (pair.why.code, dict(pair.why.values)["rule"]) == ("barred", "O-NEAR")


def test_that_each_case_is_told_once_and_the_widest_pair_first():
    bars = [
        rule(RuleSort.BAR, who=f"departure = {c}", measures=(m,), code=f"O-{c}")
        for c, m in (("LY", "KIT"), ("MA", "BED"))
    ]
    bed = measure("BED", Kind.IN_KIND, "housing 0.9", cost=50)
    people = [
        returnee("1", "basic 3,housing 2"),
        returnee("2", "basic 3,housing 2", departure="LY"),
        returnee("3", "basic 3,housing 2", departure="MA"),
        returnee("4", "basic 3,housing 2", departure="LY"),
    ]
    pairs = told(caseload(office(1000, *bars, measures=(KIT, bed)), *people))
    assert sorted(less for less, _, _ in pairs) == ["2", "3", "4"]
    assert [dict(why.values)["rule"] for _, _, why in pairs] == ["O-LY", "O-LY", "O-MA"]
    assert {more for _, more, _ in pairs} == {"1"}


def test_that_telling_like_cases_changes_no_award():
    document = caseload(office(90), returnee("1"), returnee("2"))
    awarded = [
        tuple(replace(a, lines=()) for a in balance(document, scenario(like_cases=share)).awards)
        for share in (0, 100)
    ]
    assert awarded[0] == awarded[1]
