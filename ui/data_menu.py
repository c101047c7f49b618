"""The menu of data protection: cases whose time is over, and who was in the file."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from planner.domain.staff import May
from ui.permitted import permit
from ui.session import Session
from ui.widgets.breach_dialog import BreachDialog
from ui.widgets.keeping_dialog import KeepingDialog


class DataMenu(QMenu):
    """Two lists for whoever answers for the data; each says why where it may not be seen."""

    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self.setTitle(self.tr("Data p&rotection"))
        self.setToolTipsVisible(True)
        self._session = session
        self.keeping = self._add(self.tr("Cases whose &time is over…"), "keeping")
        self.keeping.triggered.connect(lambda: KeepingDialog(session, window).open())
        self.breach = self._add(self.tr("&Who was in this file…"), "breach")
        self.breach.triggered.connect(lambda: BreachDialog(session, window).open())
        for signal in (session.opened, session.changed):
            signal.connect(self.redraw)
        self.redraw()

    def _add(self, text: str, name: str) -> QAction:
        action = self.addAction(text)
        action.setObjectName(f"action_{name}")
        return action

    def redraw(self) -> None:
        """Offer what may be done with the file that is open."""
        is_open = self._session.work is not None
        permit(self.keeping, self._session, May.ERASE, is_open)
        permit(self.breach, self._session, May.TRAIL, is_open)
