"""The exports behind the services' port."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from exports import excel, pdf
from exports.compose import compose_plan
from exports.file_names import plan_path
from planner.domain.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.ids import CaseId
from planner.services.ports import Written


class FileWriters:
    """Writes plans and office figures as files."""

    def write_plan(
        self, caseload: Caseload, allocation: Allocation, case_id: CaseId, folder: Path, on: date
    ) -> Written:
        """Write one plan as PDF and as workbook, named after its case number."""
        document = compose_plan(caseload, allocation, case_id, on=on)
        number = caseload.cases[case_id].number
        files = (plan_path(folder, number, ".pdf"), plan_path(folder, number, ".xlsx"))
        unprinted = pdf.write_plan(document, files[0])
        excel.write_plan(document, files[1])
        return Written(files, (*document.findings, *unprinted))

    def write_office(
        self, caseload: Caseload, allocation: Allocation, path: Path, language: str
    ) -> None:
        """Write the office workbook."""
        excel.write_office(caseload, allocation, path, language)
