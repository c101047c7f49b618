"""Results: what came of what was planned, and what could not be given."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.empty_state import EmptyState
from ui.widgets.parts.page_frame import framed
from ui.widgets.parts.panel import Header, Panel, button
from ui.widgets.results.assisted_tab import AssistedTab
from ui.widgets.results.gaps_tab import GapsTab
from ui.widgets.results.learning_tab import LearningTab

_EMPTY, _TABS = range(2)


class ResultsPage(QWidget):
    """One tab for each question about what came of a caseload; the one in sight is drawn."""

    page_asked = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("results")
        self._session = session
        self._draw: list[Callable[[], None]] = []  # of each tab, in order
        self.header = Header(self.tr("Results"))
        self.stack = framed(self, self.header)
        self._make_empty_states()
        self.stack.addWidget(self._make_tabs())
        self.tabs.currentChanged.connect(lambda _: self.redraw())
        self.redraw()

    def _make_empty_states(self) -> None:
        start = button(self.tr("Go to the p&rogramme"), "results_start", primary=True)
        start.clicked.connect(lambda: self.page_asked.emit(1))
        for state in (
            EmptyState(
                "results_empty",
                self.tr("No results yet"),
                self.tr("What came of plans is told once there is a programme with people in it."),
                [start],
            ),
        ):
            self.stack.addWidget(state)

    def _make_tabs(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        panel = Panel()
        self.tabs = QTabWidget()
        self.tabs.setObjectName("results_tabs")
        self.tabs.setAccessibleName(self.tr("Results"))
        self.tabs.setDocumentMode(True)
        panel.body.addWidget(self.tabs)
        column.addWidget(panel)
        self.learning = LearningTab(self._session)
        self._add(self.learning, self.learning.redraw, self.tr("Learning"))
        self.assisted = AssistedTab(self._session)
        self._add(self.assisted, self.assisted.redraw, self.tr("People assisted"))
        self.gaps = GapsTab(self._session)
        self._add(self.gaps, self.gaps.redraw, self.tr("Gaps in services"))
        return inner

    def _add(self, tab: QWidget, draw: Callable[[], None], title: str) -> None:
        """Add a tab; ``draw`` shows what is open, or nothing of anybody where nothing is."""
        self._draw.append(draw)
        self.tabs.addTab(tab, title)

    def redraw(self) -> None:
        """Show the tab in sight, or the next step."""
        session = self._session
        if session.document.programme is None:
            for draw in self._draw:  # nothing of anybody stays in a tab out of sight
                draw()
            self.stack.setCurrentIndex(_EMPTY)
        else:
            self.stack.setCurrentIndex(_TABS)
            self._draw[self.tabs.currentIndex()]()
