"""Check an allocation against the domain, without the solver and without the formulation.

Imports ``planner.domain`` only. Every check says in one sentence what must hold; nothing is shown
to anybody before all of them do.
"""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.verify import (
    at_hand,
    ceilings,
    deadlines,
    eligibility,
    household,
    instalments,
    money,
    months,
    parity,
    prices,
    projects,
    promises,
    providers,
    results,
    shares,
    standing,
    support,
    urgent,
)
from optimizer.verify.books import Books, Violation
from planner.domain.balances.allocation import Allocation, Outcome
from planner.domain.balances.policy import Scenario
from planner.domain.caseload import Caseload

__all__ = ["Violation", "verify"]

#: What is asked of each case, or each award, by itself.
OF_CASES = (
    money.amounts,
    instalments.in_parts,
    money.conversion,
    eligibility.eligible,
    deadlines.in_time,
    promises.entitlements,
    ceilings.case_ceilings,
    ceilings.role_ceilings,
    ceilings.case_shares,
    support.open_to_them,
    prices.kinds,
    prices.prices,
    prices.smallest,
    providers.named,
    household.whose,
    household.once,
    household.exclusions,
    household.stacking,
    household.one_person,
    household.prerequisites,
    household.useful,
    months.starts,
    standing.decisions,
    standing.origins,
    results.cases,
    results.losses,
    results.floors,
    urgent.covered,
    urgent.payers,
)
#: What is asked of all cases together.
OF_ALL = (
    money.identifiers,
    at_hand.overspent,
    shares.line_shares,
    shares.spending_shares,
    shares.least_for,
    providers.capacity,
    months.places,
    months.trades,
    months.hours,
    projects.openings,
    projects.seats,
    projects.committed,
    promises.owed,
    standing.agreed,
    standing.named,
    results.lifted,
    results.service_gaps,
    parity.between_groups,
)


def verify(
    caseload: Caseload,
    scenario: Scenario,
    allocation: Allocation,
    before: Allocation | None = None,
) -> tuple[Violation, ...]:
    """Return every rule the allocation breaks, empty if it keeps them all.

    ``before``: the balance whose awards stability keeps, where there was one.

    An outcome without a solution has no awards. Nobody unplanned has any.
    """
    if allocation.scenario_id != scenario.id:
        return (Violation("scenario", str(allocation.scenario_id)),)
    if allocation.outcome in (Outcome.INFEASIBLE, Outcome.FAILED):
        held = allocation.awards or allocation.openings
        return (Violation("outcome", allocation.outcome.value),) if held else ()
    if not allocation.cases and not allocation.awards and not allocation.openings:
        return ()
    books = Books(caseload, scenario, allocation, before)
    unknown = tuple(strangers(books))
    if unknown:
        return unknown
    return tuple(v for check in (*OF_CASES, *OF_ALL) for v in check(books))


def strangers(books: Books) -> Iterator[Violation]:
    """Yield awards of people who did not consent or are not there, and of unknown measures."""
    for award in books.allocation.awards:
        if award.case_id not in books.planned:
            yield Violation("consent", books.number(award.case_id))
        elif award.person not in books.planned[award.case_id][0].persons:
            yield Violation("person", books.number(award.case_id))
        elif award.target not in books.things:
            yield Violation("target_unknown", books.number(award.case_id))
