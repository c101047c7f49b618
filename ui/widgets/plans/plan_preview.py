"""The plan as it will be printed, in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.style import GRID
from ui.widgets.parts.panel import button, fit, label


class PlanPreview(QDialog):
    """Shows a PDF that exists in memory only."""

    print_asked = Signal(object)  # QPdfDocument: the plan

    def __init__(self, number: str, content: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan_preview")
        self.setWindowTitle(self.tr("Preview: {number}").format(number=number))
        fit(self, 760, 860)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        self.document = QPdfDocument(self)
        # The document reads from the buffer as pages come into sight: both live with the dialog.
        self._buffer = QBuffer(self)
        self._buffer.setData(content)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        view = QPdfView(self)
        view.setObjectName("preview_pages")
        view.setAccessibleName(self.tr("Pages of the plan"))
        view.setDocument(self.document)
        view.setPageMode(QPdfView.PageMode.MultiPage)
        view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        column.addWidget(view, 1)
        row = QHBoxLayout()
        pages = self.tr("pages: {n}").format(n=self.document.pageCount())
        row.addWidget(label(pages, "soft"), 1)
        on_paper = button(self.tr("&Print…"), "preview_print")
        on_paper.clicked.connect(lambda: self.print_asked.emit(self.document))
        row.addWidget(on_paper)
        close = button(self.tr("&Close"), "preview_close", primary=True)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        column.addLayout(row)
        self.finished.connect(self._let_go)

    def _let_go(self) -> None:
        self.document.close()
        self._buffer.close()
