"""Every feasible choice of a small problem, found without the solver and without its modules."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np

from optimizer.problem import Aim, AllocationProblem, CaseProblem
from optimizer.solution import Solution, Stage
from planner.domain.balances.policy import Fairness


def packages_of(problem: AllocationProblem, case: int) -> list[tuple[int, ...]]:
    """Return every package that the case's own rules allow."""
    own = problem.cases[case]
    grouped = {o for g in own.groups for o in g}
    sets = [*own.groups, *((o,) for o in range(len(own.options)) if o not in grouped)]
    found = {
        tuple(sorted({o for o in chosen if o is not None}))
        for chosen in itertools.product(*[(None, *group) for group in sets])
    }
    return sorted(p for p in found if allowed(own, p) and not problem.useless(case, p))


def allowed(own: CaseProblem, package: tuple[int, ...]) -> bool:
    chosen = set(package)
    for group in own.groups:
        if len(chosen & set(group)) > 1:
            return False
    for ceiling in own.ceilings:
        if sum(amount for option, amount in ceiling.amounts if option in chosen) > ceiling.limit:
            return False
    for conflict in own.conflicts:
        for a, b in itertools.permutations(package, 2):
            if a in conflict.one and b in conflict.other:
                return False
    for after in own.afters:
        if chosen & after.then and not chosen & after.first:
            return False
    return all(chosen & requirement.options for requirement in own.requirements)


def counted(aim: Aim, loss: float) -> float:
    """Return what a loss counts under the aim, in words of its own."""
    if aim.power:
        return aim.scale * (loss / aim.scale) ** (aim.power / 10_000)
    return loss**2 if aim.fairness is Fairness.BALANCED else loss


@dataclass
class Feasible:
    """All feasible choices: one row each of case losses (priority × L), shortfalls, objectives."""

    burdens: np.ndarray
    shortfalls: np.ndarray
    objectives: np.ndarray

    def least(self, stage: Stage, keep: np.ndarray) -> float:
        return float(self.measure(stage)[keep].min())

    def measure(self, stage: Stage) -> np.ndarray:
        if stage.name.startswith("floors:"):
            return self.shortfalls[:, int(stage.name[-1])]
        if stage.name == "largest":
            return self.burdens.max(axis=1)
        if stage.name == "excess":
            return np.maximum(0.0, self.burdens - stage.threshold).sum(axis=1)
        return self.objectives


def feasible_choices(problem: AllocationProblem) -> Feasible:
    lists = [packages_of(problem, c) for c in range(len(problem.cases))]
    rows, projects = len(problem.rows), len(problem.projects)
    used: list[np.ndarray] = []
    seats: list[np.ndarray] = []
    burden: list[np.ndarray] = []
    short: list[np.ndarray] = []
    goal: list[np.ndarray] = []
    for case, packages in enumerate(lists):
        own = problem.cases[case]
        n = len(packages)
        u, s = np.zeros((n, rows), np.int64), np.zeros((n, projects), np.int64)
        b, f, g = np.zeros(n), np.zeros((n, 2)), np.zeros(n)
        for k, package in enumerate(packages):
            cover = [0] * len(own.lines)
            for o in package:
                option = own.options[o]
                for row, amount in option.usage:
                    u[k, row] += amount
                if option.project >= 0:
                    s[k, option.project] += 1
                for line, share in option.cover:
                    cover[line] += share
                g[k] -= option.bonus
            loss = problem.loss(case, package)
            b[k] = own.priority * loss
            g[k] += own.priority * counted(problem.aim, loss)
            for floor in own.floors:
                f[k, floor.rank] += floor.weight * max(0, floor.least - cover[floor.line])
        for made, one in zip((used, seats, burden, short, goal), (u, s, b, f, g), strict=True):
            made.append(one)
    grid = np.array(list(itertools.product(*(range(len(x)) for x in lists))), np.int64)
    if not len(grid):
        grid = grid.reshape(0, len(lists))
    total = sum((u[grid[:, c]] for c, u in enumerate(used)), np.zeros((len(grid), rows), np.int64))
    taken = sum(
        (s[grid[:, c]] for c, s in enumerate(seats)), np.zeros((len(grid), projects), np.int64)
    )
    limit = np.array([r.limit for r in problem.rows], np.int64)
    good = np.zeros(len(grid), bool)
    for opened in itertools.product((False, True), repeat=projects):
        use, fits = total.copy(), np.ones(len(grid), bool)
        for p, project in enumerate(problem.projects):
            if project.must is not None and project.must is not opened[p]:
                fits[:] = False
            if opened[p]:
                for row, amount in project.opening:
                    use[:, row] += amount
                fits &= (taken[:, p] >= project.least) & (taken[:, p] <= project.most)
            else:
                fits &= taken[:, p] == 0
        good |= fits & (use <= limit).all(axis=1)
    grid = grid[good]
    return Feasible(
        np.stack([b[grid[:, c]] for c, b in enumerate(burden)], axis=1)
        if lists
        else np.zeros((len(grid), 0)),
        sum((f[grid[:, c]] for c, f in enumerate(short)), np.zeros((len(grid), 2))),
        sum((g[grid[:, c]] for c, g in enumerate(goal)), np.zeros(len(grid))),
    )


def faults(problem: AllocationProblem, solution: Solution) -> list[str]:
    """Return what is wrong with a solution, by the problem's own words."""
    wrong = []
    used = [0] * len(problem.rows)
    seats = [0] * len(problem.projects)
    for case, package in enumerate(solution.packages):
        own = problem.cases[case]
        if not allowed(own, package):
            wrong.append(f"case {case} may not have {package}")
        if problem.useless(case, package):
            wrong.append(f"case {case} has useless options")
        for o in package:
            for row, amount in own.options[o].usage:
                used[row] += amount
            if own.options[o].project >= 0:
                seats[own.options[o].project] += 1
    for p, project in enumerate(problem.projects):
        opened = p in solution.open_projects
        if project.must is not None and opened is not project.must:
            wrong.append(f"project {p} against its must")
        if opened:
            for row, amount in project.opening:
                used[row] += amount
        least, most = (project.least, project.most) if opened else (0, 0)
        if not least <= seats[p] <= most:
            wrong.append(f"project {p} has {seats[p]} seats")
    wrong += [f"row {r}" for r, row in enumerate(problem.rows) if used[r] > row.limit]
    return wrong
