"""At most one of these measures a household: one business grant, whoever receives it."""

from __future__ import annotations

from optimizer.offer import Draft
from optimizer.problem import Conflict
from optimizer.situation import Ground
from planner.domain.programme.conditions import Answer
from planner.domain.programme.rule import RuleSort


def conflicts(draft: Draft, ground: Ground) -> list[Conflict]:
    """Keep apart every two different offers of the measures named."""
    found = []
    for rule in ground.rules(RuleSort.ONCE_A_HOUSEHOLD):
        if rule.answer(draft.situation.facts) is Answer.BROKEN:
            continue
        those = draft.indices(*rule.measures)
        if len({(draft.offers[n].target, draft.offers[n].person) for n in those}) > 1:
            found.append(Conflict(rule.code, those, those))
    return found
