"""Every page of the window, in the order of work, and the way from one to another."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.pages.assessments import AssessmentsPage
from ui.pages.balance import BalancePage
from ui.pages.cases import CasesPage
from ui.pages.fairness import FairnessPage
from ui.pages.follow_up import FollowUpPage
from ui.pages.money import MoneyPage
from ui.pages.places import PlacesPage
from ui.pages.plans import PlansPage
from ui.pages.programme import ProgrammePage
from ui.pages.results import ResultsPage
from ui.pages.scenarios import ScenariosPage
from ui.pages.what_if import WhatIfPage
from ui.pages.year_ahead import YearAheadPage
from ui.session import Session
from ui.widgets.parts.hidden_page import HiddenPage
from ui.widgets.window.navigation import Navigation

ASSESSMENTS, PROGRAMME, BALANCE, CASES, PLANS = range(5)
MONEY, FOLLOW_UP, PLACES, RESULTS, WHAT_IF = range(5, 10)
#: What stands on a screen shared with one returnee; every other page is of many people's cases and
#: of lines whose names may be for the office alone. These hide what is not theirs to see.
ON_A_SHARED_SCREEN = frozenset({BALANCE, PLANS})
#: Parts of balancing: they have no place of their own beside the pages.
FAIRNESS, SCENARIOS, YEAR_AHEAD = range(10, 13)

Page: TypeAlias = (
    AssessmentsPage
    | ProgrammePage
    | BalancePage
    | CasesPage
    | PlansPage
    | MoneyPage
    | FollowUpPage
    | PlacesPage
    | ResultsPage
    | WhatIfPage
    | FairnessPage
    | ScenariosPage
    | YearAheadPage
)


class AllPages(QStackedWidget):
    """Only the page in sight is drawn: the others are when they are gone to."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.assessments = AssessmentsPage(session)
        self.programme = ProgrammePage(session)
        self.balance = BalancePage(session)
        self.cases = CasesPage(session)
        self.plans = PlansPage(session)
        self.money = MoneyPage(session)
        self.follow_up = FollowUpPage(session)
        self.places = PlacesPage(session)
        self.results = ResultsPage(session)
        self.what_if = WhatIfPage(session)
        self.fairness = FairnessPage(session)
        self.scenarios = ScenariosPage(session)
        self.year_ahead = YearAheadPage(session)
        self.navigation = Navigation(
            [
                ("assessments", self.tr("Assessments")),
                ("programme", self.tr("Programme")),
                ("balance", self.tr("Balance")),
                ("cases", self.tr("Cases")),
                ("plans", self.tr("Plans")),
                ("money", self.tr("Money")),
                ("follow_up", self.tr("Follow-up")),
                ("places", self.tr("Places")),
                ("results", self.tr("Results")),
                ("what_if", self.tr("What if")),
            ]
        )
        self._session, self.number = session, ASSESSMENTS
        self.hidden = HiddenPage(session)
        for page in (*self.listed(), self.hidden):
            self.addWidget(page)
        self._connect(session)

    def listed(self) -> tuple[Page, ...]:
        """Return every page, in the order of work."""
        first = (self.assessments, self.programme, self.balance, self.cases, self.plans)
        after = (self.money, self.follow_up, self.places, self.results, self.what_if)
        return (*first, *after, self.fairness, self.scenarios, self.year_ahead)

    def in_sight(self) -> Page:
        """Return the page one is at, hidden or not."""
        return self.listed()[self.number]

    def go(self, number: int) -> None:
        """Show a page, unless it is for the office only and the screen is shared."""
        self.number = number
        self._hide_or_show()
        self.navigation.go(BALANCE if number > WHAT_IF else number)
        self.in_sight().redraw()
        self.updateGeometry()

    def _hide_or_show(self) -> None:
        shared = self._session.shared_screen and self.number not in ON_A_SHARED_SCREEN
        self.setCurrentWidget(self.hidden if shared else self.in_sight())

    def minimumSizeHint(self) -> QSize:
        """Ask for what the page in sight needs: the others have their say when they are seen."""
        return self._shown().minimumSizeHint()

    def _shown(self) -> QWidget:
        return self.currentWidget() or self.in_sight()

    def heightForWidth(self, width: int) -> int:
        """Return the height at which no text of the page in sight is cut, at a width."""
        layout, least = self._shown().layout(), self.minimumSizeHint().height()
        if layout is None or not layout.hasHeightForWidth():
            return least
        return max(least, layout.totalMinimumHeightForWidth(width))

    def redraw(self) -> None:
        """Draw the page in sight anew."""
        self.in_sight().redraw()

    def _connect(self, session: Session) -> None:
        self.navigation.chosen.connect(self.go)
        for page in self.listed():
            if not isinstance(page, AssessmentsPage):
                page.page_asked.connect(self.go)
        self.assessments.programme_asked.connect(lambda: self.go(PROGRAMME))
        self.money.rules_asked.connect(lambda: self.go(WHAT_IF))
        self.money.export_asked.connect(self.plans.papers.ask_and_export_all)
        for part in (self.fairness, self.scenarios, self.year_ahead):
            part.left.connect(lambda: self.go(BALANCE))
        self.balance.scenarios_asked.connect(lambda: self.go(SCENARIOS))
        self.balance.ahead_asked.connect(lambda: self.go(YEAR_AHEAD))
        self.balance.policy.compare_asked.connect(lambda: self.go(FAIRNESS))
        session.changed.connect(self.redraw)
        session.sharing.connect(lambda _: self.go(self.number))
        session.case_asked.connect(lambda _: self.go(PLANS))
        session.cases_asked.connect(lambda _title, _cases: self.go(CASES))
