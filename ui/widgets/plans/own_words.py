"""What the person says they want: their own words, what they wish for, what they refuse.

Written down at the table, under the person's eyes: nothing protected stands in it.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case
from planner.domain.kind import Kind
from planner.domain.protection.staff import May
from planner.wording.names import name_of
from ui.permitted import permit
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import Stripe, bring_into_sight, button, clear, label
from ui.words import listed

#: Kinds one may wish for or refuse; a referral is asked of somebody else.
_KINDS = (Kind.CASH, Kind.IN_KIND, Kind.COMMUNITY)


class OwnWords(QWidget):
    """Shows what was said, and writes down what is said now."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._case: Case | None = None
        self._assessment: Assessment | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * GRID)
        row.addWidget(Stripe("accent", 3))
        column = QVBoxLayout()
        row.addLayout(column, 1)
        column.addWidget(label(self.tr("In their words"), "soft"))
        self.words = label("", wrap=True)
        self.words.setObjectName("own_words")
        column.addWidget(self.words)
        self.wishes = label("", wrap=True)
        self.wishes.setObjectName("own_wishes")
        column.addWidget(self.wishes)
        self.write = button(self.tr("Write down what they say…"), "write_down", link=True)
        self.write.clicked.connect(self._ask)
        column.addWidget(flowing(self.write))
        self.asking = QVBoxLayout()
        column.addLayout(self.asking)

    def show_words(self, case: Case, assessment: Assessment | None) -> None:
        """Show what was said at this assessment; what is being written stays with its case."""
        if self._case is None or case.id != self._case.id or assessment != self._assessment:
            clear(self.asking)
        self._case, self._assessment = case, assessment
        said = assessment.words if assessment else ""
        self.words.setText(
            self.tr("“{words}”").format(words=said)
            if said
            else self.tr("Nothing is written down yet: ask what they want.")
        )
        self.wishes.setText("\n".join(self._wished(assessment)))
        self.wishes.setVisible(bool(self.wishes.text()))
        permit(self.write, self._session, May.EDIT_CASES, assessment is not None)

    def _wished(self, assessment: Assessment | None) -> list[str]:
        language, said = self._session.language, []
        for words, kinds in (
            (self.tr("They wish for: {kinds}"), assessment.wishes if assessment else ()),
            (self.tr("They refuse: {kinds}"), assessment.refusals if assessment else ()),
        ):
            if kinds:
                names = listed(name_of(k, language) for k in Kind if k in kinds)
                said.append(words.format(kinds=names))
        return said

    def _ask(self) -> None:
        clear(self.asking)
        if self._assessment is None:
            return
        box = _WordsBox(self._assessment, self._session.language)
        box.save.clicked.connect(lambda: self._save(box))
        box.cancel.clicked.connect(lambda: clear(self.asking))
        self.asking.addWidget(box)
        box.words.setFocus()
        QTimer.singleShot(0, box, lambda: bring_into_sight(box))

    def _save(self, box: _WordsBox) -> None:
        assert self._case is not None
        assert self._assessment is not None
        if self._session.save_case(self._case, box.filled(self._assessment), "correct_case"):
            clear(self.asking)


class _WordsBox(QFrame):
    """The words, and what is wished for and refused, to write down."""

    def __init__(self, assessment: Assessment, language: str) -> None:
        super().__init__()
        self.setObjectName("words_box")
        self.setProperty("notice", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        title = label(self.tr("What do they want, in their own words?"), wrap=True)
        self.words = QPlainTextEdit(assessment.words)
        self.words.setObjectName("words_box_words")
        self.words.setAccessibleName(self.tr("What do they want, in their own words?"))
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(18 * GRID)
        title.setBuddy(self.words)
        column.addWidget(title)
        column.addWidget(self.words)
        self._wished = self._checks(
            column, self.tr("They wish for"), "wish", assessment.wishes, language
        )
        self._refused = self._checks(
            column, self.tr("They refuse"), "refuse", assessment.refusals, language
        )
        self.save = button(self.tr("Keep it"), "words_box_save", primary=True)
        self.cancel = button(self.tr("Leave it"), "words_box_cancel", link=True)
        column.addWidget(flowing(self.save, self.cancel))

    def _checks(
        self, column: QVBoxLayout, title: str, name: str, marked: frozenset[Kind], language: str
    ) -> dict[Kind, QCheckBox]:
        column.addWidget(label(title, "soft"))
        boxes = {}
        for kind in _KINDS:
            box = QCheckBox(name_of(kind, language))
            box.setObjectName(f"words_box_{name}_{kind.value}")
            box.setAccessibleName(f"{title}: {name_of(kind, language)}")
            box.setChecked(kind in marked)
            boxes[kind] = box
        column.addWidget(flowing(*boxes.values()))
        return boxes

    def filled(self, assessment: Assessment) -> Assessment:
        """Return the assessment with what was written down; what is refused is not wished for."""
        refused = frozenset(k for k, box in self._refused.items() if box.isChecked())
        wished = frozenset(k for k, box in self._wished.items() if box.isChecked()) - refused
        return replace(
            assessment,
            words=self.words.toPlainText().strip(),
            wishes=wished | (assessment.wishes - set(_KINDS)),
            refusals=refused | (assessment.refusals - set(_KINDS)),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel.click()
            return
        super().keyPressEvent(event)
