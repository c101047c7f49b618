"""Whom the balance leaves short, and the answer of a named person for each."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from planner.domain.balances.allocation import Allocation
from planner.domain.balances.clearing import WhyCleared
from planner.domain.protection.staff import May
from planner.services.plans import clearing
from planner.wording.names import name_of
from planner.wording.numbers import count_text
from ui.models.answer_rows import LeftRow
from ui.models.rows import Column, RowsModel
from ui.permitted import permit
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.fields import choice, chosen, text_field
from ui.widgets.parts.panel import Panel, button, label
from ui.widgets.parts.table import Table
from ui.words import listed

#: How many cases stand without scrolling at first, and once all are asked for.
_FEW, _MANY = 2, 12
#: How many lines of what kept support out; the case itself tells the rest.
_LINES = 3


class ClearingPanel(Panel):
    """Lists who waits to be cleared; one or several are cleared with a reason, by name.

    For the office only: it names many people's cases, so a shared screen hides it.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(" ", " ", name="clearing")
        self._session = session
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.rows = RowsModel(
            [
                Column(self.tr("Case"), lambda r: r.number, 100, bold=True),
                Column(self.tr("Left short how"), lambda r: r.how, 130, attention=lambda _: True),
                Column(self.tr("What kept support out"), lambda r: r.why or "–", 0),
            ],
            self,
        )
        self.table = Table(
            self.rows, "clearing_list", self.tr("To be cleared"), lines=_LINES, several=True
        )
        self.table.fit_rows(_LINES)
        self.table.opened.connect(lambda row: session.show_case(row.case_id))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.body.addWidget(self.table)
        self.more = button("", "clearing_more", link=True)
        self.more.clicked.connect(self._turn)
        self.top.addWidget(self.more)
        self._open = False
        self.form = self._make_form()
        self.body.addWidget(self.form)
        self.hide()

    def _make_form(self) -> QWidget:
        form = QWidget()
        grid = QGridLayout(form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        language = self._session.language
        self.why = choice("clearing_why", [(name_of(w, language), w) for w in WhyCleared], None)
        self.who = QComboBox()
        self.who.setObjectName("clearing_who")
        self.words = text_field("clearing_words", "", self.tr("stays in the planner"))
        fields = (
            (self.tr("Why it may stand"), self.why),
            (self.tr("Cleared by"), self.who),
            (self.tr("In your own words"), self.words),
        )
        for column, (words, field) in enumerate(fields):
            title = label(words, "soft")
            title.setBuddy(field)
            field.setAccessibleName(words)
            grid.addWidget(title, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 2 if field is self.words else 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * GRID)
        self.do = button(self.tr("C&lear"), "clearing_do", primary=True)
        self.all = button(self.tr("Select all"), "clearing_all", link=True)
        self.hint = label("", "soft", wrap=True)
        self.hint.setObjectName("clearing_hint")
        self.among = button(self.tr("Show them among the cases"), "clearing_cases", link=True)
        self.among.clicked.connect(self._show)
        for widget in (self.do, self.all, self.among):
            buttons.addWidget(widget)
        buttons.addWidget(self.hint, 1)
        grid.addLayout(buttons, 2, 0, 1, 3)
        self.do.clicked.connect(self._clear)
        self.all.clicked.connect(lambda: self.table.pick(lambda _: True))
        self.why.currentIndexChanged.connect(lambda _: self._enable())
        self.who.currentTextChanged.connect(lambda _: self._enable())
        self.words.textChanged.connect(lambda _: self._enable())
        return form

    def redraw(self) -> None:
        """Show who waits, or that everybody left short was answered for."""
        session, allocation = self._session, self._session.allocation
        ready = allocation is not None and session.document.programme is not None
        if not ready or allocation is None or session.shared_screen:
            self.hide()
            return
        self._draw(allocation)

    def _draw(self, allocation: Allocation) -> None:
        document, language = self._session.document, self._session.language
        waiting, held = self._session.at_hand.left(document, allocation)
        self.setVisible(bool(waiting or held))
        if waiting != self.rows.rows:
            self.rows.show(waiting)
        count = count_text(len(waiting), language)
        self.title.setText(
            self.tr("To be cleared before plans are offered ({n})").format(n=count)
            if waiting
            else self.tr("Everybody left short is cleared")
        )
        done = self.tr("Cleared: {n}, by {who}.").format(
            n=count_text(len(held), language), who=listed(sorted({c.who for c in held}))
        )
        asks = self.tr("Look at each, then say why it may stand. Who cannot wait is not held up.")
        self.say(" ".join(part for part in (asks if waiting else "", done if held else "") if part))
        self.table.setVisible(bool(waiting))
        self.form.setVisible(bool(waiting))
        self._take_height()
        self._offer_staff()
        self._enable()

    def _take_height(self) -> None:
        """Show a few cases, or as many as a page has room for."""
        self.table.take_height(1, _MANY if self._open else _FEW)
        waiting = len(self.rows.rows)
        self.more.setText(
            self.tr("Show fewer")
            if self._open
            else self.tr("Show all {n}").format(n=count_text(waiting, self._session.language))
        )
        self.more.setVisible(waiting > _FEW)

    def _turn(self) -> None:
        self._open = not self._open
        self._take_height()

    def _offer_staff(self) -> None:
        """Offer the office's staff; where it lists nobody, a name is typed."""
        programme = self._session.document.programme
        staff = programme.office.staff if programme else frozenset()
        listed = ["", *(code for code in self._session.staff if code in staff)]
        if [self.who.itemText(n) for n in range(self.who.count())] != listed:
            self.who.clear()
            self.who.addItems(listed)
            self.who.setEditable(not staff)
        if not self.who.currentText() and self._session.who in listed:
            self.who.setCurrentText(self._session.who)

    def _enable(self) -> None:
        picked = self.table.picked()
        who = self.who.currentText().strip()
        words = self.words.text().strip()
        missing = ""
        if not picked:
            missing = self.tr("Select one or several cases.")
        elif not who:
            missing = self.tr("Choose who clears them.")
        elif chosen(self.why) is WhyCleared.OTHER and not words:
            missing = self.tr("Another reason needs words.")
        self.hint.setText(missing)
        ready = not missing and not self._session.background.busy
        permit(self.do, self._session, May.CLEAR, ready)
        n = count_text(len(picked), self._session.language)
        self.do.setText(self.tr("C&lear {n}").format(n=n) if picked else self.tr("C&lear"))

    def _show(self) -> None:
        cases = frozenset(row.case_id for row in self.rows.rows)
        self._session.show_cases(self.tr("To be cleared"), cases)

    def _clear(self) -> None:
        rows: list[LeftRow] = self.table.picked()
        ids = [row.case_id for row in rows]
        why, who, words = chosen(self.why), self.who.currentText(), self.words.text()
        if self._session.do(clearing.clear, ids, why, who, words):
            self.words.clear()
            done = count_text(len(ids), self._session.language)
            self._session.said.emit(self.tr("Cleared: {n}.").format(n=done))
