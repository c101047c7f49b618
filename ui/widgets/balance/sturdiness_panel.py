"""How sturdy the awards are: the caseload balanced again with every estimate moved."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from planner.app.children.calls import sturdy
from planner.domain.balances.sturdiness import Sturdiness
from planner.domain.progress import Report, StopAsked
from planner.services.balances.found_since import Packed
from planner.services.what_if.sturdiness import (
    Sturdier,
    keep_sturdiness,
    packed_sturdiness,
    try_sturdiness,
)
from planner.wording.what_if.sturdiness import counted_text
from ui.models.answer_rows import fragile_rows
from ui.models.rows import Column, RowsModel
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.panel import Panel, button
from ui.widgets.parts.table import Table

#: How many fragile awards stand without scrolling, at most.
_SEEN = 6


class SturdinessPanel(Panel):
    """Tries the awards in the background and lists those that do not stand; hidden when shared."""

    def __init__(self, session: Session, sturdier: Sturdier = sturdy) -> None:
        super().__init__(self.tr("Would the same come out if estimates are off?"), " ", "sturdy")
        self._session = session
        self.sturdier = sturdier
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.rows = RowsModel(
            [
                Column(self.tr("Case"), lambda r: r.number, 100, bold=True),
                Column(self.tr("Fragile award"), lambda r: r.what, 0),
                Column(self.tr("Kept in draws"), lambda r: r.kept, 90, lambda r: r.times),
            ],
            self,
        )
        self.table = Table(self.rows, "sturdy_list", self.tr("Fragile awards"))
        self.table.opened.connect(lambda row: session.show_case(row.case_id))
        self.body.addWidget(self.table)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        self.run = button("", "sturdy_run")
        self.run.clicked.connect(self._run)
        row.addWidget(self.run)
        row.addStretch(1)
        self.body.addLayout(row)
        session.background.started.connect(lambda _: self._enable())
        session.background.ended.connect(self._enable)
        self.hide()

    def redraw(self) -> None:
        """Show what is known of the adopted allocation's awards, or how to find out."""
        session, allocation = self._session, self._session.allocation
        shown = allocation is not None and bool(allocation.awards) and not session.shared_screen
        self.setVisible(shown)
        if not shown or allocation is None:
            return
        found = allocation.sturdiness
        rows = fragile_rows(session.document, allocation, session.language)
        if rows != self.rows.rows:
            self.rows.show(rows)
        self.table.setVisible(bool(rows))
        self.table.take_height(1, _SEEN)
        self.say(
            counted_text(found, session.language)
            if found is not None
            else self.tr(
                "How much a measure helps is an estimate. Balancing again with each one moved up"
                " or down tells which awards stand all the same. It takes a minute or two; nothing"
                " changes by it."
            )
        )
        self.run.setText(self.tr("Try again") if found else self.tr("Try the est&imates"))
        self._enable()

    def _enable(self) -> None:
        session = self._session
        self.run.setEnabled(session.is_current and not session.background.busy)

    def _run(self) -> None:
        session = self._session
        document, allocation, sturdier = session.document, session.allocation, self.sturdier
        work = session.work
        if allocation is None or work is None:
            return

        def tried(report: Report, stop: StopAsked) -> tuple[Sturdiness, Packed | None]:
            found = try_sturdiness(document, allocation, sturdier, report, stop)
            return found, packed_sturdiness(work, allocation, found)

        session.slow(
            self.tr("Trying the estimates"),
            tried,
            lambda found: session.do(keep_sturdiness, allocation, *found),
            keeps_best=True,
        )
