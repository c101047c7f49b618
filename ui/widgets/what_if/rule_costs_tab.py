"""What rules cost: whose rules, and what each costs, the dearest first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from planner.domain.programme.programme import Programme
from planner.domain.what_if.rule_cost import RuleCost, RuleCosts
from planner.domain.what_if.what_if import RuleBound
from planner.wording.names.programme import scope_name
from planner.wording.what_if.rule_costs import cost_words
from planner.wording.what_if.worst_off import worst_off_words
from ui.models.rows import RowsModel
from ui.models.what_if_rows import bound_columns, bound_rows, cost_row, none_text, unpriced_text
from ui.style import GRID
from ui.widgets.parts.difference_grid import DifferenceGrid
from ui.widgets.parts.fields import Choice, choice, chosen
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.page_language import language_choice
from ui.widgets.parts.panel import Panel, Scroll, button, chip, clear, label
from ui.widgets.parts.table import Table

#: How the columns share the width: the rule, its figure, cases, money, the worst-off, the tenth.
_STRETCHES = (8, 6, 3, 3, 3, 3)


class RuleCostsTab(QWidget):
    """Asks what rules cost, and shows it by whose they are."""

    asked = Signal()
    bounds_asked = Signal()  # what prices prove, without balancing
    page_asked = Signal(object, str)  # write these scopes' pages in this language

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._programme: Programme | None = None
        self._costs: RuleCosts | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 3 * GRID, 0, 0)
        column.setSpacing(3 * GRID)
        self.run = button(self.tr("What do they &cost?"), "ask_costs", primary=True)
        self.run.clicked.connect(self.asked)
        self.at_once = button(self.tr("By the prices al&one"), "ask_bounds")
        self.at_once.clicked.connect(self.bounds_asked)
        self.old = chip(self.tr("changed since: ask again"), attention=True)
        self.old.setObjectName("costs_old")
        self.whose: Choice = choice("costs_whose", [(self.tr("everybody’s"), "")], "")
        self.whose.setAccessibleName(self.tr("Whose rules"))
        self.whose_words = label(self.tr("&Whose rules"))
        self.page_language = language_choice("costs_language", language)
        self.write = button(self.tr("Wri&te the page…"), "write_costs")
        self.write.clicked.connect(self._write)
        self.top = QVBoxLayout()
        column.addLayout(self.top)
        self._lay_top()
        self.hint = label(
            self.tr(
                "Each rule is left out in turn and the caseload balanced again. Rules that keep "
                "people safe, that are for those who cannot wait, or that were promised, are never "
                "priced. It takes some seconds for each; you can stop it and keep what it has "
                "found. Nothing changes."
            ),
            "soft",
            wrap=True,
        )
        self.hint.setObjectName("costs_hint")
        self.hint.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column.addWidget(self.hint)
        column.addWidget(self._make_bounds(), 1)
        inner = QWidget()
        self.panels = QVBoxLayout(inner)
        self.panels.setContentsMargins(0, 0, 0, 0)
        self.panels.setSpacing(3 * GRID)
        self.answers = Scroll(inner, "costs_answers")
        column.addWidget(self.answers, 1)
        column.addStretch(0)

    def _make_bounds(self) -> Panel:
        """Make the table of what prices prove: there is nothing in it before somebody asks."""
        self.bounds = Panel(
            self.tr("By the prices of the balance in force"),
            self.tr(
                "Proven without balancing again: no balance without the rule can lift more than"
                " this. What tightening a rule would do, prices do not tell."
            ),
            name="costs_bounds_panel",
        )
        self._bound_rows = RowsModel(bound_columns(self._language), self)
        table = Table(self._bound_rows, "costs_bounds", self.tr("By the prices"), lines=2)
        table.fit_rows()
        table.setMinimumHeight(48 * GRID)
        self.bounds.body.addWidget(table)
        self.bounds.hide()
        return self.bounds

    def show_bounds(self, programme: Programme, bounds: tuple[RuleBound, ...] | None) -> None:
        """Show what prices prove of the rules of this balance; None: nobody asked yet."""
        self.bounds.setVisible(bounds is not None)
        if bounds is not None:
            self._bound_rows.show(bound_rows(bounds, programme, self._language))

    def _lay_top(self) -> None:
        self.whose_words.setBuddy(self.whose)
        self.whose.currentIndexChanged.connect(lambda _: self._draw())
        self.top.addWidget(
            flowing(
                self.run,
                self.at_once,
                self.old,
                self.whose_words,
                self.whose,
                self.page_language,
                self.write,
            )
        )

    def enable(self, idle: bool) -> None:
        """Let ask and write only while nothing else is being done."""
        self.run.setEnabled(idle)
        self.at_once.setEnabled(idle)
        self.write.setEnabled(idle)

    def redraw(self, programme: Programme, found: RuleCosts | None, *, old: bool) -> None:
        """Show what was found, or what asking would do."""
        changed = found is not self._costs
        self._programme, self._costs = programme, found
        self.old.setVisible(old)
        for widget in (self.whose_words, self.whose, self.page_language, self.write):
            widget.setVisible(found is not None)
        self.hint.setVisible(found is None)
        self.answers.setVisible(found is not None)
        if changed:
            self._offer_scopes()
            self._draw()

    def _offer_scopes(self) -> None:
        if self._costs is None or self._programme is None:
            return
        self.whose.blockSignals(True)
        names = {s: scope_name(s, self._programme, self._language) for s in self._costs.scopes}
        self.whose.clear()
        self.whose.values = ["", *names]
        self.whose.addItems([self.tr("everybody’s"), *names.values()])
        self.whose.blockSignals(False)

    def _scopes(self) -> tuple[str, ...]:
        one = chosen(self.whose)
        return (one,) if one else (self._costs.scopes if self._costs else ())

    def _draw(self) -> None:
        clear(self.panels)
        if self._costs is None or self._programme is None:
            return
        if self._costs.asked < self._costs.all_asked:
            said = cost_words(
                "stopped_at",
                self._language,
                asked=self._costs.asked,
                all=self._costs.all_asked,
            )
            self.panels.addWidget(label(said, "attention", wrap=True))
        if self._all_dear():
            base = worst_off_words("base_stated", self._language)
            self.panels.addWidget(label(base, "soft", wrap=True))
        for scope in self._scopes():
            self.panels.addWidget(self._panel(scope, self._costs.of(scope), self._programme))
        self.panels.addStretch(1)

    def _panel(self, scope: str, costs: tuple[RuleCost, ...], programme: Programme) -> Panel:
        language = self._language
        panel = Panel(scope_name(scope, programme, language), name=f"costs_{scope}")
        dear = [c for c in costs if c.interval is not None and not c.makes_none]
        none = [c for c in costs if c.interval is not None and c.makes_none]
        rest = [c for c in costs if c.interval is None]
        if dear:
            whole = max(c.interval.most or 0.0 for c in self._all_dear() if c.interval)
            largest = any(c.largest is not None for c in dear)
            columns = ("rule", "largest" if largest else "more", "cases", "money")
            headings = [
                cost_words(f"column_{name}", language) for name in (*columns, "worst_off", "worst")
            ]
            grid = DifferenceGrid(f"cost_rows_{scope}")
            shown = [cost_row(c, programme, language) for c in dear]
            grid.show_rows(headings, shown, _STRETCHES, whole)
            panel.body.addWidget(grid)
        if none:
            panel.body.addWidget(label(cost_words("none_title", language), "name", wrap=True))
            lines = "\n".join(none_text(c, programme, language) for c in none)
            panel.body.addWidget(label(lines, "soft", wrap=True))
        if rest:
            panel.body.addWidget(label(cost_words("never_title", language), "name", wrap=True))
            lines = "\n".join(unpriced_text(c, programme, language) for c in rest)
            panel.body.addWidget(label(lines, "soft", wrap=True))
        return panel

    def _all_dear(self) -> list[RuleCost]:
        costs = self._costs.costs if self._costs else ()
        return [c for c in costs if c.interval is not None and not c.makes_none]

    def _write(self) -> None:
        self.page_asked.emit(self._scopes(), chosen(self.page_language))
