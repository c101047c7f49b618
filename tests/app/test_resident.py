"""The child that stays: what it is sent and sends back is the whole, however little travels."""

from __future__ import annotations

from dataclasses import replace
from multiprocessing.context import SpawnProcess

import pytest

from planner.app.children.resident import Patch, Resident, Told
from planner.domain.balances.allocation import Outcome
from planner.domain.cases.decision import DecisionSort
from planner.domain.kind import Kind
from planner.domain.progress import never, quiet
from tests.builders import (
    caseload,
    decision,
    fund,
    measure,
    pays_for,
    programme,
    returnee,
    scenario,
)

OFFICE = programme(
    measures=[
        measure("K-RENT", Kind.IN_KIND, "housing 0.6", cost=210),
        measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90),
    ],
    funds=[fund("EUR-A", 300)],
    rules=[pays_for("EUR-A", Kind.IN_KIND)],
)
PEOPLE = caseload(OFFICE, returnee("1", "basic 3,housing 2"), returnee("2", "basic 2,housing 4"))


def declined(document):
    made = decision("1", DecisionSort.FORBID, "K-KIT")
    return replace(document, decisions={**document.decisions, made.id: made})


def test_that_a_patch_leads_to_the_same_caseload():
    after = declined(PEOPLE)
    patch = Patch.between(PEOPLE, after)
    assert patch is not None
    assert patch.applied(PEOPLE) == after
    back = Patch.between(after, PEOPLE)
    assert back is not None
    assert back.applied(after) == PEOPLE


def test_that_more_than_decisions_and_plans_is_sent_whole():
    other = caseload(OFFICE, returnee("1"))
    assert Patch.between(PEOPLE, other) is None


def test_that_the_next_balance_is_quick_and_arrives_whole():
    resident = Resident()
    try:
        before = resident(PEOPLE, scenario(), quiet, never)
        assert before.outcome in (Outcome.OPTIMAL, Outcome.WITHIN_GAP)
        assert {a.target for a in before.awards} == {"K-RENT", "K-KIT"}
        after = declined(PEOPLE)
        found = resident.again(after, scenario(), before)
        assert not [a for a in found.awards_of(after.in_order()[0].id) if a.target == "K-KIT"]
        back = resident.again(PEOPLE, scenario(), found)
        assert {(a.case_id, a.target) for a in back.awards} == {
            (a.case_id, a.target) for a in before.awards
        }
    finally:
        resident.close()


def test_that_what_is_told_of_an_allocation_is_all_of_it():
    resident = Resident()
    try:
        before = resident(PEOPLE, scenario(), quiet, never)
    finally:
        resident.close()
    after = replace(before, awards=before.awards[1:], lifted=before.lifted / 2)
    assert Told.of(after, before).heard(before) == after
    assert Told.of(after, None).heard(None) == after


def test_that_a_child_that_the_system_refuses_leaves_nothing_to_end(monkeypatch):
    def refused(_process):
        raise OSError("no more processes")

    monkeypatch.setattr(SpawnProcess, "start", refused)
    resident = Resident()
    with pytest.raises(OSError, match="no more processes"):
        resident(PEOPLE, scenario(), quiet, never)
    resident.close()
