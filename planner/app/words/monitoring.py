"""The word ``monitoring``: what an office, or a fund, came to over a period, told safely."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from planner.app.monitoring import write_monitoring
from planner.app.wiring import tools
from planner.app.words.days import day_of
from planner.app.words.opening import add_password_option, open_for, paper_password
from planner.app.words.purposes import destination_of
from planner.app.words.word import Word
from planner.domain.errors import PlannerError
from planner.domain.protection.purpose import Paper, Purpose
from planner.services.papers.exporting import enter_paper
from planner.services.papers.monitoring import monitoring, period_of
from planner.wording.command_line import said
from planner.wording.sentences import RULE_LANGUAGES

DONE = 0
_FOR = (Purpose.OFFICE, Purpose.DONOR, Purpose.PARTNER)


def _add_options(parser: ArgumentParser) -> None:
    parser.add_argument("caseload", type=Path, help="the .rplan file, balanced before")
    parser.add_argument("--from", dest="first", help="the first day (default: 1 January)")
    parser.add_argument("--to", dest="last", help="the last day (default: the last with an entry)")
    parser.add_argument("--fund", default="", help="only what this fund pays; empty: everything")
    purposes = [purpose.value for purpose in _FOR]
    parser.add_argument(
        "--purpose",
        choices=purposes,
        default=Purpose.OFFICE.value,
        metavar="PURPOSE",
        help="what it is for: " + ", ".join(purposes) + " (default office)",
    )
    parser.add_argument("--recipient", default="", help="who gets it; needed for donor and partner")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write into")
    add_password_option(parser, "lock PDF and workbook (AES-256), and leave the CSV out,")
    parser.add_argument("--page-language", choices=RULE_LANGUAGES, help="default: --language")


def monitoring_command(options: Namespace) -> int:
    """Write the report as PDF, workbook and CSV; the trail keeps what for and for whom."""
    password = paper_password(options)
    first, last = (day_of(text) if text else None for text in (options.first, options.last))
    with closing(open_for(tools().storage, options)) as opened:
        if opened.allocation is None:
            raise PlannerError("no_allocation")
        to = destination_of(options)
        today = datetime.now(UTC).date()
        period = period_of(opened.document, first, last, options.fund, today)
        report = monitoring(opened.document, opened.allocation, period, to)
        enter_paper(opened, Paper.FIGURES, to)
        language = options.page_language or options.language
        programme = opened.document.given_programme
        written = write_monitoring(report, programme, options.out, language, password)
    print(said("written", options.language, count=len(written), folder=options.out))
    if password is not None:
        print(said("papers_locked", options.language))
        print(said("csv_not_locked", options.language))
    return DONE


WORD = Word(
    "monitoring",
    "Tell safely what a period came to: people, support, results; for headquarters and donors.",
    _add_options,
    monitoring_command,
)
