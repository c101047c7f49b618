"""The copies of the file: when, how large, how much is newer; one of them put back in place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from planner.domain.errors import PlannerError
from planner.domain.protection.staff import May
from planner.services.protection import backups
from planner.services.protection.backups import Copy
from planner.services.work import Work
from planner.wording.errors.in_window import window_sentence
from planner.wording.numbers import count_text
from ui.models.backup_rows import backup_columns, newer_lines
from ui.models.isolates import isolated
from ui.models.moments import moment_text
from ui.models.rows import RowsModel
from ui.permitted import permit
from ui.session import Session
from ui.widgets.parts.panel import Panel, button, label
from ui.widgets.parts.question import Question
from ui.widgets.parts.table import Table
from ui.widgets.protection.damaged_files import DamagedFiles

_SEEN = (3, 12)


class BackupsDialog(Question):
    """Lists the copies; the newest is selected."""

    def __init__(self, session: Session, work: Work, parent: QWidget | None = None) -> None:
        super().__init__("backups", parent, width=640)
        self._session, self._work = session, work
        self.ask(
            self.tr("Backups"),
            self.tr(
                "Copies are made on their own, while you work and when you close. They stand in "
                "the folder {folder} beside the file, encrypted as it is. Copy that folder to a "
                "USB stick now and then: a lost laptop takes both."
            ).format(folder=isolated(f"{work.path.stem}.backups")),
        )
        panel = Panel()
        panel.body.setContentsMargins(0, 0, 0, 0)
        self.rows = RowsModel(backup_columns(session.language), self)
        self.table = Table(self.rows, "backup_list", self.tr("Backups"))
        self.table.chosen.connect(lambda _: self._enable())
        self.table.opened.connect(lambda _: self._ask_restore())
        panel.body.addWidget(self.table)
        self.none = label(self.tr("There is no copy yet."), "soft")
        panel.body.addWidget(self.none)
        panel.body.addStretch(1)
        self.body.addWidget(panel)
        self.body.addWidget(DamagedFiles(session))
        self.make = button(self.tr("&Make one now"), "backup_make")
        self.make.clicked.connect(self._make)
        close = button(self.tr("Close"), "backup_close")
        close.clicked.connect(self.accept)
        self.restore = button(self.tr("&Put it back…"), "backup_restore", primary=True)
        self.restore.clicked.connect(self._ask_restore)
        self.answers(close, self.restore, left=self.make)
        session.door.refused.connect(self._refuse)
        session.door.working.connect(self._wait)
        self._read()

    def _read(self) -> None:
        self._session.door.do(lambda: backups.copies(self._work), self._show, self)

    def _make(self) -> None:
        work = self._work

        def made() -> tuple[Copy, ...]:
            work.file.backups.make()
            return backups.copies(work)

        self._session.door.do(made, self._show, self)

    def _show(self, copies: tuple[Copy, ...]) -> None:
        self.rows.show(copies)
        self.table.setVisible(bool(copies))
        self.none.setVisible(not copies)
        self.table.take_height(*_SEEN)
        if copies and self.table.current() is None:
            self.table.choose(0)
        self._enable()
        self.settle()

    def _enable(self) -> None:
        permit(self.make, self._session, May.RESTORE)
        permit(self.restore, self._session, May.RESTORE, self.table.current() is not None)

    def _ask_restore(self) -> None:
        copy: Copy | None = self.table.current()
        if copy is None or not self.restore.isEnabled():
            return
        question = RestoreQuestion(self._session, self._work, copy, self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.accepted.connect(self.accept)
        question.open()

    def _wait(self, working: bool) -> None:
        self.wait(self.tr("Looking at the copies…") if working else "")
        if not working:
            self._enable()

    def _refuse(self, error: PlannerError) -> None:
        self.say(window_sentence(error, self._session.language))


class RestoreQuestion(Question):
    """Says exactly what is newer than the copy, then puts it in the file's place."""

    def __init__(
        self, session: Session, work: Work, copy: Copy, parent: QWidget | None = None
    ) -> None:
        super().__init__("restore", parent, width=560)
        self._session, self._work, self._copy = session, work, copy
        language = session.language
        when = isolated(moment_text(copy.backup.made, language))
        if copy.newer:
            number = count_text(len(copy.newer), language)
            words = self.tr(
                "Edits made since, which would be put aside: {n}. The file as it is now becomes a "
                "copy first, so nothing of it is lost. Who may open the file stays as it is."
            ).format(n=number)
        else:
            words = self.tr("Nothing has been edited since; nothing would be put aside.")
        self.ask(self.tr("Put the copy of {when} in place?").format(when=when), words)
        if copy.newer:
            panel = Panel(self.tr("Put aside"), name="restore_newer")
            for line in newer_lines(copy, language):
                panel.body.addWidget(label(line, wrap=True))
            self.body.addWidget(panel)
        cancel = button(self.tr("Leave it as it is"), "restore_cancel")
        cancel.clicked.connect(self.reject)
        self.go = button(self.tr("&Put the copy in place"), "restore_do", primary=True)
        self.go.clicked.connect(self._restore)
        self.answers(cancel, self.go)
        session.door.working.connect(self._wait)
        session.door.refused.connect(self._refuse)

    def _restore(self) -> None:
        session, work, backup = self._session, self._work, self._copy.backup

        def restored(after: Work) -> None:
            self.accept()
            session.go_on_with(after)
            when = isolated(moment_text(backup.made, session.language))
            session.said.emit(self.tr("The copy of {when} is in place.").format(when=when))

        session.door.do(lambda: backups.restore(work, backup), restored, self)

    def _wait(self, working: bool) -> None:
        self.wait(self.tr("Putting it in place…") if working else "")

    def _refuse(self, error: PlannerError) -> None:
        self.say(window_sentence(error, self._session.language))
