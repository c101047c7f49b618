"""A small office like the sample's, and decisions drawn for its people."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import planner
from optimizer.formulate import Formulation
from planner.domain.balances.policy import Fairness, Scenario
from planner.domain.caseload import Caseload
from planner.domain.cases.decision import Decision, DecisionSort
from planner.domain.ids import CaseId, DecisionId
from planner.domain.programme.programme import Programme
from planner.intake.programme.workbook import read_programme
from tests.builders import scenario
from tests.grown import grown
from tests.invented import invented

SAMPLES = Path(planner.__file__).parent / "samples"


@cache
def programme() -> Programme:
    """Return the sample's programme."""
    read = read_programme(SAMPLES / "guinea_2026_programme.xlsx").programme
    assert read is not None
    return read


def small_office(people: int = 16, seed: int = 1) -> Caseload:
    """Return a caseload with little money for its people."""
    return invented(grown(programme(), people, 0.3 * people / 180), people, seed)


def aiming(
    fairness: Fairness = Fairness.BALANCED,
    *,
    gap: int = 500,
    stability: int = 10,
    seconds: int = 60,
) -> Scenario:
    """Return a scenario of these settings."""
    found = scenario()
    policy = replace(found.policy, fairness=fairness, gap=gap, stability=stability, seconds=seconds)
    return replace(found, policy=policy)


def drawn(draw: random.Random, made: Formulation, number: int) -> Decision:
    """Draw a decision on one of the cases, mostly about something it could have."""
    draft = draw.choice([d for d in made.drafts if d.offers])
    offer = draw.choice(draft.offers)
    codes = [m.code for m in made.ground.programme.measures]
    target = offer.target if draw.random() < 0.8 else draw.choice(codes)
    whom = offer.person if draw.random() < 0.5 else None
    return decision(draft.situation.id, draw.choice(list(DecisionSort)), target, number, whom)


def decision(
    case_id: CaseId, sort: DecisionSort, target: str, number: int = 1, whom=None
) -> Decision:
    """Return a decision on one case."""
    when = datetime(2026, 11, 1, tzinfo=UTC)
    return Decision(
        DecisionId(f"d{number}"), case_id, sort, target, "a reason", "C01", when, None, whom
    )


def with_decision(document: Caseload, made: Decision) -> Caseload:
    """Return the caseload with one decision more."""
    return replace(document, decisions={**document.decisions, made.id: made})


def without_decision(document: Caseload, gone: DecisionId) -> Caseload:
    """Return the caseload with one decision less."""
    kept = {key: d for key, d in document.decisions.items() if key != gone}
    return replace(document, decisions=kept)
