"""Rules as their sentences, to be filtered by whose they are and by what bound last."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from planner.domain.balances.allocation import Allocation
from planner.domain.programme.programme import Programme
from ui.models.rows import RowsModel
from ui.models.rule_rows import kept_rows, rule_columns, rule_rows, scopes
from ui.style import GRID
from ui.widgets.parts.fields import choice, chosen
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import button, label
from ui.widgets.parts.table import Table
from ui.words import number_of


class RulesTab(QWidget):
    """Shows every rule of a programme; ``findings_asked``: show what was found about them."""

    findings_asked = Signal()

    def __init__(
        self,
        programme: Programme,
        allocation: Allocation | None,
        findings: int,
        language: str,
    ) -> None:
        super().__init__()
        self._rows = rule_rows(programme, allocation, language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * GRID, 0, 0)
        title = label(self.tr("Whose rules"), "soft")
        everybody = (self.tr("everybody’s"), "")
        self.whose = choice("rules_whose", [everybody, *scopes(self._rows)], "")
        self.whose.setAccessibleName(self.tr("Whose rules"))
        title.setBuddy(self.whose)
        self.bound = QCheckBox(self.tr("Only what bound in the last balance"))
        self.bound.setObjectName("rules_bound")
        self.bound.setEnabled(allocation is not None and bool(allocation.touched))
        self.shown = label("", "soft")
        self.shown.setObjectName("rules_shown")
        self.look = button("", "rules_findings", link=True)
        self.look.setText(
            self.tr("{findings} about rules").format(
                findings=number_of("finding", findings, language)
            )
        )
        self.look.setVisible(findings > 0)
        self.look.clicked.connect(self.findings_asked)
        column.addWidget(flowing(title, self.whose, self.bound, self.shown, self.look))
        balanced = allocation is not None
        self.rows = RowsModel(rule_columns(language, balanced=balanced), self)
        self.rows.show(self._rows)
        self.table = Table(self.rows, "rules", self.tr("Rules"), lines=2)
        self.table.fit_rows()
        column.addWidget(self.table, 1)
        self.whose.currentIndexChanged.connect(lambda _: self._filter())
        self.bound.toggled.connect(lambda _: self._filter())
        self._filter()

    def _filter(self) -> None:
        kept = kept_rows(self._rows, chosen(self.whose), only_bound=self.bound.isChecked())
        self.rows.show(kept)
        self.shown.setText(self.tr("{n} of {all}").format(n=len(kept), all=len(self._rows)))
