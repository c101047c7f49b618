"""A counsellor has so many hours each month for the awards that start in it.

Referrals that were agreed take of them first: nobody takes those away.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from optimizer.offer import Draft
from optimizer.problem import RowSort
from optimizer.rules.agreed_plans import kept_referrals
from optimizer.rules.intervals import Stay, interval_rows
from optimizer.shared import Shared, Whole
from optimizer.situation import HORIZON, Ground
from planner.domain.programme.quota import HOURS_ROW, hours_period
from planner.domain.programme.rule import RuleSort


def minutes_a_month(ground: Ground) -> int | None:
    """Return a counsellor's minutes each month, None where no rule limits them."""
    hours = [r.count for r in ground.rules(RuleSort.COUNSELLOR_HOURS) if r.count is not None]
    return min(hours) * 60 if hours else None


def minutes_in(counsellor: str, offset: int, most: int, ground: Ground) -> int:
    """Return the minutes of a counsellor who has ``most`` a month in this one."""
    period = hours_period(counsellor, ground.first.plus(offset))
    return ground.within_quota(HOURS_ROW, period, most)


def promised_minutes(drafts: Sequence[Draft], ground: Ground) -> Mapping[tuple[str, int], int]:
    """Return the minutes agreed referrals take of each counsellor and month offset."""
    found: dict[tuple[str, int], int] = {}
    for draft in drafts:
        for award, offer in kept_referrals(draft.situation, ground):
            key = (draft.situation.case.planning.counsellor, ground.offset(award.month))
            found[key] = found.get(key, 0) + offer.minutes
    return found


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
    promised = promised_minutes(whole.drafts, whole.ground)
    for counsellor in sorted(stays):
        room = {
            (m, m): max(
                0,
                minutes_in(counsellor, m, minutes, whole.ground) - promised.get((counsellor, m), 0),
            )
            for m in range(HORIZON)
        }
        yield from interval_rows(RowSort.HOURS, counsellor, room, stays[counsellor], rule.code)
