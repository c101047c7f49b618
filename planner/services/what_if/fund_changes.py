"""Balance again with another amount in one fund: its effect exactly, as far as it is proven."""

from __future__ import annotations

from planner.domain.balances.allocation import Allocation
from planner.domain.balances.policy import Scenario
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.money import Money
from planner.domain.progress import Report, StopAsked, never, quiet
from planner.domain.what_if.fund_change import FundChange, check_change
from planner.domain.what_if.next_money import More, MoreOf
from planner.services.ports import Trier
from planner.services.what_if.next_money import gain_of, with_more
from planner.services.what_if.rule_costs import within

#: The most seconds the trial takes: with less money it cannot begin where the balance stands.
SECONDS = 60


def fund_change(
    document: Caseload,
    scenario: Scenario,
    allocation: Allocation | None,
    fund: str,
    change: Money,
    trier: Trier,
    report: Report = quiet,
    stop: StopAsked = never,
    *,
    seconds: int = SECONDS,
) -> FundChange:
    """Return what ``change`` more (less: negative) in ``fund`` does; the caseload stays as it is.

    Slow: a balance. Raises PlannerError ``programme_first``, ``no_cases``, ``no_allocation``,
    ``rate_missing``, ``fund_below_nothing``.
    """
    document.check_ready()
    programme = document.given_programme
    if allocation is None:
        raise PlannerError("no_allocation")
    check_change(programme, fund, change)
    more = More(MoreOf.MONEY, fund, change)
    tries = trier(
        document,
        within(scenario, seconds),
        allocation,
        [with_more(programme, more)],
        report,
        stop,
    )
    return FundChange(fund, change, gain_of(tries, 0, more, programme.currency))
