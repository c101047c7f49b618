"""What each word of the command line does: call services, print what they say."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from planner.app.wiring import Tools, tools
from planner.app.words.clearing import print_how_many_wait
from planner.app.words.decide import balance_and_tell
from planner.app.words.donors import pairs_of
from planner.app.words.like_cases import print_like_cases
from planner.app.words.opening import make_for, new_secret, open_for, sample_secret
from planner.app.words.policy_options import policy_of
from planner.app.words.printing import (
    clear_progress,
    print_act_now,
    print_findings,
    print_preview,
    print_programme_changes,
    print_reasons,
    show_progress,
)
from planner.app.words.purposes import destination_of
from planner.app.words.summary_text import summary_lines
from planner.domain.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding
from planner.domain.ids import CaseId
from planner.domain.programme import Programme
from planner.domain.purpose import OWN_USE
from planner.services import balances, imports, programme, rates, sample, work
from planner.services.donors import template_lines
from planner.services.exporting import begin_export
from planner.services.summary import summarise
from planner.wording.command_line import said

DONE, FINDINGS, FAILED = 0, 1, 2


def template_command(options: Namespace) -> int:
    """Write an empty workbook: programme, assessments or rates."""
    parts = tools()
    if options.file.exists():
        raise PlannerError("file_exists", file=options.file.name)
    if options.what == "programme":
        choose = pairs_of(options.choose)
        lines = template_lines(options.donor, choose) if options.donor else None
        parts.programme_template(options.file, options.language, lines)
    else:
        known = _programme_of(parts, options.programme, options.language)
        of_rates = options.what == "rates"
        write = parts.rates_template if of_rates else parts.assessment_template
        write(options.file, options.language, known)
    print(options.file)
    return DONE


def import_command(options: Namespace) -> int:
    """Take a programme, rates and assessments into a caseload, after showing what changes."""
    findings = _import_into(tools(), options)
    return FINDINGS if options.strict and findings else DONE


def balance_command(options: Namespace) -> int:
    """Balance a caseload and adopt what came out."""
    parts = tools()
    with closing(parts), closing(open_for(parts.storage, options)) as opened:
        policy = policy_of(options, balances.scenario_of(opened.document).policy)
        if options.like_cases is not None:
            policy = replace(policy, like_cases=options.like_cases * 100)
        if policy != balances.scenario_of(opened.document).policy:
            balances.set_policy(opened, policy, opened.staff.code)
        found = balance_and_tell(parts, opened, options.language)
        if found is None:
            return FAILED
        _print_result(opened.document, found, options)
    return DONE


def export_command(options: Namespace) -> int:
    """Write the plans and the office workbook."""
    parts = tools()
    with closing(open_for(parts.storage, options)) as opened:
        chosen = None
        if options.case:
            chosen = [_case_id(opened.document, number) for number in options.case]
        findings = _export(parts, opened, options, chosen)
        print_findings(findings, options.language)
        assert opened.allocation is not None
        print_how_many_wait(opened.document, opened.allocation, options.caseload, options.language)
    return FINDINGS if options.strict and findings else DONE


def demo_command(options: Namespace) -> int:
    """Import the bundled sample, balance it, write every plan; print the office's page last."""
    parts = tools()
    try:
        options.out.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise PlannerError("folder_unwritable", folder=options.out.name) from None
    options.programme = sample.sample_programme()
    options.assessments = sample.sample_assessments(options.sample)
    options.mapping, options.dry_run = sample.sample_mapping(), False
    options.rates = None
    options.caseload = options.out / "caseload.rplan"
    options.secret = sample_secret(options)
    findings = list(_import_into(parts, options))
    with closing(parts), closing(open_for(parts.storage, options)) as opened:
        found = balance_and_tell(parts, opened, options.language)
        if found is None:
            return FAILED
        told = {(f.code, f.case_number) for f in findings}
        written = _export(parts, opened, options, None)
        new = [f for f in written if (_IMPORTED_AS.get(f.code), f.case_number) not in told]
        print_findings(new, options.language)
        _print_result(opened.document, found, options)
    return FINDINGS if options.strict and (findings or new) else DONE


