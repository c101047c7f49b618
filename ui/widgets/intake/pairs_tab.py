"""Cases that may be one person: side by side, to be judged by a person; nothing is merged."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.caseload import Caseload
from planner.domain.ids import CaseId
from planner.domain.protection.staff import May
from planner.services.cases.pairs import Pair, judge, judge_again, pairs_to_judge
from ui.models.isolates import steady
from ui.models.pair_rows import compared, state_text
from ui.models.rows import Column, RowsModel
from ui.permitted import permit
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.fields import text_field
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import Scroll, button, clear, label
from ui.widgets.parts.table import Table

_TOP = Qt.AlignmentFlag.AlignTop


class PairsTab(QWidget):
    """A pair is judged as two people or as one; *later* leaves it for another day."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2 * GRID, 0, 0)
        row.setSpacing(4 * GRID)
        self.rows = RowsModel(
            [
                Column(self.tr("Case"), lambda p: p.other.number, 110, bold=True),
                Column(self.tr("and"), lambda p: p.one.number, 110, bold=True),
                Column(self.tr("Judged"), lambda p: state_text(p, session.document), 0),
            ],
            self,
        )
        self.table = Table(self.rows, "pairs", self.tr("Possibly one person"), lines=2)
        self.table.readable = 0
        self.table.setMinimumWidth(90 * GRID)
        self.table.chosen.connect(lambda _: self._draw_chosen())
        row.addWidget(self.table, 2)
        row.addWidget(self._make_beside(), 3)

    def _make_beside(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * GRID)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(4 * GRID)
        self.grid.setVerticalSpacing(GRID)
        for number, stretch in enumerate((2, 3, 3)):
            self.grid.setColumnStretch(number, stretch)
        column.addLayout(self.grid)
        soft = self.tr(
            "Nothing is merged: both cases stay as they are. Of one person, only the case you "
            "choose is planned."
        )
        self.soft = label(soft, "soft", wrap=True)
        column.addWidget(self.soft)
        self.reason = text_field("pair_reason", "", self.tr("How you know (optional)"))
        self.reason.setAccessibleName(self.tr("How you know (optional)"))
        column.addWidget(self.reason)
        self.different = button(self.tr("Different people"), "pair_different")
        self.keep_one = button("", "pair_keep_one")
        self.keep_other = button("", "pair_keep_other")
        self.later = button(self.tr("Later"), "pair_later")
        self.again = button(self.tr("Judge it again"), "pair_again")
        self.different.clicked.connect(lambda: self._judge(None))
        self.keep_one.clicked.connect(lambda: self._keep(first=True))
        self.keep_other.clicked.connect(lambda: self._keep(first=False))
        self.later.clicked.connect(self._next)
        self.again.clicked.connect(self._again)
        self._buttons = (self.different, self.keep_one, self.keep_other, self.later, self.again)
        column.addWidget(flowing(*self._buttons))
        column.addStretch(1)
        return Scroll(inner)

    def show_pairs(self, document: Caseload) -> int:
        """Show the pairs, those to judge first; return how many are to judge."""
        found = pairs_to_judge(document)
        place = self.table.currentIndex().row()
        self.rows.show(found)
        if self.table.current() is None and found:
            self.table.choose(min(max(place, 0), len(found) - 1))
        self._draw()
        return sum(pair.judged is None for pair in found)

    def _draw_chosen(self) -> None:
        """Show another pair: what was typed of the one before is not its reason."""
        self.reason.clear()
        self._draw()

    def _draw(self) -> None:
        pair: Pair | None = self.table.current()
        clear(self.grid)
        self.soft.setVisible(pair is not None)
        self.reason.setVisible(pair is not None)
        for made in self._buttons:
            made.setVisible(pair is not None)
        if pair is None:
            nothing = label(self.tr("No two cases look like one person."), "soft", wrap=True)
            self.grid.addWidget(nothing, 0, 0, 1, 3)
            return
        for line, told in enumerate(compared(pair, self._session.document, self._session.language)):
            self.grid.addWidget(label(steady(told.what), "soft"), line, 0, _TOP)
            for column, text in ((1, told.one), (2, told.other)):
                role = "attention" if told.differs and line else "name" if line < 2 else ""
                self.grid.addWidget(label(steady(text or "–"), role, wrap=True), line, column, _TOP)
        keep = self.tr("One person: plan {number}")
        self.keep_one.setText(keep.format(number=pair.one.number))
        self.keep_other.setText(keep.format(number=pair.other.number))
        judged = pair.judged is not None
        self.reason.setReadOnly(pair.judged is not None)
        if pair.judged is not None:
            self.reason.setText(pair.judged.reason)
        for made in (self.different, self.keep_one, self.keep_other):
            made.setVisible(not judged)
            permit(made, self._session, May.EDIT_CASES, not judged)
        self.later.setVisible(not judged)
        self.again.setVisible(judged)
        permit(self.again, self._session, May.EDIT_CASES, judged)

    def _keep(self, *, first: bool) -> None:
        pair: Pair | None = self.table.current()
        if pair is not None:
            self._judge(pair.one.id if first else pair.other.id)

    def _judge(self, keep: CaseId | None) -> None:
        pair: Pair | None = self.table.current()
        if pair is not None:
            who = self._session.who
            reason = self.reason.text()
            self.reason.clear()
            self._session.do(judge, pair.one.id, pair.other.id, keep, who, reason)

    def _again(self) -> None:
        pair: Pair | None = self.table.current()
        if pair is not None:
            self._session.do(judge_again, pair.one.id, pair.other.id, self._session.who)

    def _next(self) -> None:
        row = self.table.currentIndex().row() + 1
        self.table.choose(row if row < len(self.rows.rows) else 0)
