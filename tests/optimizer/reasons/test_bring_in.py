"""The smallest change that brings something in names everything that must give, and no more."""

from __future__ import annotations

from dataclasses import replace

from optimizer.balance import balance
from planner.domain.cases.decision import DecisionSort
from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Per, Places
from planner.domain.programme.rule import RuleSort
from tests.builders import (
    caseload,
    decision,
    fund,
    measure,
    pays_for,
    programme,
    project,
    returnee,
    rule,
    scenario,
)

KIT = measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90)
CASH = measure("CASH", Kind.CASH, "basic 0.5", cost=150)


def change(measures, *people, money=90, rules=(), need="basic", **details):
    """Return code and values of what would bring in the best for a need of the first case."""
    decisions = details.pop("decisions", ())
    pays = pays_for("POOL", Kind.CASH, Kind.IN_KIND, Kind.COMMUNITY)
    office = programme(measures, [fund("POOL", money)], [pays, *rules], **details)
    found = balance(caseload(office, *(people or (returnee("1", "basic 4"),)), decisions=decisions),
                    scenario())  # fmt: skip
    result = next(c for c in found.cases if c.case_id == "case-1")
    return [(r.code, dict(r.values)) for n, told in result.bring_in if n == need for r in told]


def test_that_money_is_asked_for_at_full_cost():
    assert change([KIT, CASH], money=100) == [
        ("bring_in", {"target": "CASH"}),
        ("need_money", {"amount": 15_000, "fund": "POOL"}),
    ]


def test_that_nothing_is_asked_for_what_is_met():
    assert change([KIT, CASH], money=1000) == []


def test_that_a_ceiling_says_how_much_it_would_take():
    top = rule(RuleSort.CASE_CEILING, "POOL", amount=100, code="TOP")
    assert change([KIT, CASH], money=1000, rules=[top]) == [
        ("bring_in", {"target": "CASH"}),
        ("need_ceiling", {"limit": 24_000, "rule": "TOP"}),
    ]


def test_that_everything_that_must_give_is_named():
    one = replace(KIT, places=Places(1, Per.YEAR))
    people = [returnee("1", "basic 2"), returnee("2", "basic 4")]
    told = change([one], *people, money=90)
    assert [code for code, _ in told] == ["bring_in", "need_money", "need_place"]


def test_that_what_it_cannot_stand_beside_is_given_up():
    both = replace(KIT, covers=measure("X", Kind.IN_KIND, "basic 0.5, medical 0.2").covers)
    better = replace(CASH, covers=measure("X", Kind.CASH, "basic 0.9").covers)
    apart = replace(better, excludes=frozenset({"KIT"}))
    told = change([both, apart], returnee("1", "basic 4, medical 1"), money=100)
    assert told == [
        ("bring_in", {"target": "CASH"}),
        ("need_give_up", {"other": "KIT"}),
        ("need_money", {"amount": 6_000, "fund": "POOL"}),
    ]


def test_that_what_it_makes_needless_is_said_to_be_replaced():
    better = replace(CASH, covers=measure("X", Kind.CASH, "basic 1.0").covers)
    assert change([KIT, better], money=100) == [
        ("bring_in", {"target": "CASH"}),
        ("need_replace", {"other": "KIT"}),
        ("need_money", {"amount": 6_000, "fund": "POOL"}),
    ]


def test_that_what_was_fixed_is_never_given_up():
    apart = replace(CASH, covers=measure("X", Kind.CASH, "basic 0.9").covers,
                    excludes=frozenset({"KIT"}))  # fmt: skip
    fixed = [decision("1", DecisionSort.REQUIRE, "KIT")]
    assert change([KIT, apart], money=100, decisions=fixed) == []


def test_that_a_share_is_told_as_an_exception_from_its_rule():
    most = rule(RuleSort.SPENDING_SHARE, kinds=[Kind.CASH], most=0.1, code="TENTH")
    told = change([CASH], money=1000, rules=[most])
    assert told == [("bring_in", {"target": "CASH"}), ("need_exception", {"rule": "TENTH"})]


def test_that_a_closed_project_asks_to_open_only_where_nothing_else_is_left():
    garden = project("GARDEN", "KAN", "basic 0.9", fixed=5000, least=2)
    told = change([], projects=[garden], money=200)
    assert [code for code, _ in told] == ["open_up", "too_few"]  # nobody else could join
    people = [returnee("1", "basic 4"), returnee("2", "basic 4")]
    told = change([], *people, projects=[garden], money=200)
    assert ("need_opening", {"target": "GARDEN", "people": 2}) in told
    told = change([KIT], *people, projects=[garden], money=0)
    assert told[0] == ("bring_in", {"target": "KIT"})


def test_that_all_that_closes_a_support_is_named_together():
    shut = measure("SHUT", Kind.CASH, "basic 0.9", cost=50, conditions="need.basic >= 4")
    bar = rule(RuleSort.BAR, who="age >= 18", kinds=[Kind.CASH], code="NO-CASH")
    told = change([shut], returnee("1", "basic 2"), rules=[bar], money=1000)
    assert [code for code, _ in told] == ["open_up", "barred", "condition"]
    open_one = change([shut], returnee("1", "basic 4"), money=1000)
    assert [code for code, _ in open_one] == []
