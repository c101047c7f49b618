"""The way into caseload files: made, opened, encrypted and rescued on a thread.

Trying a passphrase takes a second on purpose; the window stays alive meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from planner.domain.errors import PlannerError
from planner.domain.protection.backup import Backup
from planner.domain.protection.secret import Secret
from planner.domain.protection.trail import Act
from planner.services.work import OFFICE, Work, create_caseload, open_caseload
from planner.wording.command_line import said
from ui.ahead import Ahead, look_ahead_at
from ui.commands.background import Background
from ui.open_caseload import OpenCaseload

#: What comes back from the door: an open caseload, and a recovery key where one was made.
_Entered = tuple[Work, Secret | None]


class Door(QObject):
    """Does one of these at a time. ``refused`` says what a person must mend, where they ask."""

    entered = Signal()
    refused = Signal(object)  # PlannerError
    working = Signal(bool)

    def __init__(self, session: OpenCaseload) -> None:
        super().__init__(session)
        self._session = session
        self._background = Background(self)
        self._background.started.connect(lambda _: self.working.emit(True))
        self._background.ended.connect(lambda: self.working.emit(False))
        self._background.failed.connect(self._refuse)
        self._background.broke.connect(session.broke)
        self._wanted = True

    @property
    def busy(self) -> bool:
        """Say whether a passphrase is being tried."""
        return self._background.busy

    def make(self, path: Path, passphrase: Secret, code: str) -> None:
        """Make a new caseload file."""
        storage = self._session.tools.storage
        self._enter(lambda: create_caseload(storage, path, passphrase, code=code))

    def open(self, path: Path, secret: Secret, *, view_only: bool = False) -> None:
        """Open a caseload file with a passphrase or its recovery key."""
        storage, session = self._session.tools.storage, self._session
        if session.work is not None and session.work.path == path:
            session.close()  # somebody else sits down: one program opens a file once
        self._enter(lambda: (open_caseload(storage, path, secret, view_only=view_only), None))

    def encrypt(self, path: Path, passphrase: Secret, code: str) -> None:
        """Write an unencrypted file of an earlier planner anew, under a passphrase."""
        storage = self._session.tools.storage

        def encrypted() -> _Entered:
            file, recovery = storage.encrypt(path, code or OFFICE, passphrase)
            return Work(file), recovery

        self._enter(encrypted)

    def rescue(self, path: Path, backup: Backup, secret: Secret) -> None:
        """Put a copy in the place of a damaged file, and open it."""
        storage = self._session.tools.storage

        def rescued() -> _Entered:
            work = Work(storage.rescue(path, backup.path, secret))
            work.note(Act.OPENED)
            return work, None

        self._enter(rescued)

    def do(self, work: Callable[[], Any], done: Callable[[Any], object], owner: QObject) -> None:
        """Do what takes a while in the open file (keys, the trail, copies), then ``done``.

        ``owner``: whoever asks; it has gone meanwhile: nothing more is done.
        """
        self._start(work, lambda found: done(found) if isValid(owner) else None)

    def forget(self) -> None:
        """Let go of what comes back: nobody waits for it any more."""
        self._wanted = False

    def close(self) -> None:
        """Wait for what goes on, before the window goes away."""
        self._background.close()

    def _enter(self, opener: Callable[[], _Entered]) -> None:
        def entered() -> tuple[_Entered, Ahead]:
            found = opener()
            try:
                return found, look_ahead_at(found[0], self._session.language)
            except BaseException:
                found[0].close()  # nobody has it: it must not look as if somebody had
                raise

        self._start(entered, self._take)

    def _start(self, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        if self._background.busy or self._session.background.busy:
            self.refused.emit(PlannerError("busy"))
            return
        self._wanted = True
        self._background.start("", lambda _report, _stop: work(), done)

    def _take(self, found: tuple[_Entered, Ahead]) -> None:
        (work, recovery), ahead = found
        if not self._wanted:
            work.close()
            return
        self._session.take(work, ahead=ahead)
        self.entered.emit()
        if work.file.repaired:
            language = self._session.language
            self._session.said.emit(said("repaired", language, file=work.path.name))
        if recovery is not None:
            self._session.recovery_made.emit(recovery)

    def _refuse(self, error: PlannerError) -> None:
        if self._wanted:
            self.refused.emit(error)
