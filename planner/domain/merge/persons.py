"""Who is in a household once two sides of it are put together.

One side may take a member out while the other asks about that member. An answer about nobody of
the household would be taken for somebody else's, so it is asked who is in it, and what then is
about nobody is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment, NeedAnswer
from planner.domain.cases.decision import Decision
from planner.domain.ids import CaseId, PersonId

#: The field of a case that says who is in the household beside the principal.
MEMBERS = "planning.members"


def with_strangers(caseload: Caseload, cases: Iterable[CaseId]) -> set[CaseId]:
    """Return those of ``cases`` with an answer or decision about nobody of their household."""
    known = _households(caseload, cases)
    found: set[CaseId] = set()
    for assessment in caseload.assessments.values():
        own = known.get(assessment.case_id)
        if own is not None and not _spoken_of(assessment) <= own:
            found.add(assessment.case_id)
    for decision in caseload.decisions.values():
        own = known.get(decision.case_id)
        if own is not None and decision.person is not None and decision.person not in own:
            found.add(decision.case_id)
    return found


def without_strangers(caseload: Caseload, cases: Iterable[CaseId]) -> Caseload:
    """Return the caseload without what of ``cases`` is about nobody of their household.

    The same object where there is nothing of the sort.
    """
    doubtful = with_strangers(caseload, cases)
    if not doubtful:
        return caseload
    known = _households(caseload, doubtful)
    return replace(
        caseload,
        assessments={
            key: _of_household(a, known[a.case_id]) if a.case_id in known else a
            for key, a in caseload.assessments.items()
        },
        decisions={k: d for k, d in caseload.decisions.items() if _is_of_household(d, known)},
    )


def _households(caseload: Caseload, cases: Iterable[CaseId]) -> dict[CaseId, frozenset[PersonId]]:
    return {c: frozenset(caseload.cases[c].persons) for c in cases if c in caseload.cases}


def _spoken_of(assessment: Assessment) -> frozenset[PersonId]:
    named = frozenset(p for answer in assessment.needs for p in answer.persons)
    return named | assessment.community_wishes


def _of_household(assessment: Assessment, known: frozenset[PersonId]) -> Assessment:
    return replace(
        assessment,
        needs=tuple(_answers(assessment.needs, known)),
        community_wishes=assessment.community_wishes & known,
    )


def _answers(needs: Iterable[NeedAnswer], known: frozenset[PersonId]) -> Iterator[NeedAnswer]:
    for answer in needs:
        persons = tuple(p for p in answer.persons if p in known)
        if persons or not answer.persons:
            yield replace(answer, persons=persons)


def _is_of_household(decision: Decision, known: dict[CaseId, frozenset[PersonId]]) -> bool:
    own = known.get(decision.case_id)
    return own is None or decision.person is None or decision.person in own
