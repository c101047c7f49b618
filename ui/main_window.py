"""The one main window: navigation, the pages in the order of work, the menus."""

from __future__ import annotations

import sys
from functools import partial
from types import TracebackType

from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from planner.domain.balances.allocation import Allocation, Outcome
from planner.domain.errors import PlannerError
from planner.domain.protection.staff import May
from planner.wording.errors.in_window import window_sentence
from planner.wording.numbers import cases_text
from planner.wording.reasons import reason_sentence
from ui.all_pages import (
    ASSESSMENTS,
    BALANCE,
    FAIRNESS,
    PLANS,
    PROGRAMME,
    SCENARIOS,
    YEAR_AHEAD,
    AllPages,
    Page,
)
from ui.appearance import Appearance
from ui.data_menu import DataMenu
from ui.dialogs import Dialogs
from ui.help_menu import HelpMenu
from ui.lock_screen import LockScreen
from ui.models.balance_view import headline
from ui.models.isolates import isolated, steady
from ui.permitted import permit
from ui.session import Session
from ui.spoken_language import SpokenLanguage
from ui.style import GRID
from ui.widgets.parts.panel import fit
from ui.widgets.parts.whole_page import WholePage
from ui.widgets.window.fault_dialog import FaultDialog, write_place
from ui.widgets.window.guide import Guide
from ui.widgets.window.notice import Notice
from ui.widgets.window.progress_strip import ProgressStrip

#: Narrower than this, in pixels, the window is that of a small screen at 175 per cent or more.
_NARROW = 800


