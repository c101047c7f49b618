"""What a balance leaves at hand for the next: packages, prices, what they prove, what is near."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from optimizer.again.hand import Hand, by_place, hand_of
from optimizer.again.proof import Proof
from optimizer.again.remade import remade
from optimizer.balance import Answer
from optimizer.finish.schedule import Shortage
from optimizer.formulate import Formulation
from optimizer.problem import AllocationProblem, Usage, digest_of
from optimizer.rules.kept import kept_of
from optimizer.solving import Balanced
from planner.domain.balances.allocation import Allocation
from planner.domain.balances.policy import Fairness, Scenario
from planner.domain.caseload import Caseload
from planner.domain.ids import CaseId
from planner.domain.need import FULL


@dataclass(frozen=True)
class Standing:
    """One balance, ready for a decision.

    ``made``: the formulation as the next balance sees it, with what this one awards to be kept.
    ``hand``: the same problem with the rows that were solved last, and what its solution leaves.
    """

    caseload: Caseload
    scenario: Scenario
    allocation: Allocation
    made: Formulation
    found: Balanced
    index: Mapping[CaseId, int]
    digests: tuple[bytes, ...]
    hand: Hand


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
    rows, last = len(made.problem.rows), found.solution
    added = max(0, len(problem.rows) - rows)
    tight = (*last.row_prices[rows:], *(0.0,) * added)[:added]
    places = {p: draft.project.place for p, draft in enumerate(made.projects)}
    hand = hand_of(problem, found.first, last.packages, last.open_projects,
                   by_place(places), tight, scenario.policy.gap / FULL)  # fmt: skip
    digests = tuple(digest_of(own) for own in next_one.made.problem.cases)
    return Standing(
        caseload, scenario, answer.allocation, next_one.made, found, index, digests, hand
    )


def standing_after(
    before: Standing, caseload: Caseload, answer: Answer, proof: Proof, problem: AllocationProblem,
    short: tuple[float, ...],
) -> Standing | None:  # fmt: skip
    """Return what a quick answer leaves at hand: only the cases it moved are looked at again."""
    made, found = answer.made, answer.found
    assert found is not None
    kept = kept_of(answer.allocation, before.scenario.policy)
    again = remade(made, before.index, caseload, caseload, before.scenario, kept)
    if again is None:
        return None
    changed = [
        i
        for i, (one, other) in enumerate(zip(before.hand.problem.cases, problem.cases, strict=True))
        if one is not other
    ]
    decided = set(changed) - again.cases
    problem = swapped(problem, again.made, sorted(again.cases))
    digests = list(before.digests)
    for i in (*changed, *again.cases):
        digests[i] = digest_of(again.made.problem.cases[i])
    last = found.solution
    return replace(
        before,
        caseload=caseload,
        allocation=answer.allocation,
        made=again.made,
        found=found,
        digests=tuple(digests),
        hand=before.hand.after(problem, proof, last.packages, last.open_projects, short, decided),
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
