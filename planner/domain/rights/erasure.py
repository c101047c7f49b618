"""Erasing a case: why, and what is taken out of the caseload with it."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Any

from planner.domain.balances.allocation import Allocation, Reason
from planner.domain.caseload import Caseload
from planner.domain.document import KEPT_BY_ID
from planner.domain.findings import Finding
from planner.domain.ids import CaseId
from planner.domain.merge.of_cases import case_of

#: Records of a case that stay: the accounts must add up, and name it by its random identifier.
_STAYS = frozenset({"entry"})


class WhyErased(StrEnum):
    """Why a case is erased."""

    TIME_OVER = "time_over"  # the time it is kept is over
    PERSON_ASKED = "person_asked"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    ENTERED_BY_MISTAKE = "entered_by_mistake"  # a duplicate, a test, another office's


def without_case(caseload: Caseload, case_id: CaseId) -> Caseload:
    """Return the caseload without the case, what belongs to it, the findings that name it, and
    without what anybody was typing, which may.

    Entries of the ledger stay for the accounts; what they say of the case is its random
    identifier, which nothing leads back to a person once the case is gone.
    """
    number = caseload.cases[case_id].number
    kept: dict[str, Any] = {}
    for entity, (_, place) in KEPT_BY_ID.items():  # every sort, also what is on somebody's desk
        records = getattr(caseload, place)
        left = {key: r for key, r in records.items() if case_of(entity, r) != case_id}
        if entity not in _STAYS and len(left) < len(records):
            kept[place] = left
    if caseload.drafts:
        kept["drafts"] = {}
    findings = tuple(f for f in caseload.findings if not names_case(f, number))
    if findings != caseload.findings:
        kept["findings"] = findings
    return replace(caseload, **kept)


def names_case(finding: Finding, number: str) -> bool:
    """Say whether a finding is about a case, or names it beside another."""
    return finding.case_number == number or any(value == number for _, value in finding.values)


def allocation_without(allocation: Allocation, case_id: CaseId, number: str) -> Allocation:
    """Return an allocation without what it says of the case; its digest stays.

    What it awards everybody else stays as it is: the caseload has changed, and is balanced anew
    when somebody does that.
    """

    def others(listed: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(one for one in listed if one.case_id != case_id)

    def unnamed(reasons: tuple[Reason, ...]) -> tuple[Reason, ...]:
        return tuple(r for r in reasons if not {number, case_id} & set(dict(r.values).values()))

    gone = {award.id for award in allocation.awards_of(case_id)}
    sturdy = allocation.sturdiness
    if sturdy is not None:
        kept = {key: count for key, count in sturdy.kept.items() if key not in gone}
        sturdy = replace(sturdy, kept=kept)
    return replace(
        allocation,
        awards=others(allocation.awards),
        cases=others(allocation.cases),
        shortfalls=others(allocation.shortfalls),
        gaps=others(allocation.gaps),
        like_cases=tuple(p for p in allocation.like_cases if case_id not in (p.less, p.more)),
        conflicts=unnamed(allocation.conflicts),
        notes=unnamed(allocation.notes),
        floors_short=unnamed(allocation.floors_short),
        sturdiness=sturdy,
    )
