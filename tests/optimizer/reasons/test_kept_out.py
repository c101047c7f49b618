"""What keeps an open support out is said as the fact it is, and of what it holds."""

from __future__ import annotations

from dataclasses import replace

from optimizer.balance import balance
from optimizer.formulate import formulation
from optimizer.reasons.kept_out import kept_out_by
from optimizer.reasons.reckoning import Reckoning
from optimizer.solution import Solution
from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Per, Places, Pricing
from planner.domain.programme.fund import FundSort
from planner.domain.programme.rule import Role, RuleSort
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
BTR = measure("BTR", Kind.IN_KIND, "training 0.2", cost=95)
MIC = measure("MIC", Kind.IN_KIND, "income 0.5", cost=300, after=["BTR"])
BOTH = (Kind.CASH, Kind.IN_KIND)
POOL = (fund("POOL", 1000),)


def office(*measures, funds=POOL, rules=(), **details):
    pays = [pays_for(f.code, *BOTH, Kind.COMMUNITY) for f in funds]
    return programme(measures, funds, [*pays, *rules], **details)


def why_not(of, *people, number: str = "1") -> list[tuple[str, str, dict]]:
    """Return (need, code, values) of all said of what a case did not get."""
    found = balance(caseload(of, *(people or (returnee("1", "basic 4"),))), scenario())
    result = next(c for c in found.cases if c.case_id == f"case-{number}")
    return [(need, r.code, dict(r.values)) for need, r in result.not_met]


def codes(*args, **kwargs) -> set[tuple[str, str]]:
    return {(need, code) for need, code, _ in why_not(*args, **kwargs)}


def test_that_a_promise_too_small_is_not_said_to_be_used_up():
    promise = fund("EURP", 9000, sort=FundSort.ENTITLEMENT)
    promised = rule(RuleSort.ENTITLED, "EURP", amount=100, per=Role.CASE, part="all")
    told = why_not(office(CASH, funds=(promise,), rules=[promised]))
    assert [(code, v["limit"]) for _, code, v in told] == [("entitlement_small", 10_000)]


def test_that_a_promise_is_used_up_only_beside_other_support():
    promise = fund("EURP", 9000, sort=FundSort.ENTITLEMENT)
    promised = rule(RuleSort.ENTITLED, "EURP", amount=200, per=Role.CASE, part="all")
    told = codes(office(KIT, CASH, funds=(promise,), rules=[promised]))
    assert told == {("basic", "entitlement_used")}


def test_that_a_fact_of_one_fund_only_names_the_fund():
    funds = (fund("A", 1000), fund("B", 80))
    top = rule(RuleSort.CASE_CEILING, "A", amount=120, code="TOP")
    (told,) = why_not(office(KIT, CASH, funds=funds, rules=[top]))
    assert told == ("basic", "fund_used", {"target": "CASH", "fund": "B", "left": 8_000})
    dry = (fund("A", 1000), fund("B", 0))
    kit_only = rule(RuleSort.BAR, "B", who="age >= 1", measures=["CASH"], code="NO")
    (told,) = why_not(office(KIT, CASH, funds=dry, rules=[top, kit_only]))
    assert told[1:] == ("ceiling", {"target": "CASH", "rule": "TOP", "limit": 12_000})


def test_that_what_no_money_mends_is_told_with_its_payer_where_another_pays_too():
    funds = (fund("A", 1000), fund("B", 1000))
    rules = [
        rule(RuleSort.CASE_CEILING, "A", amount=120, code="TOP-A"),
        rule(RuleSort.CASE_CEILING, "B", amount=110, code="TOP-B"),
    ]
    (told,) = why_not(office(CASH, funds=funds, rules=rules))
    assert told[1:] == (
        "ceiling",
        {"target": "CASH", "rule": "TOP-A", "limit": 12_000, "payer": "A"},
    )


