"""From a figure of a balance to the cases behind it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from planner.domain.balances.allocation import Allocation, Origin
from planner.domain.need import Dimension
from planner.services.balances.summary import stated_tenth
from planner.wording.names import name_of
from ui.session import Session


class BehindFigures(QObject):
    """Each answers to one sort of figure, and has the session list its cases under a title."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    @property
    def _allocation(self) -> Allocation | None:
        return self._session.allocation

    def paid_by(self, fund: str) -> None:
        """Show whom a fund pays for."""
        awards = self._allocation.awards if self._allocation else ()
        cases = frozenset(a.case_id for a in awards if any(n.fund == fund for n in a.lines))
        self._session.show_cases(self.tr("paid by {fund}").format(fund=fund), cases)

    def seats(self, project: str) -> None:
        """Show who has a seat in a project."""
        awards = self._allocation.awards if self._allocation else ()
        cases = frozenset(
            a.case_id for a in awards if a.target == project and a.origin is not Origin.OFFERED
        )
        self._session.show_cases(self.tr("seats in {project}").format(project=project), cases)

    def left(self, dimension: Dimension | None, tenth: bool) -> None:
        """Show who stands behind a share of needs met: whom it leaves something, or the tenth."""
        language = self._session.language
        results = self._allocation.cases if self._allocation else ()
        name = name_of(dimension, language) if dimension else self.tr("all needs")
        if tenth:
            cases = frozenset(c.case_id for c in stated_tenth(results)) if results else frozenset()
            self._session.show_cases(self.tr("worst-off tenth"), cases)
            return
        left = frozenset(c.case_id for c in results if c.stated(dimension) > 0)
        self._session.show_cases(self.tr("not all met: {name}").format(name=name), left)
