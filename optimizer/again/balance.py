"""Balance again: quickly after decisions on a few cases, in full where that does not reach."""

from __future__ import annotations

import time
from dataclasses import replace

from optimizer.again.choosing import Choosing, Chosen
from optimizer.again.hand import Hand
from optimizer.again.pricing import Cases, Package
from optimizer.again.remade import Remade, remade
from optimizer.again.standing import Standing, stand, standing_after, swapped
from optimizer.again.staying import Staying, settled
from optimizer.balance import Answer, Solver, answer, finished
from optimizer.conflict.infeasible import unserved
from optimizer.finish.memo import Memo
from optimizer.finish.schedule import Key, schedule_beside
from optimizer.formulate import Formulation
from optimizer.offer import Draft, Offer
from optimizer.problem import AllocationProblem, CaseProblem, digest_of
from optimizer.reasons.explain import explained, explained_cases
from optimizer.reasons.reckoning import Reckoning
from optimizer.solution import Solution
from optimizer.solving import Balanced, gave_way, solved_in_months
from optimizer.solving.thrift import with_cheaper_providers
from optimizer.verify.again import verify_again
from planner.domain.balances.allocation import Allocation, Outcome
from planner.domain.balances.policy import Scenario
from planner.domain.balances.reason_sorts import SHARES_GAVE_WAY
from planner.domain.caseload import Caseload
from planner.domain.ids import CaseId
from planner.domain.need import FULL
from planner.domain.progress import Progress, Report, StopAsked, never, quiet

#: A gap below this is none (as the engine has it).
_NO_GAP = 1e-6
#: In caseloads of so many cases the reasons of all are told anew at once.
_ALL_AT_ONCE = 300
#: Seconds one repair may take: it ends by its gap long before.
_SECONDS = 10.0


class Again:
    """Balances of one caseload, one after the other, each from what the one before left at hand."""

    def __init__(self) -> None:
        self._standing: Standing | None = None
        self._left: tuple[Answer, Caseload, Scenario] | None = None
        self._quick: tuple[Standing, Chosen, Choosing] | None = None
        self._memo = Memo()
        self._last: tuple[Caseload, Scenario, Allocation] | None = None

    def balance(
        self,
        caseload: Caseload,
        scenario: Scenario,
        report: Report = quiet,
        stop: StopAsked = never,
        before: Allocation | None = None,
    ) -> Allocation:
        """Return the allocation as ``optimizer.balance`` does.

        ``before``: the balance in force. Where it is the one at hand and only decisions or plans of
        a few cases differ, they and near-tied cases choose again; all others keep what they have.
        In large caseloads, cases that did not move keep the reasons of the balance before until
        the next balance in full.
        """
        self.settle()
        quick = self._quickly(caseload, scenario, report, stop, before)
        if quick is not None:
            return quick
        begin = None if self._standing is None else self._standing.found.solution
        solver = self._solver(caseload, scenario, before)
        found = answer(caseload, scenario, report, stop, before, begin, solver)
        if found.found is not None:
            self._last = caseload, scenario, found.allocation
            self._standing, self._left = None, (found, caseload, scenario)
        return found.allocation

    def _solver(self, caseload: Caseload, scenario: Scenario, before: Allocation | None) -> Solver:
        """Return what solves in full: after decisions alone, so that who was decided on stays."""
        if self._last is not None and before is not None:
            known, same, last = self._last
            if same == scenario and last.digest == before.digest:
                return Staying.since(before, known, caseload) or solved_in_months
        return solved_in_months

    @property
    def was_quick(self) -> bool:
        """Say whether the last answer was found from the one before, not in full."""
        return self._quick is not None

    @property
    def formulated(self) -> Formulation | None:
        """Return the caseload as the next quick answer sees it, None where there is none."""
        return None if self._standing is None else self._standing.made

    def settle(self) -> None:
        """Make ready for the next decision: slow after a balance in full, else quick."""
        if self._left is None:
            return
        found, caseload, scenario = self._left
        self._left = None
        if self._quick is None:
            self._memo = Memo()
            self._standing = stand(found, caseload, scenario)
            if self._standing is not None and found.found is not None:
                digest = found.allocation.digest
                finished(found.made, digest, scenario, found.found, self._memo)
            return
        standing, chosen, choosing = self._quick
        self._quick = None
        self._standing = standing_after(
            replace(standing, hand=replace(standing.hand, market=chosen.market)),
            caseload,
            found,
            choosing.proof,
            choosing.problem,
            chosen.short,
        )

    def _quickly(
        self,
        caseload: Caseload,
        scenario: Scenario,
        report: Report,
        stop: StopAsked,
        before: Allocation | None,
    ) -> Allocation | None:
        standing = self._standing
        if standing is None or before is None or before.digest != standing.allocation.digest:
            return None
        if scenario != standing.scenario:
            return None
        begun = time.monotonic()
        report(Progress("formulate"))
        made = standing.made
        again = remade(made, standing.index, standing.caseload, caseload, scenario, made.kept)
        if again is None:
            return None
        if clashes := unserved(again.made):
            digest = again.made.problem.digest()
            seconds = round(time.monotonic() - begun, 3)
            none = Allocation(digest, scenario.id, Outcome.INFEASIBLE, seconds=seconds)
            return replace(none, conflicts=clashes)
        choosing = _choosing(standing, again, caseload)
        if choosing is None:
            return None
        report(Progress("loss:choose"))
        chosen = choosing.chosen(_SECONDS, stop)
        if chosen is None:
            return None
        found = _finished(standing, again.made, choosing, chosen, caseload, self._memo, report)
        if found is None:
            return None
        allocation = replace(found.allocation, seconds=round(time.monotonic() - begun, 3))
        self._quick = (standing, chosen, choosing)
        self._left = (replace(found, allocation=allocation), caseload, scenario)
        self._last = caseload, scenario, allocation
        return allocation


