"""Balance: what matters, the run, and what came out as a picture."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.domain.balances.allocation import Allocation, Outcome
from planner.domain.caseload import Caseload
from planner.domain.money import total
from planner.domain.progress import Progress
from planner.domain.protection.staff import May
from planner.services.balances.summary import Summary
from planner.wording.numbers import cases_text, count_text, decimal_text, money_text, share_text
from ui.behind_figures import BehindFigures
from ui.models.balance_view import headline
from ui.models.last_drawn import LastDrawn
from ui.permitted import permit
from ui.session import Session
from ui.style import GRID
from ui.widgets.balance.balance_panels import DimensionPanel, MoneyPanel, ProjectsPanel
from ui.widgets.balance.changes_panel import ChangesPanel
from ui.widgets.balance.clearing_panel import ClearingPanel
from ui.widgets.balance.closing_line import ClosingLine
from ui.widgets.balance.dot_histogram import DotHistogram
from ui.widgets.balance.group_panels import GroupedPictures
from ui.widgets.balance.like_cases_panel import LikeCasesPanel
from ui.widgets.balance.named_panel import NamedPanel
from ui.widgets.balance.not_taken_panel import NotTakenPanel
from ui.widgets.balance.policy_form import PolicyForm
from ui.widgets.balance.sturdiness_panel import SturdinessPanel
from ui.widgets.parts.empty_state import EmptyState
from ui.widgets.parts.legend import Legend
from ui.widgets.parts.page_frame import framed
from ui.widgets.parts.panel import (
    Header,
    Panel,
    Scroll,
    Turning,
    bring_into_sight,
    button,
    chip,
    label,
)

_EMPTY, _NOT_YET, _RESULT = range(3)
_POLICY_WIDTH = 76 * GRID
_WIDEST = 16_777_215  # Qt's own "no limit"


class BalancePage(QWidget):
    """The planner's screen: what matters this year, what came out, who is worst off."""

    page_asked = Signal(int)
    scenarios_asked = Signal()  # this balance beside others
    ahead_asked = Signal()  # what is kept for who comes later

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("balance")
        self._session = session
        self._running = False
        self._undrawn = False
        self._last = LastDrawn()
        self._summary: Summary | None = None
        session.opened.connect(self._forget)
        self._not_taken: tuple[Caseload, Allocation] | None = None
        self.stack = framed(self, self._make_header())
        start = button(self.tr("Go to &Assessments"), "balance_start", primary=True)
        start.clicked.connect(lambda: self.page_asked.emit(0))
        self.stack.addWidget(
            EmptyState(
                "balance_empty",
                self.tr("Nothing to balance yet"),
                self.tr(
                    "A balance shares the budget over everybody who was assessed. It needs a "
                    "programme and people first."
                ),
                [start],
            )
        )
        self.stack.addWidget(self._make_body())
        self._connect()
        self.redraw()

    def _make_header(self) -> Header:
        self.header = Header(self.tr("Balance"))
        self.stale = chip("", attention=True)
        self.stale.setObjectName("stale")
        self.stale.hide()
        self.run = button(self.tr("Balance n&ow"), "balance_run", primary=True)
        self.stop = button(self.tr("&Stop"), "balance_stop")
        self.stop.hide()
        self.run.clicked.connect(self._session.balance)
        self.stop.clicked.connect(self._session.background.stop)
        self.beside = button(self.tr("S&cenarios…"), "balance_scenarios")
        self.beside.clicked.connect(self.scenarios_asked)
        self.ahead = button(self.tr("Year ahea&d…"), "balance_ahead")
        self.ahead.clicked.connect(self.ahead_asked)
        for widget in (self.stale, self.ahead, self.beside, self.stop, self.run):
            self.header.add(widget)
        return self.header

    def _make_body(self) -> QWidget:
        inner = QWidget()
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        self.policy = PolicyForm(self._session)
        self.named_panel = NamedPanel(self._session)
        self.left = _stacked(self.policy, self.named_panel, QWidget())
        self.left.setFixedWidth(_POLICY_WIDTH)
        self.sides = Turning(_POLICY_WIDTH + 560, (0, 1))
        self.sides.turned.connect(self._widen)
        self.sides.add(self.left)
        result = QWidget()
        right = QVBoxLayout(result)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(3 * GRID)
        self.not_taken = NotTakenPanel(self._session)
        self.not_taken.best_taken.connect(self._take_best)
        right.addWidget(self.not_taken)
        right.addWidget(self._make_strip())
        self.changes = ChangesPanel(self._session, "balance_changed")
        right.addWidget(self.changes)
        self.clearing = ClearingPanel(self._session)
        self.picture = self._make_picture()
        right.addWidget(self.picture, 1)
        right.addWidget(self.clearing)
        self.answers = (LikeCasesPanel(self._session), SturdinessPanel(self._session))
        for panel in self.answers:
            right.addWidget(panel)
        self.hint = EmptyState(
            "balance_hint",
            self.tr("Ready to balance"),
            self.tr(
                "Answer what matters on the left, then balance. It takes seconds to a minute; "
                "you can stop it at any time, and nothing is promised to anyone by it."
            ),
            [],
        )
        right.addWidget(self.hint, 1)
        right.addStretch(0)
        self.sides.add(result)
        outer.addWidget(self.sides)
        return Scroll(inner)

    def _widen(self, narrow: bool) -> None:
        """Give the questions the whole width where they and the result share no line."""
        self.left.setMinimumWidth(_POLICY_WIDTH)
        self.left.setMaximumWidth(_WIDEST if narrow else _POLICY_WIDTH)

    def _make_strip(self) -> Panel:
        self.strip = Panel()
        row = QHBoxLayout()
        row.setSpacing(4 * GRID)
        self.headline = label("", "title", wrap=True)
        self.headline.setObjectName("headline")
        self.closing = ClosingLine()
        self.checked = label("", "soft", wrap=True)
        self.checked.setObjectName("checked")
        row.addWidget(self.headline, 4)
        row.addWidget(self.closing, 4)
        row.addWidget(self.checked, 5)
        self.strip.body.addLayout(row)
        self.to_clear = button("", "balance_to_clear", link=True)
        self.to_clear.clicked.connect(self._go_and_clear)
        self.strip.body.addWidget(self.to_clear)
        self.strip.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        return self.strip

    def _make_picture(self) -> QWidget:
        language = self._session.language
        picture = QWidget()
        column = QVBoxLayout(picture)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * GRID)
        people = Panel(
            self.tr("Needs met, by person"),
            self.tr("Each dot is a case; click it, or walk with the arrow keys, to open its plan."),
        )
        self.dots = DotHistogram()
        self.dots.opened.connect(self._session.show_case)
        people.body.addWidget(self.dots, 1)
        people.body.addWidget(
            Legend(
                [
                    ("attention", self.tr("the tenth with most burden left")),
                    ("dots", self.tr("others")),
                ]
            )
        )
        self.money = MoneyPanel(language)
        self.dimensions = DimensionPanel(language)
        self.projects = ProjectsPanel(language)
        behind = BehindFigures(self._session)
        self.money.asked.connect(behind.paid_by)
        self.projects.asked.connect(behind.seats)
        self.dimensions.asked.connect(behind.left)
        people.setMinimumHeight(252)
        sides = Turning(760, (1, 1))
        sides.add(_stacked(people, self.dimensions, grows=people))
        sides.add(_stacked(self.money, self.projects))
        column.addWidget(sides, 1)
        self.grouped = GroupedPictures(self._session)
        column.addWidget(self.grouped)
        return picture

    def _connect(self) -> None:
        session = self._session
        session.sharing.connect(lambda _: self._draw_panels())
        session.balanced.connect(self._keep_outcome)
        session.balancing.connect(self._on_balancing)
        session.background.started.connect(lambda _: self._enable())
        session.background.progressed.connect(self._on_progress)
        session.background.ended.connect(self._on_ended)

    def _forget(self) -> None:
        self._last.forget()
        self._summary = None

    def redraw(self) -> None:
        """Show the adopted allocation, or the next step where there is none."""
        session, document = self._session, self._session.document
        self._undrawn = False
        ready = document.is_ready
        self.stack.setCurrentIndex(1 if ready else 0)
        self._enable()
        if not ready:
            self.header.soft.setText("")
            self.stale.hide()
            return
        self.policy.redraw()
        allocation = session.allocation
        self.picture.setVisible(allocation is not None)
        self.strip.setVisible(allocation is not None or self._running)
        self.hint.setVisible(allocation is None)
        self.sides.put_last_first(allocation is not None)
        self.run.setText(self.tr("Balance a&gain") if allocation else self.tr("Balance n&ow"))
        self.stale.setText(self.tr("changed since: balance again"))
        self.stale.setVisible(allocation is not None and not session.is_current)
        self._draw_not_taken()
        self._draw_panels()
        if allocation is None:
            self.named_panel.hide()
            self.header.soft.setText(
                self.tr("waiting: {cases}").format(
                    cases=cases_text(len(document.cases), session.language)
                )
            )
            return
        d = document
        people = (d.cases, d.assessments, d.consents, d.judged, d.plans, d.sealed)
        money = (d.programme, d.entries, d.closings, d.findings)
        if self._last.is_other(*people, *money, allocation, session.shared_screen):
            self._summary = session.at_hand.summary(document, allocation)
            self._draw_pictures(allocation, self._summary)
        if self._summary is not None:
            self._draw(allocation, self._summary)

    def _draw_panels(self) -> None:
        """Redraw what names many people's cases, which a shared screen hides."""
        allocation = self._session.allocation
        hidden = allocation is None or self._session.shared_screen
        self.named_panel.setVisible(not hidden and bool(self.named_panel.rows.rows))
        self.named_panel.floors.redraw()  # whether they can be asked about changes with any edit
        self.grouped.setVisible(not hidden)
        self.money.setVisible(not hidden)  # lines may have private names
        for panel in (self.changes, self.clearing, *self.answers):
            panel.redraw()
        waiting = 0 if self.clearing.isHidden() else len(self.clearing.rows.rows)
        words = self.tr("To be cleared before plans are offered: {n}")
        self.to_clear.setText(words.format(n=count_text(waiting, self._session.language)))
        self.to_clear.setVisible(waiting > 0)

    def _go_and_clear(self) -> None:
        """Bring whom the balance leaves short into sight, to be answered for."""
        self.clearing.table.setFocus()
        bring_into_sight(self.clearing)

    def _draw(self, allocation: Allocation, summary: Summary) -> None:
        language = self._session.language
        opening = total((o.cost for o in allocation.openings), summary.total.currency)
        words = (
            self.tr("{money} for {cases}, {opening} of it to open projects; not planned: {rest}")
            if opening.minor
            else self.tr("{money} for {cases}; not planned: {rest}")
        )
        self.header.soft.setText(
            words.format(
                money=money_text(summary.total, language),
                cases=cases_text(len(allocation.cases), language),
                opening=money_text(opening, language),
                rest=count_text(len(summary.not_planned), language),
            )
        )
        self._say_headline(allocation)
        self.closing.setVisible(not self.closing.empty)

    def _draw_pictures(self, allocation: Allocation, summary: Summary) -> None:
        document, language = self._session.document, self._session.language
        self.dots.show_dots(
            self._session.at_hand.dots(document, allocation),
            self.tr("{cases}, from least to most of all their needs met").format(
                cases=cases_text(len(allocation.cases), language)
            ),
        )
        self.money.redraw(summary)
        self.dimensions.redraw(summary)
        self.projects.redraw(document.given_programme, summary.openings)
        self.grouped.redraw(document, allocation)
        self.named_panel.show_result(allocation)

    def _say_headline(self, allocation: Allocation) -> None:
        language = self._session.language
        self.headline.setText(headline(allocation.outcome, allocation.gap, language))
        seconds = decimal_text(allocation.seconds, language, 1)
        words = self.tr("in {seconds} s · checked: every rule holds, sums exact")
        self.checked.setText(words.format(seconds=seconds))

    def _keep_outcome(self, allocation: Allocation) -> None:
        """Keep what came of a run that could not simply be adopted, as long as nothing changes."""
        adopted = allocation.outcome in (Outcome.OPTIMAL, Outcome.WITHIN_GAP)
        self._not_taken = None if adopted else (self._session.document, allocation)
        if not adopted:
            self.redraw()

    def _draw_not_taken(self) -> None:
        """Say what came of the last run, where the result beneath is still the one before."""
        self.not_taken.hide()
        programme = self._session.document.programme
        if self._not_taken is None or self._not_taken[0] is not self._session.document:
            return
        if programme is not None:
            self.not_taken.show_run(self._not_taken[1], programme)
            self.hint.hide()

    def _take_best(self) -> None:
        if self._not_taken is not None:
            self._session.adopt_best(self._not_taken[1])

    def _on_balancing(self) -> None:
        self._running = True
        self.closing.start()
        self.closing.show()
        self._not_taken = None
        self.not_taken.hide()
        self.hint.hide()
        self.strip.show()
        self.headline.setText(self.tr("Balancing…"))
        self.checked.setText(self.tr("still looking; you can stop at any time"))

    def _on_progress(self, progress: Progress) -> None:
        if not self._running or progress.best is None or not progress.bound:
            return
        self.closing.add(progress.best, progress.bound)
        found = share_text(progress.best / progress.bound, self._session.language, 1)
        self.headline.setText(self.tr("Found {share} of what is possible").format(share=found))
        self.checked.setText(self.tr("still looking; you can stop at any time"))

    def _on_ended(self) -> None:
        was, self._running = self._running, False
        self._enable()
        if was:
            self._undrawn = True
            QTimer.singleShot(0, self, self._redraw_if_undrawn)

    def _redraw_if_undrawn(self) -> None:
        """Redraw after a run, unless taking its result has done so, or another page is in sight:
        this one is drawn when it is gone to."""
        if self._undrawn and self.isVisible():
            self.redraw()

    def _enable(self) -> None:
        document = self._session.document
        ready = document.is_ready
        permit(self.run, self._session, May.BALANCE, ready and not self._session.background.busy)
        self.stop.setVisible(self._running)
        permit(self.policy, self._session, May.PROGRAMME, not self._running)


def _stacked(*panels: QWidget, grows: QWidget | None = None) -> QWidget:
    """Return panels one under the other; ``grows`` (else the last) takes the height left over."""
    stack = QWidget()
    column = QVBoxLayout(stack)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3 * GRID)
    for panel in panels:
        column.addWidget(panel, int(panel is (grows or panels[-1])))
    return stack
