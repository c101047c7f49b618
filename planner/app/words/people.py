"""The word ``people``: whom a fund helps, told safely to its donor, household by household."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from contextlib import closing
from pathlib import Path

from planner.app.children.people import write_people
from planner.app.wiring import tools
from planner.app.words.opening import add_password_option, open_for, paper_password
from planner.app.words.purposes import destination_of
from planner.app.words.word import Word
from planner.domain.errors import PlannerError
from planner.domain.protection.purpose import Paper, Purpose
from planner.domain.reports.people_report import PeopleReport
from planner.services.papers.exporting import enter_paper
from planner.services.papers.people_report import people_report
from planner.wording.command_line import said
from planner.wording.sentences import RULE_LANGUAGES

DONE = 0


def _add_options(parser: ArgumentParser) -> None:
    parser.add_argument("caseload", type=Path, help="the .rplan file, balanced before")
    parser.add_argument("--fund", required=True, help="whom this fund helps")
    parser.add_argument("--recipient", default="", help="the donor that gets it")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write into")
    add_password_option(parser, "lock PDF and workbook (AES-256), and leave the CSV out,")
    parser.add_argument("--page-language", choices=RULE_LANGUAGES, help="default: --language")


def people_command(options: Namespace) -> int:
    """Write the report as PDF and workbook, and as CSV where nothing is locked."""
    password = paper_password(options)
    with closing(open_for(tools().storage, options)) as opened:
        if opened.allocation is None:
            raise PlannerError("no_allocation")
        options.purpose = Purpose.DONOR.value
        to = destination_of(options)
        report = people_report(opened.document, opened.allocation, options.fund, to)
        enter_paper(opened, Paper.FIGURES, to)
        language = options.page_language or options.language
        programme = opened.document.given_programme
        written = write_people(report, programme, options.out, language, password)
    print(said("written", options.language, count=len(written), folder=options.out))
    if password is not None:
        print(said("papers_locked", options.language))
    _tell_rows(report, options.language, locked=password is not None)
    return DONE


def _tell_rows(report: PeopleReport, language: str, *, locked: bool) -> None:
    """Say why there is no CSV, or why nobody stands in it."""
    if locked:
        print(said("csv_not_locked", language))
    elif not report.rows:
        nobody = report.left_out == 0
        print(said("csv_nobody_helped" if nobody else "csv_nobody_agreed", language))


WORD = Word(
    "people",
    "Tell a donor safely whom its fund helps; for a period of the office see monitoring.",
    _add_options,
    people_command,
)
