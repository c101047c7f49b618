"""The plan as it will be printed, in a window of its own."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.style import GRID
from ui.widgets.panel import button, label


class PlanPreview(QDialog):
    """Shows a PDF; the folder it was written to is thrown away when it closes."""

    def __init__(
        self, number: str, file: Path, folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("plan_preview")
        self.setWindowTitle(self.tr("Preview: {number}").format(number=number))
        self.resize(760, 860)
        self._folder = folder
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        self.document = QPdfDocument(self)
        self.document.load(str(file))
        view = QPdfView(self)
        view.setObjectName("preview_pages")
        view.setAccessibleName(self.tr("Pages of the plan"))
        view.setDocument(self.document)
        view.setPageMode(QPdfView.PageMode.MultiPage)
        view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        column.addWidget(view, 1)
        row = QHBoxLayout()
        pages = self.tr("{n} pages").format(n=self.document.pageCount())
        row.addWidget(label(pages, "soft"), 1)
        close = button(self.tr("&Close"), "preview_close", primary=True)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        column.addLayout(row)
        self.finished.connect(self._throw_away)

    def _throw_away(self) -> None:
        self.document.close()
        shutil.rmtree(self._folder, ignore_errors=True)
