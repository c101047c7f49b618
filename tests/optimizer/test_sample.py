"""The bundled sample, balanced: what an office would see on its first day."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import planner
from optimizer.balance import balance
from optimizer.verify import verify
from planner.domain.allocation import Allocation, Origin, Outcome
from planner.domain.caseload import Caseload
from planner.domain.ids import PlanId
from planner.domain.need import Dimension
from planner.domain.plan import Plan, PlanState
from planner.domain.policy import Fairness
from planner.intake.assessments.mapping import read_mapping
from planner.intake.assessments.reader import read_assessments
from planner.intake.programme.workbook import read_programme
from tests.builders import scenario
from tests.invented import invented

SAMPLES = Path(planner.__file__).parent / "samples"


@pytest.fixture(scope="module")
def programme():
    return read_programme(SAMPLES / "guinea_2026_programme.xlsx").programme


@pytest.fixture(scope="module", params=["xml_names", "french_labels"])
def balanced(request, programme) -> tuple[Caseload, Allocation]:
    mapping = read_mapping(SAMPLES / "kobo_mapping.toml")
    read = read_assessments(SAMPLES / f"kobo_export_{request.param}.xlsx", mapping, programme)
    document = Caseload(
        programme=programme,
        cases={c.id: c for c in read.cases},
        assessments={a.id: a for a in read.assessments},
    )
    return document, balance(document, scenario())


def test_that_all_but_the_one_without_consent_are_planned(balanced):
    document, found = balanced
    assert len(found.cases) == len(document.cases) - 1


def test_that_the_gap_is_proven_within_a_thousandth(balanced):
    _, found = balanced
    assert found.outcome in (Outcome.OPTIMAL, Outcome.WITHIN_GAP)
    assert found.gap is not None
    assert found.gap <= 0.001


def test_that_every_rule_is_kept(balanced):
    document, found = balanced
    assert verify(document, scenario(), found) == ()


def test_that_no_line_is_overspent(balanced):
    document, found = balanced
    spent: Counter[str] = Counter()
    for award in found.awards:
        for line in award.lines:
            spent[line.fund] += line.amount.minor
    for opening in found.openings:
        spent[opening.fund] += opening.fixed.minor + opening.residents.minor
    for fund in document.programme.funds:
        assert spent[fund.code] <= fund.at_hand_on(document.balance_date).minor
    assert spent["EUR-A"] <= 5_700_000


def test_that_every_floor_is_reached_and_urgent_needs_are_covered_or_named(balanced):
    _, found = balanced
    assert [s for s in found.shortfalls if s.rule == "O-BASIC"] == []
    urgent = [a for a in found.awards if a.origin is Origin.ACT_NOW]
    assert urgent
    for short in found.shortfalls:
        assert short.reached == 0 or short.missing is not None


def test_that_school_fees_go_to_households_with_school_age_children(balanced):
    document, found = balanced
    fees = [a for a in found.awards if a.target == "K-SCH"]
    assert fees
    for award in fees:
        case = document.cases[award.case_id]
        ages = [case.person_age(p, document.balance_date) for p in case.persons]
        assert award.count == sum(a is not None and a[0] >= 6 and a[1] <= 17 for a in ages)


def test_that_most_of_what_can_be_met_is_met_in_every_dimension(balanced):
    _, found = balanced
    for dimension in Dimension:
        before = sum(c.burden(dimension, before=True) for c in found.cases)
        after = sum(c.burden(dimension) for c in found.cases)
        assert after < before / 2


@pytest.mark.parametrize("seed", range(3))
def test_that_invented_caseloads_keep_every_rule(programme, seed):
    document = invented(programme, 24, seed)
    found = balance(document, scenario(seconds=15))
    assert found.outcome in (Outcome.OPTIMAL, Outcome.WITHIN_GAP, Outcome.STOPPED)
    assert found.awards
    assert verify(document, scenario(seconds=15), found) == ()


@pytest.mark.parametrize("fairness", list(Fairness))
def test_that_signed_plans_stand_a_month_later_in_every_fairness_setting(programme, fairness):
    aim = scenario(fairness=fairness, seconds=15)
    document = invented(programme, 20, 7)
    before = balance(document, aim)
    signed = [
        Plan(PlanId(c), c, 1, PlanState.SIGNED, document.balance_date, before.awards_of(c))
        for c in list(document.cases)[::2]
    ]
    later = replace(
        document,
        programme=replace(programme, balance_date=date(2026, 11, 30)),
        plans={p.id: p for p in signed},
    )
    after = balance(later, aim)
    assert after.outcome in (Outcome.OPTIMAL, Outcome.WITHIN_GAP, Outcome.STOPPED)
    assert verify(later, aim, after) == ()
    kept = set(after.awards)
    assert all(a in kept for p in signed for a in p.awards if a.lines)
