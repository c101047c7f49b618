"""Drives the page *Assessments*."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPushButton

from tests.drivers.window import ASSESSMENTS, Driver, WindowDriver
from ui.widgets.cases.case_dialog import CaseDialog
from ui.widgets.parts.fields import Choice
from ui.widgets.parts.table import Table


class AssessmentsDriver(Driver):
    def __init__(self, window: WindowDriver) -> None:
        super().__init__(window.root.assessments, window.bot)
        self.window = window
        window.go(ASSESSMENTS)

    @property
    def empty_state(self) -> str:
        """Return the name of the empty state shown, '' where cases are shown."""
        names = ("start", "no_programme", "no_cases")
        return next((n for n in names if self.has(n)), "")

    def numbers(self) -> list[str]:
        return [row.number for row in self.find(Table, "cases").rows.rows]

    def act_now(self) -> list[str]:
        return [row.number for row in self.find(Table, "act_now").rows.rows]

    def findings(self) -> list[str]:
        return [row.code for row in self.find(Table, "findings").rows.rows]

    def choose(self, number: str) -> None:
        table = self.find(Table, "cases")
        table.choose(table.rows.row_of(lambda r: r.number == number))

    def preview_import(self, file, mapping=None) -> None:
        self.click("start_import")
        self.find(QLineEdit, "import_file").setText(str(file))
        self.find(QLineEdit, "import_mapping").setText(str(mapping or ""))
        self.click("import_look")
        self.window.wait_until_idle()

    def dialog(self) -> CaseDialogDriver:
        (found,) = (d for d in self.root.findChildren(CaseDialog) if d.isVisible())
        return CaseDialogDriver(found, self.bot)


class CaseDialogDriver(Driver):
    root: CaseDialog

    def choose(self, name: str, value) -> None:
        self.find(Choice, name).select(value)

    def save(self) -> None:
        self.find(QPushButton, "case_save").click()
