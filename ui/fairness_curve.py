"""What the session asks of fairness settings: what each reaches, and to make one its own."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from planner.domain.caseload import Caseload
from planner.domain.what_if.fairness_price import Curve, Setting
from planner.services.balances import balances
from planner.services.what_if.fairness import curve, use_setting
from ui.session import Session


class FairnessCurve(QObject):
    """The intentions of the page *Who comes first*; the curve is kept while the file is open."""

    answered = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.curve: Curve | None = None
        self._of: Caseload | None = None
        session.opened.connect(self.forget)

    def forget(self) -> None:
        """Forget the curve: it was about another caseload."""
        self.curve = self._of = None

    @property
    def own(self) -> Setting:
        """Return the caseload's own setting."""
        return Setting.of(balances.scenario_of(self._session.document).policy)

    @property
    def is_old(self) -> bool:
        """Say whether anything but the setting and the balance taken has changed since."""
        if self.curve is None or self._of is None:
            return False
        return _asked_of(self._of) != _asked_of(self._session.document)

    def ask(self) -> None:
        """Balance under every setting, in the background; stopped, it keeps what it has."""
        session = self._session
        document, under = session.document, session.tools.under
        scenario = balances.scenario_of(document)

        def take(found: Curve) -> None:
            self.curve, self._of = found, document
            self.answered.emit()

        session.slow(
            self.tr("Balancing under every setting"),
            lambda report, stop: curve(document, scenario, under, report, stop),
            take,
            keeps_best=True,
        )

    def use(self, setting: Setting) -> None:
        """Make a setting the caseload's own, and balance under it."""
        session = self._session
        scenario = balances.scenario_of(session.document)
        if session.do(use_setting, setting, scenario, session.who):
            session.balance()


def _asked_of(document: Caseload) -> tuple[object, ...]:
    """Return all that a curve depends on: everything but the setting itself."""
    policy = Setting().applied(balances.scenario_of(document).policy)
    return (
        policy,
        document.programme,
        document.cases,
        document.assessments,
        document.decisions,
        document.plans,
        document.entries,
    )
