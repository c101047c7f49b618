"""After the signature: what is due, for each counsellor, and one case's year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.app.children.follow_up import read_visits, write_form
from planner.domain.errors import PlannerError
from planner.domain.follow_up.due import (
    Duty,
    DutySort,
    VisitDue,
    calendar_of,
    due_list,
    overdue_of_each,
    visit_counts,
)
from planner.domain.follow_up.observation import Seen
from planner.domain.follow_up.visit import BASELINE, Visit, VisitState, visit_id
from planner.domain.protection.staff import May
from planner.services.follow_up.imports import (
    VisitsPreview,
    newest_instrument,
    preview_visits,
    take_visits,
)
from planner.services.follow_up.seen import see
from planner.services.follow_up.visits import record_visit
from planner.wording.follow_up.texts import calendar_line, follow_up_text, overdue_line, who_words
from ui.models.duty_rows import duty_columns
from ui.models.rows import RowsModel
from ui.permitted import permit
from ui.session import Session
from ui.style import GRID
from ui.widgets.follow_up.calendar_dialog import CalendarDialog
from ui.widgets.follow_up.complaints_dialog import ComplaintsCounted, ComplaintsDialog
from ui.widgets.follow_up.instrument_dialog import InstrumentDialog
from ui.widgets.follow_up.referral_question import ReferralQuestion
from ui.widgets.follow_up.responsible_question import ResponsibleQuestion
from ui.widgets.follow_up.year_panel import YearPanel
from ui.widgets.follow_up.year_questions import (
    CloseQuestion,
    ComplaintQuestion,
    SupportQuestion,
    VisitQuestion,
)
from ui.widgets.parts import ask
from ui.widgets.parts.empty_state import EmptyState
from ui.widgets.parts.fields import Choice, chosen
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import Header, Panel, Scroll, Turning, button, label
from ui.widgets.parts.table import Table

_EMPTY, _LIST = range(2)
#: The least width of what is to be done, in pixels: beside it stand how late it is and whose.
_READABLE = 130
#: From this width of the page on the year stands beside the list; beneath it, both keep a height.
_SIDE_BY_SIDE = 900
_LIST_HEIGHT = 50 * GRID


@dataclass(frozen=True)
class _Key:
    """Which duty it is, whatever its day and hours."""

    sort: DutySort
    case: str
    months: int
    target: str

    @classmethod
    def of(cls, duty: Duty) -> _Key:
        return cls(duty.sort, duty.case_id, duty.months, duty.target)


class FollowUpPage(QWidget):
    """The due list and, beside it, the year of the case chosen."""

    page_asked = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("follow_up")
        self._session = session
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._calendars: list[QPushButton] = []
        self._scores: list[QPushButton] = []
        self.header = Header(self.tr("Follow-up"))
        self.form = button(self.tr("Write the for&m…"), "follow_up_form")
        self.take = button(self.tr("&Take visits…"), "follow_up_take", primary=True)
        self.form.clicked.connect(self._write_form)
        self.take.clicked.connect(self._ask_for_visits)
        self.register = button(self.tr("&Complaints…"), "follow_up_complaints")
        self.register.clicked.connect(self._show_register)
        self.header.add(self.register)
        self.header.add(self.form)
        self.header.add(self.take)
        outer.addWidget(self.header)
        self.stack = QStackedWidget()
        outer.addWidget(self.stack, 1)
        plans = button(self.tr("Go to P&lans"), "follow_up_plans")
        plans.clicked.connect(lambda: self.page_asked.emit(4))
        settings = self._settings("empty")
        for state in (
            EmptyState(
                "follow_up_empty",
                self.tr("Nobody is followed yet"),
                self.tr(
                    "Once a plan is agreed or signed, its visits and deliveries stand here by the "
                    "day they are due, for each counsellor."
                ),
                [plans, *settings],
            ),
        ):
            self.stack.addWidget(state)
        self.stack.addWidget(self._make_list())
        self.redraw()

    def _settings(self, where: str) -> tuple[QPushButton, QPushButton]:
        """Return what opens the calendar and the score, for one of the places they stand in."""
        calendar = button(self.tr("Calendar of visits…"), f"{where}_calendar", link=True)
        calendar.clicked.connect(lambda: self._open(CalendarDialog(self._session, self)))
        score = button(self.tr("Reintegration score…"), f"{where}_score", link=True)
        score.clicked.connect(lambda: self._open(InstrumentDialog(self._session, self)))
        self._calendars.append(calendar)
        self._scores.append(score)
        return calendar, score

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _make_list(self) -> QWidget:
        body = QWidget()
        outer = QVBoxLayout(body)
        outer.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 3 * GRID)
        sides = Turning(_SIDE_BY_SIDE, (5, 3))
        panel = Panel(self.tr("What is due"), name="due")
        self.panel = panel
        self.whose = Choice("due_whose", [(self.tr("Everybody’s"), None)], None)
        whose = label(self.tr("&Whose"))
        whose.setBuddy(self.whose)
        self.whose.setAccessibleName(self.tr("Whose"))
        self.whose.activated.connect(lambda _: self._filter())
        panel.top.addWidget(whose)
        panel.top.addWidget(self.whose)
        self.overdue = label("", "attention", wrap=True)
        self.overdue.setObjectName("due_overdue")
        panel.body.addWidget(self.overdue)
        self.rows = RowsModel(duty_columns(self._session.language, None))
        self.table = Table(self.rows, "due_list", self.tr("What is due"), lines=2)
        self.table.readable = _READABLE
        self.table.fit_rows(3)
        self.table.setMinimumHeight(_LIST_HEIGHT)
        self.table.chosen.connect(lambda _: self._show_year())
        self.table.opened.connect(lambda duty: self._session.show_case(duty.case_id))
        panel.body.addWidget(self.table, 1)
        panel.body.addWidget(flowing(*self._settings("due")))
        self.year = YearPanel(self._session)
        self.year.entered.connect(self._enter)
        self.year.asked.connect(self._ask_about)
        self.year.case_asked.connect(self._session.show_case)
        sides.add(panel)
        sides.add(self.year)
        outer.addWidget(sides)
        return Scroll(body, "follow_up_body")

    @property
    def today(self) -> date:
        """Return the day the list is of."""
        return datetime.now(UTC).date()

    def redraw(self) -> None:
        """Show what is due today, or the next step."""
        session, document = self._session, self._session.document
        may = May.EDIT_CASES
        permit(self.take, session, may, document.programme is not None)
        for made in self._calendars:
            permit(made, session, May.PROGRAMME, session.work is not None)
        for made in self._scores:
            made.setEnabled(session.work is not None)
        self.register.setEnabled(session.work is not None)
        self.form.setEnabled(document.programme is not None)
        self.header.soft.setText("")
        duties = due_list(document, self.today) if document.programme else []
        counts = visit_counts(document, self.today)
        if not duties and not any(counts.values()):
            self.stack.setCurrentIndex(_EMPTY)
            return
        self.stack.setCurrentIndex(_LIST)
        language = session.language
        told = {state.value: counts[state] for state in VisitDue}
        self.header.soft.setText(follow_up_text("visits_counted", language, **told))
        self.panel.say(calendar_line(calendar_of(document), language))
        overdue = overdue_line(overdue_of_each(duties), language)
        self.overdue.setText(overdue)
        self.overdue.setVisible(bool(overdue))
        self.rows.columns = tuple(duty_columns(language, document.programme))
        kept = self.table.current()
        self._list_people(duties)
        self.rows.show(duties)
        if kept is not None:
            key = _Key.of(kept)
            place = self.rows.row_of(lambda d: _Key.of(d) == key)
            if place >= 0:
                self.table.choose(place)
        self._show_year()

    def _list_people(self, duties: list[Duty]) -> None:
        """Offer everybody for whom something is due; who was chosen stays chosen."""
        language, before = self._session.language, chosen(self.whose)
        people = sorted({who_words(d, language) for d in duties})
        self.whose.values = [None, *people]
        self.whose.clear()
        self.whose.addItems([self.tr("Everybody’s"), *people])
        self.whose.select(before if before in self.whose.values else None)
        self._filter()

    def _filter(self) -> None:
        who, language = chosen(self.whose), self._session.language
        self.rows.keep(None if who is None else lambda d: who_words(d, language) == who)

    def _show_year(self) -> None:
        self.year.redraw(self.table.current(), self.today)

    def _enter(self, what: str) -> None:
        """Enter what became of the duty chosen, today."""
        duty: Duty | None = self.table.current()
        session = self._session
        if duty is None:
            return
        if duty.sort is DutySort.VISIT:
            case_id, months = duty.case_id, duty.months
            state = VisitState(what)
            visit = Visit(
                visit_id(case_id, months), case_id, months, state, self.today, session.who
            )
            session.do(record_visit, visit)
        elif duty.award is not None:
            session.do(see, duty.case_id, duty.award, Seen(what), self.today, session.who)

    def _ask_about(self, what: str) -> None:
        """Open the dialog that asks about the case chosen."""
        duty: Duty | None = self.table.current()
        if duty is None:
            return
        session, today = self._session, self.today
        case = session.document.cases[duty.case_id]
        made: QDialog
        if what == "support":
            made = SupportQuestion(session, case, today, self)
        elif what == "visit":
            months = (BASELINE, *calendar_of(session.document).visits)
            made = VisitQuestion(session, case, today, months, self)
            if duty.sort is DutySort.VISIT:
                made.months.select(duty.months)
        elif what == "referral":
            made = ReferralQuestion(session, case, today, duty.referral, self)
        elif what == "complaint":
            made = ComplaintQuestion(session, case, today, self)
        elif what == "responsible":
            made = ResponsibleQuestion(session, case, duty.award or "", self)
        else:
            made = CloseQuestion(session, case, today, self)
        self._open(made)

    def _show_register(self) -> None:
        """Open the register of complaints; who may not read it sees how many there are."""
        session, work = self._session, self._session.work
        if work is None:
            return
        shut = work.sealed or session.why_not(May.COMPLAINTS)
        shown = ComplaintsCounted if shut else ComplaintsDialog
        self._open(shown(session, work, self.today, self))

    def _write_form(self) -> None:
        chosen_path = ask.workbook_to_make(self, "follow-up-form.xlsx")
        if not chosen_path:
            return
        document, language = self._session.document, self._session.language
        months, known = calendar_of(document).visits, newest_instrument(document)
        try:
            write_form(Path(chosen_path), language, document.given_programme, months, known)
        except OSError:
            file = Path(chosen_path).name
            self._session.fail(PlannerError("file_unwritable", file=file))
            return
        self._session.said.emit(self.tr("The form is written."))

    def _ask_for_visits(self) -> None:
        """Read a file of visits in the background, then take it."""
        chosen_path = ask.table(self)
        if not chosen_path:
            return
        base, path = self._session.document, Path(chosen_path)
        self._session.slow(
            self.tr("Reading visits"),
            lambda _report, _stop: preview_visits(base, read_visits, path),
            self._take_visits,
        )

    def _take_visits(self, preview: VisitsPreview) -> None:
        session = self._session
        if not session.do(take_visits, preview, session.who):
            return
        names = ("rows", "new", "changed", "known", "left", "cells", "kept")
        counts = {name: getattr(preview, name) for name in names}
        session.said.emit(follow_up_text("taken", session.language, file=preview.file, **counts))
