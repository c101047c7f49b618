"""What one place says: tension over time, and everything said there, the newest first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.follow_up.community import Side, said_at, tension_over_time
from planner.domain.protection.staff import May
from planner.wording.follow_up.places import said_line
from planner.wording.names import name_of
from planner.wording.names.programme import place_name
from planner.wording.numbers import count_text, date_text
from ui.permitted import permit
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import Panel, button, clear, label
from ui.widgets.places.tension_chart import SideMark, TensionChart
from ui.words import listed

#: Lines told at once; all of them stand on the command line.
_LINES = 8


class PlaceSaid(Panel):
    """Shows what was said at the place chosen, and takes what is said next."""

    asked = Signal(str)  # a place, to record what is said there

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("What the place says"), name="place_said")
        self._session, self._place = session, ""
        self.chart = TensionChart()
        self.body.addWidget(self.chart)
        self.marks = flowing(*(self._mark(side) for side in Side))
        self.body.addWidget(self.marks)
        self.differs = label("", "attention", wrap=True)
        self.differs.setObjectName("tension_differs")
        self.body.addWidget(self.differs)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(GRID)
        self.body.addLayout(self.lines)
        self.record = button(self.tr("Record what is s&aid…"), "place_record")
        self.record.clicked.connect(lambda: self.asked.emit(self._place))
        self.body.addWidget(flowing(self.record))

    def _mark(self, side: Side) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        words = name_of(side, self._session.language)
        row.addWidget(SideMark(side, words))
        row.addWidget(label(words, "soft"))
        return made

    def redraw(self, place: str) -> None:
        """Show what was said at a place; nothing while none is chosen."""
        self._place = place
        self.setVisible(bool(place))
        clear(self.lines)
        if not place:
            return
        session, document, language = self._session, self._session.document, self._session.language
        permit(self.record, session, May.EDIT_CASES)
        programme = document.given_programme
        name = place_name(place, programme, language)
        self.say(name)
        said = said_at(document, place)
        for each in reversed(said[-_LINES:]):
            self.lines.addWidget(label(said_line(each, programme, language), wrap=True))
        if len(said) > _LINES:
            rest = count_text(len(said) - _LINES, language)
            words = self.tr("and {n} more before").format(n=rest)
            self.lines.addWidget(label(words, "soft", wrap=True))
        if not said:
            words = self.tr("Nothing was recorded yet. Ask residents and returnees apart.")
            self.lines.addWidget(label(words, "soft", wrap=True))
        self._draw_tension(place)

    def _draw_tension(self, place: str) -> None:
        document, language = self._session.document, self._session.language
        programme = document.given_programme
        told = tension_over_time(document, place)
        planned = programme.place(place).tension
        for shown in (self.chart, self.marks):
            shown.setVisible(bool(told))
        self.differs.setVisible(bool(told) and told[-1].tension != planned)
        if not told:
            return
        ends = date_text(told[0].on, language), date_text(told[-1].on, language)
        title = self.tr("Tension over time; dashed: as in the programme")
        words = listed((title, *(said_line(each, programme, language) for each in told)))
        self.chart.show_said(told, planned, ends, words)
        self.differs.setText(
            self.tr(
                "Last said: tension {now}. The programme says {planned}, and its rules follow "
                "that: change it on the page Programme."
            ).format(
                now=count_text(told[-1].tension or 0, language),
                planned=count_text(planned, language),
            )
        )
