"""What a file would book or add, and what is wrong with it, before any of it is taken."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout

from planner.domain.findings import Finding
from ui.models.finding_rows import finding_columns, in_order
from ui.models.rows import RowsModel
from ui.style import GRID
from ui.widgets.parts.panel import Panel, button, label
from ui.widgets.parts.table import Table

#: How many findings stand without scrolling.
_SEEN = 5


class FilePreview(Panel):
    """Offers to take a file as a whole; one that is stopped can only be left."""

    def __init__(
        self,
        title: str,
        counts: str,
        findings: tuple[Finding, ...],
        language: str,
        verb: str,
        take: Callable[[], None] | None,
        leave: Callable[[], None],
    ) -> None:
        super().__init__(title, name="file_preview")
        words = label(counts, wrap=True)
        words.setObjectName("file_counts")
        self.body.addWidget(words)
        if findings:
            self._add_findings(findings, language)
        self.taking = button(verb, "file_take", primary=True)
        self.taking.setEnabled(take is not None)
        if take is not None:
            self.taking.clicked.connect(take)
        left = button(self.tr("Do not take it"), "file_leave")
        left.clicked.connect(leave)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self.taking)
        row.addWidget(left)
        row.addStretch(1)
        self.body.addLayout(row)

    def _add_findings(self, findings: tuple[Finding, ...], language: str) -> None:
        model = RowsModel(finding_columns(language), self)
        model.show(in_order(findings))
        table = Table(model, "file_findings", self.tr("Findings"), lines=2)
        table.fit_rows()
        rows = min(_SEEN, len(findings)) + 1
        table.setFixedHeight(rows * table.verticalHeader().defaultSectionSize())
        self.body.addWidget(table)
