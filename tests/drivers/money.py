"""Drives the page *Money*."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QTabWidget

from planner.domain.ledger.entry import EntryState
from tests.drivers.window import MONEY, Driver, WindowDriver
from ui.widgets.money.funds_panel import FundsPanel
from ui.widgets.parts.fields import Choice
from ui.widgets.parts.table import Table


class MoneyDriver(Driver):
    def __init__(self, window: WindowDriver) -> None:
        super().__init__(window.root.money, window.bot)
        self.window = window
        window.go(MONEY)

    def book_plan(self) -> None:
        self.click("book_plan")
        self.click("book_confirm")

    def fund(self, name: str) -> dict[str, str]:
        """Return what a fund's row says, by heading."""
        table = self.find(Table, "money_funds").rows
        row = next(r for r in table.rows if r.name == name)
        return {c.title: c.text(row) for c in table.columns}

    def choose_fund(self, code: str) -> None:
        self.find(FundsPanel, "funds_panel").choose(code)

    def lines(self) -> list[tuple[str, str, str]]:
        """Return case, what for and state of every line shown."""
        table = self.find(Table, "money_lines").rows
        case, title, state = (c.text for c in table.columns[:3])
        return [(case(row), title(row), state(row)) for row in table.rows]

    def choose(self, *titles: str) -> None:
        """Choose lines by what they are for."""
        self.find(Table, "money_lines").pick(lambda row: row.title in titles)

    def show_state(self, state: EntryState | None) -> None:
        self.find(Choice, "line_state").select(state)

    def entries(self) -> list[str]:
        """Return what was booked on the line chosen."""
        table = self.find(Table, "line_entries").rows
        return [table.columns[1].text(row) for row in table.rows]

    def months(self) -> list[list[str]]:
        self.find(QTabWidget, "money_tabs").setCurrentIndex(1)
        table = self.find(Table, "money_months").rows
        return [[c.text(row) for c in table.columns] for row in table.rows]

    def fill(self, **fields: str) -> None:
        """Fill the form: on, amount, document as text; proposer, approver, payer by code."""
        for name, value in fields.items():
            if name in ("proposer", "approver", "payer"):
                self.find(Choice, f"entry_{name}").select(value)
            else:
                self.write(f"entry_{name}", value)

    def typed(self, name: str) -> str:
        return self.find(QLineEdit, f"entry_{name}").text()

    def confirm(self) -> None:
        self.click("entry_confirm")

    def refusals(self) -> dict[str, str]:
        """Return every refusal in sight, by the field it stands beside."""
        names = ("on", "amount", "document", "proposer", "approver", "payer", "other")
        shown = [n for n in names if self.has(f"refusal_{n}")]
        return {n: self.text(f"refusal_{n}") for n in shown}
