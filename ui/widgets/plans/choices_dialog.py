"""What a plan's workbook decides, shown before it is taken."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from planner.services.plans.plan_choices import ChoicesPreview
from planner.wording.balances.decisions import decision_line
from planner.wording.command_line import said
from planner.wording.errors.in_window import window_sentence
from planner.wording.findings import finding_sentence
from planner.wording.isolation import isolated
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.panel import button
from ui.widgets.parts.question import Question


class ChoicesDialog(Question):
    """Takes all of a workbook or nothing; what stops it is said with its row."""

    def __init__(
        self, session: Session, preview: ChoicesPreview, parent: QWidget | None = None
    ) -> None:
        super().__init__("choices", parent, width=600)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._preview = session, preview
        language = session.language
        counts = {"new": len(preview.decisions), "known": preview.known}
        file = isolated(preview.file, language)
        self.ask(
            self.tr("What the workbook decides"),
            said("choices_read", language, file=file, **counts),
        )
        self.lines = QPlainTextEdit("\n".join(_lines(session, preview)))
        self.lines.setObjectName("choices_lines")
        self.lines.setAccessibleName(self.tr("What the workbook decides"))
        self.lines.setReadOnly(True)
        self.lines.setTabChangesFocus(True)
        self.lines.setMinimumHeight(24 * GRID)
        self.body.addWidget(self.lines, 1)
        leave = button(self.tr("&Leave it"), "choices_leave")
        leave.clicked.connect(self.reject)
        self.take = button(self.tr("&Take these decisions"), "choices_take", primary=True)
        self.take.setEnabled(bool(preview.decisions) and not preview.stopped)
        self.take.clicked.connect(self._take)
        self.answers(leave, self.take)
        if preview.stopped:
            self.say(self.tr("Nothing of it is taken: mend the rows and read it again."))

    def _take(self) -> None:
        session = self._session
        if session.papers.take_choices(self._preview):
            session.said.emit(self.tr("Taken. Balance again: the next balance keeps to it."))
        self.accept()


def _lines(session: Session, preview: ChoicesPreview) -> Iterator[str]:
    """Yield what is decided, then the rows that are refused, then what is wrong with the file."""
    language, document = session.language, session.document
    programme, numbers = document.given_programme, document.numbers()
    for decision in preview.decisions:
        yield decision_line("noted", decision, numbers[decision.case_id], programme, language)
    for row, error in preview.refused:
        label = said("row", language, row=str(row))
        yield said("labelled", language, label=label, text=window_sentence(error, language))
    for finding in preview.findings:
        label = (
            said("row", language, row=str(finding.sheet_row)) if finding.sheet_row else finding.file
        )
        yield said(
            "labelled", language, label=label, text=" ".join(finding_sentence(finding, language))
        )
