"""What the session asks of the year ahead: a reserve for who is still to come, a year played."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from planner.domain.arrivals import Ahead, SimulatedYear
from planner.domain.caseload import Caseload
from planner.services.balances import arrivals
from planner.wording.arrivals import source_text
from ui.session import Session


class YearAhead(QObject):
    """The intentions of the page *The year ahead*; answers are kept until another file is open."""

    answered = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.year: SimulatedYear | None = None
        self.ahead: Ahead | None = None
        self._year_of: Caseload | None = None
        self._ahead_of: Caseload | None = None
        session.opened.connect(self.forget)

    def forget(self) -> None:
        """Forget every answer: they were about another caseload."""
        self.year = self.ahead = self._year_of = self._ahead_of = None

    @property
    def year_is_old(self) -> bool:
        """Say whether the caseload has changed since a year was played."""
        return self.year is not None and self._year_of is not self._session.document

    @property
    def ahead_is_old(self) -> bool:
        """Say whether the caseload has changed since the reserve was worked out."""
        return self.ahead is not None and self._ahead_of is not self._session.document

    def play(self, mean: float | None, spread: float | None, runs: int) -> None:
        """Play drawn years in the background; stopped, it keeps the years that are done.

        ``mean``, ``spread``: of the arrivals a month, None where they are learnt.
        """
        session = self._session
        document, simulator = session.document, session.tools.simulator

        def take(found: SimulatedYear) -> None:
            self.year, self._year_of = found, document
            self.answered.emit()

        session.slow(
            self.tr("Playing years of arrivals"),
            lambda report, stop: arrivals.simulated_year(
                document, simulator, report, stop, runs=runs, mean=mean, spread=spread
            ),
            take,
            keeps_best=True,
        )

    def price(self, mean: float | None, spread: float | None) -> None:
        """Work out in the background what today's balance leaves for later; nothing changes.

        ``mean``, ``spread``: as of ``play``.
        """
        session = self._session
        document, reserver = session.document, session.tools.reserver

        def take(found: Ahead) -> None:
            self.ahead, self._ahead_of = found, document
            self.answered.emit()

        session.slow(
            self.tr("Pricing what later arrivals will need"),
            lambda report, stop: arrivals.reserve_for_arrivals(
                document, reserver, report, stop, mean=mean, spread=spread
            ),
            take,
        )

    def hold_back(self) -> None:
        """Put the reserve that was worked out into the programme, and balance before it."""
        session, ahead = self._session, self.ahead
        if ahead is None:
            return
        source = source_text(ahead, session.language)
        if session.do(arrivals.hold_back, ahead, source, session.who):
            self._ahead_of = session.document
            session.balance()

    def release(self) -> None:
        """Take the reserve out of the programme, and balance without it."""
        session = self._session
        if session.do(arrivals.release, session.who):
            session.balance()
