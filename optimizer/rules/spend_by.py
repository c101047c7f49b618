"""Money of a fund is spent by a date, or within so many months of return: the last instalment."""

from __future__ import annotations

from optimizer.offer import Offer
from optimizer.rules.instalments import last_after
from optimizer.situation import HORIZON, Ground, Situation
from planner.domain.months import Month
from planner.domain.programme.conditions import Answer
from planner.domain.programme.rule import Rule, RuleSort


def last_start(offer: Offer, situation: Situation, ground: Ground) -> tuple[int, Rule | None]:
    """Return the last offset an award can start in and be paid in full in time, and by which rule.

    Below 0 if none. Without a return date nobody can say when the time is over: no month is safe.
    """
    last, bound_by = HORIZON - 1, None
    for rule in ground.rules(RuleSort.SPEND_BY, offer.fund):
        if rule.answer(situation.facts) is Answer.BROKEN:
            continue
        own = _last_month(rule, situation, ground) - last_after(offer, situation, ground)
        if own < last:
            last, bound_by = own, rule
    return last, bound_by


def _last_month(rule: Rule, situation: Situation, ground: Ground) -> int:
    """Return the offset of the last month in which the fund may still pay."""
    last = HORIZON * 100
    if rule.until is not None:
        last = ground.offset(Month.of(rule.until))
    if rule.months is not None:
        back = situation.case.planning.return_date
        if back is None:
            return -1
        last = min(last, ground.offset(Month.of(back).plus(rule.months)))
    return last
