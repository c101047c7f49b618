"""What cannot hold together, in invented offices made impossible in several ways."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

from optimizer.conflict.alone import contradicts_itself
from optimizer.conflict.demands import Demand, Kept
from optimizer.conflict.holding import Court
from optimizer.packages.clashes import clashes
from optimizer.packages.clock import Clock
from optimizer.problem import AllocationProblem, Requirement, Row, RowSort
from optimizer.solution import Clash, ClashSort
from planner.domain.balances.allocation import Origin
from planner.domain.balances.policy import Fairness
from planner.domain.caseload import Caseload
from planner.domain.progress import never, quiet
from tests.optimizer.office import office

#: Cases of the invented offices.
SIZES = (180, 1_000, 10_000)
#: Seconds to look, and to check that each member named is needed.
SECONDS = 60.0
#: So many members of each set are left out in turn, to see that the rest can hold.
CHECKED = 25

Change = Callable[[AllocationProblem, random.Random], AllocationProblem]


def name_clashes(_document: Caseload) -> Iterator[tuple[str, float | str]]:
    """Time each way at each size; say how many members are named and that each is needed."""
    for cases in SIZES:
        whole = office(1, Fairness.BALANCED, cases=cases, scale=cases / 180)
        for name, change in WAYS.items():
            problem = change(whole, random.Random(cases))
            began = time.perf_counter()
            found = clashes(problem, Clock(SECONDS, quiet, never))
            yield f"clash at {cases:,}: {name}", time.perf_counter() - began
            yield (
                "  members, of cases",
                f"{len(found)}, {sum(c.case_id is not None for c in found)}",
            )
            yield "  would have to give", _given(found)
            yield "  each needed (left out in turn)", _needed(problem, found)


def _given(found: tuple[Clash, ...]) -> str:
    given = [f"{c.code} {c.give:,}" for c in found if c.give and c.case_id is None]
    return "; ".join(given) or "-"


def _needed(problem: AllocationProblem, found: tuple[Clash, ...]) -> str:
    """Return how many members were left out, and of how many the rest was seen to hold."""
    members = _demands(problem, found)
    court = Court(Clock(SECONDS, quiet, never))
    if court.hear(Kept(problem, members)).holds is not False:
        return "not proven together"
    tried = random.Random(0).sample(members, min(CHECKED, len(members)))
    held = sum(
        bool(court.hear(Kept(problem, [d for d in members if d != each])).holds) for each in tried
    )
    return f"{held} of {len(tried)}"


def _demands(problem: AllocationProblem, found: tuple[Clash, ...]) -> list[Demand]:
    """Return where the members named stand in the problem."""
    rows = {row.code: k for k, row in enumerate(problem.rows)}
    projects = {project.code: k for k, project in enumerate(problem.projects)}
    cases = {own.case_id: k for k, own in enumerate(problem.cases)}
    demands = []
    for clash in found:
        if clash.case_id is None:
            known = rows if clash.sort is ClashSort.ROW else projects
            demands.append(Demand(clash.sort, -1, known[clash.code]))
            continue
        case = cases[clash.case_id]
        own = problem.cases[case]
        named = {
            ClashSort.REQUIREMENT: [r.code for r in own.requirements],
            ClashSort.CEILING: [c.code for c in own.ceilings],
            ClashSort.CONFLICT: [c.code for c in own.conflicts],
            ClashSort.AFTER: [a.code for a in own.afters],
        }[clash.sort]
        demands.append(Demand(clash.sort, case, named.index(clash.code)))
    return demands


def _required(
    problem: AllocationProblem, targets: frozenset[str], share: float, draw: random.Random
) -> AllocationProblem:
    """Require one of some measures in a share of the cases, wherever the case alone allows it."""
    cases = []
    for case, own in enumerate(problem.cases):
        options = frozenset(o for o, option in enumerate(own.options) if option.target in targets)
        if not options or draw.random() > share:
            cases.append(own)
            continue
        asked = Requirement(f"decision:{case}", Origin.REQUIRED, options)
        fixed = replace(own, requirements=(*own.requirements, asked))
        lone = replace(problem, cases=(fixed,))
        demands = [
            Demand(sort, 0, k)
            for sort, held in (
                (ClashSort.REQUIREMENT, fixed.requirements),
                (ClashSort.CEILING, fixed.ceilings),
                (ClashSort.CONFLICT, fixed.conflicts),
                (ClashSort.AFTER, fixed.afters),
            )
            for k in range(len(held))
        ]
        cases.append(own if contradicts_itself(Kept(lone, demands).own(0)) else fixed)
    return replace(problem, cases=tuple(cases))


def _limited(
    problem: AllocationProblem, sorts: frozenset[RowSort], limit: Callable[[Row], int]
) -> AllocationProblem:
    rows = (replace(r, limit=limit(r)) if r.sort in sorts else r for r in problem.rows)
    return replace(problem, rows=tuple(rows))


def _money(problem: AllocationProblem, draw: random.Random) -> AllocationProblem:
    asked = _required(problem, frozenset({"K-REHAB", "K-MIC1", "K-VOC", "K-MEDX"}), 0.6, draw)
    return _limited(asked, frozenset({RowSort.MONEY}), lambda r: r.limit // 4)


def _places(problem: AllocationProblem, draw: random.Random) -> AllocationProblem:
    return _required(problem, frozenset({"K-PSY"}), 0.9, draw)


def _hours(problem: AllocationProblem, draw: random.Random) -> AllocationProblem:
    asked = _required(problem, frozenset({"K-DOC", "K-JOB", "K-SCH"}), 0.6, draw)
    return _limited(asked, frozenset({RowSort.HOURS}), lambda r: r.limit // 40)


def _shares(problem: AllocationProblem, draw: random.Random) -> AllocationProblem:
    """Require cash where there is money for little else, so that its share cannot be kept."""
    asked = _required(problem, frozenset({"C-ARR", "C-DEBT"}), 0.8, draw)
    return _limited(
        asked,
        frozenset({RowSort.MONEY}),
        lambda r: r.limit // 4 if r.subject == "EUR-A" else r.limit // 200,
    )


def _project(problem: AllocationProblem, _draw: random.Random) -> AllocationProblem:
    """Let a project open that nobody's money pays for, with more seats than want one."""
    seats = Counter(o.project for own in problem.cases for o in own.options if o.project >= 0)
    projects = (
        replace(p, must=True, least=seats[k] + 1, most=seats[k] + 1) if k == 0 else p
        for k, p in enumerate(problem.projects)
    )
    return replace(problem, projects=tuple(projects))


def _one_case(problem: AllocationProblem, _draw: random.Random) -> AllocationProblem:
    """Require in the last case all that its ceiling does not allow."""
    for case in reversed(range(len(problem.cases))):
        own = problem.cases[case]
        ceiling = next((c for c in own.ceilings if len(c.amounts) > 1), None)
        if ceiling is None or own.requirements:
            continue
        asked = tuple(
            Requirement(f"decision:{case}:{o}", Origin.REQUIRED, frozenset({o}))
            for o, _ in ceiling.amounts[:2]
        )
        tight = replace(ceiling, limit=max(a for _, a in ceiling.amounts[:2]))
        ceilings = tuple(tight if c is ceiling else c for c in own.ceilings)
        fixed = replace(own, requirements=asked, ceilings=ceilings)
        cases = (*problem.cases[:case], fixed, *problem.cases[case + 1 :])
        return replace(problem, cases=cases)
    return problem


WAYS: dict[str, Change] = {
    "one case": _one_case,
    "money": _money,
    "places": _places,
    "hours": _hours,
    "share of cash": _shares,
    "a project's seats": _project,
}
