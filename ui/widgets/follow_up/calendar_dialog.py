"""The office's calendar of follow-up: when it looks in, what that takes, how fast it answers."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from planner.domain.errors import PlannerError
from planner.domain.follow_up.calendar import Anchor, Calendar
from planner.domain.follow_up.due import calendar_of
from planner.services.follow_up.calendar import set_calendar
from planner.wording.errors.in_window import window_sentence
from planner.wording.names import name_of
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.fields import add_row, choice, chosen, text_field
from ui.widgets.parts.panel import button
from ui.widgets.parts.question import Question

#: Stands for what is no whole number: no calendar has it, so its check says what is wrong.
_UNREADABLE = -1


class CalendarDialog(Question):
    """Every figure is the office's to change; visits made keep their month."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("calendar", parent)
        self._session = session
        self.ask(
            self.tr("Calendar of follow-up"),
            self.tr(
                "Visits that were made keep their month, whatever the calendar says from now on."
            ),
        )
        now, language = calendar_of(session.document), session.language
        self._form = QFormLayout()
        self._form.setVerticalSpacing(2 * GRID)
        self.body.addLayout(self._form)
        self.visits = self._line("visits", self.tr("&Months of visits"), _listed(now.visits))
        anchors = [(name_of(a, language), a) for a in Anchor]
        self.anchor = choice("calendar_anchor", anchors, now.counted_from)
        add_row(self._form, self.tr("Counted &from"), self.anchor)
        self.ahead = self._line("ahead", self.tr("&Days ahead on the list"), now.ahead)
        self.visit = self._line("visit", self.tr("Minutes a &visit takes"), now.visit_minutes)
        self.delivery = self._line(
            "delivery", self.tr("Minutes a de&livery takes"), now.delivery_minutes
        )
        self.hours = self._line(
            "hours", self.tr("&Hours a counsellor has a month"), now.hours,
            self.tr("as the programme says"),
        )  # fmt: skip
        self.acknowledge = self._line(
            "acknowledge", self.tr("Days to &acknowledge a complaint"), now.acknowledge
        )
        self.decide = self._line("decide", self.tr("Days to de&cide it"), now.decide)
        self.referral = self._line(
            "referral", self.tr("Days to wait for a &referral’s answer"), now.referral_days
        )
        self.checks = self._line(
            "checks", self.tr("Months between chec&ks for harm"), now.check_months
        )
        cancel = button(self.tr("Cancel"), "calendar_cancel")
        cancel.clicked.connect(self.reject)
        save = button(self.tr("&Save"), "calendar_save", primary=True)
        save.clicked.connect(self._save)
        self.answers(cancel, save)

    def _line(self, name: str, words: str, value: object, hint: str = "") -> QLineEdit:
        made = text_field(f"calendar_{name}", "" if value is None else str(value), hint)
        add_row(self._form, words, made)
        return made

    def _typed(self) -> Calendar:
        """Return the calendar as it is typed, whatever it says."""
        months = self.visits.text().replace("،", ",").split(",")
        hours = self.hours.text().strip()
        return replace(
            calendar_of(self._session.document),
            visits=tuple(_number(part) for part in months),
            counted_from=chosen(self.anchor),
            ahead=_number(self.ahead.text()),
            visit_minutes=_number(self.visit.text()),
            delivery_minutes=_number(self.delivery.text()),
            hours=_number(hours) if hours else None,
            acknowledge=_number(self.acknowledge.text()),
            decide=_number(self.decide.text()),
            check_months=_number(self.checks.text()),
            referral_days=_number(self.referral.text()),
        )

    def _save(self) -> None:
        work = self._session.work
        if work is None:
            return
        try:
            set_calendar(work, self._typed(), self._session.who)
        except PlannerError as error:
            self.say(window_sentence(error, self._session.language))
            return
        self._session.succeeded.emit()
        self.accept()


def _listed(months: tuple[int, ...]) -> str:
    return ", ".join(map(str, months))


def _number(text: str) -> int:
    typed = text.strip()
    return int(typed) if typed.isdecimal() else _UNREADABLE
