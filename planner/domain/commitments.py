"""What the ledger promised that a balance must hold: community projects with money committed."""

from __future__ import annotations

from collections.abc import Mapping

from planner.domain.caseload import Caseload
from planner.domain.ledger import CostSort, EntryState


def committed_projects(caseload: Caseload) -> Mapping[str, str]:
    """Return the projects for whose own money something stays committed, with the fund that pays.

    Committed less cancelled, in the paying currency; of several funds the one with most.
    """
    live: dict[str, dict[str, int]] = {}
    for entry in caseload.entries.values():
        if entry.cost not in (CostSort.FIXED, CostSort.RESIDENTS):
            continue
        sign = int(entry.state is EntryState.COMMITTED)
        if entry.state is EntryState.CANCELLED and entry.of is EntryState.COMMITTED:
            sign = -1
        funds = live.setdefault(entry.target, {})
        funds[entry.fund] = funds.get(entry.fund, 0) + sign * entry.local.minor
    return {
        project: max(sorted(funds), key=lambda fund: funds[fund])
        for project, funds in sorted(live.items())
        if any(minor > 0 for minor in funds.values())
    }
