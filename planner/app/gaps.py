"""The report of gaps in services, written to files in a child process."""

from __future__ import annotations

from pathlib import Path

from planner.app.children.child import run_in_child
from planner.domain.errors import PlannerError
from planner.domain.programme.programme import Programme
from planner.domain.progress import Report, StopAsked, never, quiet
from planner.domain.protection.secret import Secret
from planner.domain.reports.gaps_report import GapsReport


def write_gaps(
    report: GapsReport,
    programme: Programme,
    out: Path,
    language: str,
    password: Secret | None = None,
    tell: Report = quiet,
    stop: StopAsked = never,
) -> list[Path]:
    """Write the report into ``out`` as PDF and as workbook; ``password`` locks both.

    Raises PlannerError ``folder_unwritable``, ``disk_full``, ``file_unwritable``.
    """
    asked = (report, programme, out, language, password)
    return list(run_in_child(write_gaps_job, *asked, report=tell, stop=stop))


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
