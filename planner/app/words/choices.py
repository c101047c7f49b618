"""The word ``choices``: what was chosen in the workbook of a plan becomes decisions."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from contextlib import closing
from functools import partial
from pathlib import Path

from planner.app.wiring import tools
from planner.app.words.decide import balance_and_tell
from planner.app.words.opening import add_password_option, open_for, opening_password
from planner.app.words.plans import check_who
from planner.app.words.printing import print_findings
from planner.app.words.word import Word
from planner.services.plans.plan_choices import preview_choices, take_choices
from planner.wording.balances.decisions import decision_line
from planner.wording.command_line import said
from planner.wording.errors import error_sentence

DONE, FAILED = 0, 2


def _add_options(parser: ArgumentParser) -> None:
    parser.add_argument("caseload", type=Path, help="the .rplan file")
    parser.add_argument("workbook", type=Path, help="a plan's workbook, filled in")
    parser.add_argument("--who", default="", help="staff code of who decides (default: who opens)")
    parser.add_argument(
        "--dry-run", action="store_true", help="say what it would decide, take nothing"
    )
    parser.add_argument(
        "--later", action="store_true", help="only keep the decisions; balance another time"
    )
    add_password_option(parser, "open a locked workbook")


def choices_command(options: Namespace) -> int:
    """Show what the workbook decides, store it, and balance again."""
    parts, language = tools(), options.language
    with closing(parts), closing(open_for(parts.storage, options)) as opened:
        if options.who:
            check_who(opened, options.who, "named")
        who = options.who or opened.staff.code
        reader = partial(parts.choices_reader, password=opening_password(options))
        preview = preview_choices(opened, reader, options.workbook, who)
        print_findings(preview.findings, language)
        for row, error in preview.refused:
            text = error_sentence(error, language)
            label = said("row", language, row=str(row))
            print(said("labelled", language, label=label, text=text), file=sys.stderr)
        programme, numbers = opened.document.given_programme, opened.document.numbers()
        told = "would_note" if options.dry_run or preview.stopped else "noted"
        for decision in preview.decisions:
            number = numbers[decision.case_id]
            print(decision_line(told, decision, number, programme, language))
        counts = {"new": len(preview.decisions), "known": preview.known}
        read = "choices_tried" if options.dry_run else "choices_read"
        print(said(read, language, file=preview.file, **counts))
        if preview.stopped:
            return FAILED
        if options.dry_run or not preview.decisions:
            return DONE
        take_choices(opened, preview, who)
        if options.later or opened.allocation is None:
            return DONE
        return DONE if balance_and_tell(parts, opened, language) is not None else FAILED


WORD = Word(
    "choices",
    "Read a plan's workbook back: what was chosen at the table becomes decisions.",
    _add_options,
    choices_command,
)
