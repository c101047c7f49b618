"""The words ``balance``, ``export``, ``demo`` and ``app``: from a caseload to its plans."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from planner.app.wiring import Tools, tools
from planner.app.words.clearing import print_how_many_wait
from planner.app.words.decide import balance_and_tell
from planner.app.words.importing import import_into
from planner.app.words.like_cases import print_like_cases
from planner.app.words.opening import (
    add_password_option,
    open_for,
    paper_password,
    sample_secret,
)
from planner.app.words.policy_options import add_policy_options, policy_of
from planner.app.words.printing import (
    clear_progress,
    print_findings,
    print_reasons,
    show_progress,
)
from planner.app.words.purposes import add_purpose_options, destination_of
from planner.app.words.simulate import add_hold_back, hold_back_as_asked
from planner.app.words.summary_text import summary_lines
from planner.app.words.word import Word
from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding
from planner.domain.ids import CaseId
from planner.domain.protection.purpose import OWN_USE, Purpose
from planner.services import sample, work
from planner.services.balances import balances
from planner.services.balances.summary import summarise
from planner.services.cases.cases import case_numbered
from planner.services.papers.exporting import COUNSELLORS, PLANS, begin_export
from planner.wording.command_line import said

DONE, FINDINGS, FAILED = 0, 1, 2


def _add_balance_options(parser: ArgumentParser) -> None:
    parser.add_argument("caseload", type=Path, help="the .rplan file")
    add_policy_options(parser)
    parser.add_argument(
        "--like-cases",
        type=int,
        choices=range(101),
        metavar="PERCENT",
        help="tell like cases whose packages differ by more than this (default 25; 0: none)",
    )
    add_hold_back(parser)


def balance_command(options: Namespace) -> int:
    """Balance a caseload and adopt what came out."""
    parts = tools()
    with closing(parts), closing(open_for(parts.storage, options)) as opened:
        policy = policy_of(options, balances.scenario_of(opened.document).policy)
        if options.like_cases is not None:
            policy = replace(policy, like_cases=options.like_cases * 100)
        if policy != balances.scenario_of(opened.document).policy:
            balances.set_policy(opened, policy, opened.staff.code)
        hold_back_as_asked(options, opened)
        found = balance_and_tell(parts, opened, options.language)
        if found is None:
            return FAILED
        _print_result(opened.document, found, options)
    return DONE


def _add_export_options(parser: ArgumentParser) -> None:
    parser.add_argument("caseload", type=Path, help="the .rplan file")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write into")
    parser.add_argument("--case", action="append", help="only this case number (repeatable)")
    parser.add_argument(
        "--all-details",
        action="store_true",
        help="the person's copy too names health, safety, their own words and donor lines",
    )
    add_password_option(parser)
    parser.add_argument(
        "--hxl", action="store_true", help="a row of HXL tags on each sheet of the office workbook"
    )
    add_purpose_options(parser)


def export_command(options: Namespace) -> int:
    """Write the plans and the office workbook."""
    parts = tools()
    with closing(open_for(parts.storage, options)) as opened:
        chosen = None
        if options.case:
            chosen = [case_numbered(opened.document, number).id for number in options.case]
        findings = _export(parts, opened, options, chosen)
        print_findings(findings, options.language)
        if options.hxl and not _has_office_workbook(options):
            print(said("hxl_without_effect", options.language))
        assert opened.allocation is not None
        print_how_many_wait(opened.document, opened.allocation, options.caseload, options.language)
    return FINDINGS if options.strict and findings else DONE


def _has_office_workbook(options: Namespace) -> bool:
    """Say whether the office workbook is written: of all cases, for the office's own use."""
    return not options.case and destination_of(options).purpose is Purpose.OFFICE


def _add_demo_options(parser: ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, default=Path("out/demo"), help="default out/demo")
    parser.add_argument(
        "--sample",
        choices=("xml_names", "french_labels"),
        default="xml_names",
        help="which of the two bundled caseloads (default xml_names)",
    )


def demo_command(options: Namespace) -> int:
    """Import the bundled sample, balance it, write every plan; say what to do next."""
    parts = tools()
    try:
        options.out.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise PlannerError("folder_unwritable", folder=options.out.name) from None
    options.programme = sample.sample_programme()
    options.assessments = sample.sample_assessments(options.sample)
    options.mapping, options.dry_run = sample.sample_mapping(), False
    options.rates = options.findings = None
    options.caseload = options.out / "caseload.rplan"
    options.secret = sample_secret(options)
    findings = list(import_into(parts, options))
    with closing(parts), closing(open_for(parts.storage, options)) as opened:
        found = balance_and_tell(parts, opened, options.language)
        if found is None:
            return FAILED
        _print_result(opened.document, found, options)
        told = {(f.code, f.case_number) for f in findings}
        written = _export(parts, opened, options, None)
        new = [f for f in written if (_IMPORTED_AS.get(f.code), f.case_number) not in told]
        print_findings(new, options.language)
        print(said("demo_next", options.language, file=options.caseload))
    return FINDINGS if options.strict and (findings or new) else DONE


#: Findings of the exports that the import has told already, in its own words.
_IMPORTED_AS = {"plan_language_missing": "plan_language_other"}


def _add_app_options(parser: ArgumentParser) -> None:
    parser.add_argument("caseload", type=Path, nargs="?", help="a caseload to open")


def app_command(options: Namespace) -> int:
    """Open the window. Qt is imported only here."""
    from ui.main import run  # noqa: PLC0415 - the only way from the wiring to the window

    return int(run(sys.argv[:1], options.caseload))


def _print_result(document: Caseload, found: Allocation, options: Namespace) -> None:
    language = options.language
    print_reasons(document, found, language)
    print_like_cases(document, found, language)
    for line in summary_lines(summarise(document, found), document.given_programme, language):
        print(line)
    print_how_many_wait(document, found, options.caseload, language)


def _export(
    parts: Tools, opened: work.Work, options: Namespace, chosen: Sequence[CaseId] | None
) -> tuple[Finding, ...]:
    if opened.allocation is None:
        raise PlannerError("no_allocation")
    to = destination_of(options) if hasattr(options, "purpose") else OWN_USE
    password = paper_password(options) if hasattr(options, "password_file") else None
    begin_export(opened, chosen, to, options.out)
    written = parts.exporter(
        opened.document,
        opened.allocation,
        options.out,
        show_progress(options.language),
        case_ids=chosen,
        language=options.language,
        to=to,
        password=password,
        hxl=getattr(options, "hxl", False),
    )
    clear_progress()
    print(said("written", options.language, count=len(written.files), folder=options.out))
    if to.purpose is Purpose.OFFICE:
        apart = options.out / PLANS / COUNSELLORS
        print(said("counsellors_apart", options.language, folder=apart))
    if password is not None:
        print(said("papers_locked", options.language))
    return written.findings


BALANCE = Word(
    "balance",
    "Balance cash, in-kind and community support over all cases.",
    _add_balance_options,
    balance_command,
)
EXPORT = Word(
    "export",
    "Write every plan and the office workbook.",
    _add_export_options,
    export_command,
    strict=True,
)
DEMO = Word(
    "demo", "Do the whole job on the bundled sample.", _add_demo_options, demo_command, strict=True
)
APP = Word("app", "Open the desktop application.", _add_app_options, app_command)
