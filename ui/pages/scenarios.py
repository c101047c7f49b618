"""Scenarios: balances kept under names, side by side, and what changes for whom."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.balances.allocation import Allocation
from planner.domain.balances.policy import Scenario
from planner.domain.caseload import Caseload
from planner.domain.ids import CaseId
from planner.domain.protection.staff import May
from planner.services.balances.balances import scenario_of
from planner.services.what_if import scenarios
from planner.services.what_if.scenarios import Side
from planner.wording.numbers import cases_text, count_text
from planner.wording.what_if.fairness import price_sentences
from ui.models.rows import Column, RowsModel
from ui.models.scenario_rows import case_columns, figure_columns, figure_rows
from ui.permitted import permit
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.empty_state import EmptyState
from ui.widgets.parts.fields import choice, text_field
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.page_frame import framed
from ui.widgets.parts.panel import Header, Panel, Scroll, button, clear, label
from ui.widgets.parts.table import Table

_NOT_YET, _BESIDE = range(2)
#: Rows of the cases that differ that stand without scrolling.
_SEEN = 12


class ScenariosPage(QWidget):
    """For the office: it names what other people would get."""

    page_asked = Signal(int)
    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("scenarios_page")
        self._session = session
        self._known: dict[str, Allocation] = {}
        self._sides: list[Side] = []
        self._of: Caseload | None = None
        self._differing: frozenset[CaseId] = frozenset()
        self.stack = framed(self, self._make_header())
        self._make_empty_states()
        self.stack.addWidget(Scroll(self._make_body()))
        session.opened.connect(self._forget)
        session.background.started.connect(lambda _: self._enable())
        session.background.ended.connect(self._enable)
        self.redraw()

    def _make_header(self) -> Header:
        self.header = Header(self.tr("Scenarios"))
        self.name = text_field("scenario_name", "", self.tr("a name for this balance"))
        self.name.setMaxLength(scenarios.LONGEST)
        self.name.setAccessibleName(self.tr("A name for this balance"))
        self.name.setMinimumWidth(48 * GRID)
        self.name.returnPressed.connect(self._keep)
        self.keep = button(self.tr("&Keep this balance"), "scenario_keep", primary=True)
        self.keep.clicked.connect(self._keep)
        self.back = button(self.tr("Ba&ck to the balance"), "scenarios_back")
        self.back.clicked.connect(self.left)
        for widget in (self.back, self.name, self.keep):
            self.header.add(widget)
        return self.header

    def _make_empty_states(self) -> None:
        back = button(self.tr("Go to Bala&nce"), "scenarios_balance")
        back.clicked.connect(self.left)
        for state in (
            EmptyState(
                "scenarios_not_yet",
                self.tr("Nothing to compare yet"),
                self.tr(
                    "Balance under one set of answers and keep the result here under a name; change"
                    " an answer, balance again and keep that, too. Then both stand side by side,"
                    " and you take the one you want."
                ),
                [back],
            ),
        ):
            self.stack.addWidget(state)

    def _make_body(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(3 * GRID)
        beside = Panel(
            self.tr("Side by side"),
            self.tr("Each was balanced and checked; nothing changes until you take one."),
            "scenarios_beside",
        )
        self.figures = QVBoxLayout()
        beside.body.addLayout(self.figures)
        column.addWidget(beside)
        changes = Panel(self.tr("What changes for whom"), name="scenarios_changes")
        changes.body.addLayout(self._make_pair())
        self.sentences = QVBoxLayout()
        changes.body.addLayout(self.sentences)
        self.cases = QVBoxLayout()
        changes.body.addLayout(self.cases)
        column.addWidget(changes)
        column.addStretch(1)
        return inner

    def _make_pair(self) -> QVBoxLayout:
        both = QVBoxLayout()
        both.setSpacing(2 * GRID)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        nobody = [("", None)]
        self.first = choice("scenario_first", nobody, None)
        self.second = choice("scenario_second", nobody, None)
        for words, box in ((self.tr("Fro&m"), self.first), (self.tr("T&o"), self.second)):
            title = label(words)
            title.setBuddy(box)
            box.setAccessibleName(words.replace("&", ""))
            box.setMinimumWidth(48 * GRID)
            box.currentIndexChanged.connect(lambda _: self._draw_pair())
            row.addWidget(title)
            row.addWidget(box)
        self.among = button(self.tr("Show them among the cases"), "scenario_cases", link=True)
        self.among.clicked.connect(self._show_cases)
        self.drop = button(self.tr("&Drop it"), "scenario_drop")
        self.drop.clicked.connect(self._drop)
        self.take = button(self.tr("&Take it"), "scenario_take", primary=True)
        self.take.clicked.connect(self._take)
        row.addStretch(1)
        both.addLayout(row)
        both.addWidget(flowing(self.take, self.drop, self.among))
        return both

    def redraw(self) -> None:
        """Show the scenarios there are, or how to keep one."""
        document = self._session.document
        self._enable()
        if document.programme is None or not scenarios.kept(document):
            self.stack.setCurrentIndex(_NOT_YET)
            self.header.soft.setText("")
            return
        self.stack.setCurrentIndex(_BESIDE)
        if self._of is not document:
            self._of = document
            self._draw()

    def _draw(self) -> None:
        language = self._session.language
        self._sides = self._beside()
        names = [s.scenario.name for s in self._sides]
        clear(self.figures)
        table = self._table(figure_columns(names), "scenario_figures", self.tr("Side by side"))
        rows = figure_rows(self._sides, language)
        table.rows.show(rows)
        table.take_height(1, len(rows))
        self.figures.addWidget(table)
        self.header.soft.setText(
            self.tr("kept: {n}").format(
                n=count_text(len(scenarios.kept(self._session.document)), language)
            )
        )
        self._offer(names)
        self._draw_pair()

    def _beside(self) -> list[Side]:
        """Return the adopted balance, then every scenario whose own is in this file."""
        session, document = self._session, self._session.document
        work, found = session.work, []
        if work is None:
            return []
        if session.allocation is not None:
            about = document.about
            now = Scenario(
                scenario_of(document).id,
                self.tr("now"),
                scenario_of(document).policy,
                about.adopted,
                about.adopted_for,
            )
            found.append(scenarios.side(document, now, session.allocation, work.digests))
        for scenario in scenarios.kept(document):
            allocation = self._known.get(scenario.balanced) or work.file.allocation(
                scenario.balanced
            )
            if allocation is not None:
                self._known[scenario.balanced] = allocation
                found.append(scenarios.side(document, scenario, allocation, work.digests))
        return found

    def _offer(self, names: list[str]) -> None:
        """Offer the two to compare; at first what is in force, and the last kept that differs."""
        for at, box in enumerate((self.first, self.second)):
            before = box.currentText()
            box.blockSignals(True)
            box.clear()
            box.values = list(range(len(names)))
            box.addItems(names)
            chosen = names.index(before) if before in names else at * (len(names) - 1)
            box.setCurrentIndex(chosen)
            box.blockSignals(False)

    def _pair(self) -> tuple[Side, Side] | None:
        places = (self.first.currentIndex(), self.second.currentIndex())
        if not all(0 <= p < len(self._sides) for p in places):
            return None
        return self._sides[places[0]], self._sides[places[1]]

    def _draw_pair(self) -> None:
        session, language = self._session, self._session.language
        clear(self.sentences)
        clear(self.cases)
        pair, document = self._pair(), session.document
        self._enable()
        if pair is None:
            return
        first, second = pair
        found = scenarios.differing(document, first.allocation, second.allocation)
        self._differing = frozenset(c.case_id for c in found)
        self.among.setVisible(bool(found))
        if not found:
            words = self.tr("Everybody gets the same under both.")
            self.sentences.addWidget(label(words, wrap=True))
            return
        cases = cases_text(len(found), language)
        words = self.tr("Other support for {cases}, those who feel it most first.")
        self.sentences.addWidget(label(words.format(cases=cases), "name", wrap=True))
        for sentence in price_sentences(scenarios.price_between(first, second), language):
            self.sentences.addWidget(label(sentence, wrap=True))
        names = (first.scenario.name, second.scenario.name)
        columns = case_columns(document.given_programme, names, language)
        table = self._table(columns, "scenario_changes", self.tr("What changes for whom"), lines=3)
        table.fit_rows(3)
        table.opened.connect(lambda row: session.show_case(row.case_id))
        table.rows.show(found)
        table.take_height(1, _SEEN)
        self.cases.addWidget(table)

    def _table(self, columns: list[Column], name: str, title: str, *, lines: int = 1) -> Table:
        table = Table(RowsModel(columns, self), name, title, lines=lines)
        if lines == 1:
            table.setSortingEnabled(False)
        return table

    def _forget(self) -> None:
        """Hold nothing of anybody: another caseload is open, or none."""
        self._known, self._sides, self._of = {}, [], None
        self.name.clear()
        for layout in (self.figures, self.sentences, self.cases):
            clear(layout)

    def _enable(self) -> None:
        session = self._session
        idle, pair = not session.background.busy, self._pair()
        ready = session.allocation is not None and session.is_current
        permit(self.keep, session, May.PROGRAMME, ready and idle)
        self.name.setEnabled(self.keep.isEnabled())
        kept = pair is not None and pair[1].scenario.id in session.document.scenarios
        named = kept and pair is not None and bool(pair[1].scenario.name)
        own = pair is not None and pair[1].scenario.id == scenario_of(session.document).id
        permit(self.drop, session, May.PROGRAMME, named and not own and idle)
        fits = pair is not None and pair[1].fits
        permit(self.take, session, May.BALANCE, named and not own and fits and idle)

    def _keep(self) -> None:
        if self._session.do(scenarios.keep, self.name.text(), self._session.who):
            self.name.clear()

    def _drop(self) -> None:
        pair = self._pair()
        if pair is not None:
            self._session.do(scenarios.drop, pair[1].scenario.id, self._session.who)

    def _take(self) -> None:
        pair = self._pair()
        if pair is None:
            return
        session, scenario = self._session, pair[1].scenario
        words = self.tr("“{name}” is now the balance of this caseload. Undo takes it back.")
        session.take_scenario(scenario, lambda: session.said.emit(words.format(name=scenario.name)))

    def _show_cases(self) -> None:
        self._session.show_cases(self.tr("other support"), self._differing)
