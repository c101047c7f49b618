"""Reasons hold: why an award, why not, and what else there was."""

from __future__ import annotations

from dataclasses import replace

from optimizer.balance import balance
from planner.domain.balances.allocation import Origin
from planner.domain.cases.decision import DecisionSort
from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Per, Places, Pricing
from planner.domain.programme.fund import FundSort
from planner.domain.programme.rule import Role, RuleSort
from tests.builders import (
    caseload,
    decision,
    fund,
    measure,
    pays_for,
    programme,
    returnee,
    rule,
    scenario,
)

KIT = measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90)
CASH = measure("CASH", Kind.CASH, "basic 0.5", cost=150)
BOTH = pays_for("POOL", Kind.CASH, Kind.IN_KIND)


def office(*measures, money=1000, rules=(), **details):
    funds = details.pop("funds", (fund("POOL", money),))
    return programme(measures or (KIT, CASH), funds, (BOTH, *rules), **details)


def result(allocation, number: str = "1"):
    return next(c for c in allocation.cases if c.case_id == f"case-{number}")


def why(allocation, target: str, number: str = "1") -> dict[str, dict]:
    award = next(a for a in allocation.awards_of(f"case-{number}") if a.target == target)
    return {r.code: dict(r.values) for r in result(allocation, number).reasons[award.id]}


def why_not(allocation, number: str = "1") -> list[tuple[str, str]]:
    return [(need, r.code) for need, r in result(allocation, number).not_met]


def test_that_an_award_says_which_need_it_meets_and_how_much():
    found = balance(caseload(office(), returnee("1")), scenario())
    assert why(found, "KIT")["meets"] == {"need": "basic", "share": 5000, "severity": 3}


def test_that_only_the_cheapest_is_called_so():
    found = balance(caseload(office(), returnee("1")), scenario())
    assert "cheapest" in why(found, "KIT")
    assert "cheapest" not in why(found, "CASH")


def test_that_a_floor_is_the_reason_of_what_reaches_it_and_of_no_more():
    basics = rule(RuleSort.FLOOR, need="basic", severity=3, least=0.5, days=14, code="B")
    found = balance(caseload(office(rules=[basics]), returnee("1")), scenario())
    told = [t for t in ("KIT", "CASH") if "floor" in why(found, t)]
    assert len(told) == 1


def test_that_a_training_says_what_it_leads_to():
    training = measure("BTR", Kind.IN_KIND, "training 0.2", cost=95)
    grant = measure("MIC", Kind.IN_KIND, "income 0.5", cost=700, after=["BTR"])
    found = balance(caseload(office(training, grant), returnee("1", "income 4")), scenario())
    assert why(found, "BTR")["leads_to"] == {"target": "MIC"}


def test_that_what_is_owed_says_who_owes_it():
    promise = fund("EURP", 9000, sort=FundSort.ENTITLEMENT)
    arrival = measure("HELP", Kind.CASH, "basic 0.6", pricing=Pricing.ANNOUNCED)
    rules = [
        pays_for("EURP", Kind.CASH, Kind.IN_KIND),
        rule(RuleSort.ENTITLED, "EURP", amount=615, per=Role.CASE, part="arrival"),
        rule(RuleSort.OWED_AS, "EURP", part="arrival", measures=["HELP"]),
        rule(RuleSort.BAR, who="cash_risk = yes", kinds=[Kind.CASH]),
    ]
    document = caseload(
        programme([arrival], [promise], rules),
        returnee("1", "income 1"),
        returnee("2", "income 1", cash_risk=True),
    )
    found = balance(document, scenario())
    assert [a.origin for a in found.awards] == [Origin.OWED, Origin.OWED]
    assert "owed" in why(found, "HELP", "1")
    assert "owed_in_kind" in why(found, "HELP", "2")


def test_that_a_need_met_in_full_has_no_reason_against_it():
    assert why_not(balance(caseload(office(), returnee("1")), scenario())) == []


def test_that_a_need_the_catalogue_does_not_know_is_a_gap():
    found = balance(caseload(office(), returnee("1", "basic 3, family 2")), scenario())
    assert ("family", "no_measure") in why_not(found)
    assert [(g.need, g.attainable) for g in found.gaps] == [("family", 0)]


def test_that_a_fact_nobody_knows_is_asked():
    bar = rule(RuleSort.BAR, who="cash_risk = yes", kinds=[Kind.CASH], code="RISK")
    document = caseload(office(rules=[bar]), returnee("1", cash_risk=None))
    assert ("basic", "bar_unknown") in why_not(balance(document, scenario()))


def test_that_a_rule_is_named_before_the_money():
    ceiling = rule(RuleSort.CASE_CEILING, "POOL", amount=100, code="TOP")
    found = balance(caseload(office(rules=[ceiling]), returnee("1")), scenario())
    assert why_not(found) == [("basic", "ceiling")]


def test_that_an_exclusion_names_what_was_chosen():
    apart = replace(CASH, excludes=frozenset({"KIT"}))
    strong = replace(KIT, covers=measure("X", Kind.IN_KIND, "basic 0.6").covers)
    found = balance(caseload(office(strong, apart, rules=[]), returnee("1")), scenario())
    reasons = {r.code for _, r in result(found).not_met}
    assert reasons == {"no_more_open"}
    assert [a.kept_out_by.code for a in result(found).alternatives] in ([], ["excluded_by"])


def test_that_an_empty_fund_is_named_with_what_is_left():
    found = balance(caseload(office(money=100), returnee("1", "basic 4")), scenario())
    (reason,) = [r for _, r in result(found).not_met]
    assert reason.code == "fund_used"
    assert dict(reason.values) == {"target": "CASH", "fund": "POOL", "left": 1000}


def test_that_taken_places_are_named():
    one = replace(KIT, places=Places(1, Per.YEAR))
    people = [returnee("1", "basic 2"), returnee("2", "basic 4")]
    found = balance(caseload(office(one), *people), scenario())
    assert why_not(found, "1") == [("basic", "places_full")]


def test_that_an_alternative_says_what_it_would_do_and_what_kept_it_out():
    found = balance(caseload(office(money=100), returnee("1", "basic 4")), scenario())
    (other,) = result(found).alternatives
    assert other.target == "CASH"
    assert other.burden_change < 0
    assert other.kept_out_by.code == "fund_used"


def test_that_what_was_awarded_is_no_alternative():
    found = balance(caseload(office(), returnee("1")), scenario())
    assert result(found).alternatives == ()


def test_that_a_preference_is_told_where_it_was_followed():
    same = replace(CASH, cost=KIT.cost)
    document = caseload(
        office(KIT, same, money=90),
        returnee("1"),
        decisions=[decision("1", DecisionSort.PREFER, "CASH")],
    )
    assert "preferred" in why(balance(document, scenario()), "CASH")


def test_that_unknown_needs_are_listed_for_asking():
    found = balance(caseload(office(), returnee("1", "basic 3, income 0")), scenario())
    assert "basic" not in result(found).unknown
    assert "income" not in result(found).unknown
    assert "medical" in result(found).unknown
