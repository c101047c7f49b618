"""Each way to decide a year, month by month, knowing only who has come."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from optimizer.arrivals.ahead import balanced_before, held_back
from optimizer.arrivals.solved import Effort, of_month
from optimizer.arrivals.state import State
from optimizer.arrivals.year import Year, part
from planner.domain.arrivals import Way


def played(
    way: Way, year: Year, real: Sequence[int], futures: Sequence[Sequence[int]], effort: Effort
) -> State:
    """Return the state after a year: ``real`` comes, ``futures`` are what was drawn before.

    A month for which no balance was found gives nobody anything.
    """
    state = State.at_first(year.problem)
    for month in sorted({year.months[i] for i in real}):
        today = [i for i in real if year.months[i] == month]
        if way is Way.FIRST_COME:
            _one_by_one(state, today, effort)
            continue
        later = [[i for i in future if year.months[i] > month] for future in futures]
        _balanced(state, today, later if way is Way.RESERVE else [], year, effort)
    return state


def _balanced(
    state: State,
    today: Sequence[int],
    later: Sequence[Sequence[int]],
    year: Year,
    effort: Effort,
) -> None:
    """Balance a month's cases; with futures, before what is held back for them."""
    held = held_back(state, today, later, year.months, effort) if any(later) else None
    found, _ = balanced_before(state, today, held, effort)
    if found is not None:
        state.take(today, found)
    else:
        state.packages.update(dict.fromkeys(today, ()))


def _one_by_one(state: State, today: Sequence[int], effort: Effort) -> None:
    """Give one after the other the most for their own needs, while there is anything left.

    A project opens for whoever asks where at least so many of the month could join as it needs.
    """
    could = Counter(
        j for i in today for j in {o.project for o in state.problem.cases[i].options} - {-1}
    )
    enough = frozenset(j for j, n in could.items() if n >= state.problem.projects[j].least)
    for case in today:
        projects = state.projects(joined=enough)
        alone = part(state.problem, [case], state.limits(), projects)
        found = of_month(alone, effort)
        if found is None:
            state.packages[case] = ()
        else:
            state.take([case], found)
