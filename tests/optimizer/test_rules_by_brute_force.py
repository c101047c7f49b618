"""Shares in a case and least shares of a fund: the engine against every feasible choice."""

from __future__ import annotations

import random

import pytest

from optimizer.formulate import formulate
from optimizer.problem import AllocationProblem, RowSort
from planner.domain.balances.allocation import Outcome
from planner.domain.balances.policy import Fairness
from planner.domain.cases.case import Sex
from planner.domain.kind import Kind
from planner.domain.programme.rule import Role, RuleSort
from tests.builders import caseload, fund, measure, pays_for, programme, returnee, rule, scenario
from tests.optimizer.packages.test_solve_by_brute_force import judge

KINDS = (Kind.CASH, Kind.IN_KIND)
MEASURES = (
    measure("KIT", Kind.IN_KIND, "basic 0.4", cost=90),
    measure("CASH", Kind.CASH, "basic 0.5, income 0.2", levels=[80, 150]),
    measure("RENT", Kind.IN_KIND, "housing 0.6", cost=200),
    measure("SHOP", Kind.IN_KIND, "income 0.7", cost=260),
)
#: Random caseloads for each fairness setting.
DRAWS = 10


def office(rng: random.Random) -> AllocationProblem:
    """Return the problem of three people under a share in a case and a least share of a fund."""
    rules = [
        pays_for("A", *KINDS),
        pays_for("B", *KINDS),
        rule(RuleSort.CASE_SHARE, "A", kinds=[Kind.CASH], most=rng.choice((0.3, 0.5, 0.6))),
        rule(RuleSort.LEAST_FOR, "A", least=rng.choice((0.3, 0.5, 0.7)), who="sex = f"),
        rule(RuleSort.ROLE_CEILING, "B", amount=rng.choice((150, 300)), per=Role.PERSON),
    ]
    if rng.random() < 0.5:
        least = rng.choice((0.2, 0.4))
        rules.append(rule(RuleSort.LEAST_FOR, "B", least=least, kinds=[Kind.CASH]))
    funds = [fund("A", rng.choice((200, 500, 900))), fund("B", rng.choice((0, 150, 400)))]
    people = [
        returnee(
            str(n),
            ", ".join(f"{need} {rng.randrange(5)}" for need in ("basic", "housing", "income")),
            sex=rng.choice((Sex.FEMALE, Sex.MALE)),
        )
        for n in range(3)
    ]
    of = caseload(programme(MEASURES, funds, rules), *people)
    return formulate(of, scenario(fairness=rng.choice(list(Fairness))))


@pytest.mark.parametrize("part", range(3))
def test_that_shares_bind_as_every_feasible_choice_says(part: int) -> None:
    shared = signed = 0
    for seed in range(part * DRAWS, (part + 1) * DRAWS):
        problem = office(random.Random(seed))
        shared += any(r.sort is RowSort.FUND_LEAST for r in problem.rows)
        signed += any(a < 0 for c in problem.cases for k in c.ceilings for _, a in k.amounts)
        assert judge(problem, 0.0, str(seed)) is Outcome.OPTIMAL
    assert min(shared, signed) > DRAWS / 3
