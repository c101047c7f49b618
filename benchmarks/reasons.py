"""How many of the reasons told hold: each judged by force-and-solve, or by lifting what it names.

On the bundled sample and on offices drawn at random. Facts are recomputed in integers from the
problem; what would bring something in is judged by lifting just that; what it costs all by forcing
it and solving the whole problem again to a small gap; what was worked out on demand by solving
again to a smaller gap than it was worked out with.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from optimizer.balance import finished
from optimizer.formulate import Formulation, formulation
from optimizer.problem import AllocationProblem
from optimizer.reasons.begin import begin
from optimizer.reasons.explain import explained
from optimizer.reasons.forced import Question, answer, with_more, with_priority
from optimizer.reasons.reckoning import Reckoning
from optimizer.solution import Solution
from optimizer.solve import NO_GAP, prepare, solve
from optimizer.solving import Balanced, solved_in_months
from planner.domain.allocation import CaseResult, Outcome, Reason
from planner.domain.caseload import Caseload
from planner.domain.need import FULL
from planner.domain.policy import Fairness, Policy, Scenario
from planner.domain.progress import never, quiet
from planner.services import balances
from tests.builders import scenario
from tests.optimizer.any_office import any_office
from tests.optimizer.reasons.judging.stand import Judged, Stand, given, stands
from tests.optimizer.reasons.judging.told import judged
from tests.optimizer.reasons.reopened import closes_no_more, each_closes
from tests.optimizer.reasons.small_office import small_office

Figure = tuple[str, float | str]

#: Reasons of each kind that are judged.
EACH = 200
#: The gap to which what is judged is solved again, and the seconds for it.
GAP, SECONDS = 0.00005, 20.0
#: Offices drawn at random, and how many of the sample's whole problems are solved again.
OFFICES, SAMPLED, ASKED = 110, 5, 2
_SETTLED = tuple(
    f"{kind}:{claim}"
    for kind in ("alternative", "next_best")
    for claim in ("at_least", "at_most", "as_good")
)


class UnsettledError(Exception):
    """The time for solving again ran out: the reason is not judged, neither held nor not."""


@dataclass
class Told:
    """A caseload balanced and explained."""

    document: Caseload
    scenario: Scenario
    made: Formulation
    solution: Solution
    cases: tuple[CaseResult, ...]

    def stands(self) -> list[Stand]:
        """Return every case as it stands."""
        return stands(self.made.problem, self.solution, self.made.drafts)


@dataclass
class Tally:
    """How many reasons of each kind were judged and how many held; no more than ``EACH``."""

    judged: Counter[str] = field(default_factory=Counter)
    held: Counter[str] = field(default_factory=Counter)
    unsettled: int = 0

    def add(self, one: Judged) -> None:
        """Count one reason."""
        if self.judged[one.kind] < EACH:
            self.judged[one.kind] += 1
            self.held[one.kind] += one.held

    def wants(self) -> bool:
        """Say whether some kind that needs the whole solved again has too few yet."""
        return any(self.judged[kind] < EACH for kind in _SETTLED)

    def figures(self) -> Iterator[Figure]:
        """Yield how many held, by kind."""
        for kind in sorted(self.judged):
            yield f"reasons, {kind}", f"{self.held[kind]} of {self.judged[kind]}"
        yield "reasons, not judged: time ran out", f"{self.unsettled}"


def told_reasons(sample: Caseload) -> Iterator[Figure]:
    """Judge the reasons of the sample and of offices drawn at random."""
    prepare()
    tally = Tally()
    for fairness in (Fairness.BALANCED, Fairness.LEAST_BURDEN):
        aim = balances.scenario_of(sample)
        aim = replace(aim, policy=replace(aim.policy, fairness=fairness))
        known = _told(sample, aim)
        if known is not None:
            _judge(known, tally, SAMPLED, ASKED)
    for seed in range(OFFICES):
        for document, aim in (small_office(seed), _any(seed)):
            known = _told(document, aim)
            if known is not None:
                _judge(known, tally, EACH, 2)
    yield from tally.figures()


def _any(seed: int) -> tuple[Caseload, Scenario]:
    fairness = list(Fairness)[seed % 3]
    return any_office(seed), scenario(fairness=fairness, gap=0)


def _told(document: Caseload, aim: Scenario) -> Told | None:
    made = formulation(document, aim)
    found = solved_in_months(made, aim.policy, quiet, never) if made.drafts else None
    if not isinstance(found, Balanced):
        return None
    allocation = finished(made, made.problem.digest(), aim, found)
    solved = replace(made, problem=found.problem or made.problem)
    cases = explained(solved, found.solution, allocation).cases
    return Told(document, aim, solved, found.solution, cases)


def _judge(known: Told, tally: Tally, forced: int, asked: int) -> None:
    """Judge all facts; what needs solving the whole again for so many cases only."""
    chosen = random.Random(1).sample(range(len(known.cases)), len(known.cases))
    places = known.stands()
    for number, i in enumerate(chosen):
        result = known.cases[i]
        solve_again = _settle if number < forced and _plain(known) and tally.wants() else None
        _count(tally, judged(places[i], result, solve_again))
        for one in _closed(known, result):
            tally.add(one)
        if number < asked and _plain(known):
            _count(tally, _worked_out(known, i, result))


def _count(tally: Tally, judging: Iterator[Judged]) -> None:
    """Count what is judged, up to where time ran out."""
    try:
        for one in judging:
            tally.add(one)
    except UnsettledError:
        tally.unsettled += 1


def _plain(known: Told) -> bool:
    """Say whether the loss of all says which of two allocations is better, floors aside."""
    return known.made.problem.aim.fairness is not Fairness.WORST_OFF_FIRST


def _closed(known: Told, result: CaseResult) -> Iterator[Judged]:
    for _, reason in result.not_met:
        lifted = closes_no_more(known.document, known.scenario, result.case_id, reason)
        if lifted is not None and "target" in dict(reason.values):
            if _is_open(known, result, reason):
                continue
            yield Judged(f"closed: {reason.code}", lifted, "")
    for _, change in result.bring_in:
        if change[0].code == "open_up":
            closing = each_closes(known.document, known.scenario, result.case_id, change)
            if closing is not None:
                yield Judged("open_up", closing, str(dict(change[0].values)["target"]))


def _is_open(known: Told, result: CaseResult, reason: Reason) -> bool:
    draft = next(d for d in known.made.drafts if d.situation.id == result.case_id)
    return all(c.reason != reason for c in draft.closed)


def _settle(problem: AllocationProblem, solution: Solution) -> tuple[float, float] | None:
    """Return the bound and the value of the problem solved again; None if worse on floors.

    None too where nothing is feasible. Raises UnsettledError where time ran out: nothing is judged.
    """
    solved = solve(problem, gap=GAP, seconds=SECONDS, start=_start(problem, solution))
    if solved.solution is None:
        if solved.outcome is not Outcome.INFEASIBLE:
            raise UnsettledError
        return None
    if any(stage.lower is None for stage in solved.solution.stages):
        raise UnsettledError
    were = {s.name: s.value for s in solution.stages}
    for stage in solved.solution.stages[:-1]:
        lower = stage.value if stage.lower is None else stage.lower
        if lower > were.get(stage.name, 0.0) + NO_GAP:
            return None
    proven = solved.solution.lower
    return (-float("inf") if proven is None else proven), solved.solution.objective


def _start(problem: AllocationProblem, solution: Solution) -> Solution:
    """Return the solution with room made for what is asked of one case."""
    for i, own in enumerate(problem.cases):
        for requirement in own.requirements:
            if requirement.code == "asked" and not requirement.options & set(solution.packages[i]):
                reckoning = Reckoning.of(_Bare(problem), solution)  # type: ignore[arg-type]
                return begin(reckoning, i, requirement.options)
    return solution


@dataclass(frozen=True)
class _Bare:
    problem: AllocationProblem


def _worked_out(known: Told, i: int, result: CaseResult) -> Iterator[Judged]:
    """Judge what is worked out on demand of a case's first alternative."""
    problem = known.made.problem
    for alternative in result.alternatives[:1]:
        options = frozenset(
            n for n, o in enumerate(problem.cases[i].options) if o.target == alternative.target
        )
        question = Question(known.made, known.solution, i, options)
        policy = replace(known.scenario.policy, seconds=40, gap=max(1, known.scenario.policy.gap))
        look = answer(question, policy)
        yield from _look_holds(question, look.reasons, look.at_least, policy)


