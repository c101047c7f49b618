"""Whom and what a result must name: broken guarantees, people without anything, closed projects."""

from __future__ import annotations

from planner.domain.allocation import Allocation
from planner.services.summary import Summary
from ui.models.balance_view import Named, named
from ui.models.rows import Column, RowsModel
from ui.session import Session
from ui.widgets.floors_box import FloorsBox
from ui.widgets.panel import Panel
from ui.widgets.table import Table

#: How many lines stand without scrolling, at most.
_SEEN = 12


class NamedPanel(Panel):
    """Lists it, those who need attention first; for the office only: it names people's cases."""

    def __init__(self, session: Session) -> None:
        title = self.tr("Left short, and worth knowing")
        super().__init__(title, name="named_panel")
        self._session = session
        words = self.tr("What the result must name")
        column = Column(words, lambda r: r.what, 0, attention=lambda r: r.urgent)
        self.rows = RowsModel([column], self)
        self.table = Table(self.rows, "named", title, lines=3)
        self.table.horizontalHeader().hide()
        self.table.fit_rows()
        self.table.opened.connect(self._open)
        self.body.addWidget(self.table)
        self.floors = FloorsBox(session)
        self.body.addWidget(self.floors)
        self.hide()

    def show_result(self, allocation: Allocation, summary: Summary) -> None:
        """Show what the adopted allocation must name."""
        session = self._session
        rows = named(session.document, allocation, summary, session.language)
        self.rows.show(rows)
        self.table.take_height(1, _SEEN)
        self.setVisible(bool(rows) and not session.shared_screen)
        self.title.setText(self.tr("Left short, and worth knowing ({n})").format(n=len(rows)))
        self.floors.redraw()

    def _open(self, row: Named) -> None:
        if row.case_id:
            self._session.show_case(row.case_id)
