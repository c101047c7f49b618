"""Who sees to a case or to one of its supports, and by which day."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QFormLayout, QWidget

from planner.domain.cases.case import Case
from planner.domain.errors import PlannerError
from planner.domain.follow_up.standing import award_standings
from planner.services.cases.cases import save_case
from planner.services.follow_up.seen import assign
from planner.services.work import Work
from planner.wording.errors.in_window import window_sentence
from planner.wording.names.programme import thing_name
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.fields import Choice, add_row, choice, chosen, read_date, text_field
from ui.widgets.parts.panel import button
from ui.widgets.parts.question import Question

#: Stands for the case itself among its supports.
_WHOLE = ""


class ResponsibleQuestion(Question):
    """Asks who is responsible: for the case its counsellor, for a support whoever sees to it."""

    def __init__(
        self, session: Session, case: Case, target: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__("responsible", parent)
        self._session, self._case = session, case
        document, language = session.document, session.language
        programme = document.given_programme
        self.ask(self.tr("Who sees to it?"), case.number)
        form = QFormLayout()
        form.setVerticalSpacing(2 * GRID)
        self.body.addLayout(form)
        self._tasks = {s.award.id: s for s in award_standings(document).get(case.id, ())}
        which = [(self.tr("the whole case"), _WHOLE)]
        which += [
            (thing_name(s.award.target, programme, language), s.award.id)
            for s in self._tasks.values()
        ]
        known = target if target in self._tasks else _WHOLE
        self.which = choice("responsible_which", which, known)
        add_row(form, self.tr("&What"), self.which)
        known_codes = {*programme.office.staff, case.planning.counsellor}
        people = [(code, code) for code in sorted(known_codes - {""})]
        people += [(code, code) for code in self._others(known_codes)]
        self.who: Choice = choice("responsible_who", [("–", ""), *people], "")
        add_row(form, self.tr("Who is &responsible"), self.who)
        self.day = text_field("responsible_day", "", self.tr("as the plan says"))
        add_row(form, self.tr("&Day due"), self.day)
        cancel = button(self.tr("Cancel"), "responsible_cancel")
        cancel.clicked.connect(self.reject)
        enter = button(self.tr("&Enter it"), "responsible_do", primary=True)
        enter.clicked.connect(self._enter)
        self.answers(cancel, enter)
        self.which.currentIndexChanged.connect(lambda _: self._fill())
        self._fill()

    def _others(self, known: set[str]) -> list[str]:
        """Return whoever sees to a support of the case and is not of the office's list."""
        return sorted({s.responsible for s in self._tasks.values()} - known - {""})

    def _fill(self) -> None:
        """Show how it stands: a day is of a support only."""
        award = chosen(self.which)
        whole = award == _WHOLE
        self.day.setEnabled(not whole)
        task = None if whole else self._session.document.tasks.get(award)
        self.day.setText(task.due.isoformat() if task is not None and task.due else "")
        now = self._case.planning.counsellor if whole else self._tasks[award].responsible
        self.who.select(now)

    def _enter(self) -> None:
        work, language = self._session.work, self._session.language
        if work is None:
            return
        try:
            self._store(work)
        except PlannerError as error:
            self.say(window_sentence(error, language))
            return
        self._session.succeeded.emit()
        self.accept()

    def _store(self, work: Work) -> None:
        """Store who is responsible. Raises PlannerError."""
        award, who, by = chosen(self.which), chosen(self.who), self._session.who
        if award == _WHOLE:
            case = work.document.cases[self._case.id]
            changed = replace(case, planning=replace(case.planning, counsellor=who))
            save_case(work, changed, None, by, "correct_case")
            return
        try:
            day = read_date(self.day)
        except ValueError:
            raise PlannerError("date_unreadable") from None
        usual = who == self._case.planning.counsellor
        assign(work, self._case.id, award, "" if usual else who, day, by)
