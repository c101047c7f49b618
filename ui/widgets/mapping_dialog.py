"""How somebody else's form is read: each column and doubtful answer with what it is taken for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from planner.domain.form_reading import (
    SETTLES,
    ColumnGuess,
    Doubt,
    FormProposal,
    Why,
    Written,
    heading_of,
    with_meaning,
    with_word,
    with_written,
)
from planner.wording.findings import finding_sentence
from ui.models.isolates import steady
from ui.style import GRID
from ui.widgets.fields import Choice, chosen
from ui.widgets.panel import Scroll, button, clear, fit, label

#: Longer examples are cut: they show what sort of answer it is, not the answer.
_EXAMPLE = 40


class MappingDialog(QDialog):
    """Shows the proposal with its doubts first; what is settled stands in ``proposal``.

    It is taken once nothing is left in doubt.
    """

    def __init__(
        self, proposal: FormProposal, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("mapping_dialog")
        self.setWindowTitle(self.tr("How is {file} read?").format(file=proposal.file))
        self.proposal, self._language = proposal, language
        fit(self, 1080, 720)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        outer.setSpacing(3 * GRID)
        self.about = label("", "soft", wrap=True)
        self.about.setObjectName("mapping_about")
        outer.addWidget(self.about)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("mapping_tabs")
        self.tabs.setDocumentMode(True)
        self._columns, self._answers = QGridLayout(), QGridLayout()
        for grid in (self._columns, self._answers):
            inner = QWidget()
            column = QVBoxLayout(inner)
            grid.setHorizontalSpacing(3 * GRID)
            grid.setVerticalSpacing(2 * GRID)
            column.addLayout(grid)
            column.addStretch(1)
            self.tabs.addTab(Scroll(inner), "")
        outer.addWidget(self.tabs, 1)
        self.left = label("", "attention", wrap=True)
        self.left.setObjectName("mapping_left")
        outer.addWidget(self.left)
        outer.addLayout(self._make_foot())
        self._draw_columns()
        self._draw_answers()
        self._say()

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.sure = button(self.tr("&All of it is right as proposed"), "mapping_all")
        self.sure.clicked.connect(self._confirm_all)
        leave = button(self.tr("&Cancel"), "mapping_leave")
        leave.clicked.connect(self.reject)
        self.take = button(self.tr("&Show what would change"), "mapping_take", primary=True)
        self.take.clicked.connect(self.accept)
        row.addWidget(self.sure)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.take)
        return row

    def _draw_columns(self) -> None:
        clear(self._columns)
        self._head(
            self._columns,
            (self.tr("Column"), self.tr("Examples"), self.tr("Means"), self.tr("Why")),
            (3, 2, 3, 3),
        )
        meanings = self.proposal.meanings
        entries = [(self.tr("(not read)"), "")]
        entries += [(meaning.name(self._language), meaning.code) for meaning in meanings]
        order = sorted(
            range(len(self.proposal.columns)), key=lambda n: not self.proposal.columns[n].doubts
        )
        for line, place in enumerate(order, start=1):
            guess = self.proposal.columns[place]
            self._text(self._columns, line, 0, guess.heading, "name")
            self._text(self._columns, line, 1, _examples(guess))
            box = Choice(f"mapping_column_{place}", entries, guess.meaning)
            box.setAccessibleName(guess.heading)
            box.currentIndexChanged.connect(self._on_column(place, box))
            self._columns.addWidget(box, line, 2, Qt.AlignmentFlag.AlignTop)
            why = self._why(place, guess)
            self._columns.addWidget(why, line, 3, Qt.AlignmentFlag.AlignTop)

    def _why(self, place: int, guess: ColumnGuess) -> QWidget:
        """Say why it is proposed and what is in doubt; ask what can be settled by a choice."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(label(self._why_text(guess), "soft", wrap=True))
        for doubt in guess.doubts:
            if doubt in SETTLES:
                column.addWidget(self._ask_written(place, guess, doubt))
            else:
                yes = button(self.tr("That is right"), f"mapping_yes_{place}", link=True)
                yes.clicked.connect(self._on_yes(place))
                yes.clicked.connect(yes.hide)
                column.addWidget(yes, 0, Qt.AlignmentFlag.AlignLeading)
        return inner

    def _ask_written(self, place: int, guess: ColumnGuess, doubt: Doubt) -> Choice:
        words = {
            Written.DAY_FIRST: self.tr("03/04/2025 is 3 April"),
            Written.MONTH_FIRST: self.tr("03/04/2025 is 4 March"),
            Written.DECIMAL_COMMA: self.tr("1.500 is one thousand five hundred"),
            Written.DECIMAL_POINT: self.tr("1.500 is one and a half"),
            Written.YEARS: self.tr("it counts years"),
            Written.MONTHS: self.tr("it counts months"),
        }
        entries: list[tuple[str, Any]] = [(self.tr("Choose how it is written…"), None)]
        entries += [(words[way], way) for way in SETTLES[doubt]]
        box = Choice(f"mapping_written_{place}", entries, guess.written)
        box.setAccessibleName(guess.heading)
        box.currentIndexChanged.connect(self._on_written(place, box))
        return box

    def _why_text(self, guess: ColumnGuess) -> str:
        if Doubt.SEVERAL in guess.doubts:
            other = self.proposal.meaning(guess.other).name(self._language)
            return self.tr("or “{other}”").format(other=other)
        return {
            Why.REMEMBERED: self.tr("as settled before"),
            Why.SAME: self.tr("the heading says it"),
            Why.ALIKE: self.tr("alike by {n} %").format(n=guess.certainty),
            Why.ANSWERS: self.tr("by its answers"),
            Why.CHOSEN: self.tr("chosen here"),
            Why.NOTHING: self.tr("nothing fits"),
        }[guess.why]

    def _draw_answers(self) -> None:
        clear(self._answers)
        headings = (self.tr("Column"), self.tr("Answer"), self.tr("Given"), self.tr("Means"))
        self._head(self._answers, headings, (3, 3, 1, 3))
        words = dict(self.proposal.words)
        order = sorted(
            range(len(self.proposal.answers)), key=lambda n: self.proposal.answers[n].certain
        )
        for line, place in enumerate(order, start=1):
            answer = self.proposal.answers[place]
            self._text(self._answers, line, 0, heading_of(self.proposal, answer.topic))
            self._text(self._answers, line, 1, answer.answer, "name")
            self._text(self._answers, line, 2, str(answer.count))
            entries = [(self.tr("(nothing: unknown)"), ""), *((w, w) for w in words[answer.topic])]
            box = Choice(f"mapping_answer_{place}", entries, answer.word)
            box.setAccessibleName(answer.answer)
            box.currentIndexChanged.connect(self._on_answer(place, box))
            self._answers.addWidget(box, line, 3, Qt.AlignmentFlag.AlignTop)

    def _head(self, grid: QGridLayout, titles: Sequence[str], stretches: Sequence[int]) -> None:
        for column, (title, stretch) in enumerate(zip(titles, stretches, strict=True)):
            grid.addWidget(label(title, "soft"), 0, column)
            grid.setColumnStretch(column, stretch)

    def _text(self, grid: QGridLayout, line: int, column: int, text: str, role: str = "") -> None:
        made = label(steady(text), role, wrap=True)
        grid.addWidget(made, line, column, Qt.AlignmentFlag.AlignTop)

    def _on_column(self, place: int, box: Choice) -> Callable[[int], None]:
        return lambda _: self._settle(with_meaning(self.proposal, place, chosen(box)))

    def _on_yes(self, place: int) -> Callable[[], None]:
        meaning = self.proposal.columns[place].meaning
        return lambda: self._settle(with_meaning(self.proposal, place, meaning))

    def _on_written(self, place: int, box: Choice) -> Callable[[int], None]:
        def settle(_: int) -> None:
            if chosen(box) is not None:
                self._settle(with_written(self.proposal, place, chosen(box)))

        return settle

    def _on_answer(self, place: int, box: Choice) -> Callable[[int], None]:
        return lambda _: self._settle(with_word(self.proposal, place, chosen(box)))

    def _settle(self, proposal: FormProposal) -> None:
        self.proposal = proposal
        self._say()

    def _confirm_all(self) -> None:
        """Take every meaning as proposed; what can be read two ways is still to be chosen."""
        proposal = self.proposal
        for place, guess in enumerate(proposal.columns):
            if guess.doubts and guess.meaning:
                proposal = with_meaning(proposal, place, guess.meaning)
        for place, answer in enumerate(proposal.answers):
            if not answer.certain:
                proposal = with_word(proposal, place, answer.word)
        self.proposal = proposal
        self._draw_columns()
        self._draw_answers()
        self._say()

    def _say(self) -> None:
        """Say what is left in doubt; only without any can it be taken."""
        proposal = self.proposal
        doubts = proposal.doubts(self._language)
        self.take.setEnabled(not doubts)
        self.left.setVisible(bool(doubts))
        if doubts:
            text = " ".join(finding_sentence(doubts[0], self._language))
            more = self.tr("{n} left to settle.").format(n=len(doubts))
            self.left.setText(steady(f"{text} {more}"))
        read = sum(bool(guess.meaning) for guess in proposal.columns)
        about = self.tr("{read} of {all} columns are read.").format(
            read=read, all=len(proposal.columns)
        )
        if proposal.changed_from:
            about += " " + self.tr("The form has changed. New: {new}. Gone: {gone}.").format(
                new=", ".join(proposal.new) or "–", gone=", ".join(proposal.gone) or "–"
            )
        self.about.setText(steady(about))
        self.tabs.setTabText(0, self.tr("Columns ({n})").format(n=len(proposal.columns)))
        self.tabs.setTabText(1, self.tr("Answers ({n})").format(n=len(proposal.answers)))


def _examples(guess: ColumnGuess) -> str:
    return "\n".join(
        text if len(text) <= _EXAMPLE else text[:_EXAMPLE] + "…" for text in guess.examples
    )
