"""What if: where more would help, and what rules cost. Each figure was balanced again for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from planner.domain.protection.purpose import Destination
from planner.domain.protection.secret import Secret
from planner.wording.numbers import cases_text, date_text
from planner.wording.what_if.differences import signed_share
from planner.wording.what_if.rule_costs import cost_words
from ui.session import Session
from ui.style import GRID
from ui.what_if import WhatIf
from ui.widgets.papers.purpose_dialog import SHOWN_FOR, PurposeDialog
from ui.widgets.parts.empty_state import EmptyState
from ui.widgets.parts.page_frame import framed
from ui.widgets.parts.panel import Header, button
from ui.widgets.what_if.more_tab import MoreTab
from ui.widgets.what_if.rule_costs_tab import RuleCostsTab

_EMPTY, _BALANCE_FIRST, _ASKING = range(3)
_MORE, _COSTS = range(2)


class WhatIfPage(QWidget):
    """For the office: what to ask a donor for, in money and in rules."""

    page_asked = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("what_if")
        self._session = session
        self.what_if = WhatIf(session)
        self.header = Header(self.tr("What if"))
        self.stop = button(self.tr("&Stop"), "what_if_stop")
        self.stop.clicked.connect(session.background.stop)
        self.header.add(self.stop)
        self.stack = framed(self, self.header)
        self._make_empty_states()
        self.stack.addWidget(self._make_body())
        self.what_if.answered.connect(self.redraw)
        session.background.started.connect(lambda _: self._enable())
        session.background.ended.connect(self._enable)
        self.redraw()

    def _make_empty_states(self) -> None:
        start = button(self.tr("Go to &Assessments"), "what_if_start", primary=True)
        start.clicked.connect(lambda: self.page_asked.emit(0))
        balance = button(self.tr("Go to Balanc&e"), "what_if_balance", primary=True)
        balance.clicked.connect(lambda: self.page_asked.emit(2))
        for state in (
            EmptyState(
                "what_if_empty",
                self.tr("Nothing to ask about yet"),
                self.tr(
                    "Here you ask what more money, or one rule less, would do for everybody. It "
                    "needs a programme and people first."
                ),
                [start],
            ),
            EmptyState(
                "what_if_unbalanced",
                self.tr("Balance first, then ask what if"),
                self.tr("Every answer is measured against the balance you have taken."),
                [balance],
            ),
        ):
            self.stack.addWidget(state)

    def _make_body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 3 * GRID)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("what_if_tabs")
        self.tabs.setAccessibleName(self.tr("What if"))
        self.more = MoreTab(self._session.language)
        self.costs = RuleCostsTab(self._session.language)
        self.tabs.addTab(self.more, self.tr("Where more would help"))
        self.tabs.addTab(self.costs, self.tr("What rules cost"))
        self.more.asked.connect(self.what_if.ask_more)
        self.costs.asked.connect(self.what_if.ask_costs)
        self.costs.bounds_asked.connect(self.what_if.ask_bounds)
        self.more.page_asked.connect(self._write_more)
        self.costs.page_asked.connect(self._write_costs)
        column.addWidget(self.tabs)
        return body

    def redraw(self) -> None:
        """Show the answers there are, or the next step."""
        session, document = self._session, self._session.document
        programme, allocation = document.programme, session.allocation
        self.header.soft.setText("")
        self._enable()
        if programme is None or not document.cases:
            self.stack.setCurrentIndex(_EMPTY)
            return
        if allocation is None:
            self.stack.setCurrentIndex(_BALANCE_FIRST)
            return
        self.stack.setCurrentIndex(_ASKING)
        language = session.language
        said = [
            cost_words("dated", language, date=date_text(document.balance_date, language)),
            cases_text(len(allocation.cases), language),
        ]
        if allocation.gap is not None:
            gap = signed_share(allocation.gap, language)
            said.append(cost_words("gap", language, gap=gap))
        self.header.soft.setText(" · ".join(said))
        self.more.redraw(programme, self.what_if.more, old=self.what_if.more_is_old)
        self.costs.show_bounds(programme, self.what_if.bounds_now())
        self.costs.redraw(programme, self.what_if.costs, old=self.what_if.costs_are_old)

    def _enable(self) -> None:
        idle = not self._session.background.busy
        self.stop.setVisible(not idle)
        self.more.enable(idle)
        self.costs.enable(idle)

    def _write_more(self, language: str) -> None:
        def write(to: Destination, path: Path, password: Secret | None) -> None:
            self.what_if.write_more(path, language, to, password)

        self._ask_page(self.tr("Where more would help"), "where-more-would-help.pdf", write)

    def _write_costs(self, scopes: tuple[str, ...], language: str) -> None:
        def write(to: Destination, path: Path, password: Secret | None) -> None:
            self.what_if.write_costs(path, scopes, language, to, password)

        self._ask_page(self.tr("What rules cost"), "what-rules-cost.pdf", write)

    def _ask_page(self, title: str, name: str, write: Callable[..., None]) -> None:
        """Ask what a page is for, what locks it and where it goes."""
        dialog = PurposeDialog(self._session, title, SHOWN_FOR, self, file=name)
        dialog.decided.connect(write)
        dialog.open()
