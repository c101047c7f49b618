"""What a locked window shows: which file it is, and the passphrase that opens it again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from planner.domain.errors import PlannerError
from planner.domain.protection.secret import Secret
from planner.wording.errors.in_window import window_sentence
from ui.models.isolates import isolated
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.panel import Panel, button, label
from ui.widgets.parts.passphrase_fields import secret_field

_WIDTH = 440


class LockPage(QWidget):
    """Nothing of the caseload is behind it: the file is let go."""

    left = Signal()  # it stays closed

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("lock")
        self._session = session
        self._path: Path | None = None
        self._view_only = False
        panel = Panel(name="lock_panel")
        panel.setMaximumWidth(_WIDTH)
        body = panel.body
        body.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 3 * GRID)
        self.title = label("", "page", wrap=True)
        self.title.setObjectName("lock_title")
        body.addWidget(self.title)
        body.addWidget(
            label(self.tr("Everything is saved, and what you were typing is kept."), wrap=True)
        )
        words = self.tr("&Passphrase")
        said = label(words)
        self.secret = secret_field("lock_secret", words)
        said.setBuddy(self.secret)
        self.secret.returnPressed.connect(self._open)
        body.addWidget(said)
        body.addWidget(self.secret)
        self.problem = label("", "attention", wrap=True)
        self.problem.setObjectName("lock_problem")
        self.problem.hide()
        body.addWidget(self.problem)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(self.tr("Trying the key…"))
        self.busy.hide()
        body.addWidget(self.busy)
        row = QHBoxLayout()
        self.leave = button(self.tr("&Close this caseload"), "lock_leave", link=True)
        self.leave.clicked.connect(self._leave)
        self.go = button(self.tr("&Unlock"), "lock_open", primary=True)
        self.go.clicked.connect(self._open)
        row.addWidget(self.leave)
        row.addStretch(1)
        row.addWidget(self.go)
        body.addLayout(row)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(panel, 8)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)
        session.door.working.connect(self._wait)
        session.door.refused.connect(self._refuse)

    def ask(self, path: Path, *, view_only: bool) -> None:
        """Ask for the passphrase of this file."""
        self._path, self._view_only = path, view_only
        self.title.setText(self.tr("{file} is locked").format(file=isolated(path.name)))
        self.problem.hide()
        self.secret.clear()
        self.secret.setFocus()

    def _open(self) -> None:
        if self._path is None or not self.secret.text() or self._session.door.busy:
            return
        self.problem.hide()
        secret = Secret(self.secret.text())
        self._session.door.open(self._path, secret, view_only=self._view_only)

    def _leave(self) -> None:
        self._path = None
        self.secret.clear()
        self.left.emit()

    def _wait(self, working: bool) -> None:
        self.busy.setVisible(working)
        for made in (self.secret, self.leave, self.go):
            made.setEnabled(not working)

    def _refuse(self, error: PlannerError) -> None:
        if self._path is None:
            return
        told = PlannerError(error.code, **{"file": self._path.name, **error.values})
        self.problem.setText(window_sentence(told, self._session.language))
        self.problem.show()
        self.secret.setFocus()
        self.secret.selectAll()
