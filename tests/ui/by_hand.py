"""An allocation made by hand and a balancer that takes as long as a test wants."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, replace
from pathlib import Path

from planner.domain.balances.allocation import (
    Allocation,
    Alternative,
    Award,
    CaseResult,
    FundingLine,
    NeedResult,
    Origin,
    Outcome,
    Reason,
)
from planner.domain.balances.policy import Scenario
from planner.domain.caseload import Caseload
from planner.domain.errors import Stopped
from planner.domain.ids import AwardId, InstalmentId, ScenarioId
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.need import Dimension
from planner.domain.progress import Progress, Report, StopAsked
from planner.services.balances import balances
from tests import builders
from tests.opened import caseload_made

NOVEMBER = Month(2026, 11)


def small_caseload() -> Caseload:
    programme = builders.programme(
        measures=[
            builders.measure("K-RENT", Kind.IN_KIND, "housing 0.6", cost=210),
            builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90),
            builders.measure("C-ARR", Kind.CASH, "basic 0.5", cost=150),
        ],
        funds=[builders.fund("EUR-A", 1000), builders.fund("VUL-D", 500, private_name="OFF-2")],
        rules=[builders.pays_for("EUR-A", Kind.CASH, Kind.IN_KIND)],
    )
    return builders.caseload(
        programme,
        builders.returnee("GN-1", "basic 3,housing 2,income 0", words="I want a stall"),
        builders.returnee("GN-2", "basic 4"),
        builders.returnee("GN-3", "basic 2", consent=False),
    )


def file_of(document: Caseload, path: Path) -> Path:
    """Write a caseload file with these cases, balanced by hand."""
    work = caseload_made(path)
    work.commit(replace(document, about=work.document.about), who="test", why="import_assessments")
    balances.adopt(work, allocation_of(work.document), work.document, "test")
    work.close()
    return path


def award(case, target: str, kind: Kind, amount: int, fund: str = "EUR-A") -> Award:
    identifier = AwardId(f"award-{case.number}-{target}")
    money = Money(amount * 100, "EUR")
    line = FundingLine(
        InstalmentId(f"line-{identifier}"), identifier, 1, fund, NOVEMBER, money, money, "1"
    )
    cash = money if kind is Kind.CASH else Money.zero("EUR")
    return Award(
        identifier, case.id, case.principal, target, kind, money, cash, NOVEMBER, lines=(line,)
    )


def offered_seat(case, project: str) -> Award:
    """Return a seat nobody asked for: proposed, unpriced."""
    nothing = Money.zero("EUR")
    return Award(
        AwardId(f"offer-{case.number}"),
        case.id,
        case.principal,
        project,
        Kind.COMMUNITY,
        nothing,
        nothing,
        NOVEMBER,
        origin=Origin.OFFERED,
        is_seat=True,
    )


def allocation_of(document: Caseload, digest: str = "by hand") -> Allocation:
    """Give GN-1 rent and arrival cash, and GN-2 nothing."""
    one, two = document.by_number("GN-1"), document.by_number("GN-2")
    assert one is not None
    assert two is not None
    rent = award(one, "K-RENT", Kind.IN_KIND, 210, fund="VUL-D")
    cash = award(one, "C-ARR", Kind.CASH, 150)
    kit = Alternative("K-KIT", Money(9000, "EUR"), 0.0, _kept_out(), at_least=7.5)
    first = CaseResult(
        one.id,
        (
            NeedResult("basic", Dimension.SOCIAL, 3, 6, 10_000, 5_000),
            NeedResult("housing", Dimension.SOCIAL, 2, 3, 10_000, 6_000),
        ),
        unknown=("medical",),
        alternatives=(kit,),
    )
    second = CaseResult(two.id, (NeedResult("basic", Dimension.SOCIAL, 4, 10, 10_000, 0),))
    return Allocation(
        digest,
        ScenarioId("standard"),
        Outcome.WITHIN_GAP,
        awards=(rent, cash),
        cases=(first, second),
        lifted=99.98,
        bound=100.0,
        seconds=1.5,
    )


def _kept_out() -> Reason:
    return Reason.of("further_elsewhere", target="K-KIT")


@dataclass
class SlowBalancer:
    """Stands for the solver: reports, then waits until it may go on or is asked to stop."""

    go_on: threading.Event
    outcome: Outcome = Outcome.WITHIN_GAP
    conflicts: tuple[Reason, ...] = ()
    without: str = ""

    def __call__(
        self, document: Caseload, _scenario: Scenario, report: Report, stop: StopAsked
    ) -> Allocation:
        report(Progress("solve", 1, 4, best=90.0, bound=100.0))
        while not self.go_on.is_set():
            if stop():
                raise Stopped
            time.sleep(0.005)
        if self.outcome is Outcome.INFEASIBLE:
            return Allocation(
                "none", ScenarioId("standard"), self.outcome, conflicts=self.conflicts
            )
        found = allocation_of(document, "again")
        return replace(found, awards=tuple(a for a in found.awards if a.target != self.without))
