"""Read the workbook of a plan back: what was chosen at the table becomes decisions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from planner.domain.caseload import Caseload
from planner.domain.cases.case import Case
from planner.domain.cases.decision import Decision, DecisionSort
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding, Weight
from planner.domain.ids import PersonId
from planner.domain.money import Money
from planner.domain.row_place import RowPlace
from planner.services.plans.decisions import checked_decision, with_decision
from planner.services.work import Work


class ChosenRow(Protocol):
    """A row in which something was chosen, as a reader gives it."""

    @property
    def case_number(self) -> str:
        """The case's number."""

    @property
    def target(self) -> str:
        """The code of the measure or project."""

    @property
    def person(self) -> int:
        """0 the household, else a member's place in it."""

    @property
    def choice(self) -> str:
        """What was chosen."""

    @property
    def amount(self) -> str:
        """The new amount as it was typed, empty where it stays."""

    @property
    def reason(self) -> str:
        """Why."""

    @property
    def place(self) -> RowPlace:
        """Where the row stands."""


class ChoicesRead(Protocol):
    """What a reader of plan workbooks gives back."""

    @property
    def chosen(self) -> tuple[ChosenRow, ...]:
        """The rows in which something was chosen."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with the file."""


ChoicesReader = Callable[[Path], ChoicesRead]

_SORTS = {
    "choice_require": DecisionSort.REQUIRE,
    "choice_keep": DecisionSort.REQUIRE,  # with another amount
    "choice_no": DecisionSort.REQUIRE,
    "choice_prefer": DecisionSort.PREFER,
    "choice_without": DecisionSort.FORBID,
}


@dataclass(frozen=True, slots=True)
class ChoicesPreview:
    """What a workbook would decide. ``refused``: the spreadsheet's row and why it is not taken.

    ``known``: rows that say what is decided already.
    """

    decisions: tuple[Decision, ...]
    known: int
    refused: tuple[tuple[int, PlannerError], ...]
    findings: tuple[Finding, ...]
    base: Caseload
    file: str

    @property
    def stopped(self) -> bool:
        """Say whether nothing of the workbook is taken."""
        return bool(self.refused) or any(f.weight is Weight.STOPS for f in self.findings)


def preview_choices(work: Work, reader: ChoicesReader, path: Path, who: str) -> ChoicesPreview:
    """Read a workbook and work out what it would decide; nothing is decided yet.

    A row that says what the newest decision on the same thing says is passed over: the same file
    may be read again. Raises PlannerError ``file_missing``.
    """
    if not path.is_file():
        raise PlannerError("file_missing", file=path.name)
    read = reader(path)
    made: list[Decision] = []
    refused: list[tuple[int, PlannerError]] = []
    known = 0
    for row in read.chosen:
        try:
            decision = _decision(work, row, who)
        except PlannerError as error:
            refused.append((row.place.sheet_row, error))
            continue
        if _stands(work.document, decision):
            known += 1
        else:
            made.append(decision)
    return ChoicesPreview(
        tuple(made), known, tuple(refused), read.findings, work.document, path.name
    )


def take_choices(work: Work, preview: ChoicesPreview, who: str) -> tuple[Decision, ...]:
    """Store what the preview showed as one edit, all of it or nothing.

    Raises PlannerError ``choices_stopped`` where something stops it, ``document_changed`` where
    the caseload has changed since.
    """
    if preview.stopped:
        raise PlannerError("choices_stopped", file=preview.file)
    if work.document is not preview.base:
        raise PlannerError("document_changed")
    after = work.document
    for decision in preview.decisions:
        after = with_decision(after, decision)
    if preview.decisions:
        work.commit(after, who=who, why="choices")
    return preview.decisions


def _decision(work: Work, row: ChosenRow, who: str) -> Decision:
    """Return what a row decides; raises PlannerError as ``decide`` does, or ``case_unknown``."""
    case = work.document.by_number(row.case_number)
    if case is None:
        raise PlannerError("case_unknown", case=row.case_number[:80])
    level = None
    if row.amount and row.choice != "choice_without":
        level = Money.parse(row.amount, work.document.given_programme.currency)
    sort = _SORTS[row.choice]
    decision = checked_decision(work, case.id, sort, row.target, row.reason, who, level)
    return replace(decision, person=_person(case, row.person))


def _person(case: Case, place: int) -> PersonId | None:
    """Return the member, None for the principal or the household."""
    if place == 0:
        return None
    if place >= len(case.persons):
        raise PlannerError("case_unknown", case=case.number)
    return case.persons[place]


def _stands(document: Caseload, decision: Decision) -> bool:
    """Say whether the newest decision on the same thing for the same person says the same."""
    same = [
        d
        for d in document.decisions_of(decision.case_id)
        if (d.target, d.person) == (decision.target, decision.person)
    ]
    return bool(same) and (same[-1].sort, same[-1].level) == (decision.sort, decision.level)
