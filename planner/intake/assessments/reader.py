"""An assessment workbook becomes cases and assessments, and findings beside them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case
from planner.domain.cases.form_reading import RememberedForm
from planner.domain.errors import Stopped
from planner.domain.findings import Finding, Weight
from planner.domain.programme.programme import Programme
from planner.domain.progress import Progress, Report, StopAsked, never, quiet
from planner.intake.assessments.answers import Answers
from planner.intake.assessments.form import own_mapping, own_mapping_of
from planner.intake.assessments.form_answers import read_answers
from planner.intake.assessments.found_cells import with_cells
from planner.intake.assessments.household import CASE_FIELDS, read_case
from planner.intake.assessments.interview import read_assessment
from planner.intake.assessments.mapping import FormMapping
from planner.intake.assessments.template import write_assessment_template
from planner.intake.dates import read_day
from planner.intake.form import folded
from planner.intake.mapping.known_form import known_form
from planner.intake.mapping.own_xlsform import is_own_xlsform, own_xlsform_mapping
from planner.intake.marked_copy import without_findings
from planner.intake.safety import WorkbookError
from planner.intake.table import Findings
from planner.intake.tables.as_text import raw_sheets
from planner.intake.tables.hidden import hidden_findings
from planner.intake.tables.read import read_tables
from planner.intake.tables.table_file import TableFile

#: After so many cases somebody may have asked to stop.
_CASES_A_LOOK = 500

__all__ = ["AssessmentsRead", "read_assessments", "write_assessment_template"]


@dataclass(frozen=True, slots=True)
class AssessmentsRead:
    """What an assessment workbook gave. Nothing of a file with a finding that stops it whole.

    ``file``: the name it goes by; a marked copy goes by that of the file it was made of.
    ``form``: what a form of somebody else's is known by again, still without its mapping.
    """

    cases: tuple[Case, ...]
    assessments: tuple[Assessment, ...]
    findings: tuple[Finding, ...]
    file: str = ""
    form: RememberedForm | None = None


def read_assessments(
    path: Path,
    mapping: FormMapping | None,
    programme: Programme,
    report: Report = quiet,
    stop: StopAsked = never,
) -> AssessmentsRead:
    """Read the assessments of a file; ``mapping`` None means the planner's own form.

    An export of the planner's own XLSForm is known by its headings. Rows of one case number are
    one case, with the facts of its newest row, and as many assessments. Every fault is a finding;
    none is raised.
    """
    try:
        file = read_tables(path, progress=report, cancelled=stop)
    except WorkbookError as error:
        findings = Findings(path.name)
        findings.fault(error)
        return AssessmentsRead((), (), tuple(findings.found), path.name)
    return read_people(file, mapping, programme, report, stop)


def read_people(
    file: TableFile,
    mapping: FormMapping | None,
    programme: Programme,
    report: Report = quiet,
    stop: StopAsked = never,
) -> AssessmentsRead:
    """Read the assessments of tables that were read; as ``read_assessments``."""
    tables, name = without_findings(file)
    findings = Findings(name)
    try:
        form = _own_form(tables, programme) if mapping is None else mapping
        findings.found.extend(tables.findings)
        report(Progress("read_answers"))
        sheets = raw_sheets(tables)
        answers = read_answers(sheets, form, programme, findings)
    except WorkbookError as error:
        findings.fault(error)
        return AssessmentsRead((), (), _file_first(findings.found), findings.file)
    if findings.stop:
        return AssessmentsRead((), (), _file_first(findings.found), findings.file)
    read = {a.sheet for a in answers} | {m.sheet for a in answers for m in a.members}
    findings.found.extend(hidden_findings(tables, read))
    debt = form.debt_currency or programme.paying_currency
    cases, assessments = [], []
    groups = _by_number(answers)
    for done, (number, rows) in enumerate(groups.items()):
        if done % _CASES_A_LOOK == 0:
            report(Progress("read_answers", done, len(groups)))
            if stop():
                raise Stopped
        newest = _filled(rows)
        case = read_case(newest, programme, number)
        cases.append(case)
        for row in [*rows[:-1], newest]:
            own = case if row is newest else _as_then(read_case(row, programme, number), case)
            assessments.append(read_assessment(row, own, programme, debt))
        for row in rows[:-1]:
            row.found = [_as_past(f) for f in row.found]
    for row in answers:
        findings.found.extend(_asked_for(row))
    findings.found = with_cells(findings.found, sheets, form)
    found, known = _once(findings.found), known_form(tables, form)
    return AssessmentsRead(tuple(cases), tuple(assessments), found, findings.file, known)


def _asked_for(row: Answers) -> list[Finding]:
    """Return the findings of a row; who did not consent is not asked for what is missing."""
    if not any(f.code == "consent_refused" for f in row.found):
        return row.found
    return [f for f in row.found if not f.code.endswith(("_missing", "_all_unanswered"))]


def _own_form(tables: TableFile, programme: Programme) -> FormMapping:
    """Return the mapping of the planner's own form: its XLSForm's exports, or its workbook."""
    # The two forms share most headings: the workbook comes first.
    workbook = own_mapping_of([(t.name, t.headings) for t in tables.tables], programme)
    if workbook is not None:
        return workbook
    if is_own_xlsform(tables.tables[0].headings, programme):
        return own_xlsform_mapping(programme)
    return own_mapping(programme)


def _file_first(found: list[Finding]) -> tuple[Finding, ...]:
    """Put first why nothing of the file is taken; what else was noted of it comes after."""
    return tuple(sorted(found, key=lambda f: f.weight is not Weight.STOPS))


def _once(found: list[Finding]) -> tuple[Finding, ...]:
    """Leave out what two visits of one case say of the same member."""
    kept: dict[Finding, Finding] = {}
    for finding in found:
        kept.setdefault(replace(finding, row=None), finding)
    return tuple(kept.values())


def _by_number(answers: list[Answers]) -> dict[str, list[Answers]]:
    """Return the rows of each case number, the newest last.

    Rows that share a number but are plainly two people are kept apart: a plan in the wrong hands
    is worse than a number to correct.
    """
    groups: dict[str, list[Answers]] = {}
    for row in answers:
        number, copy = row.number, 1
        while number in groups and _two_people(groups[number][0], row):
            copy += 1
            number = f"{row.number}-{copy}"
        if copy > 1:
            first = groups[row.number][0]
            row.keep_as(number)
            row.find("case_number_two_people", "number", other=first.sheet_row, number=number)
            # Members tied by the number are the first person's, as far as anybody knows.
            taken = {(m.sheet, m.sheet_row) for m in first.members}
            row.members = [m for m in row.members if (m.sheet, m.sheet_row) not in taken]
        elif number in groups:
            row.find("case_number_twice", "number", other=groups[number][0].sheet_row)
        groups.setdefault(number, []).append(row)
    for rows in groups.values():
        rows.sort(key=lambda row: (read_day(row.text("day")) or date.min, row.row))
    return groups


def _two_people(first: Answers, second: Answers) -> bool:
    """Say whether two rows differ in name and in birth or sex, all of them known."""
    names = folded(first.text("name")), folded(second.text("name"))
    if not all(names) or names[0] == names[1]:
        return False
    return any(
        first.text(key) and second.text(key) and first.text(key) != second.text(key)
        for key in ("birth", "sex")
    )


def _as_past(finding: Finding) -> Finding:
    """Say of an older visit without consent what it was: the newest one decides."""
    if finding.weight is not Weight.STOPS:
        return finding
    return replace(finding, code="consent_missing_then", weight=Weight.NOTE)


def _filled(rows: list[Answers]) -> Answers:
    """Return the newest row; what it leaves empty of the case's facts an older one fills.

    A second visit asks less than the first: an unanswered question erases nothing. Needs, wishes
    and consent are never filled: they are what was said on the day.
    """
    newest = rows[-1]
    for older in reversed(rows[:-1]):
        facts = {key: newest.text(key) or older.text(key) for key in CASE_FIELDS}
        members = newest.members or [m.without_answers() for m in older.members]
        newest = replace(newest, texts={**newest.texts, **facts}, members=members)
    return newest


def _as_then(then: Case, now: Case) -> Case:
    """Return the case as an older row has it, under the identifiers of today's case.

    Members keep their identifier where the same people stand in the same order; else those of
    the older row are nobody of today's household.
    """
    old, new = then.planning.members, now.planning.members
    same = [(m.relation, m.sex) for m in old] == [(m.relation, m.sex) for m in new]
    members = tuple(replace(m, id=n.id) for m, n in zip(old, new, strict=True)) if same else old
    planning = replace(then.planning, members=members)
    return replace(then, id=now.id, principal=now.principal, planning=planning)
