"""That somebody was erased, by their number: by whom, when, why, and what is still outside."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from planner.domain.errors import PlannerError
from planner.domain.rights.erased_receipt import ErasedReceipt
from planner.services.protection.erased_receipt import erased_receipt
from planner.services.work import Work
from planner.wording.errors.in_window import window_sentence
from planner.wording.protection import receipt_lines
from ui.models.isolates import isolated
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts import ask
from ui.widgets.parts.panel import button
from ui.widgets.parts.question import Question

#: The least height of what it says, in pixels: some ten lines.
_HIGH = 60 * GRID


class ReceiptDialog(Question):
    """Reads the trail on a thread; what it says can be saved as text, to be printed or sent."""

    leavable = True

    def __init__(
        self, session: Session, work: Work, number: str, parent: QWidget | None = None
    ) -> None:
        super().__init__("receipt", parent, width=600)
        self._session, self._number = session, number.strip()
        self.ask(self.tr("Case {number} was erased").format(number=isolated(self._number)))
        self.lines = QPlainTextEdit()
        self.lines.setObjectName("receipt_lines")
        self.lines.setAccessibleName(self.tr("What the audit trail says of it"))
        self.lines.setReadOnly(True)
        self.lines.setTabChangesFocus(True)
        # In the sheet's own words: its least height of a field would outweigh one set here.
        self.lines.setStyleSheet(f"QPlainTextEdit {{ min-height: {_HIGH}px; }}")
        self.body.addWidget(self.lines, 1)
        self.save = button(self.tr("&Save as text…"), "receipt_save")
        self.save.clicked.connect(self._save)
        self.save.setEnabled(False)
        close = button(self.tr("Close"), "receipt_close", primary=True)
        close.clicked.connect(self.reject)
        self.answers(close, left=self.save)
        session.door.refused.connect(self._refuse)
        session.door.do(lambda: erased_receipt(work, self._number), self._show, self)

    def _show(self, found: ErasedReceipt | None) -> None:
        if found is None:
            self.say(self.tr("The audit trail of this file holds no such erasure."))
            return
        self.lines.setPlainText("\n".join(receipt_lines(found, self._session.language)))
        self.save.setEnabled(True)

    def _save(self) -> None:
        chosen = ask.receipt_to_make(self, f"{self._number}.txt")
        if not chosen:
            return
        path = Path(chosen)
        try:
            path.write_text(self.lines.toPlainText() + "\n", encoding="utf-8")
        except OSError:
            self._refuse(PlannerError("file_unwritable", file=path.name))
            return
        self.say(self.tr("Saved: {file}").format(file=path.name))

    def _refuse(self, error: PlannerError) -> None:
        self.say(window_sentence(error, self._session.language))
