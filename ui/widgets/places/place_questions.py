"""What is asked about a place: what was said there, and whether a project is stopped."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from planner.domain.follow_up.community import MOST_TENSION, Feedback, FeedbackId, Side
from planner.domain.follow_up.stopped import seats_held, seats_planned
from planner.services.follow_up.community import halt_project, record_feedback
from planner.services.work import Work
from planner.wording.follow_up.places import seat_lines
from planner.wording.names import name_of
from planner.wording.names.programme import place_name, thing_name
from ui.session import Session
from ui.widgets.parts.day_question import DayQuestion
from ui.widgets.parts.fields import add_row, chosen, text_field
from ui.widgets.parts.panel import label

#: Stands for a number that cannot be read: no number of seats is that.
_UNREADABLE = -1


class FeedbackQuestion(DayQuestion):
    """What residents, returnees or staff say of a place, or of one of its projects."""

    def __init__(
        self,
        session: Session,
        place: str,
        today: date,
        project: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("feedback", session, today, parent)
        self._place = place
        language, programme = session.language, session.document.given_programme
        self.ask(
            self.tr("What is said at {place}?").format(
                place=place_name(place, programme, language)
            ),
            self.tr(
                "Residents and returnees are heard apart. A check by staff asks whether a project "
                "does harm."
            ),
        )
        sides: list[tuple[str, object]] = [(name_of(s, language), s) for s in Side]
        self.side = self._choice("side", self.tr("Who &says it"), sides)
        levels: list[tuple[str, object]] = [("–", None)]
        levels += [(str(n), n) for n in range(MOST_TENSION + 1)]
        self.tension = self._choice("tension", self.tr("&Tension (0–3)"), levels)
        projects: list[tuple[str, object]] = [(self.tr("the place as a whole"), "")]
        projects += [
            (thing_name(p.code, programme, language), p.code)
            for p in programme.projects
            if p.place == place
        ]
        self.project = self._choice("project", self.tr("&About"), projects)
        harms: list[tuple[str, object]] = [("–", None)]
        harms += [(self.tr("no"), False), (self.tr("yes"), True)]
        self.harms = self._choice("harms", self.tr("Does it do &harm?"), harms)
        self.residents = text_field("feedback_residents", "")
        add_row(self.fields, self.tr("Seats &residents use"), self.residents)
        self.project.select(project)
        self.project.currentIndexChanged.connect(lambda _: self._enable())
        self._enable()
        self._end(self.tr("&Enter it"))

    def _enable(self) -> None:
        """Ask of harm and of seats where it is about a project."""
        about = bool(chosen(self.project))
        self.harms.setEnabled(about)
        self.residents.setEnabled(about)
        if not about:
            self.harms.select(None)
            self.residents.clear()

    def _store(self, work: Work, day: date, words: str) -> None:
        typed = self.residents.text().strip()
        number = int(typed) if typed.isdecimal() else _UNREADABLE
        said = Feedback(
            FeedbackId(""),
            self._place,
            chosen(self.project),
            day,
            chosen(self.side),
            chosen(self.tension),
            chosen(self.harms) is True,
            chosen(self.harms) is False,
            number if typed else None,
            self._session.who,
            words=words,
        )
        record_feedback(work, said)


class StopQuestion(DayQuestion):
    """Stop a project; what happens to its seats is told before."""

    def __init__(
        self, session: Session, project: str, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__("project_stop", session, today, parent)
        self._project = project
        document, language = session.document, session.language
        name = thing_name(project, document.given_programme, language)
        self.ask(
            self.tr("Stop {project}?").format(project=name),
            self.tr(
                "No balance gives a seat of it from then on. What is committed for it, and seats "
                "people have, stay. It can be taken up again."
            ),
        )
        planned = seats_planned(document, session.allocation, project)
        lines = seat_lines(seats_held(document, project), language, planned)
        self.told = label("\n".join(lines), wrap=True)
        self.told.setObjectName("project_stop_seats")
        self.fields.addRow(self.told)
        self._end(self.tr("&Stop it"), self.tr("&Why"))

    def _store(self, work: Work, day: date, words: str) -> None:
        halt_project(work, self._project, day, words, self._session.who)
