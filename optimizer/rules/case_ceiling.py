"""At most this amount a case: of one fund, or of all where the office says so."""

from __future__ import annotations

from optimizer.offer import Draft
from optimizer.problem import Ceiling
from optimizer.situation import Ground
from planner.domain.conditions import Answer
from planner.domain.rule import OFFICE, RuleSort


def ceilings(draft: Draft, ground: Ground) -> list[Ceiling]:
    """Bound the amounts of the offers the rule is about. Unknown conditions bind."""
    found = []
    for rule in ground.rules(RuleSort.CASE_CEILING):
        if rule.answer(draft.situation.facts) is Answer.BROKEN:
            continue
        limit = ground.minor(rule.amount)
        amounts = tuple(
            (n, o.amount)
            for n, o in enumerate(draft.offers)
            if rule.scope in (OFFICE, o.fund) and o.amount > 0
        )
        if sum(a for _, a in amounts) > limit:
            found.append(Ceiling(rule.code, limit, amounts))
    return found
