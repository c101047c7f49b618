"""Plans: one case at a time, with the person at the table; preview and export."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from planner.domain.balances.standing import standing
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.protection.staff import May
from planner.wording.errors.in_window import window_sentence
from planner.wording.names import name_of
from planner.wording.numbers import share_text
from ui.asked_papers import AskedPapers
from ui.models.case_rows import CaseRow, parts_of_rows
from ui.models.last_drawn import LastDrawn
from ui.models.plan_view import was_told
from ui.models.rows import Column, RowsModel
from ui.permitted import permit
from ui.printing import ask_and_print
from ui.session import Session
from ui.style import GRID
from ui.turned_round import turn_round
from ui.widgets.balance.changes_panel import ChangesPanel
from ui.widgets.parts.empty_state import EmptyState
from ui.widgets.parts.page_frame import framed
from ui.widgets.parts.panel import Header, Panel, Scroll, bring_into_sight, button, chip, label
from ui.widgets.parts.table import Table
from ui.widgets.plans.case_view import CaseView
from ui.widgets.plans.case_way import CaseWay
from ui.widgets.plans.plan_preview import PlanPreview
from ui.widgets.protection.erased_notice import ErasedNotice

_EMPTY, _CASES = range(2)


class PlansPage(QWidget):
    """The counsellor's screen."""

    page_asked = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("plans")
        self._session = session
        self.papers = AskedPapers(session, self)
        self._case_id: CaseId | None = None
        self._only: frozenset[CaseId] | None = None
        self._preview_of = CaseId("")
        self.stack = framed(self, self._make_header())
        start = button(self.tr("Go to &Assessments"), "plans_start", primary=True)
        start.clicked.connect(lambda: self.page_asked.emit(0))
        self.stack.addWidget(
            EmptyState(
                "plans_empty",
                self.tr("No plans yet"),
                self.tr(
                    "Each person gets a plan of their own once people are imported and the "
                    "caseload is balanced. Here you go through it with them."
                ),
                [start],
            )
        )
        self.stack.addWidget(self._make_body())
        self._last = LastDrawn()
        session.opened.connect(self._forget)
        session.sharing.connect(lambda _: self.redraw())
        session.case_asked.connect(self.show_case)
        session.cases_asked.connect(self.show_only)
        session.papers.plan_previewed.connect(self._show_preview)
        session.background.started.connect(lambda _: self._if_seen())
        session.background.ended.connect(self._if_seen)
        self.redraw()

    def _make_header(self) -> Header:
        self.header = Header(self.tr("Plans"))
        self.stale = chip("", attention=True)
        self.stale.setWordWrap(True)
        self.stale.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.stale.setObjectName("plans_stale")
        self.state = chip("")
        self.state.setObjectName("plan_state")
        self.risk = chip(self.tr("no cash: at risk"), attention=True)
        self.shared = QCheckBox(self.tr("Share&d screen"))
        self.shared.setObjectName("shared_screen")
        self.shared.setToolTip(
            self.tr("On: what this costs others, and other people's cases, are hidden.")
        )
        self.shared.toggled.connect(self._session.share_screen)
        self.again = button(self.tr("Balance a&gain"), "plans_balance")
        self.again.clicked.connect(self._session.balance)
        self.preview = button(self.tr("Previe&w"), "plan_preview")
        self.preview.clicked.connect(self._ask_preview)
        self.export = button(self.tr("E&xport this…"), "export_plan")
        self.export.clicked.connect(self._ask_and_export)
        self.export_all = button(self.tr("Export a&ll…"), "export_all")
        self.export_all.clicked.connect(self.papers.ask_and_export_all)
        for widget in (
            self.risk,
            self.state,
            self.shared,
            self.again,
            self.preview,
            self.export,
            self.export_all,
        ):
            self.header.add(widget)
        return self.header

    def _make_body(self) -> QWidget:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        row.setSpacing(3 * GRID)
        self.list = self._make_list()
        row.addWidget(self.list)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        self.way = CaseWay()
        self.way.stepped.connect(self._step)
        self.way.turn.clicked.connect(self._turn_round)
        column.addWidget(self.way)
        column.addWidget(self.stale)
        self.changes = ChangesPanel(self._session, "plans_changed")
        column.addWidget(self.changes)
        self.view = CaseView(self._session)
        column.addWidget(self.view, 1)
        self._column = column
        self.sheet = Scroll(inner)
        row.addWidget(self.sheet, 1)
        return body

    def _step(self, by: int) -> None:
        """Show the case before or after in the list."""
        at = self.cases.row_of(lambda r: r.case_id == self._case_id)
        if at >= 0 and 0 <= at + by < len(self.cases.rows):
            self.table.choose(at + by)

    def _turn_round(self) -> None:
        if self._case_id is not None:
            turn_round(self._session, self._case_id, self)

    def _make_list(self) -> Panel:
        language = self._session.language
        panel = Panel()
        # Arabic says per cent in words, and they must not be cut.
        room = panel.fontMetrics().horizontalAdvance
        longer = room(share_text(1.0, language)) - room("100\u00a0%")
        panel.setFixedWidth(56 * GRID + max(0, longer))
        title = label(self.tr("Fi&nd a case"), "soft")
        self.search = QLineEdit()
        self.search.setProperty("search", True)
        self.search.setObjectName("plan_search")
        self.search.setPlaceholderText(self.tr("number or place"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Find a case"))
        title.setBuddy(self.search)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._choose_first)
        self.cases = RowsModel(
            [
                Column(
                    self.tr("Case"),
                    lambda r: r.number,
                    110,
                    attention=lambda r: not r.planned or r.empty_handed,
                ),
                Column(
                    self.tr("Met"),
                    lambda r: "–" if r.met is None else share_text(r.met, language),
                    0,
                    lambda r: -1.0 if r.met is None else r.met,
                    right=True,
                ),
            ],
            self,
        )
        self.table = Table(self.cases, "plan_cases", self.tr("Cases"))
        self.table.chosen.connect(self._choose)
        self.erased = ErasedNotice(self._session, "plan_erased")
        panel.body.addWidget(title)
        panel.body.addWidget(self.search)
        panel.body.addWidget(self.erased)
        self.only = button("", "show_all", link=True)
        self.only.setToolTip(self.tr("Show all cases again"))
        self.only.clicked.connect(lambda: self.show_only("", None))
        self.only.hide()
        panel.body.addWidget(self.only)
        panel.body.addWidget(self.table, 1)
        return panel

    def redraw(self) -> None:
        """Show the case chosen, or the first."""
        session, document = self._session, self._session.document
        ready = document.is_ready
        self.stack.setCurrentIndex(_CASES if ready else _EMPTY)
        self._enable()
        self.shared.setChecked(session.shared_screen)
        self.list.setVisible(not session.shared_screen)
        self.way.share(session.shared_screen)
        if not ready:
            self._case_id = None
            self._last.forget()
            self.changes.hide()
            self.cases.show([])
            self.header.title.setText(self.tr("Plans"))
            self.header.soft.setText("")
            for widget in (self.state, self.risk, self.stale):
                widget.hide()
            return
        self.table.blockSignals(True)
        if self._last.is_other(*parts_of_rows(document), session.allocation):
            self.cases.show(session.at_hand.case_rows(document, session.allocation))
        if self._case_id not in document.cases:
            self._case_id = document.in_order()[0].id
        self._mark()
        self.table.blockSignals(False)
        self._draw(self._case_id)

    @property
    def case_shown(self) -> CaseId | None:
        """Return which case is shown."""
        return self._case_id

    def _forget(self) -> None:
        """Look for nothing, hold nothing of anybody: another caseload is open, or none."""
        self._case_id = None
        self._last.forget()
        before, self.view = self.view, CaseView(self._session)
        self._column.replaceWidget(before, self.view)
        before.hide()
        before.deleteLater()
        self.table.blockSignals(True)
        self.cases.show([])
        self.table.blockSignals(False)
        self.search.clear()
        self.show_only("", None)

    def _if_seen(self) -> None:
        if self.isVisible():
            self.redraw()

    def show_case(self, case_id: str) -> None:
        """Show this case."""
        self._case_id = CaseId(case_id)
        if self.cases.row_of(lambda r: r.case_id == case_id) < 0:
            self.search.clear()
            self.show_only("", None)
        self.redraw()

    def show_consent(self) -> None:
        """Show what the case allows to be done with its data."""
        bring_into_sight(self.view.consent)

    def _mark(self) -> None:
        row = self.cases.row_of(lambda r: r.case_id == self._case_id)
        if row >= 0:
            self.table.choose(row)

    def _choose(self, row: CaseRow) -> None:
        if row.case_id != self._case_id:
            self._case_id = row.case_id
            self._draw(row.case_id)

    def _choose_first(self) -> None:
        if self.cases.rows:
            self.table.choose(0)
            self.table.setFocus()

    def show_only(self, title: str, case_ids: frozenset[CaseId] | None) -> None:
        """List only these cases; None lists all again."""
        self._only = case_ids
        self.only.setText(self.tr("{title} ({n})  ✕").format(title=title, n=len(case_ids or ())))
        self.only.setVisible(case_ids is not None)
        self._search("")
        self.redraw()
        if case_ids and self.cases.rows:
            self._case_id = self.cases.rows[0].case_id
            self.redraw()

    def _search(self, _text: str) -> None:
        wanted, only = self.search.text().strip().casefold(), self._only
        self.erased.look_for(self.search.text())

        def listed(row: CaseRow) -> bool:
            found = wanted in row.number.casefold() or wanted in row.place.casefold()
            return found and (only is None or row.case_id in only)

        self.cases.keep(listed)
        if wanted and len(self.cases.rows) == 1:
            self.table.choose(0)

    def _draw(self, case_id: CaseId | None) -> None:
        session, document, language = self._session, self._session.document, self._session.language
        if case_id is None:
            return
        case = document.cases[case_id]
        if self.header.title.text() != case.number:  # another person's plan is read from its top
            self.sheet.verticalScrollBar().setValue(0)
        self.header.title.setText(case.number)
        place = standing(document, case)
        plan = document.plan_of(case_id)
        if place.why_not is not None:
            self.state.setText(name_of(place.why_not, language))
        else:
            self.state.setText(name_of(plan.state, language) if plan else self.tr("draft"))
        self.state.setVisible(place.why_not is not None or session.allocation is not None)
        at_risk = bool(place.assessment and place.assessment.cash_risk)
        self.risk.setVisible(at_risk and not session.shared_screen)
        self.stale.setText(
            self.tr(
                "Something was changed or decided since the last balance: balance again first, "
                "then preview and export."
            )
        )
        self.stale.setVisible(session.allocation is not None and not session.is_current)
        self.changes.redraw()
        self.view.show_case(case_id)
        self._enable()

    def _enable(self) -> None:
        session = self._session
        idle = not session.background.busy
        result = session.allocation is not None
        planned = result and any(
            c.case_id == self._case_id
            for c in (session.allocation.cases if session.allocation else ())
        )
        ready = session.document.programme is not None and bool(session.document.cases)
        permit(self.again, session, May.BALANCE, ready and idle)
        self.again.setText(self.tr("Balance a&gain") if result else self.tr("Balance n&ow"))
        told = self._case_id is not None and was_told(session.document.plan_of(self._case_id))
        one = planned and (session.is_current or told)
        self.way.turn.setEnabled(planned)
        for widget, can in (
            (self.preview, one),
            (self.export, one),
            (self.export_all, result and session.is_current),
        ):
            widget.setEnabled(can and idle)
            old = result and not can and not session.is_current
            sentence = window_sentence(PlannerError("balance_old"), session.language)
            why = session.why_not(May.EXPORT_PLANS)
            widget.setEnabled(widget.isEnabled() and not why)
            widget.setToolTip(why or (sentence if old else ""))

    def _ask_preview(self) -> None:
        if self._case_id is not None:
            self._preview_of = self._case_id
            self._session.papers.preview_plan(self._case_id)

    def _show_preview(self, content: bytes) -> None:
        case_id = self._preview_of
        shown = PlanPreview(self._session.document.cases[case_id].number, content, self)
        shown.print_asked.connect(partial(ask_and_print, self._session, case_id, parent=shown))
        shown.open()

    def _ask_and_export(self) -> None:
        if self._case_id is not None:
            self.papers.ask_and_export(self._case_id)