def _choosing(standing: Standing, again: Remade, caseload: Caseload) -> Choosing | None:
    hand = standing.hand
    problem = swapped(hand.problem, again.made, sorted(again.cases))
    proof, short = hand.proof, list(hand.short)
    for i in sorted(again.cases):
        own, old = problem.cases[i], hand.problem.cases[i]
        proof = proof.with_case(problem, i, own)
        if (own.floors, own.lines) != (old.floors, old.lines) or own.options != old.options:
            more = _more_short(hand, problem, i)
            if more is None:
                return None
            short = [s + m for s, m in zip(short, more, strict=True)]
    # Decided on before, or told their plan: they never move by a decision on another.
    fixed = frozenset(standing.index[c] for c in settled(caseload) if c in standing.index)
    carried = {}
    for i in again.cases:
        drafts = standing.made.drafts[i], again.made.drafts[i]
        if (package := _carried(*drafts, hand.packages[i])) is not None:
            carried[i] = package
    return Choosing(hand, problem, proof, again.cases, fixed - again.cases, tuple(short), carried)


def _carried(old: Draft, new: Draft, package: Package) -> Package | None:
    """Return a package in the indices of the case's new draft, None where a part is gone."""
    index = {_key(offer): n for n, offer in enumerate(new.offers)}
    keys = [_key(old.offers[n]) for n in package]
    return tuple(sorted(index[k] for k in keys)) if all(k in index for k in keys) else None


def _key(offer: Offer) -> tuple[object, ...]:
    code = offer.provider.code if offer.provider else ""
    return offer.target, offer.person, offer.fund, offer.part, offer.amount, code, offer.window


def _more_short(hand: Hand, problem: AllocationProblem, i: int) -> list[float] | None:
    """Return by how much more the floors fall short by rank, None where nobody can say at once."""
    ranks = range(len(hand.short))
    before = _least(hand.problem, hand.problem.cases[i])
    after = _least(problem, problem.cases[i])
    if all(hand.least[r] or before[r] == after[r] == 0.0 for r in ranks):
        return [after[r] - before[r] for r in ranks]
    return None


def _least(problem: AllocationProblem, own: CaseProblem) -> list[float]:
    if not own.floors:
        return [0.0, 0.0]
    alone = Cases(problem, (own,))
    try:
        return [float(alone.least_short(rank)[0]) for rank in range(2)]
    finally:
        alone.close()


