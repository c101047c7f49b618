"""What was decided since the balance in force: what the next one answers."""

from __future__ import annotations

from planner.domain.cases.decision import Decision
from planner.domain.change import Batch
from planner.domain.plain import from_plain
from planner.services.balances.balances import ADOPTED
from planner.services.work import Work


def decided_since(work: Work) -> tuple[Decision, ...]:
    """Return the decisions made or taken back since a balance was last adopted.

    As far as they can still be undone; a decision made and taken back again is none. None before
    the first balance: there is nothing to tell them against.
    """
    if work.allocation is None:
        return ()
    first: dict[str, Decision | None] = {}
    for batch in reversed(work.edits):
        if batch.why == ADOPTED:
            break
        first |= _before(batch)
    now = work.document.decisions
    current = {str(key): d for key, d in now.items()}
    found = []
    for key, had in first.items():
        has = current.get(key)
        decision = has or had
        if had != has and decision is not None:
            found.append(decision)
    return tuple(sorted(found, key=lambda d: (d.when, d.id)))


def _before(batch: Batch) -> dict[str, Decision | None]:
    """Return the decisions a batch changed, as they were before it."""
    return {
        change.key: None if change.before is None else from_plain(Decision, change.before)
        for change in reversed(batch.of("decision"))
        if change.field == ""
    }
