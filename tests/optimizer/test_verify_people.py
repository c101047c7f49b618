"""Allocations made for other people, against their decisions, or silent about who is left."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from optimizer.verify import verify
from planner.domain.balances.allocation import Reason
from planner.domain.cases.assessment import NeedAnswer
from planner.domain.cases.decision import DecisionSort
from planner.domain.ids import AwardId, DecisionId, PersonId, PlanId, derived_id
from planner.domain.kind import Kind
from planner.domain.plans.plan import PlanState
from tests.builders import caseload, decision, euros, member, plan, returnee, scenario
from tests.optimizer.choosing import allocate
from tests.optimizer.test_verify import CHOSEN, GOOD, WHOLE, broken, office, people

SECOND = tuple(a for a in GOOD.awards if a.case_id == "case-2" and a.lines)


def changed_person(number: str, needs: str = "", **details):
    others = [p for p in people() if p[0].number != number]
    own = {"1": "basic 3, income 3, debt 2", "2": "basic 4, community 3", "3": "basic 2"}
    more: dict[str, dict[str, Any]] = {"1": {"debt": 200}, "2": {}, "3": {"departure": "DE"}}
    changed = returnee(number, needs or own[number], **{**more[number], **details})
    return caseload(office(), *others, changed)


PERSONS = {
    "consent": (changed_person("1", consent=None), "consent"),
    "refusal": (changed_person("2", refusals={Kind.CASH}), "refused"),
    "wish": (changed_person("2", wishes={Kind.CASH}), "seat_wish"),
    "place": (changed_person("2", place="MAM"), "seat_place"),
    "whom a fund serves": (changed_person("3", departure="NE"), "EURP-serves"),
    "debt": (changed_person("1", debt=40), "price"),
    "training had": (changed_person("1", business_training=True), "done_before"),
    "needs": (changed_person("1", needs="basic 3"), "needs"),
}


@pytest.mark.parametrize("change", PERSONS.values(), ids=PERSONS.keys())
def test_that_an_allocation_for_other_people_is_caught(change):
    document, code = change
    assert code in broken(document)


def test_that_decisions_are_kept():
    kept = replace(WHOLE, decisions={DecisionId("d"): decision("1", DecisionSort.REQUIRE, "KIT")})
    missing = replace(
        WHOLE, decisions={DecisionId("d"): decision("1", DecisionSort.REQUIRE, "CASH")}
    )
    level = replace(
        WHOLE,
        decisions={DecisionId("d"): decision("1", DecisionSort.REQUIRE, "DEBT", level=euros(100))},
    )
    against = replace(WHOLE, decisions={DecisionId("d"): decision("1", DecisionSort.FORBID, "KIT")})
    assert broken(kept) == {"origin"}  # it stands because it was required, not by balance
    assert "decision" in broken(missing)
    assert "decision" in broken(level)
    assert "forbidden" in broken(against)


def test_that_what_nobody_needs_is_caught():
    rested = caseload(office(), *people()[1:], returnee("1", "income 3, debt 2", debt=200))
    assert "needless" in broken(rested)


def test_that_a_member_must_be_of_the_case():
    household = returnee(
        "1",
        "",
        members=[member("a")],
        answers=[NeedAnswer("income", 3, (PersonId("a"),))],
    )
    one = caseload(office(), household)
    good = allocate(one, {"1": ["BTR"]})
    assert verify(one, scenario(), good) == ()
    stranger = replace(good, awards=(replace(good.awards[0], person=PersonId("b")),))
    assert "person" in broken(one, stranger)


def test_that_whoever_is_left_without_is_named():
    nobody = allocate(WHOLE, {**CHOSEN, "2": []})
    assert "named" not in broken(WHOLE, nobody)
    silent = replace(nobody, notes=())
    assert "named" in broken(WHOLE, silent)


def test_that_a_households_support_is_the_returnees():
    document = caseload(office(), returnee("1", "basic 3", members=[member("a")]))
    good = allocate(document, {"1": ["KIT"]})
    (kit,) = good.awards
    own = derived_id(kit.case_id, kit.target, "a")
    moved = replace(kit, id=AwardId(own), person=PersonId("a"))
    assert broken(document, good) == set()
    assert "person" in broken(document, replace(good, awards=(moved,)))


def test_that_what_was_agreed_is_not_taken_away():
    agreed = replace(WHOLE, plans={PlanId("p"): plan("2", PlanState.SIGNED, *SECOND)})
    assert broken(agreed) == set()
    less = replace(GOOD, awards=tuple(a for a in GOOD.awards if a not in SECOND[:1]))
    assert "agreed" in broken(agreed, less)
    said = Reason.of("agreed_not_kept", case="2", target=SECOND[0].target)
    assert "agreed" not in broken(agreed, replace(less, notes=(*less.notes, said)))


def test_that_an_award_without_lines_and_an_agreed_one_that_does_not_sum_up_are_told():
    first, *rest = GOOD.awards
    assert "lines_missing" in broken(WHOLE, replace(GOOD, awards=(replace(first, lines=()), *rest)))
    (line,) = first.lines
    short = replace(first, lines=(replace(line, amount=euros(89)),))
    agreed = replace(WHOLE, plans={PlanId("p"): plan("1", PlanState.SIGNED, short)})
    assert broken(agreed, replace(GOOD, awards=(short, *rest))) == {"lines_sum"}
