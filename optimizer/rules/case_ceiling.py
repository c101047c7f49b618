"""At most this amount a case: of one fund, of two together, or of all where the office says so.

Of all its money, or only of what counts as some kinds, measures or a need.
"""

from __future__ import annotations

from optimizer.offer import Draft
from optimizer.problem import Ceiling
from optimizer.rules.counted import amount_counted, paid_by
from optimizer.situation import Ground
from planner.domain.programme.conditions import Answer
from planner.domain.programme.rule import RuleSort


def ceilings(draft: Draft, ground: Ground) -> list[Ceiling]:
    """Bound the amounts of the offers the rule is about. Unknown conditions bind."""
    found = []
    for rule in ground.rules(RuleSort.CASE_CEILING):
        if rule.answer(draft.situation.facts) is Answer.BROKEN:
            continue
        limit = ground.minor(rule.amount)
        amounts = tuple(
            (n, amount)
            for n, o in enumerate(draft.offers)
            if paid_by(rule, o) and (amount := amount_counted(rule, o)) > 0
        )
        if sum(a for _, a in amounts) > limit:
            found.append(Ceiling(rule.code, limit, amounts))
    return found
