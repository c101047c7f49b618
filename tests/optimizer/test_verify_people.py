"""Allocations made for other people, against their decisions, or silent about who is left."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from optimizer.verify import verify
from planner.domain.assessment import NeedAnswer
from planner.domain.decision import DecisionSort
from planner.domain.ids import DecisionId, PersonId
from planner.domain.kind import Kind
from tests.builders import caseload, decision, euros, member, returnee, scenario
from tests.optimizer.choosing import allocate
from tests.optimizer.test_verify import CHOSEN, WHOLE, broken, office, people


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
