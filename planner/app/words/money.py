"""The word ``money`` of the command line: where the money stands, and what is booked."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path

from planner.app.wiring import Tools, tools
from planner.app.words.money_text import money_lines
from planner.app.words.opening import add_password_option, open_for, opening_password
from planner.app.words.plans import check_who
from planner.app.words.printing import print_findings
from planner.app.words.word import Word
from planner.domain.errors import PlannerError
from planner.domain.ledger.accounts import accounts_of
from planner.domain.ledger.entry import Entry, EntryState
from planner.domain.months import Month
from planner.services.balances import balances
from planner.services.money import entries, ledger
from planner.services.money.ledger_lines import open_ledger
from planner.services.papers.exporting import enter_entries
from planner.services.work import Work
from planner.wording.command_line import said
from planner.wording.numbers import month_text

DONE, FINDINGS = 0, 1


def _add_options(parser: ArgumentParser) -> None:
    """Add what ``money`` takes."""
    parser.add_argument("caseload", type=Path, help="the .rplan file")
    parser.add_argument("--months", action="store_true", help="tell it month by month too")
    parser.add_argument("--book", action="store_true", help="book what the adopted balance plans")
    parser.add_argument("--entries", type=Path, help="book what a workbook of entries says")
    add_password_option(parser, "open a locked workbook of entries")
    parser.add_argument(
        "--template", type=Path, help="write the workbook of entries; must not exist yet"
    )
    parser.add_argument(
        "--close", metavar="MONTH", help="close a month and all before it for good: 2026-11"
    )
    parser.add_argument("--who", default="", help="staff code of who books")
    parser.add_argument("--on", help="date to book under (default: the balance date)")


def money_command(options: Namespace) -> int:
    """Book what was asked for, then tell where the money stands."""
    parts, language = tools(), options.language
    with closing(open_for(parts.storage, options)) as opened:
        programme = opened.document.given_programme
        if options.template is not None and options.template.exists():
            raise PlannerError("file_exists", file=options.template.name)
        day = _day(options.on, programme.balance_date)
        month = _month(options.close) if options.close else None
        if options.book or options.entries or month:
            check_who(opened, options.who, "booker")
        if options.book:
            _book(opened, options.who, day, language)
        findings = _take(parts, opened, options) if options.entries else 0
        if month is not None:
            # Without a date, the books have come as far as their newest entry.
            newest = max((e.on for e in opened.document.entries.values()), default=day)
            known_day = day if options.on else max(day, newest)
            ledger.close_month(opened, month, options.who, known_day)
            print(said("month_closed", language, month=month_text(month, language)))
        if options.template is not None:
            if not opened.document.entries:
                raise PlannerError("ledger_book_first")
            enter_entries(opened, options.template)
            known = open_ledger(opened.document, opened.allocation)
            parts.entries_workbook(options.template, known, language)
            print(options.template)
        accounts = accounts_of(opened.document)
        for line in money_lines(opened.document, accounts, language, months=options.months):
            print(line)
    return FINDINGS if options.strict and findings else DONE


def _book(opened: Work, who: str, day: date, language: str) -> None:
    booking = ledger.book_plan(opened, who, day)
    new = said("lines_new", language, n=booking.new)
    print(said("plan_booked", language, new=new, changed=booking.changed, gone=booking.gone))
    if not balances.is_current(opened.document):
        print(said("balance_stale", language))


def _take(parts: Tools, opened: Work, options: Namespace) -> int:
    """Book a workbook of entries, all or nothing; return how many findings it had."""
    reader = partial(parts.entries_reader, password=opening_password(options))
    preview = entries.preview_entries(opened.document, opened.allocation, reader, options.entries)
    print_findings(preview.findings, options.language)
    made = entries.take_entries(opened, preview, options.who)
    print(_taken(preview.file, made, preview.known, options.language))
    return len(preview.findings)


def _taken(file: str, made: Sequence[Entry], known: int, language: str) -> str:
    """Tell how many entries were booked; exchange differences, which nobody entered, apart."""
    exchange = sum(entry.state is EntryState.EXCHANGE for entry in made)
    differences = said("exchange_differences", language, n=exchange)
    return said(
        "entries_taken",
        language,
        file=file,
        entries=said("entries_booked", language, n=len(made) - exchange),
        differences=said("differences_too", language, count=differences) if exchange else "",
        known=said("rows_known", language, n=known),
    )


def _day(text: str | None, default: date) -> date:
    if not text:
        return default
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise PlannerError("ledger_date_unreadable", value=text) from None


def _month(text: str) -> Month:
    try:
        return Month.of(date.fromisoformat(f"{text}-01"))
    except ValueError:
        raise PlannerError("ledger_month_unreadable", value=text) from None


WORD = Word(
    "money",
    "Tell where the money of each fund stands; book entries.",
    _add_options,
    money_command,
    strict=True,
)
