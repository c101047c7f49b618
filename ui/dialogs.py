"""The dialogs about the caseload file: made, opened, recovered."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from planner.domain.secret import Secret
from ui.session import Session
from ui.widgets import ask
from ui.widgets.new_caseload_dialog import NewCaseloadDialog
from ui.widgets.open_dialog import OpenDialog
from ui.widgets.recovered_dialog import RecoveredDialog, came_by_recovery_key
from ui.widgets.recovery_key_dialog import RecoveryKeyDialog


class Dialogs(QObject):
    """Opens them over the window, one after the other."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        session.recovery_made.connect(self._show_key)
        session.door.entered.connect(self._recover)

    def new(self) -> None:
        """Ask for all that a new caseload takes, and make it."""
        self._show(NewCaseloadDialog(self._session, parent=self._window))

    def open(self) -> None:
        """Ask for a caseload and open it."""
        if chosen := ask.caseload_to_open(self._window):
            self.open_file(Path(chosen))

    def open_file(self, path: Path) -> None:
        """Ask for what opens this caseload."""
        dialog = OpenDialog(self._session, path, self._window)
        dialog.encrypt_asked.connect(self._encrypt)
        self._show(dialog)

    def _encrypt(self, path: Path) -> None:
        self._show(NewCaseloadDialog(self._session, path, self._window))

    def _show_key(self, key: Secret) -> None:
        work = self._session.work
        self._show(RecoveryKeyDialog(key, work.path.name if work else "", self._window))

    def _recover(self) -> None:
        work = self._session.work
        if work is not None and not work.view_only and came_by_recovery_key(work):
            self._show(RecoveredDialog(self._session, work, self._window))

    def _show(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
