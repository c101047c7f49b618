"""A decision's reason, asked where the decision is made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from ui.style import GRID
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import button, label


class ReasonBox(QFrame):
    """Asks why; nothing is decided without a reason. Escape leaves it."""

    decided = Signal(str, str)  # which button, the reason
    left = Signal()

    def __init__(self, question: str, answers: Sequence[tuple[str, str]], name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("notice", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        title = label(question, wrap=True)
        self.reason = QLineEdit()
        self.reason.setObjectName(f"{name}_reason")
        self.reason.setPlaceholderText(self.tr("in a few words; it is kept with the decision"))
        self.reason.setAccessibleName(question)
        title.setBuddy(self.reason)
        self.buttons = []
        for number, (code, text) in enumerate(answers):
            made = button(text, f"{name}_{code}", primary=number == 0)
            made.clicked.connect(lambda _=False, c=code: self._decide(c))
            self.buttons.append(made)
        cancel = button(self.tr("Leave it"), f"{name}_cancel", link=True)
        cancel.clicked.connect(self.left)
        column.addWidget(title)
        column.addWidget(self.reason)
        column.addWidget(flowing(*self.buttons, cancel))
        self._first = answers[0][0]
        self.reason.returnPressed.connect(lambda: self._decide(self._first))
        self.reason.textChanged.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        for made in self.buttons:
            made.setEnabled(bool(self.reason.text().strip()))

    def _decide(self, code: str) -> None:
        if reason := self.reason.text().strip():
            self.decided.emit(code, reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