class MainWindow(QMainWindow):
    """Shows one caseload through one session."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.setObjectName("window")
        self.setWindowTitle(self.tr("Reintegration Planner"))
        fit(self, 1366, 800)
        self.pages = AllPages(session)
        self.navigation = self.pages.navigation
        self.assessments = self.pages.assessments
        self.programme = self.pages.programme
        self.balance = self.pages.balance
        self.cases = self.pages.cases
        self.plans = self.pages.plans
        self.money = self.pages.money
        self.follow_up = self.pages.follow_up
        self.places = self.pages.places
        self.results = self.pages.results
        self.what_if = self.pages.what_if
        self.fairness = self.pages.fairness
        self.scenarios = self.pages.scenarios
        self.dialogs = Dialogs(session, self)
        self.appearance = Appearance(self)
        self._lay_out()
        self._make_menus()
        self._connect()
        self.go(ASSESSMENTS)
        self._redraw()

    def _lay_out(self) -> None:
        self.notice = Notice()
        self.progress = ProgressStrip(self.session.background, self.session.language)
        strips = QVBoxLayout()
        strips.setContentsMargins(3 * GRID, 0, 3 * GRID, 2 * GRID)
        strips.addWidget(self.progress)
        strips.addWidget(self.notice)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(WholePage(self.pages), 1)
        right.addLayout(strips)
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(right, 1)
        self.guide = Guide(self.session)
        row.addWidget(self.guide)
        self.lock_screen = LockScreen(self.session, self.pages, centre, self)
        self.setCentralWidget(self.lock_screen.cover)

    def _make_file_menu(self) -> None:
        session = self.session
        file = self.menuBar().addMenu(self.tr("&File"))
        file.setToolTipsVisible(True)
        self.action_of(
            file, self.tr("&New caseload…"), "new", self.dialogs.new, QKeySequence.StandardKey.New
        )
        self.action_of(
            file, self.tr("&Open…"), "open", self.dialogs.open, QKeySequence.StandardKey.Open
        )
        self.action_of(file, self.tr("Open the &sample"), "sample", session.sources.open_sample)
        file.addSeparator()
        self.load = self.action_of(
            file, self.tr("Load the &programme…"), "load", self._load, "Ctrl+Shift+L"
        )
        self.take = self.action_of(
            file, self.tr("&Import assessments…"), "import", self._import, "Ctrl+I"
        )
        papers = self.plans.papers
        self.export = self.action_of(
            file, self.tr("&Export all plans…"), "export", papers.ask_and_export_all, "Ctrl+E"
        )
        self.report = self.action_of(
            file, self.tr("&Report on people…"), "report", papers.ask_report
        )
        self.choices = self.action_of(
            file, self.tr("Read a &decided plan…"), "choices", papers.ask_choices
        )
        file.addSeparator()
        self.hand_over = self.action_of(
            file, self.tr("&Hand cases over…"), "hand_over", self.dialogs.hand_over
        )
        self.bring_back = self.action_of(
            file, self.tr("Bring cases bac&k…"), "bring_back", self.dialogs.bring_back
        )
        file.addSeparator()
        self.lock_screen.fill(file, self.action_of)
        file.addSeparator()
        self.close_caseload = self.action_of(
            file, self.tr("&Close"), "close", session.close, "Ctrl+W"
        )
        self.action_of(file, self.tr("&Quit"), "quit", self.close, "Ctrl+Q")

    def _make_menus(self) -> None:
        session = self.session
        self._make_file_menu()
        edit = self.menuBar().addMenu(self.tr("&Edit"))
        standard = QKeySequence.StandardKey
        self.undo = self.action_of(edit, self.tr("&Undo"), "undo", session.undo, standard.Undo)
        self.redo = self.action_of(edit, self.tr("&Redo"), "redo", session.redo, "Ctrl+Shift+Z")
        edit.addSeparator()
        self.add = self.action_of(
            edit, self.tr("&Add a case…"), "add", self._add_case, "Ctrl+Shift+N"
        )
        go = self.menuBar().addMenu(self.tr("&Pages"))
        for number, made in enumerate(self.navigation.group.buttons()):
            words = made.accessibleName()
            self.action_of(
                go, words, f"go_{number}", lambda n=number: self.go(n), f"Ctrl+{(number + 1) % 10}"
            )
        go.addSeparator()
        self.action_of(
            go, self.tr("&Find a case"), "find", self._find, QKeySequence.StandardKey.Find
        )
        run = self.menuBar().addMenu(self.tr("&Balance"))
        self.run = self.action_of(run, self.tr("Balance n&ow"), "balance", self._balance, "Ctrl+B")
        words = self.tr("Compare &fairness settings")
        self.action_of(run, words, "fairness", lambda: self.go(FAIRNESS), "Ctrl+Shift+F")
        words = self.tr("Scenarios side b&y side")
        self.action_of(run, words, "scenarios", lambda: self.go(SCENARIOS), "Ctrl+Shift+C")
        words = self.tr("The year a&head")
        self.action_of(run, words, "year_ahead", lambda: self.go(YEAR_AHEAD), "Ctrl+Shift+Y")
        self.shared = self.action_of(
            run, self.tr("&Shared screen"), "shared", lambda: None, "Ctrl+Shift+S"
        )
        self.shared.setCheckable(True)
        self.shared.toggled.connect(session.share_screen)
        about_the_file = partial(self.dialogs.fill, action=self.action_of)
        self.menuBar().addMenu(DataMenu(session, self.pages, about_the_file, self))
        view = self.menuBar().addMenu(self.tr("&View"))
        self.appearance.fill(view)
        spoken = SpokenLanguage(self)
        spoken.fill(view.addMenu(self.tr("Lan&guage")))
        spoken.said.connect(session.said)
        self.menuBar().addMenu(HelpMenu(session, self.guide, self.pages, self))

    def action_of(
        self,
        menu: QMenu,
        text: str,
        name: str,
        called: object,
        keys: QKeySequence.StandardKey | str | None = None,
    ) -> QAction:
        """Add an action to a menu, under a name by which it is found."""
        action = QAction(text, self)
        action.setObjectName(f"action_{name}")
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False: called())  # type: ignore[operator]
        menu.addAction(action)
        return action

    def _connect(self) -> None:
        session = self.session
        self.navigation.named.connect(session.sign_as)
        self.assessments.new_asked.connect(self.dialogs.new)
        self.assessments.open_asked.connect(self.dialogs.open)
        self.assessments.start.restore_asked.connect(self.dialogs.put_back)
        self.assessments.start.recent_asked.connect(self.dialogs.open_file)
        self.cases.hand_over_asked.connect(self.dialogs.hand_over)
        session.changed.connect(self._redraw)
        self.appearance.worn.connect(self.pages.redraw)
        session.balanced.connect(self._say_balanced)
        session.said.connect(self.notice.say)
        session.succeeded.connect(self.notice.settle)
        session.went_wrong.connect(lambda text: self.notice.say(text, attention=True))
        session.broke.connect(self._show_fault)
        session.sharing.connect(self.shared.setChecked)
        session.background.started.connect(lambda _: self._redraw())
        session.background.ended.connect(self._redraw)

    def go(self, number: int) -> None:
        """Show a page."""
        self.pages.go(number)

    def listed(self) -> tuple[Page, ...]:
        """Return every page, in the order of work."""
        return self.pages.listed()

    def _say_balanced(self, allocation: Allocation) -> None:
        """Say how a balance ended, wherever it was started; what was not adopted is shown."""
        words = headline(allocation.outcome, allocation.gap, self.session.language)
        if allocation.outcome in (Outcome.OPTIMAL, Outcome.WITHIN_GAP):
            self.notice.say(self.tr("Balanced. {words}.").format(words=words))
            return
        words = self.tr("{words}. Nothing was changed.").format(words=words)
        programme, language = self.session.document.programme, self.session.language
        if programme is not None and allocation.conflicts:
            named = (reason_sentence(r, programme, language) for r in allocation.conflicts[:2])
            words = f"{words} {' '.join(named)}"
        self.notice.say(words, attention=True)
        self.go(BALANCE)

    def _load(self) -> None:
        self.go(PROGRAMME)
        self.programme.ask_and_load()

    def _import(self) -> None:
        self.go(ASSESSMENTS)
        self.assessments.show_import()

    def _add_case(self) -> None:
        self.go(ASSESSMENTS)
        self.assessments.add_case()

    def _find(self) -> None:
        self.go(PLANS)
        self.plans.search.setFocus()

    def _balance(self) -> None:
        self.go(BALANCE)
        self.session.balance()

    def _redraw(self) -> None:
        session, document = self.session, self.session.document
        is_open = session.work is not None
        has_programme = document.programme is not None
        idle = not session.background.busy
        self.close_caseload.setEnabled(is_open and idle)
        planned = session.allocation is not None and session.is_current
        for action, may, ready in (
            (self.load, May.PROGRAMME, is_open and idle),
            (self.take, May.EDIT_CASES, has_programme and idle),
            (self.add, May.EDIT_CASES, has_programme),
            (self.run, May.BALANCE, has_programme and bool(document.cases) and idle),
            (self.export, May.EXPORT_PLANS, planned and idle),
            (self.report, May.EXPORT_FIGURES, planned and idle),
            (self.choices, May.DECIDE, bool(document.cases) and has_programme and idle),
            (self.hand_over, May.HAND_OVER, bool(document.cases) and not document.origin and idle),
            (self.bring_back, May.HAND_OVER, bool(document.hand_overs) and idle),
        ):
            permit(action, session, may, ready)
        undo, redo = session.undo_words, session.redo_words
        changes = session.work is not None and not session.work.view_only
        self.undo.setEnabled(bool(undo) and idle and changes)
        self.undo.setText(self.tr("&Undo: {what}").format(what=undo) if undo else self.tr("&Undo"))
        self.redo.setEnabled(bool(redo) and idle and changes)
        self.redo.setText(self.tr("&Redo: {what}").format(what=redo) if redo else self.tr("&Redo"))
        self.dialogs.redraw()
        self.lock_screen.redraw()
        self.navigation.offer_names(session.staff, session.who)
        self._say_what_is_open()

    def _say_what_is_open(self) -> None:
        session, document = self.session, self.session.document
        title = self.tr("Reintegration Planner")
        if session.work is not None:
            file = steady(session.work.path.name)
            if session.work.view_only:
                file = self.tr("{file} (view only)").format(file=file)
            title = f"{file} – {title}"
        self.setWindowTitle(title)
        if session.work is None:
            self.navigation.open.setText(self.tr("No caseload is open"))
            self.navigation.saved.setText("")
            return
        programme = document.programme
        name = programme.name if programme else document.about.name
        if document.origin is not None:
            name = self.tr("Handed over: part of {name}").format(name=isolated(name))
        self.navigation.open.setText(isolated(name))
        cases = cases_text(len(document.cases), session.language)
        saved = session.work.saved_at
        when = (
            self.tr("saved {time}").format(time=isolated(saved.astimezone().strftime("%H:%M:%S")))
            if saved
            else self.tr("all saved")
        )
        if session.work.view_only:
            when = self.tr("view only")
        self.navigation.saved.setText(f"{cases} · {when}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the pages the room where there is little."""
        self.navigation.take_room(narrow=self.width() < _NARROW)
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close; if something is being done, ask first."""
        if self.session.background.busy:
            answer = QMessageBox.question(
                self,
                self.tr("Stop and close?"),
                self.tr("Something is still being done. Stop it and close? Nothing saved is lost."),
            )
            if answer != QMessageBox.StandardButton.Yes:
                event.ignore()
                return
            self.session.background.close()
        event.accept()

    def report_fault(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take what nobody caught: show it, and stay up."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._show_fault(error.with_traceback(trace))

    def _show_fault(self, error: BaseException) -> None:
        if isinstance(error, PlannerError):
            self.notice.say(window_sentence(error, self.session.language), attention=True)
            return
        write_place(error)
        FaultDialog(error, self).open()
