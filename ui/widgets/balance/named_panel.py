"""Whom and what a result must name: broken guarantees, people without anything, closed projects."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from planner.domain.balances.allocation import Allocation
from planner.domain.balances.clearing import GroundSort
from planner.domain.ids import CaseId
from planner.services.cases.case_list import Look
from planner.wording.numbers import count_text
from ui.models.balance_view import Named
from ui.models.case_lines import look_name
from ui.models.rows import Column, RowsModel
from ui.session import Session
from ui.style import GRID
from ui.widgets.balance.floors_box import FloorsBox
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import Panel, button, clear
from ui.widgets.parts.table import Table

#: How many lines stand without scrolling, at most.
_SEEN = 12
#: What each way of being left short is called among the cases.
_LOOKS = {
    GroundSort.BELOW_FLOOR: Look.BELOW_FLOOR,
    GroundSort.NOTHING: Look.GETS_NOTHING,
    GroundSort.NOT_PLANNED: Look.NOT_PLANNED,
}


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
        self.links = QVBoxLayout()
        self.links.setSpacing(GRID)
        self.body.addLayout(self.links)
        self.body.addWidget(self.table)
        self.floors = FloorsBox(session)
        self.body.addWidget(self.floors)
        self.hide()

    def show_result(self, allocation: Allocation) -> None:
        """Show what the adopted allocation must name."""
        session = self._session
        rows = session.at_hand.named(session.document, allocation)
        self.rows.show(rows)
        self.table.take_height(1, _SEEN)
        self.setVisible(bool(rows) and not session.shared_screen)
        self.title.setText(self.tr("Left short, and worth knowing ({n})").format(n=len(rows)))
        self.floors.redraw()
        self._link(allocation)

    def _link(self, allocation: Allocation) -> None:
        """Offer each way in which cases are left short, with its cases behind it."""
        clear(self.links)
        found: dict[Look, set[CaseId]] = {}
        session = self._session
        for left in session.at_hand.short(session.document, allocation):
            for ground in left.grounds:
                found.setdefault(_LOOKS[ground.sort], set()).add(left.case_id)
        language, made = self._session.language, []
        for look in _LOOKS.values():
            if not found.get(look):
                continue
            words = look_name(look)
            count = count_text(len(found[look]), language)
            text = self.tr("{what} ({n})").format(what=words, n=count)
            link = button(text, f"cases_{look.value}", link=True)
            link.setAccessibleName(self.tr("{what}: show the cases").format(what=text))
            ids = frozenset(found[look])
            link.clicked.connect(lambda _=False, w=words, i=ids: self._session.show_cases(w, i))
            made.append(link)
        if made:
            self.links.addWidget(flowing(*made))

    def _open(self, row: Named) -> None:
        if row.case_id:
            self._session.show_case(row.case_id)
