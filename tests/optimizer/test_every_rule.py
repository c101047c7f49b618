"""Every kind of rule binds, does not bind, contradicts and has ended: in the balance and verify."""

from __future__ import annotations

from dataclasses import replace

import pytest

from optimizer.balance import balance
from optimizer.verify import verify
from planner.domain.balances.act_now import act_now
from planner.domain.balances.allocation import Allocation, Outcome
from planner.domain.caseload import Caseload
from planner.domain.checks.fault import Fault
from planner.domain.checks.rule_findings import faults_of
from planner.domain.findings import Weight
from planner.domain.programme.rule import RuleSort
from tests.builders import scenario
from tests.optimizer.rules import of_entitlements, of_funds, of_offices
from tests.optimizer.rules.case import RuleCase, Together, of, ruled

CASES = (*of_funds.CASES, *of_entitlements.CASES, *of_offices.CASES)
AIM = scenario()
SOLVED = (Outcome.OPTIMAL, Outcome.WITHIN_GAP)

every_rule = pytest.mark.parametrize("case", CASES, ids=lambda c: c.name)
every_binding_rule = pytest.mark.parametrize(
    "case", [c for c in CASES if not c.listed], ids=lambda c: c.name
)


def balanced(document: Caseload) -> Allocation:
    """Return the balance of a caseload, verified once more."""
    found = balance(document, AIM)
    assert found.outcome in SOLVED, found.notes
    assert verify(document, AIM, found) == ()
    return found


def decided(found: Allocation):
    """Return what a balance decided: awards with their lines, openings."""
    return found.awards, found.openings


def checked(document: Caseload, found: Allocation) -> set[str]:
    """Return what the check says of an allocation for another caseload."""
    return {v.rule for v in verify(document, AIM, found)}


def faults(document: Caseload, code: str) -> list[Fault]:
    return [f for f in faults_of(of(document)) if f.code == code]


def test_that_every_kind_of_rule_has_its_case():
    assert {case.binds.sort for case in CASES} == set(RuleSort)
    assert all(case.mild.sort is case.binds.sort for case in CASES)


@every_binding_rule
def test_that_a_rule_that_binds_changes_the_balance_and_its_breach_is_told(case: RuleCase):
    before, tight = balanced(case.without), ruled(case.without, case.binds)
    after = balanced(tight)
    assert decided(after) != decided(before)
    assert checked(tight, replace(before, digest=after.digest)) == case.reported


@every_rule
def test_that_a_rule_that_does_not_bind_changes_nothing(case: RuleCase):
    before, wide = balanced(case.without), ruled(case.without, case.mild)
    after = balanced(wide)
    assert decided(after) == decided(before)
    assert checked(wide, replace(before, digest=after.digest)) == set()


@every_rule
def test_that_a_rule_that_ended_binds_nothing_and_is_found(case: RuleCase):
    before, past = balanced(case.without), ruled(case.without, case.ended)
    after = balanced(past)
    assert decided(after) == decided(before)
    assert checked(past, replace(before, digest=after.digest)) == set()
    assert [dict(f.values)["value"] for f in faults(past, "rule_ended")] == [case.ended.code]
    assert not faults(ruled(case.without, case.binds), "rule_ended")


against = pytest.mark.parametrize("case", [c for c in CASES if c.against], ids=lambda c: c.name)


@against
def test_that_rules_that_contradict_stop_a_programme(case: RuleCase):
    (found,) = faults(case.both, case.finding)
    assert found.weight is Weight.STOPS
    assert not faults(ruled(case.without, case.binds), case.finding)


@against
def test_that_a_balance_of_rules_that_contradict_is_sound_and_says_what_it_left(case: RuleCase):
    if case.together is Together.IMPOSSIBLE:
        impossible = balance(case.both, AIM)
        assert impossible.outcome is Outcome.INFEASIBLE
        assert impossible.conflicts
        return
    found, alone = balanced(case.both), balanced(ruled(case.without, case.binds))
    if case.together is Together.STRICTER:
        assert decided(found) == decided(alone)
    elif case.together is Together.SUM:
        assert decided(found) == decided(balanced(case.without))
    elif case.together is Together.EITHER:
        assert found.awards
        assert decided(found) != decided(balanced(case.without))
    elif case.together is Together.LESS:
        assert 0 < len(found.awards) < len(alone.awards)
    else:
        assert found.awards == ()
        assert {n.code for n in found.notes} & {"left_with_nothing"}


@pytest.mark.parametrize("case", [c for c in CASES if c.required], ids=lambda c: c.name)
def test_that_a_decision_against_a_rule_leaves_nothing_possible_and_names_the_rule(case):
    allocation = balance(ruled(case.required, case.binds), AIM)
    assert allocation.outcome is Outcome.INFEASIBLE
    assert allocation.awards == ()
    assert case.binds.code in {v for r in allocation.conflicts for _, v in r.values}
    balanced(ruled(case.required, case.mild))


def test_that_every_kind_of_rule_is_shown_to_contradict_something():
    assert {c.binds.sort for c in CASES if c.against or c.required} == set(RuleSort)


@pytest.mark.parametrize("case", [c for c in CASES if c.listed], ids=lambda c: c.name)
def test_that_a_rule_about_the_data_only_is_a_finding_and_changes_no_award(case: RuleCase):
    tight = ruled(case.without, case.binds)
    assert decided(balanced(tight)) == decided(balanced(case.without))
    assert faults(tight, case.listed)
    assert not faults(ruled(case.without, case.mild), case.listed)
    assert not faults(ruled(case.without, case.ended), case.listed)


@pytest.mark.parametrize(
    "case", [c for c in CASES if c.binds.sort is RuleSort.ACT_NOW], ids=lambda c: c.name
)
def test_that_who_cannot_wait_is_listed_while_the_rule_is_in_force(case: RuleCase):
    (listed,) = act_now(ruled(case.without, case.binds))
    assert (listed.number, listed.rules) == ("1", (case.binds.code,))
    for other in (case.mild, case.ended):
        assert act_now(ruled(case.without, other)) == []
