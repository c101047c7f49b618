"""Write the plans and the office workbook into a folder a person chose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.cases.consent import Scope
from planner.domain.digests.record_digests import RecordDigests
from planner.domain.errors import PlannerError, Stopped
from planner.domain.findings import Finding, Weight
from planner.domain.ids import CaseId
from planner.domain.plans.plan import PlanState
from planner.domain.progress import Progress, Report, StopAsked, never, quiet
from planner.domain.protection.breach import CASES, OTHERS, WHERE
from planner.domain.protection.purpose import (
    OWN_USE,
    SCOPE_OF,
    Destination,
    Paper,
    Purpose,
    without_consent,
)
from planner.domain.protection.staff import May
from planner.domain.protection.trail import Act
from planner.domain.rights.erased_receipt import kept_place
from planner.services.balances.balances import is_current
from planner.services.intake.imports import ImportPreview
from planner.services.ports import Writers, Written
from planner.services.work import Work

PLANS, OFFICE = "plans", "office.xlsx"
#: Within the plans: what is for counsellors alone, copies with reasons and workbooks to decide in.
COUNSELLORS = "counsellors"
#: Who may write each paper.
MAY_WRITE: Mapping[Paper, May] = {
    Paper.PLAN: May.EXPORT_PLANS,
    Paper.PLANS: May.EXPORT_PLANS,
    Paper.RECORD: May.EXPORT_PLANS,
    Paper.FIGURES: May.EXPORT_FIGURES,
    Paper.ENTRIES: May.MONEY,
    Paper.CASES: May.EXPORT_FIGURES,
    Paper.MARKED_COPY: May.EDIT_CASES,
}
#: Papers about one person, entered in the trail as about their case.
_OF_ONE = frozenset({Paper.PLAN, Paper.RECORD})


def export_all(
    document: Caseload,
    allocation: Allocation,
    writers: Writers,
    out: Path,
    report: Report = quiet,
    stop: StopAsked = never,
    *,
    case_ids: Sequence[CaseId] | None = None,
    language: str = "fr",
    to: Destination = OWN_USE,
    part: tuple[int, int] = (0, 1),
) -> Written:
    """Write the papers of every planned case into ``out/plans``, and ``out/office.xlsx``.

    ``case_ids`` limits it to those plans, without the office workbook; so does a purpose other
    than the office's own use. ``part``: which of how many shares of the cases this one writes; the
    last writes the office workbook. Each file is whole or absent. Raises Stopped where the person
    stops it, PlannerError where a file cannot be written and as ``chosen_to_export`` does.
    """
    chosen, left_out = chosen_to_export(document, allocation, case_ids, to)
    plans = out / PLANS
    try:
        plans.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise PlannerError("folder_unwritable", folder=out.name) from None
    files: list[Path] = []
    findings: list[Finding] = list(left_out)
    chosen = chosen[part[0] :: part[1]]
    last = part[0] == part[1] - 1
    for done, case_id in enumerate(chosen):
        if stop():
            raise Stopped
        report(Progress("write_plans", done, len(chosen)))
        written = writers.write_plan(document, allocation, case_id, plans, document.balance_date)
        files.extend(written.files)
        findings.extend(written.findings)
    if case_ids is None and to.purpose is Purpose.OFFICE and last:
        report(Progress("write_office", len(chosen), len(chosen)))
        writers.write_office(document, allocation, out / OFFICE, language)
        files.append(out / OFFICE)
    return Written(tuple(files), tuple(findings))


def chosen_to_export(
    document: Caseload,
    allocation: Allocation,
    case_ids: Sequence[CaseId] | None,
    to: Destination,
    known: RecordDigests | None = None,
) -> tuple[list[CaseId], tuple[Finding, ...]]:
    """Return the cases whose plans may be written, and a finding for each that is left out.

    Who has not consented to the purpose is left out where all are asked for. ``known``: what was
    worked out of the caseload's records before (``Work.digests``). Raises PlannerError
    ``balance_old`` where the caseload has changed since the balance and the plans are not all of
    those already told to their persons, ``plan_without_consent`` or ``export_without_consent``
    where one asked for by name has not, ``export_nobody_consented`` where nobody has, and as
    ``Destination.check`` does.
    """
    to.check()
    planned = [c.case_id for c in allocation.cases if c.case_id in document.cases]
    chosen = planned if case_ids is None else [c for c in planned if c in set(case_ids)]
    withheld = without_consent(document, chosen, to.purpose)
    scope = SCOPE_OF[to.purpose] or Scope.PLANNING
    if withheld and case_ids is not None:
        number = document.cases[withheld[0]].number
        if scope is Scope.PLANNING:
            raise PlannerError("plan_without_consent", case=number)
        raise PlannerError("export_without_consent", case=number, scope=scope.value)
    told = bool(case_ids) and all(_told(document, c) for c in chosen)
    if not told and not is_current(document, known):
        raise PlannerError("balance_old")
    if chosen and len(withheld) == len(chosen):
        raise PlannerError("export_nobody_consented", scope=scope.value)
    numbers = sorted(document.cases[c].number for c in withheld)
    left_out = tuple(
        Finding.of("export_left_out", Weight.CHECK, case_number=n, consent=scope.value)
        for n in numbers
    )
    return [c for c in chosen if c not in set(withheld)], left_out


def begin_export(
    work: Work,
    case_ids: Sequence[CaseId] | None = None,
    to: Destination = OWN_USE,
    folder: Path | None = None,
) -> None:
    """Enter in the trail that plans are written, before the first of them is: none goes unseen.

    ``folder``: where they go, None where they are printed.

    Papers of named cases are entered one by one, each about its case; those of everybody at once.
    Raises PlannerError ``no_allocation``, ``not_allowed``, and as ``chosen_to_export`` does.
    """
    work.require(May.EXPORT_PLANS)
    if work.allocation is None:
        raise PlannerError("no_allocation")
    chosen, _ = chosen_to_export(work.document, work.allocation, case_ids, to, work.digests)
    if case_ids is None:
        enter_paper(work, Paper.PLANS, to, chosen, where=folder)
        return
    for case_id in chosen:
        enter_paper(work, Paper.PLAN, to, [case_id], where=folder)


def enter_paper(
    work: Work,
    paper: Paper,
    to: Destination = OWN_USE,
    case_ids: Sequence[CaseId] = (),
    *,
    others: int = 0,
    where: Path | None = None,
) -> None:
    """Enter in the trail that a paper is written, before it is: the door for every one of them.

    ``case_ids``: whom it is about, by case number or name; an erasure then tells of it. ``others``:
    how many more are in it who are not in the caseload yet. ``where``: the folder or file it goes
    to, for whoever looks for it once somebody in it is erased. Raises PlannerError ``not_allowed``
    or as ``Destination.check`` does.
    """
    work.require(MAY_WRITE[paper])
    to.check()
    values = {"paper": paper.value, **to.values}
    if where is not None:
        values[WHERE] = kept_place(where, Path.home())
    if paper in _OF_ONE:
        work.note(Act.EXPORTED, case_ids[0], **values)
        return
    if case_ids:
        values[CASES] = " ".join(case_ids)
    if others:
        values[OTHERS] = str(others)
    work.note(Act.EXPORTED, **values)


def enter_entries(work: Work, path: Path | None = None) -> None:
    """Enter in the trail that the lines of the ledger are written, with the case of each.

    Raises PlannerError ``not_allowed``.
    """
    cases = dict.fromkeys(e.case_id for e in work.document.entries.values() if e.case_id)
    enter_paper(work, Paper.ENTRIES, OWN_USE, [*cases], where=path)


def enter_marked_copy(work: Work, preview: ImportPreview, path: Path | None = None) -> None:
    """Enter in the trail that a file somebody looked at is written with its findings marked.

    Whoever is in it and not in the caseload is counted: an erasure tells of it once they are. A
    file that stops may have more people in it than could be read.
    """
    known = {number: case_id for case_id, number in work.document.numbers().items()}
    told = (*preview.new, *preview.changed, *preview.unchanged)
    inside = [known[number] for number in told if number in known]
    others = sum(number not in known for number in told) or int(preview.stopped)
    enter_paper(work, Paper.MARKED_COPY, OWN_USE, inside, others=others, where=path)


def _told(document: Caseload, case_id: CaseId) -> bool:
    """Say whether the plan was told to the person: its awards are a copy that stands."""
    plan = document.plan_of(case_id)
    return plan is not None and plan.state is not PlanState.DRAFT
