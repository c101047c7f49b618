"""What stands on the Money page while there are no books to show: the next step."""

from __future__ import annotations

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QWidget

from ui.session import Session
from ui.widgets.parts.empty_state import EmptyState
from ui.widgets.parts.panel import button


class MoneyStates(QObject):
    """Makes the empty states; ``page_asked`` is emitted with the page to go to."""

    def __init__(self, session: Session, page_asked: SignalInstance) -> None:
        super().__init__(session)
        self._page_asked = page_asked

    def made(self) -> list[QWidget]:
        """Return the states in their order: no programme, no balance."""
        start = button(self.tr("Go to &Assessments"), "money_start", primary=True)
        start.clicked.connect(lambda: self._page_asked.emit(0))
        balance = button(self.tr("Go to Balanc&e"), "money_balance", primary=True)
        balance.clicked.connect(lambda: self._page_asked.emit(2))
        return [
            EmptyState(
                "money_empty",
                self.tr("No money to account for yet"),
                self.tr(
                    "The ledger follows what a balance awards. It needs a programme and people "
                    "first."
                ),
                [start],
            ),
            EmptyState(
                "money_unbalanced",
                self.tr("Balance first, then book"),
                self.tr(
                    "Once the caseload is balanced, its plan is booked here line by line. Then "
                    "you commit, take in deliveries and invoices, and pay."
                ),
                [balance],
            ),
        ]
