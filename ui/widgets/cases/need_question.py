"""How serious a need is that nobody asked about yet, asked where the need stands."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from planner.domain.cases.assessment import Assessment, NeedAnswer
from planner.domain.need import SEVERITIES
from planner.domain.programme.programme import Programme
from planner.wording.changes import choice_name
from ui.style import GRID
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import button, label


class NeedQuestion(QFrame):
    """One press answers; Escape leaves it, and the need stays unknown."""

    answered = Signal(int)  # severity, 0 to 4
    left = Signal()

    def __init__(self, code: str, need: str, programme: Programme, language: str) -> None:
        super().__init__()
        self.setObjectName(f"ask_{code}_box")
        self.setProperty("notice", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        question = self.tr("{need}: how serious is it?").format(need=need)
        self.setAccessibleName(question)
        column.addWidget(label(question, wrap=True))
        self.buttons = []
        for severity in SEVERITIES:
            words = choice_name(f"need.{code}", str(severity), programme, language)
            self.buttons.append(self._answer(code, severity, words, question))
        leave = button(self.tr("Leave it"), f"ask_{code}_cancel", link=True)
        leave.clicked.connect(self.left)
        column.addWidget(flowing(*self.buttons, leave))

    def _answer(self, code: str, severity: int, words: str, question: str) -> QPushButton:
        made = button(words, f"ask_{code}_{severity}")
        made.setAccessibleName(f"{question} {words}")
        made.clicked.connect(lambda: self.answered.emit(severity))
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


def with_answer(assessment: Assessment, need: str, severity: int) -> Assessment:
    """Return the assessment with the household's answer in the place of what was left unknown."""
    known = tuple(a for a in assessment.needs if a.need != need or a.severity is not None)
    return replace(assessment, needs=(*known, NeedAnswer(need, severity, ())))
