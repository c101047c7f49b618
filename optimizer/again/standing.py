"""What a balance leaves at hand for the next: packages, prices, what they prove, what is near."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from optimizer.again.near import KEEP, Near, near, near_all, usage_of
from optimizer.again.pricing import Cases, Market, Package, packages_of
from optimizer.again.proof import Proof, prove
from optimizer.again.remade import remade
from optimizer.again.stern import with_stern
from optimizer.balance import Answer
from optimizer.finish.schedule import Shortage
from optimizer.formulate import Formulation
from optimizer.packages.room import CLOSED
from optimizer.packages.shape import RANKS
from optimizer.problem import AllocationProblem, CaseProblem, Usage, digest_of
from optimizer.rules.kept import kept_of
from optimizer.solution import Solution
from optimizer.solving import Balanced
from planner.domain.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.ids import CaseId
from planner.domain.need import FULL
from planner.domain.policy import Fairness, Scenario

#: A sum of shortfalls is the least it can be, but for rounding.
_SAME = 1e-9


@dataclass(frozen=True)
class Standing:
    """One balance, ready for a decision.

    ``made``: the formulation as the next balance sees it, with what this one awards to be kept.
    ``problem``: the same with the rows that were solved last (widened, tightened). ``value`` and
    ``nothing``: what each case's package, and none, adds to the objective. ``used``: of rows, then
    of seats by project. ``least``: whether the floors of a rank are as little short as each case
    could come to by itself. ``goal``: the gap the next answer must reach.
    """

    caseload: Caseload
    scenario: Scenario
    allocation: Allocation
    made: Formulation
    found: Balanced
    problem: AllocationProblem
    index: Mapping[CaseId, int]
    digests: tuple[bytes, ...]
    market: Market
    proof: Proof
    nears: tuple[Near, ...]
    value: tuple[float, ...]
    nothing: tuple[float, ...]
    used: tuple[int, ...]
    short: tuple[float, ...]
    least: tuple[bool, ...]
    goal: float


def stand(answer: Answer, caseload: Caseload, scenario: Scenario) -> Standing | None:
    """Return what an answer leaves at hand; None where another answer must be found in full.

    That is worst-off first and parity, whose earlier stages have prices of their own, and whatever
    was not proven.
    """
    made, found = answer.made, answer.found
    if found is None or found.first.lower is None or made.problem.parity:
        return None
    if made.problem.aim.fairness is Fairness.WORST_OFF_FIRST:
        return None
    index = {draft.situation.id: i for i, draft in enumerate(made.drafts)}
    kept = kept_of(answer.allocation, scenario.policy)
    next_one = remade(made, index, caseload, caseload, scenario, kept)
    if next_one is None:
        return None
    solved = found.problem or made.problem
    problem = swapped(solved, next_one.made, range(len(made.drafts)))
    rows = len(made.problem.rows)
    short = tuple(_stage(found.first, rank) for rank in range(RANKS))
    cases = Cases(problem, problem.cases)
    try:
        proven = _market(problem, found.first, found.first.row_prices[:rows])
        least = tuple(
            short[rank] <= float(cases.least_short(rank).sum()) * (1 + _SAME)
            for rank in range(RANKS)
        )
        proven = with_stern(problem, cases, proven, short)
        opened, packages = found.solution.open_projects, found.solution.packages
        proof = prove(problem, cases, proven, _by_place(made), opened)
        tight = found.solution.row_prices[rows:]
        market = _actual(proof, opened, (*proven.row[:rows], *tight))
        nears = near_all(problem, cases, market, packages)
    finally:
        cases.close()
    value = tuple(_value(problem, i, p) for i, p in enumerate(packages))
    nothing = tuple(_value(problem, i, ()) for i in range(len(packages)))
    lower = max(proof.lower(short), found.first.lower - _bonuses(problem))
    gap = _gap(sum(value), lower, sum(nothing))
    return Standing(
        caseload,
        scenario,
        answer.allocation,
        next_one.made,
        found,
        problem,
        index,
        tuple(digest_of(own) for own in next_one.made.problem.cases),
        market,
        proof,
        tuple(nears),
        value,
        nothing,
        _used(problem, packages, opened),
        short,
        least,
        max(scenario.policy.gap / FULL, gap),
    )


def standing_after(
    before: Standing, caseload: Caseload, answer: Answer, proof: Proof, problem: AllocationProblem,
    short: tuple[float, ...],
) -> Standing | None:  # fmt: skip
    """Return what a quick answer leaves at hand: only the cases it moved are looked at again."""
    made, found = answer.made, answer.found
    assert found is not None
    kept = kept_of(answer.allocation, before.scenario.policy)
    moved = {
        i
        for i, (one, other) in enumerate(zip(before.problem.cases, problem.cases, strict=True))
        if one is not other or before.found.solution.packages[i] != found.solution.packages[i]
    }
    again = remade(made, before.index, caseload, caseload, before.scenario, kept)
    if again is None:
        return None
    moved |= again.cases
    problem = swapped(problem, again.made, sorted(moved))
    packages, opened = found.solution.packages, found.solution.open_projects
    nears, digests = list(before.nears), list(before.digests)
    value, nothing = list(before.value), list(before.nothing)
    for i in sorted(moved):
        own = problem.cases[i]
        proof = proof.with_case(problem, i, own)
        nears[i] = _near(problem, own, before.market, packages[i])
        digests[i] = digest_of(again.made.problem.cases[i])
        value[i], nothing[i] = _value(problem, i, packages[i]), _value(problem, i, ())
    return replace(
        before,
        caseload=caseload,
        allocation=answer.allocation,
        made=again.made,
        found=found,
        problem=problem,
        digests=tuple(digests),
        proof=proof,
        nears=tuple(nears),
        value=tuple(value),
        nothing=tuple(nothing),
        used=_used(problem, packages, opened),
        short=short,
    )


def swapped(
    solved: AllocationProblem, made: Formulation, which: Sequence[int]
) -> AllocationProblem:
    """Return the problem that was solved with these cases as they are formulated now.

    Rows that were added to it because the months did not work out count them too.
    """
    cases, first = list(solved.cases), len(made.problem.rows)
    extra = _extra(solved, made, which, first)
    for i in which:
        own = made.problem.cases[i]
        if extra:
            own = replace(
                own,
                options=tuple(
                    replace(o, usage=o.usage + extra.get((i, n), ()))
                    for n, o in enumerate(own.options)
                ),
            )
        cases[i] = own
    return replace(solved, cases=tuple(cases))


def _extra(
    solved: AllocationProblem, made: Formulation, which: Sequence[int], first: int
) -> dict[tuple[int, int], Usage]:
    found: dict[tuple[int, int], Usage] = {}
    part = replace(made, drafts=[made.drafts[i] for i in which])
    numbers = list(which)
    for r, row in enumerate(solved.rows[first:], first):
        for (k, n), amount in Shortage(row.sort, row.subject, 0, 0).takes(part):
            key = (numbers[k], n)
            found[key] = (*found.get(key, ()), (r, amount))
    return found


def _near(problem: AllocationProblem, own: CaseProblem, market: Market, package: Package) -> Near:
    alone = Cases(problem, (own,))
    try:
        kept = alone.search(market, keep=KEEP)
        return near(problem, own, package, packages_of(kept, 0), alone.cost(market, 0, package))
    finally:
        alone.close()


def _stage(solution: Solution, rank: int) -> float:
    return next((s.value for s in solution.stages if s.name == f"floors:{rank}"), 0.0)


def _market(problem: AllocationProblem, solution: Solution, prices: Sequence[float]) -> Market:
    """Return the prices of a solution; rows that were tightened prove nothing."""
    row = np.zeros(len(problem.rows))
    row[: len(prices)] = prices
    seat = np.array(solution.seat_prices or (0.0,) * len(problem.projects))
    return Market(row, seat, np.zeros(RANKS))


def _actual(proof: Proof, opened: frozenset[int], row: Sequence[float]) -> Market:
    """Return the prices of what is open, of what was solved last."""
    seat = np.full(len(proof.market.seat), CLOSED)
    for place in proof.places:
        for p in opened.intersection(place.projects):
            seat[p] = place.patterns[0].seat[p]
    return Market(np.array(row), seat, proof.market.stern)


def _by_place(made: Formulation) -> list[tuple[int, ...]]:
    groups: dict[str, list[int]] = {}
    for p, draft in enumerate(made.projects):
        groups.setdefault(draft.project.place, []).append(p)
    return [tuple(group) for group in groups.values()]


def _value(problem: AllocationProblem, i: int, package: Package) -> float:
    own = problem.cases[i]
    bonus = sum(own.options[n].bonus for n in package)
    return own.priority * problem.aim.phi(problem.loss(i, package)) - bonus


def _bonuses(problem: AllocationProblem) -> float:
    """Return the most that bonuses could take off."""
    return sum(
        max((own.options[n].bonus for n in group), default=0.0)
        for own in problem.cases
        for group in own.groups
    )


def _gap(value: float, lower: float, nothing: float) -> float:
    possible = nothing - lower
    return max(0.0, (value - lower) / possible) if possible > 0 else 0.0


def _used(
    problem: AllocationProblem, packages: Sequence[Package], opened: frozenset[int]
) -> tuple[int, ...]:
    """Return what is used of every row, then of the seats of every project."""
    used = [0] * (len(problem.rows) + len(problem.projects))
    for own, package in zip(problem.cases, packages, strict=True):
        for r, amount in usage_of(problem, own, package).items():
            used[r] += amount
    for p in opened:
        for r, amount in problem.projects[p].opening:
            used[r] += amount
    return tuple(used)
