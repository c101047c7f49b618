"""One case's year: its visits, its supports, its scores, and what can be entered of what is due."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.case_files import case_files
from planner.domain.caseload import Caseload
from planner.domain.follow_up.due import Duty, DutySort, not_asked_for, year_of
from planner.domain.follow_up.instrument import scored
from planner.domain.follow_up.referral import referrals_of
from planner.domain.follow_up.standing import award_standings
from planner.domain.ids import CaseId
from planner.domain.programme.programme import Programme
from planner.domain.protection.staff import May
from planner.services.follow_up.amending import Changed, changed_needs
from planner.wording.follow_up.referrals import referral_line
from planner.wording.follow_up.texts import (
    award_line,
    follow_up_text,
    needs_words,
    score_lines,
    visit_lines,
)
from ui.permitted import permit
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import Panel, Scroll, button, clear, label

#: The least height of the year's lines, in pixels.
_LINES_HEIGHT = 48 * GRID


def _sides(changed: Changed, programme: Programme, language: str) -> list[str]:
    sides = (("worse", changed.worse), ("better", changed.better))
    return [
        follow_up_text(side, language, needs=needs_words(codes, programme, language))
        for side, codes in sides
        if codes
    ]


class YearPanel(Panel):
    """Shows the case of the duty chosen; ``entered`` carries what a person says became of it."""

    entered = Signal(str)  # done, missed, received, not_received
    asked = Signal(str)  # support, visit, referral, complaint, responsible, close: in a dialog
    case_asked = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("The case’s year"), name="case_year")
        self._session = session
        self._case = CaseId("")
        self.done = button(self.tr("Visite&d"), "visit_done", primary=True)
        self.missed = button(self.tr("Not re&ached"), "visit_missed")
        self.received = button(self.tr("Receive&d"), "support_received", primary=True)
        self.not_received = button(self.tr("&Not received"), "support_not_received")
        self.support = button(self.tr("&Support…"), "year_support")
        self.visit = button(self.tr("V&isit…"), "year_visit")
        self.refer = button(self.tr("Refe&rral…"), "year_referral")
        self.complain = button(self.tr("C&omplaint…"), "year_complaint")
        self.responsible = button(self.tr("Who sees to i&t…"), "year_responsible")
        self.close_case = button(self.tr("C&lose the case…"), "year_close")
        for made, said in (
            (self.support, "support"),
            (self.visit, "visit"),
            (self.refer, "referral"),
            (self.complain, "complaint"),
            (self.responsible, "responsible"),
            (self.close_case, "close"),
        ):
            made.clicked.connect(lambda _=False, what=said: self.asked.emit(what))
        self.show_case = button(self.tr("Open the case"), "year_open_case", link=True)
        self.show_case.clicked.connect(lambda: self.case_asked.emit(self._case))
        for made, said in (
            (self.done, "done"),
            (self.missed, "missed"),
            (self.received, "received"),
            (self.not_received, "not_received"),
        ):
            made.clicked.connect(lambda _=False, what=said: self.entered.emit(what))
        inner = QWidget()
        self.lines = QVBoxLayout(inner)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(GRID)
        self.body.addWidget(
            flowing(self.done, self.missed, self.received, self.not_received, self.show_case)
        )
        self.body.addWidget(
            flowing(
                self.support,
                self.visit,
                self.refer,
                self.complain,
                self.responsible,
                self.close_case,
            )
        )
        scroll = Scroll(inner, "case_year_lines")
        scroll.setMinimumHeight(_LINES_HEIGHT)
        self.body.addWidget(scroll, 1)

    def redraw(self, duty: Duty | None, today: date) -> None:
        """Show the year of the duty's case, and what can be entered of the duty."""
        self._case = duty.case_id if duty is not None else CaseId("")
        is_visit = duty is not None and duty.sort is DutySort.VISIT
        is_delivery = duty is not None and duty.sort is DutySort.DELIVERY
        for made in (self.done, self.missed):
            made.setVisible(is_visit)
            permit(made, self._session, May.EDIT_CASES)
        for made in (self.received, self.not_received):
            made.setVisible(is_delivery)
            permit(made, self._session, May.EDIT_CASES)
        self.show_case.setVisible(duty is not None)
        for made, may in (
            (self.support, May.EDIT_CASES),
            (self.visit, May.EDIT_CASES),
            (self.refer, May.EDIT_CASES),
            (self.complain, May.EDIT_CASES),
            (self.responsible, May.EDIT_CASES),
            (self.close_case, May.MOVE_PLANS),
        ):
            made.setVisible(duty is not None)
            permit(made, self._session, may)
        clear(self.lines)
        if duty is None:
            self.say(self.tr("Choose a line of the list."))
            return
        first = follow_up_text("ask_first", self._session.language)
        self.say(f"{duty.number} · {first}" if duty.ask_first else duty.number)
        self._fill(self._session.document, duty.case_id, today)
        self.lines.addStretch(1)

    def _fill(self, document: Caseload, case_id: CaseId, today: date) -> None:
        language = self._session.language
        file = next(f for f in case_files(document) if f.case.id == case_id)
        year = year_of(document, file, today)
        visits = visit_lines(year, not_asked_for(document, file), language)
        self._section(self.tr("Visits"), visits)
        standings = award_standings(document).get(case_id, ())
        programme = document.given_programme
        supports = [award_line(each, programme, today, language) for each in standings]
        self._section(self.tr("Support"), supports)
        referrals = [
            referral_line(each, programme, language)
            for each in referrals_of(document.referrals.values())
            if each.case_id == case_id
        ]
        self._section(self.tr("Referrals"), referrals)
        for changed in changed_needs(document):
            if changed.case_id == case_id:
                self._section(
                    follow_up_text("changed_title", language),
                    _sides(changed, programme, language),
                )
        scores: list[str] = []
        for each in year:
            if each.visit is not None:
                made = document.instruments.get(each.visit.instrument)
                found = scored(made, dict(each.visit.items)) if made else None
                scores += score_lines(each.visit, made, found, language)
        self._section(self.tr("Reintegration score"), scores)

    def _section(self, title: str, lines: list[str]) -> None:
        if not lines:
            return
        self.lines.addWidget(label(title, "soft"))
        for line in lines:
            self.lines.addWidget(label(line[:1].upper() + line[1:], wrap=True))
