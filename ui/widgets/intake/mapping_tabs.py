"""The two lists of the dialog that settles a form: its columns, and the answers in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from planner.domain.cases.form_reading import (
    NOT_KNOWN,
    SETTLES,
    ColumnGuess,
    Doubt,
    FormProposal,
    heading_of,
    with_meaning,
    with_word,
    with_written,
)
from ui.models.isolates import steady
from ui.models.mapping_words import examples_text, parts, question_of, why_text, written_text
from ui.style import GRID
from ui.widgets.parts.fields import Choice, chosen
from ui.widgets.parts.panel import Scroll, button, clear, label

_TOP = Qt.AlignmentFlag.AlignTop


class _Listed(Scroll):
    """A list with parts, that hands on what is settled in it."""

    settled = Signal(object)  # FormProposal

    def __init__(self, proposal: FormProposal, language: str, stretches: Sequence[int]) -> None:
        inner = QWidget()
        super().__init__(inner)
        self.proposal, self.language, self._stretches = proposal, language, stretches
        column = QVBoxLayout(inner)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(3 * GRID)
        self.grid.setVerticalSpacing(2 * GRID)
        column.addLayout(self.grid)
        column.addStretch(1)
        self._line = 0
        self.draw()

    def draw(self) -> None:
        """Draw the list anew, what needs a look first."""
        clear(self.grid)
        self._line = 0
        for column, stretch in enumerate(self._stretches):
            self.grid.setColumnStretch(column, stretch)
        self._draw()

    def _draw(self) -> None:
        raise NotImplementedError

    def _part(self, title: str, soft: str = "") -> None:
        if self._line:
            self.grid.setRowMinimumHeight(self._line, 2 * GRID)
            self._line += 1
        span = len(self._stretches)
        self.grid.addWidget(label(steady(title), "title", wrap=True), self._line, 0, 1, span)
        self._line += 1
        if soft:
            self.grid.addWidget(label(steady(soft), "soft", wrap=True), self._line, 0, 1, span)
            self._line += 1

    def _head(self, titles: Sequence[str]) -> None:
        for column, title in enumerate(titles):
            self.grid.addWidget(label(title, "soft"), self._line, column)
        self._line += 1

    def _row(self, *widgets: QWidget) -> None:
        for column, widget in enumerate(widgets):
            self.grid.addWidget(widget, self._line, column, _TOP)
        self._line += 1

    def _take(self, proposal: FormProposal) -> None:
        self.proposal = proposal
        self.settled.emit(proposal)

    def _yes(self, text: str, name: str, take: Callable[[], None], box: Choice) -> QPushButton:
        """Return what says that a proposal is right; it goes once it is, or another is chosen."""
        made = button(text, name, link=True)
        made.clicked.connect(take)
        made.clicked.connect(made.hide)
        box.currentIndexChanged.connect(made.hide)
        return made


def _stacked(*widgets: QWidget) -> QWidget:
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID)
    for widget in widgets:
        column.addWidget(widget)
    return inner


class ColumnsTab(_Listed):
    """Each column with examples, what it is taken for, and why."""

    def __init__(self, proposal: FormProposal, language: str) -> None:
        self._tables = len({guess.table for guess in proposal.columns})
        super().__init__(proposal, language, (3, 2, 3, 3))

    def _draw(self) -> None:
        entries = [(self.tr("(left out)"), "")]
        meanings = [(m.name(self.language), m.code) for m in self.proposal.meanings]
        for number, (title, soft, places) in enumerate(parts(self.proposal)):
            self._part(f"{title} ({len(places)})", soft)
            if number == 0:
                self._head(
                    (self.tr("Column"), self.tr("Examples"), self.tr("Means"), self.tr("Why"))
                )
            for place in places:
                self._draw_one(place, [*entries, *meanings])

    def _draw_one(self, place: int, entries: Sequence[tuple[str, str]]) -> None:
        guess = self.proposal.columns[place]
        name = [label(steady(guess.heading), "name", wrap=True)]
        if self._tables > 1 and guess.table != self.proposal.table:
            sheet = self.tr("sheet “{sheet}”").format(sheet=guess.table)
            name.append(label(steady(sheet), "soft", wrap=True))
        if guess.heading in self.proposal.new:
            name.append(label(self.tr("new in this file"), "soft"))
        box = Choice(f"mapping_column_{place}", entries, guess.meaning)
        box.setAccessibleName(guess.heading)
        why = label(steady(why_text(guess, self.proposal, self.language)), "soft", wrap=True)
        self._row(
            _stacked(*name),
            label(steady(examples_text(guess)), wrap=True),
            box,
            self._why(place, guess, box, why),
        )

        def choose(_: int) -> None:
            self._take(with_meaning(self.proposal, place, chosen(box)))
            why.setText(steady(self._why_now(place)))

        box.currentIndexChanged.connect(choose)

    def _why_now(self, place: int) -> str:
        return why_text(self.proposal.columns[place], self.proposal, self.language)

    def _why(self, place: int, guess: ColumnGuess, box: Choice, why: QWidget) -> QWidget:
        """Say why it is proposed and what is in doubt; ask what can be settled by a choice."""
        asked = [why]
        for doubt in (d for d in guess.doubts if d in SETTLES):
            asked += [label(question_of(doubt), wrap=True), self._ask_written(place, guess, doubt)]
        if any(doubt not in SETTLES for doubt in guess.doubts):

            def take() -> None:
                now = self.proposal.columns[place].meaning
                self._take(with_meaning(self.proposal, place, now))

            right = self.tr("Yes, that is right") if guess.meaning else self.tr("Leave it out")
            asked.append(self._yes(right, f"mapping_yes_{place}", take, box))
        if guess.other and Doubt.SEVERAL in guess.doubts:
            other = self.proposal.meaning(guess.other).name(self.language)
            text = self.tr("No, it is “{other}”").format(other=other)
            no = button(text, f"mapping_no_{place}", link=True)
            no.clicked.connect(lambda: box.select(guess.other))
            box.currentIndexChanged.connect(no.hide)
            asked.append(no)
        return _stacked(*asked)

    def _ask_written(self, place: int, guess: ColumnGuess, doubt: Doubt) -> Choice:
        entries: list[tuple[str, Any]] = [(self.tr("Choose…"), None)]
        entries += [(written_text(w, guess, self.language), w) for w in SETTLES[doubt]]
        box = Choice(f"mapping_written_{place}", entries, guess.written)
        box.setAccessibleName(f"{guess.heading}: {question_of(doubt)}")

        def settle(_: int) -> None:
            if chosen(box) is not None:
                self._take(with_written(self.proposal, place, chosen(box)))

        box.currentIndexChanged.connect(settle)
        return box


class AnswersTab(_Listed):
    """Each answer with how often it was given and what it is taken for, question by question."""

    def __init__(self, proposal: FormProposal, language: str) -> None:
        super().__init__(proposal, language, (4, 2, 4, 3))

    def _draw(self) -> None:
        topics: dict[str, list[int]] = {}
        doubtful = []
        for place, answer in enumerate(self.proposal.answers):
            if answer.certain:
                topics.setdefault(answer.topic, []).append(place)
            else:
                doubtful.append(place)
        if doubtful:
            self._part(
                self.tr("Please look at these ({n})").format(n=len(doubtful)),
                self.tr("What nobody can place counts as unknown, never as “no need”."),
            )
            for place in doubtful:
                self._draw_one(place, asked=True)
        for topic, places in topics.items():
            self._part(heading_of(self.proposal, topic))
            for place in places:
                self._draw_one(place, asked=False)

    def _draw_one(self, place: int, *, asked: bool) -> None:
        answer = self.proposal.answers[place]
        words = dict(self.proposal.words)[answer.topic]
        entries: list[tuple[str, Any]] = [(w.name(self.language), w.code) for w in words]
        if not answer.word:
            entries.insert(0, (self.tr("Choose…"), ""))
        box = Choice(f"mapping_answer_{place}", entries, answer.word)
        box.setAccessibleName(answer.answer)
        named = [label(steady(answer.answer), "name", wrap=True)]
        if asked:
            heading = heading_of(self.proposal, answer.topic)
            named.append(label(steady(self.tr("in {column}").format(column=heading)), "soft",
                               wrap=True))  # fmt: skip
        told: QWidget = label("")
        if asked and answer.word:

            def take() -> None:
                self._take(with_word(self.proposal, place, self.proposal.answers[place].word))

            told = self._yes(
                self.tr("Yes, that is right"), f"mapping_answer_yes_{place}", take, box
            )
        elif asked:
            unknown = button(self.tr("Leave it unknown"), f"mapping_unknown_{place}", link=True)
            unknown.clicked.connect(lambda: box.select(NOT_KNOWN))
            box.currentIndexChanged.connect(unknown.hide)
            told = unknown
        times = self.tr("once") if answer.count == 1 else self.tr("{n} times")
        self._row(_stacked(*named), label(times.format(n=answer.count), "soft"), box, told)

        def choose(_: int) -> None:
            self._take(with_word(self.proposal, place, chosen(box)))

        box.currentIndexChanged.connect(choose)