def _finished(
    standing: Standing,
    made: Formulation,
    choosing: Choosing,
    chosen: Chosen,
    caseload: Caseload,
    memo: Memo,
    report: Report,
) -> Answer | None:
    """Return the answer with its months, verified and explained; None where it needs more room."""
    problem, scenario = choosing.problem, standing.scenario
    solution = _solution(standing, chosen)
    moved = [
        i
        for i, (one, other) in enumerate(
            zip(standing.found.solution.packages, chosen.packages, strict=True)
        )
        if one != other or i in choosing.decided
    ]
    report(Progress("schedule"))
    cheapest = with_cheaper_providers(made, problem, solution, moved)
    starts = _starts(standing, choosing, cheapest, moved)
    months = schedule_beside(made, cheapest.packages, starts, memo)
    if months.short:
        return None
    carried = [n for n in standing.found.notes if n.code not in SHARES_GAVE_WAY]
    notes = (*gave_way(made, cheapest), *carried)
    outcome = _outcome(chosen.gap, scenario.policy.gap / FULL)
    found = Balanced(outcome, solution, cheapest, months, notes, problem)
    report(Progress("finish"))
    digests = list(standing.digests)
    for i in choosing.decided:
        digests[i] = digest_of(made.problem.cases[i])
    allocation = finished(made, made.problem.digest(digests), scenario, found, memo)
    report(Progress("verify"))
    wrong = verify_again(caseload, scenario, allocation, standing.allocation, standing.caseload)
    if wrong:
        return None
    report(Progress("explain"))
    told = _explained(Answer(allocation, made, found), standing.allocation, problem, moved)
    return Answer(told, made, found)


def _solution(standing: Standing, chosen: Chosen) -> Solution:
    first = standing.found.first
    stages = [
        replace(s, value=chosen.short[int(s.name[-1])], lower=chosen.short[int(s.name[-1])])
        if s.name.startswith("floors:") and s.lower is not None
        else s
        for s in first.stages[:-1]
    ]
    last = replace(first.stages[-1], value=chosen.value, lower=chosen.lower, nothing=chosen.nothing)
    return replace(
        first,
        packages=chosen.packages,
        open_projects=chosen.opened,
        objective=chosen.value,
        lower=chosen.lower,
        nothing=chosen.nothing,
        row_prices=standing.found.solution.row_prices,
        seat_prices=standing.found.solution.seat_prices,
        stages=(*stages, last),
    )


def _outcome(gap: float, wanted: float) -> Outcome:
    if gap <= _NO_GAP:
        return Outcome.OPTIMAL
    return Outcome.WITHIN_GAP if gap <= wanted + _NO_GAP else Outcome.STOPPED


def _starts(
    standing: Standing, choosing: Choosing, solution: Solution, moved: list[int]
) -> dict[Key, int]:
    """Return the months that stand: of cases that did not move, and of what others keep."""
    moving = set(moved)
    starts = {k: m for k, m in standing.found.months.starts.items() if k[0] not in moving}
    for i in moved:
        own = choosing.problem.cases[i]
        if i not in choosing.decided and not own.afters:
            had = standing.found.months.starts
            starts |= {(i, n): had[i, n] for n in solution.packages[i] if (i, n) in had}
    return starts


def _explained(
    found: Answer, before: Allocation, problem: AllocationProblem, moved: list[int]
) -> Allocation:
    """Return the allocation with the reasons of what moved, and all other reasons as they were."""
    assert found.found is not None
    allocation = found.allocation
    if len(allocation.cases) <= _ALL_AT_ONCE:
        return explained(replace(found.made, problem=problem), found.found.solution, allocation)
    known: dict[CaseId, int] = {r.case_id: n for n, r in enumerate(before.cases)}
    had = {a for a in before.awards if not a.lines}
    referred = {
        a.case_id for a in had.symmetric_difference(a for a in allocation.awards if not a.lines)
    }
    anew = {
        i
        for i, result in enumerate(allocation.cases)
        if result.case_id in referred or result.case_id not in known
    }
    anew.update(moved)
    reckoning = Reckoning.of(replace(found.made, problem=problem), found.found.solution)
    told = explained_cases(reckoning, allocation, sorted(anew), prove=False)
    cases = tuple(
        told[i] if i in told else before.cases[known[result.case_id]]
        for i, result in enumerate(allocation.cases)
    )
    return replace(allocation, cases=cases, touched=before.touched, like_cases=before.like_cases)
