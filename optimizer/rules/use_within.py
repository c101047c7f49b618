"""Money of some funds is used within so many months of return: awards start by then."""

from __future__ import annotations

from optimizer.offer import Offer
from optimizer.situation import HORIZON, Ground, Situation
from planner.domain.conditions import Answer
from planner.domain.months import Month
from planner.domain.rule import RuleSort


def last_offset(fund: str, situation: Situation, ground: Ground) -> int:
    """Return the last month offset an award of this fund can start in, below 0 if none.

    Without a return date nobody can say when the time is over: no month is safe.
    """
    last = HORIZON - 1
    if not fund:  # a referral: nobody's money
        return last
    for rule in ground.rules(RuleSort.USE_WITHIN, fund):
        if rule.answer(situation.facts) is Answer.BROKEN:
            continue
        back = situation.case.planning.return_date
        if back is None:
            return -1
        last = min(last, ground.offset(Month.of(back).plus(rule.months or 0)))
    return last


def window(offer: Offer, situation: Situation, ground: Ground) -> tuple[int, int] | None:
    """Return the first and last month offset an offer can start in, None if there is none.

    It starts at the measure's earliest month after return, in a calendar month it can start in.
    """
    back = situation.case.planning.return_date
    returned = ground.offset(Month.of(back)) if back else 0
    measure, project = offer.measure, offer.project
    allowed: frozenset[int] = frozenset()
    if project is not None:
        first = max(project.earliest, returned)
    else:
        assert measure is not None
        first = max(0, returned + measure.earliest)
        allowed = measure.starts_in
    last = last_offset(offer.fund, situation, ground)
    months = [
        m
        for m in range(first, min(last, HORIZON - 1) + 1)
        if not allowed or ground.first.plus(m).month in allowed
    ]
    return (months[0], months[-1]) if months else None
