"""In each case, at most this share of what a fund pays goes out as these kinds.

As a ceiling: Σ (kinds' money × d - n × money) ≤ 0 for the share n/d, so that other support of the
same fund makes room for it.
"""

from __future__ import annotations

from fractions import Fraction

from optimizer.offer import Draft
from optimizer.problem import Ceiling
from optimizer.situation import Ground
from planner.domain.need import FULL
from planner.domain.programme.conditions import Answer
from planner.domain.programme.rule import RuleSort


def ceilings(draft: Draft, ground: Ground) -> list[Ceiling]:
    """Bound the kinds by what the fund pays besides. Unknown conditions bind."""
    found = []
    for rule in ground.rules(RuleSort.CASE_SHARE):
        if rule.answer(draft.situation.facts) is Answer.BROKEN:
            continue
        share = Fraction(rule.most or 0, FULL)
        amounts = tuple(
            (n, o.money_of(rule.kinds) * share.denominator - o.amount * share.numerator)
            for n, o in enumerate(draft.offers)
            if o.fund == rule.scope and o.amount > 0
        )
        if any(a > 0 for _, a in amounts):
            found.append(Ceiling(rule.code, 0, tuple((n, a) for n, a in amounts if a)))
    return found
