"""A smallest set of demands that cannot hold together: without any one of them the rest can."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from optimizer.conflict.alone import contradicts_itself
from optimizer.conflict.demands import FORCING, OF_CASES, Demand, Kept, demands_of
from optimizer.conflict.holding import Court, Verdict, least_taken
from optimizer.conflict.joint import TINY
from optimizer.conflict.overstepped import Overstepped
from optimizer.packages.clock import Clock
from optimizer.problem import AllocationProblem
from optimizer.solution import ClashSort

#: A weight in a proof below this is none.
_NOTHING = 1e-9


def smallest(problem: AllocationProblem, demands: Iterable[Demand], clock: Clock) -> list[Demand]:
    """Return a smallest set, empty where the demands can hold or time was up before a proof.

    If time is up on the way, a set that still cannot hold is returned, not yet the smallest.
    """
    kept = Kept(problem, demands)
    for case in sorted(kept.forced):
        if contradicts_itself(kept.own(case)):
            return of_case(kept, case)
    return _Shared(kept, clock).find()


def alone(problem: AllocationProblem, clock: Clock) -> Iterator[list[Demand]]:
    """Yield a smallest set for each case that contradicts itself, until time is up."""
    kept = Kept(problem, demands_of(problem))
    for case in sorted(kept.forced):
        if clock.over():
            return
        if contradicts_itself(kept.own(case)):
            yield of_case(kept, case)


def of_case(kept: Kept, case: int) -> list[Demand]:
    """Return a smallest set of the demands of a case that contradicts itself."""
    held = kept.of_case(case)
    # What was asked for is left out last, so that it stays named beside the rule against it.
    for demand in sorted(held, key=lambda d: d.sort in FORCING):
        fewer = [d for d in held if d != demand]
        if contradicts_itself(kept.only(fewer).own(case)):
            held = fewer
    return held


class _Shared:
    """Looks for a smallest set among demands that no case contradicts by itself."""

    def __init__(self, kept: Kept, clock: Clock) -> None:
        self.problem, self.clock = kept.problem, clock
        self.kept, self.court = kept, Court(clock)
        self.needed: set[Demand] = set()

    def find(self) -> list[Demand]:
        proof = self._proof()
        if proof is None:
            return []
        self._lighten(proof)
        for block in self._blocks():
            self._leave_out(block)
        if not self._spare():
            self._leave_out([d for d in self.kept.demands if d.sort in FORCING])
        self._one_by_one()
        return _in_order(self.kept.demands)

    def _proof(self) -> Verdict | None:
        """Return the proof that the demands cannot hold together, None where there is none."""
        # Without the shares most cases cannot help, and the model is small: seen first.
        signed = self.kept.signed.intersection(self.kept.rows)
        if signed:
            plain = self.kept.without(Demand(ClashSort.ROW, -1, r) for r in signed)
            verdict = self.court.hear(plain)
            if verdict.holds is False:
                self.kept = plain
                return verdict
        verdict = self.court.hear(self.kept)
        return verdict if verdict.holds is False else None

    def _lighten(self, proof: Verdict) -> None:
        """Keep only what a proof by parts weighs."""
        if proof.answer is None:
            return
        core = {d for d, weight in proof.answer.weights.items() if weight > _NOTHING}
        fewer = self.kept.only(core)
        if len(fewer.demands) < len(self.kept.demands) and self._impossible(fewer):
            self.kept = fewer

    def _spare(self) -> bool:
        """Of what cases are asked for, keep as little as still cannot hold, the largest first.

        Say whether there was a proof by parts to tell by.
        """
        proof = self.court.hear(self.kept).answer
        if proof is None:
            return False
        takes = {d: least_taken(self.kept, d, proof) for d in self.kept.demands}
        spare, gone = proof.slack * (1 - 1e-6) - 10 * TINY, []
        for demand in sorted(takes, key=lambda d: (takes[d], d)):
            if demand.sort not in FORCING or demand in self.needed:
                continue
            spare -= takes[demand]
            if spare <= 0:
                break
            gone.append(demand)
        self._leave_out(gone)
        return True

    def _impossible(self, kept: Kept) -> bool:
        return self.court.hear(kept).holds is False

    def _blocks(self) -> Iterator[list[Demand]]:
        """Yield what is tried to be left out together: what nobody asked for, then rows."""
        for sort in (ClashSort.AFTER, ClashSort.CONFLICT, ClashSort.CEILING):
            yield [d for d in self.kept.demands if d.sort is sort]
        for sort in (ClashSort.LEAST, ClashSort.ROW, ClashSort.OPEN):
            yield [d for d in self.kept.demands if d.sort is sort]

    def _leave_out(self, block: Sequence[Demand]) -> None:
        """Leave out as much of a block as can be, by halves."""
        block = [d for d in _in_order(block) if d in self.kept.demands and d not in self.needed]
        if not block or self.clock.over():
            return
        fewer = self.kept.without(block)
        verdict = self.court.hear(fewer)
        if verdict.holds is False:
            self.kept = fewer
            self._lighten(verdict)
        elif len(block) == 1:
            self.needed.update(block)
        else:
            half = len(block) // 2
            self._leave_out(block[:half])
            self._leave_out(block[half:])

    def _one_by_one(self) -> None:
        """Leave out each demand that is left, unless a choice shows that the rest can hold."""
        shown: frozenset[Demand] | None = None
        while not self.clock.over():
            if shown != self.kept.demands:
                self._show_needed()
                shown = self.kept.demands
            rest = [d for d in _in_order(self.kept.demands) if d not in self.needed]
            if not rest:
                return
            self._leave_out(rest[:1])
            if rest[0] not in self.kept.demands:
                self._spare()

    def _show_needed(self) -> None:
        """Mark every demand of a case without which the nearest choice keeps all the others."""
        rest = {d for d in self.kept.demands if d not in self.needed and d.sort in FORCING}
        near = self.court.nearest(self.kept) if len(rest) > 1 else None
        if near is None:
            return
        over = Overstepped(self.kept, near.packages, near.opened)
        for case in sorted({d.case for d in rest}):
            own = [d for d in self.kept.of_case(case) if d.sort in FORCING]
            if len(own) == 1 and own[0] in rest and over.holds_without(case):
                self.needed.add(own[0])


_ORDER = {sort: n for n, sort in enumerate((ClashSort.ROW, ClashSort.OPEN, ClashSort.LEAST))}


def _in_order(demands: Iterable[Demand]) -> list[Demand]:
    """Return demands as they are named: what is shared first, then case by case."""
    return sorted(
        demands,
        key=lambda d: (
            d.case,
            _ORDER.get(d.sort, 9),
            OF_CASES.index(d.sort) if d.case >= 0 else 0,
            d.index,
        ),
    )
