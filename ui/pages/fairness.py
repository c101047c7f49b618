"""Who comes first when money is short: what each answer reaches, and what two cost each other."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from planner.domain.need import FULL
from planner.domain.what_if.fairness_price import CURVE, Curve, Point, Price, Setting
from planner.services.balances import balances
from planner.services.what_if.fairness import is_worst_unmoved, price, same_awards, worst_changed
from planner.wording.numbers import cases_text, count_text, share_text
from planner.wording.what_if.fairness import (
    burden_text,
    case_burden_text,
    price_sentences,
    setting_meaning,
    setting_name,
    short_name,
    track_name,
    unproven_sentence,
)
from planner.wording.what_if.worst_off import (
    changed_sentence,
    same_awards_sentence,
    unmoved_sentence,
    worst_off_words,
)
from ui.fairness_curve import FairnessCurve
from ui.session import Session
from ui.style import GRID
from ui.widgets.balance.fairness_chart import FairnessChart, Step
from ui.widgets.parts.empty_state import EmptyState
from ui.widgets.parts.page_frame import framed
from ui.widgets.parts.panel import Header, Panel, Scroll, Turning, button, chip, clear, label

_EMPTY, _NOT_YET, _CURVE = range(3)
_TRACKS = ("left", "worst_tenth", "worst")
_SIDE_WIDTH = 90 * GRID


class FairnessPage(QWidget):
    """The curve of the settings, two of them picked, and the price of one to the other."""

    page_asked = Signal(int)
    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("fairness_page")
        self._session = session
        self.asked = FairnessCurve(session)
        self._pair: tuple[Setting, Setting] | None = None
        self.stack = framed(self, self._make_header())
        self._make_empty_states()
        self.stack.addWidget(Scroll(self._make_body()))
        self.asked.answered.connect(self._take)
        session.background.started.connect(lambda _: self._enable())
        session.background.ended.connect(self._enable)
        self.redraw()

    def _make_header(self) -> Header:
        self.header = Header(self.tr("Who comes first when money is short?"))
        self.stale = chip(self.tr("changed since: ask again"), attention=True)
        self.stale.setObjectName("fairness_stale")
        self.back = button(self.tr("Bac&k to the balance"), "fairness_back")
        self.stop = button(self.tr("&Stop"), "fairness_stop")
        self.ask = button(self.tr("Try every settin&g"), "fairness_ask", primary=True)
        self.back.clicked.connect(self.left)
        self.stop.clicked.connect(self._session.background.stop)
        self.ask.clicked.connect(self.asked.ask)
        for widget in (self.stale, self.back, self.stop, self.ask):
            self.header.add(widget)
        return self.header

    def _make_empty_states(self) -> None:
        start = button(self.tr("Go to &Assessments"), "fairness_start", primary=True)
        start.clicked.connect(lambda: self.page_asked.emit(0))
        begin = button(self.tr("&Try every setting"), "fairness_begin", primary=True)
        begin.clicked.connect(self.asked.ask)
        self.begin = begin
        for state in (
            EmptyState(
                "fairness_empty",
                self.tr("Nothing to compare yet"),
                self.tr("Fairness is compared on your own caseload: a programme and people first."),
                [start],
            ),
            EmptyState(
                "fairness_not_yet",
                self.tr("What would another answer cost?"),
                self.tr(
                    "The caseload is balanced under six answers, from most need met in total to "
                    "worst-off first, each from where the one before ended. It takes a few minutes "
                    "at most, can be stopped, and changes nothing."
                ),
                [begin],
            ),
        ):
            self.stack.addWidget(state)

    def _make_body(self) -> QWidget:
        inner = QWidget()
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        sides = Turning(_SIDE_WIDTH + 480, (1, 0))
        picture = Panel(
            self.tr("What each answer leaves"),
            self.tr(
                "Points of burden left; lower is better. Click an answer to compare it, with Shift "
                "to compare with it; or use the arrow keys and Enter."
            ),
            name="fairness_picture",
        )
        self.chart = FairnessChart()
        self.chart.picked.connect(self._pick)
        picture.body.addWidget(self.chart, 1)
        sides.add(picture)
        sides.add(self._make_price())
        outer.addWidget(sides, 1)
        return inner

    def _make_price(self) -> Panel:
        panel = Panel(self.tr("The price of one to the other"), name="fairness_price")
        panel.setMinimumWidth(_SIDE_WIDTH)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        self.first, self.second = QComboBox(), QComboBox()
        rows = ((self.tr("Fro&m"), self.first), (self.tr("T&o"), self.second))
        for row, (words, box) in enumerate(rows):
            box.setObjectName(("fairness_first", "fairness_second")[row])
            box.setAccessibleName(words.replace("&", ""))
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            text = label(words)
            text.setBuddy(box)
            box.activated.connect(self._choose)
            grid.addWidget(text, row, 0)
            grid.addWidget(box, row, 1)
        grid.setColumnStretch(1, 1)
        panel.body.addLayout(grid)
        self.meaning = label("", "soft", wrap=True)
        self.meaning.setObjectName("fairness_meaning")
        panel.body.addWidget(self.meaning)
        self.figures = QGridLayout()
        self.figures.setHorizontalSpacing(3 * GRID)
        panel.body.addLayout(self.figures)
        self.sentences = QVBoxLayout()
        self.sentences.setSpacing(2 * GRID)
        panel.body.addLayout(self.sentences)
        self.cases = button("", "fairness_cases", link=True)
        self.cases.clicked.connect(self._show_cases)
        panel.body.addWidget(self.cases)
        self.use = button("", "fairness_use", primary=True)
        self.use.clicked.connect(self._use)
        self.after = label("", "soft", wrap=True)
        action = QHBoxLayout()
        action.addWidget(self.use)
        action.addStretch(1)
        panel.body.addSpacing(GRID)
        panel.body.addLayout(action)
        panel.body.addWidget(self.after)
        panel.body.addStretch(1)
        return panel

    def redraw(self) -> None:
        """Show the curve there is, or the next step."""
        document = self._session.document
        self._enable()
        self.stale.setVisible(self.asked.is_old)
        curve = self.asked.curve
        self.header.soft.setText("")
        if not document.is_ready:
            self.stack.setCurrentIndex(_EMPTY)
        elif curve is None:
            self.stack.setCurrentIndex(_NOT_YET)
        else:
            self.stack.setCurrentIndex(_CURVE)
            self._draw(curve)

    def _take(self) -> None:
        self._pair = None
        self.redraw()
        self.chart.setFocus()

    def _draw(self, curve: Curve) -> None:
        language = self._session.language
        cases = cases_text(curve.cases, language)
        settings = [p.setting for p in curve.points]
        told = self.tr("{cases}, every setting checked").format(cases=cases)
        if len(settings) < len(CURVE):
            told = self.tr("{cases}; stopped after {done} of {all} settings").format(
                cases=cases, done=len(settings), all=len(CURVE)
            )
        self.header.soft.setText(told)
        first, second = self._two(settings)
        own = self.asked.own
        self.chart.show_steps(
            [track_name(track, language) for track in _TRACKS],
            [self._step(point) for point in curve.points],
            (settings.index(first), settings.index(second)),
            settings.index(own) if own in settings else -1,
        )
        for box, chosen in ((self.first, first), (self.second, second)):
            box.clear()
            box.addItems([setting_name(s, language) for s in settings])
            box.setCurrentIndex(settings.index(chosen))
        one, other = curve.at(first), curve.at(second)
        assert one is not None
        assert other is not None
        self._draw_price(price(one, other))

    def _two(self, settings: list[Setting]) -> tuple[Setting, Setting]:
        """Return the two compared: those picked, else one's own and the one that follows it."""
        if self._pair is not None and all(s in settings for s in self._pair):
            return self._pair
        own = self.asked.own if self.asked.own in settings else settings[0]
        later = settings[-1] if settings[-1] != own else settings[0]
        self._pair = (own, later)
        return self._pair

    def _step(self, point: Point) -> Step:
        language = self._session.language
        figures = (point.left, point.worst_tenth, point.worst)
        each = tuple(case_burden_text(f, language) for f in figures[1:])
        texts = (burden_text(point.left, language), *each)
        said = self.tr(
            "{setting}: {left} points of burden left in all, {tenth} to each of the worst-off "
            "tenth, {worst} to the worst-off case."
        ).format(
            setting=setting_name(point.setting, language),
            left=texts[0],
            tenth=texts[1],
            worst=texts[2],
        )
        return Step(short_name(point.setting, language), figures, texts, said)

    def _draw_price(self, cost: Price) -> None:
        language = self._session.language
        self.meaning.setText(setting_meaning(cost.second.setting, language))
        clear(self.sentences)
        same = cost.first.setting == cost.second.setting
        if same:
            words = self.tr("Pick another answer to compare it with this one.")
            self.sentences.addWidget(label(words, wrap=True))
        else:
            for text in price_sentences(cost, language):
                self.sentences.addWidget(label(text, wrap=True))
        for text in self._of_the_curve(cost):
            self.sentences.addWidget(label(text, wrap=True))
        gap = balances.scenario_of(self._session.document).policy.gap / FULL
        for point in (cost.first, cost.second):
            if point.gap is None or point.gap > gap + 1e-6:
                warning = label(unproven_sentence(point, language), "attention", wrap=True)
                self.sentences.addWidget(warning)
        base = worst_off_words("base_open", language)
        self.sentences.addWidget(label(base, "soft", wrap=True))
        self._draw_figures(cost)
        self._cost = cost
        count = count_text(len(cost.cases), language)
        self.cases.setText(self.tr("Show the cases whose support differs ({n})").format(n=count))
        self.cases.setVisible(bool(cost.cases) and not same)
        self._draw_use(cost.second.setting)

    def _of_the_curve(self, cost: Price) -> Iterator[str]:
        """Yield what only all settings together tell: who none helps, which give the same."""
        curve, language = self.asked.curve, self._session.language
        if curve is None:
            return
        if is_worst_unmoved(curve):
            yield unmoved_sentence(curve.points[0].worst, language)
            changed = worst_changed(curve)
            if changed and cost.first.setting != cost.second.setting:
                left = dict(zip((p.setting for p in curve.points), changed, strict=True))
                one, other = cost.first.setting, cost.second.setting
                yield changed_sentence((one, left[one]), (other, left[other]), language)
        same = same_awards(curve)
        for setting in dict.fromkeys((cost.first.setting, cost.second.setting)):
            if setting in same:
                yield same_awards_sentence(setting, same[setting], language)

    def _draw_figures(self, cost: Price) -> None:
        """Set the three figures large: what it costs in all, what it brings those worst off."""
        language = self._session.language
        clear(self.figures)
        told = (
            (_signed(-cost.lost_share, language), self.tr("burden lifted\nin all")),
            (_points(-cost.tenth_gained, language), self.tr("left to each of\nthe worst tenth")),
            (_points(-cost.worst_gained, language), self.tr("left to the\nworst-off case")),
        )
        for column, (figure, words) in enumerate(told):
            self.figures.addWidget(_figure(figure), 0, column)
            self.figures.addWidget(label(words, "soft"), 1, column)
            self.figures.setColumnStretch(column, 1)

    def _draw_use(self, setting: Setting) -> None:
        own = setting == self.asked.own
        name = setting_name(setting, self._session.language)
        self.use.setText(self.tr("&Use this setting and balance"))
        self.use.setAccessibleName(self.tr("Use “{setting}” and balance").format(setting=name))
        self.use.setVisible(not own)
        self.after.setText(
            self.tr("This is your setting now.")
            if own
            else self.tr("It becomes the setting of this caseload; Undo takes it back.")
        )
        self._enable()

    def _pick(self, place: int, first: bool) -> None:
        curve = self.asked.curve
        if curve is None or self._pair is None:
            return
        setting = curve.points[place].setting
        self._pair = (setting, self._pair[1]) if first else (self._pair[0], setting)
        self._draw(curve)

    def _choose(self) -> None:
        curve = self.asked.curve
        if curve is not None:
            chosen = (self.first.currentIndex(), self.second.currentIndex())
            self._pair = (curve.points[chosen[0]].setting, curve.points[chosen[1]].setting)
            self._draw(curve)

    def _show_cases(self) -> None:
        title = self.tr("support differs between two settings")
        self._session.show_cases(title, frozenset(self._cost.cases))

    def _use(self) -> None:
        if self._pair is not None:
            self.left.emit()
            self.asked.use(self._pair[1])

    def _enable(self) -> None:
        idle = not self._session.background.busy
        document = self._session.document
        ready = document.is_ready
        self.stop.setVisible(not idle)
        self.ask.setVisible(self.asked.curve is not None)
        for action in (self.ask, self.begin, self.use):
            action.setEnabled(idle and ready)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the balance by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


def _figure(text: str) -> QLabel:
    made = label(text, "figure")
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _signed(share: float, language: str) -> str:
    return _sign(share, share_text(abs(share), language, 1), share_text(0.0, language, 1))


def _points(points: float, language: str) -> str:
    return _sign(points, case_burden_text(abs(points), language), case_burden_text(0.0, language))


def _sign(number: float, shown: str, nothing: str) -> str:
    if shown == nothing:
        return shown
    return f"{'−' if number < 0 else '+'}{shown}"
