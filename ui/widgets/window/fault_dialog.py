"""A fault of the planner's: what to copy into a report, without anybody's data."""

from __future__ import annotations

import platform
import sys
import traceback
from pathlib import Path

import PySide6
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.style import GRID
from ui.widgets.parts.panel import button, fit, label


def fault_report(error: BaseException) -> str:
    """Return the error's type and places in the code: never its text, which may hold data."""
    lines = [
        f"Python {platform.python_version()}, Qt {PySide6.__version__}, {platform.system()}",
        type(error).__name__,
    ]
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {Path(f.filename).name}:{f.lineno} in {f.name}" for f in frames]
    return "\n".join([*lines, *places])


def write_place(error: BaseException) -> None:
    """Write the error's type and its last place in the code where the program was started."""
    for place in traceback.extract_tb(error.__traceback__)[-1:]:
        sys.stderr.write(f"{type(error).__name__} {Path(place.filename).name}:{place.lineno}\n")


class FaultDialog(QDialog):
    """Says that the data is safe, and offers the report."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fault")
        self.setWindowTitle(self.tr("Something went wrong"))
        fit(self, 560, 360)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        column.setSpacing(3 * GRID)
        column.addWidget(label(self.tr("Something went wrong inside the planner"), "page"))
        column.addWidget(
            label(
                self.tr(
                    "Everything you did up to now is saved, and you can go on. Please send this "
                    "report to whoever looks after the planner. It holds places in the program, "
                    "no data of your caseload."
                ),
                wrap=True,
            )
        )
        self.report = QPlainTextEdit(fault_report(error))
        self.report.setObjectName("fault_report")
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        column.addWidget(self.report, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        copy = button(self.tr("&Copy the report"), "fault_copy")
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.report.toPlainText()))
        close = button(self.tr("&Go on"), "fault_close", primary=True)
        close.clicked.connect(self.accept)
        row.addWidget(copy)
        row.addWidget(close)
        column.addLayout(row)
