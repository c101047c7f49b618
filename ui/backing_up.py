"""Backups on their own: every half hour of work, and at closing, while something changed.

The file has one connection, so a copy is made on the window's own thread, at a moment when
nothing else is done: at 10,000 cases it takes less than the half second that would be felt.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from planner.domain.errors import PlannerError
from ui.door import Door
from ui.open_caseload import OpenCaseload

#: How long work goes on between two copies, and how long to wait for a quiet moment; milliseconds.
EVERY_MS = 30 * 60 * 1000
_AGAIN_MS = 20_000


class BackingUp(QObject):
    """Watches one session. Nothing changed: no copy."""

    def __init__(self, session: OpenCaseload, door: Door, every_ms: int = EVERY_MS) -> None:
        super().__init__(session)
        self._session, self._door, self._every = session, door, every_ms
        self._changed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._make_when_quiet)
        session.stored.connect(self._note)
        session.closing.connect(self._make)

    def _note(self) -> None:
        """Something was stored: a copy is due in a while, however much follows."""
        self._changed = True
        if not self._timer.isActive():
            self._timer.start(self._every)

    def _make_when_quiet(self) -> None:
        if self._session.background.busy or self._door.busy:
            self._timer.start(min(_AGAIN_MS, self._every))
            return
        self._make()

    def _make(self) -> None:
        """Make a copy where something changed. What hinders is said; the work is saved anyway."""
        work, changed = self._session.work, self._changed
        self._changed = False
        self._timer.stop()
        if work is None or not changed or work.view_only or self._session.is_thrown_away:
            return
        try:
            work.file.backups.make()
        except PlannerError as error:
            self._session.fail(error)
