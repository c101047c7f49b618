"""One allocation problem of all who come in a year, by the pieces every balance is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from optimizer.arrivals.people import Person
from optimizer.formulate import Formulation
from optimizer.formulate.formulation import aim_of, case_problem, usage_of
from optimizer.problem import AllocationProblem, ProjectProblem, RowSort
from optimizer.rules import SHARED, committed
from optimizer.shared import ProjectDraft, Whole
from optimizer.situation import Ground
from planner.domain.ids import CaseId

#: Shares of the spending and of a fund: kept over a year, where a month alone cannot.
SHARES = frozenset({RowSort.SPENDING_LEAST, RowSort.SPENDING_MOST, RowSort.FUND_LEAST})


@dataclass(frozen=True)
class Year:
    """Everybody in one problem. ``months``: when each case comes. ``made``: with its drafts."""

    made: Formulation
    months: tuple[int, ...]

    @property
    def problem(self) -> AllocationProblem:
        """Return the problem of all cases."""
        return self.made.problem

    def of(self, cases: Sequence[int]) -> Formulation:
        """Return the formulation of some of the cases, before the same rows."""
        return replace(
            self.made,
            drafts=[self.made.drafts[i] for i in cases],
            floors=[self.made.floors[i] for i in cases],
            problem=part(self.problem, cases),
        )


def year_of(
    ground: Ground,
    projects: Sequence[ProjectDraft],
    people: Sequence[Person],
    *,
    shares: bool = True,
) -> Year:
    """Return the problem of all these people. Parity is not asked of people who are only drawn.

    ``shares``: whether shares of all that is spent are asked for.
    """
    drafts = [person.draft for person in people]
    whole = Whole(ground, drafts, projects)
    shared = [row for rule in SHARED for row in rule(whole)]
    shared = [s for s in shared if shares or s.row.sort not in SHARES]
    usage, opening = usage_of(shared)
    aim = aim_of(ground.policy, drafts)
    cases = tuple(
        replace(
            case_problem(
                i,
                person.draft,
                person.floors,
                Whole(person.ground, (), projects),
                aim,
                usage,
            ),
            case_id=CaseId(f"{i}"),
        )
        for i, person in enumerate(people)
    )
    problem = AllocationProblem(
        aim,
        tuple(s.row for s in shared),
        cases,
        tuple(
            ProjectProblem(
                p.project.code, p.least, p.most, opening.get(j, ()), must=committed.must_open(p)
            )
            for j, p in enumerate(projects)
        ),
    )
    floors = [person.floors for person in people]
    made = Formulation(ground, drafts, projects, floors, problem)
    return Year(made, tuple(person.month for person in people))


def part(
    problem: AllocationProblem,
    cases: Sequence[int],
    limits: Sequence[int] | None = None,
    projects: tuple[ProjectProblem, ...] | None = None,
) -> AllocationProblem:
    """Return the problem of some cases, before other limits and projects where they are given."""
    rows = problem.rows
    if limits is not None:
        rows = tuple(
            row if row.limit == limit else replace(row, limit=limit)
            for row, limit in zip(rows, limits, strict=True)
        )
    return replace(
        problem,
        rows=rows,
        cases=tuple(problem.cases[i] for i in cases),
        projects=problem.projects if projects is None else projects,
    )
