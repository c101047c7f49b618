"""What each word of the command line does: call services, print what they say."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from planner.app.summary_text import summary_lines
from planner.app.wiring import Tools, tools
from planner.domain.act_now import act_now
from planner.domain.allocation import Allocation, Outcome
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding, Weight
from planner.domain.policy import Fairness
from planner.domain.progress import Progress
from planner.services import balances, imports, programme, sample, work
from planner.services.summary import summarise
from planner.wording.command_line import said
from planner.wording.conditions import conditions_text
from planner.wording.findings import finding_sentence
from planner.wording.names import name_of
from planner.wording.numbers import date_text
from planner.wording.reasons import reason_sentence

DONE, FINDINGS = 0, 1
_WHO = "command line"
_PREVIEW = ("new", "changed", "unchanged")


def template_command(options: Namespace) -> int:
    """Write an empty programme or assessment workbook."""
    parts = tools()
    if options.file.exists():
        raise PlannerError("file_exists", file=options.file.name)
    if options.what == "programme":
        parts.programme_template(options.file, options.language)
    else:
        known = None
        if options.programme:
            known = programme.read_programme(parts.programme_reader, options.programme).programme
        parts.assessment_template(options.file, options.language, known)
    print(options.file)
    return DONE


def import_command(options: Namespace) -> int:
    """Take a programme and assessments into a caseload, after showing what changes."""
    findings = _import(tools(), options)
    return FINDINGS if options.strict and findings else DONE


def balance_command(options: Namespace) -> int:
    """Balance a caseload and adopt what came out."""
    parts = tools()
    with closing(work.open_caseload(parts.storage, options.caseload)) as opened:
        policy = balances.scenario_of(opened.document).policy
        if options.fairness:
            policy = replace(policy, fairness=Fairness(options.fairness))
        if options.seconds:
            policy = replace(policy, seconds=options.seconds)
        if policy != balances.scenario_of(opened.document).policy:
            balances.set_policy(opened, policy, _WHO)
        _balance(parts, opened, options.language)
    return DONE


def export_command(options: Namespace) -> int:
    """Write the plans and the office workbook."""
    parts = tools()
    with closing(work.open_caseload(parts.storage, options.caseload)) as opened:
        chosen = None
        if options.case:
            chosen = [_case_id(opened.document, number) for number in options.case]
        findings = _export(parts, opened, options, chosen)
    return FINDINGS if options.strict and findings else DONE


def demo_command(options: Namespace) -> int:
    """Import the bundled sample, balance it, write every plan; print the office's page."""
    parts = tools()
    options.out.mkdir(parents=True, exist_ok=True)
    options.programme = sample.sample_programme()
    options.assessments = sample.sample_assessments(options.sample)
    options.mapping, options.dry_run = sample.sample_mapping(), False
    options.caseload = options.out / "caseload.rplan"
    findings = list(_import(parts, options))
    with closing(work.open_caseload(parts.storage, options.caseload)) as opened:
        _balance(parts, opened, options.language)
        findings += _export(parts, opened, options, None)
    return FINDINGS if options.strict and findings else DONE


def app_command(options: Namespace) -> int:
    """Open the window. Qt is imported only here."""
    from ui.main import run  # noqa: PLC0415 - the only way from the wiring to the window

    return int(run(sys.argv[:1], options.caseload))


def _import(parts: Tools, options: Namespace) -> tuple[Finding, ...]:
    """Read everything first, then store it as one edit: all of it or nothing."""
    if not options.programme and not options.assessments:
        raise PlannerError("nothing_to_import")
    after = _stored(parts, options.caseload)
    findings: tuple[Finding, ...] = ()
    if options.programme:
        read = programme.read_programme(parts.programme_reader, options.programme)
        findings += tuple(read.findings)
        _print_findings(read.findings, options.language)
        after = programme.with_programme(after, read)
    if options.assessments:
        preview = imports.preview_assessments(
            after, parts.assessment_reader, options.assessments, options.mapping
        )
        findings += preview.findings
        _print_findings(preview.findings, options.language)
        _print_preview(preview, options.language)
        after = preview.after
        _print_act_now(after, options.language)
    if not options.dry_run:
        _store(parts, options.caseload, after)
    return findings


