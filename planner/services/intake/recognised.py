"""Which cases of the caseload a file's rows are, by what the server calls them and by number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from planner.domain.case_files import by_case
from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case
from planner.domain.checks.settled import MADE_NUMBERS
from planner.domain.findings import Finding, Weight
from planner.domain.ids import CaseId
from planner.services.intake.same_row import SameRows, free_number, may_be_one
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
    typed is found. A row that no server names is the case of which it says nothing new; a number
    made of a row that another person has gives way too.
    """
    seen = _Seen(document, read)
    cases = tuple(seen.numbered(case, file) for case in read.cases)
    # Rows of one case under two numbers: the first says who it is, all of them what was answered.
    kept: dict[str, Case] = {}
    first = {case.id: kept.setdefault(case.number, case).id for case in cases}
    called = seen.called
    return Recognised(
        tuple(kept.values()),
        tuple(_of_case(a, first[a.case_id]) for a in read.assessments),
        tuple(_renumbered(f, called) for f in read.findings if not _is_numbered(f, called))
        + tuple(seen.found),
        seen.owners,
        frozenset(a.kobo_uuid for a in read.assessments if a.kobo_uuid),
    )


class _Seen:
    """Finds the number of each case of a file; ``called``: by the number it came with."""

    def __init__(self, document: Caseload, read: PeopleRead) -> None:
        self.called: dict[str, str] = {}
        self.owners: dict[str, CaseId] = {}
        self.found: list[Finding] = []
        self._document = document
        self._numbers = {case.number: case.id for case in document.cases.values()}
        self._used = {case.number for case in read.cases} | self._numbers.keys()
        self._owner_of = {
            a.kobo_uuid: a.case_id for a in document.assessments.values() if a.kobo_uuid
        }
        self._brought = by_case(read.assessments)
        self._rows = self._same_rows(read)

    def _same_rows(self, read: PeopleRead) -> Mapping[CaseId, CaseId]:
        """Return whose rows those are that neither a known number nor a server names.

        All of them first: a number made of a row may be another row's of today.
        """
        asked = [
            case
            for case in read.cases
            if case.number.startswith(MADE_NUMBERS) or case.number not in self._numbers
        ]
        rows = SameRows(self._document) if asked and self._document.cases else None
        owners = ((c.id, rows.owner(c, self._brought.get(c.id, ()))) for c in asked if rows)
        return {case: owner for case, owner in owners if owner is not None}

    def numbered(self, case: Case, file: str) -> Case:
        """Return the case under the number it goes by here."""
        known = (self._owner_of.get(a.kobo_uuid) for a in self._brought.get(case.id, ()))
        own = {owner for owner in known if owner is not None}
        row = self._rows.get(case.id)
        if not own and row is not None:
            own = {row}
        if len(own) != 1:
            return self._free(case)
        (owner,) = own
        if self._numbers.get(case.number) == owner:
            return case
        number = self._document.cases[owner].number
        if number.startswith(MADE_NUMBERS) and not (
            case.number in self._numbers or case.number.startswith(MADE_NUMBERS)
        ):
            self.owners[case.number] = owner
            return case
        self.owners[number] = owner
        if not case.number.startswith(MADE_NUMBERS):
            self.found.append(_typed_otherwise(number, case.number, file))
        return self._as(case, number)

    def _free(self, case: Case) -> Case:
        """Return a case nobody is known to be; its made number must not be another person's."""
        known = self._numbers.get(case.number)
        if known is None or not case.number.startswith(MADE_NUMBERS):
            return case
        is_anothers = known in self._rows.values()
        if not is_anothers and may_be_one(self._document.cases[known], case):
            return case
        return self._as(case, free_number(case.number, self._used))

    def _as(self, case: Case, number: str) -> Case:
        self.called[case.number] = number
        self._used.add(number)
        return replace(case, number=number)


def _of_case(assessment: Assessment, case_id: CaseId) -> Assessment:
    same = assessment.case_id == case_id
    return assessment if same else replace(assessment, case_id=case_id)


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
    number = called.get(finding.case_number)
    if number is None:
        return finding
    values = tuple(
        (name, number if (name, value) == ("number", finding.case_number) else value)
        for name, value in finding.values
    )
    return replace(finding, case_number=number, values=values)
