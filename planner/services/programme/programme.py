"""Load the programme from its workbook, or load it again; and what every edit of it entails."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from planner.domain.caseload import Caseload
from planner.domain.checks.rule_findings import findings_of
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding, Weight
from planner.domain.ledger.refusals import same_currencies
from planner.domain.programme.programme import Programme
from planner.services.ports import ProgrammeRead, ProgrammeReader
from planner.services.work import Work


def read_programme(reader: ProgrammeReader, path: Path) -> ProgrammeRead:
    """Read a programme workbook without touching any caseload.

    Raises PlannerError where the file is missing or cannot be read at all.
    """
    if not path.is_file():
        raise PlannerError("file_missing", file=path.name)
    return reader(path)


def with_programme(document: Caseload, read: ProgrammeRead) -> Caseload:
    """Return the caseload with the programme read as its own, and with its findings.

    Exchange rates that came by a file of their own are kept. Raises PlannerError
    ``programme_stopped`` where a finding stops it, and as ``check_own`` and ``check_ledger`` do.
    """
    check_own(document)
    stops = [f for f in read.findings if f.weight is Weight.STOPS]
    if read.programme is None or stops:
        raise PlannerError("programme_stopped", count=len(stops))
    check_ledger(document, read.programme)
    files = {f.file for f in read.findings} | _programme_files(document)
    others = tuple(f for f in document.findings if f.file not in files or f.case_number)
    taken = replace(document, programme=read.programme, findings=(*others, *read.findings))
    if document.programme is None:
        return taken
    rates = read.programme.rates.with_filed(document.programme.rates)
    return with_edited(taken, replace(read.programme, rates=rates))


def with_edited(
    document: Caseload, programme: Programme, file: str = "", read: Sequence[Finding] = ()
) -> Caseload:
    """Return the caseload with its programme edited, its findings those of what now stands.

    ``read``: what reading ``file`` found, in place of what it found before. A finding of the
    programme that still holds keeps its file, sheet and row; one the edit brought names ``file``.
    Raises PlannerError as ``check_own`` and ``check_ledger`` do.
    """
    check_own(document)
    check_ledger(document, programme)
    before = set(findings_of(document.programme)) if document.programme else set()
    left = Counter(findings_of(programme))
    findings = []
    for finding in document.findings:
        plain = Finding(finding.code, finding.weight, values=finding.values)
        if finding.case_number or not (plain in left or plain in before):
            if not file or finding.file != file:
                findings.append(finding)
        elif left[plain]:
            left[plain] -= 1
            findings.append(finding)
    findings += read
    findings += [f if f in before else replace(f, file=file) for f in left.elements()]
    return replace(document, programme=programme, findings=tuple(findings))


def take_programme(work: Work, read: ProgrammeRead, who: str) -> None:
    """Make the programme read the caseload's own.

    Raises PlannerError as ``with_programme`` does: nothing changes then.
    """
    work.commit(with_programme(work.document, read), who=who, why="load_programme")


def check_own(document: Caseload) -> None:
    """Refuse another programme for cases that were handed over: theirs is what was lent to them.

    Raises PlannerError ``part_programme``.
    """
    if document.origin is not None:
        raise PlannerError("part_programme")


def check_ledger(document: Caseload, programme: Programme) -> None:
    """Refuse a programme in which the entries of the ledger would have lost their line or money.

    Raises PlannerError ``ledger_fund_gone``, ``ledger_fund_currency`` or
    ``ledger_currency_changed``.
    """
    funds = {f.code: f for f in programme.funds}
    counts = Counter(entry.fund for entry in document.entries.values())
    for code, count in counts.items():
        if code not in funds:
            printed = _printed_code(document, code)
            raise PlannerError("ledger_fund_gone", fund=printed, count=count)
    for entry in document.entries.values():
        same_currencies(entry, programme, None)
        fund = funds[entry.fund]
        if entry.charged.currency != fund.currency:
            raise PlannerError(
                "ledger_fund_currency",
                fund=_printed_code(document, entry.fund),
                one=entry.charged.currency,
                other=fund.currency,
            )


def _printed_code(document: Caseload, code: str) -> str:
    """Return the code a fund is printed under: a protection line's own would tell too much."""
    known = document.programme.funds if document.programme else ()
    return next((f.printed_code for f in known if f.code == code), code)


def _programme_files(document: Caseload) -> set[str]:
    """Return the files whose findings speak of no case: programme workbooks.

    Files of rates speak of none either, but their rates stay.
    """
    with_cases = {f.file for f in document.findings if f.case_number}
    of_rates = {r.file for r in document.programme.rates.rates} if document.programme else set()
    return {f.file for f in document.findings} - with_cases - of_rates
