"""What an empty page says: the next step, and the buttons that take it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.style import GRID
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import Panel, label

_WIDTH = 560


class EmptyState(QWidget):
    """A panel in the middle of an empty page."""

    def __init__(self, name: str, title: str, text: str, buttons: Sequence[QPushButton]) -> None:
        super().__init__()
        self.setObjectName(name)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        panel = Panel()
        panel.setMaximumWidth(_WIDTH)
        panel.setAccessibleName(title)
        panel.body.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 3 * GRID)
        panel.body.addWidget(label(title, "page", wrap=True))
        panel.body.addWidget(label(text, wrap=True))
        panel.body.addSpacing(2 * GRID)
        if buttons:
            panel.body.addWidget(flowing(*buttons))
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(panel, 8)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)
        middle.setAlignment(Qt.AlignmentFlag.AlignCenter)
