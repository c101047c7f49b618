"""What the ledger leaves a balance to hold, and what money it takes from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from planner.domain.caseload import Caseload
from planner.domain.ledger.accounts import all_unavailable
from planner.domain.ledger.entry import CostSort, Entry, EntryState
from planner.domain.money import Money


def committed_projects(caseload: Caseload) -> Mapping[str, str]:
    """Return the projects for whose own money something stays committed, with the fund that pays.

    Committed less cancelled, in the paying currency; of several funds the one with most.
    """
    live: dict[str, dict[str, int]] = {}
    for entry, sign in _of_projects(caseload):
        funds = live.setdefault(entry.target, {})
        funds[entry.fund] = funds.get(entry.fund, 0) + sign * entry.local.minor
    return {
        project: max(sorted(funds), key=lambda fund: funds[fund])
        for project, funds in sorted(live.items())
        if any(minor > 0 for minor in funds.values())
    }


def not_to_award(caseload: Caseload) -> Mapping[str, Money]:
    """Return by fund the received money no balance can award, in the accounting currency.

    What is gone or bound to cases that no plan holds (``accounts.all_unavailable``), and what is
    committed for projects that are not in the programme any more. Raises PlannerError
    ``rate_missing``, ``ledger_currency_changed``.
    """
    if caseload.programme is None or not caseload.entries:
        return {}
    known = {p.code for p in caseload.programme.projects}
    found = dict(all_unavailable(caseload))
    for entry, sign in _of_projects(caseload):
        if entry.target not in known:
            had = found.get(entry.fund, Money.zero(caseload.programme.currency))
            found[entry.fund] = had + entry.amount.times(sign)
    return {fund: amount for fund, amount in found.items() if amount.minor > 0}


def _of_projects(caseload: Caseload) -> Iterator[tuple[Entry, int]]:
    """Yield what is committed for projects (1) and what of it was cancelled (-1)."""
    for entry in caseload.entries.values():
        if entry.cost in (CostSort.FIXED, CostSort.RESIDENTS):
            if entry.state is EntryState.COMMITTED:
                yield entry, 1
            elif entry.state is EntryState.CANCELLED and entry.of is EntryState.COMMITTED:
                yield entry, -1
