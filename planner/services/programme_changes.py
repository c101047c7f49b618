"""What loading a programme again would change, entry by entry."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.fund import Fund
from planner.domain.programme import Programme

#: The programme's lists, as a person knows them.
LISTS = ("funds", "rules", "measures", "places", "projects", "needs")


@dataclass(frozen=True, slots=True)
class ListChange:
    """Codes of one list that would be new, gone or changed; funds whose amount changes too."""

    name: str
    new: tuple[str, ...]
    gone: tuple[str, ...]
    changed: tuple[str, ...]
    amounts: tuple[tuple[Fund, Fund], ...] = ()


def programme_changes(before: Programme | None, after: Programme) -> list[ListChange]:
    """Return the lists that differ; the first programme of a caseload changes nothing."""
    found = []
    for name in LISTS if before is not None else ():
        old = {e.code: e for e in getattr(before, name)}
        new = {e.code: e for e in getattr(after, name)}
        changed = tuple(c for c in old if c in new and old[c] != new[c])
        change = ListChange(
            name,
            tuple(c for c in new if c not in old),
            tuple(c for c in old if c not in new),
            changed,
            tuple(
                (old[c], new[c])
                for c in changed
                if name == "funds" and old[c].amount != new[c].amount
            ),
        )
        if change.new or change.gone or change.changed:
            found.append(change)
    return found
