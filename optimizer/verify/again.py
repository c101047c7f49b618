"""Check an allocation that follows a verified one: who is as before is not asked again.

A case is *as before* if every record of it is (itself, its assessments, decisions and plans), and
so are its awards, its result and what is named short. All that concerns one case alone then holds
as it did. Whatever cases share (money, places, months, shares, projects, sums) is checked in full.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import replace

from optimizer.verify import OF_ALL, OF_CASES, Violation, promises, strangers, verify
from optimizer.verify.books import Books
from planner.domain.balances.allocation import Allocation, CaseResult, Reason
from planner.domain.balances.policy import Scenario
from planner.domain.case_files import CaseFile, case_files
from planner.domain.caseload import Caseload
from planner.domain.ids import CaseId


def verify_again(
    caseload: Caseload,
    scenario: Scenario,
    allocation: Allocation,
    verified: Allocation,
    verified_for: Caseload,
) -> tuple[Violation, ...]:
    """Return every rule the allocation breaks, as ``verify`` does.

    ``verified``: the balance before, which broke none for the caseload ``verified_for``.
    """
    if not _same_ground(caseload, verified_for) or not allocation.cases:
        return verify(caseload, scenario, allocation, verified)
    books = Books(caseload, scenario, allocation, verified)
    unknown = tuple(strangers(books))
    if unknown:
        return unknown
    part = _part(books, _changed(caseload, allocation, verified, verified_for))
    owed = part if _noted(allocation) == _noted(verified) else books
    return (
        *_complete(books),
        *(v for check in OF_CASES for v in check(part)),
        *(v for check in OF_ALL for v in check(owed if check is promises.owed else books)),
    )


def _noted(allocation: Allocation) -> frozenset[Reason]:
    """Return the notes of what is owed and could not be awarded."""
    return frozenset(n for n in allocation.notes if n.code == "owed_not_awarded")


def _same_ground(one: Caseload, other: Caseload) -> bool:
    return (
        one.programme is other.programme
        and one.entries is other.entries
        and one.balance_date == other.balance_date
    )


def _changed(
    caseload: Caseload, allocation: Allocation, verified: Allocation, verified_for: Caseload
) -> frozenset[CaseId]:
    files, before = _files(caseload), _files(verified_for)
    now, had = _by_case(allocation), _by_case(verified)
    return frozenset(
        case_id
        for case_id, file in files.items()
        if not _is_same(file, before.get(case_id)) or now.get(case_id) != had.get(case_id)
    )


def _files(caseload: Caseload) -> Mapping[CaseId, CaseFile]:
    return {file.case.id: file for file in case_files(caseload)}


def _is_same(one: CaseFile, other: CaseFile | None) -> bool:
    return other is not None and (
        one.case is other.case
        and one.plan is other.plan
        and len(one.assessments) == len(other.assessments)
        and all(a is b for a, b in zip(one.assessments, other.assessments, strict=True))
        and len(one.decisions) == len(other.decisions)
        and all(a is b for a, b in zip(one.decisions, other.decisions, strict=True))
    )


def _by_case(allocation: Allocation) -> dict[CaseId, list[object]]:
    """Return all an allocation says of each case, but for its reasons."""
    found: dict[CaseId, list[object]] = {r.case_id: [_claims(r)] for r in allocation.cases}
    for award in allocation.awards:
        found.setdefault(award.case_id, []).append(award)
    for short in allocation.shortfalls:
        found.setdefault(short.case_id, []).append(short)
    return found


def _claims(result: CaseResult) -> tuple[object, ...]:
    return result.needs, result.unknown, result.loss_before, result.loss_after


def _part(books: Books, changed: frozenset[CaseId]) -> Books:
    """Return the books of these cases alone, beside all that is shared."""
    part, whole = copy.copy(books), books.allocation
    part.planned = {k: v for k, v in books.planned.items() if k in changed}
    part.allocation = replace(
        whole,
        awards=tuple(a for a in whole.awards if a.case_id in changed),
        cases=tuple(r for r in whole.cases if r.case_id in changed),
        shortfalls=tuple(s for s in whole.shortfalls if s.case_id in changed),
    )
    return part


def _complete(books: Books) -> Iterator[Violation]:
    """Yield a violation unless every planned case has its result, by case number."""
    order = [c.id for c in books.caseload.in_order() if c.id in books.planned]
    if [r.case_id for r in books.allocation.cases] != order:
        yield Violation("cases", "all")
