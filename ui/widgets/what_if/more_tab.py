"""Where more would help: the amount to try, and what it and more of each scarce thing lift."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.errors import PlannerError
from planner.domain.money import Money
from planner.domain.programme.programme import Programme
from planner.domain.what_if.next_money import Gain, NextMoney
from planner.wording.errors.in_window import window_sentence
from planner.wording.numbers import money_text
from planner.wording.what_if.next_money import (
    lead_text,
    more_text,
    more_words,
    promised_text,
    unit_prices,
)
from ui.models.isolates import isolated
from ui.models.what_if_rows import gain_row
from ui.style import GRID
from ui.widgets.parts.difference_grid import DifferenceGrid
from ui.widgets.parts.fields import chosen, text_field
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.page_language import language_choice
from ui.widgets.parts.panel import Panel, Scroll, button, chip, label

_AMOUNT = "10000"
#: How the columns share the width: the thing, its figure, where it goes, cases, its price.
_STRETCHES = (5, 6, 6, 3, 2)


class MoreTab(QWidget):
    """Asks with how much more to try, and shows the answers, the best first."""

    asked = Signal(object)  # Money
    page_asked = Signal(str)  # write the page in this language

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._currency = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 3 * GRID, 0, 0)
        column.setSpacing(3 * GRID)
        column.addWidget(self._make_question())
        self.problem = label("", "attention", wrap=True)
        self.problem.setObjectName("more_problem")
        self.problem.hide()
        column.addWidget(self.problem)
        column.addWidget(self._make_answers(), 1)

    def _make_question(self) -> QWidget:
        words = label(self.tr("How much &more to try"))
        self.amount = text_field("more_amount", _AMOUNT)
        self.amount.setMaximumWidth(30 * GRID)
        self.amount.setAccessibleName(self.tr("How much more to try"))
        self.amount.returnPressed.connect(self._ask)
        words.setBuddy(self.amount)
        self.currency = label("", "soft")
        self.run = button(self.tr("Where wou&ld it help?"), "ask_more", primary=True)
        self.run.clicked.connect(self._ask)
        self.old = chip(self.tr("changed since: ask again"), attention=True)
        self.old.setObjectName("more_old")
        self.page_language = language_choice("more_language", self._language)
        self.write = button(self.tr("Wri&te the page…"), "write_more")
        self.write.clicked.connect(lambda: self.page_asked.emit(chosen(self.page_language)))
        return flowing(
            words, self.amount, self.currency, self.run, self.old, self.page_language, self.write
        )

    def _make_answers(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * GRID)
        self.lead = label("", "page", wrap=True)
        self.lead.setObjectName("more_lead")
        self.hint = label(
            self.tr(
                "The caseload is balanced again with so much more in each fund, unearmarked, and "
                "with one more of each place, seat and provider that is taken up. It takes some "
                "seconds for each; you can stop it and keep what it has found. Nothing changes."
            ),
            "soft",
            wrap=True,
        )
        self.hint.setObjectName("more_hint")
        self.money = Panel(self.tr("More money"), name="more_money")
        self.money_grid = DifferenceGrid("more_money_rows")
        self.money.body.addWidget(self.money_grid)
        self.others = Panel(self.tr("More of what is scarce"), name="more_others")
        self.others_grid = DifferenceGrid("more_other_rows")
        self.others.body.addWidget(self.others_grid)
        self.rest = Panel(more_words("room_title", self._language), name="more_rest")
        self.rest_text = label("", "soft", wrap=True)
        self.rest.body.addWidget(self.rest_text)
        self.prices = label("", "soft", wrap=True)
        self.prices.setObjectName("more_prices")
        for widget in (self.lead, self.hint, self.money, self.others, self.rest, self.prices):
            column.addWidget(widget)
        column.addStretch(1)
        return Scroll(inner, "more_answers")

    def enable(self, idle: bool) -> None:
        """Let ask and write only while nothing else is being done."""
        self.run.setEnabled(idle)
        self.write.setEnabled(idle)

    def redraw(self, programme: Programme, found: NextMoney | None, *, old: bool) -> None:
        """Show what was found, or what asking would do."""
        self._currency = programme.currency
        self.currency.setText(isolated(programme.currency))
        self.old.setVisible(old)
        answers = (self.lead, self.money, self.others, self.rest, self.prices)
        for widget in (*answers, self.write, self.page_language):
            widget.setVisible(found is not None)
        self.hint.setVisible(found is None)
        if found is None:
            return
        language = self._language
        amount = money_text(found.amount, language)
        self.lead.setText(lead_text(found, programme, language))
        self.money.title.setText(more_words("money_title", language, amount=amount))
        self.others.title.setText(more_words("others_title", language))
        self._show(self.money, self.money_grid, found.money, programme)
        self._show(self.others, self.others_grid, found.others, programme)
        said = [more_text(m, programme, language) for m in found.with_room]
        if found.asked < found.all_asked:
            asked = more_words("stopped_at", language, asked=found.asked, all=found.all_asked)
            said.insert(0, asked)
        if found.promised:
            said.append(promised_text(found, programme, language))
        self.rest_text.setText("\n".join(said))
        self.rest.setVisible(bool(said))
        unit = unit_prices(found, programme, language)
        self.prices.setText(f"{more_words('prices', language)} {unit}".strip())

    def _show(
        self, panel: Panel, grid: DifferenceGrid, gains: tuple[Gain, ...], programme: Programme
    ) -> None:
        rows = [gain_row(g, programme, self._language) for g in gains if g.interval is not None]
        columns = ("what", "more", "mix", "cases", "price")
        headings = [more_words(f"column_{name}", self._language) for name in columns]
        grid.show_rows(headings, rows, _STRETCHES)
        panel.setVisible(bool(rows))

    def _ask(self) -> None:
        self.problem.hide()
        try:
            amount = Money.parse(self.amount.text(), self._currency)
        except PlannerError as error:
            self._refuse(error)
            return
        if amount.minor <= 0:
            self._refuse(PlannerError("amount_not_positive"))
            return
        self.asked.emit(amount)

    def _refuse(self, error: PlannerError) -> None:
        self.problem.setText(window_sentence(error, self._language))
        self.problem.show()
