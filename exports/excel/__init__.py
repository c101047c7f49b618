"""Plans and office figures as workbooks. openpyxl is imported on first use: it is slow."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from exports.document import PlanDocument
from exports.figures_page import FiguresPage
from exports.files import written_whole
from planner.domain.allocation import Allocation
from planner.domain.caseload import Caseload


def write_plan(document: PlanDocument, path: Path) -> None:
    """Write a plan as workbook to ``path``, whole or not at all.

    Raises PlannerError ``disk_full`` or ``file_unwritable``.
    """
    from exports.excel.plan import plan_workbook  # noqa: PLC0415

    book = plan_workbook(document)
    with written_whole(path) as beside:
        book.save(beside)


def write_office(caseload: Caseload, allocation: Allocation, path: Path, language: str) -> None:
    """Write the office workbook to ``path``, whole or not at all.

    Raises PlannerError ``programme_first``, ``disk_full`` or ``file_unwritable``.
    """
    from exports.excel.office import office_workbook  # noqa: PLC0415

    book = office_workbook(caseload, allocation, language)
    with written_whole(path) as beside:
        book.save(beside)


def write_figures(pages: Sequence[FiguresPage], path: Path) -> None:
    """Write pages of figures as a workbook to ``path``, a sheet a page, whole or not at all.

    Raises PlannerError ``disk_full`` or ``file_unwritable``.
    """
    from exports.excel.figures import figures_workbook  # noqa: PLC0415

    content = figures_workbook(pages)
    with written_whole(path) as beside:
        beside.write_bytes(content)
