"""What prices prove of rules: never less than the best that any choice without the rule does."""

import random
from dataclasses import replace

import pytest

from optimizer.balance import balance
from optimizer.formulate import formulate
from optimizer.what_if.rule_bounds import rule_bounds
from optimizer.what_if.tried import _bare, tried
from planner.domain.balances.allocation import Outcome
from planner.domain.balances.policy import Fairness
from planner.domain.errors import PlannerError
from planner.domain.kind import Kind
from planner.domain.programme.rule import RuleSort
from tests.builders import rule, scenario
from tests.optimizer.any_office import any_office
from tests.optimizer.brute import feasible_choices
from tests.optimizer.what_if.test_tried import office

TOLD = {
    RuleSort.CASE_CEILING,
    RuleSort.CASE_SHARE,
    RuleSort.ROLE_CEILING,
    RuleSort.SHARE_OF_LINE,
    RuleSort.SPENDING_SHARE,
    RuleSort.LEAST_FOR,
}


def _ruled(seed: int):
    """Return a small office with more rules that only limit."""
    draw = random.Random(seed)
    document = office(draw)
    own = document.given_programme
    more = (
        rule(RuleSort.SPENDING_SHARE, kinds=[Kind.CASH], most=draw.choice((0.2, 0.5)), code="CASH"),
        rule(RuleSort.CASE_SHARE, "A", kinds=[Kind.CASH], most=0.5, code="PART"),
        rule(RuleSort.LEAST_FOR, "A", kinds=[Kind.IN_KIND], least=0.4, code="LEAST"),
    )
    return replace(document, programme=replace(own, rules=(*own.rules, *more)))


def _without(document, code: str):
    own = document.given_programme
    return replace(own, rules=tuple(r for r in own.rules if r.code != code))


def _least(problem) -> float:
    return float(feasible_choices(problem).objectives.min())


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("fairness", [Fairness.BALANCED, Fairness.LEAST_BURDEN])
def test_that_no_choice_without_the_rule_lifts_more_than_is_said(seed, fairness):
    document, of = _ruled(seed), scenario(gap=0, fairness=fairness)
    found = balance(document, of)
    told = {b.rule: b.most for b in rule_bounds(document, of, found)}
    sorts = {r.code: r.sort for r in document.given_programme.rules}
    assert {code for code, most in told.items() if most is not None} <= {
        code for code, sort in sorts.items() if sort in TOLD
    }
    assert any(most is not None for most in told.values()) == (found.lifted > 0)
    mine = _least(formulate(document, of))
    for code, most in told.items():
        if most is None:
            continue
        other = formulate(replace(document, programme=_without(document, code)), of)
        assert mine - _least(other) <= most * found.lifted + 1e-6, code


@pytest.mark.parametrize("seed", range(4))
def test_that_what_is_found_by_balancing_again_is_within_what_is_said(seed):
    document, of = _ruled(seed), scenario(gap=0, fairness=Fairness.BALANCED)
    found = balance(document, of)
    told = [b for b in rule_bounds(document, of, found) if b.most is not None]
    exact = tried(document, of, found, [_without(document, b.rule) for b in told])
    for bound, one in zip(told, exact.tried, strict=True):
        interval = one.lifted_more()
        assert interval is not None
        assert bound.most is not None
        assert interval.found <= bound.most * found.lifted + 1e-6


@pytest.mark.parametrize("seed", range(6))
def test_that_a_rule_told_of_is_its_limits_and_nothing_else(seed):
    document, of = _ruled(seed), scenario(gap=0)
    problem = formulate(document, of)
    for one in document.given_programme.rules:
        if one.sort not in TOLD:
            continue
        other = formulate(replace(document, programme=_without(document, one.code)), of)
        rows = [n for n, row in enumerate(problem.rows) if row.rule != one.code]
        place = {n: k for k, n in enumerate(rows)}
        cases = tuple(
            replace(
                case,
                ceilings=tuple(c for c in case.ceilings if one.code not in (c.rules or (c.code,))),
                options=tuple(
                    replace(o, usage=tuple((place[r], a) for r, a in o.usage if r in place))
                    for o in case.options
                ),
            )
            for case in problem.cases
        )
        left = replace(problem, rows=tuple(problem.rows[n] for n in rows), cases=cases)
        assert _bare(left) == _bare(other), one.code


def test_that_worst_off_first_and_another_caseload_prove_nothing():
    document, of = _ruled(0), scenario(gap=0, fairness=Fairness.WORST_OFF_FIRST)
    found = balance(document, of)
    assert all(b.most is None for b in rule_bounds(document, of, found))
    with pytest.raises(PlannerError, match="document_changed"):
        rule_bounds(_ruled(1), of, found)


#: In the last one a floor is short, and a share gives way for it once the rule is gone.
@pytest.mark.parametrize("seed", [*range(8), 22])
def test_that_it_holds_in_any_office_with_floors_projects_and_shares_that_give_way(seed):
    document, of = any_office(seed), scenario(gap=0, fairness=Fairness.BALANCED)
    found = balance(document, of)
    if found.outcome not in (Outcome.OPTIMAL, Outcome.WITHIN_GAP):
        return
    told = [b for b in rule_bounds(document, of, found) if b.most is not None]
    exact = tried(document, of, found, [_without(document, b.rule) for b in told])
    for bound, one in zip(told, exact.tried, strict=True):
        interval = one.lifted_more()
        if interval is not None and bound.most is not None:
            assert interval.found <= bound.most * found.lifted + 1e-6, bound.rule
