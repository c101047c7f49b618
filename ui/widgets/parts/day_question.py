"""A dialog that asks what happened on a day; what hinders stands in it until it is mended."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QFormLayout, QPlainTextEdit, QWidget

from planner.domain.errors import PlannerError
from planner.services.work import Work
from planner.wording.errors.in_window import window_sentence
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.day_asked import day_asked
from ui.widgets.parts.fields import Choice, add_row, choice, text_field
from ui.widgets.parts.panel import button
from ui.widgets.parts.question import Question


class DayQuestion(Question):
    """Asks about a day, with fields of its own before it and words after it."""

    def __init__(self, name: str, session: Session, today: date, parent: QWidget | None) -> None:
        super().__init__(name, parent)
        self._session = session
        self.fields = QFormLayout()
        self.fields.setVerticalSpacing(2 * GRID)
        self.body.addLayout(self.fields)
        self.day = text_field(f"{name}_day", today.isoformat())

    def _end(self, words: str, why: str = "") -> None:
        """Ask for the day and for words, or for ``why``, and put the buttons at the foot."""
        name = self.objectName()
        add_row(self.fields, self.tr("&Day"), self.day)
        self.text = QPlainTextEdit()
        self.text.setObjectName(f"{name}_text")
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(10 * GRID)
        add_row(self.fields, why or self.tr("&In words"), self.text)
        cancel = button(self.tr("Cancel"), f"{name}_cancel")
        cancel.clicked.connect(self.reject)
        answer = button(words, f"{name}_do", primary=True)
        answer.clicked.connect(self._answer)
        self.answers(cancel, answer)

    def _answer(self) -> None:
        work, day = self._session.work, day_asked(self, self.day, self._session.language)
        if work is None or day is None:
            return
        try:
            self._store(work, day, self.text.toPlainText())
        except PlannerError as error:
            self.say(window_sentence(error, self._session.language))
            return
        self._session.succeeded.emit()
        self.accept()

    def _store(self, work: Work, day: date, words: str) -> None:
        raise NotImplementedError

    def _choice(self, name: str, title: str, codes: list[tuple[str, object]]) -> Choice:
        made = choice(f"{self.objectName()}_{name}", codes, codes[0][1])
        add_row(self.fields, title, made)
        return made
