"""A counsellor has so many hours each month for the awards that start in it."""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.problem import RowSort
from optimizer.rules.intervals import Stay, interval_rows
from optimizer.shared import Shared, Whole
from optimizer.situation import HORIZON, Ground
from planner.domain.rule import RuleSort


def minutes_a_month(ground: Ground) -> int | None:
    """Return a counsellor's minutes each month, None where no rule limits them."""
    hours = [r.count for r in ground.rules(RuleSort.COUNSELLOR_HOURS) if r.count is not None]
    return min(hours) * 60 if hours else None


def rows(whole: Whole) -> Iterator[Shared]:
    """Yield the intervals of every counsellor's months that could bind.

    A case without a counsellor takes nobody's hours until somebody has it.
    """
    minutes = minutes_a_month(whole.ground)
    if minutes is None:
        return
    stays: dict[str, list[Stay]] = {}
    for (i, n), offer in whole.offers():
        counsellor = whole.drafts[i].situation.case.planning.counsellor
        if counsellor and offer.minutes and offer.takes_room(whole.ground):
            stay = Stay((i, n), offer.minutes, offer.window, (i, offer.target, offer.person))
            stays.setdefault(counsellor, []).append(stay)
    rules = whole.ground.rules(RuleSort.COUNSELLOR_HOURS)
    rule = min((r for r in rules if r.count is not None), key=lambda r: r.count or 0)
    room = {(m, m): minutes for m in range(HORIZON)}
    for counsellor in sorted(stays):
        yield from interval_rows(RowSort.HOURS, counsellor, room, stays[counsellor], rule.code)
