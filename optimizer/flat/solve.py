"""The problem solved flat: floors by rank, fairness, then the loss, each a model of its own."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

from optimizer.flat.formulated import Formulated, Held, More, Steps
from optimizer.flat.mended import keeps, mended
from optimizer.flat.reckoning import RANKS, Flags, Reckoned, Reckoning, phi
from optimizer.flat.solvers import Answer, Asked, FlatSolver, answered
from optimizer.large.laid import Laid, laid_out
from optimizer.packages.arrays import Floats
from optimizer.packages.choice import Choice, feasible, objective
from optimizer.problem import AllocationProblem
from planner.domain.balances.allocation import Outcome
from planner.domain.balances.policy import Fairness
from planner.domain.need import FULL

#: The part of the remaining time a stage before the last may take.
PART = 0.3
#: Objectives nearer than this (relatively) are equal.
SAME = 1e-6
#: What a whole need short costs by rank, in the largest loss a case can have.
DEARER = (20.0, 2.0)
#: The part of the gap a weighed model may leave: the rest is for what segments leave.
CLOSE = 0.7
#: How fine the whole numbers of CP-SAT are, round by round.
STEPS = (Steps(1, 100), Steps(20, 10_000))

Measure = Callable[[Reckoned, Flags], float]


@dataclass(frozen=True, slots=True)
class FlatResult:
    """What a general solver made of the problem.

    ``value``: Σ priority × Φ(L) − bonuses of the choice, None without one. ``bound``: no choice
    that leaves as little short of floors has less; None if nothing is proven. ``short``: weighed
    shortfall by rank. ``nothing``: the objective without any award.
    """

    value: float | None
    bound: float | None
    packages: tuple[tuple[int, ...], ...]
    open_projects: frozenset[int]
    seconds: float
    status: Outcome
    short: tuple[int, ...] = ()
    nothing: float = 0.0

    @property
    def gap(self) -> float | None:
        """Return the proven gap, on what could be lifted from doing nothing."""
        if self.value is None or self.bound is None:
            return None
        possible = self.nothing - self.bound
        return max(0.0, (self.value - self.bound) / possible) if possible > 0 else 0.0


def solve_flat(
    problem: AllocationProblem, solver: FlatSolver, seconds: float, gap: float = 0.0
) -> FlatResult:
    """Solve a problem with one general solver; the choice is checked and reckoned from objects.

    Ends when proven within ``gap`` of the loss lifted, or after ``seconds``. Raises ``ValueError``
    for worst-off first and for parity, which this route does not know.
    """
    if problem.parity:
        raise ValueError("the flat route knows no parity")
    found = solve_laid_flat(laid_out(problem), solver, seconds, gap)
    if found.value is None:
        return found
    choice = Choice(found.packages, found.open_projects)
    if not feasible(problem, choice):
        raise AssertionError("the flat route made a choice that breaks a rule")
    return replace(found, value=objective(problem, choice))


def solve_laid_flat(
    laid: Laid, solver: FlatSolver, seconds: float, gap: float = 0.0, *, weighed: bool = False
) -> FlatResult:
    """Do the same for a problem that is arrays only.

    ``weighed``: one model in which a shortfall costs more than a case could lift, instead of a
    model for each rank of floors. General solvers get farther so on large caseloads; whether less
    could be left short is then not proven, and the bound is for choices that leave as little.
    """
    if laid.aim.fairness is Fairness.WORST_OFF_FIRST and not laid.aim.power:
        raise ValueError("the flat route knows no worst-off first")
    began = time.monotonic()
    run = _Course(Reckoning(laid), solver, began + seconds, gap)
    status = run.weighed() if weighed else run.run()
    return FlatResult(
        value=run.value,
        bound=run.bound,
        packages=run.reckoning.packages(run.chosen) if run.chosen is not None else (),
        open_projects=run.opened,
        seconds=time.monotonic() - began,
        status=status,
        short=run.found.short if run.found else (),
        nothing=run.nothing,
    )


@dataclass(slots=True)
class _Course:
    """How far the stages have come."""

    reckoning: Reckoning
    solver: FlatSolver
    until: float
    gap: float
    more: More = field(default_factory=More)
    limits: list[tuple[int, int]] = field(default_factory=list)  # rank, weighed shortfall
    chosen: Flags | None = None
    opened: frozenset[int] = frozenset()
    found: Reckoned | None = None
    value: float | None = None
    bound: float | None = None
    nothing: float = 0.0
    finer: int = 0
    lower: float = -math.inf  # of the loss and what shortfalls cost
    penalty: tuple[float, ...] = (0.0,) * RANKS

    def weighed(self) -> Outcome:
        """Let shortfalls cost so much that hardly anything is worth one."""
        empty, laid = self._begin(), self.reckoning.laid
        dearest = float((laid.priority * phi(laid.aim, empty.loss)).max(initial=1.0))
        self.penalty = tuple(dearest * w for w in DEARER)
        return self._loss()

    def _begin(self) -> Reckoned:
        """Reckon what doing nothing comes to; it is a choice too, where it is allowed."""
        laid = self.reckoning.laid
        none = np.zeros(len(laid.links.bonus), bool)
        empty = self.reckoning.reckon(none)
        self.nothing = self.reckoning.objective(none, empty.loss)
        if keeps(self.reckoning, none, np.zeros(len(laid.projects), bool)):
            self.chosen, self.found = none, empty
        return empty

    def run(self) -> Outcome:
        """Go through the stages; say how it ended."""
        empty, laid = self._begin(), self.reckoning.laid
        proven = True
        for rank in range(RANKS):
            if not (laid.flat.floor_rank == rank).any():
                continue
            status = self._floors(rank, empty.short[rank])
            if status is Outcome.INFEASIBLE or self.chosen is None:
                return status
            proven = proven and status is Outcome.OPTIMAL
        status = self._loss()
        return status if proven or status is not Outcome.OPTIMAL else Outcome.STOPPED

    def left(self) -> float:
        """Return the seconds left."""
        return self.until - time.monotonic()

    def _floors(self, rank: int, nothing: int) -> Outcome:
        """Leave as little of this rank short as can be."""
        until, lower = time.monotonic() + PART * self.left(), 0
        flat = self.reckoning.laid.flat
        own = np.flatnonzero(flat.floor_rank == rank)
        while True:
            made = self._formulated(losses=False)
            cost = np.zeros(made.model.columns)
            cost[made.short[own]] = flat.floor_weight[own]
            seconds = until - time.monotonic()
            answer = self._ask(made, cost, -nothing / FULL, seconds, near=0.5 / FULL)
            if answer.empty:
                return Outcome.INFEASIBLE
            if np.isfinite(answer.bound):
                lower = max(lower, math.ceil(answer.bound * FULL - 0.01))
            news = self._take(made, answer, lambda found, _: float(found.short[rank]), points=False)
            if self.found is None and not (news and answer.ended and until > time.monotonic()):
                return Outcome.STOPPED
            proven = self.found is not None and self.found.short[rank] <= lower
            if proven or not news or not answer.ended or time.monotonic() >= until:
                break
        if self.found is not None:
            self.limits.append((rank, self.found.short[rank]))
        return Outcome.OPTIMAL if proven else Outcome.STOPPED

    def _loss(self) -> Outcome:
        """Lift as much as can be; exact where the choices of earlier rounds lie."""
        if self.chosen is not None and self.found is not None:
            self.value = self.reckoning.objective(self.chosen, self.found.loss)
        while True:
            made = self._formulated(losses=True)
            cost = np.zeros(made.model.columns)
            np.add.at(cost, made.cost_column, made.cost)
            cost[made.option] -= self.reckoning.laid.links.bonus
            flat = self.reckoning.laid.flat
            cost[made.short] += flat.floor_weight * np.array(self.penalty)[flat.floor_rank]
            near = CLOSE * self.gap * self.nothing if any(self.penalty) else 0.0
            gap = 0.0 if any(self.penalty) else self.gap
            answer = self._ask(made, cost, -self.nothing, self.left(), gap, near)
            if answer.empty:
                return Outcome.INFEASIBLE
            self.lower = max(self.lower, answer.bound)
            news = self._take(made, answer, self._objective, points=True)
            if self.chosen is not None and self.found is not None:
                self.value = self.reckoning.objective(self.chosen, self.found.loss)
                if math.isfinite(self.lower):
                    self.bound = self.lower - self._weighed(self.found)
            ended = self._ended()
            if ended is not None:
                return ended
            if not answer.ended or self.left() <= 0 or not (self._finer() or news):
                return Outcome.STOPPED

    def _objective(self, found: Reckoned, chosen: Flags) -> float:
        return self.reckoning.objective(chosen, found.loss) + self._weighed(found)

    def _weighed(self, found: Reckoned) -> float:
        return sum(p * s for p, s in zip(self.penalty, found.short, strict=True)) / FULL

    def _ended(self) -> Outcome | None:
        """Say whether value and bound have met."""
        if self.value is None or self.bound is None:
            return None
        self.bound = min(self.bound, self.value)
        open_ = self.value - self.bound
        if open_ <= SAME * max(1.0, abs(self.value)):
            return Outcome.OPTIMAL
        return Outcome.WITHIN_GAP if open_ <= self.gap * (self.nothing - self.bound) else None

    def _ask(
        self,
        made: Formulated,
        cost: Floats,
        offset: float,
        seconds: float,
        gap: float = 0.0,
        near: float = 0.0,
    ) -> Answer:
        """Ask the solver, from the best choice so far. Bounds come without the offset."""
        flat, held = self.reckoning.laid.flat, []
        for rank, limit in self.limits:
            own = np.flatnonzero(flat.floor_rank == rank)
            # Shortfalls are whole: half a unit more lets no other choice in.
            most = (limit + 0.5) / FULL
            held.append(Held(made.short[own], flat.floor_weight[own], most, made.short_unit))
        hint = None
        if self.chosen is not None:
            opened = np.isin(np.arange(len(made.project)), sorted(self.opened))
            values = np.concatenate([self.chosen, opened]).astype(np.float64)
            hint = (np.concatenate([made.option, made.project]), values)
        model = made.finished(held)
        answer = answered(self.solver, Asked(model, cost, offset, gap, near, seconds, hint))
        return replace(answer, bound=answer.bound - offset)

    def _take(self, made: Formulated, answer: Answer, measure: Measure, *, points: bool) -> bool:
        """Take the choice if it betters the best; say whether anything was learned from it."""
        if answer.values is None:
            return False
        chosen, opened = answer.values[made.option] > 0.5, answer.values[made.project] > 0.5
        raw = self.reckoning.reckon(chosen)
        news = self.more.forbid(raw.useless)
        if points:
            news = self.more.learn(raw) or news
        mend = mended(self.reckoning, chosen, opened)
        if mend is None:
            return news
        found = self.reckoning.reckon(mend[0])
        if any(found.short[rank] > limit for rank, limit in self.limits):
            return news
        if points:
            news = self.more.learn(found) or news
        best = math.inf
        if self.chosen is not None and self.found is not None:
            best = measure(self.found, self.chosen)
        if measure(found, mend[0]) < best:
            self.chosen, self.opened = mend[0], frozenset(np.flatnonzero(mend[1]).tolist())
            self.found = found
        return news

    def _formulated(self, *, losses: bool) -> Formulated:
        steps = STEPS[self.finer] if self.solver is FlatSolver.CP_SAT else None
        return Formulated(self.reckoning, self.more, steps, losses=losses)

    def _finer(self) -> bool:
        """Let whole numbers be finer, if that helps; CP-SAT does better with coarse ones."""
        if self.solver is not FlatSolver.CP_SAT or self.finer == len(STEPS) - 1:
            return False
        self.finer += 1
        return True
