"""The menu of help: the manual, and the steps through the sample."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

from ui.all_pages import AllPages
from ui.session import Session
from ui.widgets.window.guide import Guide
from ui.widgets.window.manual_dialog import ManualDialog


class HelpMenu(QMenu):
    """Shows the steps on their own once the sample is open."""

    def __init__(self, session: Session, guide: Guide, pages: AllPages, window: QWidget) -> None:
        super().__init__(window)
        self.setTitle(self.tr("&Help"))
        self._session, self._guide, self._window = session, guide, window
        self._shown_for: object = None
        self.manual = self.addAction(self.tr("The &manual"))
        self.manual.setObjectName("action_manual")
        self.manual.setShortcut("F1")
        self.manual.triggered.connect(self.show_manual)
        self.steps = self.addAction(self.tr("&Five steps through the sample"))
        self.steps.setObjectName("action_steps")
        self.steps.triggered.connect(self._show_steps)
        session.changed.connect(self._follow)
        names = [page.objectName() for page in pages.listed()]
        guide.asked.connect(lambda name: pages.go(names.index(name)))
        pages.currentChanged.connect(lambda _: guide.at(pages.in_sight().objectName()))

    def show_manual(self) -> None:
        """Open the manual beside the window."""
        ManualDialog(self._session.language, self._window).show()

    def _show_steps(self) -> None:
        if not self._session.is_thrown_away:
            self._session.sources.open_sample()
        self._guide.show()

    def _follow(self) -> None:
        """Show the steps beside a sample that was opened, hide them with it."""
        work = self._session.work if self._session.is_thrown_away else None
        if work is not self._shown_for:
            self._shown_for = work
            self._guide.setVisible(work is not None)
