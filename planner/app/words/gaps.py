"""The word ``gaps``: serious needs that nothing meets, and a report for who can close them."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from planner.app.children.child import run_in_child
from planner.app.wiring import tools
from planner.app.words.days import day_or_today
from planner.app.words.opening import add_password_option, open_for, paper_password
from planner.app.words.purposes import destination_of
from planner.app.words.word import Word
from planner.domain.errors import PlannerError
from planner.domain.gaps import WhyGap
from planner.domain.programme import Programme
from planner.domain.progress import Report, StopAsked
from planner.domain.purpose import Paper, Purpose
from planner.domain.secret import Secret
from planner.services.exporting import enter_paper
from planner.services.gaps import GapsReport, gaps_report
from planner.wording.command_line import said
from planner.wording.papers.gaps import count_words, gaps_text, parts_words, row_words
from planner.wording.sentences import RULE_LANGUAGES


def _add_options(parser: ArgumentParser) -> None:
    parser.add_argument("caseload", type=Path, help="the .rplan file, balanced before")
    parser.add_argument("--out", type=Path, help="write the two-page report into this folder")
    parser.add_argument("--recipient", default="", help="the authority that gets it, with --out")
    parser.add_argument("--on", help="the day it is told for (default: today)")
    add_password_option(parser, "lock the report (AES-256)")
    parser.add_argument("--page-language", choices=RULE_LANGUAGES, help="default: --language")


def gaps_command(options: Namespace) -> int:
    """Tell the register, and with ``--out`` write it as PDF and workbook, entered in the trail."""
    password = paper_password(options)
    with closing(open_for(tools().storage, options)) as opened:
        options.purpose = (Purpose.PARTNER if options.out else Purpose.OFFICE).value
        to = destination_of(options)
        day = day_or_today(options.on)
        report = gaps_report(opened.document, opened.allocation, to, day)
        programme = opened.document.given_programme
        for line in _lines(report, programme, options.language):
            print(line)
        if options.out is None:
            return 0
        enter_paper(opened, Paper.FIGURES, to)
        language = options.page_language or options.language
        written = run_in_child(write_gaps_job, report, programme, options.out, language, password)
    print(said("written", options.language, count=len(written), folder=options.out))
    return 0


def _lines(report: GapsReport, programme: Programme, language: str) -> Iterator[str]:
    yield gaps_text("lead", language, count=count_words(report.gaps.households, language))
    for row in report.gaps.rows:
        need, place = row_words(row, programme, language)
        count = count_words(row.households, language)
        what = ", ".join(filter(None, (need, place)))
        parts = parts_words(row, tuple(WhyGap), language)
        yield "  " + gaps_text("part", language, what=what, count=f"{count}  ({parts})")
    yield gaps_text("purpose", language)


def write_gaps_job(
    report: GapsReport,
    programme: Programme,
    out: Path,
    language: str,
    password: Secret | None,
    _report: Report,
    _stop: StopAsked,
) -> list[Path]:
    """Write the files; each is whole or absent. The workbook has every row."""
    from exports import excel, pdf  # noqa: PLC0415 - slow to import
    from exports.compose.gaps import MOST_ROWS, compose_gaps  # noqa: PLC0415
    from exports.file_names import plan_path  # noqa: PLC0415

    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise PlannerError("folder_unwritable", folder=out.name) from None
    files = [plan_path(out, "GAPS", "-services.pdf"), plan_path(out, "GAPS", "-services.xlsx")]
    pdf.write_pages(compose_gaps(report, programme, language, MOST_ROWS), files[0], password)
    excel.write_figures(compose_gaps(report, programme, language), files[1], password)
    return files


WORD = Word(
    "gaps",
    "Serious needs that nothing meets, by need and place: a table, and a report for authorities.",
    _add_options,
    gaps_command,
)
