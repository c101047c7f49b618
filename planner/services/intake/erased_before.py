"""Nobody who was erased comes back in silence: their rows are left out until a planner says so."""

from __future__ import annotations

from dataclasses import dataclass, replace

from planner.domain.case_files import by_case
from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case
from planner.domain.cases.erased import Erased
from planner.domain.findings import Finding, Weight
from planner.domain.rights.erasure import names_case
from planner.services.ports import PeopleRead


@dataclass(frozen=True, slots=True)
class Left:
    """What a file brings without those who were erased.

    ``told``: a finding for each of them, to be shown and not kept: it names the case.
    """

    cases: tuple[Case, ...]
    assessments: tuple[Assessment, ...]
    findings: tuple[Finding, ...]
    told: tuple[Finding, ...]


def left_of(document: Caseload, read: PeopleRead, file: str) -> Left:
    """Return what was read without those erased here, and without what was found about them."""
    told, gone = [], []
    numbers = {case.number for case in document.cases.values()}
    answers = by_case(read.assessments)
    for case in read.cases:
        on = document.about.erased.day_of(case, answers.get(case.id, ()))
        if on is None or case.number in numbers:
            continue
        gone.append(case)
        number, day = case.number, on.isoformat()
        told.append(
            Finding.of("erased_before", Weight.CHECK, file=file, case_number=number, day=day)
        )
    ids, names = {case.id for case in gone}, [case.number for case in gone]
    return Left(
        tuple(c for c in read.cases if c.id not in ids),
        tuple(a for a in read.assessments if a.case_id not in ids),
        tuple(f for f in read.findings if not any(names_case(f, n) for n in names)),
        tuple(told),
    )


def none_erased(document: Caseload) -> Caseload:
    """Return the caseload as if nobody had been erased: a planner wants to take them in again."""
    return with_erased(document, Erased())


def still_erased(before: Caseload, after: Caseload) -> Caseload:
    """Return ``after`` with whom ``before`` holds to be erased, without those it has again."""
    erased, answers = before.about.erased, by_case(after.assessments.values())
    for case_id in after.cases.keys() - before.cases.keys():
        erased = erased.without_case(after.cases[case_id], answers.get(case_id, ()))
    return with_erased(after, erased)


def with_erased(caseload: Caseload, erased: Erased) -> Caseload:
    """Return the caseload with whom it holds to be erased."""
    if erased == caseload.about.erased:
        return caseload
    return replace(caseload, about=replace(caseload.about, erased=erased))
