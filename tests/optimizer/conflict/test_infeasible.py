"""A balance that is not possible, or finds nothing, always names cases and rules or what to do."""

from dataclasses import replace
from pathlib import Path

import pytest

import planner
from optimizer import balance as balancing
from optimizer.balance import balance
from optimizer.solution import Solved
from planner.domain.balances.allocation import Outcome
from planner.domain.caseload import Caseload
from planner.domain.cases.decision import DecisionSort
from planner.domain.kind import Kind
from planner.domain.programme.rule import RuleSort
from planner.intake.assessments.mapping import read_mapping
from planner.intake.assessments.reader import read_assessments
from planner.intake.programme.workbook import sample_programme
from planner.wording.reasons import reason_sentence
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

SAMPLES = Path(planner.__file__).parent / "samples"
CASH = measure("CASH", Kind.CASH, "basic 0.5", cost=150)
OFFICE = programme(
    (CASH,),
    (fund("POOL", 5000),),
    (
        pays_for("POOL", Kind.CASH),
        rule(RuleSort.CASE_SHARE, "POOL", kinds=[Kind.CASH], most=0.2, code="SHARE"),
    ),
)


def clashing(number):
    people = [returnee(f"{n:02}") for n in range(1, number + 2)]
    fixed = [decision(f"{n:02}", DecisionSort.REQUIRE, "CASH") for n in range(1, number + 1)]
    return balance(caseload(OFFICE, *people, decisions=fixed), scenario())


def named(found):
    return sorted({str(dict(c.values).get("case", "")) for c in found.conflicts} - {""})


def test_that_every_case_that_clashes_on_its_own_is_named_with_its_rule():
    found = clashing(3)
    assert found.outcome is Outcome.INFEASIBLE
    assert named(found) == ["01", "02", "03"]
    rules = [dict(c.values)["rule"] for c in found.conflicts if c.code == "clash_rule"]
    assert rules == ["SHARE"] * 3


def test_that_no_more_than_ten_cases_are_named_and_that_there_are_more_is_said():
    assert "clash_more" not in [c.code for c in clashing(10).conflicts]
    found = clashing(11)
    assert len(named(found)) == 10
    assert found.conflicts[-1].code == "clash_more"


def test_that_a_case_without_a_package_is_proof_though_others_are_too_wide_to_search():
    share = rule(RuleSort.CASE_SHARE, "EURP-B", kinds=[Kind.CASH], most=0.2, code="T-SHARE")
    cap = rule(RuleSort.HOUSEHOLD_CAP, "EURP-B", amount=2500, code="T-CAP")
    office = sample_programme()
    office = replace(office, rules=(*office.rules, share, cap))
    mapping = read_mapping(SAMPLES / "kobo_mapping.toml")
    read = read_assessments(SAMPLES / "kobo_export_xml_names.xlsx", mapping, office)
    document = Caseload(
        programme=office,
        cases={c.id: c for c in read.cases},
        assessments={a.id: a for a in read.assessments},
    )
    found = balance(document, scenario())
    assert found.outcome is Outcome.INFEASIBLE
    rules = {dict(c.values).get("rule") for c in found.conflicts}
    assert {"T-SHARE", "EB-OWED"} <= rules
    assert len(named(found)) == 10


@pytest.mark.parametrize(
    ("outcome", "code"),
    [(Outcome.FAILED, "nothing_found"), (Outcome.STOPPED, "stopped_early")],
)
def test_that_a_balance_without_an_allocation_says_what_to_do(monkeypatch, outcome, code):
    monkeypatch.setattr(balancing, "solved_in_months", lambda *_: Solved(outcome, None))
    found = balance(caseload(OFFICE, returnee("1")), scenario())
    assert [n.code for n in found.notes] == [code]
    for language, remedy in (("en", "more time"), ("fr", "plus de temps")):
        assert remedy in reason_sentence(found.notes[0], OFFICE, language)