#: Findings of the exports that the import has told already, in its own words.
_IMPORTED_AS = {"plan_language_missing": "plan_language_other"}


def app_command(options: Namespace) -> int:
    """Open the window. Qt is imported only here."""
    from ui.main import run  # noqa: PLC0415 - the only way from the wiring to the window

    return int(run(sys.argv[:1], options.caseload))


def _programme_of(parts: Tools, path: Path | None, language: str) -> Programme | None:
    """Return the programme of a workbook, None where none was named."""
    if path is None:
        return None
    read = programme.read_programme(parts.programme_reader, path)
    if read.programme is None:
        print_findings(read.findings, language)
    return programme.with_programme(Caseload(), read).programme


def _import_into(parts: Tools, options: Namespace) -> tuple[Finding, ...]:
    """Read everything first, then store it as one edit: all of it or nothing."""
    if not (options.programme or options.rates or options.assessments):
        raise PlannerError("nothing_to_import")
    if options.caseload.exists():
        with closing(open_for(parts.storage, options)) as opened:
            after, findings = _read(parts, opened.document, options)
            if not options.dry_run:
                opened.commit(after, who=opened.staff.code, why="import_assessments")
        return findings
    secret = None if options.dry_run else new_secret(options)
    after, findings = _read(parts, Caseload(), options)
    if secret is not None:
        with closing(make_for(parts.storage, options, options.caseload, secret)) as made:
            after = replace(after, about=made.document.about)
            made.commit(after, who=made.staff.code, why="import_assessments")
    return findings


def _read(
    parts: Tools, before: Caseload, options: Namespace
) -> tuple[Caseload, tuple[Finding, ...]]:
    """Return the caseload with what the files say, and tell what they change."""
    after = before
    findings: tuple[Finding, ...] = ()
    if options.programme:
        read = programme.read_programme(parts.programme_reader, options.programme)
        findings += tuple(read.findings)
        print_findings(read.findings, options.language)
        after = programme.with_programme(after, read)
        taken_up = after.given_programme
        print(said("programme_read", options.language, name=taken_up.name))
        print_programme_changes(before.programme, taken_up, options.language)
    if options.rates:
        added = rates.preview_rates(after, parts.rates_reader, options.rates)
        findings += added.findings
        print_findings(added.findings, options.language)
        rates.check_rates_not_stopped(added)
        after = added.after
        count = said("rates_new", options.language, n=len(added.added))
        taken = {"file": added.file, "count": count, "known": added.known}
        print(said("rates_taken", options.language, **taken))
    if options.assessments:
        preview = imports.preview_assessments(
            after, parts.assessment_reader, options.assessments, options.mapping
        )
        findings += preview.findings
        print_findings(preview.findings, options.language)
        imports.check_not_stopped(preview)
        after = preview.after
        print_preview(preview, after.given_programme, options.language)
        print_act_now(after, options.language)
    if before.about.adopted and balances.is_current(before) and not balances.is_current(after):
        print(said("balance_again", options.language))
    return after, findings


def _print_result(document: Caseload, found: Allocation, options: Namespace) -> None:
    language = options.language
    print_reasons(document, found, language)
    print_how_many_wait(document, found, options.caseload, language)
    print_like_cases(document, found, language)
    for line in summary_lines(summarise(document, found), document.given_programme, language):
        print(line)


def _export(
    parts: Tools, opened: work.Work, options: Namespace, chosen: Sequence[CaseId] | None
) -> tuple[Finding, ...]:
    if opened.allocation is None:
        raise PlannerError("no_allocation")
    to = destination_of(options) if hasattr(options, "purpose") else OWN_USE
    begin_export(opened, chosen, to)
    written = parts.exporter(
        opened.document,
        opened.allocation,
        options.out,
        show_progress(options.language),
        case_ids=chosen,
        language=options.language,
        to=to,
    )
    clear_progress()
    print(said("written", options.language, count=len(written.files), folder=options.out))
    return written.findings


def _case_id(document: Caseload, number: str) -> CaseId:
    case = document.by_number(number)
    if case is None:
        raise PlannerError("case_unknown", case=number)
    return case.id
