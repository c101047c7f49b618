"""What the session asks of learning: what is known, what taking a proposal would change."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from planner.domain.caseload import Caseload
from planner.domain.learning.corrections import Correction, Corrects
from planner.domain.learning.learning import Learning as Learnt
from planner.domain.what_if.what_if import Compared
from planner.services.follow_up import learning
from planner.wording.corrections import source_words
from planner.wording.numbers import date_text
from ui.models.last_drawn import LastDrawn
from ui.session import Session

#: With more cases it is learnt beside the window: it takes more than a moment.
_AT_ONCE = 1_000
#: What has room for why it was mended: the trail has the rest of what was changed.
REASONED = frozenset({Corrects.SHARE, Corrects.COMMUNITY})


class Learning(QObject):
    """The intentions of the tab *Learning*; effects are kept until the caseload changes."""

    answered = Signal()
    learnt = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.found = Learnt()
        self.proposals: tuple[Correction, ...] = ()
        self.effects: dict[Correction, Compared | None] = {}
        self.looks = False  # whether it is still being learnt
        self.waits = False  # whether it waits for something else to end
        self._last = LastDrawn()
        session.opened.connect(self.forget)

    @property
    def today(self) -> date:
        """Return the day until which follow-up counts."""
        return datetime.now(UTC).date()

    def forget(self) -> None:
        """Hold nothing of anybody: another caseload is open, or none."""
        self.found, self.proposals, self.effects = Learnt(), (), {}
        self.looks = self.waits = False
        self._last.forget()

    def look(self) -> bool:
        """Learn of what is open now; say whether it is another than last time.

        Of a large caseload it is learnt beside the window, and ``learnt`` tells when it is known.
        """
        session, document = self._session, self._session.document
        if not self._last.is_other(*self._parts()):
            return False
        self.found, self.proposals, self.effects = Learnt(), (), {}
        self.looks = self.waits = False
        if document.programme is None:
            return True
        if len(document.cases) <= _AT_ONCE:
            self._know(document, learning.learnt(document, self.today))
            return True
        if session.background.busy:  # looked at again when that has ended
            self._last.forget()
            self.waits = True
            return True
        self.looks = True
        session.slow(
            self.tr("Learning what came of plans"),
            lambda _report, _stop: learning.learnt(document, self.today),
            partial(self._take, document),
        )
        return True

    def _know(self, document: Caseload, found: Learnt) -> None:
        self.found, self.proposals = found, learning.proposed(document, found)

    def _take(self, document: Caseload, found: Learnt) -> None:
        self.looks = False
        if document is self._session.document:
            self._know(document, found)
            self.learnt.emit()

    def give_up(self) -> None:
        """Take it that learning was stopped: it begins anew when it is looked at again."""
        self.looks = False
        self._last.forget()

    def _parts(self) -> tuple[object, ...]:
        """Return all that is learnt from, and what effects are measured on."""
        d = self._session.document
        people = (d.programme, d.cases, d.assessments, d.consents, d.judged, d.plans, d.sealed)
        followed = (d.observations, d.visits, d.instruments, d.tasks, d.begun, d.closures)
        said = (d.feedback, d.entries, d.complaints, d.scenarios, d.about, d.decisions)
        return (*people, *followed, *said, self._session.allocation)

    def ask_effects(self) -> None:
        """Balance again with each proposal, in the background; stopped, it keeps what it has."""
        session, proposals = self._session, self.proposals
        document, allocation, trier = session.document, session.allocation, session.tools.trier

        def take(found: Sequence[Compared | None]) -> None:
            if self.proposals is proposals:
                self.effects = dict(zip(proposals, found, strict=True))
                self.answered.emit()

        session.slow(
            self.tr("Balancing with each proposal"),
            lambda report, stop: learning.effect_of(
                document, allocation, proposals, trier, report, stop
            ),
            take,
            keeps_best=True,
        )

    def accept(self, taken: Correction, why: str) -> bool:
        """Take a proposal into the programme; say whether it was stored."""
        session, day = self._session, date_text(self.today, self._session.language)
        source = source_words(taken.found.people, day, why, session.language)
        return session.do(learning.accept, taken, source, session.who)
