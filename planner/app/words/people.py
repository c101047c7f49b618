"""The word ``people``: who is helped, told safely, to a donor for one fund or for monitoring."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from contextlib import closing
from pathlib import Path

from planner.app.children.child import run_in_child
from planner.app.wiring import tools
from planner.app.words.opening import add_password_option, open_for, paper_password
from planner.app.words.purposes import destination_of
from planner.app.words.word import Word
from planner.domain.errors import PlannerError
from planner.domain.people_report import PeopleReport
from planner.domain.programme import Programme
from planner.domain.progress import Report, StopAsked
from planner.domain.purpose import Paper, Purpose
from planner.domain.secret import Secret
from planner.services.exporting import enter_paper
from planner.services.people_report import people_report
from planner.wording.command_line import said
from planner.wording.sentences import RULE_LANGUAGES

DONE = 0


def _add_options(parser: ArgumentParser) -> None:
    parser.add_argument("caseload", type=Path, help="the .rplan file, balanced before")
    parser.add_argument("--fund", default="", help="only who this fund helps; empty: everybody")
    parser.add_argument("--recipient", default="", help="the donor that gets it, with --fund")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write into")
    add_password_option(parser, "lock PDF and workbook (AES-256), and leave the CSV out,")
    parser.add_argument("--page-language", choices=RULE_LANGUAGES, help="default: --language")


def people_command(options: Namespace) -> int:
    """Write the report as PDF and workbook, of one fund as CSV too where nothing is locked."""
    password = paper_password(options)
    with closing(open_for(tools().storage, options)) as opened:
        if opened.allocation is None:
            raise PlannerError("no_allocation")
        options.purpose = (Purpose.DONOR if options.fund else Purpose.OFFICE).value
        to = destination_of(options)
        report = people_report(opened.document, opened.allocation, options.fund, to)
        enter_paper(opened, Paper.FIGURES, to)
        language = options.page_language or options.language
        programme = opened.document.given_programme
        written = run_in_child(write_people_job, report, programme, options.out, language, password)
    print(said("written", options.language, count=len(written), folder=options.out))
    if password is not None:
        print(said("papers_locked", options.language))
    if report.fund:
        _tell_rows(report, options.language, locked=password is not None)
    return DONE


def _tell_rows(report: PeopleReport, language: str, *, locked: bool) -> None:
    """Say why there is no CSV, or why nobody stands in it."""
    if locked:
        print(said("csv_not_locked", language))
    elif not report.rows:
        nobody = report.left_out == 0
        print(said("csv_nobody_helped" if nobody else "csv_nobody_agreed", language))


def write_people_job(
    report: PeopleReport,
    programme: Programme,
    out: Path,
    language: str,
    password: Secret | None,
    _report: Report,
    _stop: StopAsked,
) -> list[Path]:
    """Write the files; each is whole or absent. A CSV cannot be locked: it is left out then."""
    from exports import excel, pdf  # noqa: PLC0415 - slow to import
    from exports.compose.people_report import compose_people  # noqa: PLC0415
    from exports.file_names import plan_path  # noqa: PLC0415
    from exports.files import write_whole  # noqa: PLC0415
    from exports.people_csv import people_csv  # noqa: PLC0415

    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise PlannerError("folder_unwritable", folder=out.name) from None
    name = report.fund or "PEOPLE"
    pages = compose_people(report, programme, language)
    files = [plan_path(out, name, "-people.pdf"), plan_path(out, name, "-people.xlsx")]
    pdf.write_pages(pages, files[0], password)
    excel.write_people(report, pages, files[1], language, password)
    if report.fund and password is None:
        files.append(plan_path(out, name, "-people.csv"))
        write_whole(files[2], people_csv(report))
    return files


WORD = Word(
    "people",
    "Tell safely who is helped: to a donor for one fund, or everybody for monitoring.",
    _add_options,
    people_command,
)
