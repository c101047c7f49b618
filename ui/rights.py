"""What the session does about people's say over their data: consent, copies, keeping, erasing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject

from planner.domain.cases.consent import Consent, GivenBy, HowSaid, Scope, WhyWithdrawn
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.protection.breach import Breach
from planner.domain.protection.purpose import Destination
from planner.domain.protection.retention import WhyKept
from planner.domain.protection.secret import Secret
from planner.domain.rights.erasure import WhyErased
from planner.services.protection import backups, consents, erasure, retention
from planner.services.protection.breach import who_was_in
from planner.services.protection.everything import everything_for
from planner.services.protection.retention import Review
from planner.services.work import Work
from ui.open_caseload import OpenCaseload

_Found = TypeVar("_Found")


class Rights(QObject):
    """The intentions that answer to a person, or to whoever asks how they were answered."""

    def __init__(self, session: OpenCaseload) -> None:
        super().__init__(session)
        self._session = session

    def record(self, consent: Consent) -> bool:
        """Store that consent was given or refused; say whether it was stored."""
        return self._session.do(consents.record, consent, self._session.who)

    def withdraw(
        self,
        case_id: CaseId,
        on: date,
        why: WhyWithdrawn,
        scopes: frozenset[Scope],
        by: GivenBy,
        how: HowSaid,
        witness: str,
    ) -> bool:
        """Store that consent is withdrawn; say whether it was stored."""
        session = self._session
        return session.do(
            consents.withdraw,
            case_id,
            on,
            why,
            session.who,
            scopes,
            by=by,
            how=how,
            witness=witness,
        )

    def keep(self, case_id: CaseId, until: date, why: WhyKept, words: str) -> bool:
        """Store until when a case is kept; say whether it was stored."""
        who = self._session.who
        return self._session.do(retention.keep_until, case_id, until, why, who, words)

    @property
    def aside(self) -> int:
        """Return how many damaged files put aside stand beside the open one: erasing takes them."""
        work = self._session.work
        return work.file.aside if work is not None else 0

    def drop_aside(self) -> bool:
        """Take the damaged files beside the open one away; say whether that was done."""
        return self._session.do(backups.drop_damaged)

    def erase(self, case_id: CaseId, number_again: str, why: WhyErased) -> bool:
        """Erase a case for good; say whether that was done."""
        return self._session.do(erasure.erase, case_id, number_again, why, self._session.who)

    def review(self, confirmed: date | None = None) -> Review | None:
        """Return the cases whose time is over; None where it may not be asked."""
        return self._asked(lambda work: retention.review(work, confirmed))

    def who_was_in(self, first: date, last: date) -> Breach | None:
        """Return who was in the file in these days; None where it may not be asked."""
        return self._asked(lambda work: who_was_in(work, first, last))

    def everything(
        self, case_id: CaseId, folder: Path, to: Destination, password: Secret | None = None
    ) -> None:
        """Write everything kept on a person into ``folder``; ``password`` locks it."""
        session = self._session
        found = self._asked(lambda work: everything_for(work, case_id, to, folder))
        if found is None:
            return
        writer, today = session.tools.everything_writer, datetime.now(UTC).date()
        session.slow(
            self.tr("Writing everything that is kept"),
            lambda _report, _stop: writer(found, folder, today, None, to.purpose, password),
            lambda file: session.said.emit(self.tr("Written: {file}").format(file=file.name)),
            keeps_best=True,
        )

    def _asked(self, question: Callable[[Work], _Found]) -> _Found | None:
        session = self._session
        if session.work is None:
            return None
        try:
            return question(session.work)
        except PlannerError as error:
            session.fail(error)
            return None
