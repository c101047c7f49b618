"""The sheets of answers: who is left short and who cleared it, like cases; no fact told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from exports.compose import compose_plan
from planner.domain.balances.allocation import LikeCases, Reason
from planner.domain.balances.clearing import Clearing, WhyCleared
from planner.domain.balances.left_short import left_short
from planner.domain.balances.sturdiness import Sturdiness
from planner.domain.ids import ClearingId, ScenarioId
from planner.domain.programme.rule import RuleSort
from tests import builders
from tests.exports.examples import ON, case_id
from tests.exports.read_back import office_workbook

FIRST = 6
VIOLENCE = builders.rule(
    RuleSort.BAR, "OFFICE", who="violence = yes", measures=("K-FAM",), code="O-FAM"
)


def rows_of(caseload, allocation, sheet):
    rows = list(office_workbook(caseload, allocation, "en")[sheet].iter_rows(values_only=True))
    return [dict(zip(rows[FIRST - 2], row, strict=True)) for row in rows[FIRST - 1 :] if row[1]]


@pytest.fixture
def bare(example):
    """Return the examples with no award left, so that everybody is left short."""
    caseload, allocation = example
    return caseload, replace(allocation, awards=())


def _cleared(bare, words):
    caseload, allocation = bare
    left = left_short(caseload, allocation)[0]
    when = datetime(2026, 11, 2, 9, tzinfo=UTC)
    made = Clearing(
        ClearingId("x"),
        left.case_id,
        "d",
        ScenarioId("s"),
        left,
        "C01",
        when,
        WhyCleared.OTHER,
        words,
    )
    return replace(caseload, clearings={made.id: made}), caseload.cases[left.case_id].number


def test_that_everybody_left_short_is_listed_with_who_cleared_it_and_why(bare):
    caseload, number = _cleared(bare, "her uncle, Mr Example, pays")
    rows = rows_of(caseload, bare[1], "Left short")
    assert len(rows) == len(left_short(*bare))
    (cleared,) = [row for row in rows if row["State"] == "cleared"]
    assert (cleared["Case"], cleared["Who"]) == (number, "C01")
    assert cleared["Why it may stand"] == "another reason"
    assert {row["State"] for row in rows} == {"cleared", "waits"}


def test_that_words_about_a_person_stay_in_the_planner(bare):
    caseload, _ = _cleared(bare, "her uncle, Mr Example, pays")
    book = office_workbook(caseload, bare[1], "en")
    texts = [str(c) for sheet in book for row in sheet.iter_rows(values_only=True) for c in row]
    assert not [t for t in texts if "uncle" in t]


def test_that_a_clearing_of_something_else_does_not_count(bare):
    caseload, _ = _cleared(bare, "words")
    (made,) = caseload.clearings.values()
    better = replace(made.left, needs=(), causes=())
    stale = replace(caseload, clearings={made.id: replace(made, left=better)})
    assert {row["State"] for row in rows_of(stale, bare[1], "Left short")} == {"waits"}


def _pair(why):
    return LikeCases(
        case_id(1), case_id(2), 2000, 8000, builders.euros(200), builders.euros(900), why
    )


def test_that_like_cases_are_listed_with_the_rule_behind_it(example):
    caseload, allocation = example
    pair = _pair(Reason.of("age", target="K-FAM", youngest=18, oldest=-1))
    (row,) = rows_of(caseload, replace(allocation, like_cases=(pair,)), "Like cases")
    assert (row["Case"], row["Like case"]) == tuple(
        caseload.cases[case_id(i)].number for i in (1, 2)
    )
    assert (row["Burden lifted"], row["Its burden lifted"]) == (0.2, 0.8)
    assert "18 or more" in row["Why"]


@pytest.mark.parametrize(
    "why",
    [
        Reason.of("barred", target="K-FAM", rule="O-FAM"),
        Reason.of("like_owed", fund="VUL-D"),
        Reason.of("like_priority", share=20_000),
    ],
)
def test_that_a_pair_whose_cause_tells_a_protected_fact_is_not_listed(example, why):
    caseload, allocation = example
    rules = (*caseload.programme.rules, VIOLENCE)
    guarded = replace(caseload, programme=replace(caseload.programme, rules=rules))
    listed = rows_of(guarded, replace(allocation, like_cases=(_pair(why),)), "Like cases")
    assert listed == []


def test_that_a_returnee_s_plan_says_nothing_of_sturdiness_clearing_or_like_cases(example):
    caseload, allocation = example
    tried = Sturdiness(8, 0, {award.id: 1 for award in allocation.awards})
    pair = _pair(Reason.of("like_ran_out", target="K-FAM"))
    marked = replace(allocation, sturdiness=tried, like_cases=(pair,))
    cleared, _ = _cleared((caseload, replace(allocation, awards=())), "words about her")
    for n in range(1, 7):
        plain = compose_plan(caseload, allocation, case_id(n), on=ON)
        assert compose_plan(cleared, marked, case_id(n), on=ON) == plain
