"""What today's balance leaves for later: where the worth of the last euro today equals that later.

Today's cases and those of a drawn future are balanced together, by the prices of all they share: in
that answer a euro lifts as much today as it is expected to later. What the future's cases use there
is held back today; of several drawn futures, the mean. The next month it is worked out anew.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from optimizer.arrivals.solved import Effort, looking_ahead, of_month
from optimizer.arrivals.state import State
from optimizer.arrivals.year import part
from optimizer.problem import AllocationProblem
from optimizer.solution import Solution

#: How much of what was to be held back is tried, until nobody's floor of today falls short for it.
_PARTS = (1.0, 0.5, 0.0)


@dataclass(frozen=True)
class Held:
    """What is held back: by row, seats by project, and projects ``due`` now for who comes later.

    ``by_month``: by row, what the drawn futures use in each later month, on average.
    """

    rows: tuple[int, ...]
    seats: dict[int, int]
    due: frozenset[int]
    by_month: tuple[dict[int, float], ...] = ()

    def times(self, share: float) -> Held:
        """Return this part of it; where nothing is held, no project opens ahead of its people."""
        return replace(
            self,
            rows=tuple(int(n * share) for n in self.rows),
            seats={j: int(n * share) for j, n in self.seats.items()},
            due=self.due if share else frozenset(),
            by_month=tuple({r: n * share for r, n in month.items()} for month in self.by_month),
        )


def held_back(
    state: State,
    today: Sequence[int],
    futures: Sequence[Sequence[int]],
    months: Sequence[int],
    effort: Effort,
) -> Held | None:
    """Return what to hold back, None where no future was answered or none has anybody in it.

    ``futures``: the cases of each drawn future that are still to come; ``months`` by case.
    """
    problem = state.problem
    used = [Counter[tuple[int, int]]() for _ in futures]
    seats: Counter[int] = Counter()
    opened: Counter[int] = Counter()
    answered = 0
    for future, later in zip(used, futures, strict=True):
        both = [*today, *later]
        found = looking_ahead(part(problem, both, state.limits(), state.projects()), effort)
        if found is None:
            continue
        answered += 1
        sat: set[int] = set()
        for place, (case, package) in enumerate(zip(both, found.packages, strict=True)):
            options = [problem.cases[case].options[o] for o in package]
            if place < len(today):
                sat |= {o.project for o in options}
                continue
            for option in options:
                seats[option.project] += 1
                for row, amount in option.usage:
                    future[row, months[case]] += amount
        new = found.open_projects - state.opened
        opened.update(j for j in new if j in sat)
        for j in new - sat:
            first = min((months[c] for c in later), default=0)
            for row, amount in problem.projects[j].opening:
                future[row, first] += amount
    if not answered or not any(futures):
        return None
    return _mean(state, used, seats, opened, answered)


def _mean(
    state: State,
    used: Sequence[Counter[tuple[int, int]]],
    seats: Counter[int],
    opened: Counter[int],
    answered: int,
) -> Held:
    rows = [0.0] * len(state.problem.rows)
    last = max((month for future in used for _, month in future), default=0)
    by_month: list[dict[int, float]] = [{} for _ in range(last + 1)]
    for future in used:
        for (row, month), amount in future.items():
            rows[row] += amount / answered
            by_month[month][row] = by_month[month].get(row, 0.0) + amount / answered
    due = frozenset(j for j, times in opened.items() if 2 * times > answered)
    return Held(
        tuple(int(n) for n in rows),
        {j: n // answered for j, n in seats.items() if j >= 0},
        due,
        tuple(by_month),
    )


def balanced_before(
    state: State, today: Sequence[int], held: Held | None, effort: Effort
) -> tuple[Solution | None, Held | None]:
    """Return today's balance before what is held back, and how much of it was.

    Who is here has their guaranteed floors before anybody who may come: where a floor falls short
    that would not without the reserve, half of it is given up, then all. None where no balance was
    found even so.
    """
    free: tuple[int, ...] | None = None
    for share in _PARTS if held is not None else (0.0,):
        back = None if held is None else held.times(share)
        found = _found(state, today, back, effort)
        if found is None:
            continue
        short = _short(state.problem, today, found)
        if not share or not any(short):
            return found, back if share else None
        if free is None:
            alone = _found(state, today, None, effort)
            free = short if alone is None else _short(state.problem, today, alone)
        if short <= free:
            return found, back
    return None, None


def _found(
    state: State, today: Sequence[int], held: Held | None, effort: Effort
) -> Solution | None:
    if held is None:
        return of_month(part(state.problem, today, state.limits(), state.projects()), effort)
    limits = state.limits(held.rows)
    for due in (held.due, frozenset()) if held.due else (frozenset(),):
        projects = state.projects(due, held.seats)
        found = of_month(part(state.problem, today, limits, projects), effort)
        if found is not None:
            return found
    return None


def _short(problem: AllocationProblem, today: Sequence[int], solution: Solution) -> tuple[int, ...]:
    """Return what today's floors are short of, weighed, by rank."""
    short = [
        problem.cases[case].short(package)
        for case, package in zip(today, solution.packages, strict=True)
    ]
    return tuple(sum(rank) for rank in zip(*short, strict=True))
