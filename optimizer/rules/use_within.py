"""Money of some funds is used within so many months of return: awards start by then."""

from __future__ import annotations

from optimizer.offer import Offer
from optimizer.rules import spend_by
from optimizer.rules.asking import RETURN_DATE, rule_ask
from optimizer.situation import HORIZON, Ground, Situation
from planner.domain.balances.allocation import Reason
from planner.domain.months import Month
from planner.domain.programme.conditions import Answer
from planner.domain.programme.rule import Rule, RuleSort


def last_start(fund: str, situation: Situation, ground: Ground) -> tuple[int, Rule | None]:
    """Return the last month offset an award of this fund can start in, and by which rule.

    Below 0 if none. Without a return date nobody can say when the time is over: no month is safe.
    """
    last, bound_by = HORIZON - 1, None
    for rule in ground.rules(RuleSort.USE_WITHIN, fund):
        if rule.answer(situation.facts) is Answer.BROKEN:
            continue
        back = situation.case.planning.return_date
        own = ground.offset(Month.of(back).plus(rule.months or 0)) if back else -1
        if own < last:
            last, bound_by = own, rule
    return last, bound_by


def window(offer: Offer, situation: Situation, ground: Ground) -> tuple[int, int] | None:
    """Return the first and last month offset an offer can start in, None if there is none.

    It starts at the measure's earliest month after return, in a calendar month it can start in,
    while its fund may still be used and early enough to be paid in full.
    """
    return _within(offer, situation, ground, _last(offer, situation, ground)[0])


def closes(offer: Offer, situation: Situation, ground: Ground) -> Reason | None:
    """Close an offer that could start, but only after its fund's time for the case is over."""
    last, rule = _last(offer, situation, ground)
    if rule is None or _within(offer, situation, ground, last) is not None:
        return None
    if _within(offer, situation, ground, HORIZON - 1) is None:
        return None  # no month at all: not for this rule
    if rule.months is not None and situation.case.planning.return_date is None:
        return rule_ask(rule, offer, RETURN_DATE)
    if rule.sort is RuleSort.SPEND_BY:
        return Reason.of("rule", rule=rule.code, target=offer.target, fund=offer.fund)
    return Reason.of("too_late", rule=rule.code, target=offer.target, fund=offer.fund)


def _last(offer: Offer, situation: Situation, ground: Ground) -> tuple[int, Rule | None]:
    """Return the last offset its fund lets an offer start in, and which rule says so."""
    if not offer.fund:  # a referral: nobody's money
        return HORIZON - 1, None
    use = last_start(offer.fund, situation, ground)
    spend = spend_by.last_start(offer, situation, ground)
    return min(use, spend, key=lambda bound: bound[0])


def _within(
    offer: Offer, situation: Situation, ground: Ground, last: int
) -> tuple[int, int] | None:
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
    months = [
        m
        for m in range(first, min(last, HORIZON - 1) + 1)
        if not allowed or ground.first.plus(m).month in allowed
    ]
    return (months[0], months[-1]) if months else None
