"""Some cases as a caseload of their own, with all it takes to plan there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from planner.domain.balances.allocation import Allocation
from planner.domain.balances.policy import Scenario
from planner.domain.caseload import Caseload
from planner.domain.cases.erased import Erased
from planner.domain.digests.planning_digest import is_planned_for, planning_digest
from planner.domain.field.hand_over import Origin
from planner.domain.ids import CaseId
from planner.domain.ledger.accounts import all_unavailable
from planner.domain.merge.lent_allocation import lent_allocation
from planner.domain.merge.lent_programme import least_worth, lent_programme
from planner.domain.merge.of_cases import only
from planner.domain.merge.room import Lent, awards_held, lent_to
from planner.domain.money import Money
from planner.domain.programme.fund import Fund
from planner.domain.protection.visible import unprotected


@dataclass(frozen=True, slots=True)
class Part:
    """Some cases as a caseload of their own, the balance they have, and what was lent with them."""

    caseload: Caseload
    allocation: Allocation | None
    lent: Lent


def part_of(
    office: Caseload,
    allocation: Allocation | None,
    scenario: Scenario,
    cases: Iterable[CaseId],
    origin: Origin,
    share: int = 0,
    *,
    protected: bool = True,
) -> Part:
    """Return these cases with their records, a programme with quotas and their balance.

    ``share`` (1/10,000) of what nobody uses yet is lent beyond what the cases have by the adopted
    ``allocation``. Without a programme there is nothing to plan with, only to record. Where not
    ``protected``, no protected details go along: the office keeps them. Raises PlannerError
    ``rate_missing``, ``ledger_currency_changed``.
    """
    chosen = frozenset(cases)
    kept = replace(only(office, chosen), about=office.about, scenarios=office.scenarios)
    kept = replace(
        kept, calendar=office.calendar, instruments=office.instruments, halts=office.halts
    )
    kept = kept if protected else unprotected(kept)
    if office.programme is None:
        return Part(replace(kept, origin=origin), None, Lent({}, {}, {}))
    lent = lent_to(office, allocation, chosen, share)
    openings = allocation.openings if allocation else ()
    awards = [a for a in awards_held(office, allocation) if a.case_id in chosen]
    programme = lent_programme(office, awards, openings, lent)
    kept = replace(
        kept,
        programme=programme,
        closings=office.closings,
        origin=replace(origin, quotas={**lent.quotas, **lent.by_period}),
    )
    kept = _with_what_is_gone(kept)
    own = lent_allocation(allocation, office, chosen) if allocation else None
    # Whom the office erased is no part's business.
    about = replace(office.about, adopted="", adopted_for="", erased=Erased())
    if own is not None:
        current = is_planned_for(office, scenario, office.about.adopted_for)
        made_for = planning_digest(kept, scenario) if current else ""
        about = replace(about, adopted=own.digest, adopted_for=made_for)
    return Part(replace(kept, about=about), own, lent)


def _with_what_is_gone(part: Caseload) -> Caseload:
    """Return the part with money beside its quotas for what its own ledger says is gone."""
    programme = part.given_programme
    gone = all_unavailable(part)

    def whole(fund: Fund) -> Fund:
        if fund.code not in gone or not gone[fund.code].minor:
            return fund
        more = least_worth(programme, gone[fund.code].minor, fund.currency)
        money = Money(fund.amount.minor + more.minor, fund.currency)
        return replace(fund, amount=money, received=money)

    return replace(part, programme=replace(programme, funds=tuple(map(whole, programme.funds))))
