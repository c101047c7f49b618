"""The most that could be lifted besides without a rule, proven by the prices a balance found.

For any prices ≥ 0 no feasible choice has less loss than ``optimizer.reasons.bounds`` adds up. A
rule that only limits what cases share, or what one case gets, is left out of that sum: its rows
cost nothing, its ceilings are not there. What is then below the balance's loss is the most that
lifting the rule could do, whatever a balance without it would choose. It is solved for nobody.

Of a rule that opens or closes something to somebody the prices know nothing: that needs a balance.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from optimizer.formulate import Formulation, formulation
from optimizer.packages.arrays import Floats
from optimizer.packages.shape import RANKS
from optimizer.problem import AllocationProblem, CaseProblem, RowSort
from optimizer.reasons.bounds import Prover, prover
from optimizer.reasons.forced import standing
from optimizer.solution import Solution
from optimizer.solve import prepare
from planner.domain.balances.allocation import Allocation
from planner.domain.balances.policy import Scenario
from planner.domain.balances.reason_sorts import SHARES_NOT_KEPT
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.programme.rule import Rule, RuleSort
from planner.domain.progress import Progress, Report, StopAsked, never, quiet
from planner.domain.what_if.what_if import RuleBound

#: Sorts whose rules are rows of what all cases share and nothing else.
_ROWS = frozenset(
    {
        RuleSort.SHARE_OF_LINE,
        RuleSort.SPENDING_SHARE,
        RuleSort.LEAST_FOR,
        RuleSort.TRADE_PLACES,
        RuleSort.COUNSELLOR_HOURS,
    }
)
#: Sorts whose rules are ceilings of single cases and nothing else.
_CEILINGS = frozenset({RuleSort.CASE_CEILING, RuleSort.CASE_SHARE, RuleSort.ROLE_CEILING})


#: Shares that give way to floors: where one is short, nothing is proven by their prices.
_GIVE_WAY = frozenset({RowSort.SPENDING_LEAST, RowSort.SPENDING_MOST, RowSort.FUND_LEAST})


class _Lifting(Prover):
    """Proves of any choice whose floors are as good up to the first that is short.

    Without a rule another choice may reach that floor better, let those after it fall, and have
    shares give way for it.
    """

    def _costs(self) -> Floats:
        if any(super()._short()):
            give = [row.sort in _GIVE_WAY for row in self.problem.rows]
            self._row[np.array(give, bool)] = 0.0
        return super()._costs()

    def _short(self) -> list[int]:
        own = super()._short()
        first = next((rank for rank, short in enumerate(own) if short), RANKS)
        return [int(rank >= first) for rank in range(RANKS)]


def rule_bounds(
    caseload: Caseload,
    scenario: Scenario,
    allocation: Allocation,
    report: Report = quiet,
    stop: StopAsked = never,
) -> tuple[RuleBound, ...]:
    """Return what the prices of an allocation prove of every rule in force, in order.

    Raises PlannerError ``document_changed`` where the allocation answers another caseload.
    Stopped, the rules it did not come to are not told of.
    """
    report(Progress("prepare"))
    prepare()
    report(Progress("formulate"))
    made = formulation(caseload, scenario)
    if made.problem.digest() != allocation.digest:
        raise PlannerError("document_changed")
    programme = made.ground.programme
    rules = [r for r in programme.rules if r.holds_on(made.ground.day)]
    solution = standing(made, allocation)
    if any(note.code in SHARES_NOT_KEPT for note in allocation.notes):
        priced = zip(made.problem.rows, solution.row_prices, strict=True)
        kept = tuple(0.0 if row.sort in _GIVE_WAY else price for row, price in priced)
        solution = replace(solution, row_prices=kept)
    return tuple(bounds(made, solution, rules, report, stop))


def bounds(
    made: Formulation,
    solution: Solution,
    rules: Sequence[Rule],
    report: Report = quiet,
    stop: StopAsked = never,
) -> Iterator[RuleBound]:
    """Yield what the prices of a solution prove of each of these rules."""
    problem = made.problem
    lifted = solution.nothing - solution.objective
    known: dict[str, float | None] = {}
    for number, rule in enumerate(rules):
        if stop():
            return
        report(Progress("trial", number, len(rules)))
        alone = sum(r.code == rule.code for r in rules) == 1
        if lifted <= 0 or not alone or not _is_told(problem, rule):
            yield RuleBound(rule.code, None)
            continue
        # Rules that hold nothing back at these prices leave the very sum there was.
        key = "" if _is_free(problem, solution, rule) else rule.code
        if key not in known:
            known[key] = _most(problem, solution, rule)
        most = known[key]
        yield RuleBound(rule.code, None if most is None else most / lifted)


def _is_told(problem: AllocationProblem, rule: Rule) -> bool:
    """Say whether a rule only limits, so that without it there is no less to choose from."""
    if rule.sort in _ROWS:
        return True
    if rule.sort not in _CEILINGS:
        return False
    # Amounts that rules make up together are another limit without one of them, not none.
    return not any(
        rule.code in ceiling.rules and set(ceiling.rules) != {rule.code}
        for case in problem.cases
        for ceiling in case.ceilings
    )


def _is_free(problem: AllocationProblem, solution: Solution, rule: Rule) -> bool:
    """Say whether a rule has neither a price nor a ceiling."""
    priced = zip(problem.rows, solution.row_prices, strict=False)
    return not any(row.rule == rule.code and price > 0 for row, price in priced) and not any(
        _has(case, rule) for case in problem.cases
    )


def _has(case: CaseProblem, rule: Rule) -> bool:
    return any(rule.code in (c.rules or (c.code,)) for c in case.ceilings)


def _most(problem: AllocationProblem, solution: Solution, rule: Rule) -> float | None:
    """Return the most loss that could be lifted besides without a rule; None: nothing is proven."""
    cases = tuple(
        replace(
            case,
            ceilings=tuple(c for c in case.ceilings if rule.code not in (c.rules or (c.code,))),
        )
        if _has(case, rule)
        else case
        for case in problem.cases
    )
    without = replace(problem, cases=cases)
    prices = tuple(
        0.0 if row.rule == rule.code else price
        for row, price in zip(problem.rows, solution.row_prices, strict=False)
    )
    priced = replace(solution, row_prices=prices)
    proves = prover(without, priced, _Lifting)
    if proves is None:
        return None
    try:
        return max(0.0, float(proves.gap)) if np.isfinite(proves.gap) else None
    finally:
        proves.close()
