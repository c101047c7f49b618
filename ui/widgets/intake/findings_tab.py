"""The findings of a caseload: what stops first, what somebody decided to ignore last."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.findings import Finding, Weight
from planner.domain.protection.staff import May
from planner.services.cases.corrections import answer_asked, correct_answer
from planner.services.cases.findings import ignore, show_again
from ui.models.finding_rows import finding_columns, in_order
from ui.models.rows import RowsModel
from ui.permitted import permit
from ui.session import Session
from ui.style import GRID
from ui.widgets.intake.fix_box import FixBox
from ui.widgets.parts.fields import Choice, chosen
from ui.widgets.parts.panel import button, label
from ui.widgets.parts.reason_box import ReasonBox
from ui.widgets.parts.table import Table

_ALL, _IGNORED = "all", "ignored"


class FindingsTab(QWidget):
    """A finding is corrected where it stands, at its case, or ignored for a reason.

    ``opened`` carries the finding whose case is to be opened.
    """

    opened = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._findings: list[Finding] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * GRID, 0, 0)
        column.addLayout(self._make_head())
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
        self.fix = FixBox(session)
        self.fix.hide()
        self.fix.answered.connect(self._correct)
        column.addWidget(self.fix)

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        name = label(self.tr("Sho&w"), "soft")
        self.shown = Choice("findings_shown", [(self.tr("all"), _ALL)], _ALL)
        name.setBuddy(self.shown)
        self.correct = button(self.tr("Open the case…"), "finding_correct")
        self.correct.clicked.connect(self._open)
        self.ignore = button(self.tr("Ignore…"), "finding_ignore")
        self.ignore.clicked.connect(self._ask)
        self.again = button(self.tr("Show it again"), "finding_again")
        self.again.clicked.connect(self._show_again)
        row.addWidget(name)
        row.addWidget(self.shown)
        row.addStretch(1)
        for made in (self.correct, self.ignore, self.again):
            row.addWidget(made)
        self.shown.currentIndexChanged.connect(self._filter)
        return row

    def show_findings(self, findings: tuple[Finding, ...]) -> int:
        """Show the findings; return how many are open."""
        self._findings = in_order(findings)
        place = self.table.currentIndex().row()
        self._count()
        self.rows.show(self._findings)
        if self.table.current() is None and place >= 0 and self.rows.rows:
            # What was settled is gone: the next one takes its place.
            self.table.choose(min(place, len(self.rows.rows) - 1))
        self._enable()
        return sum(not finding.ignored for finding in findings)

    def _count(self) -> None:
        """Say in the choice of what is shown how many there are of each sort."""
        sorts: list[tuple[str, str]] = [
            (self.tr("all ({n})"), _ALL),
            (self.tr("what stops a case ({n})"), Weight.STOPS.value),
            (self.tr("what to check ({n})"), Weight.CHECK.value),
            (self.tr("what to know ({n})"), Weight.NOTE.value),
            (self.tr("what is ignored ({n})"), _IGNORED),
        ]
        now = chosen(self.shown)
        self.shown.blockSignals(True)
        self.shown.clear()
        self.shown.values = [code for _, code in sorts]
        for text, code in sorts:
            self.shown.addItem(text.format(n=sum(map(_wanted(code), self._findings))))
        self.shown.select(now)
        self.shown.blockSignals(False)

    def _filter(self) -> None:
        if self.shown.count():
            self.rows.keep(_wanted(chosen(self.shown)))
            self._enable()

    def _enable(self) -> None:
        finding = self.table.current()
        self.why.hide()
        some = finding is not None
        self.correct.setEnabled(some and bool(finding.case_number))
        can = some and not finding.ignored and finding.weight is not Weight.STOPS
        permit(self.ignore, self._session, May.EDIT_CASES, can)
        permit(self.again, self._session, May.EDIT_CASES, some and bool(finding.ignored))
        may = not self._session.why_not(May.EDIT_CASES)
        asked = answer_asked(self._session.document, finding) if may else None
        self.fix.show_finding(finding, asked)

    def _open(self) -> None:
        if (finding := self.table.current()) is not None:
            self.opened.emit(finding)

    def _ask(self) -> None:
        self.why.reason.clear()
        self.why.show()
        self.why.reason.setFocus()

    def _correct(self, answer: str) -> None:
        if (finding := self.table.current()) is not None:
            self._session.do(correct_answer, finding, answer, self._session.who)

    def _ignore(self, _answer: str, reason: str) -> None:
        if (finding := self.table.current()) is not None:
            self._session.do(ignore, finding, reason, self._session.who)

    def _show_again(self) -> None:
        if (finding := self.table.current()) is not None:
            self._session.do(show_again, finding, self._session.who)


def _wanted(code: str) -> Callable[[Finding], bool]:
    """Return what says whether a finding is of the sort that is to be shown."""
    if code == _ALL:
        return lambda _: True
    if code == _IGNORED:
        return lambda finding: bool(finding.ignored)
    return lambda finding: not finding.ignored and finding.weight == code
