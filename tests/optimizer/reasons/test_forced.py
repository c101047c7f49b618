"""What giving one thing to one case does, solved again: the verdict, the priority, the queue."""

from __future__ import annotations

from dataclasses import replace

import pytest

from optimizer.balance import balance
from optimizer.reasons.forced import look_closer
from planner.domain.balances.allocation import Allocation
from planner.domain.balances.closer_look import CloserLook
from planner.domain.balances.policy import Fairness
from planner.domain.caseload import Caseload
from planner.domain.cases.decision import DecisionSort
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
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
    returnee,
    rule,
    scenario,
)

KIT = measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90)
TWIN = measure("TWIN", Kind.IN_KIND, "basic 0.5", cost=90)


def office(*people, measures=(KIT,), money=90, rules=(), decisions=()) -> Caseload:
    pays = pays_for("POOL", Kind.IN_KIND)
    of = programme(measures, [fund("POOL", money)], [pays, *rules])
    return caseload(of, *people, decisions=decisions)


def look(of: Caseload, target: str, number: str = "1", **policy) -> CloserLook:
    aim = scenario(**policy)
    return look_closer(of, aim, balance(of, aim), CaseId(f"case-{number}"), target)


def codes(found: CloserLook) -> list[str]:
    return [r.code for r in found.reasons]


def test_that_a_twin_is_as_good():
    found = look(office(returnee("1", "basic 4"), measures=(KIT, TWIN)), "TWIN")
    other = look(office(returnee("1", "basic 4"), measures=(KIT, TWIN)), "KIT")
    assert "as_good" in {*codes(found), *codes(other)}
    known = [most for most in (found.at_most, other.at_most) if most is not None]
    assert min(known) == pytest.approx(0.0, abs=1e-6)


def test_that_what_others_need_more_is_proven_and_says_what_would_bring_it_in():
    people = [returnee("1", "basic 2"), returnee("2", "basic 4")]
    found = look(office(*people), "KIT")
    assert codes(found)[0] == "further_elsewhere"
    assert found.at_least is not None
    assert found.at_most is not None
    assert 0 < found.at_least <= found.at_most + 1e-6
    assert found.others == 1
    assert codes(found)[1:] == ["need_priority", "queue_first"]


def test_that_money_for_anybody_goes_to_others_first_where_they_need_more():
    people = [returnee("1", "basic 1"), returnee("2", "basic 4"), returnee("3", "basic 4")]
    found = look(office(*people), "KIT")
    assert codes(found)[-1] == "queue_behind"
    assert dict(found.reasons[-1].values) == {"target": "KIT", "fund": "POOL", "amount": 9_000}


def test_that_no_queue_for_money_is_told_where_places_are_short():
    one = replace(KIT, places=Places(1, Per.YEAR))
    people = [returnee("1", "basic 1"), returnee("2", "basic 4")]
    found = look(office(*people, measures=(one,), money=900), "KIT")
    assert codes(found)[0] == "further_elsewhere"
    assert not [c for c in codes(found) if c.startswith("queue")]


def test_that_the_priority_told_is_enough():
    people = [returnee("1", "basic 2"), returnee("2", "basic 4")]
    of = office(*people)
    found = look(of, "KIT")
    (told,) = [dict(r.values) for r in found.reasons if r.code == "need_priority"]
    # Half of the need can be met: p · Φ(1.5) must pass Φ(5), with L = x + x²/40 and Φ = L².
    small, large = ((x + x * x / 40) ** 2 for x in (1.5, 5.0))
    assert large / small < int(told["times"]) / 10_000 < 1.5 * large / small


def test_that_what_a_guarantee_needs_is_not_taken():
    floor = rule(RuleSort.FLOOR, need="basic", severity=3, least=0.5, days=60, code="B")
    people = [returnee("1", "basic 2"), returnee("2", "basic 3")]
    found = look(office(*people, rules=[floor]), "KIT")
    assert codes(found) == ["guaranteed_first"]


def test_that_the_worst_off_keep_what_is_theirs():
    people = [returnee("1", "basic 2"), returnee("2", "basic 4")]
    found = look(office(*people), "KIT", fairness=Fairness.WORST_OFF_FIRST)
    assert codes(found) == ["worse_off_first"]


def test_that_what_was_fixed_for_others_makes_it_impossible():
    people = [returnee("1", "basic 4"), returnee("2", "basic 2")]
    fixed = [decision("2", DecisionSort.REQUIRE, "KIT")]
    assert codes(look(office(*people, decisions=fixed), "KIT")) == ["not_possible"]


def test_that_nothing_closed_and_no_other_balance_is_looked_at():
    of, aim = office(returnee("1", "basic 4")), scenario()
    found = balance(of, aim)
    with pytest.raises(PlannerError, match="not_open_to_case"):
        look_closer(of, aim, found, CaseId("case-1"), "NOTHING")
    other: Allocation = replace(found, digest="another")
    with pytest.raises(PlannerError, match="document_changed"):
        look_closer(of, aim, other, CaseId("case-1"), "KIT")
