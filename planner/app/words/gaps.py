"""The word ``gaps``: serious needs that nothing meets, and a report for who can close them."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from planner.app.gaps import write_gaps
from planner.app.wiring import tools
from planner.app.words.days import day_of
from planner.app.words.opening import add_password_option, open_for, paper_password
from planner.app.words.purposes import destination_of
from planner.app.words.word import Word
from planner.domain.programme.programme import Programme
from planner.domain.protection.purpose import Paper, Purpose
from planner.domain.reports.gaps import WhyGap
from planner.domain.reports.gaps_report import GapsReport
from planner.services.papers.exporting import enter_paper
from planner.services.papers.gaps import gaps_report
from planner.wording.command_line import said
from planner.wording.papers.gaps import (
    count_words,
    gaps_text,
    lead_words,
    parts_words,
    row_words,
)
from planner.wording.sentences import RULE_LANGUAGES


def _add_options(parser: ArgumentParser) -> None:
    parser.add_argument("caseload", type=Path, help="the .rplan file, balanced before")
    parser.add_argument("--out", type=Path, help="write the report into this folder")
    parser.add_argument("--recipient", default="", help="the authority that gets it, with --out")
    parser.add_argument("--on", help="the day it is told for (default: the last entered)")
    add_password_option(parser, "lock the report (AES-256)")
    parser.add_argument("--page-language", choices=RULE_LANGUAGES, help="default: --language")


def gaps_command(options: Namespace) -> int:
    """Tell the register, and with ``--out`` write it as PDF and workbook, entered in the trail."""
    password = paper_password(options)
    with closing(open_for(tools().storage, options)) as opened:
        options.purpose = (Purpose.PARTNER if options.out else Purpose.OFFICE).value
        to = destination_of(options)
        day = day_of(options.on) if options.on else None
        report = gaps_report(opened.document, opened.allocation, to, day)
        programme = opened.document.given_programme
        for line in _lines(report, programme, options.language):
            print(line)
        if options.out is None:
            return 0
        enter_paper(opened, Paper.FIGURES, to)
        language = options.page_language or options.language
        written = write_gaps(report, programme, options.out, language, password)
    print(said("written", options.language, count=len(written), folder=options.out))
    return 0


def _lines(report: GapsReport, programme: Programme, language: str) -> Iterator[str]:
    yield lead_words(report.gaps.households, language)
    for row in report.gaps.rows:
        need, place = row_words(row, programme, language)
        count = count_words(row.households, language)
        what = ", ".join(filter(None, (need, place)))
        parts = parts_words(row.cells, tuple(WhyGap), language)
        yield "  " + gaps_text("part", language, what=what, count=f"{count}  ({parts})")
    yield gaps_text("purpose", language)


WORD = Word(
    "gaps",
    "Serious needs that nothing meets, by need and place: a table, and a report for authorities.",
    _add_options,
    gaps_command,
)
