"""One case formulated anew is the whole caseload formulated anew."""

from __future__ import annotations

import random

import pytest

from optimizer.again.remade import decided_on, remade
from optimizer.formulate import formulation
from optimizer.problem import digest_of
from planner.domain.balances.allocation import Allocation, Outcome
from tests.optimizer.again.deciding import (
    aiming,
    drawn,
    small_office,
    with_decision,
    without_decision,
)


@pytest.mark.parametrize("seed", range(2))
def test_that_a_case_made_anew_gives_the_formulation_of_the_whole_caseload(seed):
    draw, scenario = random.Random(seed), aiming()
    document = small_office(seed=seed)
    made = formulation(document, scenario)
    index = {d.situation.id: i for i, d in enumerate(made.drafts)}
    quick = 0
    for number in range(8):
        after = with_decision(document, drawn(draw, made, number))
        if draw.random() < 0.3 and document.decisions:
            after = without_decision(after, draw.choice(sorted(document.decisions)))
        found = remade(made, index, document, after, scenario, {})
        whole = formulation(after, scenario)
        if found is not None:
            quick += 1
            assert found.made.problem == whole.problem
            assert found.made.drafts == whole.drafts
            assert found.made.floors == whole.floors
            digests = [digest_of(own) for own in found.made.problem.cases]
            assert found.made.problem.digest(digests) == whole.problem.digest()
        document, made = after, whole
    assert quick >= 6


def test_that_what_people_have_counts_for_their_options_only():
    scenario, document = aiming(stability=100), small_office(12)
    made = formulation(document, scenario)
    before = Allocation("none", scenario.id, Outcome.STOPPED)
    assert formulation(document, scenario, before).problem == made.problem


def test_that_more_than_decisions_and_plans_is_not_made_case_by_case():
    document = small_office(12)
    other = small_office(12)
    assert decided_on(document, document) == frozenset()
    assert decided_on(document, other) is None
