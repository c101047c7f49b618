"""What came of what was planned, measure by measure: association, never effect."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.estimate import LEAST_PEOPLE
from planner.domain.follow_up.community import MOST_TENSION
from planner.domain.programme.programme import Programme
from planner.wording.learning import (
    learning_text,
    mix_lines,
    tension_lines,
    tension_text,
    too_few_text,
)
from ui.learning import Learning
from ui.models.learning_rows import (
    LEAST,
    MOST,
    LearntRow,
    learnt_columns,
    learnt_rows,
    row_sentences,
)
from ui.models.rows import RowsModel
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.interval_cell import Drawn, IntervalCell, IntervalLine
from ui.widgets.parts.panel import Panel, Scroll, clear, label
from ui.widgets.parts.table import Table
from ui.widgets.results.proposals_panel import ProposalsPanel

#: The drawn column, and its least width in pixels.
_DRAWN, _READABLE = 5, 180


class LearningTab(QWidget):
    """Planned beside found, with its interval; what follows from it is for a person to accept."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("learning_tab")
        self._session = session
        self.learning = Learning(session)
        self.learning.learnt.connect(self._draw)
        session.background.ended.connect(self._go_on)
        session.background.stopped.connect(self._give_up)
        session.background.failed.connect(lambda _: self._give_up())
        session.background.broke.connect(lambda _: self._give_up())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 3 * GRID, 0, 0)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3 * GRID)
        self.modest = label("", "soft", wrap=True)
        self.modest.setObjectName("learning_modest")
        self._column.addWidget(self.modest)
        self._rows = QVBoxLayout()
        self._column.addLayout(self._rows)
        self.about = label("", wrap=True)
        self.about.setObjectName("learning_about")
        self.too_few = label("", "soft", wrap=True)
        self.too_few.setObjectName("learning_too_few")
        self._column.addWidget(self.about)
        self._column.addWidget(self.too_few)
        self.proposals = ProposalsPanel(session, self.learning)
        self.tension = Panel(self.tr("Tension where a project opened"), name="learning_tension")
        self.mix = Panel(self.tr("Community and individual support"), name="learning_mix")
        for panel in (self.proposals, self.tension, self.mix):
            self._column.addWidget(panel)
        self._column.addStretch(1)
        outer.addWidget(Scroll(inner, "learning_scroll"))

    def redraw(self) -> None:
        """Show what is known today, or nothing of anybody where nothing is open."""
        if self.learning.look():
            self._draw()
        self.proposals.enable()

    def _go_on(self) -> None:
        """Learn what could not be learnt while something else was done."""
        if self.isVisible() and not self.learning.looks:
            self.redraw()

    def _give_up(self) -> None:
        if self.learning.give_up():
            self._draw()

    def _draw(self) -> None:
        # Names are of the programme it was learnt with: figures stay while they are learnt anew.
        found, language = self.learning.found, self._session.language
        programme = self.learning.programme
        for layout in (self._rows, self.tension.body, self.mix.body):
            clear(layout)
        self.modest.setText("\n".join(self._lead()))
        self.about.hide()
        self.too_few.hide()
        for panel in (self.tension, self.mix):
            panel.hide()
        self.proposals.redraw()
        if programme is None:
            return
        if found.learnt:
            self._draw_table(programme)
        words = too_few_text(found, programme, language)
        self.too_few.setText(words)
        self.too_few.setVisible(bool(words))
        self._draw_tension(programme)
        for line in mix_lines(found, language):
            self.mix.body.addWidget(label(line, wrap=True))
        self.mix.setVisible(bool(found.mix))

    def _lead(self) -> Iterator[str]:
        """Yield what stands above the figures: how they are meant, and whether they still hold."""
        learning, language = self.learning, self._session.language
        goes_on, is_silent = learning.looks or learning.waits, learning.found.is_silent
        if goes_on:
            yield self.tr("What came of plans is being worked out; it takes a few seconds here.")
        elif learning.missed:
            yield self.tr("What came of plans was not worked out. Open this page again to try.")
        if (goes_on or learning.missed) and not is_silent:
            yield self.tr("The figures below are from before the last change.")
        if not is_silent:
            yield learning_text("modest", language, least=LEAST_PEOPLE)
        elif not goes_on and not learning.missed:
            yield learning_text("nothing", language, least=LEAST_PEOPLE)

    def _draw_table(self, programme: Programme) -> None:
        language = self._session.language
        model = RowsModel(learnt_columns(programme, language), self)
        table = Table(model, "learning_table", self.tr("What came of what was planned"), lines=2)
        table.readable = _READABLE
        table.setItemDelegateForColumn(_DRAWN, IntervalCell(_drawn, table))
        table.chosen.connect(lambda row: self._tell(row, programme))
        rows = list(learnt_rows(self.learning.found))
        model.show(rows)
        table.fit_rows()
        table.take_height(1, len(rows))
        self._rows.addWidget(table)
        self.about.setText(
            self.tr(
                "Each line goes from half as much again of the need to all of it gone; the upright "
                "stroke is no change. Choose a row to read all that is known of it."
            )
        )
        self.about.show()

    def _tell(self, row: LearntRow, programme: Programme) -> None:
        self.about.setText(row_sentences(row, programme, self._session.language))

    def _draw_tension(self, programme: Programme) -> None:
        found, language = self.learning.found, self._session.language
        for one in found.tension:
            said = tension_text(one, programme, language)
            drawn = Drawn(one.moved, None, -MOST_TENSION, MOST_TENSION)
            line = QHBoxLayout()
            line.addWidget(label(self.tr("less"), "soft"))
            line.addWidget(IntervalLine(drawn, said), 1)
            line.addWidget(label(self.tr("more"), "soft"))
            self.tension.body.addLayout(line)
        for words in tension_lines(found, programme, language):
            self.tension.body.addWidget(label(words.strip(), wrap=True))
        self.tension.setVisible(bool(found.tension or found.little_said))


def _drawn(row: LearntRow) -> Drawn | None:
    return Drawn(row.found, row.planned, LEAST, MOST) if row.found is not None else None
