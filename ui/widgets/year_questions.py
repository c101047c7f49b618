"""What is asked about a case's year: what became of a support, a complaint, the end of a case."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QFormLayout, QPlainTextEdit, QWidget

from planner.domain.case import Case
from planner.domain.errors import PlannerError
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
from planner.wording.errors import error_sentence
from planner.wording.follow_up.texts import month_words
from planner.wording.names import name_of
from planner.wording.names.programme import thing_name
from ui.session import Session
from ui.style import GRID
from ui.widgets.day_asked import day_asked
from ui.widgets.fields import Choice, add_row, choice, chosen, text_field
from ui.widgets.panel import button
from ui.widgets.question import Question


class YearQuestion(Question):
    """Asks about one case on a day; what hinders stands in the dialog."""

    def __init__(
        self, name: str, session: Session, case: Case, today: date, parent: QWidget | None
    ) -> None:
        super().__init__(name, parent)
        self._session, self._case = session, case
        self.fields = QFormLayout()
        self.fields.setVerticalSpacing(2 * GRID)
        self.body.addLayout(self.fields)
        self.day = text_field(f"{name}_day", today.isoformat())

    def _end(self, words: str) -> None:
        """Ask for the day and for words, and put the buttons at the foot."""
        name = self.objectName()
        add_row(self.fields, self.tr("&Day"), self.day)
        self.text = QPlainTextEdit()
        self.text.setObjectName(f"{name}_text")
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(10 * GRID)
        add_row(self.fields, self.tr("&In words"), self.text)
        cancel = button(self.tr("Cancel"), f"{name}_cancel")
        cancel.clicked.connect(self.reject)
        answer = button(words, f"{name}_do", primary=True)
        answer.clicked.connect(self._answer)
        self.answers(cancel, answer)

    def _answer(self) -> None:
        work, day = self._session.work, day_asked(self, self.day, self._session.language)
        if work is None or day is None:
            return
        try:
            self._store(work, day, self.text.toPlainText())
        except PlannerError as error:
            self.say(error_sentence(error, self._session.language))
            return
        self._session.succeeded.emit()
        self.accept()

    def _store(self, work: Work, day: date, words: str) -> None:
        raise NotImplementedError

    def _choice(self, name: str, title: str, codes: list[tuple[str, object]]) -> Choice:
        made = choice(f"{self.objectName()}_{name}", codes, codes[0][1])
        add_row(self.fields, title, made)
        return made


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
