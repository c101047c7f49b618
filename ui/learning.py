"""What the session asks of learning: what is known, what taking a proposal would change."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from planner.domain.caseload import Caseload
from planner.domain.learning.corrections import Correction
from planner.domain.learning.learning import Learning as Learnt
from planner.domain.programme.programme import Programme
from planner.domain.what_if.what_if import Compared
from planner.services.follow_up import learning
from planner.wording.corrections import source_words
from planner.wording.numbers import date_text
from ui.models.last_drawn import LastDrawn
from ui.session import Session

#: With more cases it is learnt beside the window: it takes more than a moment.
_AT_ONCE = 1_000
#: What is learnt, and what is proposed of it.
_Known = tuple[Learnt, tuple[Correction, ...]]


class Learning(QObject):
    """The intentions of the tab *Learning*; effects are kept until the caseload changes.

    ``found`` with ``programme``, whose names it speaks of; while ``looks`` or ``waits`` they are
    those from before the last change. ``missed``: what is open now was not learnt, it was stopped
    or failed.
    """

    answered = Signal()
    learnt = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.found = Learnt()
        self.programme: Programme | None = None
        self.proposals: tuple[Correction, ...] = ()
        self.effects: dict[Correction, Compared | None] = {}
        self.looks = False  # whether it is being learnt
        self.waits = False  # whether it waits for something else to end
        self.missed = False
        self._run: object | None = None  # stands for the one run that is about what is open now
        self._last, self._tried = LastDrawn(), LastDrawn()
        session.opened.connect(self.forget)

    @property
    def today(self) -> date:
        """Return the day until which follow-up counts."""
        return datetime.now(UTC).date()

    def forget(self) -> None:
        """Hold nothing of anybody: another caseload is open, or none."""
        self._know(None, Learnt(), ())
        self._last.forget()
        self._tried.forget()

    def look(self) -> bool:
        """Learn of what is open now; say whether it, or what is known of it, is another.

        Of a large caseload it is learnt beside the window, and ``learnt`` tells when it is known.
        """
        session, document = self._session, self._session.document
        had_effects = bool(self.effects)
        if self._tried.is_other(document.decisions, session.allocation):
            self.effects = {}
        if not self._last.is_other(*self._parts()):
            return had_effects and not self.effects
        if document.programme is None or len(document.cases) <= _AT_ONCE:
            self._know(document.programme, *_learnt(document, self.today))
            return True
        # What was proposed may not fit any more, and must not be taken.
        self.proposals, self.effects = (), {}
        self._run, self.looks, self.missed = None, False, False
        self.waits = session.background.busy
        if self.waits:  # looked at again when that has ended
            self._last.forget()
        else:
            self._start(document)
        return True

    def _start(self, document: Caseload) -> None:
        run, day = object(), self.today

        def take(found: _Known) -> None:
            if self._run is run:  # else something it is learnt from was changed meanwhile
                self._know(document.programme, *found)
                self.learnt.emit()

        self._run, self.looks = run, True
        self._session.slow(
            self.tr("Learning what came of plans"),
            lambda _report, _stop: _learnt(document, day),
            take,
            over=partial(self._end, run),
        )

    def _end(self, run: object) -> None:
        """A run ended, with figures or without: these are told after it."""
        if self._run is run:
            self.looks, self.missed = False, True

    def _know(
        self, programme: Programme | None, found: Learnt, proposals: tuple[Correction, ...]
    ) -> None:
        self.programme, self.found, self.proposals, self.effects = programme, found, proposals, {}
        self._run, self.looks, self.waits, self.missed = None, False, False, False

    def give_up(self) -> bool:
        """Take it that learning was stopped: it begins anew when it is looked at again.

        Say whether it was learning that was.
        """
        if self.missed:
            self._last.forget()
        return self.missed

    def _parts(self) -> tuple[object, ...]:
        """Return all that is learnt from."""
        d = self._session.document
        people = (d.programme, d.cases, d.assessments, d.consents, d.judged, d.plans, d.sealed)
        followed = (d.observations, d.visits, d.instruments, d.tasks, d.begun, d.closures)
        said = (d.feedback, d.entries, d.complaints, d.scenarios, d.about.scenario)
        return (*people, *followed, *said)

    def ask_effects(self) -> None:
        """Balance again with each proposal, in the background; stopped, it keeps what it has."""
        session, proposals = self._session, self.proposals
        document, allocation, trier = session.document, session.allocation, session.tools.trier
        asked = LastDrawn()
        asked.is_other(*self._parts(), document.decisions, allocation)

        def take(found: Sequence[Compared | None]) -> None:
            now = (*self._parts(), session.document.decisions, session.allocation)
            if not asked.is_other(*now):  # else it is about what was
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
        return session.do(learning.accept, taken, source, why, session.who)


def _learnt(document: Caseload, today: date) -> _Known:
    if document.programme is None:
        return Learnt(), ()
    found = learning.learnt(document, today)
    return found, learning.proposed(document, found)
