"""The words ``template`` and ``import``: workbooks to fill in, and what they then bring in."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from planner.app.wiring import Tools, tools
from planner.app.words.donors import add_choose, pairs_of
from planner.app.words.follow_up import import_visits
from planner.app.words.form_doubts import preview_file
from planner.app.words.opening import make_for, maker_of, new_secret, open_for
from planner.app.words.printing import (
    clear_progress,
    listed_by,
    marked_in,
    print_act_now,
    print_findings,
    print_kinds,
    print_preview,
    print_programme_changes,
    show_progress,
)
from planner.app.words.recovery_keys import add_key_options
from planner.app.words.word import Word
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding, Weight
from planner.domain.programme.programme import Programme
from planner.domain.protection.staff import May
from planner.services.balances import balances
from planner.services.intake import imports
from planner.services.intake.collecting import nothing_collected
from planner.services.intake.erased_before import none_erased, still_erased
from planner.services.intake.imports import ImportPreview
from planner.services.papers.exporting import enter_marked_copy
from planner.services.programme import programme, rates
from planner.services.programme.donors import template_lines
from planner.services.work import Work
from planner.wording.command_line import said

DONE, FINDINGS = 0, 1
#: The marked copy proposed to somebody whose import stores nothing.
_MARKED = "to_correct.xlsx"
#: Enters a marked copy in the trail, before it is written.
_Enter = Callable[[ImportPreview], object]


def _add_template_options(parser: ArgumentParser) -> None:
    parser.add_argument(
        "what", choices=("programme", "assessments", "rates"), help="which workbook"
    )
    parser.add_argument("file", type=Path, help="the .xlsx to write; must not exist yet")
    parser.add_argument(
        "--programme", type=Path, help="take needs and places for the drop-downs from this workbook"
    )
    parser.add_argument(
        "--donor",
        action="append",
        default=[],
        help="write the line and rules of this template in (repeatable; see the command donors)",
    )
    add_choose(parser)


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
        known = programme_of(parts, options.programme, options.language)
        of_rates = options.what == "rates"
        write = parts.rates_template if of_rates else parts.assessment_template
        write(options.file, options.language, known)
    print(options.file)
    return DONE


def programme_of(parts: Tools, path: Path | None, language: str) -> Programme | None:
    """Return the programme of a workbook, None where none was named."""
    if path is None:
        return None
    read = programme.read_programme(parts.programme_reader, path)
    if read.programme is None:
        print_findings(read.findings, language)
    return programme.with_programme(Caseload(), read).programme


def _add_import_options(parser: ArgumentParser) -> None:
    parser.add_argument("caseload", type=Path, help="the .rplan file; made if it is not there")
    parser.add_argument("--programme", type=Path, help="the programme workbook")
    parser.add_argument(
        "--assessments", type=Path, help="the assessments: .xlsx, .csv, or a .zip of csv files"
    )
    parser.add_argument("--rates", type=Path, help="exchange rates to add to the programme's")
    parser.add_argument(
        "--follow-up", type=Path, help="visits: an export of the form that follow-up --form writes"
    )
    parser.add_argument(
        "--mapping",
        help="how to read somebody else's form: a mapping file, or auto; none for the planner's"
        " own forms",
    )
    parser.add_argument(
        "--proposal",
        type=Path,
        help="write down here (.toml) how auto would read the form, to correct it",
    )
    parser.add_argument(
        "--findings",
        type=Path,
        help="write the assessments here (.xlsx) with their findings marked, to send back",
    )
    parser.add_argument(
        "--erased-again",
        action="store_true",
        help="also take in whom this office erased (a planner only)",
    )
    add_key_options(parser)
    parser.add_argument(
        "--who",
        metavar="CODE",
        default="",
        help="your code, for a caseload that is made: what you do stands under it from then on",
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="show what would change, change nothing"
    )


def import_command(options: Namespace) -> int:
    """Take a programme, rates and assessments into a caseload, after showing what changes."""
    if options.follow_up is not None:
        return _take_visits(options)
    with nothing_collected():
        findings = import_into(tools(), options)
    return FINDINGS if options.strict and findings else DONE


def _take_visits(options: Namespace) -> int:
    with closing(open_for(tools().storage, options)) as opened:
        return import_visits(opened, options, options.follow_up, options.who or opened.staff.code)


def import_into(parts: Tools, options: Namespace) -> tuple[Finding, ...]:
    """Read everything first, then store it as one edit: all of it or nothing."""
    if not (options.programme or options.rates or options.assessments):
        raise PlannerError("nothing_to_import")
    if options.caseload.exists():
        with closing(open_for(parts.storage, options)) as opened:
            before, again = opened.document, getattr(options, "erased_again", False)
            if again:
                opened.require(May.ERASE)
            base = none_erased(before) if again else before
            enter: _Enter = partial(enter_marked_copy, opened, path=options.findings)
            after, findings = _read(parts, base, options, enter)
            after = still_erased(before, after)
            if not options.dry_run:
                _store(opened, after, options)
        return findings
    secret = None if options.dry_run else new_secret(options)
    marked: list[ImportPreview] = []  # until there is a trail to enter it in
    after, findings = _read(parts, Caseload(), options, marked.append)
    if secret is not None:
        code = maker_of(options)
        with closing(make_for(parts.storage, options, options.caseload, secret, code)) as made:
            after = replace(after, about=made.document.about)
            for preview in marked:
                enter_marked_copy(made, preview)
            _store(made, after, options)
    return findings


def _store(work: Work, after: Caseload, options: Namespace) -> None:
    """Store what was read as one edit, and tell how far it is."""
    report = show_progress(options.language)
    try:
        work.commit(after, who=work.staff.code, why=_called(options), report=report)
    finally:
        clear_progress()


def _called(options: Namespace) -> str:
    """Return what the edit is called: with the file the assessments come from, where they do."""
    file = options.assessments.name if options.assessments else ""
    return f"import_assessments:{file}" if file else "load_programme"


def _read(
    parts: Tools, before: Caseload, options: Namespace, enter: _Enter
) -> tuple[Caseload, tuple[Finding, ...]]:
    """Return the caseload with what the files say, and tell what they change."""
    after = before
    findings: tuple[Finding, ...] = ()
    later: tuple[Finding, ...] = ()
    if options.programme:
        read = programme.read_programme(parts.programme_reader, options.programme)
        findings += tuple(read.findings)
        if options.dry_run or any(f.weight is Weight.STOPS for f in read.findings):
            print_findings(read.findings, options.language)  # nowhere to list them later
        else:
            later = tuple(read.findings)
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
        try:
            preview = preview_file(parts, after, options)
        finally:
            clear_progress()
        if getattr(options, "findings", None) is not None:
            _write_marked(parts, preview, options, enter)
        findings += preview.findings
        if preview.stopped:
            print_findings(later, options.language)
            later = ()
        kept = not (options.dry_run or preview.stopped)
        where = _where_listed(options, kept=kept)
        print_kinds((*later, *preview.findings), options.language, where)
        imports.check_not_stopped(preview)
        after = preview.after
        print_preview(preview, after.given_programme, options.language)
        print_act_now(after, options.language)
    else:
        print_kinds(later, options.language, _where_listed(options, kept=True))
    if before.about.adopted and balances.is_current(before) and not balances.is_current(after):
        print(said("balance_again", options.language))
    return after, findings


def _where_listed(options: Namespace, *, kept: bool) -> str:
    """Say where all findings are listed: those that are not kept stand in a marked copy only."""
    if kept:
        return listed_by(f"findings {options.caseload}", options.language)
    marked = getattr(options, "findings", None)
    if marked is not None:
        return marked_in(marked.name, options.language)
    return listed_by(f"--findings {_MARKED}", options.language)


def _write_marked(parts: Tools, preview: ImportPreview, options: Namespace, enter: _Enter) -> None:
    """Write the assessments with their findings marked, to send back to the field."""
    if options.findings.exists():
        raise PlannerError("file_exists", file=options.findings.name)
    enter(preview)
    found, language = preview.findings, options.language
    looks = parts.marked_copy_writer(options.assessments, found, options.findings, language)
    print(options.findings)
    if not looks:
        print(said("marked_plainly", language, file=options.findings.name))


TEMPLATE = Word(
    "template", "Write an empty workbook to fill in.", _add_template_options, template_command
)
IMPORT = Word(
    "import",
    "Take a programme and assessments into a caseload.",
    _add_import_options,
    import_command,
    strict=True,
)
