"""The findings of a caseload: what stops first, what somebody decided to ignore last."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.findings import Finding, Weight
from planner.domain.staff import May
from planner.services.findings import ignore, show_again
from ui.models.finding_rows import finding_columns, in_order
from ui.models.rows import RowsModel
from ui.permitted import permit
from ui.session import Session
from ui.style import GRID
from ui.widgets.panel import button
from ui.widgets.reason_box import ReasonBox
from ui.widgets.table import Table


class FindingsTab(QWidget):
    """A finding is corrected at its case, or ignored for a reason; ``opened`` carries it."""

    opened = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * GRID, 0, 0)
        row = QHBoxLayout()
        self.correct = button(self.tr("Correct the case…"), "finding_correct")
        self.correct.clicked.connect(self._open)
        self.ignore = button(self.tr("Ignore…"), "finding_ignore")
        self.ignore.clicked.connect(self._ask)
        self.again = button(self.tr("Show it again"), "finding_again")
        self.again.clicked.connect(self._show_again)
        row.addStretch(1)
        for made in (self.correct, self.ignore, self.again):
            row.addWidget(made)
        column.addLayout(row)
        self.why = ReasonBox(
            self.tr("Why can this be left as it is?"),
            [("ignore", self.tr("Ignore it"))],
            "finding_why",
        )
        self.why.hide()
        self.why.decided.connect(self._ignore)
        self.why.left.connect(self.why.hide)
        column.addWidget(self.why)
        self.rows = RowsModel(finding_columns(session.language, values=True), self)
        self.table = Table(self.rows, "findings", self.tr("Findings"), lines=3)
        self.table.fit_rows()
        self.table.opened.connect(self.opened)
        self.table.chosen.connect(lambda _: self._enable())
        column.addWidget(self.table, 1)

    def show_findings(self, findings: tuple[Finding, ...]) -> int:
        """Show the findings; return how many are open."""
        self.rows.show(in_order(findings))
        self._enable()
        return sum(not finding.ignored for finding in findings)

    def _enable(self) -> None:
        finding = self.table.current()
        self.why.hide()
        some = finding is not None
        self.correct.setEnabled(some and bool(finding.case_number))
        can = some and not finding.ignored and finding.weight is not Weight.STOPS
        permit(self.ignore, self._session, May.EDIT_CASES, can)
        permit(self.again, self._session, May.EDIT_CASES, some and bool(finding.ignored))

    def _open(self) -> None:
        if (finding := self.table.current()) is not None:
            self.opened.emit(finding)

    def _ask(self) -> None:
        self.why.reason.clear()
        self.why.show()
        self.why.reason.setFocus()

    def _ignore(self, _answer: str, reason: str) -> None:
        if (finding := self.table.current()) is not None:
            self._session.do(ignore, finding, reason, self._session.who)

    def _show_again(self) -> None:
        if (finding := self.table.current()) is not None:
            self._session.do(show_again, finding, self._session.who)
