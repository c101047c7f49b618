"""Where protected details are shut, the list of those who cannot wait says that it is not whole."""

from dataclasses import replace

import pytest

from planner.domain.balances.act_now import act_now, kept_from_list
from planner.domain.balances.allocation import Origin
from planner.domain.programme.rule import RuleSort
from planner.domain.protection.visible import unprotected
from tests import builders
from tests.ledger_office import allocation, award

CHILD = builders.rule(RuleSort.ACT_NOW, "OFFICE", who="unaccompanied_child = yes", code="O-1")
ILL = builders.rule(RuleSort.ACT_NOW, "OFFICE", who="need.basic >= 4", code="O-2")


def office(*rules):
    child, answers = builders.returnee("GN-1")
    answers = replace(answers, vulnerabilities=frozenset({"uasc"}))
    child = replace(child, identity=replace(child.identity, birth=None))
    people = ((child, answers), builders.returnee("GN-2", "basic 4"), builders.returnee("GN-3"))
    return builders.caseload(builders.programme(rules=list(rules)), *people)


def numbers(listed):
    return [entry.number for entry in listed]


def given(*at_once):
    made = {n: award(n) for n in ("GN-1", "GN-2", "GN-3")}
    for number in at_once:
        made[number] = replace(made[number], origin=Origin.ACT_NOW)
    return allocation(*made.values())


def test_that_a_whole_list_says_nothing_of_others():
    whole = office(CHILD, ILL)
    assert numbers(act_now(whole)) == ["GN-1", "GN-2"]
    assert kept_from_list(whole, act_now(whole), given("GN-1", "GN-2")) is None


@pytest.mark.parametrize(("at_once", "least"), [((), 0), (("GN-1", "GN-2"), 1)])
def test_that_a_list_without_protected_details_counts_whom_the_balance_put_first(at_once, least):
    seen = unprotected(office(CHILD, ILL))
    assert numbers(act_now(seen)) == ["GN-2"]
    assert kept_from_list(seen, act_now(seen), given(*at_once)) == least
    assert kept_from_list(seen, act_now(seen), None) == 0


def test_that_nothing_is_missing_where_no_rule_asks_for_a_protected_detail():
    seen = unprotected(office(ILL))
    assert kept_from_list(seen, act_now(seen), given("GN-1", "GN-2")) is None
