"""Damaged files that a rescue put aside: they keep the keys of their day, and can be taken away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.protection.staff import May
from planner.wording.protection import protection_text
from ui.permitted import permit
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.panel import button, label
from ui.widgets.parts.question import Question


class DamagedFiles(QWidget):
    """Says how many there are and what they are; hidden where there is none."""

    def __init__(self, session: Session, *, for_dismissal: bool = False) -> None:
        super().__init__()
        self._session, self._for_dismissal = session, for_dismissal
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        self.words = label("", "attention", wrap=True)
        self.words.setObjectName("damaged_words")
        self.drop = button(self.tr("Take them a&way…"), "damaged_drop")
        self.drop.clicked.connect(self._ask)
        column.addWidget(self.words)
        column.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignLeading)
        self._redraw()

    def _redraw(self) -> None:
        session = self._session
        files = protection_text("damaged_files", session.language, count=session.rights.aside)
        if self._for_dismissal:
            words = self.tr("Kept beside it: {files}. They get no new keys; take them away first.")
        else:
            words = self.tr(
                "Kept beside it, put aside when a copy took their place: {files}. They open with "
                "the passphrases of their day. Take them away once nothing in them is missed."
            )
        self.words.setText(words.format(files=files))
        permit(self.drop, session, May.RESTORE)
        self.setVisible(session.rights.aside > 0)

    def _ask(self) -> None:
        session = self._session
        question = Question("drop_damaged", self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        files = protection_text("damaged_files", session.language, count=session.rights.aside)
        question.ask(
            self.tr("Take them away for good?"),
            self.tr("{files}: what stands in no copy is gone then.").format(files=files),
        )
        keep = button(self.tr("Keep them"), "drop_damaged_keep")
        keep.clicked.connect(question.reject)
        go = button(self.tr("&Take them away"), "drop_damaged_go", primary=True)
        go.clicked.connect(question.accept)
        question.answers(keep, go)
        question.accepted.connect(self._drop)
        question.open()

    def _drop(self) -> None:
        self._session.rights.drop_aside()
        self._redraw()
