"""Signed cases whose needs were found changed since: somebody looks, nothing changes by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planner.domain.case_files import case_files
from planner.domain.caseload import Caseload
from planner.domain.ids import CaseId
from planner.domain.plans.plan import PlanState


@dataclass(frozen=True, slots=True)
class Changed:
    """A case with a signed plan and needs that are no longer what they were.

    ``worse``, ``better``: the needs, by code.
    """

    case_id: CaseId
    number: str
    worse: tuple[str, ...]
    better: tuple[str, ...]


def changed_needs(document: Caseload) -> Iterator[Changed]:
    """Yield signed cases whose newest assessment, after the signature, says otherwise.

    Compared with the last assessment before it. What is unknown in either is not compared.
    """
    for file in case_files(document):
        plan, answers = file.plan, file.assessments
        if plan is None or plan.state is not PlanState.SIGNED or len(answers) < 2:
            continue
        last = answers[-1]
        before = [a for a in answers[:-1] if a.day is None or a.day <= plan.since]
        if last.day is None or last.day <= plan.since or not before:
            continue
        codes = dict.fromkeys(a.need for a in (*before[-1].needs, *last.needs))
        pairs = {c: (before[-1].severity(c), last.severity(c)) for c in codes}
        known = {c: (a, b) for c, (a, b) in pairs.items() if a is not None and b is not None}
        worse = tuple(c for c, (a, b) in known.items() if b > a)
        better = tuple(c for c, (a, b) in known.items() if b < a)
        if worse or better:
            yield Changed(file.case.id, file.case.number, worse, better)
