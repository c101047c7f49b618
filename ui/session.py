"""The session: the open caseload and every intention a page can state.

The loop has one direction: a page states an intention, the session calls a service, the service
stores it, the session says ``changed``, pages redraw. Slow work goes through ``background``.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from planner.app.wiring import Tools
from planner.domain.allocation import Allocation, Outcome
from planner.domain.assessment import Assessment
from planner.domain.case import Case
from planner.domain.caseload import Caseload
from planner.domain.decision import Decision, DecisionSort
from planner.domain.errors import PlannerError, Stopped
from planner.domain.ids import CaseId, DecisionId, PersonId, new_id
from planner.domain.money import Money
from planner.domain.plan import PlanState
from planner.domain.policy import Policy
from planner.domain.progress import Report, StopAsked
from planner.domain.secret import Secret
from planner.domain.staff import May
from planner.domain.visible import visible
from planner.services import (
    balances,
    cases,
    decisions,
    plans,
)
from planner.services.again import decided_since
from planner.services.work import OFFICE, Work, create_caseload, open_caseload
from planner.wording.errors import error_sentence
from ui.allowed import names_to_sign, why_not
from ui.backing_up import BackingUp
from ui.books import Books
from ui.commands.background import Background
from ui.door import Door
from ui.edits import edit_words
from ui.looks import Looks
from ui.papers import Papers
from ui.rights import Rights
from ui.sources import Sources

_P = ParamSpec("_P")
_T = TypeVar("_T")


class Session(QObject):
    """One window's open caseload, or none."""

    opened = Signal()  # another caseload, or none: what was looked for in it is forgotten
    changed = Signal()
    stored = Signal()  # an edit is in the file
    closing = Signal()  # the caseload is about to be let go
    succeeded = Signal()  # something was done: what went wrong before is over
    said = Signal(str)
    went_wrong = Signal(str)
    broke = Signal(object)
    balancing = Signal()
    balanced = Signal(object)  # Allocation, whatever its outcome
    case_asked = Signal(str)  # show this case
    cases_asked = Signal(str, object)  # show these cases, under this title
    recovery_made = Signal(object)  # Secret: a new recovery key, to be printed, shown this once
    sharing = Signal(bool)  # the screen is shared with the returnee

    def __init__(self, tools: Tools, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tools = tools
        self.language = language
        self.who = OFFICE
        self.work: Work | None = None
        self.shared_screen = False
        self.before_balance: Allocation | None = None
        self.decided: tuple[Decision, ...] = ()
        self.is_current = False
        self._throwaway: Path | None = None
        self._seen: tuple[Caseload, Caseload] | None = None
        self._why_not: dict[May, str] = {}
        self._own = OFFICE
        self._stopped_base: Caseload | None = None
        self._decided: tuple[Decision, ...] = ()
        self.background = Background(self)
        self.door = Door(self)
        self.backing_up = BackingUp(self)
        self.sources = Sources(self)
        self.papers = Papers(self)
        self.books = Books(self)
        self.rights = Rights(self)
        self.looks = Looks(self)
        self.background.failed.connect(self.fail)
        self.background.broke.connect(self.broke)
        self.background.stopped.connect(
            lambda: self.said.emit(self.tr("Stopped. Nothing was changed."))
        )

    # What is open

    @property
    def document(self) -> Caseload:
        """Return the open caseload as whoever opened it may see it, an empty one if none is."""
        if self.work is None:
            return Caseload()
        whole = self.work.document
        if self._seen is None or self._seen[0] is not whole:
            self._seen = (whole, visible(whole, self.work.staff))
        return self._seen[1]

    def why_not(self, what: May) -> str:
        """Say why whoever opened the file may not do this, empty where they may (or none is)."""
        if what not in self._why_not:  # asked of the file once: it may be read on a thread now
            self._why_not[what] = why_not(self.work, what, self.language)
        return self._why_not[what]

    @property
    def allocation(self) -> Allocation | None:
        """Return the adopted allocation."""
        return self.work.allocation if self.work else None

    @property
    def undo_words(self) -> str:
        """Return what undo would take back, in words."""
        return self._words(self.work.undo_label) if self.work and self.work.can_undo else ""

    @property
    def redo_words(self) -> str:
        """Return what redo would make again, in words."""
        return self._words(self.work.redo_label) if self.work and self.work.can_redo else ""

    def _words(self, why: str) -> str:
        return edit_words(why, self.document.programme, self.language)

    def new(self, path: Path, passphrase: Secret, code: str = "") -> None:
        """Make a new caseload file and open it; ``recovery_made`` carries its recovery key."""
        storage = self.tools.storage
        made = self._tried(lambda: create_caseload(storage, path, passphrase, code=code))
        if made is not None:
            self.take(made[0])
            self.recovery_made.emit(made[1])

    def open(self, path: Path, secret: Secret, *, view_only: bool = False) -> None:
        """Open a caseload file with a passphrase or its recovery key."""
        storage = self.tools.storage
        work = self._tried(lambda: open_caseload(storage, path, secret, view_only=view_only))
        if work is not None:
            self.take(work)

    def open_sample(self) -> None:
        """Open a copy of the invented sample, thrown away when it is closed."""
        if self.background.busy:
            self._busy()
            return
        folder = Path(tempfile.mkdtemp(prefix="reintegration-sample-"))
        path, nobodys = folder / "sample.rplan", Secret(new_id())

        def show(work: Work) -> None:
            self.take(work, folder)
            self.sources.read_sample()

        self.slow(
            self.tr("Opening the sample"),
            lambda _report, _stop: create_caseload(self.tools.storage, path, nobodys)[0],
            show,
            keeps_best=True,
        )

    def close(self) -> None:
        """Close the caseload; everything in it was saved when it was done."""
        if self.work is not None:
            self.closing.emit()
        self.tools.close()  # what was kept at hand of this caseload is not for the next
        if self.work is not None:
            self.work.close()
            self.work, self._seen = None, None
        self._why_not = {}
        if self._throwaway is not None:
            shutil.rmtree(self._throwaway, ignore_errors=True)
            self._throwaway = None
        self.before_balance = self._stopped_base = None
        self.decided = self._decided = ()
        self.sources.loaded_again = None
        self.who = OFFICE
        self.opened.emit()
        self._on_change()

    # Intentions that are quick

    def undo(self) -> None:
        """Take the last edit back."""
        self.do(lambda work: work.undo(self.who))

    def redo(self) -> None:
        """Make the last undone edit again."""
        self.do(lambda work: work.redo(self.who))

    def save_case(self, case: Case, assessment: Assessment | None, why: str) -> bool:
        """Store a case added or corrected by hand; say whether it was stored."""
        return self.do(cases.save_case, case, assessment, self.who, why)

    def decide(
        self,
        case_id: CaseId,
        sort: DecisionSort,
        target: str,
        reason: str,
        *,
        level: Money | None = None,
        person: PersonId | None = None,
    ) -> bool:
        """Store a decision with its reason; say whether it was stored."""
        return self.do(
            decisions.decide, case_id, sort, target, reason, self.who, level=level, person=person
        )

    def swap(self, case_id: CaseId, out: str, target: str, sort: DecisionSort, reason: str) -> bool:
        """Store that ``target`` is to stand in place of ``out``; say whether it was stored."""
        return self.do(decisions.swap, case_id, out, target, sort, reason, self.who)

    def withdraw(self, decision_id: DecisionId) -> bool:
        """Take a decision back."""
        return self.do(decisions.withdraw, decision_id, self.who)

    def move_plan(self, case_id: CaseId, state: PlanState, reason: str = "") -> bool:
        """Take a case's plan one step further; say whether it was stored."""
        return self.do(plans.move_plan, case_id, state, self.who, reason)

    def set_policy(self, policy: Policy) -> bool:
        """Store what the balance aims at."""
        return self.do(balances.set_policy, policy, self.who)

    def show_cases(self, title: str, case_ids: frozenset[CaseId]) -> None:
        """Ask whoever lists cases to list only these."""
        self.cases_asked.emit(title, case_ids)

    def show_case(self, case_id: str) -> None:
        """Ask whoever shows cases to show this one."""
        self.case_asked.emit(case_id)

    @property
    def staff(self) -> list[str]:
        """Return who may sit before this screen: who opened the file, then the office's staff."""
        return names_to_sign(self.work, self._own)

    def sign_as(self, who: str) -> None:
        """Keep this name with every edit from now on."""
        self.who = who

    def share_screen(self, shared: bool) -> None:
        """Hide (or show again) what only the counsellor may see."""
        self.shared_screen = shared
        self.sharing.emit(shared)

    # Intentions that are slow

    def balance(self) -> None:
        """Balance the caseload as it stands now."""
        base, balancer = self.document, self.tools.balancer
        scenario, before = balances.scenario_of(base), self.allocation
        if not self.background.busy:
            self._decided = decided_since(self.work) if self.work else ()
            self.balancing.emit()
        self.slow(
            self.tr("Balancing"),
            lambda report, stop: balances.balance(base, scenario, balancer, report, stop, before),
            lambda allocation: self._balanced(base, allocation),
            keeps_best=True,
        )

    # How it is done

    def _tried(self, opener: Callable[[], _T]) -> _T | None:
        try:
            return opener()
        except PlannerError as error:
            self.fail(error)
            return None

    def take(self, work: Work, throwaway: Path | None = None) -> None:
        """Take over an open caseload in place of the one before.

        ``throwaway``: a folder that goes when it is closed.
        """
        self.close()
        self.succeeded.emit()
        self.work, self._throwaway = work, throwaway
        self._listen(work)

    def go_on_with(self, work: Work) -> None:
        """Go on with what now stands in the open file's place: a copy was put there."""
        self.tools.close()
        self.work, self._seen = work, None
        self.before_balance = None
        self.sources.loaded_again = None
        self.opened.emit()
        self._listen(work)

    def _listen(self, work: Work) -> None:
        self.who = self._own = work.staff.code
        self._why_not = {}
        work.subscribe(self.stored.emit)
        work.subscribe(self._on_change)
        self._on_change()

    @property
    def is_thrown_away(self) -> bool:
        """Say whether the open caseload goes when it is closed: the sample does."""
        return self._throwaway is not None

    def _balanced(self, base: Caseload, allocation: Allocation) -> None:
        if self.work is None:
            return
        self._stopped_base = base
        good = allocation.outcome in (Outcome.OPTIMAL, Outcome.WITHIN_GAP)
        if good and not self._adopt(allocation, base):
            return
        self.balanced.emit(allocation)

    def adopt_best(self, allocation: Allocation) -> bool:
        """Take the best a stopped balance had, if the caseload is still as it was."""
        base = self._stopped_base
        return base is not None and self._adopt(allocation, base)

    def _adopt(self, allocation: Allocation, base: Caseload) -> bool:
        """Adopt; what was before is set first, since pages draw it as soon as it is stored."""
        before, self.before_balance = self.before_balance, self.allocation
        known, self.decided = self.decided, self._decided
        if self.do(balances.adopt, allocation, base, self.who):
            return True
        self.before_balance, self.decided = before, known
        return False

    def dismiss_changes(self) -> None:
        """Say no longer what the last balance changed."""
        self.before_balance = None
        self.changed.emit()

    def do(
        self, service: Callable[Concatenate[Work, _P], Any], *args: _P.args, **kwargs: _P.kwargs
    ) -> bool:
        """Call a service on the open caseload; say in a sentence what a person must mend."""
        if self.work is None:
            return False
        try:
            service(self.work, *args, **kwargs)
        except PlannerError as error:
            self.fail(error)
            return False
        self.succeeded.emit()
        return True

    def slow(
        self,
        words: str,
        work: Callable[[Report, StopAsked], Any],
        done: Callable[[Any], object],
        *,
        keeps_best: bool = False,
    ) -> None:
        """Start slow work. ``keeps_best``: stopped, it hands over the best it has so far."""
        if self.background.busy:
            self._busy()
            return

        def to_its_end(report: Report, stop: StopAsked) -> Any:
            result = work(report, stop)
            if stop() and not keeps_best:
                raise Stopped
            return result

        def succeed(result: Any) -> None:
            self.succeeded.emit()
            done(result)

        self.background.start(words, to_its_end, succeed)

    def _busy(self) -> None:
        self.went_wrong.emit(
            self.tr("Something else is still being done. Wait for it, or stop it first.")
        )

    def fail(self, error: PlannerError) -> None:
        """Say in a sentence what a person must mend."""
        self.went_wrong.emit(error_sentence(error, self.language))

    def look_again(self) -> None:
        """Draw anew: who opened the file sees or may something else now."""
        self._seen, self._why_not = None, {}
        self._on_change()

    def _on_change(self) -> None:
        self.is_current = self.allocation is not None and balances.is_current(self.document)
        self.changed.emit()
