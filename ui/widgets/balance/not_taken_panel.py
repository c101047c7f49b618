"""What came of a balance that was not taken: what cannot hold together, or the best so far."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from planner.domain.balances.allocation import Allocation, Outcome, Reason
from planner.domain.programme.programme import Programme
from planner.services.plans.decisions import decided_in
from planner.wording.reasons import reason_sentence
from ui.models.balance_view import headline
from ui.session import Session
from ui.widgets.parts.panel import Panel, button, clear, label


class NotTakenPanel(Panel):
    """Stands above the result before, until something changes or another balance runs."""

    best_taken = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("These cannot hold together"), name="conflicts")
        self._session = session
        self.listed = QVBoxLayout()
        self.body.addLayout(self.listed)
        self.take_best = button(self.tr("&Take the best so far"), "take_best", primary=True)
        self.take_best.clicked.connect(self.best_taken)
        self.body.addWidget(self.take_best)
        self.hide()

    def show_run(self, allocation: Allocation, programme: Programme) -> None:
        """Say what came of a run, where the result beneath is still the one before."""
        self.title.setText(headline(allocation.outcome, allocation.gap, self._session.language))
        self.say(self.tr("Nothing was changed; below is the result before, if any."))
        clear(self.listed)
        for reason in allocation.conflicts or allocation.notes:
            self._name(reason, programme)
        if allocation.outcome is Outcome.INFEASIBLE:
            advice = self.tr(
                "Change or take back one of them, then balance again. A decision is taken back on"
                " the page of its case, under “Discussed and decided”."
            )
            self.listed.addWidget(label(advice, "soft", wrap=True))
        self.take_best.setVisible(allocation.outcome is Outcome.STOPPED and bool(allocation.awards))
        self.show()

    def _name(self, reason: Reason, programme: Programme) -> None:
        """Say what cannot hold, with its case to open where it is about one."""
        row = QHBoxLayout()
        number = str(dict(reason.values).get("case", ""))
        case = self._session.document.by_number(number) if number else None
        text = reason_sentence(reason, programme, self._session.language)
        decided = decided_in(reason, self._session.document)
        if decided is not None and not self._session.shared_screen:
            text = f"{text} (“{decided.reason}”)"
        row.addWidget(label(f"•  {text}", wrap=True), 1)
        if case is not None:
            link = button(number, f"conflict_{number}", link=True)
            link.setAccessibleName(self.tr("Open {number}").format(number=number))
            link.clicked.connect(lambda _=False, c=case.id: self._session.show_case(c))
            row.addWidget(link)
        self.listed.addLayout(row)
