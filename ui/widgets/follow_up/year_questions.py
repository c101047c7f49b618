"""What is asked about a case's year: what became of a support, a complaint, the end of a case."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from planner.domain.cases.case import Case
from planner.domain.follow_up.closure import WhyClosed
from planner.domain.follow_up.complaint import ComplaintSort
from planner.domain.follow_up.observation import SATISFACTIONS, Seen
from planner.domain.follow_up.open_matters import OpenMatter, open_matters
from planner.domain.follow_up.standing import award_standings
from planner.domain.follow_up.visit import Visit, VisitHow, VisitState, visit_id
from planner.services.follow_up.closing import close_case
from planner.services.follow_up.complaints import take_complaint
from planner.services.follow_up.seen import see
from planner.services.follow_up.visits import record_visit
from planner.services.work import Work
from planner.wording.follow_up.texts import follow_up_text, month_words, open_matter_line
from planner.wording.names import name_of
from planner.wording.names.programme import thing_name
from ui.session import Session
from ui.widgets.parts.day_question import DayQuestion
from ui.widgets.parts.fields import chosen, read_date
from ui.widgets.parts.panel import label


class YearQuestion(DayQuestion):
    """Asks about one case on a day."""

    def __init__(
        self, name: str, session: Session, case: Case, today: date, parent: QWidget | None
    ) -> None:
        super().__init__(name, session, today, parent)
        self._case = case


class SupportQuestion(YearQuestion):
    """What became of a support."""

    def __init__(
        self, session: Session, case: Case, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__("support_seen", session, case, today, parent)
        self.ask(self.tr("What became of a support?"), case.number)
        document, language = session.document, session.language
        programme = document.given_programme
        standings = award_standings(document).get(case.id, ())
        listed: list[tuple[str, object]] = [
            (thing_name(s.award.target, programme, language), s.award.id) for s in standings
        ]
        self.support = self._choice("which", self.tr("&Support"), listed or [("–", "")])
        seen: list[tuple[str, object]] = [(name_of(s, language), s) for s in Seen]
        self.seen = self._choice("what", self.tr("&What was seen"), seen)
        levels: list[tuple[str, object]] = [("–", None)]
        levels += [(str(n), n) for n in SATISFACTIONS]
        self.level = self._choice("level", self.tr("Sa&tisfaction (1–5)"), levels)
        self.seen.currentIndexChanged.connect(lambda _: self._enable())
        self._enable()
        self._end(self.tr("&Enter it"))

    def _enable(self) -> None:
        satisfied = chosen(self.seen) is Seen.SATISFIED
        self.level.setEnabled(satisfied)
        if not satisfied:
            self.level.select(None)

    def _store(self, work: Work, day: date, words: str) -> None:
        who, level = self._session.who, chosen(self.level)
        target, seen = chosen(self.support), chosen(self.seen)
        see(work, self._case.id, target, seen, day, who, satisfaction=level, words=words)


class VisitQuestion(YearQuestion):
    """What became of a visit."""

    def __init__(
        self,
        session: Session,
        case: Case,
        today: date,
        months: tuple[int, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("visit_entered", session, case, today, parent)
        self.ask(self.tr("What became of a visit?"), case.number)
        language = session.language
        which: list[tuple[str, object]] = [(month_words(n, language), n) for n in months]
        self.months = self._choice("which", self.tr("&Visit"), which)
        states: list[tuple[str, object]] = [(name_of(s, language), s) for s in VisitState]
        self.state = self._choice("state", self.tr("&What became of it"), states)
        ways: list[tuple[str, object]] = [(name_of(h, language), h) for h in VisitHow]
        self.how = self._choice("how", self.tr("&Where or how"), ways)
        levels: list[tuple[str, object]] = [("–", None)]
        levels += [(str(n), n) for n in SATISFACTIONS]
        self.level = self._choice("level", self.tr("Sa&tisfaction (1–5)"), levels)
        self._end(self.tr("&Enter it"))

    def _store(self, work: Work, day: date, words: str) -> None:
        months, case_id = chosen(self.months), self._case.id
        visit = Visit(
            visit_id(case_id, months),
            case_id,
            months,
            chosen(self.state),
            day,
            self._session.who,
            chosen(self.how),
            chosen(self.level),
            words=words,
        )
        record_visit(work, visit)


class ComplaintQuestion(YearQuestion):
    """Take a complaint or an appeal."""

    def __init__(
        self, session: Session, case: Case, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__("complaint_taken", session, case, today, parent)
        self.ask(
            self.tr("Take a complaint"),
            self.tr(
                "Somebody else than the counsellor answers it. What it is about is sealed, and "
                "shown to those alone who decide complaints."
            ),
        )
        language = session.language
        sorts: list[tuple[str, object]] = [(name_of(s, language), s) for s in ComplaintSort]
        self.sort = self._choice("sort", self.tr("It is &about"), sorts)
        self._end(self.tr("&Take it"))

    def _store(self, work: Work, day: date, words: str) -> None:
        take_complaint(work, self._case.id, chosen(self.sort), words, day, self._session.who)


class CloseQuestion(YearQuestion):
    """Close a case."""

    def __init__(
        self, session: Session, case: Case, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__("case_closed", session, case, today, parent)
        self.ask(
            self.tr("Close case {case}?").format(case=case.number),
            self.tr(
                "Its plan is closed with it. Visits that were due, money and complaints are "
                "settled first. On the page Plans it can be reopened, for a reason."
            ),
        )
        self._today = today
        language = session.language
        whys: list[tuple[str, object]] = [(name_of(w, language), w) for w in WhyClosed]
        self.why = self._choice("why", self.tr("&Why"), whys)
        self.still_open = label("", wrap=True)
        self.still_open.setObjectName("case_closed_open")
        self.fields.addRow(self.still_open)
        self.anyway = QCheckBox(self.tr("Close it &all the same, for the reason in words"))
        self.anyway.setObjectName("case_closed_anyway")
        self.fields.addRow(self.anyway)
        self._end(self.tr("&Close the case"))
        self.why.currentIndexChanged.connect(lambda _: self._list_open())
        self.day.editingFinished.connect(self._list_open)
        self._list_open()

    def _list_open(self) -> None:
        """List what is open for the reason chosen; what may stay open is confirmed."""
        session, document = self._session, self._session.document
        found: tuple[OpenMatter, ...] = ()
        if self._case.id not in document.closures:
            on = _day_of(self.day, self._today)
            found = open_matters(document, self._case.id, chosen(self.why), on)
        programme, language = document.given_programme, session.language
        lines = [f"– {open_matter_line(each, programme, language)}" for each in found]
        self.still_open.setText("\n".join([follow_up_text("still_open", language), *lines]))
        self.still_open.setVisible(bool(found))
        self.anyway.setVisible(any(each.may_stay for each in found))

    def _store(self, work: Work, day: date, words: str) -> None:
        who, anyway = self._session.who, self.anyway.isChecked()
        close_case(work, self._case.id, chosen(self.why), day, who, words, anyway=anyway)


def _day_of(field: QLineEdit, today: date) -> date:
    """Return the day typed, ``today`` while it is none."""
    try:
        return read_date(field) or today
    except ValueError:
        return today
