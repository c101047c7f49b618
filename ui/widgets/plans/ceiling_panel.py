"""The ceilings a case's plan is made under: a bar a line, what is paid and what is free."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QGridLayout

from planner.domain.balances.ceilings import Ceiling
from planner.domain.money import Money
from planner.wording.numbers import money_text
from ui.models.isolates import steady
from ui.style import GRID
from ui.widgets.parts.panel import Panel, clear, label
from ui.widgets.parts.stacked_bar import Segment, StackedBar


class CeilingPanel(Panel):
    """What each line pays of the most it may pay this case."""

    def __init__(self, language: str) -> None:
        super().__init__(self.tr("What may be spent for them"), name="ceiling_panel")
        self._language = language
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(2 * GRID)
        self.grid.setVerticalSpacing(GRID)
        self.grid.setColumnStretch(1, 1)
        self.body.addLayout(self.grid)

    def redraw(self, ceilings: Iterable[Ceiling]) -> None:
        """Draw a row a line, and one for its cash where that has a ceiling of its own."""
        clear(self.grid)
        row = 0
        for ceiling in ceilings:
            self._add(row, ceiling.code, ceiling.paid, ceiling.most, ceiling.fund)
            row += 1
            if ceiling.cash_most is not None and ceiling.cash_most.minor:
                words = self.tr("{fund}, as cash").format(fund=ceiling.code)
                self._add(row, words, ceiling.cash, ceiling.cash_most, f"{ceiling.fund}_cash")
                row += 1
        self.setVisible(row > 0)

    def _add(self, row: int, name: str, paid: Money, most: Money, code: str) -> None:
        language = self._language
        words = self.tr("{paid} of {most}").format(
            paid=money_text(paid, language), most=money_text(most, language)
        )
        over = paid.minor > most.minor
        bar = StackedBar(12)
        bar.setObjectName(f"ceiling_{code}")
        colour = "attention" if over else "accent"
        bar.show_segments([Segment(paid.minor, colour)], most.minor, f"{name}: {words}")
        self.grid.addWidget(label(name, "soft"), row, 0)
        self.grid.addWidget(bar, row, 1)
        self.grid.addWidget(label(steady(words), "attention" if over else "soft"), row, 2)
