"""Cases: everybody in one table, found, sorted, grouped, and taken further many at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.ids import CaseId
from planner.domain.money import Money
from planner.domain.protection.staff import May
from planner.wording.numbers import cases_text, count_text, money_text, share_text
from ui.models.case_filter import By, groupings
from ui.models.case_lines import ALWAYS, FIRST, CaseColumn, CaseLine, case_columns
from ui.models.grouped_rows import Group, GroupedRows
from ui.session import Session
from ui.style import GRID
from ui.widgets.cases.case_actions import CaseActions
from ui.widgets.cases.case_filters import CaseFilters
from ui.widgets.parts.columns_menu import ColumnsMenu
from ui.widgets.parts.empty_state import EmptyState
from ui.widgets.parts.page_frame import framed
from ui.widgets.parts.panel import Header, Panel, button
from ui.widgets.parts.table import Table

_EMPTY, _LIST = range(2)
#: Where this computer remembers the columns chosen.
_SETTING = "cases/columns"
#: The least width of the column that takes the rest, in pixels.
_READABLE = 150


class CasesPage(QWidget):
    """For the office: a shared screen hides it, since it is about many people."""

    page_asked = Signal(int)
    hand_over_asked = Signal(object)  # the cases to hand over

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("cases_page")
        self._session = session
        self._drawn: tuple[object, ...] = ()
        self._groupings: list[tuple[str, Callable[[CaseLine], str]]] = []
        self.stack = framed(self, self._make_header())
        self._make_empty_states()
        self.stack.addWidget(self._make_list())
        session.opened.connect(self._forget)
        session.cases_asked.connect(self.show_only)
        session.background.started.connect(lambda _: self.bulk.redraw())
        session.background.ended.connect(self.bulk.redraw)
        self.redraw()

    def _make_header(self) -> Header:
        self.header = Header(self.tr("Cases"))
        self.menu = ColumnsMenu(_SETTING, FIRST)
        self.menu.chosen.connect(self._show_columns)
        self.columns = button(self.tr("Colu&mns"), "cases_columns")
        self.columns.setMenu(self.menu)
        self.columns.setProperty("menu", True)
        self.header.add(self.columns)
        return self.header

    def _make_empty_states(self) -> None:
        start = button(self.tr("Go to &Assessments"), "cases_start", primary=True)
        start.clicked.connect(lambda: self.page_asked.emit(0))
        for state in (
            EmptyState(
                "cases_empty",
                self.tr("Nobody here yet"),
                self.tr("Everybody you plan for stands here once people are imported or added."),
                [start],
            ),
        ):
            self.stack.addWidget(state)

    def _make_list(self) -> QWidget:
        inner = QWidget()
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        panel = Panel(name="cases_panel")
        self.filters = CaseFilters(self.tr("number or place"))
        self.filters.changed.connect(self._arrange)
        self.filters.grouped.connect(self._group)
        self._columns = case_columns(self._session.document, self._session.language)
        self.rows = GroupedRows([c.column for c in self._columns], self._told, self)
        self.table = Table(self.rows, "all_cases", self.tr("Cases"), several=True)
        self.table.readable = _READABLE
        self.table.opened.connect(self._open)
        self.table.clicked.connect(lambda index: self._turn(self.rows.rows[index.row()]))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._pick())
        self._kept: set[CaseId] = set()
        self.rows.modelAboutToBeReset.connect(self._remember)
        self.bulk = CaseActions(self._session)
        self.bulk.hand_over_asked.connect(self.hand_over_asked)
        self.rows.modelReset.connect(self._settle)
        panel.body.addWidget(self.filters)
        panel.body.addWidget(self.table, 1)
        panel.body.addWidget(self.bulk)
        outer.addWidget(panel)
        return inner

    def redraw(self) -> None:
        """Show the cases as they stand; nothing is worked out again where nothing changed."""
        session, document = self._session, self._session.document
        self.columns.setVisible(document.is_ready)
        if not document.is_ready:
            self.stack.setCurrentIndex(_EMPTY)
            self.header.soft.setText("")
            return
        self.stack.setCurrentIndex(_LIST)
        drawn = _seen_of(document, session.allocation)
        if self._drawn and all(a is b for a, b in zip(drawn, self._drawn, strict=True)):
            self.bulk.redraw()
            return
        self._drawn = drawn
        self._draw()

    def _draw(self) -> None:
        session, document, language = self._session, self._session.document, self._session.language
        named = not session.why_not(May.SEE_IDENTITY)
        hint = self.tr("number, place or name") if named else self.tr("number or place")
        self.filters.hint(hint)
        lines = session.at_hand.lines(document, session.allocation)
        self._columns = case_columns(document, language)
        self._offer_columns(named)
        self._groupings = groupings(language)
        self.filters.offer_groups([words for words, _ in self._groupings])
        self.filters.offer(session.at_hand.options(document, session.allocation))
        self.rows.set_columns([c.column for c in self._columns])
        self._show_columns()
        self.rows.show_kept(lines, self.filters.wanted.keeps())

    def _offer_columns(self, named: bool) -> None:
        """Offer what may be seen: what is shut would look as if nobody had any."""
        open_to = {"name": named, "vulnerable": not self._session.document.sealed}

        def seen(column: CaseColumn) -> bool:
            return column.name not in ALWAYS and open_to.get(column.name, True)

        self.menu.offer([(c.name, c.column.title) for c in self._columns if seen(c)])
        self._seen = {c.name for c in self._columns if seen(c)}

    def _show_columns(self) -> None:
        for number, column in enumerate(self._columns):
            chosen = column.name in self.menu.names and column.name in self._seen
            self.table.setColumnHidden(number, column.name not in ALWAYS and not chosen)
        self.table.fit_columns()

    def _forget(self) -> None:
        """Hold nothing of anybody: another caseload is open, or none."""
        self._drawn = ()
        self.filters.reset()
        self.rows.show([])
        # Columns read names from the document they were made for.
        self._columns = case_columns(self._session.document, self._session.language)
        self.rows.set_columns([c.column for c in self._columns])

    def show_only(self, title: str, case_ids: frozenset[CaseId] | None) -> None:
        """List only these cases, of all; None lists all again."""
        self.filters.reset()
        self.filters.show_only(title, case_ids)

    def show_filtered(self, by: By, code: str) -> None:
        """List the cases of one filter, as if it had been set by hand."""
        self.filters.reset()
        self.redraw()
        self.filters.choose(by, code)

    def _arrange(self) -> None:
        self.rows.keep(self.filters.wanted.keeps())

    def _group(self, place: int) -> None:
        self.rows.group_by(self._groupings[place][1] if place >= 0 else None)

    def _remember(self) -> None:
        self._kept = {r.case_id for r in self.table.picked()}

    def _settle(self) -> None:
        """Choose again who was chosen, as far as they are still shown; headings go across."""
        if len(self._kept) > 1:
            self.table.pick(lambda r: not isinstance(r, Group) and r.case_id in self._kept)
        self._span()
        self._pick()

    def _span(self) -> None:
        self.table.clearSpans()
        for number in self.rows.headings():
            self.table.setSpan(number, 0, 1, len(self._columns))

    def _turn(self, row: Any) -> None:
        if isinstance(row, Group):
            self.rows.toggle(row)

    def _open(self, row: Any) -> None:
        if not isinstance(row, Group):
            self._session.show_case(row.case_id)

    def _pick(self) -> None:
        picked = [r for r in self.table.picked() if not isinstance(r, Group)]
        self.bulk.choose(picked)
        self._say_head(picked)

    def _say_head(self, picked: list[CaseLine]) -> None:
        language, shown = self._session.language, self.rows.shown
        everybody = len(self._session.document.cases)
        words = [cases_text(everybody, language)]
        if len(shown) != everybody:
            words.append(self.tr("shown: {n}").format(n=count_text(len(shown), language)))
        if len(picked) > 1:
            words.append(self.tr("chosen: {n}").format(n=count_text(len(picked), language)))
        words.extend(self._sums(picked if len(picked) > 1 else shown))
        self.header.soft.setText(" · ".join(words))

    def _sums(self, lines: list[CaseLine]) -> list[str]:
        """Say what these cases come to: their money, and the mean share of needs met."""
        language, programme = self._session.language, self._session.document.programme
        given = [r.listed.given for r in lines if r.listed.given is not None]
        if not given or programme is None:
            return []
        money = Money(sum(g.amount for g in given), programme.currency)
        before = sum(sum(g.before.values()) for g in given)
        left = sum(sum(g.left.values()) for g in given)
        sums = [money_text(money, language)]
        if before:
            met = share_text(1 - left / before, language)
            sums.append(self.tr("{met} of their needs met").format(met=met))
        return sums

    def _told(self, words: str, lines: list[CaseLine]) -> str:
        cases = cases_text(len(lines), self._session.language)
        return "  ·  ".join([words, cases, *self._sums(lines)])


def _seen_of(document: Caseload, allocation: Allocation | None) -> tuple[object, ...]:
    """Return all the list is made of: what else is edited, a decision above all, leaves it be."""
    return (
        document.programme,
        document.cases,
        document.assessments,
        document.plans,
        document.consents,
        document.clearings,
        document.hand_overs,
        document.judged,
        allocation,
    )
