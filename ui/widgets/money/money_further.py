"""The further tabs of the Money page: what is due, money by month, what if, does it add up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from planner.domain.caseload import Caseload
from planner.domain.ledger.accounts import Accounts
from planner.domain.ledger.entry import EntryState
from planner.domain.money import Money
from planner.domain.what_if.fund_change import FundChange
from planner.services.balances import balances
from planner.services.what_if.fund_changes import fund_change
from planner.wording.names import name_of
from planner.wording.numbers import money_text, month_name, month_text
from ui.models.money_check import check_columns, check_rows
from ui.models.money_due import due_columns, due_rows, due_words
from ui.models.money_months import BOOKED, MonthRow, month_rows
from ui.models.money_rows import LineRow, fund_text
from ui.models.rows import RowsModel
from ui.session import Session
from ui.style import GRID
from ui.widgets.money.burn_chart import BurnChart, BurnMonth
from ui.widgets.money.fund_what_if import FundWhatIf
from ui.widgets.parts.chart_copy import copy_buttons
from ui.widgets.parts.legend import Legend
from ui.widgets.parts.panel import clear, label
from ui.widgets.parts.table import Table

#: The least width of what a line is for, in pixels.
_READABLE = 150
_PAID = BOOKED.index(EntryState.PAID)


class MoneyFurther(QObject):
    """Adds its tabs to those of the page; a line picked among what is due is ``picked``."""

    picked = Signal(object)  # list of LineRow
    rules_asked = Signal()

    def __init__(self, session: Session, tabs: QTabWidget) -> None:
        super().__init__(tabs)
        self._session = session
        self._found: tuple[Caseload, FundChange] | None = None
        self._rows: list[MonthRow] = []
        self._due_place = self._tab(tabs, self.tr("Due"))
        self.due_words = label("", wrap=True)
        self.due_words.setObjectName("due_words")
        self.due: Table | None = None
        burn = self._tab(tabs, self.tr("By month"))
        self.chart = BurnChart()
        burn.addWidget(self.chart, 1)
        burn.addWidget(Legend([(None, self.tr("planned to be paid")), ("accent", self.tr("paid"))]))
        burn.addWidget(label(self.tr("The lines add both up, month by month."), "soft", wrap=True))
        words = (self.tr("Copy as picture"), self.tr("Copy as table"), self.tr("Save picture…"))
        burn.addWidget(copy_buttons(self.chart, self._burn_table, "burn", words))
        what_if = self._tab(tabs, self.tr("What if"))
        self.what_if = FundWhatIf(session.language)
        self.what_if.asked.connect(self._work_out)
        self.what_if.rules_asked.connect(self.rules_asked)
        session.opened.connect(self.what_if.forget)
        what_if.addWidget(self.what_if)
        checked = self._tab(tabs, self.tr("Adds up"))
        checked.addWidget(
            label(
                self.tr(
                    "Committed, less what was taken back, and what rates changed, is what was paid "
                    "and what is outstanding."
                ),
                "soft",
                wrap=True,
            )
        )
        self.checks = RowsModel(check_columns(session.language), self)
        checked.addWidget(Table(self.checks, "money_checks", self.tr("Adds up")), 1)
        session.opened.connect(self.forget)

    def _tab(self, tabs: QTabWidget, title: str) -> QVBoxLayout:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 2 * GRID, 0, 0)
        column.setSpacing(2 * GRID)
        tabs.addTab(page, title)
        return column

    def forget(self) -> None:
        """Hold nothing of the caseload before."""
        self._found = None
        self._rows = []
        self.checks.show([])
        self.chart.show_months((), "", "")
        if self.due is not None:
            self.due.rows.show([])

    def redraw(self, accounts: Accounts, lines: Sequence[LineRow], fund: str) -> None:
        """Show what is due, by month and what if, of one fund or of all."""
        document = self._session.document
        self._draw_due([r for r in lines if fund in ("", r.fund)], accounts.paying_currency)
        self._draw_burn(document, accounts, fund)
        self.checks.show(check_rows(document.given_programme, accounts))
        found = self._found[1] if self._found and self._found[0] is document else None
        self.what_if.redraw(document.given_programme, self._session.allocation, found)

    def _draw_due(self, lines: Sequence[LineRow], currency: str) -> None:
        language = self._session.language
        rows = due_rows(lines, self._session.books.day)
        if self.due is None or self.due.property("currency") != currency:
            clear(self._due_place)
            self.due_words = label("", wrap=True)
            self.due_words.setObjectName("due_words")
            model = RowsModel(due_columns(language, currency), self)
            self.due = Table(model, "money_due", self.tr("Due"), lines=2)
            self.due.readable = _READABLE
            self.due.setProperty("currency", currency)
            self.due.chosen.connect(lambda row: self.picked.emit([row.line]))
            self._due_place.addWidget(self.due_words)
            self._due_place.addWidget(self.due, 1)
        self.due.blockSignals(True)
        self.due.rows.show(rows)
        self.due.blockSignals(False)
        words = due_words(rows, currency, language)
        self.due_words.setText(words if rows else self.tr("Nothing is due."))

    def _draw_burn(self, document: Caseload, accounts: Accounts, fund: str) -> None:
        language = self._session.language
        self._rows = [r for r in month_rows(document, accounts, fund) if r.month is not None]
        months = [self._month(r) for r in self._rows]
        paid = sum(m.paid for m in months)
        due = sum(m.due for m in months)
        known = accounts.funds.get(fund)
        currency = known.budget.charged.currency if known else accounts.currency
        whose = fund_text(document.given_programme, fund) if fund else self.tr("all funds")
        said = self.tr("{fund} by month: {due} planned to be paid, {paid} paid").format(
            fund=whose,
            due=money_text(Money(due, currency), language),
            paid=money_text(Money(paid, currency), language),
        )
        self.chart.show_months(months, money_text(Money(max(due, paid), currency), language), said)

    def _month(self, row: MonthRow) -> BurnMonth:
        language, paid = self._session.language, row.booked[_PAID]
        assert row.month is not None
        said = self.tr("{month}: {due} planned to be paid, {paid} paid").format(
            month=month_text(row.month, language),
            due=money_text(row.due, language),
            paid=money_text(paid, language),
        )
        name = month_name(row.month.month, language, short=True)
        return BurnMonth(f"{name} {row.month.year % 100:02}", row.due.minor, paid.minor, said)

    def _burn_table(self) -> list[list[str]]:
        """Return the figures of the chart; plain numbers, as a spreadsheet takes them."""
        paid = name_of(EntryState.PAID, self._session.language)
        rows = [[self.tr("Month"), self.tr("planned to be paid"), paid]]
        for row in self._rows:
            due, out = (str(m.decimal()) for m in (row.due, row.booked[_PAID]))
            rows.append([str(row.month), due, out])
        return rows

    def enable(self, idle: bool) -> None:
        """Let what if be worked out only while nothing else is being done."""
        self.what_if.enable(idle)

    def _work_out(self, fund: str, change: Money) -> None:
        session = self._session
        document, allocation, trier = session.document, session.allocation, session.tools.trier
        scenario = balances.scenario_of(document)

        def take(found: FundChange) -> None:
            self._found = (document, found)
            if session.document is document:
                self.what_if.redraw(document.given_programme, session.allocation, found)

        session.slow(
            self.tr("Balancing with another amount"),
            lambda report, stop: fund_change(
                document, scenario, allocation, fund, change, trier, report, stop
            ),
            take,
            keeps_best=True,
        )
