"""What if a fund had more or less: at once by the prices, exactly by balancing again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from planner.domain.balances.allocation import Allocation, Outcome
from planner.domain.errors import PlannerError
from planner.domain.money import Money
from planner.domain.programme.programme import Programme
from planner.domain.what_if.fund_change import FundChange, by_prices, check_change
from planner.wording.errors.in_window import window_sentence
from planner.wording.numbers import money_text
from planner.wording.what_if.differences import difference_text, range_text, signed_share
from ui.models.isolates import steady
from ui.models.money_rows import fund_text
from ui.style import GRID
from ui.widgets.parts.fields import Choice, choice, chosen
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import button, label


class FundWhatIf(QWidget):
    """Asks for a fund and an amount, above or below nothing; says what it would do as one types."""

    asked = Signal(str, object)  # a fund, and Money: work it out exactly
    rules_asked = Signal()  # what its rules cost

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._programme: Programme | None = None
        self._allocation: Allocation | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2 * GRID, 0, 0)
        self._column.setSpacing(2 * GRID)
        self.fund: Choice | None = None
        self.amount = QLineEdit("10000")
        self.amount.setObjectName("what_if_amount")
        self.amount.setAccessibleName(self.tr("More money, or less with a minus before it"))
        self.amount.setMaximumWidth(32 * GRID)
        self.amount.textChanged.connect(lambda _: self._say())
        self.run = button(self.tr("&Work it out exactly"), "what_if_run")
        self.run.clicked.connect(self._ask)
        self.rules = button(self.tr("What do rules cost?"), "what_if_rules", link=True)
        self.rules.clicked.connect(self.rules_asked)
        self._place = QVBoxLayout()
        self._column.addLayout(self._place)
        self.at_once = label("", wrap=True)
        self.at_once.setObjectName("what_if_at_once")
        self.exactly = label("", "name", wrap=True)
        self.exactly.setObjectName("what_if_exactly")
        self.problem = label("", "attention", wrap=True)
        self.problem.setObjectName("what_if_problem")
        for widget in (self.at_once, self.exactly, self.problem):
            self._column.addWidget(widget)
        self._column.addStretch(1)

    def redraw(
        self, programme: Programme, allocation: Allocation | None, found: FundChange | None
    ) -> None:
        """Show what is known; ``found``: what was worked out of this very caseload."""
        if self._programme is None or [f.code for f in self._programme.funds] != [
            f.code for f in programme.funds
        ]:
            self._ask_anew(programme)
        self._programme, self._allocation = programme, allocation
        self._found = found
        self._say()

    def forget(self) -> None:
        """Hold nothing of anybody: another caseload is open, or none."""
        self._allocation = self._found = None

    def _ask_anew(self, programme: Programme) -> None:
        if self.fund is not None:
            self.fund.deleteLater()
        funds = [(fund_text(programme, f.code), f.code) for f in programme.funds]
        self.fund = choice("what_if_fund", funds, funds[0][1] if funds else None)
        self.fund.setAccessibleName(self.tr("Fund"))
        self.fund.currentIndexChanged.connect(lambda _: self._say())
        row = flowing(
            label(self.tr("What if")),
            self.fund,
            label(self.tr("had so much more:")),
            self.amount,
            label(programme.currency, "soft"),
            self.run,
            self.rules,
        )
        self._place.addWidget(row)

    def enable(self, idle: bool) -> None:
        """Let it be worked out only while nothing else is being done."""
        self.run.setEnabled(idle and self._change() is not None and self._allocation is not None)

    def _change(self) -> Money | None:
        if self._programme is None:
            return None
        text = self.amount.text().strip().replace("−", "-")
        try:
            amount = Money.parse(text.removeprefix("-"), self._programme.currency)
        except PlannerError:
            return None
        return Money(-amount.minor, amount.currency) if text.startswith("-") else amount

    def _say(self) -> None:
        """Say the effect by the prices: a multiplication, at once."""
        programme, allocation, change = self._programme, self._allocation, self._change()
        self.problem.hide()
        self.at_once.setText("")
        self.exactly.setText("")
        self.run.setEnabled(False)
        if programme is None or allocation is None or self.fund is None:
            return
        if change is None or change.minor == 0:
            self._refuse(self.tr("Write an amount such as 10000, or -5000 for less."))
            return
        code = chosen(self.fund)
        try:
            check_change(programme, code, change)
            share = by_prices(programme, allocation, code, change)
        except PlannerError as error:
            self._refuse(window_sentence(error, self._language))
            return
        self.run.setEnabled(True)
        self.at_once.setText(self._by_price(fund_text(programme, code), change, share))
        found = self._found
        if found is not None and (found.fund, found.change) == (code, change):
            self.exactly.setText(self._exact(found))

    def _by_price(self, fund: str, change: Money, share: float | None) -> str:
        if not share:
            return self.tr(
                "By the prices of this balance: nothing. Money of {fund} is not what is short."
            ).format(fund=fund)
        words = (
            self.tr("By the prices of this balance: at most about {share} of what it lifts.")
            if change.minor > 0
            else self.tr("By the prices of this balance: {share} of what it lifts, or more lost.")
        )
        return words.format(share=steady(signed_share(share, self._language)))

    def _exact(self, found: FundChange) -> str:
        interval, language = found.gain.interval, self._language
        amount = money_text(found.change, language)
        if interval is None or found.gain.outcome not in (Outcome.OPTIMAL, Outcome.WITHIN_GAP):
            return self.tr("{amount}: balanced again, no answer was reached.").format(amount=amount)
        same = (interval.least, interval.found, interval.most) == (0, 0, 0)
        return self.tr("{amount}, balanced again: {difference} {range}").format(
            amount=amount,
            difference=difference_text(interval, language, same=same),
            range="" if same else range_text(interval, language),
        )

    def _ask(self) -> None:
        change = self._change()
        if change is not None and self.fund is not None:
            self.asked.emit(chosen(self.fund), change)

    def _refuse(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.show()
