"""Decisions in invented caseloads of the design's shape: how far one reaches, how soon.

Measured is choosing again and proving it: from a case's changed problem to the packages of all.
Such a caseload has no months and nobody's papers, which `benchmarks.again` has.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from statistics import mean, median

from benchmarks import invented
from benchmarks.caseloads import problem as caseload
from optimizer.again.choosing import Choosing, Chosen
from optimizer.again.hand import Hand, hand_of
from optimizer.packages.choice import Choice, feasible
from optimizer.problem import AllocationProblem, CaseProblem, Ceiling, Option, Requirement
from optimizer.solve import prepare, solve
from planner.domain.balances.allocation import Origin
from planner.domain.caseload import Caseload
from planner.domain.need import FULL
from planner.domain.progress import never

#: Cases, and the gap at which the first balance may end.
SIZES = ((1_000, 0.0005), (10_000, 0.0005))
SORTS = ("require", "forbid", "prefer", "level")
DECISIONS = 20
#: What keeping an award is worth, in 1/10,000 of a case's burden: off, and as it is at first.
STABILITIES = (0, 10)
_SECONDS, _ONE, _SEED = 120.0, 10.0, 7
#: What a wish is worth, in 1/10,000 of a case's burden.
_PREFERRED = 10


@dataclass
class Run:
    """What the decisions of one size and stability came to."""

    wall: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)
    ready: list[float] = field(default_factory=list)
    gaps: list[float] = field(default_factory=list)
    others: list[int] = field(default_factory=list)
    impossible: int = 0
    full: int = 0
    decided_moved: int = 0


def decided(
    _document: Caseload | None = None,
    sizes: Sequence[tuple[int, float]] = SIZES,
    decisions: int = DECISIONS,
) -> Iterator[tuple[str, float | str]]:
    """Yield the figures of every size, stability off and on."""
    prepare()
    for cases, gap in sizes:
        problem, begun = caseload(cases, 1), time.perf_counter()
        solved = solve(problem, gap=gap, seconds=_SECONDS).solution
        yield f"decided, {cases} cases: the first balance", time.perf_counter() - begun
        if solved is None or solved.lower is None:
            yield "  found", "nothing"
            continue
        yield "  its gap", _per_cent((solved.objective - solved.lower)
                                     / (solved.nothing - solved.lower))  # fmt: skip
        groups = [
            tuple(range(p, p + invented.PROJECTS))
            for p in range(0, len(problem.projects), invented.PROJECTS)
        ]
        for stability in STABILITIES:
            begun = time.perf_counter()
            standing = _standing(problem, solved.packages, stability)
            hand = hand_of(standing, solved, solved.packages, solved.open_projects, groups, (), gap)
            yield f"  stability {stability}: made ready", time.perf_counter() - begun
            yield from _told(run(problem, hand, stability, decisions))


def _told(run: Run) -> Iterator[tuple[str, float | str]]:
    if not run.wall:
        yield "    decisions", "none"
        return
    yield "    a decision: median", median(run.wall)
    yield "    longest", max(run.wall)
    yield "    of processor time, median", median(run.processor)
    yield "    of processor time, longest", max(run.processor)
    yield "    ready for the next, longest", max(run.ready)
    yield "    largest gap", _per_cent(max(run.gaps))
    yield "    others moved, on average", f"{mean(run.others):.1f}"
    yield "    most others moved", f"{max(run.others)}"
    yield "    decided on before and moved", f"{run.decided_moved}"
    yield "    not to be had; left to a full balance", f"{run.impossible}; {run.full}"


def run(problem: AllocationProblem, hand: Hand, stability: int, decisions: int) -> Run:
    """Decide on one case after the other, each on what the one before left."""
    draw, found = random.Random(_SEED), Run()
    own = list(problem.cases)
    decided: set[int] = set()
    for number in range(decisions):
        i = draw.randrange(len(own))
        own[i] = _decision(draw, own[i], hand.packages[i], SORTS[number % len(SORTS)])
        begun, used = time.perf_counter(), time.process_time()
        choosing = _choosing(hand, i, own[i], frozenset(decided - {i}), stability)
        chosen = choosing.chosen(_ONE, never)
        wall, processor = time.perf_counter() - begun, time.process_time() - used
        if chosen is None:
            possible = choosing.possible()
            found.full += possible
            found.impossible += not possible
            own[i] = problem.cases[i]
            continue
        if not feasible(choosing.problem, Choice(chosen.packages, chosen.opened)):
            raise AssertionError("a choice that keeps not every rule")
        moved = {
            k
            for k, (one, other) in enumerate(zip(hand.packages, chosen.packages, strict=True))
            if one != other
        } - {i}
        found.wall.append(wall)
        found.processor.append(processor)
        found.gaps.append(chosen.gap)
        found.others.append(len(moved))
        found.decided_moved += len(moved & decided)
        decided.add(i)
        begun = time.perf_counter()
        hand = _after(hand, choosing, chosen, own, stability)
        found.ready.append(time.perf_counter() - begun)
    return found


def _choosing(
    hand: Hand, i: int, own: CaseProblem, fixed: frozenset[int], stability: int
) -> Choosing:
    case = _kept(hand.problem, own, hand.packages[i], stability)
    cases = (*hand.problem.cases[:i], case, *hand.problem.cases[i + 1 :])
    problem = replace(hand.problem, cases=cases)
    proof = hand.proof.with_case(problem, i, case)
    return Choosing(hand, problem, proof, frozenset({i}), fixed, hand.short, {i: hand.packages[i]})


def _after(
    hand: Hand, choosing: Choosing, chosen: Chosen, own: Sequence[CaseProblem], stability: int
) -> Hand:
    """Return the hand for the next decision: who moved keeps what it has now."""
    cases = list(choosing.problem.cases)
    for k, (one, other) in enumerate(zip(hand.packages, chosen.packages, strict=True)):
        if one != other:
            cases[k] = _kept(choosing.problem, own[k], other, stability)
    problem = replace(choosing.problem, cases=tuple(cases))
    known = [k for k in choosing.decided if cases[k] is choosing.problem.cases[k]]
    return replace(hand, market=chosen.market).after(
        problem, choosing.proof, chosen.packages, chosen.opened, chosen.short, known
    )


def _standing(
    problem: AllocationProblem, packages: Sequence[tuple[int, ...]], stability: int
) -> AllocationProblem:
    cases = tuple(
        _kept(problem, own, package, stability)
        for own, package in zip(problem.cases, packages, strict=True)
    )
    return replace(problem, cases=cases)


def _kept(
    problem: AllocationProblem, own: CaseProblem, package: Sequence[int], stability: int
) -> CaseProblem:
    """Return a case for which keeping what it has is worth something."""
    if not stability:
        return own
    worth = stability / FULL * _burden(problem, own)
    return replace(
        own,
        options=tuple(
            replace(o, bonus=o.bonus + worth) if n in package else o
            for n, o in enumerate(own.options)
        ),
    )


def _burden(problem: AllocationProblem, own: CaseProblem) -> float:
    alone = replace(problem, cases=(own,))
    return own.priority * problem.aim.phi(alone.loss(0, ()))


def _decision(
    draw: random.Random, own: CaseProblem, package: tuple[int, ...], sort: str
) -> CaseProblem:
    """Return a case after a decision drawn for it."""
    has = sorted({own.options[n].target for n in package})
    others = sorted({o.target for o in own.options} - set(has))
    if sort == "forbid" and has:
        return _without(own, draw.choice(has))
    if sort == "level":
        for target in draw.sample(has, len(has)):
            if levels := [t for t in others if _need(t) == _need(target) is not None]:
                return _with(_without(own, target), draw.choice(levels))
    if sort == "prefer" and others:
        target = draw.choice(others)
        worth = _PREFERRED / FULL * own.priority * sum(line.weight for line in own.lines)
        return replace(own, options=tuple(_preferred(o, target, worth) for o in own.options))
    return _with(own, draw.choice(others)) if others else own


def _need(target: str) -> int | None:
    """Return which need a measure is for: it is there in three sizes. None for projects."""
    return int(target[1:]) % 12 if target.startswith("M") else None


def _preferred(option: Option, target: str, worth: float) -> Option:
    return replace(option, bonus=option.bonus + worth) if option.target == target else option


def _without(own: CaseProblem, target: str) -> CaseProblem:
    gone = tuple((n, 1) for n, o in enumerate(own.options) if o.target == target)
    return replace(own, ceilings=(*own.ceilings, Ceiling("decision", 0, gone)))


def _with(own: CaseProblem, target: str) -> CaseProblem:
    wanted = frozenset(n for n, o in enumerate(own.options) if o.target == target)
    asked = Requirement("decision", Origin.REQUIRED, wanted)
    return replace(own, requirements=(*own.requirements, asked))


def _per_cent(share: float) -> str:
    return f"{share * 100:.4f} %"
