"""What is asked about a case's year: what became of a support, a complaint, the end of a case."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from planner.domain.case import Case
from planner.domain.follow_up.closure import WhyClosed
from planner.domain.follow_up.complaint import ComplaintSort
from planner.domain.follow_up.observation import SATISFACTIONS, Seen
from planner.domain.follow_up.standing import award_standings
from planner.domain.follow_up.visit import Visit, VisitHow, VisitState, visit_id
from planner.services.follow_up.closing import close_case
from planner.services.follow_up.complaints import take_complaint
from planner.services.follow_up.seen import see
from planner.services.follow_up.visits import record_visit
from planner.services.work import Work
from planner.wording.follow_up.texts import month_words
from planner.wording.names import name_of
from planner.wording.names.programme import thing_name
from ui.session import Session
from ui.widgets.day_question import DayQuestion
from ui.widgets.fields import chosen


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
                "Its plan is closed with it, and that is not undone. Visits that were due, money "
                "and complaints are settled first."
            ),
        )
        language = session.language
        whys: list[tuple[str, object]] = [(name_of(w, language), w) for w in WhyClosed]
        self.why = self._choice("why", self.tr("&Why"), whys)
        self._end(self.tr("&Close the case"))

    def _store(self, work: Work, day: date, words: str) -> None:
        close_case(work, self._case.id, chosen(self.why), day, self._session.who, words)
