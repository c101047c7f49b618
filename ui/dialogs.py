"""The dialogs about the caseload file: made, opened, recovered."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import May
from planner.services.field.bring_back import Returned
from planner.services.field.hand_over import HandedOver
from planner.services.protection.staff import came_by_recovery_key
from ui import recent
from ui.models.isolates import isolated
from ui.permitted import permit
from ui.session import Session
from ui.widgets.field.bring_back_dialog import BringBackDialog, TakeBackDialog
from ui.widgets.field.hand_over_dialog import HandOverDialog
from ui.widgets.parts import ask
from ui.widgets.protection.backups_dialog import BackupsDialog
from ui.widgets.protection.new_caseload_dialog import NewCaseloadDialog
from ui.widgets.protection.open_dialog import OpenDialog
from ui.widgets.protection.put_back_dialog import PutBackDialog, caseload_of
from ui.widgets.protection.recovered_dialog import RecoveredDialog
from ui.widgets.protection.recovery_key_dialog import RecoveryKeyDialog
from ui.widgets.protection.staff_dialog import StaffDialog
from ui.widgets.protection.staff_questions import OwnPassphraseQuestion
from ui.widgets.protection.trail_dialog import TrailDialog


class Dialogs(QObject):
    """Opens them over the window, one after the other."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._guarded: list[tuple[QAction, May]] = []
        self._remembered: Path | None = None
        session.recovery_made.connect(self._show_key)
        session.door.entered.connect(self._recover)
        session.changed.connect(self._remember)

    def new(self) -> None:
        """Ask for all that a new caseload takes, and make it."""
        self._show(NewCaseloadDialog(self._session, parent=self._window))

    def open(self) -> None:
        """Ask for a caseload and open it."""
        if chosen := ask.caseload_to_open(self._window):
            self.open_file(Path(chosen))

    def open_file(self, path: Path) -> None:
        """Ask for what opens this caseload."""
        if not path.is_file():
            self._session.fail(PlannerError("file_missing", file=path.name))
            return
        dialog = OpenDialog(self._session, path, self._window)
        dialog.encrypt_asked.connect(self._encrypt)
        self._show(dialog)

    def put_back(self) -> None:
        """Ask for a caseload or a copy of one, and put a copy in its place."""
        file = ask.caseload_to_put_back(self._window)
        if not file:
            return
        path = caseload_of(Path(file))
        copies = self._session.tools.storage.backups(path)
        if not copies:
            words = self.tr(
                "There is no backup of {file} beside it. Look for the folder {folder} on another "
                "disk or a USB stick, and copy it there."
            ).format(file=isolated(path.name), folder=isolated(f"{path.stem}.backups"))
            self._session.went_wrong.emit(words)
            return
        self._show(PutBackDialog(self._session, path, copies, self._window))

    def _remember(self) -> None:
        """Keep the path of what was opened, for the next start; the sample is thrown away."""
        work = self._session.work
        path = None if work is None or self._session.is_thrown_away else work.path
        if path is not None and path != self._remembered:
            recent.remember(path)
        self._remembered = path

    def staff(self) -> None:
        """Show who may open the file."""
        if self._session.work is not None:
            self._show(StaffDialog(self._session, self._session.work, self._window))

    def own_passphrase(self) -> None:
        """Ask for a new passphrase of one's own."""
        if self._session.work is not None:
            self._show(OwnPassphraseQuestion(self._session, self._session.work, self._window))

    def hand_over(self, case_ids: Collection[CaseId] = ()) -> None:
        """Ask which cases go along (``case_ids`` at first), and write them into a file."""
        dialog = HandOverDialog(self._session, self._window, case_ids)
        dialog.handed.connect(self._show_part_key)
        self._show(dialog)

    def bring_back(self) -> None:
        """Ask for a file that came back, and show what it brings."""
        dialog = BringBackDialog(self._session, self._window)
        dialog.read.connect(self._show_returned)
        self._show(dialog)

    def _show_part_key(self, made: HandedOver) -> None:
        self._show(RecoveryKeyDialog(made.recovery, made.path.name, self._window))

    def _show_returned(self, returned: Returned) -> None:
        self._show(TakeBackDialog(self._session, returned, self._window))

    def backups(self) -> None:
        """Show the copies of the file."""
        if self._session.work is not None:
            self._show(BackupsDialog(self._session, self._session.work, self._window))

    def trail(self) -> None:
        """Show who did what."""
        if self._session.work is not None:
            self._show(TrailDialog(self._session, self._session.work, self._window))

    def fill(self, menu: QMenu, action: Callable[..., QAction]) -> None:
        """Add what concerns the file itself to a menu."""
        listed = (
            ("staff", self.tr("S&taff…"), self.staff, May.STAFF),
            ("own_passphrase", self.tr("&Your passphrase…"), self.own_passphrase, None),
            ("backups", self.tr("&Backups…"), self.backups, May.RESTORE),
            ("trail", self.tr("A&udit trail…"), self.trail, May.TRAIL),
        )
        for name, words, called, may in listed:
            made = action(menu, words, name, called)
            if may is None:
                self._own = made
                menu.addSeparator()
            else:
                self._guarded.append((made, may))

    def redraw(self) -> None:
        """Enable what the role of whoever opened the file allows."""
        work, idle = self._session.work, not self._session.background.busy
        for action, may in self._guarded:
            permit(action, self._session, may, work is not None and idle)
        self._own.setEnabled(work is not None and not work.view_only and idle)

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
