"""Invented caseloads of a documented shape, as arrays or as objects: the same data either way.

The shape is that of the design's table: 12 needs in three dimensions (four each), 36 measures (a
small, a middle and a large one for each need, a third of them cash), 9 funds (two of them pay for
community projects only), about 100 cases a place and three projects a place. By case: about six
burdens of severity 1 to 4 (sometimes of several persons), about ten measures and two seats open
to it, each measure once by every fund that may pay it: some 10 to 20 options. Costs are flat, by
head or by tier. In six needs the middle and the large measure exclude each other; in four the
large one asks for the small one too. Five funds have a ceiling a case, and so has all cash
together. A project has a fixed cost to open, a cost a seat, least and most seats, and covers two
or three needs other than those with floors. There is money for 45 % of what everybody could
usefully take. Of all money, at least 15 % and at most 25 % is cash and at least 5 % community. At
severity 3 and 4 half of a basic need is a floor (rank 1); a medical, security or psychological
need of 4 is act now (rank 0).
15 % of cases have a priority of 1.5 or 2. Nothing in it is a real person's.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from benchmarks import invented
from benchmarks.as_arrays import Arrays
from benchmarks.as_objects import case_problem, project_problems
from benchmarks.drawn import Drawn, demand, drawn
from benchmarks.invented import Ints, Programme, Projects
from optimizer.large.laid import Laid
from optimizer.problem import Aim, AllocationProblem, CaseProblem, Row, RowSort
from planner.domain.balances.policy import Fairness
from planner.domain.need import FULL, Dimension

#: The bend of h in the loss of a case.
BEND = 40


def laid(
    cases: int, seed: int, fairness: Fairness = Fairness.BALANCED, *, floors: bool = False
) -> Laid:
    """Return a caseload as arrays: seconds for 100,000 cases, about a minute for a million."""
    programme, projects = _office(cases, seed)
    arrays, wanted = Arrays(programme, projects), np.zeros(invented.CASE_FUNDS, np.int64)
    for block in drawn(seed, cases, programme, projects):
        arrays.add(block)
        wanted += demand(block, programme)
    flat, links, priority = arrays.join(float(BEND))
    if not floors:
        none = np.zeros(0, np.int64)
        flat = flat._replace(
            floor_start=0 * flat.floor_start,
            floor_line=none,
            floor_least=none,
            floor_rank=none,
            floor_weight=np.zeros(0),
            line_counts=np.where(flat.line_weight > 0, flat.line_attainable, 0),
        )
    rows = _rows(wanted, projects)
    return Laid(_aim(fairness), rows, project_problems(projects), priority, flat, links)


def problem(
    cases: int, seed: int, fairness: Fairness = Fairness.BALANCED, *, floors: bool = False
) -> AllocationProblem:
    """Return the same caseload as objects, for up to some ten thousand cases."""
    programme, projects = _office(cases, seed)
    blocks: list[Drawn] = list(drawn(seed, cases, programme, projects))
    return AllocationProblem(
        aim=_aim(fairness),
        rows=_rows(np.sum([demand(block, programme) for block in blocks], axis=0), projects),
        cases=tuple(
            _with(case_problem(programme, projects, block, i), floors=floors)
            for block in blocks
            for i in range(len(block.severity))
        ),
        projects=project_problems(projects),
    )


def _with(case: CaseProblem, *, floors: bool) -> CaseProblem:
    return case if floors else replace(case, floors=())


def _office(cases: int, seed: int) -> tuple[Programme, Projects]:
    places = -(-cases // invented.A_PLACE)
    return invented.programme(seed), invented.projects(seed, places)


def _aim(fairness: Fairness) -> Aim:
    return Aim(fairness, dict.fromkeys(Dimension, FULL), BEND)


def _rows(wanted: Ints, projects: Projects) -> tuple[Row, ...]:
    """Return the funds' money and the office's shares."""
    whole = projects.opening + projects.seat * projects.most
    odd = np.arange(len(whole)) // invented.PROJECTS % 2 == 1
    asked = [*wanted.tolist(), int(whole[~odd].sum()), int(whole[odd].sum())]
    money = (
        Row(RowSort.MONEY, f"F{f}", round(invented.SCARCE * cents)) for f, cents in enumerate(asked)
    )
    return (
        *money,
        Row(RowSort.SPENDING_LEAST, "cash", 0),
        Row(RowSort.SPENDING_MOST, "cash", 0),
        Row(RowSort.SPENDING_LEAST, "community", 0),
    )
