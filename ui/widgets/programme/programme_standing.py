"""Under the tables of the programme: what the checks say of it, and whether the balance stands."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.findings import Weight
from ui.models.finding_rows import programme_findings
from ui.session import Session
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import button, label
from ui.words import number_of


class ProgrammeStanding(QWidget):
    """Two lines, each with a door: to the findings, and to the page Balance."""

    findings_asked = Signal()
    balance_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("programme_standing")
        self._session = session
        self.checks = label("", "soft", wrap=False)
        self.checks.setObjectName("standing_checks")
        self.look = button(self.tr("See the findings"), "standing_findings", link=True)
        self.look.clicked.connect(self.findings_asked)
        self.balance = label("", "soft", wrap=False)
        self.balance.setObjectName("standing_balance")
        self.go = button(self.tr("Go to Balance"), "standing_go", link=True)
        self.go.clicked.connect(self.balance_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(flowing(self.checks, self.look, self.balance, self.go))

    def redraw(self) -> None:
        """Say it of the programme as it stands now."""
        session = self._session
        document = session.document
        self.setVisible(document.programme is not None)
        if document.programme is None:
            return
        open_now = [f for f in programme_findings(document) if not f.ignored]
        counts = Counter(f.weight for f in open_now)
        self.look.setVisible(bool(open_now))
        language = session.language
        if not open_now:
            self.checks.setText(self.tr("The checks find nothing wrong with the programme."))
        else:
            words = self.tr("The checks: {findings}, {stops} of them stop it, {check} to look at.")
            self.checks.setText(
                words.format(
                    findings=number_of("finding", len(open_now), language),
                    stops=counts[Weight.STOPS],
                    check=counts[Weight.CHECK],
                )
            )
        balanced = session.allocation is not None
        old = balanced and not session.is_current
        self.balance.setVisible(balanced)
        self.balance.setText(
            self.tr("The balance in force is of before this change: balance again.")
            if old
            else self.tr("The balance in force stands.")
        )
        self.balance.setProperty("role", "attention" if old else "soft")
        self.go.setVisible(old)
        style = self.balance.style()
        style.unpolish(self.balance)
        style.polish(self.balance)
