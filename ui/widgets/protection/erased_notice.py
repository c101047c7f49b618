"""Under a search: somebody of the number that was typed was erased here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.protection.staff import May
from planner.wording.numbers import date_text
from ui.models.isolates import isolated
from ui.permitted import permit
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.panel import button, label
from ui.widgets.protection.receipt_dialog import ReceiptDialog


class ErasedNotice(QWidget):
    """Hidden unless the number that is looked for is one of those."""

    def __init__(self, session: Session, name: str) -> None:
        super().__init__()
        self._session, self._number = session, ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        self.words = label("", "attention", wrap=True)
        self.words.setObjectName(f"{name}_words")
        self.more = button(self.tr("By whom and why…"), f"{name}_more", link=True)
        self.more.clicked.connect(self._show_receipt)
        column.addWidget(self.words)
        column.addWidget(self.more)
        self.hide()

    def look_for(self, number: str) -> None:
        """Say whether a case of this number was erased."""
        session, document = self._session, self._session.document
        day = document.about.erased.day_of_number(number)
        if day is None or document.by_number(number.strip()) is not None:
            self.hide()
            return
        self._number = number.strip()
        words = self.tr("Case {number} was erased on {day}. Nothing is kept of it.")
        told = {"number": isolated(self._number), "day": date_text(day, session.language)}
        self.words.setText(words.format(**told))
        permit(self.more, session, May.TRAIL)
        self.show()

    def _show_receipt(self) -> None:
        if self._session.work is not None:
            dialog = ReceiptDialog(self._session, self._session.work, self._number, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()
