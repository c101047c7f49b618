"""Check an allocation against the domain, without the solver and without the formulation.

Imports ``planner.domain`` only. Every check says in one sentence what must hold; nothing is shown
to anybody before all of them do.
"""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.verify import funds, household, money, months, projects, results, standing, support
from optimizer.verify.books import Books, Violation
from planner.domain.allocation import Allocation, Outcome
from planner.domain.caseload import Caseload
from planner.domain.policy import Scenario

__all__ = ["Violation", "verify"]

CHECKS = (
    money.identifiers,
    money.amounts,
    money.conversion,
    funds.known,
    funds.at_hand,
    funds.pays_for,
    funds.entitlements,
    funds.case_ceilings,
    funds.stacking,
    funds.line_shares,
    funds.spending_shares,
    support.refusals,
    support.bars,
    support.conditions,
    support.done_before,
    support.kinds,
    support.prices,
    support.smallest,
    household.whose,
    household.once,
    household.exclusions,
    household.prerequisites,
    household.useful,
    months.starts,
    months.places,
    months.trades,
    months.hours,
    projects.openings,
    projects.seats,
    standing.owed,
    standing.decisions,
    standing.agreed,
    standing.origins,
    standing.named,
    results.cases,
    results.losses,
    results.lifted,
    results.service_gaps,
    results.floors,
)


def verify(caseload: Caseload, scenario: Scenario, allocation: Allocation) -> tuple[Violation, ...]:
    """Return every rule the allocation breaks, empty if it keeps them all.

    An outcome without a solution has no awards. Nobody unplanned has any.
    """
    if allocation.scenario_id != scenario.id:
        return (Violation("scenario", str(allocation.scenario_id)),)
    if allocation.outcome in (Outcome.INFEASIBLE, Outcome.FAILED):
        held = allocation.awards or allocation.openings
        return (Violation("outcome", allocation.outcome.value),) if held else ()
    if not allocation.cases and not allocation.awards and not allocation.openings:
        return ()
    books = Books(caseload, scenario, allocation)
    strangers = tuple(_strangers(books))
    if strangers:
        return strangers
    return tuple(v for check in CHECKS for v in check(books))


def _strangers(books: Books) -> Iterator[Violation]:
    """Yield awards of people who did not consent or are not there, and of unknown measures."""
    for award in books.allocation.awards:
        if award.case_id not in books.planned:
            yield Violation("consent", books.number(award.case_id))
        elif award.person not in books.planned[award.case_id][0].persons:
            yield Violation("person", books.number(award.case_id))
        elif award.target not in books.things:
            yield Violation("target_unknown", books.number(award.case_id))
