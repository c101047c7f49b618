"""The pages where the screen is smaller than a page needs: what has no room is scrolled to."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.style import GRID


class WholePage(QScrollArea):
    """Gives the pages the room there is; at 200 per cent on a small screen it scrolls both ways."""

    def __init__(self, pages: QWidget) -> None:
        super().__init__()
        self.setObjectName("whole_page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(pages)

    def minimumSizeHint(self) -> QSize:
        """Ask for little: whatever a page needs more is scrolled to."""
        return QSize(60 * GRID, 40 * GRID)
