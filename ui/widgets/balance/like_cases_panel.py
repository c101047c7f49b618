"""Like cases treated unlike: each pair in a sentence, and from which difference on it is told."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpinBox

from planner.services.balances.balances import scenario_of
from planner.wording.numbers import count_text
from ui.models.answer_rows import like_rows
from ui.models.rows import Column, RowsModel
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.panel import Panel, label
from ui.widgets.parts.table import Table

_PERCENT = 100
#: How many pairs stand without scrolling, at most.
_SEEN = 4


class LikeCasesPanel(Panel):
    """Names pairs of like cases whose packages differ; a shared screen hides it."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            " ",
            self.tr(
                "Same place and household, burden about the same, and yet other packages. Click a"
                " line to open who got less."
            ),
            name="like_cases",
        )
        self._session = session
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.rows = RowsModel([Column(self.tr("Treated unlike"), lambda r: r.what, 0)], self)
        self.table = Table(self.rows, "like_list", self.tr("Like cases treated unlike"), lines=3)
        self.table.horizontalHeader().hide()
        self.table.fit_rows()
        self.table.opened.connect(lambda row: session.show_case(row.case_id))
        self.table.clicked.connect(lambda i: session.show_case(self.rows.rows[i.row()].case_id))
        self.body.addWidget(self.table)
        self.share = QSpinBox()
        self.share.setObjectName("like_share")
        self.share.setRange(0, 100)
        self.share.setSuffix("\u00a0%")
        self.share.setSpecialValueText(self.tr("never"))
        self.share.setKeyboardTracking(False)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        title = label(self.tr("Tell them from this difference on (next balance):"), "soft")
        title.setBuddy(self.share)
        self.share.setAccessibleName(title.text())
        row.addWidget(title)
        row.addWidget(self.share)
        row.addStretch(1)
        self.body.addLayout(row)
        self.share.valueChanged.connect(self._set)
        self.hide()

    def redraw(self) -> None:
        """Show the pairs of the adopted allocation."""
        session, allocation = self._session, self._session.allocation
        shown = allocation is not None and not session.shared_screen
        self.setVisible(shown)
        if not shown or allocation is None:
            return
        rows = like_rows(session.document, allocation, session.language)
        if rows != self.rows.rows:
            self.rows.show(rows)
        self.title.setText(
            self.tr("Like cases treated unlike ({n})").format(
                n=count_text(len(rows), session.language)
            )
            if rows
            else self.tr("Like cases are treated alike")
        )
        self.table.setVisible(bool(rows))
        self.table.take_height(1, _SEEN)
        self.share.blockSignals(True)
        self.share.setValue(scenario_of(session.document).policy.like_cases // _PERCENT)
        self.share.blockSignals(False)

    def _set(self, percent: int) -> None:
        policy = scenario_of(self._session.document).policy
        self._session.set_policy(replace(policy, like_cases=percent * _PERCENT))
