"""The year ahead: who is still to come, what is held back for them, and a year played."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.arrivals import SimulatedYear, Way, expected_of
from planner.domain.errors import PlannerError
from planner.domain.months import Month
from planner.domain.protection.staff import May
from planner.wording.arrivals import (
    ahead_lines,
    arrivals_text,
    expected_text,
    way_text,
    year_lines,
)
from planner.wording.errors.in_window import window_sentence
from planner.wording.numbers import count_text, month_name, month_text, share_text
from ui.models.reserve_rows import Reserved, priced_rows, reserved_columns, reserved_rows
from ui.models.rows import RowsModel
from ui.permitted import permit
from ui.session import Session
from ui.style import GRID
from ui.widgets.balance.year_chart import Curve, CurveName, YearChart
from ui.widgets.parts.empty_state import EmptyState
from ui.widgets.parts.fields import choice, chosen, text_field
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.page_frame import framed
from ui.widgets.parts.panel import Header, Panel, Scroll, button, chip, clear, label
from ui.widgets.parts.table import Table
from ui.words import listed
from ui.year_ahead import YearAhead

_EMPTY, _YEAR = range(2)
_RUNS = (1, 3, 5, 10, 20)
_QUARTERS = (0.0, 0.25, 0.5, 0.75, 1.0)
#: Rows of the reserve that stand without scrolling.
_SEEN = 12


class YearAheadPage(QWidget):
    """A policy with simulated evidence, never a forecast of a person."""

    page_asked = Signal(int)
    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("year_ahead")
        self._session = session
        self.asked = YearAhead(session)
        self.stack = framed(self, self._make_header())
        self._make_empty_states()
        self.stack.addWidget(self._make_body())
        self.asked.answered.connect(self.redraw)
        session.opened.connect(self._forget)
        session.background.started.connect(lambda _: self._enable())
        session.background.ended.connect(self._enable)
        self.redraw()

    def _make_header(self) -> Header:
        self.header = Header(self.tr("The year ahead"))
        self.back = button(self.tr("Bac&k to the balance"), "year_back")
        self.stop = button(self.tr("&Stop"), "year_stop")
        self.back.clicked.connect(self.left)
        self.stop.clicked.connect(self._session.background.stop)
        for widget in (self.back, self.stop):
            self.header.add(widget)
        return self.header

    def _make_empty_states(self) -> None:
        start = button(self.tr("Go to &Assessments"), "year_start", primary=True)
        start.clicked.connect(lambda: self.page_asked.emit(0))
        for state in (
            EmptyState(
                "year_empty",
                self.tr("Nobody to learn from yet"),
                self.tr(
                    "Later arrivals are drawn from people you assessed: a programme and people "
                    "first."
                ),
                [start],
            ),
        ):
            self.stack.addWidget(state)

    def _make_body(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(3 * GRID)
        for panel in (self._make_expected(), self._make_reserve(), self._make_year()):
            column.addWidget(panel)
        column.addStretch(1)
        return Scroll(inner)

    def _make_expected(self) -> Panel:
        panel = Panel(self.tr("Who is still to come"), name="year_expected")
        self.expected = label("", wrap=True)
        self.expected.setObjectName("year_expected_words")
        self.past = label("", "soft", wrap=True)
        self.past.setObjectName("year_past")
        self.mean = text_field("year_mean", "")
        self.spread = text_field("year_spread", "")
        fields: list[QWidget] = []
        for words, field in (
            (self.tr("&Arrivals a month"), self.mean),
            (self.tr("&give or take"), self.spread),
        ):
            title = label(words)
            title.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            field.setMaximumWidth(20 * GRID)
            field.textChanged.connect(lambda _: self._say_expected())
            fields += [title, field]
        words = self.tr("Leave them empty to learn them. They hold for this page only.")
        hint = label(words, "soft", wrap=True)
        panel.body.addWidget(self.expected)
        panel.body.addWidget(self.past)
        panel.body.addWidget(flowing(*fields))
        panel.body.addWidget(hint)
        return panel

    def _make_reserve(self) -> Panel:
        panel = Panel(self.tr("Held back for them"), name="year_reserve")
        panel.say(
            self.tr(
                "What drawn futures use of each fund when they are balanced together with today, "
                "released month by month. Nothing changes before you hold it back; work it out "
                "anew each month."
            )
        )
        self.ahead_old = chip(self.tr("changed since: work it out again"), attention=True)
        self.ahead_old.setObjectName("year_ahead_old")
        self.price = button(self.tr("&Work out the reserve"), "year_price")
        self.hold = button(self.tr("Hold it back and ba&lance"), "year_hold", primary=True)
        self.release = button(self.tr("Release it a&nd balance"), "year_release")
        self.price.clicked.connect(lambda: self._ask(self.asked.price))
        self.hold.clicked.connect(self.asked.hold_back)
        self.release.clicked.connect(self.asked.release)
        panel.body.addWidget(flowing(self.price, self.hold, self.release, self.ahead_old))
        self.held_words = label("", wrap=True)
        self.held_words.setObjectName("year_held_words")
        panel.body.addWidget(self.held_words)
        model = RowsModel(reserved_columns(self._session.language), self)
        self.table = Table(model, "year_held", self.tr("Held back for them"))
        panel.body.addWidget(self.table)
        return panel

    def _make_year(self) -> Panel:
        panel = Panel(self.tr("A simulated year"), name="year_played")
        panel.say(
            self.tr(
                "Years drawn from your own past, decided month by month in three ways, beside "
                "hindsight, which knows everybody on the first day."
            )
        )
        years = label(self.tr("Years &to draw"))
        counts = [(count_text(n, self._session.language), n) for n in _RUNS]
        self.runs = choice("year_runs", counts, 5)
        self.runs.setAccessibleName(self.tr("Years to draw"))
        years.setBuddy(self.runs)
        self.play = button(self.tr("Play the&m"), "year_play")
        self.play.clicked.connect(lambda: self._ask(self._play))
        self.year_old = chip(self.tr("changed since: play again"), attention=True)
        self.year_old.setObjectName("year_old")
        panel.body.addWidget(flowing(years, self.runs, self.play, self.year_old))
        self.chart = YearChart()
        panel.body.addWidget(self.chart)
        self.head = label("", "soft", wrap=True)
        panel.body.addWidget(self.head)
        self.ways = QVBoxLayout()
        panel.body.addLayout(self.ways)
        self.told = label("", "soft", wrap=True)
        self.told.setObjectName("year_told")
        panel.body.addWidget(self.told)
        return panel

    def redraw(self) -> None:
        """Show what is expected, held and played, or the next step."""
        document = self._session.document
        self._enable()
        if document.programme is None or not document.cases:
            self.stack.setCurrentIndex(_EMPTY)
            return
        self.stack.setCurrentIndex(_YEAR)
        self._say_expected()
        self._draw_reserve()
        self._draw_year()

    def _forget(self) -> None:
        """Hold nothing of the caseload before: another is open, or none."""
        self.mean.clear()
        self.spread.clear()
        self.table.rows.show([])
        self.chart.show_curves((), (), (), "")
        clear(self.ways)
        for words in (self.expected, self.past, self.held_words, self.head, self.told):
            words.setText("")

    def _read(self) -> tuple[float | None, float | None]:
        """Return what the fields say of mean and spread, None where they are left empty."""
        numbers: list[float | None] = []
        for field in (self.mean, self.spread):
            text = field.text().strip().replace(",", ".").replace("٫", ".")
            try:
                numbers.append(float(text) if text else None)
            except ValueError:
                numbers.append(float("nan"))  # refused as any number nobody can mean
        return numbers[0], numbers[1]

    def _say_expected(self) -> None:
        session, language = self._session, self._session.language
        if session.document.programme is None:
            return
        try:
            found = expected_of(session.document, *self._read())
        except PlannerError as error:
            self.expected.setText(window_sentence(error, language))
            self.past.setText("")
            return
        self.expected.setText(expected_text(found, language))
        months = (f"{month_text(m, language)}: {count_text(n, language)}" for m, n in found.past)
        words = self.tr("Assessed by month: {months}.").format(months=listed(months))
        self.past.setText(words if found.past else "")

    def _draw_reserve(self) -> None:
        programme, language = self._session.document.given_programme, self._session.language
        held, ahead = list(reserved_rows(programme)), self.asked.ahead
        self.ahead_old.setVisible(self.asked.ahead_is_old)
        rows: list[Reserved] = held
        words = self.tr("Nothing is held back now.")
        if held:
            words = self.tr("Held back now, in the rules of the programme:")
        if ahead is not None and not self.asked.ahead_is_old and not held:
            rows = list(priced_rows(ahead, programme))
            first, *rest = ahead_lines(ahead, programme, language)
            words = "\n".join([first, *rest[:1]])
        self.held_words.setText(words)
        self.table.rows.show(rows)
        self.table.setVisible(bool(rows))
        self.table.take_height(1, _SEEN)

    def _draw_year(self) -> None:
        year, language = self.asked.year, self._session.language
        self.year_old.setVisible(self.asked.year_is_old)
        clear(self.ways)
        self.chart.setVisible(year is not None)
        self.head.setVisible(year is not None)
        self.told.setText("")
        if year is None:
            return
        names: list[tuple[Way | None, str]] = [(None, self.tr("hindsight"))]
        names += [(way, arrivals_text(way, language)) for way in Way]
        curves = [Curve(name, year.curve(way)) for way, name in names]
        texts = [self._share_of_hindsight(curves[0], language)]
        texts += [way_text(year, way, language) for way in Way]
        for number, text in enumerate(texts):
            self.ways.addWidget(CurveName(number, text))
        expected, played, head, *rest = year_lines(year, language)
        self.head.setText(head)
        self.told.setText("\n".join([expected, played, *rest[len(Way) :]]))
        months = self._months(year)
        scale = [share_text(share, language) for share in _QUARTERS]
        self.chart.show_curves(curves, scale, months, "\n".join(texts))

    def _share_of_hindsight(self, curve: Curve, language: str) -> str:
        return self.tr("{way}: {share}").format(way=curve.name, share=share_text(1.0, language))

    def _months(self, year: SimulatedYear) -> list[str]:
        first, language = Month.of(self._session.document.balance_date), self._session.language
        months = (first.plus(n).month for n in range(year.months))
        return [month_name(month, language, short=True) for month in months]

    def _ask(self, asked: Callable[[float | None, float | None], None]) -> None:
        """Ask with who is expected; say in a sentence what of it cannot be meant."""
        mean, spread = self._read()
        try:
            expected_of(self._session.document, mean, spread)
        except PlannerError as error:
            self._session.fail(error)
            return
        asked(mean, spread)

    def _play(self, mean: float | None, spread: float | None) -> None:
        self.asked.play(mean, spread, chosen(self.runs))

    def _enable(self) -> None:
        session, asked = self._session, self.asked
        idle, document = not session.background.busy, session.document
        self.stop.setVisible(not idle)
        ready = document.is_ready and idle
        self.play.setEnabled(ready)
        permit(self.price, session, May.PROGRAMME, ready)
        priced = asked.ahead is not None and not asked.ahead_is_old and bool(asked.ahead.held)
        permit(self.hold, session, May.PROGRAMME, ready and priced)
        held = document.programme is not None and any(reserved_rows(document.programme))
        permit(self.release, session, May.PROGRAMME, ready and held)
