"""Who was decided on keeps what he or she has, even where a balance would give more."""

from __future__ import annotations

from dataclasses import replace

from optimizer.again.staying import Staying, settled
from optimizer.balance import balance
from optimizer.formulate import formulation
from optimizer.packages.choice import allowed
from optimizer.solving import Balanced, solved_in_months
from optimizer.solving.start import start_from
from planner.domain.balances.allocation import Allocation, Outcome
from planner.domain.cases.decision import DecisionSort
from planner.domain.progress import never, quiet
from tests.optimizer.again.deciding import aiming, decision, small_office, with_decision


def test_that_a_case_decided_on_is_held_to_what_it_has_and_told_as_it_is():
    scenario, document = aiming(stability=0, gap=5), small_office(8, seed=3)
    made, before = formulation(document, scenario), balance(document, scenario)
    i = next(
        i
        for i, draft in enumerate(made.drafts)
        if any(a.lines for a in before.awards_of(draft.situation.id))
        and allowed(made.problem.cases[i], ())
    )
    case_id = made.drafts[i].situation.id
    less = tuple(a for a in before.awards if a.case_id != case_id or not a.lines)
    before = replace(before, awards=less)
    start = start_from(made, before)
    policy = scenario.policy
    free = solved_in_months(made, policy, quiet, never, start, {})
    held = Staying(frozenset({case_id}), before)(made, policy, quiet, never, start)
    assert isinstance(free, Balanced)
    assert isinstance(held, Balanced)
    assert free.solution.packages[i] != ()
    assert held.solution.packages[i] == ()
    assert held.problem is not None
    assert held.problem.cases[i] == made.problem.cases[i]


def test_that_the_case_decided_on_last_and_a_caseload_changed_otherwise_are_not_held():
    document = small_office(8)
    one, two = list(document.cases)[:2]
    known = with_decision(document, decision(one, DecisionSort.FORBID, "X", 1))
    after = with_decision(known, decision(two, DecisionSort.FORBID, "X", 2))
    before = Allocation("none", aiming().id, Outcome.STOPPED)
    found = Staying.since(before, known, after)
    assert found is not None
    assert found.cases == {one}
    assert settled(after) == {one, two}
    assert Staying.since(before, known, replace(after, cases=dict(after.cases))) is None