def test_that_a_full_training_is_said_of_the_training_not_of_what_follows():
    full = replace(BTR, places=Places(1, Per.YEAR))
    people = [returnee("1", "income 2"), returnee("2", "income 4")]
    ((_, code, values),) = why_not(office(full, MIC), *people)
    assert code == "places_full"
    assert (values["target"], values["then"]) == ("BTR", "MIC")


def test_that_what_excludes_what_must_come_first_is_never_said_to_be_chosen():
    apart = rule(RuleSort.NO_STACKING, "POOL", other="POOL", code="ONE")
    ((_, code, values),) = why_not(office(BTR, MIC, rules=[apart]), returnee("1", "income 3"))
    assert (code, values["first"], values["rule"]) == ("excluded_first", "BTR", "ONE")


def test_that_more_of_what_is_awarded_says_what_keeps_it_from_being_more():
    pay = measure("DEBT", Kind.CASH, "debt of_debt", levels=[100, 400])
    person = returnee("1", "debt 3", debt=500)
    ((_, code, values),) = why_not(office(pay, funds=(fund("POOL", 300),)), person)
    assert (code, values["level"], values["left"]) == ("fund_used", 40_000, 20_000)
    assert codes(office(pay, funds=(fund("POOL", 400),)), person) == {("debt", "no_more_open")}


def test_that_a_share_in_the_case_is_said_of_what_would_break_it():
    half = rule(RuleSort.CASE_SHARE, "POOL", kinds=[Kind.CASH], most=0.3, code="THIRD")
    told = why_not(office(KIT, CASH, rules=[half]))
    assert [(code, v["rule"]) for _, code, v in told] == [("case_share", "THIRD")]


def test_that_room_left_is_said_only_where_nothing_stands_against_it():
    made = formulation(caseload(office(KIT, CASH), returnee("1", "basic 4")), scenario())
    nothing = Solution(((),), frozenset(), 0.0, None, 0.0, (0.0,) * len(made.problem.rows))
    idle = Reckoning.of(made, nothing)
    assert {kept_out_by(idle, 0, n).code for n in (0, 1)} == {"room_left"}
    poor = office(KIT, CASH, funds=(fund("POOL", 89),))
    made = formulation(caseload(poor, returnee("1", "basic 4")), scenario())
    idle = Reckoning.of(made, replace(nothing, row_prices=(0.0,) * len(made.problem.rows)))
    assert {kept_out_by(idle, 0, n).code for n in (0, 1)} == {"fund_used"}


def test_that_a_project_is_said_to_be_closed_or_full_as_it_is():
    garden = project(
        "GARDEN", "KAN", "community 0.6", fixed=100, least=1, most=1, residents_seats=0
    )
    people = [returnee("1", "community 2"), returnee("2", "community 4")]
    rich, poor = (fund("POOL", 1000),), (fund("POOL", 150),)
    assert codes(office(projects=[garden], funds=rich), *people) == {("community", "project_full")}
    assert codes(office(projects=[garden], funds=poor), *people) == {
        ("community", "project_not_opened")
    }


def test_that_a_need_with_referrals_only_is_no_gap_in_the_catalogue():
    talk = measure("TALK", Kind.REFERRAL, "mhpss 0.5")
    free = measure("ADVICE", Kind.IN_KIND, "documents 0.5", pricing=Pricing.FREE)
    person = returnee("1", "basic 4, mhpss 2, documents 2, family 2")
    told = codes(office(KIT, talk, free), person)
    assert ("mhpss", "only_unpriced") in told
    assert ("documents", "only_unpriced") in told
    assert ("family", "no_measure") in told


def test_that_a_project_elsewhere_is_not_missing_from_the_catalogue():
    far = project("FAR", "MAM", "community 0.6")
    person = returnee("1", "basic 4, community 2")
    assert ("community", "none_for_them") in codes(
        office(KIT, projects=[far], places=[place("KAN"), place("MAM")]), person
    )