def _stored(parts: Tools, path: Path) -> Caseload:
    if not path.exists():
        return Caseload()
    with closing(work.open_caseload(parts.storage, path)) as opened:
        return opened.document


def _store(parts: Tools, path: Path, after: Caseload) -> None:
    if path.exists():
        opened = work.open_caseload(parts.storage, path)
    else:
        opened = work.create_caseload(parts.storage, path)
    with closing(opened):
        after = replace(after, about=opened.document.about)
        opened.commit(after, who=_WHO, why="import_assessments")


def _print_preview(preview: imports.ImportPreview, language: str) -> None:
    counts = [len(n) for n in (preview.new, preview.changed, preview.unchanged)]
    print(said("preview", language, file=preview.file, **dict(zip(_PREVIEW, counts, strict=True))))
    for number in preview.changed:
        print(f"  {number}: {', '.join(preview.fields[number])}")


def _print_act_now(document: Caseload, language: str) -> None:
    """Name those who cannot wait for a balance: what for, by when, whose they are."""
    assert document.programme is not None
    listed = act_now(document)
    if listed:
        print(said("act_now_head", language, count=len(listed)))
    rules = {r.code: r for r in document.programme.rules}
    for entry in listed:
        what = "; ".join(
            conditions_text(rules[code].who, document.programme, language) for code in entry.rules
        )
        day = date_text(entry.deadline, language)
        print(
            "  "
            + said(
                "act_now_case", language, number=entry.number, what=what, day=day, owner=entry.owner
            )
        )


def _balance(parts: Tools, opened: work.Work, language: str) -> None:
    document = opened.document
    scenario = balances.scenario_of(document)
    found = balances.balance(document, scenario, parts.balancer, _show_progress)
    _clear_progress()
    if found.outcome in (Outcome.INFEASIBLE, Outcome.FAILED):
        _print_reasons(document, found, language)
        raise PlannerError("nothing_to_adopt")
    balances.adopt(opened, found, document, _WHO)
    assert document.programme is not None
    for line in summary_lines(summarise(document, found), document.programme, language):
        print(line)
    _print_reasons(document, found, language)


def _export(
    parts: Tools, opened: work.Work, options: Namespace, chosen: list[str] | None
) -> tuple[Finding, ...]:
    if opened.allocation is None:
        raise PlannerError("no_allocation")
    written = parts.exporter(
        opened.document,
        opened.allocation,
        options.out,
        _show_progress,
        case_ids=chosen,
        language=options.language,
    )
    _clear_progress()
    _print_findings(written.findings, options.language)
    print(said("written", options.language, count=len(written.files), folder=options.out))
    return written.findings


def _case_id(document: Caseload, number: str) -> str:
    case = document.by_number(number)
    if case is None:
        raise PlannerError("case_unknown", case=number)
    return case.id


def _print_findings(findings: Sequence[Finding], language: str) -> None:
    for finding in findings:
        what, remedy = finding_sentence(finding, language)
        print(f"{name_of(finding.weight, language)}: {_place(finding, language)}: {what} {remedy}")
    counts = Counter(f.weight for f in findings)
    if counts:
        listed = ", ".join(f"{counts[w]} {name_of(w, language)}" for w in Weight if counts[w])
        print(said("findings", language, count=sum(counts.values()), listed=listed))


def _place(finding: Finding, language: str) -> str:
    row = said("row", language, row=finding.row) if finding.row else ""
    parts = (finding.file, finding.sheet, row, finding.column, finding.case_number)
    return ", ".join(part for part in parts if part)


def _print_reasons(document: Caseload, found: Allocation, language: str) -> None:
    assert document.programme is not None
    for reason in (*found.conflicts, *found.notes):
        print(reason_sentence(reason, document.programme, language))


def _show_progress(progress: Progress) -> None:
    if not sys.stderr.isatty():
        return
    from planner.wording.progress import progress_text  # noqa: PLC0415

    print(f"\r\x1b[K{progress_text(progress, 'en')}", end="", file=sys.stderr, flush=True)


def _clear_progress() -> None:
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
