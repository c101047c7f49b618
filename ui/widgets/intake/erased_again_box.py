"""In an import: whom this office erased is left out, until a planner takes them in again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.protection.staff import May
from planner.services.intake.erased_again import left_out
from planner.services.intake.imports import ImportPreview
from ui.models.isolates import isolated
from ui.permitted import permit
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.panel import button, label
from ui.widgets.parts.question import Question

#: How many numbers are named; the findings name all.
_NAMED = 5


class ErasedAgainBox(QWidget):
    """Hidden unless the file brings somebody who was erased."""

    wanted = Signal()  # read the file anew, with them

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._numbers: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        self.words = label("", "attention", wrap=True)
        self.words.setObjectName("import_erased")
        self.take = button(self.tr("Take them in a&gain…"), "import_erased_again")
        self.take.clicked.connect(self._ask)
        column.addWidget(self.words)
        column.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_preview(self, preview: ImportPreview) -> None:
        """Say whom the file would bring back."""
        self._numbers = left_out(preview)
        words = self.tr("Left out, because this office erased them: {numbers}.")
        self.words.setText(words.format(numbers=self._named()))
        permit(self.take, self._session, May.ERASE)
        self.setVisible(bool(self._numbers))

    def _named(self) -> str:
        named = ", ".join(isolated(number) for number in self._numbers[:_NAMED])
        rest = len(self._numbers) - _NAMED
        if rest <= 0:
            return named
        return self.tr("{numbers} and {n} more").format(numbers=named, n=rest)

    def _ask(self) -> None:
        question = Question("erased_again", self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.ask(
            self.tr("Take in again whom this office erased?"),
            self.tr(
                "{numbers}: only where each of them came back and agreed to it anew. What the file "
                "says of them is read like a new case; nothing that was erased comes back. You see "
                "what would change before anything is taken."
            ).format(numbers=self._named()),
        )
        leave = button(self.tr("Leave them out"), "erased_again_leave")
        leave.clicked.connect(question.reject)
        go = button(self.tr("&They came back and agreed"), "erased_again_go", primary=True)
        go.clicked.connect(question.accept)
        question.answers(leave, go)
        question.accepted.connect(self.wanted)
        question.open()
