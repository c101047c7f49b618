"""The exports behind the services' port."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from exports import excel, pdf
from exports.compose import compose_plan
from exports.document import PlanDocument
from exports.file_names import plan_path
from exports.locked import opens
from exports.unfinished import Unfinished, made_from
from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding
from planner.domain.ids import CaseId
from planner.domain.protection.purpose import OWN_USE, Destination, Purpose
from planner.domain.protection.secret import Secret
from planner.services.papers.exporting import COUNSELLORS
from planner.services.ports import Written

_Write = Callable[[PlanDocument, Path, Secret | None], tuple[Finding, ...]]


class FileWriters:
    """Writes plans and office figures as files.

    ``to``: for whom. The office gets the counsellor's copy and the whole workbook besides the
    returnee's copy, in a folder of their own and in ``language``, which is the office's (None: the
    returnee's); everybody else only what the returnee gets. ``part``: which of several processes
    that write into one folder this is. ``password``: what every file opens with. ``hxl``: the
    office workbook bears HXL tags.
    """

    def __init__(
        self,
        to: Destination = OWN_USE,
        part: int = 0,
        password: Secret | None = None,
        *,
        hxl: bool = False,
        language: str | None = None,
    ) -> None:
        self._hxl, self._language = hxl, language
        self._to, self._part, self._password = to, part, password
        self._unfinished: Unfinished | None = None

    def write_plan(
        self, caseload: Caseload, allocation: Allocation, case_id: CaseId, folder: Path, on: date
    ) -> Written:
        """Write the copies of one plan and its workbook, named after its case number.

        What an export that was stopped wrote from the same plan stays as it is.
        """
        unfinished = self._unfinished = self._unfinished or Unfinished(folder, self._part)
        number = caseload.cases[case_id].number
        given = compose_plan(caseload, allocation, case_id, on=on, harmless=self._to.harmless)
        path = plan_path(folder, number, ".pdf")
        written, findings = [path], [*given.findings]
        findings += self._written(unfinished, path, given, pdf.write_plan)
        whole = given
        if self._to.purpose is Purpose.OFFICE:
            language = self._language
            whole = compose_plan(
                caseload, allocation, case_id, language=language, on=on, reasons=True
            )
            folder = _for_counsellors(folder)
            path = plan_path(folder, number, "-counsellor.pdf")
            written.append(path)
            findings += whole.findings
            findings += self._written(unfinished, path, whole, pdf.write_plan)
        path = plan_path(folder, number, ".xlsx")
        written.append(path)
        self._written(unfinished, path, whole, _as_workbook)
        return Written(tuple(written), tuple(dict.fromkeys(findings)))

    def write_office(
        self, caseload: Caseload, allocation: Allocation, path: Path, language: str
    ) -> None:
        """Write the office workbook."""
        excel.write_office(caseload, allocation, path, language, self._password, hxl=self._hxl)

    def _written(
        self, unfinished: Unfinished, path: Path, document: PlanDocument, write: _Write
    ) -> tuple[Finding, ...]:
        """Write one file unless it stands there from an export that was stopped.

        A locked one counts as written where it opens with this password; nothing of the password
        is kept to tell.
        """
        locked = self._password is not None
        source = made_from(document, "locked") if locked else made_from(document)
        if unfinished.holds(path, source) and (
            self._password is None or opens(path, self._password)
        ):
            return ()
        found = write(document, path, self._password)
        unfinished.add(path, source)
        return found


def _for_counsellors(folder: Path) -> Path:
    """Return a folder of its own: whoever prints all plans for people must not print theirs.

    Raises PlannerError ``folder_unwritable``.
    """
    own = folder / COUNSELLORS
    try:
        own.mkdir(exist_ok=True)
    except OSError:
        raise PlannerError("folder_unwritable", folder=own.name) from None
    return own


def _as_workbook(
    document: PlanDocument, path: Path, password: Secret | None
) -> tuple[Finding, ...]:
    excel.write_plan(document, path, password)
    return ()
