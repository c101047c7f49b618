"""Every fund as a bar of what is paid, promised, planned and free, with its figures beside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from planner.domain.ledger.entry import EntryState
from planner.wording.names import name_of
from planner.wording.numbers import money_text
from ui.models.money_rows import FundRow
from ui.models.rows import Column, RowsModel
from ui.style import GRID
from ui.widgets.parts.bar_column import BarColumn
from ui.widgets.parts.legend import Legend
from ui.widgets.parts.panel import Panel, button
from ui.widgets.parts.stacked_bar import Segment
from ui.widgets.parts.table import Table
from ui.words import listed

#: The further money has gone, the darker: paid, invoiced, delivered, committed; planned hatched.
SHADES: tuple[str | None, ...] = ("paid", "invoiced", "delivered", "committed", None)
_NAMED = (
    EntryState.PAID,
    EntryState.INVOICED,
    EntryState.DELIVERED,
    EntryState.COMMITTED,
    EntryState.PLANNED,
)
#: The least width of a bar that can be read, in pixels.
_BAR = 110
#: How many funds stand without scrolling.
_SEEN = 7


class FundsPanel(Panel):
    """One row a fund, in the fund's own currency; choosing one shows its lines and months."""

    chosen = Signal(str)  # a fund's code, empty for all

    def __init__(self, language: str) -> None:
        super().__init__(self.tr("Funds"), name="funds_panel")
        self._all = button(self.tr("Show all funds"), "all_funds", link=True)
        self._all.clicked.connect(lambda: self.choose(""))
        self.give_back = button(self.tr("Return money…"), "return_money", link=True)
        self.top.addWidget(self.give_back)
        self.top.addWidget(self._all)
        self.fund = ""

        def money(title: str, name: str, *, spare: bool = False) -> Column:
            return Column(
                title,
                lambda r: money_text(m, language) if (m := getattr(r, name)).minor else "–",
                82,
                lambda r: getattr(r, name).minor,
                True,
                attention=lambda r: getattr(r, name).minor < 0,
                spare=spare,
            )

        self.rows = RowsModel(
            [
                Column(self.tr("Fund"), lambda r: r.name, 70, bold=True),
                Column("", self._said, 0),
                money(self.tr("Planned"), "planned"),
                money(self.tr("Committed"), "committed"),
                money(self.tr("Delivered"), "delivered", spare=True),
                money(self.tr("Invoiced"), "invoiced", spare=True),
                money(self.tr("Paid"), "paid"),
                money(self.tr("Free"), "free"),
                money(self.tr("Received"), "received", spare=True),
                money(self.tr("Budget"), "budget"),
            ],
            self,
        )
        self._language = language
        self.table = Table(self.rows, "money_funds", self.tr("Funds"))
        self.table.readable = _BAR
        self.table.setItemDelegateForColumn(1, BarColumn(bar_of, self.table))
        self.table.chosen.connect(lambda row: self._choose(row.code))
        self.body.addWidget(self.table)
        words = [(shade, name_of(s, language)) for shade, s in zip(SHADES, _NAMED, strict=True)]
        self.body.addWidget(
            Legend(
                [
                    *words,
                    ("track", self.tr("free, not planned")),
                    ("panel", self.tr("not received")),
                ]
            )
        )
        self._redraw_choice()

    def _said(self, row: FundRow) -> str:
        """Say the bar in words, for screen readers and the tooltip."""
        parts = listed(
            f"{name_of(s, self._language)} {money_text(m, self._language)}"
            for s, m in zip(_NAMED, row.parts, strict=True)
            if m.minor
        )
        return f"{row.name}: {parts}" if parts else row.name

    def redraw(self, rows: Sequence[FundRow]) -> None:
        """Show the funds as they stand, keeping the one chosen."""
        self.table.blockSignals(True)
        self.rows.show(rows)
        self.table.blockSignals(False)
        header = self.table.horizontalHeader().sizeHint().height()
        height = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(header + max(1, min(_SEEN, len(rows))) * height + 3 * GRID)
        if self.fund not in {r.code for r in rows}:
            self.fund = ""
        self._redraw_choice()

    def choose(self, fund: str) -> None:
        """Choose a fund, or all."""
        row = self.rows.row_of(lambda r: r.code == fund)
        if row >= 0:
            self.table.choose(row)
        else:
            self.table.clearSelection()
            self._choose("")

    def current(self) -> FundRow | None:
        """Return the fund chosen."""
        return next((r for r in self.rows.rows if r.code == self.fund), None)

    def _choose(self, fund: str) -> None:
        self.fund = fund
        self._redraw_choice()
        self.chosen.emit(fund)

    def _redraw_choice(self) -> None:
        self._all.setVisible(bool(self.fund))
        self.give_back.setVisible(bool(self.fund))


def bar_of(row: FundRow) -> tuple[list[Segment], float]:
    """Return the bar of a fund: its parts, what is free, and what was not received yet."""
    parts = [Segment(max(0, m.minor), shade) for m, shade in zip(row.parts, SHADES, strict=True)]
    booked = sum(s.size for s in parts)
    free = max(0.0, row.received.minor - row.returned.minor - row.lapsed.minor - booked)
    return [*parts, Segment(free, "track")], max(row.budget.minor, row.received.minor)
