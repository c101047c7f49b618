"""After a breach: who was in the file in a span of days, and what was done with it."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from planner.wording.protection import breach_lines
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.day_asked import day_asked
from ui.widgets.parts.fields import add_row, text_field
from ui.widgets.parts.panel import button
from ui.widgets.parts.question import Question


class BreachDialog(Question):
    """Lists cases by number and every opening and paper, to be given to who must know."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("breach", parent, width=680)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self.ask(
            self.tr("Who was in this file"),
            self.tr(
                "Every case that was in the file in these days, by number and without names, and "
                "every opening and every paper that the audit trail knows of."
            ),
        )
        form = QFormLayout()
        form.setVerticalSpacing(2 * GRID)
        today, hint = datetime.now(UTC).date(), self.tr("year-month-day, e.g. 2026-06-12")
        self.first = text_field("breach_first", today.replace(day=1).isoformat(), hint)
        self.last = text_field("breach_last", today.isoformat(), hint)
        add_row(form, self.tr("&From"), self.first)
        add_row(form, self.tr("&To"), self.last)
        self.body.addLayout(form)
        self.found = QPlainTextEdit()
        self.found.setObjectName("breach_found")
        self.found.setAccessibleName(self.tr("What was found"))
        self.found.setReadOnly(True)
        self.found.setMinimumHeight(50 * GRID)
        self.body.addWidget(self.found, 1)
        close = button(self.tr("Close"), "breach_close")
        close.clicked.connect(self.reject)
        self.go = button(self.tr("&List them"), "breach_go", primary=True)
        self.go.clicked.connect(self._list)
        self.answers(close, self.go)
        session.went_wrong.connect(self.say)
        self.finished.connect(lambda _: session.went_wrong.disconnect(self.say))

    def _list(self) -> None:
        self.say("")
        first, last = self._day(self.first), self._day(self.last)
        if first is None or last is None:
            return
        found = self._session.rights.who_was_in(first, last)
        if found is not None:
            self.found.setPlainText("\n".join(breach_lines(found, self._session.language)))

    def _day(self, field: QLineEdit) -> date | None:
        return day_asked(self, field, self._session.language)
