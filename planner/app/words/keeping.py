"""The words ``retention``, ``erase``, ``everything`` and ``breach``: what is kept, who saw it."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from contextlib import closing
from pathlib import Path

from planner.app.wiring import tools
from planner.app.words.days import day_of, day_or_today
from planner.app.words.opening import add_password_option, open_for, paper_password
from planner.app.words.purposes import add_purpose_options, destination_of
from planner.app.words.word import Word
from planner.domain.errors import PlannerError
from planner.domain.field.hand_over import holding
from planner.domain.protection.purpose import Purpose
from planner.domain.protection.retention import WhyKept
from planner.domain.rights.erasure import WhyErased
from planner.services.cases.cases import case_numbered
from planner.services.protection.breach import who_was_in
from planner.services.protection.erased_receipt import erased_receipt
from planner.services.protection.erasure import erase
from planner.services.protection.everything import everything_for
from planner.services.protection.retention import keep_until, review, set_keep_months
from planner.services.work import Work
from planner.wording.command_line import said
from planner.wording.hand_over import holds_text
from planner.wording.names import name_of
from planner.wording.numbers import date_text
from planner.wording.protection import (
    breach_lines,
    clock_text,
    due_line,
    protection_text,
    receipt_lines,
)
from planner.wording.sentences import LANGUAGES

DONE, FINDINGS = 0, 1


def _add_retention_options(parser: ArgumentParser) -> None:
    """Add what ``retention`` takes."""
    parser.add_argument("caseload", type=Path, help="the .rplan file")
    parser.add_argument("--today", help="the day, read off something else than the computer")
    parser.add_argument(
        "--keep-months", type=int, help="keep closed cases for so many months (1 to 240)"
    )
    parser.add_argument("--case", help="set until when this case is kept, with --until and --why")
    parser.add_argument("--until", help="the day, such as 2030-12-31")
    whys = [why.value for why in WhyKept]
    parser.add_argument("--why", choices=whys, metavar="WHY", help=", ".join(whys))
    parser.add_argument("--words", default="", help="in your own words (needed for other)")
    parser.add_argument("--who", default="", help="staff code of who does it (default: who opens)")


def retention_command(options: Namespace) -> int:
    """Set how long cases are kept, or list those whose time is over; 1 while the clock jumped."""
    language = options.language
    with closing(open_for(tools().storage, options)) as opened:
        who = options.who or opened.staff.code
        if options.keep_months is not None:
            set_keep_months(opened, options.keep_months, who)
            print(protection_text("keep_months", language, months=options.keep_months))
        if options.case:
            _keep(opened, who, options)
        if options.case or options.keep_months is not None:
            return DONE
        return _list(opened, options)


def _keep(opened: Work, who: str, options: Namespace) -> None:
    case = case_numbered(opened.document, options.case)
    if not options.until or not options.why:
        raise PlannerError("until_missing")
    until, why = day_of(options.until), WhyKept(options.why)
    keep_until(opened, case.id, until, why, who, options.words)
    language = options.language
    values = {"day": date_text(until, language), "why": name_of(why, language)}
    print(protection_text("kept", language, case=case.number, **values))


def _list(opened: Work, options: Namespace) -> int:
    language = options.language
    found = review(opened, day_of(options.today) if options.today else None)
    if found.fault is not None:
        print(clock_text(found.fault, language))
        return FINDINGS
    day = date_text(found.today, language)
    if not found.due:
        months = opened.document.about.keep_months
        print(protection_text("due_none", language, day=day, months=months))
        return DONE
    print(protection_text("due_head", language, day=day, count=len(found.due)))
    for due in found.due:
        print(f"  {due_line(due, language)}")
    print(protection_text("how_to_erase", language, file=options.caseload.name))
    return DONE


def _add_erase_options(parser: ArgumentParser) -> None:
    """Add what ``erase`` takes."""
    parser.add_argument("caseload", type=Path, help="the .rplan file")
    parser.add_argument("--case", required=True, help="the case number")
    parser.add_argument("--again", required=True, help="the case number again, to be sure")
    whys = [why.value for why in WhyErased]
    parser.add_argument("--why", required=True, choices=whys, metavar="WHY", help=", ".join(whys))
    parser.add_argument("--who", default="", help="staff code of who does it (default: who opens)")
    parser.add_argument("--receipt", type=Path, help="also write what was done here, as text")


def erase_command(options: Namespace) -> int:
    """Erase a case with everything that belongs to it; this is never undone."""
    with closing(open_for(tools().storage, options)) as opened:
        case = case_numbered(opened.document, options.case)
        who = options.who or opened.staff.code
        if options.receipt is not None:
            _check_receipt(options.receipt)
        aside = opened.file.aside
        erase(opened, case.id, options.again, WhyErased(options.why), who)
        print(protection_text("erased", options.language, case=case.number))
        if aside:
            print(protection_text("erased_aside", options.language, count=aside))
        _print_receipt(opened, case.number, options)
        for part in holding(opened.document.hand_overs.values(), case.id):
            print(holds_text(part, options.language), file=sys.stderr)
    return DONE


def _check_receipt(path: Path) -> None:
    """Refuse where no receipt could be written, before anything is erased for good.

    Raises PlannerError ``file_exists``, ``file_unwritable``.
    """
    if path.exists():
        raise PlannerError("file_exists", file=path.name)
    if not os.access(path.absolute().parent, os.W_OK):
        raise PlannerError("file_unwritable", file=path.name)


def _print_receipt(opened: Work, number: str, options: Namespace) -> None:
    """Say, and write where that is asked, that it was erased and what that did not reach."""
    found = erased_receipt(opened, number)
    if found is None:
        return
    lines = receipt_lines(found, options.language)
    print("\n".join(lines))
    if options.receipt is None:
        return
    try:
        options.receipt.write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError:
        raise PlannerError("file_unwritable", file=options.receipt.name) from None
    print(protection_text("receipt_written", options.language, file=options.receipt.name))


def _add_everything_options(parser: ArgumentParser) -> None:
    """Add what ``everything`` takes."""
    parser.add_argument("caseload", type=Path, help="the .rplan file")
    parser.add_argument("--case", required=True, help="the case number")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write into")
    parser.add_argument(
        "--paper-language", choices=LANGUAGES, help="of the paper (default: the person's own)"
    )
    add_password_option(parser, "lock it (AES-256)")
    add_purpose_options(parser, Purpose.ACCESS)


def everything_command(options: Namespace) -> int:
    """Write everything kept on a person as a PDF."""
    parts, password = tools(), paper_password(options)
    with closing(open_for(parts.storage, options)) as opened:
        case, to = case_numbered(opened.document, options.case), destination_of(options)
        found = everything_for(opened, case.id, to, options.out)
        on, language = day_or_today(None), options.paper_language
        written = parts.everything_writer(found, options.out, on, language, to.purpose, password)
    told = {"case": case.number, "file": written}
    print(protection_text("everything", options.language, **told))
    if password is not None:
        print(said("papers_locked", options.language))
    return DONE


def _add_breach_options(parser: ArgumentParser) -> None:
    """Add what ``breach`` takes."""
    parser.add_argument("caseload", type=Path, help="the .rplan file")
    parser.add_argument("--from", dest="first", required=True, help="the first day: 2026-11-01")
    parser.add_argument("--to", dest="last", help="the last day (default today)")


def breach_command(options: Namespace) -> int:
    """Tell who was in the file in a span of days and what was done with it; by number only."""
    with closing(open_for(tools().storage, options)) as opened:
        found = who_was_in(opened, day_of(options.first), day_or_today(options.last))
    for line in breach_lines(found, options.language):
        print(line)
    return DONE


RETENTION = Word(
    "retention",
    "List the cases whose time is over; set how long cases are kept.",
    _add_retention_options,
    retention_command,
)
ERASE = Word(
    "erase",
    "Erase a case with everything that belongs to it; this is never undone.",
    _add_erase_options,
    erase_command,
)
EVERYTHING = Word(
    "everything",
    "Write everything kept on a person as a PDF, for the person.",
    _add_everything_options,
    everything_command,
)
BREACH = Word(
    "breach",
    "Tell who was in the file in a span of days, and what was done with it.",
    _add_breach_options,
    breach_command,
)
