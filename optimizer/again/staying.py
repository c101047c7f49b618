"""Cases somebody decided on stay as they are, also where a decision needs a balance in full."""

from __future__ import annotations

import math
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from optimizer.again.remade import decided_on
from optimizer.again.standing import swapped
from optimizer.finish.schedule import Key
from optimizer.formulate import Formulation
from optimizer.packages.choice import allowed
from optimizer.problem import CaseProblem, Ceiling, Requirement
from optimizer.solution import Solution, Solved
from optimizer.solving import Balanced, solved_in_months
from optimizer.solving.start import months_from
from planner.domain.balances.allocation import Allocation, Origin
from planner.domain.balances.policy import Policy
from planner.domain.caseload import Caseload
from planner.domain.ids import CaseId
from planner.domain.plans.plan import PlanState
from planner.domain.progress import Report, StopAsked

#: What holds a case, never seen outside of solving.
_STAYS = "stays"


def settled(caseload: Caseload) -> frozenset[CaseId]:
    """Return the cases that somebody decided on, or whose plan they were told."""
    told = {
        plan.case_id
        for plan in caseload.plans.values()
        if plan.state not in (PlanState.DRAFT, PlanState.AMENDED)
    }
    return frozenset(told | {decision.case_id for decision in caseload.decisions.values()})


@dataclass(frozen=True)
class Staying:
    """Solves in full, with cases held to what they have by the balance ``before``.

    What is proven then is proven of choices that leave them what they have. Where nothing is
    found so, they are let go.
    """

    cases: frozenset[CaseId]
    before: Allocation

    @classmethod
    def since(cls, before: Allocation, known: Caseload, after: Caseload) -> Staying | None:
        """Return who stays after decisions on some cases; None where more is another."""
        now = decided_on(known, after)
        return None if now is None else cls(settled(after) - now, before)

    def __call__(
        self,
        made: Formulation,
        policy: Policy,
        report: Report,
        stop: StopAsked,
        start: Solution | None = None,
        had: Mapping[Key, int] = MappingProxyType({}),
    ) -> Balanced | Solved:
        """As ``solved_in_months``."""
        held, begun = {} if start is None else self._held(made, start), time.monotonic()
        if held:
            cases = list(made.problem.cases)
            for i, package in held.items():
                cases[i] = _held_to(cases[i], package)
            bound = replace(made, problem=replace(made.problem, cases=tuple(cases)))
            months = {k: m for k, m in months_from(made, self.before).items() if k[0] in held}
            found = solved_in_months(bound, policy, report, stop, start, {**had, **months})
            if isinstance(found, Balanced):
                solved = found.problem or bound.problem
                return replace(found, problem=swapped(solved, made, sorted(held)))
            if stop():
                return found
            left = policy.seconds - math.floor(time.monotonic() - begun)
            policy = replace(policy, seconds=max(1, left))
        return solved_in_months(made, policy, report, stop, start, had)

    def _held(self, made: Formulation, start: Solution) -> dict[int, tuple[int, ...]]:
        """Return the packages that can stay: whole as they were, and still to be had."""
        awarded: dict[CaseId, int] = {}
        for award in self.before.awards:
            if award.lines:
                awarded[award.case_id] = awarded.get(award.case_id, 0) + 1
        found = {}
        for i, (draft, package) in enumerate(zip(made.drafts, start.packages, strict=True)):
            case_id = draft.situation.id
            whole = case_id in self.cases and len(package) == awarded.get(case_id, 0)
            if whole and allowed(made.problem.cases[i], package):
                found[i] = package
        return found


def _held_to(own: CaseProblem, package: Iterable[int]) -> CaseProblem:
    """Return a case that can have this package only."""
    kept = frozenset(package)
    others = tuple((n, 1) for n in range(len(own.options)) if n not in kept)
    asked = (Requirement(_STAYS, Origin.BALANCE, frozenset((n,))) for n in sorted(kept))
    return replace(
        own,
        requirements=(*own.requirements, *asked),
        ceilings=(*own.ceilings, Ceiling(_STAYS, 0, others)) if others else own.ceilings,
    )
