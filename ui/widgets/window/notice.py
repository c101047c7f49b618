"""One line under the page's head: what happened, or what went wrong and what to do."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.style import GRID
from ui.widgets.parts.panel import button, label

_QUIET_MS = 12_000


class Notice(QFrame):
    """Says one thing until it is dismissed or replaced; never takes the focus.

    What needs a person's attention stays; what is only good to know goes after a while.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, GRID, GRID, GRID)
        self.text = label("", wrap=True)
        self.text.setObjectName("notice_text")
        row.addWidget(self.text, 1)
        self.dismiss = button(self.tr("Dismiss"), "notice_dismiss", link=True)
        self.dismiss.clicked.connect(self.hide)
        self._goes = QTimer(self)
        self._goes.setSingleShot(True)
        self._goes.setInterval(_QUIET_MS)
        self._goes.timeout.connect(self.hide)
        row.addWidget(self.dismiss)
        self._attention = False
        self.hide()

    def settle(self) -> None:
        """Take back what asked for attention: something has been done since."""
        if self._attention:
            self._attention = False
            self.hide()

    def say(self, text: str, *, attention: bool = False) -> None:
        """Show ``text``; ``attention`` for what a person must look at."""
        self.setProperty("notice", "attention" if attention else "quiet")
        self.style().unpolish(self)
        self.style().polish(self)
        self.text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self._goes.stop()
        if not attention:
            self._goes.start()
        self._attention = attention
        if text:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
