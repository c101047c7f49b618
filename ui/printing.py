"""Prints a plan that exists in memory only: the trail knows first, then the printer gets it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from planner.domain.ids import CaseId
from planner.domain.protection.purpose import Destination, Purpose
from planner.services.papers.exporting import begin_export
from ui.session import Session

#: Dots an inch a page is drawn with: text stays sharp, and a page takes a moment.
_DOTS = 300


def ask_and_print(
    session: Session, case_id: CaseId, document: QPdfDocument, parent: QWidget
) -> None:
    """Ask for a printer and print a person's copy on it; it is entered as given to them."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: print_plan(session, case_id, document, printer))
    dialog.setModal(True)  # its own open() is another
    dialog.show()


def print_plan(
    session: Session, case_id: CaseId, document: QPdfDocument, printer: QPrinter
) -> bool:
    """Print every page; say whether it may be printed, which the trail must take first."""
    if not session.do(begin_export, [case_id], Destination(Purpose.PERSON)):
        return False
    printer.setResolution(_DOTS)
    painter = QPainter(printer)
    try:
        for page in range(document.pageCount()):
            if page:
                printer.newPage()
            room = printer.pageLayout().paintRectPixels(_DOTS)
            points = document.pagePointSize(page)
            scale = min(room.width() / points.width(), room.height() / points.height())
            size = QSize(round(points.width() * scale), round(points.height() * scale))
            painter.drawImage(QPoint(0, 0), document.render(page, size))
    finally:
        painter.end()
    return True
