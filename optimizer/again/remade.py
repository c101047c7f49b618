"""A formulation after decisions on a few cases: only their part is made anew.

Exactly what formulating the whole caseload would give, or None where a decision reaches further
than its own case (a project that now is too small, a shared row that no longer can bind).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from optimizer.formulate import Formulation
from optimizer.formulate.formulation import aim_of, case_problem, with_floors
from optimizer.formulate.lines import lines_of
from optimizer.formulate.offers import draft_of
from optimizer.formulate.projects import project_drafts
from optimizer.offer import Closed, Draft
from optimizer.problem import CaseProblem, Usage
from optimizer.rules import SHARED, committed
from optimizer.rules.floors import FloorDraft
from optimizer.rules.kept import NOTHING, Kept
from optimizer.shared import ProjectDraft, Whole
from optimizer.situation import Situation, situation_of
from planner.domain.balances.policy import Scenario
from planner.domain.case_files import CaseFile
from planner.domain.caseload import Caseload
from planner.domain.cases.decision import Decision
from planner.domain.ids import CaseId
from planner.domain.plans.plan import Plan


@dataclass(frozen=True)
class Remade:
    """The formulation after decisions, and the cases (by number) whose own problem is another."""

    made: Formulation
    cases: frozenset[int]


def decided_on(before: Caseload, after: Caseload) -> frozenset[CaseId] | None:
    """Return the cases whose decisions or plans differ, None where anything else does."""
    same = (
        before.programme is after.programme
        and before.cases is after.cases
        and before.assessments is after.assessments
        and before.entries is after.entries
        and before.closings is after.closings
        and before.consents is after.consents
        and before.halts is after.halts
        and (not after.halts or before.observations is after.observations)
    )
    if not same:
        return None
    return frozenset(
        (*_differing(before.decisions, after.decisions), *_differing(before.plans, after.plans))
    )


_Key = TypeVar("_Key")
_Record = TypeVar("_Record", Decision, Plan)


def _differing(one: Mapping[_Key, _Record], other: Mapping[_Key, _Record]) -> Iterator[CaseId]:
    if one is not other:
        yield from (r.case_id for key, r in one.items() if other.get(key) != r)
        yield from (r.case_id for key, r in other.items() if one.get(key) != r)


def remade(
    made: Formulation,
    index: Mapping[CaseId, int],
    before: Caseload,
    after: Caseload,
    scenario: Scenario,
    kept: Mapping[CaseId, Kept],
) -> Remade | None:
    """Return the formulation of ``after``, from that of ``before``.

    ``index``: the number of every planned case. ``kept``: what ``formulation`` would keep.
    """
    decided = decided_on(before, after)
    if decided is None or scenario.policy != made.ground.policy or made.problem.parity:
        return None
    drafts, floors = list(made.drafts), list(made.floors)
    redrafted = {index[case_id] for case_id in decided if case_id in index}
    for i in sorted(redrafted):
        redraft = _redrafted(made, i, after)
        if redraft is None:
            return None
        drafts[i], floors[i] = redraft
    if aim_of(made.ground.policy, drafts) != made.problem.aim:
        return None
    usage = _usage(made, drafts, sorted(redrafted))
    if usage is None:
        return None
    rebonused = {
        index[case_id]
        for case_id in {*made.kept, *kept}
        if case_id in index and made.kept.get(case_id) != kept.get(case_id)
    }
    whole = Whole(made.ground, drafts, made.projects)
    cases = list(made.problem.cases)
    touched = redrafted | rebonused
    for i in touched:
        own = usage.get(i) or _own_usage(i, made.problem.cases[i])
        has = kept.get(drafts[i].situation.id, NOTHING)
        cases[i] = case_problem(i, drafts[i], floors[i], whole, made.problem.aim, own, has)
    problem = replace(made.problem, cases=tuple(cases))
    found = replace(made, drafts=drafts, floors=floors, problem=problem, kept=kept)
    return Remade(found, frozenset(i for i in touched if cases[i] != made.problem.cases[i]))


def _redrafted(
    made: Formulation, i: int, after: Caseload
) -> tuple[Draft, Sequence[FloorDraft]] | None:
    """Return one case's draft and floors, None where a project's being too small may change."""
    ground, old = made.ground, made.drafts[i].situation
    projects = committed.with_payers(project_drafts(ground), ground)
    file = CaseFile(
        old.case,
        tuple(after.assessments_of(old.id)),
        tuple(after.decisions_of(old.id)),
        after.plan_of(old.id),
        tuple(after.consents_of(old.id)),
    )
    situation = situation_of(file, ground)
    if situation is None:
        return None
    draft = _draft(situation, made, projects)
    stood = _draft(old, made, projects)
    for closed, opened in zip(made.projects, projects, strict=True):
        code = opened.project.code
        if opened.closed is not None:
            continue
        gone = _people(stood, code) - _people(draft, code)
        come = _people(draft, code) - _people(stood, code)
        if closed.closed is not None:
            if gone or come:
                return None
            people = [
                Closed(code, o.person, closed.closed) for o in draft.offers if o.target == code
            ]
            draft.closed += people
            draft.offers = [o for o in draft.offers if o.target != code]
        elif gone and _least_people(made, code) - len(gone) + len(come) < closed.least:
            return None
    return draft, with_floors(draft, ground)


def _draft(situation: Situation, made: Formulation, projects: Sequence[ProjectDraft]) -> Draft:
    return draft_of(situation, lines_of(situation, made.ground), made.ground, projects)


def _people(draft: Draft, code: str) -> set[str]:
    return {o.person for o in draft.offers if o.target == code}


def _least_people(made: Formulation, code: str) -> int:
    """Return how many people at least could join a project: floors may have dropped a few."""
    return sum(len(_people(draft, code)) for draft in made.drafts)


#: What options take of shared rows, by (case, option).
_Uses = Mapping[tuple[int, int], Usage]


def _usage(
    made: Formulation, drafts: Sequence[Draft], redrafted: Iterable[int]
) -> Mapping[int, _Uses] | None:
    """Return what each redrafted case takes of the rows, None where the rows are others."""
    other = [i for i in redrafted if not _alike(made.drafts[i], drafts[i])]
    if not other:
        return {}
    whole = Whole(made.ground, drafts, made.projects)
    shared = [row for rule in SHARED for row in rule(whole)]
    if tuple(s.row for s in shared) != made.problem.rows:
        return None
    found: dict[int, dict[tuple[int, int], Usage]] = {}
    for i in other:
        keys = [(i, n) for n in range(len(drafts[i].offers))]
        found[i] = {
            key: tuple((r, s.options[key]) for r, s in enumerate(shared) if s.options.get(key))
            for key in keys
        }
    return found


def _alike(one: Draft, other: Draft) -> bool:
    """Say whether two drafts of a case take the same of everything shared."""
    return one.offers == other.offers and one.situation.agreed == other.situation.agreed


def _own_usage(i: int, case: CaseProblem) -> _Uses:
    return {(i, n): option.usage for n, option in enumerate(case.options)}
