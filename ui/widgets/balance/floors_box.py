"""Why guaranteed floors cannot all hold: asked by a button, kept with the balance."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.app.children.calls import why
from planner.domain.balances.allocation import Reason
from planner.domain.progress import Report, StopAsked
from planner.services.balances.found_since import Packed
from planner.services.what_if.floors import FloorAsker, ask_floors, keep_floors, packed_floors
from planner.wording.reasons import reason_sentence
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.panel import button, clear, label

#: Reasons under which others stand.
_LEADS = frozenset({"floors_lack", "floors_clash", "floors_unpaid", "floors_alone"})


class FloorsBox(QWidget):
    """Stands beneath who is left short, where a floor is: what cannot hold together, and by how
    much.
    """

    def __init__(self, session: Session, asker: FloorAsker = why) -> None:
        super().__init__()
        self.setObjectName("floors")
        self._session = session
        self.asker = asker
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        self.told = QVBoxLayout()
        self.told.setSpacing(GRID)
        column.addLayout(self.told)
        self.run = button("", "floors_run")
        self.run.clicked.connect(self._ask)
        column.addWidget(self.run)
        session.background.started.connect(lambda _: self._enable())
        session.background.ended.connect(self._enable)
        self.hide()

    def redraw(self) -> None:
        """Show what is known of the adopted allocation's floors, or how to find out."""
        allocation = self._session.allocation
        short = allocation is not None and bool(allocation.shortfalls)
        self.setVisible(short)
        clear(self.told)
        if not short or allocation is None:
            return
        for reason in allocation.floors_short:
            self._tell(reason)
        asked = bool(allocation.floors_short)
        self.run.setText(self.tr("Ask again") if asked else self.tr("Why do floors fall short?"))
        self.run.setToolTip(
            self.tr(
                "Looks for the floors, rules and decisions that cannot hold together, and for how"
                " much would have to give. It takes some seconds; nothing changes by it."
            )
        )
        self._enable()

    def _tell(self, reason: Reason) -> None:
        """Say one reason; what a lead names stands beneath it, with its case to open."""
        session, document = self._session, self._session.document
        if document.programme is None:
            return
        text = reason_sentence(reason, document.programme, session.language)
        if reason.code in _LEADS:
            self.told.addWidget(label(text, "name", wrap=True))
            return
        number = str(dict(reason.values).get("case", ""))
        case = document.by_number(number) if number else None
        row = QHBoxLayout()
        row.addWidget(label(f"•  {text}", wrap=True), 1)
        if case is not None:
            link = button(self.tr("Open"), f"floors_{number}", link=True)
            link.setAccessibleName(self.tr("Open {number}").format(number=number))
            link.clicked.connect(lambda _=False, c=case.id: session.show_case(c))
            row.addWidget(link)
        self.told.addLayout(row)

    def _enable(self) -> None:
        session = self._session
        self.run.setEnabled(session.is_current and not session.background.busy)

    def _ask(self) -> None:
        session, asker = self._session, self.asker
        document, allocation, work = session.document, session.allocation, session.work
        if allocation is None or work is None:
            return

        def asked(report: Report, stop: StopAsked) -> tuple[tuple[Reason, ...], Packed | None]:
            found = ask_floors(document, allocation, asker, report, stop)
            return found, packed_floors(work, allocation, found)

        session.slow(
            self.tr("Asking why floors fall short"),
            asked,
            lambda found: session.do(keep_floors, allocation, *found),
        )