def _look_holds(
    question: Question, reasons: tuple[Reason, ...], at_least: float | None, policy: Policy
) -> Iterator[Judged]:
    problem, case = question.made.problem, question.case
    base = question.solution.objective
    near = NO_GAP * max(1.0, abs(base))
    for reason in reasons:
        values = dict(reason.values)
        held: bool | None = None
        if reason.code in ("as_good", "further_elsewhere", "better_found"):
            found = _settle(given(problem, case, sorted(question.options)), question.solution)
            if reason.code == "further_elsewhere":
                held = found is None or found[1] >= base + (at_least or 0.0) - near
            else:
                reckoning = Reckoning.of(question.made, question.solution)
                much = 0.01 * max(0.0, reckoning.own_change(case, ()))
                held = found is not None and found[0] <= base + much + near
        elif reason.code == "need_priority":
            raised = with_priority(problem, case, int(values["times"]) / FULL)
            held = _has(question, raised, policy)
        elif reason.code in ("queue_first", "queue_behind"):
            row = next(
                r
                for r, row in enumerate(problem.rows)
                if row.subject == values["fund"] and row.sort == "money"
            )
            larger = with_more(problem, row, int(values["amount"]))
            held = _has(question, larger, policy) is (reason.code == "queue_first")
        if held is not None:
            yield Judged(f"worked out: {reason.code}", held, question.target)


def _has(question: Question, problem: AllocationProblem, _policy: Policy) -> bool:
    """Say whether the case has it in the whole solved again to a smaller gap."""
    solved = solve(problem, gap=GAP, seconds=SECONDS, start=question.solution)
    found = solved.solution
    if found is None or found.lower is None:
        raise UnsettledError
    return bool(question.options & set(found.packages[question.case]))
