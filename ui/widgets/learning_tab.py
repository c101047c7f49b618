"""What came of what was planned, measure by measure: association, never effect."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.estimate import LEAST_PEOPLE
from planner.wording.learning import learning_text
from ui.session import Session
from ui.style import GRID
from ui.widgets.panel import label


class LearningTab(QWidget):
    """Planned beside found, with its interval; what follows from it is for a person to accept."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("learning_tab")
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 3 * GRID, 0, 0)
        column.setSpacing(3 * GRID)
        words = learning_text("modest", session.language, least=LEAST_PEOPLE)
        column.addWidget(label(words, "soft", wrap=True))
        column.addStretch(1)

    def redraw(self) -> None:
        """Show what is known today."""
