"""Which cases of the caseload a file's rows are, by what the server calls them and by number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from planner.domain.assessment import Assessment
from planner.domain.case import Case
from planner.domain.case_files import by_case
from planner.domain.caseload import Caseload
from planner.domain.checks.settled import MADE_NUMBERS
from planner.domain.findings import Finding, Weight
from planner.domain.ids import CaseId
from planner.services.ports import PeopleRead


@dataclass(slots=True)
class Recognised:
    """What a file brings, under the numbers its cases have here.

    ``owners``: the case a number stands for, where the number alone does not say it.
    ``submissions``: every identifier of a submission the file brings.
    """

    cases: tuple[Case, ...]
    assessments: tuple[Assessment, ...]
    findings: tuple[Finding, ...]
    owners: Mapping[str, CaseId]
    submissions: frozenset[str]


def recognised(document: Caseload, read: PeopleRead, file: str) -> Recognised:
    """Return what was read with each case under the number it goes by.

    A submission that is known belongs to the case it was of, whatever number stands in it now: a
    number the planner made gives way to a real one, a real one is kept, and that another was
    typed is found.
    """
    numbers = {case.number: case.id for case in document.cases.values()}
    owner_of = {a.kobo_uuid: a.case_id for a in document.assessments.values() if a.kobo_uuid}
    brought = by_case(read.assessments)
    called: dict[str, str] = {}
    owners: dict[str, CaseId] = {}
    found: list[Finding] = []
    cases = []
    for case in read.cases:
        known = [owner_of.get(a.kobo_uuid) for a in brought.get(case.id, ())]
        own = {owner for owner in known if owner is not None}
        if len(own) != 1 or numbers.get(case.number) in own:
            cases.append(case)
            continue
        (owner,) = own
        number = document.cases[owner].number
        if number.startswith(MADE_NUMBERS) and case.number not in numbers:
            owners[case.number] = owner
            cases.append(case)
            continue
        called[case.number] = number
        owners[number] = owner
        cases.append(replace(case, number=number))
        if not case.number.startswith(MADE_NUMBERS):
            found.append(_typed_otherwise(number, case.number, file))
    # Rows of one case under two numbers: the first says who it is, all of them what was answered.
    kept: dict[str, Case] = {}
    first = {case.id: kept.setdefault(case.number, case).id for case in cases}
    return Recognised(
        tuple(kept.values()),
        tuple(replace(a, case_id=first[a.case_id]) for a in read.assessments),
        tuple(_renumbered(f, called) for f in read.findings if not _is_numbered(f, called))
        + tuple(found),
        owners,
        frozenset(a.kobo_uuid for a in read.assessments if a.kobo_uuid),
    )


def _typed_otherwise(number: str, typed: str, file: str) -> Finding:
    return Finding.of(
        "case_number_differs", Weight.CHECK, file=file, case_number=number, number=typed
    )


def _is_numbered(finding: Finding, called: Mapping[str, str]) -> bool:
    """Say whether a file misses the number of a case that was given one here."""
    number = called.get(finding.case_number)
    missing = finding.code == "number_missing"
    return missing and number is not None and not number.startswith(MADE_NUMBERS)


def _renumbered(finding: Finding, called: Mapping[str, str]) -> Finding:
    if finding.case_number not in called:
        return finding
    return replace(finding, case_number=called[finding.case_number])
