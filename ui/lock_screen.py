"""The locked window: what was open goes out of sight and memory, and comes back where one was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QMainWindow,
    QMenu,
    QMessageBox,
    QStackedWidget,
    QWidget,
)

from planner.domain.ids import CaseId
from planner.domain.plans.draft import Draft
from planner.services.cases.cases import blank_assessment, blank_case
from planner.services.work import Work
from ui.all_pages import AllPages
from ui.drafts import answers_in, words_typed
from ui.locking import CHOICES, Locked, Locking, minutes_set
from ui.models.rows import RowsModel
from ui.session import Session
from ui.widgets.cases.case_dialog import CASE, NEW_CASE, CaseDialog
from ui.widgets.cases.typed_dialog import TypedDialog
from ui.widgets.protection.lock_page import LockPage
from ui.widgets.protection.recovery_key_dialog import RecoveryKeyDialog
from ui.words import number_of


@dataclass(frozen=True)
class _Place:
    """Where one was: which page, which case, signed as whom."""

    locked: Locked
    page: int
    case_id: CaseId | None
    who: str


class LockScreen(QObject):
    """Puts the lock page over the window, and takes it away."""

    def __init__(
        self, session: Session, pages: AllPages, inner: QWidget, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._session, self._pages, self._window = session, pages, window
        self.page = LockPage(self._session)
        self.cover = QStackedWidget()
        self.cover.addWidget(inner)
        self.cover.addWidget(self.page)
        self.locking = Locking(self._session, self._draft, self._waits)
        self.locking.locked.connect(self._lock)
        self.locking.held_up.connect(
            lambda: self._session.said.emit(
                self.tr("It locks as soon as what is being done has ended.")
            )
        )
        self.page.left.connect(self._leave)
        self._session.door.entered.connect(self._unlock)
        self._place: _Place | None = None
        self._seen: tuple[int, CaseId | None, str] = (0, None, "")

    def fill(self, menu: QMenu, action: Callable[..., QAction]) -> None:
        """Add locking now, and after how many minutes it locks by itself, to a menu."""
        self._action = action(menu, self.tr("&Lock"), "lock", self.locking.lock, "Ctrl+L")
        after = menu.addMenu(self.tr("Lock &after"))
        after.menuAction().setObjectName("action_lock_after")
        group, language = QActionGroup(after), self._session.language
        for minutes in CHOICES:
            words = number_of("minute", minutes, language)
            made = action(
                after, words, f"lock_after_{minutes}", partial(self.locking.use_minutes, minutes)
            )
            made.setCheckable(True)
            made.setChecked(minutes == minutes_set())
            group.addAction(made)

    def redraw(self) -> None:
        """Enable locking where something is open that can be opened again."""
        session = self._session
        self._action.setEnabled(session.work is not None and not session.is_thrown_away)

    @property
    def is_locked(self) -> bool:
        """Say whether the lock page is over the window."""
        return self.cover.currentWidget() is self.page

    def _waits(self) -> bool:
        """Say whether a recovery key is shown: closing it would lose it."""
        return any(d.isVisible() for d in self._window.findChildren(RecoveryKeyDialog))

    def _draft(self) -> Draft | None:
        """Return what stands unsaved in forms, and remember where one is."""
        window, pages = self._window, self._pages
        self._seen = (pages.number, pages.plans.case_shown, self._session.who)
        forms = [d for d in window.findChildren(CaseDialog) if d.isVisible()]
        words = words_typed(window, forms[-1] if forms else None)
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible() and dialog not in forms:
                words.update(answers_in(dialog))
        if forms:
            return replace(forms[-1].draft(), words=words)
        return Draft("", words=words) if words else None

    def _lock(self, locked: Locked) -> None:
        for dialog in self._window.findChildren(QDialog):
            if isinstance(dialog, QFileDialog | QMessageBox):
                dialog.reject()  # Qt's own: whoever asked waits for its answer
            else:
                dialog.hide()
                dialog.deleteLater()
        self._place = _Place(locked, *self._seen)
        for page in self._pages.listed():
            page.redraw()  # also those out of sight: nothing of anybody stays in a label
        for rows in self._window.findChildren(RowsModel):
            rows.show([])
        self._window.menuBar().setEnabled(False)
        self.cover.setCurrentWidget(self.page)
        self.page.ask(locked.path, view_only=locked.view_only)

    def _open_up(self) -> None:
        self.cover.setCurrentIndex(0)
        self._window.menuBar().setEnabled(True)

    def _leave(self) -> None:
        """Stay closed, and forget where one was."""
        self._place = None
        self._open_up()

    def _unlock(self) -> None:
        work, place = self._session.work, self._place
        if work is None:
            return
        self._open_up()
        self._place = None
        if place is not None and place.locked.staff == work.staff.id:
            self._session.sign_as(place.who)
            self._pages.navigation.offer_names(self._session.staff, place.who)
            if place.case_id is not None and place.case_id in work.document.cases:
                self._pages.plans.show_case(place.case_id)
            if self._pages.number != place.page:  # else it is drawn already
                self._pages.go(place.page)
        self._take_up(work)

    def _take_up(self, work: Work) -> None:
        """Open what stood unsaved when it locked; it stays in the file until that is answered."""
        draft = None if work.view_only else work.draft
        if draft is None:
            return
        form = self._form_of(draft, work)
        words = dict(draft.words)
        if form is None:
            words = {**draft.fields, **words}
        else:
            form.take_up(draft)
            form.finished.connect(lambda _: self._let_go(work))
            form.open()
        if words:
            typed = TypedDialog(words, self._window)
            typed.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            if form is None:
                typed.finished.connect(lambda _: self._let_go(work))
            typed.open()

    def _form_of(self, draft: Draft, work: Work) -> CaseDialog | None:
        document = work.document
        if draft.case_id is None or document.programme is None:
            return None
        case = document.cases.get(draft.case_id)
        if draft.form == NEW_CASE and case is None:
            case = replace(blank_case(""), id=draft.case_id)
        if case is None or draft.form not in (CASE, NEW_CASE):
            return None
        known = document.assessments_of(case.id)
        answers = known[-1] if known else blank_assessment(case)
        is_new = draft.form == NEW_CASE
        return CaseDialog(self._session, case, answers, is_new=is_new, parent=self._window)

    def _let_go(self, work: Work) -> None:
        """The form was saved or left: its draft is not needed any more."""
        if self._session.work is work and work.draft is not None:
            self._session.do(Work.keep_draft, None)
