"""Drives the dialog that adds a donor's programme."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QRadioButton, QWidget

from tests.drivers.programme import ProgrammeDriver
from tests.drivers.window import Driver, WindowDriver
from ui.widgets.parts.table import Table
from ui.widgets.programme.donor_dialog import DonorDialog


class DonorDriver(Driver):
    root: DonorDialog

    def __init__(self, window: WindowDriver, opened_by: str = "add_donor") -> None:
        ProgrammeDriver(window).click(opened_by)
        window.wait_until_idle()
        (dialog,) = (d for d in window.root.findChildren(DonorDialog) if d.isVisible())
        super().__init__(dialog, window.bot)

    def choose(self, code: str) -> None:
        """Show the template of this code."""
        codes = [d.code for d in self.root.donors]
        self.find(QListWidget, "donor_list").setCurrentRow(codes.index(code))

    def read(self, conflict: str, reading: str) -> None:
        self.find(QRadioButton, f"reading_{conflict}_{reading}").setChecked(True)

    def sentences(self) -> str:
        return Driver(self.find(QWidget, "donor_says"), self.bot).said()

    def sums(self) -> list[tuple[str, str, str]]:
        """Return household, what is owed and the most for each worked sum."""
        rows = self.find(Table, "donor_sums").rows.rows
        return [(row.household, row.parts, row.most) for row in rows]

    def tick(self, rule: str, code: str) -> None:
        """Tick a measure of the catalogue for a value no source gives."""
        listed = self.find(QListWidget, f"fill_{rule}")
        for number in range(listed.count()):
            item = listed.item(number)
            if item.data(Qt.ItemDataRole.UserRole) == code:
                item.setCheckState(Qt.CheckState.Checked)
