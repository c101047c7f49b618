"""What the office workbook does not say of a need must not tell why it does not say it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exports.privacy import silent_needs
from planner.domain.balances.allocation import Reason
from planner.domain.kind import Kind
from planner.domain.programme.rule import RuleSort
from tests import builders
from tests.exports.examples import case_id, result
from tests.exports.read_back import office_workbook

FIRST = 6
SAME = "Ask the counsellor: the reason stands in the planner, in the case."
NO_MEDIATION = builders.rule(
    RuleSort.BAR, "OFFICE", who="violence = yes", measures=("K-FAM",), code="O-FAM"
)
NO_CASH = builders.rule(
    RuleSort.BAR, "OFFICE", who="cash_risk = yes", kinds=(Kind.CASH,), code="O-RISK"
)


@pytest.fixture
def guarded(example):
    """Return the examples under rules that rest on protected facts."""
    caseload, allocation = example
    rules = (*caseload.programme.rules, NO_MEDIATION, NO_CASH)
    return replace(caseload, programme=replace(caseload.programme, rules=rules)), allocation


def with_needs(allocation, caseload, told):
    """Return an allocation in which cases have these needs and reasons, by example number."""
    cases = tuple(
        result(
            caseload.cases[case_id(i)],
            needs,
            not_met=tuple((need, reason) for need, reason in reasons),
        )
        for i, (needs, reasons) in told.items()
    )
    return replace(allocation, cases=cases, gaps=())


def rows_of(caseload, allocation, sheet):
    rows = list(office_workbook(caseload, allocation, "en")[sheet].iter_rows(values_only=True))
    return [dict(zip(rows[FIRST - 2], row, strict=True)) for row in rows[FIRST - 1 :]]


def test_that_needs_whose_measures_rest_on_protected_facts_are_silent(guarded):
    caseload, _ = guarded
    assert silent_needs(caseload.programme) == {
        "family",
        "community",  # mediation, and seats that pay wages
        "basic",
        "income",
        "debt",
    }


def test_that_a_measure_s_own_condition_makes_its_needs_silent(example):
    caseload, _ = example
    assert silent_needs(caseload.programme) == set()
    safe = builders.measure("K-X", Kind.IN_KIND, "housing 0.5", conditions="vulnerability in gbv")
    more = replace(caseload.programme, measures=(*caseload.programme.measures, safe))
    assert silent_needs(more) == {"housing"}


def test_that_a_survivor_of_violence_cannot_be_told_from_others_by_unmet_needs(guarded):
    caseload, allocation = guarded
    barred = Reason.of("barred", target="K-FAM", rule="O-FAM")
    full = Reason.of("places_full", target="K-FAM")
    cash = Reason.of("barred", target="C-DEBT", rule="O-RISK")
    told = {
        1: ("family 3 0/0,debt 3 0/1", [("family", barred), ("debt", full)]),
        2: ("family 3 0/0.8,debt 3 0/0", [("family", full), ("debt", cash)]),
        5: ("family 3 0/0.8,debt 3 0/1", []),
    }
    shown = with_needs(allocation, caseload, told)
    for sheet in ("Unmet needs", "Needs met"):
        mine: dict[str, set] = {}
        for row in rows_of(caseload, shown, sheet):
            kept = {k: v for k, v in row.items() if k not in ("Case", "Place", "Counsellor")}
            kept.pop("Most burden left", None)
            figures = tuple(
                v for k, v in kept.items() if not (isinstance(v, str) and v.startswith("="))
            )
            mine.setdefault(row["Case"], set()).add(figures)
        first, *others = mine.values()
        assert all(other == first for other in others), sheet
    assert {r["Why"] for r in rows_of(caseload, shown, "Unmet needs")} == {SAME}


def test_that_what_is_open_to_a_case_changes_nothing_but_sums_over_all(guarded):
    caseload, allocation = guarded
    open_ = with_needs(allocation, caseload, {3: ("family 3 0/0.8", [])})
    closed = with_needs(allocation, caseload, {3: ("family 3 0/0", [])})
    for sheet in ("Unmet needs", "Needs met", "Shortfalls", "Act now"):
        assert rows_of(caseload, open_, sheet) == rows_of(caseload, closed, sheet)


def test_that_of_a_need_the_reasons_of_all_cases_are_told_or_none(guarded):
    caseload, allocation = guarded
    full = Reason.of("places_full", target="K-RENT")
    told = {
        1: ("housing 3 0/0.6,job 3 0/0.6", [("housing", full), ("job", full)]),
        2: ("housing 3 0/0.6", [("housing", Reason.of("no_fund", target="K-RENT"))]),
        3: ("housing 3 0/0.6", []),
    }
    rows = rows_of(caseload, with_needs(allocation, caseload, told), "Unmet needs")
    assert [r["Why"] == SAME for r in rows] == [True, False, True, True]
    assert "Rent" in rows[1]["Why"]


def test_that_unmet_needs_say_for_whom_without_a_name(example):
    caseload, allocation = example
    case = caseload.cases[case_id(1)]
    child = case.planning.members[3]
    (only,) = result(case, "medical 3 0/0.6").needs
    needs = (only, replace(only, persons=(child.id,)), replace(only, persons=(case.principal,)))
    cases = (replace(result(case, ""), needs=needs),)
    rows = rows_of(caseload, replace(allocation, cases=cases, gaps=()), "Unmet needs")
    assert [r["For"] for r in rows] == ["household", f"child ({child.age})", "returnee"]
