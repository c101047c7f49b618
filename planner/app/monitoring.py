"""The monitoring report composed for a screen, and written to files in a child process."""

from __future__ import annotations

from pathlib import Path

from exports.monitoring_paper import Figure, Line, MonitoringPaper, Section, figure_text
from planner.app.children.child import run_in_child
from planner.domain.errors import PlannerError
from planner.domain.monitoring.report import Monitoring
from planner.domain.programme.programme import Programme
from planner.domain.progress import Report, StopAsked, never, quiet
from planner.domain.protection.secret import Secret

__all__ = [
    "Figure",
    "Line",
    "MonitoringPaper",
    "Section",
    "figure_text",
    "monitoring_paper",
    "write_monitoring",
    "write_monitoring_job",
]

_WHOLE = "MONITORING"


def monitoring_paper(report: Monitoring, programme: Programme, language: str) -> MonitoringPaper:
    """Return the report as its pages say it; it takes milliseconds."""
    from exports.compose.monitoring import compose_monitoring  # noqa: PLC0415 - slow to import

    return compose_monitoring(report, programme, language)


def write_monitoring(
    report: Monitoring,
    programme: Programme,
    out: Path,
    language: str,
    password: Secret | None = None,
    tell: Report = quiet,
    stop: StopAsked = never,
) -> list[Path]:
    """Write the report into ``out`` as PDF, workbook and CSV; each is whole or absent.

    ``password`` locks PDF and workbook; a CSV cannot be locked and is left out then. Raises
    PlannerError ``folder_unwritable``, ``disk_full``, ``file_unwritable``.
    """
    asked = (report, programme, out, language, password)
    return list(run_in_child(write_monitoring_job, *asked, report=tell, stop=stop))


def write_monitoring_job(
    report: Monitoring,
    programme: Programme,
    out: Path,
    language: str,
    password: Secret | None,
    _report: Report,
    _stop: StopAsked,
) -> list[Path]:
    """Compose once and write the files."""
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
    files = [plan_path(out, name, ending) for ending in (".pdf", ".xlsx")]
    pdf.write_pages(pages_of(paper), files[0], password)
    excel.write_monitoring(paper, files[1], password)
    if password is None:
        files.append(plan_path(out, name, ".csv"))
        write_whole(files[2], monitoring_csv(paper))
    return files
