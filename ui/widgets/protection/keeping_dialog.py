"""Cases whose time is over: look at each, keep it longer or erase it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QGroupBox, QHBoxLayout, QLineEdit, QWidget

from planner.domain.protection.retention import Due, WhyKept
from planner.domain.rights.erasure import WhyErased
from planner.services.protection.retention import Review
from planner.wording.names import name_of
from planner.wording.numbers import date_text
from planner.wording.protection import clock_text, protection_text
from ui.models.rows import Column, RowsModel
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.day_asked import day_asked
from ui.widgets.parts.fields import add_row, choice, chosen, text_field
from ui.widgets.parts.panel import Turning, button
from ui.widgets.parts.question import Question
from ui.widgets.parts.table import Table
from ui.widgets.protection.erase_dialog import erased_and_told


class KeepingDialog(Question):
    """Lists what is due; nothing goes by itself, and none is listed by a clock that jumped."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("keeping", parent, width=720)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._confirmed: date | None = None
        language = session.language
        self.rows = RowsModel(
            [
                Column(self.tr("Case"), lambda d: d.number, 120, bold=True),
                Column(
                    self.tr("Since"), lambda d: date_text(d.until, language), 140, lambda d: d.until
                ),
                Column(self.tr("Why"), lambda d: name_of(d.why, language), 0),
            ],
            self,
        )
        self.table = Table(self.rows, "keeping_list", self.tr("Cases to look at"))
        self.table.chosen.connect(lambda _: self._enable())
        self.table.opened.connect(lambda due: session.show_case(due.case_id))
        self.table.setMinimumHeight(30 * GRID)
        self.body.addWidget(self.table, 1)
        self.today = text_field("keeping_today", "", self.tr("year-month-day, e.g. 2026-06-12"))
        self.confirm = button(self.tr("The day is right"), "keeping_confirm")
        self.confirm.clicked.connect(self._confirm)
        row = QHBoxLayout()
        row.addWidget(self.today, 1)
        row.addWidget(self.confirm)
        self.clock = QWidget()
        self.clock.setLayout(row)
        self.body.addWidget(self.clock)
        both = Turning(0, (1, 1))
        both.add(self._make_keep())
        both.add(self._make_erase())
        self.body.addWidget(both)
        close = button(self.tr("Close"), "keeping_close")
        close.clicked.connect(self.reject)
        self.answers(close)
        session.went_wrong.connect(self.say)
        self.finished.connect(lambda _: session.went_wrong.disconnect(self.say))
        self._show(session.rights.review())

    def _make_keep(self) -> QWidget:
        group = QGroupBox(self.tr("Keep it longer"))
        form = QFormLayout(group)
        self.until = text_field("keeping_until", "", self.tr("year-month-day, e.g. 2026-06-12"))
        add_row(form, self.tr("&Until"), self.until)
        whys = [(name_of(w, self._session.language), w) for w in WhyKept]
        self.why_kept = choice("keeping_why", whys, WhyKept.AUDIT)
        add_row(form, self.tr("&Why"), self.why_kept)
        self.own_words = text_field("keeping_own_words", "")
        add_row(form, self.tr("In your own wo&rds"), self.own_words)
        self.keep = button(self.tr("&Keep"), "keeping_keep")
        self.keep.clicked.connect(self._keep)
        form.addRow(self.keep)
        return group

    def _make_erase(self) -> QWidget:
        group = QGroupBox(self.tr("Erase it for good"))
        form = QFormLayout(group)
        self.again = text_field("keeping_again", "", self.tr("type the case number again"))
        add_row(form, self.tr("Case &number"), self.again)
        whys = [(name_of(w, self._session.language), w) for w in WhyErased]
        self.why_erased = choice("keeping_why_erased", whys, WhyErased.TIME_OVER)
        add_row(form, self.tr("Wh&y"), self.why_erased)
        self.erase = button(self.tr("&Erase"), "keeping_erase")
        self.erase.clicked.connect(self._erase)
        form.addRow(self.erase)
        return group

    def _show(self, review: Review | None) -> None:
        session, language = self._session, self._session.language
        title = self.tr("Cases whose time is over")
        due = () if review is None else review.due
        self.rows.show(due)
        self.clock.setVisible(review is not None and review.fault is not None)
        if review is None:
            self.ask(title)
        elif review.fault is not None:
            self.ask(title, clock_text(review.fault, language))
        else:
            day = date_text(review.today, language)
            months = session.document.about.keep_months
            code = "due_head" if due else "due_none"
            values = {"day": day, "count": len(due), "months": months}
            self.ask(title, protection_text(code, language, **values))
        if due:
            self.table.choose(0)
        self._enable()
        self.settle()

    def _enable(self) -> None:
        chosen_one = self.table.current() is not None
        self.keep.setEnabled(chosen_one)
        self.erase.setEnabled(chosen_one)

    def _confirm(self) -> None:
        day = self._day(self.today)
        if day is not None:
            self.say("")
            self._confirmed = day
            self._show(self._session.rights.review(day))

    def _keep(self) -> None:
        due: Due | None = self.table.current()
        until = self._day(self.until)
        if due is None or until is None:
            return
        why, words = chosen(self.why_kept), self.own_words.text()
        if self._session.rights.keep(due.case_id, until, why, words):
            self._again()

    def _erase(self) -> None:
        due: Due | None = self.table.current()
        if due is None:
            return
        again, why = self.again.text(), chosen(self.why_erased)
        case = self._session.document.cases[due.case_id]
        if erased_and_told(self._session, case, again, why, self):
            self._again()

    def _again(self) -> None:
        for field in (self.until, self.own_words, self.again):
            field.clear()
        self.say("")
        self._show(self._session.rights.review(self._confirmed))

    def _day(self, field: QLineEdit) -> date | None:
        return day_asked(self, field, self._session.language)
