"""Every case with its own records, gathered in one pass over the caseload.

Whoever looks at all cases looks here: asking ``Caseload`` case by case reads every record for
every case.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from planner.domain.caseload import Caseload, by_time, newest, oldest_first, said_in_order
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case
from planner.domain.cases.consent import Consent
from planner.domain.cases.decision import Decision
from planner.domain.cases.judged import doubles_of
from planner.domain.ids import CaseId
from planner.domain.plans.plan import Plan


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One case: its assessments, decisions and consents, oldest first, and its newest plan.

    ``is_double``: somebody judged that the person is planned under another case.
    """

    case: Case
    assessments: tuple[Assessment, ...] = ()
    decisions: tuple[Decision, ...] = ()
    plan: Plan | None = None
    consents: tuple[Consent, ...] = ()
    is_double: bool = False


def case_files(caseload: Caseload) -> list[CaseFile]:
    """Return the file of every case, by case number."""
    assessments = by_case(caseload.assessments.values())
    decisions = by_case(caseload.decisions.values())
    plans = newest_plans(caseload)
    consents = by_case(caseload.consents.values())
    doubles = doubles_of(caseload.judged.values())
    return [
        CaseFile(
            case,
            tuple(oldest_first(assessments.get(case.id, ()))),
            tuple(by_time(decisions.get(case.id, ()))),
            plans.get(case.id),
            tuple(said_in_order(consents.get(case.id, ()))),
            case.id in doubles,
        )
        for case in caseload.in_order()
    ]


def newest_plans(caseload: Caseload) -> dict[CaseId, Plan]:
    """Return the plan of every case that has one, the newest version if there are several."""
    return {
        case_id: plan
        for case_id, plans in by_case(caseload.plans.values()).items()
        if (plan := newest(plans)) is not None
    }


class _OfACase(Protocol):
    @property
    def case_id(self) -> CaseId: ...


_Record = TypeVar("_Record", bound=_OfACase)


def by_case(records: Iterable[_Record]) -> dict[CaseId, list[_Record]]:
    """Return records by the case they are of."""
    found: dict[CaseId, list[_Record]] = {}
    for record in records:
        found.setdefault(record.case_id, []).append(record)
    return found
