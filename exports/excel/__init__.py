"""Plans and office figures as workbooks. openpyxl is imported on first use: it is slow."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile

from exports.document import PlanDocument
from exports.figures_page import FiguresPage
from exports.files import write_whole
from exports.locked import locked_workbook
from exports.monitoring_paper import MonitoringPaper
from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.protection.secret import Secret
from planner.domain.reports.people_report import PeopleReport

if TYPE_CHECKING:
    from openpyxl import Workbook


def write_plan(document: PlanDocument, path: Path, password: Secret | None = None) -> None:
    """Write a plan as workbook to ``path``, whole or not at all; ``password`` locks it.

    Raises PlannerError ``disk_full`` or ``file_unwritable``.
    """
    from exports.excel.plan import plan_workbook  # noqa: PLC0415

    book = plan_workbook(document)
    _write(path, _checked(book), password)


def write_office(
    caseload: Caseload,
    allocation: Allocation,
    path: Path,
    language: str,
    password: Secret | None = None,
    *,
    hxl: bool = False,
) -> None:
    """Write the office workbook to ``path``, whole or not at all.

    ``password`` locks it; ``hxl``: with a row of HXL tags over the data of each sheet.
    Raises PlannerError ``programme_first``, ``disk_full`` or ``file_unwritable``.
    """
    from exports.excel.office import office_workbook  # noqa: PLC0415

    book = office_workbook(caseload, allocation, language, hxl=hxl)
    _write(path, _checked(book), password)


def write_figures(pages: Sequence[FiguresPage], path: Path, password: Secret | None = None) -> None:
    """Write pages of figures as a workbook to ``path``, a sheet a page, whole or not at all.

    ``password`` locks it. Raises PlannerError ``disk_full`` or ``file_unwritable``.
    """
    from exports.excel.figures import figures_workbook  # noqa: PLC0415

    _write(path, figures_workbook(pages), password)


def write_people(
    report: PeopleReport,
    pages: Sequence[FiguresPage],
    path: Path,
    language: str,
    password: Secret | None = None,
) -> None:
    """Write a report on people as a workbook to ``path``, whole or not at all.

    ``password`` locks it. Raises PlannerError ``disk_full`` or ``file_unwritable``.
    """
    from exports.excel.people_report import people_workbook  # noqa: PLC0415

    _write(path, _checked(people_workbook(report, pages, language)), password)


def write_monitoring(paper: MonitoringPaper, path: Path, password: Secret | None = None) -> None:
    """Write a monitoring report as a workbook to ``path``, whole or not at all.

    ``password`` locks it. Raises PlannerError ``disk_full`` or ``file_unwritable``.
    """
    from exports.excel.monitoring import monitoring_workbook  # noqa: PLC0415

    _write(path, _checked(monitoring_workbook(paper)), password)


def _write(path: Path, content: bytes, password: Secret | None) -> None:
    write_whole(path, content if password is None else locked_workbook(content, password))


def _checked(book: Workbook) -> bytes:
    """Return a workbook as bytes once every part of it was read back.

    Raises PlannerError ``file_unwritable`` where a part does not hold what its checksum says.
    """
    out = BytesIO()
    book.save(out)
    if ZipFile(out).testzip() is not None:
        raise PlannerError("file_unwritable", file="", folder="")
    return out.getvalue()
