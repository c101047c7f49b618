"""The session: the open caseload and every intention a page can state."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from planner.app.wiring import Tools
from planner.domain.balances.allocation import Allocation, Outcome
from planner.domain.balances.policy import Policy, Scenario
from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case
from planner.domain.cases.decision import Decision, DecisionSort
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId, DecisionId, PersonId
from planner.domain.money import Money
from planner.domain.plans.plan import PlanState
from planner.domain.progress import Report, StopAsked
from planner.domain.protection.secret import Secret
from planner.services.balances import balances
from planner.services.balances.again import decided_since
from planner.services.balances.balances import Ready
from planner.services.cases import cases
from planner.services.intake.collecting import nothing_collected
from planner.services.plans import decisions, plans
from planner.services.what_if.scenarios import adopt_kept
from planner.services.work import create_caseload, open_caseload
from ui.backing_up import BackingUp
from ui.books import Books
from ui.door import Door
from ui.looks import Looks
from ui.open_caseload import OpenCaseload
from ui.papers import Papers
from ui.rights import Rights
from ui.sources import Sources

_T = TypeVar("_T")
#: What is adopted as soon as it is there.
_GOOD = (Outcome.OPTIMAL, Outcome.WITHIN_GAP)


class Session(OpenCaseload):
    """The open caseload, with what may be asked of it: money, papers, rights, sources, balances."""

    balancing = Signal()
    balanced = Signal(object)  # Allocation, whatever its outcome
    case_asked = Signal(str)  # show this case
    cases_asked = Signal(str, object)  # show these cases, under this title
    sharing = Signal(bool)  # the screen is shared with the returnee

    def __init__(self, tools: Tools, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(tools, language, parent)
        self.before_balance: Allocation | None = None
        self.decided: tuple[Decision, ...] = ()
        self._stopped: tuple[Caseload, Ready] | None = None
        self._decided: tuple[Decision, ...] = ()
        self.opened.connect(self._forget)
        self.door = Door(self)
        self.backing_up = BackingUp(self, self.door)
        self.sources = Sources(self)
        self.papers = Papers(self)
        self.books = Books(self, self.papers)
        self.rights = Rights(self)
        self.looks = Looks(self)

    def _forget(self) -> None:
        """Hold nothing of the caseload before: another is open, or none."""
        self.before_balance = self._stopped = None
        self.decided = self._decided = ()

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

    # Intentions that are quick

    def undo(self) -> None:
        """Take the last edit back, and say what that was: its page may not be in front."""
        what = self.undo_words
        if self.do(lambda work: work.undo(self.who)):
            self.said.emit(self.tr("Undone: {what}.").format(what=what))

    def redo(self) -> None:
        """Make the last undone edit again, and say what it was."""
        what = self.redo_words
        if self.do(lambda work: work.redo(self.who)):
            self.said.emit(self.tr("Made again: {what}.").format(what=what))

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

    def share_screen(self, shared: bool) -> None:
        """Hide (or show again) what only the counsellor may see."""
        self.shared_screen = shared
        self.sharing.emit(shared)

    # Intentions that are slow

    def balance(self) -> None:
        """Balance the caseload as it stands now."""
        work, base, balancer = self.work, self.document, self.tools.balancer
        scenario, before = balances.scenario_of(base), self.allocation
        if self.background.busy:
            self.say_busy()
            return
        if work is None:
            return
        whole = work.document
        decided = self._decided = decided_since(work)
        at_hand = self.at_hand
        self.balancing.emit()

        def balanced(report: Report, stop: StopAsked) -> tuple[Allocation, Ready]:
            found = balances.balance(base, scenario, balancer, report, stop, before)
            # Here, where nobody waits: to store and to show it then takes a moment.
            if found.outcome in _GOOD:
                with nothing_collected():
                    at_hand.work_out(base, found, before, decided)
            ready = balances.made_ready(work, found, whole)
            gc.freeze()  # likewise: a search through all of it would come at some edit
            return found, ready

        self.slow(
            self.tr("Balancing"),
            balanced,
            lambda found: self._balanced(whole, *found),
            keeps_best=True,
        )

    # How it is done

    def _tried(self, opener: Callable[[], _T]) -> _T | None:
        try:
            return opener()
        except PlannerError as error:
            self.fail(error)
            return None

    def _balanced(self, base: Caseload, allocation: Allocation, ready: Ready) -> None:
        if self.work is None:
            return
        self._stopped = (base, ready)
        if allocation.outcome in _GOOD and not self._adopt(allocation, base, ready):
            return
        self.balanced.emit(allocation)

    def adopt_best(self, allocation: Allocation) -> bool:
        """Take the best a stopped balance had, if the caseload is still as it was."""
        return self._stopped is not None and self._adopt(allocation, *self._stopped)

    def _adopt(self, allocation: Allocation, base: Caseload, ready: Ready) -> bool:
        """Adopt; what was before is set first, since pages draw it as soon as it is stored."""
        before, self.before_balance = self.before_balance, self.allocation
        known, self.decided = self.decided, self._decided
        if self.do(balances.adopt, allocation, base, self.who, ready):
            return True
        self.before_balance, self.decided = before, known
        return False

    def take_scenario(self, scenario: Scenario, taken: Callable[[], object]) -> None:
        """Make a kept scenario and its balance the caseload's own, then ``taken``.

        Of many cases its balance is read, and what pages show of it worked out, beside the window.
        """
        work, document, at_hand = self.work, self.document, self.at_hand
        if work is None:
            return
        before, decided = self.before_balance, self.decided

        def take(read: Allocation | None) -> None:
            if self.do(adopt_kept, scenario.id, self.who, read):
                taken()

        stored = work.file.stored_allocation(scenario.balanced) if self.has_many else None
        if stored is None:
            take(None)
            return

        def ready(_report: Report, _stop: StopAsked) -> Allocation:
            with nothing_collected():
                read = work.file.unpacked(stored)
                at_hand.work_out(document, read, before, decided)
            return read

        self.slow(self.tr("Taking the scenario"), ready, take)

    def dismiss_changes(self) -> None:
        """Say no longer what the last balance changed."""
        self.before_balance = None
        self.changed.emit()
