"""Projects with their seats, shares and what they must have, before and after they open."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.kind import Kind
from planner.domain.programme.programme import Programme
from planner.domain.protection.staff import May
from planner.wording.follow_up.places import check_line, halt_line, harm_line, seats_line
from planner.wording.numbers import count_text, money_text, share_text
from planner.wording.rules import rule_sentence
from ui.models.isolates import steady
from ui.models.places import ProjectSeen
from ui.permitted import permit
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.legend import Legend
from ui.widgets.parts.panel import Panel, button, chip, clear, label
from ui.widgets.parts.stacked_bar import Segment, StackedBar
from ui.words import place_name

#: Cards shown at once, of those that open first: hundreds take seconds to lay out.
_CARDS = 24


class ProjectCards(Panel):
    """One card a project; each signal carries the project it is asked of."""

    asked = Signal(str)  # who has a seat
    amended = Signal(str)  # whose plans are amended after a stop
    said = Signal(str)  # record what is said of it
    stopped = Signal(str)
    resumed = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Projects"), name="place_projects")
        self._session, self._language = session, session.language
        self.body.addWidget(
            Legend(
                [
                    (Kind.COMMUNITY, self.tr("returnees’ seats taken")),
                    ("residents", self.tr("residents’ seats")),
                    ("track", self.tr("free")),
                ]
            )
        )
        self.cards = QVBoxLayout()
        self.cards.setSpacing(2 * GRID)
        self.body.addLayout(self.cards)
        self.body.addStretch(1)

    def redraw(self, programme: Programme, projects: Sequence[ProjectSeen], today: date) -> None:
        """Draw the projects, those that open first."""
        clear(self.cards)
        self._today = today
        for seen in projects[:_CARDS]:
            self.cards.addWidget(self._card(programme, seen))
        if len(projects) > _CARDS:
            more = count_text(len(projects) - _CARDS, self._language)
            words = self.tr("and {n} more: choose a place to see its own").format(n=more)
            self.cards.addWidget(label(words, "soft", wrap=True))
        if not projects:
            self.cards.addWidget(label(self.tr("There is no project here."), "soft", wrap=True))

    def _card(self, programme: Programme, seen: ProjectSeen) -> QWidget:
        project, language = seen.project, self._language
        name = project.name.get(language) or project.code
        card = QFrame()
        card.setObjectName(f"project_{project.code}")
        card.setProperty("card", True)
        card.setAccessibleName(name)
        column = QVBoxLayout(card)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        head = QHBoxLayout()
        where = place_name(programme, project.place, language)
        head.addWidget(label(f"{name}, {where}", "name", wrap=True), 1)
        head.addWidget(self._state(seen))
        column.addLayout(head)
        column.addWidget(self._bar(seen, name))
        for words in self._words(seen):
            column.addWidget(label(steady(words), "soft", wrap=True))
        for words, late in self._followed(seen):
            column.addWidget(label(steady(words), "attention" if late else "soft", wrap=True))
        for rule in seen.needs:
            sentence = rule_sentence(rule, programme, language)
            bad = rule in seen.closed
            column.addWidget(label(sentence, "attention" if bad else "soft", wrap=True))
        checks = [
            chip(self.tr("✓ residents consulted"))
            if project.consulted
            else chip(self.tr("residents not consulted yet"), attention=True),
            chip(self.tr("✓ do-no-harm checked"))
            if project.do_no_harm_checked
            else chip(self.tr("do-no-harm not checked yet"), attention=True),
        ]
        column.addWidget(flowing(*checks, *self._links(seen, name)))
        return card

    def _followed(self, seen: ProjectSeen) -> list[tuple[str, bool]]:
        """Return what became of a project, and whether that needs a person's attention."""
        language = self._language
        said: list[tuple[str, bool]] = []
        if seen.halt is not None:
            said.append((halt_line(seen.halt, language), True))
        if seen.harms:
            said.append((harm_line(seen.harms, language), True))
        if seen.look is not None:
            said.append((seats_line(seen.look, language), False))
            late = seen.look.check_due < self._today
            said.append((check_line(seen.look, self._today, language), late))
        return said

    def _state(self, seen: ProjectSeen) -> QWidget:
        if seen.halt is not None:
            return chip(self.tr("stopped"), attention=True)
        if seen.opening is not None:
            return chip(self.tr("opens"))
        if seen.closed:
            return chip(self.tr("cannot open yet"), attention=True)
        return chip(self.tr("not opened"))

    def _bar(self, seen: ProjectSeen, name: str) -> StackedBar:
        project = seen.project
        taken = seen.opening.seats if seen.opening is not None else 0
        bar = StackedBar(14)
        bar.setObjectName(f"seats_{project.code}")
        segments = [Segment(taken, Kind.COMMUNITY), Segment(project.residents_seats, "residents")]
        said = f"{name}: {' '.join(self._words(seen))}"
        bar.show_segments(segments, project.most + project.residents_seats, said)
        return bar

    def _words(self, seen: ProjectSeen) -> list[str]:
        project, language = seen.project, self._language
        count = count_text
        said = []
        if seen.opening is not None:
            said.append(
                self.tr(
                    "{seats} of {most} returnees’ seats taken, {residents} for residents"
                ).format(
                    seats=count(seen.opening.seats, language),
                    most=count(project.most, language),
                    residents=count(project.residents_seats, language),
                )
            )
        said.append(
            self.tr(
                "Opens with {least} to {most} returnees beside {residents} residents. "
                "Residents’ share of seats: {high} at first, {low} when full"
            ).format(
                least=count(project.least, language),
                most=count(seen.most, language),
                residents=count(project.residents_seats, language),
                high=share_text(seen.share_most, language),
                low=share_text(seen.share_least, language),
            )
        )
        if seen.share_now is not None:
            said[-1] += self.tr(", as planned {now}").format(
                now=share_text(seen.share_now, language)
            )
        said.append(
            self.tr("To open it: {cost}, then {seat} a seat").format(
                cost=money_text(project.opening_cost, language),
                seat=money_text(project.seat, language),
            )
        )
        return said

    def _links(self, seen: ProjectSeen, name: str) -> list[QWidget]:
        """Return what can be asked of a project; a reader with ears hears of which one."""
        code = seen.project.code
        found: list[QWidget] = []

        def link(words: str, sort: str, signal: SignalInstance, may: May | None = None) -> None:
            made = button(words, f"{sort}_{code}", link=True)
            told = self.tr("{what}: {project}").format(what=words.rstrip("…"), project=name)
            made.setAccessibleName(told)
            made.clicked.connect(lambda: signal.emit(code))
            if may is not None:
                permit(made, self._session, may)
            found.append(made)

        if seen.cases:
            link(self.tr("Who has a seat"), "seated", self.asked)
        if seen.amend:
            n = count_text(len(seen.amend), self._language)
            link(self.tr("Plans to amend ({n})").format(n=n), "amend", self.amended)
        link(self.tr("Record what is said…"), "said", self.said, May.EDIT_CASES)
        if seen.halt is None:
            link(self.tr("Stop it…"), "stop", self.stopped, May.PROGRAMME)
        else:
            link(self.tr("Take it up again"), "resume", self.resumed, May.PROGRAMME)
        return found
