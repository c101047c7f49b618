"""The finding that is chosen, in full, and what settles it: the right answer, or a reason."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.domain.findings import Finding
from planner.domain.programme.programme import Programme
from planner.services.cases.corrections import EXAMPLES, NONE, AnswerAsked, Sort
from planner.wording.changes import answer_name, choice_name
from planner.wording.findings import finding_sentence
from ui.models.isolates import steady
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.fields import Choice, chosen
from ui.widgets.parts.panel import button, label

#: Boxes to tick side by side.
_IN_A_LINE = 3


class FixBox(QFrame):
    """Asks for the right answer where one answer settles the finding."""

    answered = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("finding_fix")
        self.setProperty("notice", "quiet")
        self._session = session
        self._asked: AnswerAsked | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        self.what = label("", "name", wrap=True)
        self.what.setObjectName("finding_what")
        self.todo = label("", wrap=True)
        self.place = label("", "soft", wrap=True)
        self.place.setObjectName("finding_place")
        for line in (self.what, self.todo, self.place):
            column.addWidget(line)
        self._row = QHBoxLayout()
        self.name = label("", "soft")
        self.text = QLineEdit()
        self.text.setObjectName("finding_answer")
        self.text.setMinimumWidth(60 * GRID)
        self.name.setBuddy(self.text)
        self.listed = Choice("finding_listed", [("", "")], "")
        self.editor = QStackedWidget()
        self.editor.addWidget(self.text)
        self.editor.addWidget(self.listed)
        self.several = QWidget()
        self.editor.addWidget(self.several)
        self._boxes: list[tuple[QCheckBox, str]] = []
        self.put = button(self.tr("Co&rrect it"), "finding_put", primary=True)
        self.put.clicked.connect(self._answer)
        self.text.returnPressed.connect(self._answer)
        self.text.textChanged.connect(self._enable)
        self._row.addWidget(self.name)
        self._row.addWidget(self.editor)
        self._row.addWidget(self.put)
        self._row.addStretch(1)
        column.addLayout(self._row)

    def show_finding(self, finding: Finding | None, asked: AnswerAsked | None) -> None:
        """Show a finding and ask for the answer that settles it, if there is one."""
        self._asked = asked
        self.setVisible(finding is not None)
        if finding is None:
            return
        language = self._session.language
        what, todo = finding_sentence(finding, language)
        self.what.setText(steady(what))
        self.todo.setText(steady(todo))
        self.place.setText(steady(self._place(finding)))
        self.place.setVisible(bool(self.place.text()))
        for widget in (self.name, self.editor, self.put):
            widget.setVisible(asked is not None)
        if asked is not None:
            self._ask(finding, asked, language)

    def _ask(self, finding: Finding, asked: AnswerAsked, language: str) -> None:
        programme = self._session.document.given_programme
        self._boxes = []
        name = answer_name(asked.field, language, programme)
        words = self.tr("Right answer ({name})").format(name=name)
        self.name.setText(steady(words))
        field: QWidget = self.text
        if asked.sort is Sort.SEVERAL_OF:
            field = self._tick(asked, words, programme)
        elif asked.sort is Sort.ONE_OF:
            self.editor.removeWidget(self.listed)
            self.listed.deleteLater()
            entries = [(self.tr("Choose…"), "")]
            entries += [(choice_name(asked.field, c, programme, language), c) for c in asked.codes]
            self.listed = Choice("finding_listed", entries, "")
            self.listed.currentIndexChanged.connect(self._enable)
            self.editor.addWidget(self.listed)
            field = self.listed
        else:
            self.text.setText(finding.cell)
            example = EXAMPLES[asked.sort]
            self.text.setPlaceholderText(
                self.tr("such as {example}").format(example=example) if example else ""
            )
            self.text.selectAll()
        field.setAccessibleName(words)
        self.name.setBuddy(field)
        self.editor.setCurrentWidget(self.several if self._boxes else field)
        self._enable()

    def _tick(self, asked: AnswerAsked, words: str, programme: Programme) -> QWidget:
        """Show what may hold together, ticked where it holds now; return the first box."""
        for code in asked.codes:
            name = choice_name(asked.field, code, programme, self._session.language)
            box = QCheckBox(name)
            box.setObjectName(f"finding_several_{code}")
            box.setAccessibleName(f"{words}: {name}")
            box.setChecked(code in asked.now)
            self._boxes.append((box, code))
        self.editor.removeWidget(self.several)
        self.several.deleteLater()
        self.several = QWidget()
        grid = QGridLayout(self.several)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, (box, _) in enumerate(self._boxes):
            grid.addWidget(box, place // _IN_A_LINE, place % _IN_A_LINE)
        self.editor.addWidget(self.several)
        return self._boxes[0][0]

    def _place(self, finding: Finding) -> str:
        number = finding.sheet_row or finding.row
        parts = [
            finding.file,
            self.tr("sheet “{sheet}”").format(sheet=finding.sheet) if finding.sheet else "",
            self.tr("row {row}").format(row=number) if number else "",
            self.tr("column “{column}”").format(column=finding.column) if finding.column else "",
            self.tr("there stands “{value}”").format(value=finding.cell) if finding.cell else "",
        ]
        return " · ".join(part for part in parts if part)

    @property
    def answer(self) -> str:
        """Return what was typed or chosen."""
        if self._asked is not None and self._asked.sort is Sort.ONE_OF:
            return str(chosen(self.listed))
        if self._boxes:
            return ", ".join(code for box, code in self._boxes if box.isChecked()) or NONE
        return self.text.text().strip()

    def _enable(self) -> None:
        self.put.setEnabled(bool(self.answer) and self.isEnabled())

    def _answer(self) -> None:
        if self.answer:
            self.answered.emit(self.answer)
