"""Who may open the file: admitted, with a role, dismissed; the recovery key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from planner.domain.protection.staff import May, Staff
from planner.services.work import Work
from ui.models.rows import RowsModel
from ui.models.staff_rows import staff_columns, staff_rows
from ui.permitted import permit
from ui.session import Session
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import Panel, button
from ui.widgets.parts.question import Question
from ui.widgets.parts.table import Table
from ui.widgets.protection.staff_questions import (
    AdmitQuestion,
    DismissQuestion,
    NewKeyQuestion,
    ResetQuestion,
    RoleQuestion,
    StaffQuestion,
)

_SEEN = (3, 9)


class StaffDialog(Question):
    """The list, and what can be done with whoever is selected."""

    def __init__(self, session: Session, work: Work, parent: QWidget | None = None) -> None:
        super().__init__("staff", parent, width=700)
        self._session, self._work = session, work
        self.ask(
            self.tr("Who may open this file"),
            self.tr(
                "Each with a passphrase of their own. Protected details (vulnerabilities, "
                "trafficking, medical) open only for those you say."
            ),
        )
        panel = Panel()
        panel.body.setContentsMargins(0, 0, 0, 0)
        self.rows = RowsModel(staff_columns(session.language), self)
        self.table = Table(self.rows, "staff_list", self.tr("Staff"))
        self.table.chosen.connect(lambda _: self._enable())
        panel.body.addWidget(self.table)
        self.role = button(self.tr("Change the &role…"), "staff_role")
        self.role.clicked.connect(lambda: self._about(RoleQuestion))
        self.reset = button(self.tr("New &passphrase…"), "staff_reset")
        self.reset.clicked.connect(lambda: self._about(ResetQuestion))
        self.dismiss = button(self.tr("&Dismiss…"), "staff_dismiss")
        self.dismiss.clicked.connect(lambda: self._about(DismissQuestion))
        panel.body.addWidget(flowing(self.role, self.reset, self.dismiss))
        panel.body.addStretch(1)
        self.body.addWidget(panel)
        self.key = button(self.tr("New recovery &key…"), "staff_key")
        self.key.clicked.connect(lambda: self._open(NewKeyQuestion(session, work, self)))
        close = button(self.tr("Close"), "staff_close")
        close.clicked.connect(self.accept)
        self.admit = button(self.tr("&Admit somebody…"), "staff_admit", primary=True)
        self.admit.clicked.connect(lambda: self._open(AdmitQuestion(session, work, self)))
        self.answers(close, self.admit, left=self.key)
        session.changed.connect(self._redraw)
        self._redraw()

    def _about(self, kind: type[RoleQuestion | ResetQuestion | DismissQuestion]) -> None:
        row = self.table.current()
        if row is not None:
            self._open(kind(self._session, self._work, row.staff, self))

    def _open(self, question: StaffQuestion) -> None:
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.open()

    def _redraw(self) -> None:
        if self._session.work is not self._work:
            self.reject()
            return
        if self._session.door.busy:
            return
        self.rows.show(staff_rows(self._work))
        self.table.take_height(*_SEEN)
        self._enable()
        self.settle()

    def _enable(self) -> None:
        row = self.table.current()
        staff: Staff | None = row.staff if row is not None else None
        other = staff is not None and not row.own
        for made, ready in (
            (self.admit, True),
            (self.key, True),
            (self.role, staff is not None),
            (self.reset, other),
            (self.dismiss, other),
        ):
            permit(made, self._session, May.STAFF, ready)
