"""Assessments: who is in the caseload, what is wrong with the data, who cannot wait."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from planner.domain.balances.act_now import act_now, kept_from_list
from planner.domain.protection.staff import May
from planner.services.cases.cases import blank_assessment, blank_case
from planner.services.cases.pairs import CODE
from planner.wording.act_now import shut_text
from ui.models.case_rows import CaseRow, act_now_columns, case_columns, parts_of_rows
from ui.models.last_drawn import LastDrawn
from ui.models.rows import RowsModel
from ui.permitted import permit
from ui.session import Session
from ui.style import GRID
from ui.widgets.cases.case_dialog import CaseDialog
from ui.widgets.intake.findings_tab import FindingsTab
from ui.widgets.intake.import_panel import ImportPanel
from ui.widgets.intake.pairs_tab import PairsTab
from ui.widgets.parts.empty_state import EmptyState
from ui.widgets.parts.panel import Header, Panel, Scroll, button, label
from ui.widgets.parts.table import Table
from ui.widgets.protection.erased_notice import ErasedNotice
from ui.widgets.window.start_panel import StartPanel

_START, _NO_PROGRAMME, _NO_CASES, _CASES, _IMPORT = range(5)


class AssessmentsPage(QWidget):
    """The first page: from nothing to a caseload whose findings are known."""

    new_asked = Signal()
    open_asked = Signal()
    programme_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("assessments")
        self._session = session
        self._urgent = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._make_header())
        self.stack = QStackedWidget()
        outer.addWidget(self.stack, 1)
        self._last = LastDrawn()
        self._rows: list[CaseRow] = []
        self.importing = ImportPanel(session)
        self.importing.left.connect(self.redraw)
        for widget in self._make_empty_states():
            self.stack.addWidget(widget)
        self.stack.addWidget(self._make_cases())
        self.stack.addWidget(_padded(self.importing))
        session.opened.connect(self.search.clear)
        session.opened.connect(self._forget)
        self.redraw()

    def _make_header(self) -> Header:
        self.header = Header(self.tr("Assessments"))
        self.add = button(self.tr("Add a &case…"), "add_case")
        self.start_import = button(self.tr("&Import…"), "start_import", primary=True)
        self.add.clicked.connect(self.add_case)
        self.start_import.clicked.connect(self.show_import)
        self.header.add(self.add)
        self.header.add(self.start_import)
        return self.header

    def _make_empty_states(self) -> list[QWidget]:
        self.start = StartPanel()
        self.start.sample_asked.connect(self._session.sources.open_sample)
        self.start.new_asked.connect(self.new_asked)
        self.start.open_asked.connect(self.open_asked)
        load = self._asks(self.tr("Go to P&rogramme"), "empty_programme", primary=True)
        load.clicked.connect(self.programme_asked)
        self.take = self._asks(self.tr("&Import assessments…"), "empty_import", primary=True)
        self.take.clicked.connect(self.show_import)
        self.by_hand = self._asks(self.tr("Add a &case by hand…"), "empty_add")
        self.by_hand.clicked.connect(self.add_case)
        return [
            self.start,
            EmptyState(
                "no_programme",
                self.tr("First the programme"),
                self.tr(
                    "Assessments are read against your programme: its needs, places and rules. "
                    "Load the programme workbook, then come back to import people."
                ),
                [load],
            ),
            EmptyState(
                "no_cases",
                self.tr("Now the people"),
                self.tr(
                    "Import the assessments your office has collected, from KoboToolbox or from "
                    "the planner's own workbook, or add a case by hand. You see what would "
                    "change before anything is taken."
                ),
                [self.take, self.by_hand],
            ),
        ]

    def _asks(self, text: str, name: str, *, primary: bool = False) -> QPushButton:
        made = button(text, name, primary=primary)
        made.setAutoDefault(True)
        return made

    def _make_cases(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(3 * GRID)
        column.addWidget(self._make_act_now())
        panel = Panel()
        self.tabs = QTabWidget()
        self.tabs.setObjectName("assessments_tabs")
        self.tabs.setAccessibleName(self.tr("Assessments"))
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._make_case_list(), "")
        self.tabs.addTab(self._make_findings(), "")
        self.pairs = PairsTab(self._session)
        self.tabs.addTab(self.pairs, "")
        self.tabs.currentChanged.connect(self._make_room)
        panel.body.addWidget(self.tabs)
        panel.setMinimumHeight(280)
        column.addWidget(panel, 1)
        return Scroll(inner)

    def _make_act_now(self) -> Panel:
        self.act_now_panel = Panel(
            self.tr("Act now"),
            self.tr("These cannot wait for a balance. What covers their need is fixed first."),
            "act_now_panel",
        )
        self.act_now = RowsModel(act_now_columns(self._session.document, self._language), self)
        self.act_now_table = Table(self.act_now, "act_now", self.tr("Act now"))
        self.act_now_table.opened.connect(lambda row: self._session.show_case(row.case_id))
        self.act_now_panel.body.addWidget(self.act_now_table)
        self.act_now_shut = label("", "attention", wrap=True)
        self.act_now_shut.setObjectName("act_now_shut")
        self.act_now_panel.body.addWidget(self.act_now_shut)
        return self.act_now_panel

    def _make_case_list(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 2 * GRID, 0, 0)
        row = QHBoxLayout()
        name = label(self.tr("Fi&nd a case"), "soft")
        self.search = QLineEdit()
        self.search.setProperty("search", True)
        self.search.setObjectName("case_search")
        self.search.setPlaceholderText(self.tr("number or place"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(260)
        name.setBuddy(self.search)
        self.search.textChanged.connect(self._search)
        self.correct = button(self.tr("C&orrect…"), "correct_case")
        self.correct.clicked.connect(self.correct_case)
        self.plan = button(self.tr("See the p&lan"), "see_plan")
        self.plan.clicked.connect(self._see_plan)
        row.addWidget(name)
        row.addWidget(self.search)
        row.addStretch(1)
        row.addWidget(self.correct)
        row.addWidget(self.plan)
        column.addLayout(row)
        self.erased = ErasedNotice(self._session, "case_erased")
        column.addWidget(self.erased)
        self.cases = RowsModel(case_columns(self._language), self)
        self.case_table = Table(self.cases, "cases", self.tr("Cases"))
        self.case_table.opened.connect(lambda _: self.correct_case())
        self.case_table.chosen.connect(lambda _: self._enable())
        column.addWidget(self.case_table)
        return inner

    def _make_findings(self) -> QWidget:
        self.findings = FindingsTab(self._session)
        self.findings.opened.connect(self._open_finding)
        return self.findings

    @property
    def _language(self) -> str:
        return self._session.language

    def redraw(self) -> None:
        """Show the caseload as it stands, or the next step where there is none."""
        document, session = self._session.document, self._session
        is_open = session.work is not None
        ready = document.programme is not None
        for made in (self.start_import, self.add, self.take, self.by_hand):
            permit(made, session, May.EDIT_CASES, ready)
        self.header.soft.setText("")
        self._show_actions(False)
        if not is_open:
            self.act_now.columns = tuple(act_now_columns(document, self._language))
            self.start.redraw()
            self.stack.setCurrentIndex(_START)
        elif document.programme is None:
            self.stack.setCurrentIndex(_NO_PROGRAMME)
        elif not document.cases:
            self.stack.setCurrentIndex(_NO_CASES)
        else:
            self.stack.setCurrentIndex(_CASES)
            self._show_actions(True)
            self._redraw_cases()

    def _forget(self) -> None:
        """Hold nothing of anybody: another caseload is open, or none."""
        self._last.forget()
        self._rows = []
        self.cases.show([])

    def _show_actions(self, shown: bool) -> None:
        """Show the head's actions where the page below does not offer them itself."""
        self.add.setVisible(shown)
        self.start_import.setVisible(shown)

    def _redraw_cases(self) -> None:
        document, language = self._session.document, self._language
        allocation = self._session.allocation
        if self._last.is_other(*parts_of_rows(document), allocation):
            self._rows = self._session.at_hand.case_rows(document, allocation)
            self.cases.show(self._rows)
        rows = self._rows
        planned = sum(r.planned for r in rows)
        self.header.soft.setText(
            self.tr("{all} cases · {planned} can be planned, {rest} cannot").format(
                all=len(rows), planned=planned, rest=len(rows) - planned
            )
        )
        urgent = act_now(document)
        self.act_now.columns = tuple(act_now_columns(document, language))
        self.act_now.show(urgent)
        least = kept_from_list(document, urgent, self._session.allocation)
        self._urgent = bool(urgent) or least is not None
        self._make_room()
        self.act_now_table.setVisible(bool(urgent))
        self.act_now_shut.setText("" if least is None else shut_text(least, language))
        self.act_now_shut.setVisible(least is not None)
        shown = min(len(urgent), 5)
        height = self.act_now_table.verticalHeader().defaultSectionSize()
        self.act_now_table.setFixedHeight(
            self.act_now_table.horizontalHeader().sizeHint().height() + shown * height + 4
        )
        self.act_now_panel.title.setText(self.tr("Act now ({n})").format(n=len(urgent)))
        left = self.findings.show_findings(document.findings)
        self.tabs.setTabText(0, self.tr("Cases ({n})").format(n=len(rows)))
        self.tabs.setTabText(1, self.tr("Findings ({n})").format(n=left))
        pairs = self.pairs.show_pairs(document)
        self.tabs.setTabText(2, self.tr("Possibly one person ({n})").format(n=pairs))
        self._enable()

    def _make_room(self) -> None:
        """Leave the page to the findings while they are looked at."""
        self.act_now_panel.setVisible(self._urgent and self.tabs.currentIndex() == 0)

    def _enable(self) -> None:
        chosen = self.case_table.current() is not None
        permit(self.correct, self._session, May.EDIT_CASES, chosen)
        self.plan.setEnabled(chosen)

    def _search(self, text: str) -> None:
        wanted = text.strip().casefold()
        self.erased.look_for(text)
        self.cases.keep(
            (lambda r: wanted in r.number.casefold() or wanted in r.place.casefold())
            if wanted
            else None
        )

    def show_import(self) -> None:
        """Show the form that imports assessments."""
        self._show_actions(False)
        self.importing.start()
        self.stack.setCurrentIndex(_IMPORT)
        self.importing.file.field.setFocus()

    def add_case(self) -> None:
        """Add a case by hand."""
        document = self._session.document
        if document.programme is None or self._session.why_not(May.EDIT_CASES):
            return
        case = blank_case("")
        dialog = CaseDialog(self._session, case, blank_assessment(case), is_new=True, parent=self)
        dialog.open()

    def correct_case(self) -> None:
        """Correct the case selected."""
        row = self.case_table.current()
        document = self._session.document
        closed = document.programme is None or self._session.why_not(May.EDIT_CASES)
        if row is None or closed:
            return
        case = document.cases[row.case_id]
        known = document.assessments_of(case.id)
        assessment = known[-1] if known else blank_assessment(case)
        CaseDialog(self._session, case, assessment, is_new=False, parent=self).open()

    def _see_plan(self) -> None:
        row = self.case_table.current()
        if row is not None:
            self._session.show_case(row.case_id)

    def _open_finding(self, finding: object) -> None:
        case = self._session.document.by_number(getattr(finding, "case_number", ""))
        if case is None:
            return
        if getattr(finding, "code", "") == CODE:
            self.tabs.setCurrentWidget(self.pairs)
            return
        self.search.clear()
        self.case_table.choose(self.cases.row_of(lambda r: r.case_id == case.id))
        if self._session.why_not(May.EDIT_CASES):
            self.tabs.setCurrentIndex(0)
            return
        self.correct_case()


def _padded(widget: QWidget) -> QWidget:
    outer = QWidget()
    column = QVBoxLayout(outer)
    column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
    column.addWidget(widget)
    return outer
