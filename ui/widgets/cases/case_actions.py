"""What can be done with the cases chosen in the list, each where it may be."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from planner.domain.ids import CaseId
from planner.domain.plans.plan import PlanState
from planner.domain.protection.staff import May
from planner.services.cases.case_list import Look
from planner.services.plans import many_cases
from planner.wording.numbers import cases_text, count_text
from ui.models.case_lines import CaseLine
from ui.permitted import permit
from ui.session import Session
from ui.widgets.cases.many_cases_dialogs import ClearMany, DecideForMany
from ui.widgets.papers.purpose_dialog import EXPORTED_FOR, PurposeDialog
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import button

#: States a plan can be offered from; who has none yet is a draft.
_OFFERABLE = frozenset({"draft", "amended"})


class CaseActions(QWidget):
    """Says on each button how many of the cases chosen it is about."""

    hand_over_asked = Signal(object)  # cases

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._picked: list[CaseLine] = []
        self._made: list[tuple[QPushButton, str, May | None, Callable[[], list[CaseLine]]]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        made = (
            self._add("plan", self.tr("See the p&lan"), None, self._single, self._see_plan),
            self._add(
                "clear",
                self.tr("&Clear…"),
                May.CLEAR,
                lambda: self._looked(Look.TO_CLEAR),
                lambda ids: ClearMany(self._session, ids, self).open(),
            ),
            self._add(
                "offer",
                self.tr("&Offer the plans"),
                May.MOVE_PLANS,
                self._offerable,
                lambda ids: self._move(ids, PlanState.OFFERED),
            ),
            self._add(
                "reopen",
                self.tr("Back to draf&t"),
                May.MOVE_PLANS,
                lambda: [r for r in self._picked if r.listed.status == PlanState.OFFERED],
                lambda ids: self._move(ids, PlanState.DRAFT),
            ),
            self._add(
                "decide",
                self.tr("&Decide…"),
                May.DECIDE,
                lambda: self._picked,
                lambda ids: DecideForMany(self._session, ids, self).open(),
            ),
            self._add(
                "hand_over",
                self.tr("H&and over…"),
                May.HAND_OVER,
                lambda: [r for r in self._picked if Look.AWAY not in r.listed.looks],
                self.hand_over_asked.emit,
            ),
            self._add(
                "print",
                self.tr("E&xport their plans…"),
                May.EXPORT_PLANS,
                lambda: [r for r in self._picked if r.listed.given is not None],
                self._export,
            ),
        )
        column.addWidget(flowing(*made))

    def _add(
        self,
        name: str,
        words: str,
        may: May | None,
        about: Callable[[], list[CaseLine]],
        does: Callable[[list[CaseId]], object],
    ) -> QPushButton:
        made = button(words, f"cases_{name}")
        made.clicked.connect(lambda: does([r.case_id for r in about()]))
        self._made.append((made, words, may, about))
        return made

    def choose(self, picked: Sequence[CaseLine]) -> None:
        """Offer what can be done with these cases."""
        self._picked = list(picked)
        self.redraw()

    def redraw(self) -> None:
        """Enable what may be done now."""
        session, language = self._session, self._session.language
        idle = not session.background.busy
        for made, words, may, about in self._made:
            count = len(about())
            ready = bool(count) and idle and self._ready(may)
            many = len(self._picked) > 1 and bool(count)
            made.setText(f"{words} ({count_text(count, language)})" if many else words)
            if may is None:
                made.setEnabled(bool(count))
            else:
                permit(made, session, may, ready)

    def _ready(self, may: May | None) -> bool:
        session = self._session
        if may is May.HAND_OVER:
            return session.document.origin is None
        if may is May.EXPORT_PLANS:
            return session.allocation is not None and session.is_current
        if may in (May.CLEAR, May.MOVE_PLANS):
            return session.allocation is not None
        return session.document.programme is not None

    def _single(self) -> list[CaseLine]:
        return self._picked if len(self._picked) == 1 else []

    def _looked(self, look: Look) -> list[CaseLine]:
        return [r for r in self._picked if look in r.listed.looks]

    def _offerable(self) -> list[CaseLine]:
        return [
            r
            for r in self._picked
            if r.listed.given is not None and str(r.listed.status) in _OFFERABLE
        ]

    def _see_plan(self, case_ids: list[CaseId]) -> None:
        self._session.show_case(case_ids[0])

    def _move(self, case_ids: list[CaseId], state: PlanState) -> None:
        session = self._session
        if session.do(many_cases.move_plans, case_ids, state, session.who):
            cases = cases_text(len(case_ids), session.language)
            words = self.tr("Offered: {cases}.")
            if state is PlanState.DRAFT:
                words = self.tr("Back to draft: {cases}.")
            session.said.emit(words.format(cases=cases))

    def _export(self, case_ids: list[CaseId]) -> None:
        count = cases_text(len(case_ids), self._session.language)
        title = self.tr("Export the plans of {cases}").format(cases=count)
        dialog = PurposeDialog(self._session, title, EXPORTED_FOR, self, plans=True)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        papers = self._session.papers
        dialog.decided.connect(
            lambda to, folder, password: papers.export(folder, case_ids, to, password)
        )
        dialog.open()
