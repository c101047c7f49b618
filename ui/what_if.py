"""What the session asks of other programmes: what rules cost, and where more would help."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.money import Money
from planner.domain.progress import Report, StopAsked
from planner.domain.protection.purpose import OWN_USE, Destination, Paper
from planner.domain.protection.secret import Secret
from planner.domain.what_if.next_money import NextMoney
from planner.domain.what_if.rule_cost import RuleCosts
from planner.domain.what_if.what_if import RuleBound
from planner.services.balances import balances
from planner.services.balances.found_since import Packed
from planner.services.papers.exporting import enter_paper
from planner.services.what_if.next_money import next_money
from planner.services.what_if.rule_costs import (
    by_prices,
    keep_bounds,
    kept_bounds,
    packed_bounds,
    rule_costs,
)
from ui.session import Session
from ui.words import listed


class WhatIf(QObject):
    """The intentions of the page *What if*; results are kept until another caseload is opened."""

    answered = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.costs: RuleCosts | None = None
        self.more: NextMoney | None = None
        self.bounds: tuple[RuleBound, ...] | None = None
        self._bounds_of: Allocation | None = None
        self._costs_of: Caseload | None = None
        self._more_of: Caseload | None = None
        session.opened.connect(self.forget)

    def forget(self) -> None:
        """Forget every answer: they were about another caseload."""
        self.costs = self.more = self._costs_of = self._more_of = None
        self.bounds = self._bounds_of = None

    @property
    def costs_are_old(self) -> bool:
        """Say whether what rules cost was asked of a caseload that has changed since."""
        return self.costs is not None and self._costs_of is not self._session.document

    @property
    def more_is_old(self) -> bool:
        """Say whether where more would help was asked of a caseload that has changed since."""
        return self.more is not None and self._more_of is not self._session.document

    def ask_costs(self) -> None:
        """Balance again without each rule, in the background; stopped, it keeps what it has."""
        session = self._session
        document, allocation, trier = session.document, session.allocation, session.tools.trier
        scenario = balances.scenario_of(document)

        def take(found: RuleCosts) -> None:
            self.costs, self._costs_of = found, document
            self.answered.emit()

        session.slow(
            self.tr("Balancing without each rule"),
            lambda report, stop: rule_costs(document, scenario, allocation, trier, report, stop),
            take,
            keeps_best=True,
        )

    def bounds_now(self) -> tuple[RuleBound, ...] | None:
        """Return what the prices prove of rules, None where it was asked of another balance."""
        session = self._session
        if session.allocation is None or not session.is_current:
            return None
        kept = kept_bounds(session.allocation)
        if kept:
            return kept
        return self.bounds if self._bounds_of is session.allocation else None

    def ask_bounds(self) -> None:
        """Say what the prices of the balance prove of every rule, in the background.

        All of it is kept with the balance; stopped, what there is is shown until another one.
        """
        session = self._session
        document, allocation, bounder = session.document, session.allocation, session.tools.bounder
        scenario, work = balances.scenario_of(document), session.work
        if work is None:
            return

        def read(report: Report, stop: StopAsked) -> tuple[tuple[RuleBound, ...], Packed | None]:
            found = by_prices(document, scenario, allocation, bounder, report, stop)
            if allocation is None or stop() or work.view_only:
                return found, None
            return found, packed_bounds(work, allocation, found)

        def take(told: tuple[tuple[RuleBound, ...], Packed | None]) -> None:
            found, ready = told
            self.bounds, self._bounds_of = found, allocation
            if ready is not None and allocation is not None:
                session.do(keep_bounds, allocation, found, ready)
            self.answered.emit()

        session.slow(self.tr("Reading the prices"), read, take, keeps_best=True)

    def ask_more(self, amount: Money) -> None:
        """Balance again with more of each thing, as ``ask_costs`` does without each rule."""
        session = self._session
        document, allocation, trier = session.document, session.allocation, session.tools.trier
        scenario = balances.scenario_of(document)

        def take(found: NextMoney) -> None:
            self.more, self._more_of = found, document
            self.answered.emit()

        session.slow(
            self.tr("Balancing with more"),
            lambda report, stop: next_money(
                document, scenario, allocation, amount, trier, report, stop
            ),
            take,
            keeps_best=True,
        )

    def write_costs(
        self,
        path: Path,
        scopes: Sequence[str],
        language: str,
        to: Destination = OWN_USE,
        password: Secret | None = None,
    ) -> None:
        """Write the page of what rules cost, one for each of ``scopes``; ``password`` locks it."""
        costs, programme = self.costs, self._session.document.programme
        if costs is not None and programme is not None:
            writer = self._session.tools.costs_writer
            self._write(lambda: writer(costs, programme, scopes, path, language, password), to)

    def write_more(
        self,
        path: Path,
        language: str,
        to: Destination = OWN_USE,
        password: Secret | None = None,
    ) -> None:
        """Write the page of where more would help; ``password`` locks it."""
        more, programme = self.more, self._session.document.programme
        if more is not None and programme is not None:
            writer = self._session.tools.more_writer
            self._write(lambda: writer(more, programme, path, language, password), to)

    def _write(self, write: Any, to: Destination) -> None:
        session = self._session
        if not session.do(enter_paper, Paper.FIGURES, to):
            return

        def say(files: Sequence[Path]) -> None:
            names = listed(f.name for f in files)
            session.said.emit(self.tr("Written: {file}").format(file=names))

        session.slow(
            self.tr("Writing the page"), lambda _report, _stop: write(), say, keeps_best=True
        )
