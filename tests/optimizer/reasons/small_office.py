"""Small offices at random, for which every feasible choice can be gone through."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

from optimizer.balance import finished
from optimizer.formulate import Formulation, formulation
from optimizer.problem import AllocationProblem
from optimizer.reasons.explain import explained
from optimizer.solution import Solution
from optimizer.solving import Balanced, solved_in_months
from planner.domain.balances.allocation import Allocation, CaseResult
from planner.domain.balances.policy import Fairness, Scenario
from planner.domain.caseload import Caseload
from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Per, Places
from planner.domain.programme.rule import Role, RuleSort
from planner.domain.progress import never, quiet
from tests.builders import (
    caseload,
    fund,
    measure,
    pays_for,
    place,
    programme,
    project,
    returnee,
    rule,
    scenario,
)

KINDS = (Kind.CASH, Kind.IN_KIND)
Package = tuple[int, ...]


@dataclass(frozen=True)
class Told:
    """An office balanced exactly and explained, with the solution its reasons are about."""

    made: Formulation
    solution: Solution
    allocation: Allocation

    @property
    def problem(self) -> AllocationProblem:
        return self.made.problem

    def cases(self) -> Iterator[tuple[int, CaseResult]]:
        yield from enumerate(self.allocation.cases)


def told(of: Caseload, aim: Scenario) -> Told | None:
    """Balance exactly and explain; None where months or shares had to give way."""
    made = formulation(of, aim)
    found = solved_in_months(made, replace(aim.policy, gap=0), quiet, never)
    if not isinstance(found, Balanced) or found.problem != made.problem or found.notes:
        return None
    allocation = finished(made, made.problem.digest(), aim, found)
    return Told(made, found.solution, explained(made, found.solution, allocation))


def small_office(seed: int) -> tuple[Caseload, Scenario]:
    """Return two or three people under rules of every sort that keeps something out."""
    draw = random.Random(seed)
    measures = [
        measure("KIT", Kind.IN_KIND, "basic 0.5, medical 0.1", cost=90),
        measure("CASH", Kind.CASH, "basic 0.5", levels=[80, 150], excludes=["RENT"]),
        measure("RENT", Kind.IN_KIND, "housing 0.6", cost=draw.choice((90, 200))),
        measure(
            "BTR", Kind.IN_KIND, "income 0.2", cost=95, places=Places(draw.choice((1, 2)), Per.YEAR)
        ),
        measure("MIC", Kind.IN_KIND, "income 0.6", cost=300, after=["BTR"]),
    ]
    drawn = [
        rule(RuleSort.CASE_CEILING, "A", amount=draw.choice((150, 250, 400)), code="TOP-A"),
        rule(RuleSort.ROLE_CEILING, "B", amount=draw.choice((90, 200)), per=Role.CASE, code="RB"),
        rule(RuleSort.CASE_SHARE, "A", kinds=[Kind.CASH], most=0.5, code="HALF"),
        rule(RuleSort.SPENDING_SHARE, kinds=[Kind.CASH], most=draw.choice((0.3, 0.6)), code="MOST"),
        rule(RuleSort.SHARE_OF_LINE, "A", kinds=[Kind.CASH], most=0.4, code="LINE"),
        rule(RuleSort.NO_STACKING, "A", other="B", code="NOT-BOTH"),
        rule(RuleSort.FLOOR, need="basic", severity=3, least=0.5, days=60, code="FLOOR"),
        rule(RuleSort.BAR, who="sex = m", kinds=[Kind.CASH], code="YOUNG"),
        rule(RuleSort.ONCE_A_HOUSEHOLD, measures=["KIT", "CASH"], code="ONE"),
    ]
    rules = [
        pays_for("A", *KINDS),
        pays_for("B", Kind.IN_KIND),
        pays_for("C", Kind.COMMUNITY),
        *draw.sample(drawn, draw.randint(1, 4)),
    ]
    funds = [
        fund("A", draw.choice((100, 250, 500, 1200))),
        fund("B", draw.choice((0, 100, 300))),
        fund("C", draw.choice((0, 1500))),
    ]
    garden = project(
        "GARDEN", "KAN", "community 0.6", fixed=200, least=1, most=draw.choice((1, 2)),
        residents_seats=2,
    )  # fmt: skip
    people = [
        returnee(
            str(n),
            ", ".join(
                f"{need} {draw.randrange(5)}"
                for need in ("basic", "housing", "income", "medical", "community")
            ),
            place="KAN",
        )
        for n in range(draw.choice((2, 3)))
    ]
    aim = draw.choice((Fairness.BALANCED, Fairness.BALANCED, Fairness.LEAST_BURDEN))
    office = programme(measures, funds, rules, projects=[garden], places=[place("KAN")])
    return caseload(office, *people), scenario(fairness=aim, gap=0)
