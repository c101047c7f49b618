"""Money: each fund by month and state of the ledger, and the entries that move it on."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QLineEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from planner.domain.errors import PlannerError
from planner.domain.ledger.accounts import Accounts
from planner.domain.ledger.duties import Duty, allowed
from planner.domain.ledger.entry import EntryState
from planner.domain.months import Month
from planner.domain.protection.staff import May
from planner.services.money.ledger import open_months
from planner.wording.errors.in_window import window_sentence
from planner.wording.names import name_of
from planner.wording.numbers import count_text
from ui.models.money_months import month_columns, month_rows
from ui.models.money_rows import (
    LineRow,
    fund_rows,
    fund_text,
    line_columns,
    line_rows,
)
from ui.models.rows import RowsModel
from ui.permitted import permit
from ui.session import Session
from ui.style import GRID
from ui.widgets.money.funds_panel import FundsPanel
from ui.widgets.money.line_panel import LinePanel
from ui.widgets.money.money_boxes import BookBox, CloseBox
from ui.widgets.money.money_files import MoneyFiles
from ui.widgets.money.money_further import MoneyFurther
from ui.widgets.money.money_states import MoneyStates
from ui.widgets.parts.fields import choice, chosen
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.page_frame import framed
from ui.widgets.parts.panel import (
    Header,
    Panel,
    Scroll,
    Turning,
    bring_into_sight,
    button,
    clear,
    label,
)
from ui.widgets.parts.table import Table
from ui.words import number_of

#: The least width of what a line is for, in pixels.
_READABLE = 150
_EMPTY, _BALANCE_FIRST, _BOOKS = range(3)
_LINES, _DUE = 0, 2


class MoneyPage(QWidget):
    """The budget officer's screen: what is left in each line, what is due, does it add up."""

    page_asked = Signal(int)
    rules_asked = Signal()  # what rules cost
    export_asked = Signal()  # all plans, with the office workbook

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("money")
        self._session = session
        self._known: list[LineRow] = []
        self._waiting = 0  # lines not booked as the adopted balance plans them
        self.stack = framed(self, self._make_header())
        for state in MoneyStates(session, self.page_asked).made():
            self.stack.addWidget(state)
        self.stack.addWidget(self._make_body())
        session.opened.connect(self._forget)
        self.files.shown.connect(self._show_box)
        session.background.started.connect(lambda _: self._enable())
        session.background.ended.connect(self._enable)
        self.redraw()

    # Building

    def _make_header(self) -> Header:
        self.header = Header(self.tr("Money"))
        self.book = button(self.tr("Boo&k the plan…"), "book_plan", primary=True)
        self.book.clicked.connect(self._ask_book)
        self.close_a_month = button(self.tr("&Close a month…"), "close_a_month")
        self.close_a_month.clicked.connect(self._ask_close)
        self.files = MoneyFiles(self._session, self)
        self.files.export_asked.connect(self.export_asked)
        self.header.add(self.files)
        self.header.add(self.close_a_month)
        self.header.add(self.book)
        return self.header

    def _make_body(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(3 * GRID)
        self.asking = QVBoxLayout()
        column.addLayout(self.asking)
        self.problem = label("", "attention", wrap=True)
        self.problem.setObjectName("money_problem")
        column.addWidget(self.problem)
        self.funds = FundsPanel(self._session.language)
        self.funds.chosen.connect(self._show_fund)
        self.funds.give_back.clicked.connect(self._return_money)
        column.addWidget(self.funds)
        self.sides = Turning(860, (1, 0))
        self.line = LinePanel(self._session)
        self.sides.turned.connect(self.line.widen)
        self.sides.add(self._make_tables())
        self.sides.add(self.line)
        column.addWidget(self.sides, 1)
        return Scroll(inner)

    def _make_tables(self) -> Panel:
        panel = Panel()
        self.tabs = QTabWidget()
        self.tabs.setObjectName("money_tabs")
        self.tabs.setAccessibleName(self.tr("Money"))
        self.tabs.setDocumentMode(True)
        self.tabs.setMinimumHeight(80 * GRID)
        lines = QWidget()
        self.line_place = QVBoxLayout(lines)
        self.line_place.setContentsMargins(0, 2 * GRID, 0, 0)
        self.line_place.addWidget(self._make_filters())
        self.tabs.addTab(lines, self.tr("Lines"))
        months = QWidget()
        self.month_place = QVBoxLayout(months)
        self.month_place.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(months, self.tr("Months"))
        self.further = MoneyFurther(self._session, self.tabs)
        self.further.picked.connect(self.line.show_lines)
        self.further.rules_asked.connect(self.rules_asked)
        self.tabs.currentChanged.connect(self._show_side)
        panel.body.addWidget(self.tabs)
        self._lines: RowsModel | None = None
        self.table: Table | None = None
        return panel

    def _make_filters(self) -> QWidget:
        title = label(self.tr("Find a &line"), "soft")
        self.search = QLineEdit()
        self.search.setObjectName("line_search")
        self.search.setPlaceholderText(self.tr("case, support or place"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Find a line"))
        title.setBuddy(self.search)
        self.search.setMinimumWidth(44 * GRID)
        states: list[tuple[str, EntryState | None]] = [(self.tr("every state"), None)]
        shown = (
            EntryState.PLANNED,
            EntryState.COMMITTED,
            EntryState.DELIVERED,
            EntryState.INVOICED,
            EntryState.PAID,
            EntryState.CANCELLED,
        )
        states += [(name_of(s, self._session.language), s) for s in shown]
        self.state = choice("line_state", states, None)
        self.state.setAccessibleName(self.tr("State"))
        self.count = label("", "soft")
        self.count.setObjectName("line_count")
        self.search.textChanged.connect(lambda _: self._filter())
        self.state.currentIndexChanged.connect(lambda _: self._filter())
        return flowing(title, self.search, self.state, self.count)

    # Drawing

    def redraw(self) -> None:
        """Show the accounts of the open caseload, or the next step where there are none."""
        session, document = self._session, self._session.document
        ready = document.is_ready
        booked = bool(document.entries)
        if not ready and not booked:
            state = _EMPTY
        elif session.allocation is None and not booked:
            state = _BALANCE_FIRST
        else:
            state = _BOOKS
        self.stack.setCurrentIndex(state)
        self.header.soft.setText("")
        self._waiting = 0
        self._enable()
        if state == _BOOKS:
            self._draw()

    def _draw(self) -> None:
        session = self._session
        try:
            accounts = session.books.accounts()
            booking = session.books.to_book()
        except PlannerError as error:
            self.problem.setText(window_sentence(error, session.language))
            self.problem.show()
            self.sides.hide()
            self.funds.hide()
            return
        self.problem.hide()
        waiting = booking.new + booking.changed + booking.gone
        language = session.language
        words = self.tr("booked: {lines}").format(
            lines=number_of("line", len(accounts.lines), language)
        )
        if waiting:
            words += self.tr(" · {n} not as the balance plans them: book the plan").format(
                n=count_text(waiting, language)
            )
        self.header.soft.setText(words)
        self._waiting = waiting
        self._enable()
        self._draw_accounts(accounts)

    def _draw_accounts(self, accounts: Accounts) -> None:
        document, language = self._session.document, self._session.language
        programme = document.given_programme
        self.funds.show()
        self.sides.show()
        self.funds.redraw(fund_rows(programme, accounts))
        self._make_lines(programme.paying_currency)
        assert self._lines is not None
        assert self.table is not None
        picked = {row.line for row in self.table.picked()}
        self.table.blockSignals(True)
        self.table.selectionModel().blockSignals(True)
        self._known = line_rows(document, accounts, language)
        self._lines.show(self._known)
        self.further.redraw(accounts, self._known, self.funds.fund)
        self.table.pick(lambda row: row.line in picked)
        self.table.selectionModel().blockSignals(False)
        self.table.blockSignals(False)
        self._draw_months(accounts)
        self._filter()

    def _make_lines(self, currency: str) -> None:
        """Make the lines table, for the currency its headings name."""
        if self._lines is not None and self._lines.property("currency") == currency:
            return
        if self.table is not None:
            self.line_place.removeWidget(self.table)
            self.table.deleteLater()
        self._lines = RowsModel(line_columns(self._session.language, currency), self)
        self._lines.setProperty("currency", currency)
        self.table = Table(self._lines, "money_lines", self.tr("Lines"), lines=2, several=True)
        self.table.readable = _READABLE
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_picked())
        self.line_place.addWidget(self.table, 1)

    def _draw_months(self, accounts: Accounts) -> None:
        document, language, fund = self._session.document, self._session.language, self.funds.fund
        clear(self.month_place)
        known = accounts.funds.get(fund)
        currency = known.budget.charged.currency if known else accounts.currency
        model = RowsModel(month_columns(language, currency), self)
        model.show(month_rows(document, accounts, fund))
        self.month_place.addWidget(Table(model, "money_months", self.tr("Months")))

    def _show_fund(self, _fund: str) -> None:
        self._filter()
        accounts = self._session.books.accounts()
        self._draw_months(accounts)
        self.further.redraw(accounts, self._known, self.funds.fund)

    def _show_side(self, at: int) -> None:
        """Show the line picked beside the tabs in which a line can be picked."""
        self.line.setVisible(at in (_LINES, _DUE))

    def _filter(self) -> None:
        if self._lines is None or self.table is None:
            return
        wanted, state, fund = (
            self.search.text().strip().casefold(),
            chosen(self.state),
            self.funds.fund,
        )
        picked = {row.line for row in self.table.picked()}

        def listed(row: LineRow) -> bool:
            found = wanted in row.number.casefold() or wanted in row.title.casefold()
            return found and state in (None, row.state) and fund in ("", row.fund)

        self.table.selectionModel().blockSignals(True)
        self._lines.keep(listed)
        self.table.pick(lambda row: row.line in picked)
        self.table.selectionModel().blockSignals(False)
        lines = number_of("line", len(self._lines.rows), self._session.language)
        where = ""
        programme = self._session.document.programme
        if fund and programme is not None:
            where = self.tr(" of {fund}").format(fund=fund_text(programme, fund))
        self.count.setText(lines + where)
        self._show_picked()

    def _show_picked(self) -> None:
        self.line.show_lines(self.table.picked() if self.table is not None else [])

    def _enable(self) -> None:
        session, document = self._session, self._session.document
        shown = self.stack.currentIndex() == _BOOKS
        idle = not session.background.busy
        self.book.setVisible(shown)
        self.close_a_month.setVisible(shown)
        self.files.setVisible(shown)
        self.files.setEnabled(idle)
        self.further.enable(idle)
        permit(self.book, session, May.MONEY, bool(self._waiting) and idle)
        permit(self.close_a_month, session, May.MONEY, bool(document.entries) and idle)

    def _forget(self) -> None:
        """Look for nothing: another caseload is open, or none."""
        clear(self.asking)
        self.search.clear()
        self.state.select(None)
        self.funds.fund = ""
        self._known = []
        self.line.leave()

    # Asking

    def _show_box(self, box: QWidget | None) -> None:
        """Show what is asked above everything else; None leaves it."""
        clear(self.asking)
        if box is not None:
            self.asking.addWidget(box)
            QTimer.singleShot(0, box, lambda: bring_into_sight(box))

    def _ask_book(self) -> None:
        session = self._session
        box = BookBox(session.books.to_book(), session.books.day, session.language)
        box.left.connect(lambda: self._show_box(None))
        box.confirmed.connect(lambda day: self._book(box, day))
        self._show_box(box)
        box.on.setFocus()

    def _book(self, box: BookBox, day: date) -> None:
        self._settle(box, self._session.books.book_plan(day))

    def _ask_close(self) -> None:
        session, document = self._session, self._session.document
        programme = document.programme
        months = open_months(document)
        if programme is None or not months:
            session.said.emit(self.tr("There is no open month with entries to close."))
            return
        staff = sorted(allowed(programme.office, Duty.CLOSE))
        who = session.who if session.who in staff else programme.office.budget_officer
        box = CloseBox(months, staff, who, session.language)
        box.left.connect(lambda: self._show_box(None))
        box.confirmed.connect(lambda month, who: self._close(box, month, who))
        self._show_box(box)
        box.month.setFocus()

    def _close(self, box: CloseBox, month: Month, who: str) -> None:
        self._settle(box, self._session.books.close_month(month, who))

    def _settle(self, box: BookBox | CloseBox, error: PlannerError | None) -> None:
        if error is None:
            self._show_box(None)
        else:
            box.refuse(window_sentence(error, self._session.language))

    def _return_money(self) -> None:
        fund = self.funds.current()
        if fund is not None:
            self.line.return_money(fund)
