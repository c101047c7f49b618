"""Places and projects: where people return, what the community there gets and what it says."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from planner.domain.programme.programme import Programme
from planner.services.follow_up.community import resume_project
from planner.wording.numbers import cases_text, count_text, money_text, share_text
from ui.models.last_drawn import LastDrawn
from ui.models.places import PlaceSeen, ProjectSeen, checks_due, places_seen, projects_seen
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.chart_copy import copy_buttons
from ui.widgets.parts.day_question import DayQuestion
from ui.widgets.parts.empty_state import EmptyState
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import Header, Panel, Scroll, Turning, button, chip, label
from ui.widgets.places.place_grid import PlaceGrid, PlaceTile
from ui.widgets.places.place_questions import FeedbackQuestion, StopQuestion
from ui.widgets.places.place_said import PlaceSaid
from ui.widgets.places.project_cards import ProjectCards
from ui.words import listed

_EMPTY, _PLACES = range(2)


class PlacesPage(QWidget):
    """A schematic grid of places, and the projects of the one chosen or of all."""

    page_asked = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("places")
        self._session = session
        self._seen: list[PlaceSeen] = []
        self._projects: list[ProjectSeen] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.header = Header(self.tr("Places"))
        self.stale = chip(self.tr("changed since: balance again"), attention=True)
        self.stale.setObjectName("places_stale")
        self.header.add(self.stale)
        outer.addWidget(self.header)
        self.stack = QStackedWidget()
        outer.addWidget(self.stack, 1)
        self._make_empty_states()
        self.stack.addWidget(self._make_body())
        self._last = LastDrawn()
        session.opened.connect(self._forget)
        self.redraw()

    def _make_empty_states(self) -> None:
        start = button(self.tr("Go to the p&rogramme"), "places_start", primary=True)
        start.clicked.connect(lambda: self.page_asked.emit(1))
        for state in (
            EmptyState(
                "places_empty",
                self.tr("No places yet"),
                self.tr("Places of return and community projects come with the programme."),
                [start],
            ),
        ):
            self.stack.addWidget(state)

    def _make_body(self) -> QWidget:
        inner = QWidget()
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        self.sides = Turning(900, (3, 2))
        panel = Panel(self.tr("Where people return to"), name="places_panel")
        panel.say(
            self.tr(
                "Upper bar: returnees known of those expected. Lower bar: seats of returnees and "
                "of residents in projects that open. Triangles: tension, 0 to 3."
            )
        )
        self.grid = PlaceGrid()
        self.grid.chosen.connect(self._choose)
        panel.body.addWidget(self.grid)
        self.about = label("", wrap=True)
        self.about.setObjectName("place_about")
        panel.body.addWidget(self.about)
        self.cases = button("", "place_cases")
        self.cases.clicked.connect(self._show_cases)
        self.all = button(self.tr("All places"), "all_places", link=True)
        self.all.clicked.connect(lambda: self.grid.choose(""))
        panel.body.addWidget(flowing(self.cases, self.all))
        words = (self.tr("Copy as picture"), self.tr("Copy as table"), self.tr("Save picture…"))
        panel.body.addWidget(copy_buttons(self.grid, self._table, "places", words))
        self.said = PlaceSaid(self._session)
        self.said.asked.connect(self._ask)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * GRID)
        column.addWidget(panel)
        column.addWidget(self.said)
        column.addStretch(1)
        self.sides.add(left)
        self.projects = ProjectCards(self._session)
        self.projects.asked.connect(self._show_seated)
        self.projects.amended.connect(self._show_amended)
        self.projects.said.connect(lambda code: self._ask(self._place_of(code), code))
        self.projects.stopped.connect(self._ask_to_stop)
        self.projects.resumed.connect(self._resume)
        self.sides.add(self.projects)
        outer.addWidget(self.sides)
        outer.addStretch(1)
        return Scroll(inner)

    @property
    def today(self) -> date:
        """Return the day on which a check is due or not yet."""
        return datetime.now(UTC).date()

    def redraw(self) -> None:
        """Show the places as they stand, or the next step."""
        session, document = self._session, self._session.document
        programme = document.programme
        before = self.header.soft.text()
        self.header.soft.setText("")
        self.stale.setVisible(session.allocation is not None and not session.is_current)
        if programme is None or not programme.places:
            self._last.forget()
            self.stack.setCurrentIndex(_EMPTY)
            return
        self.stack.setCurrentIndex(_PLACES)
        d = document
        people = (d.programme, d.cases, d.assessments, d.consents, d.judged, d.plans, d.sealed)
        followed = (d.feedback, d.halts, d.calendar, d.entries, d.begun, d.observations)
        if not self._last.is_other(*people, *followed, session.allocation):
            self.header.soft.setText(before)
            return
        self._seen = places_seen(document, session.allocation)
        self._projects = projects_seen(document, session.allocation)
        tiles = [self._tile(seen) for seen in self._seen]
        self.grid.show_tiles(tiles, [seen.place.code for seen in self._seen])
        language = session.language
        said = [
            self.tr("places: {places} · {cases} · projects that open: {opened} of {all}").format(
                places=count_text(len(self._seen), language),
                cases=cases_text(sum(len(s.cases) for s in self._seen), language),
                opened=count_text(sum(s.opened for s in self._seen), language),
                all=count_text(len(programme.projects), language),
            )
        ]
        late = checks_due(self._projects, self.today)
        if late:
            n = count_text(late, language)
            said.append(self.tr("do-no-harm checks due: {n}").format(n=n))
        self.header.soft.setText(" · ".join(said))
        self._draw_place(programme)

    def _tile(self, seen: PlaceSeen) -> PlaceTile:
        language, count = self._session.language, count_text
        name = seen.place.name.get(language) or seen.place.code
        returnees = self.tr("{known} known, {expected} expected").format(
            known=count(len(seen.cases), language), expected=count(seen.place.expected, language)
        )
        seats = self.tr("{seats} of {most} seats, {residents} for residents").format(
            seats=count(seen.seats, language),
            most=count(seen.most_seats, language),
            residents=count(seen.residents_seats, language),
        )
        if not seen.most_seats:
            seats = self.tr("no project opens")
        share = seen.community_share
        rest = (
            self.tr("no money planned")
            if share is None
            else self.tr("{share} for the community").format(share=share_text(share, language))
        )
        tension = self.tr("tension {n} of 3").format(n=count(seen.place.tension, language))
        said = listed((name, returnees, seats, rest, tension))
        return PlaceTile(seen, (name, returnees, seats, rest), said)

    def _choose(self, _place: str) -> None:
        programme = self._session.document.programme
        if programme is not None:
            self._draw_place(programme)

    def _chosen(self) -> PlaceSeen | None:
        return next((s for s in self._seen if s.place.code == self.grid.place), None)

    def _draw_place(self, programme: Programme) -> None:
        language, seen = self._session.language, self._chosen()
        projects = [p for p in self._projects if self.grid.place in ("", p.project.place)]
        self.projects.redraw(programme, projects, self.today)
        self.said.redraw(self.grid.place)
        self.cases.setVisible(seen is not None and bool(seen.cases))
        self.all.setVisible(seen is not None)
        if seen is None:
            self.about.setText(
                self.tr("Choose a place to see its projects, its cases and what is said there.")
            )
            return
        self.cases.setText(
            self.tr("Show {cases}").format(cases=cases_text(len(seen.cases), language))
        )
        share = seen.community_share
        self.about.setText(
            self.tr(
                "{place}: {residents} residents, {money} planned, {community} community"
            ).format(
                place=seen.place.name.get(language) or seen.place.code,
                residents=count_text(seen.place.residents, language),
                money=money_text(seen.money, language),
                community="–" if share is None else share_text(share, language),
            )
        )

    def _show_cases(self) -> None:
        seen = self._chosen()
        if seen is not None:
            name = seen.place.name.get(self._session.language) or seen.place.code
            self._session.show_cases(name, seen.cases)

    def _show_seated(self, project: str) -> None:
        for seen in self._projects:
            if seen.project.code == project:
                name = seen.project.name.get(self._session.language) or project
                title = self.tr("seats in {project}").format(project=name)
                self._session.show_cases(title, seen.cases)

    def _show_amended(self, project: str) -> None:
        for seen in self._projects:
            if seen.project.code == project:
                name = seen.project.name.get(self._session.language) or project
                title = self.tr("plans to amend: {project} was stopped").format(project=name)
                self._session.show_cases(title, seen.amend)

    def _place_of(self, project: str) -> str:
        return self._session.document.given_programme.project(project).place

    def _ask(self, place: str, project: str = "") -> None:
        self._open(FeedbackQuestion(self._session, place, self.today, project, self))

    def _ask_to_stop(self, project: str) -> None:
        self._open(StopQuestion(self._session, project, self.today, self))

    def _open(self, question: DayQuestion) -> None:
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.open()

    def _resume(self, project: str) -> None:
        self._session.do(resume_project, project, self._session.who)

    def _table(self) -> list[list[str]]:
        """Return the figures of the grid; plain numbers, as a spreadsheet takes them."""
        language = self._session.language
        heads = (
            *(self.tr("Place"), self.tr("Returnees"), self.tr("Expected"), self.tr("Residents")),
            *(self.tr("Tension"), self.tr("Seats taken"), self.tr("Seats"), self.tr("Money")),
            *(self.tr("Residents’ seats"), self.tr("Community")),
        )
        rows = [list(heads)]
        for seen in self._seen:
            place = seen.place
            figures = (
                *(len(seen.cases), place.expected, place.residents, place.tension, seen.seats),
                *(seen.most_seats, seen.money.decimal(), seen.residents_seats),
                seen.community.decimal(),
            )
            rows.append([place.name.get(language) or place.code, *map(str, figures)])
        return rows

    def _forget(self) -> None:
        """Hold nothing of the caseload before: another is open, or none."""
        self._last.forget()
        self._seen, self._projects = [], []
        self.grid.place = ""
        self.grid.show_tiles((), ())
