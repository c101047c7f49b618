"""The monitoring report composed for a screen, and written to files in a child process."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from planner.app.children.child import run_in_child
from planner.domain.errors import PlannerError
from planner.domain.monitoring.report import Monitoring
from planner.domain.programme import Programme
from planner.domain.progress import Report, StopAsked, never, quiet

if TYPE_CHECKING:
    from exports.monitoring_paper import Figure, MonitoringPaper

_WHOLE = "MONITORING"


def monitoring_paper(report: Monitoring, programme: Programme, language: str) -> MonitoringPaper:
    """Return the report as its pages say it; it takes milliseconds."""
    from exports.compose.monitoring import compose_monitoring  # noqa: PLC0415 - slow to import

    return compose_monitoring(report, programme, language)


def figure_words(figure: Figure, language: str) -> str:
    """Return a figure of the paper as it is read."""
    from exports.monitoring_paper import figure_text  # noqa: PLC0415

    return figure_text(figure, language)


def write_monitoring(
    report: Monitoring,
    programme: Programme,
    out: Path,
    language: str,
    tell: Report = quiet,
    stop: StopAsked = never,
) -> list[Path]:
    """Write the report into ``out`` as PDF, workbook and CSV; each is whole or absent.

    Raises PlannerError ``folder_unwritable``, ``disk_full``, ``file_unwritable``.
    """
    asked = (report, programme, out, language)
    return list(run_in_child(write_monitoring_job, *asked, report=tell, stop=stop))


def write_monitoring_job(
    report: Monitoring,
    programme: Programme,
    out: Path,
    language: str,
    _report: Report,
    _stop: StopAsked,
) -> list[Path]:
    """Compose once and write three files."""
    from exports import excel, pdf  # noqa: PLC0415 - slow to import
    from exports.compose.monitoring import compose_monitoring  # noqa: PLC0415
    from exports.file_names import plan_path  # noqa: PLC0415
    from exports.files import write_whole  # noqa: PLC0415
    from exports.monitoring_csv import monitoring_csv  # noqa: PLC0415
    from exports.pdf.monitoring import pages_of  # noqa: PLC0415

    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise PlannerError("folder_unwritable", folder=out.name) from None
    paper = compose_monitoring(report, programme, language)
    name = f"{report.fund}-{_WHOLE}" if report.fund else _WHOLE
    files = [plan_path(out, name, ending) for ending in (".pdf", ".xlsx", ".csv")]
    pdf.write_pages(pages_of(paper), files[0])
    excel.write_monitoring(paper, files[1])
    write_whole(files[2], monitoring_csv(paper))
    return files
