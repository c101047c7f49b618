"""What was worked out about giving single cases single things, kept while the balance stands."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from planner.domain.balances.closer_look import CloserLook
from planner.domain.ids import CaseId
from planner.services.balances import reasons
from ui.open_caseload import OpenCaseload


class Looks(QObject):
    """Asks on a counsellor's behalf and keeps the answers; they are not part of the caseload."""

    looked = Signal(object)  # CloserLook

    def __init__(self, session: OpenCaseload) -> None:
        super().__init__(session)
        self._session = session
        self._known: dict[tuple[str, CaseId], dict[str, CloserLook]] = {}
        session.opened.connect(self._known.clear)

    def of(self, case_id: CaseId) -> Mapping[str, CloserLook]:
        """Return what was worked out of a case under the balance as it stands, by target."""
        allocation = self._session.allocation
        return self._known.get((allocation.digest, case_id), {}) if allocation else {}

    def ask(self, case_id: CaseId, target: str) -> None:
        """Work out what giving ``target`` to a case would do: slow, with progress and a stop."""
        session = self._session
        document, allocation, looker = session.document, session.allocation, session.tools.looker
        if allocation is None:
            return
        session.slow(
            self.tr("Working out what it costs others"),
            lambda report, stop: reasons.look_closer(
                document, allocation, case_id, target, looker, report, stop
            ),
            self._keep,
        )

    def _keep(self, look: CloserLook) -> None:
        self._known.setdefault((look.digest, look.case_id), {})[look.target] = look
        self.looked.emit(look)
