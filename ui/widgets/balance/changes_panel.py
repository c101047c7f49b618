"""What the last balance changed, for whom; stays until it is dismissed."""

from __future__ import annotations

from ui.models.plan_view import change_text
from ui.models.rows import Column, RowsModel
from ui.session import Session
from ui.widgets.parts.panel import Panel, button
from ui.widgets.parts.table import Table

#: How many changes stand without scrolling.
_SEEN = 4


class ChangesPanel(Panel):
    """Lists every case whose plan the balance changed; a click opens it.

    For the counsellor only: it names other people's cases, so a shared screen hides it.
    """

    def __init__(self, session: Session, name: str) -> None:
        super().__init__(" ", name=name)
        self._session = session
        dismiss = button(self.tr("Dismiss"), f"{name}_dismiss", link=True)
        dismiss.clicked.connect(session.dismiss_changes)
        self.top.addWidget(dismiss)
        self.rows = RowsModel(
            [
                Column(self.tr("Case"), lambda c: c.number, 130, bold=True),
                Column(self.tr("What changed"), change_text, 0),
                Column(self.tr("Why"), lambda c: c.why, 0),
            ],
            self,
        )
        title = self.tr("What the last balance changed")
        self.table = Table(self.rows, f"{name}_list", title, lines=2)
        self.table.fit_rows()
        self.table.horizontalHeader().hide()
        self.table.clicked.connect(
            lambda index: session.show_case(self.rows.rows[index.row()].case_id)
        )
        self.table.opened.connect(lambda change: session.show_case(change.case_id))
        self.body.addWidget(self.table)
        self.hide()

    def redraw(self) -> None:
        """Show what differs between the balance before and the one adopted."""
        session = self._session
        before, after = session.before_balance, session.allocation
        known = before is not None and after is not None and not session.shared_screen
        self.setVisible(known)
        if not known:
            return
        document, decided = session.document, session.decided
        changes = session.at_hand.changes(document, before, after, decided)
        if changes != self.rows.rows:
            self.rows.show(changes)
        self.table.setVisible(bool(changes))
        self.table.take_height(1, _SEEN)
        words = {
            0: self.tr("The last balance changed no plan"),
            1: self.tr("The last balance: 1 plan changed"),
        }.get(len(changes), self.tr("The last balance: {n} plans changed"))
        self.title.setText(words.format(n=len(changes)))
