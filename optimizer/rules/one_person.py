"""A fund helps one person of a household only: all it pays in a case is for the same person."""

from __future__ import annotations

from optimizer.offer import Draft
from optimizer.problem import Conflict
from optimizer.situation import Ground
from planner.domain.ids import PersonId
from planner.domain.programme.conditions import Answer
from planner.domain.programme.rule import RuleSort


def conflicts(draft: Draft, ground: Ground) -> list[Conflict]:
    """Keep apart the fund's offers to different persons; what serves all is the returnee's."""
    found = []
    for rule in ground.rules(RuleSort.ONE_PERSON):
        if rule.answer(draft.situation.facts) is Answer.BROKEN:
            continue
        by_person: dict[PersonId, set[int]] = {}
        for n, offer in enumerate(draft.offers):
            if offer.fund == rule.scope:
                by_person.setdefault(offer.person, set()).add(n)
        everybody = list(by_person.values())
        for k, own in enumerate(everybody[:-1]):
            others = frozenset().union(*everybody[k + 1 :])
            found.append(Conflict(rule.code, frozenset(own), others))
    return found
