"""The report on people, written in a child process."""

from __future__ import annotations

from pathlib import Path

from planner.app.children.child import run_in_child
from planner.domain.errors import PlannerError
from planner.domain.programme.programme import Programme
from planner.domain.progress import Report, StopAsked
from planner.domain.protection.secret import Secret
from planner.domain.reports.people_report import PeopleReport


def write_people(
    report: PeopleReport,
    programme: Programme,
    out: Path,
    language: str,
    password: Secret | None = None,
) -> list[Path]:
    """Write a report on people into ``out`` and return the files; ``password`` locks them.

    Raises PlannerError as writing a plan does.
    """
    written: list[Path] = run_in_child(_job, report, programme, out, language, password)
    return written


def _job(
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
    pages = compose_people(report, programme, language)
    files = [
        plan_path(out, report.fund, "-people.pdf"),
        plan_path(out, report.fund, "-people.xlsx"),
    ]
    pdf.write_pages(pages, files[0], password)
    excel.write_people(report, pages, files[1], language, password)
    if password is None:
        files.append(plan_path(out, report.fund, "-people.csv"))
        write_whole(files[2], people_csv(report, language))
    return files
