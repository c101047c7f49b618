"""Invented caseloads under the sample's programme: every rule holds, signed plans stand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import planner
from optimizer.balance import balance
from optimizer.verify import verify
from planner.domain.balances.allocation import Outcome
from planner.domain.balances.policy import Fairness
from planner.domain.ids import PlanId
from planner.domain.plans.plan import Plan, PlanState
from planner.intake.programme.workbook import read_programme
from tests.builders import scenario
from tests.invented import invented

SAMPLES = Path(planner.__file__).parent / "samples"


@pytest.fixture(scope="module")
def programme():
    return read_programme(SAMPLES / "guinea_2026_programme.xlsx").programme


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
