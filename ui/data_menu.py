"""The menu of data protection: people's say over their data, who is in the file, its safety."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from planner.domain.protection.staff import May
from ui.all_pages import PLANS, AllPages
from ui.permitted import permit
from ui.session import Session
from ui.widgets.protection.breach_dialog import BreachDialog
from ui.widgets.protection.erase_dialog import EraseDialog
from ui.widgets.protection.keeping_dialog import KeepingDialog


class DataMenu(QMenu):
    """All of it in one place; each says why where it may not be seen.

    ``about_the_file`` adds what concerns the file itself.
    """

    def __init__(
        self,
        session: Session,
        pages: AllPages,
        about_the_file: Callable[[QMenu], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.setTitle(self.tr("Data p&rotection"))
        self.setToolTipsVisible(True)
        self._session, self._pages, self._window = session, pages, window
        self.consent = self._add(self.tr("&Consent of a case…"), "consent")
        self.consent.triggered.connect(self._show_consent)
        self.keeping = self._add(self.tr("Cases whose time is &over…"), "keeping")
        self.keeping.triggered.connect(lambda: KeepingDialog(session, window).open())
        self.erase = self._add(self.tr("&Erase a case…"), "erase")
        self.erase.triggered.connect(self._ask_erase)
        self.addSeparator()
        about_the_file(self)
        self.breach = self._add(self.tr("&Who was in this file…"), "breach")
        self.breach.triggered.connect(lambda: BreachDialog(session, window).open())
        for signal in (session.opened, session.changed):
            signal.connect(self.redraw)
        self.redraw()

    def _add(self, text: str, name: str) -> QAction:
        action = self.addAction(text)
        action.setObjectName(f"action_{name}")
        return action

    def _show_consent(self) -> None:
        """Show the case that was shown last, or the first, at what it allows."""
        self._pages.go(PLANS)
        self._pages.plans.show_consent()

    def _ask_erase(self) -> None:
        plans, cases = self._pages.plans, self._session.document.cases
        shown = cases.get(plans.case_shown) if plans.case_shown else None
        seen = shown is not None and plans.isVisible()
        number = shown.number if shown is not None and seen else ""
        EraseDialog(self._session, number, self._window).open()

    def redraw(self) -> None:
        """Offer what may be done with the file that is open."""
        is_open = self._session.work is not None
        idle = not self._session.background.busy
        self.consent.setEnabled(self._session.document.is_ready)
        permit(self.keeping, self._session, May.ERASE, is_open)
        some = is_open and bool(self._session.document.cases)
        permit(self.erase, self._session, May.ERASE, some and idle)
        permit(self.breach, self._session, May.TRAIL, is_open)
