"""Two funds that must not stack: one or the other in a case."""

from __future__ import annotations

from optimizer.offer import Draft
from optimizer.problem import Conflict
from optimizer.situation import Ground
from planner.domain.programme.conditions import Answer
from planner.domain.programme.rule import RuleSort


def conflicts(draft: Draft, ground: Ground) -> list[Conflict]:
    """Keep apart awards of a fund and of the other (or a part of it, written FUND/part)."""
    found = []
    for rule in ground.rules(RuleSort.NO_STACKING):
        if rule.answer(draft.situation.facts) is Answer.BROKEN:
            continue
        other, _, part = rule.other.partition("/")
        one = frozenset(n for n, o in enumerate(draft.offers) if o.fund == rule.scope)
        others = frozenset(
            n for n, o in enumerate(draft.offers) if o.fund == other and part in ("", o.part)
        )
        if one and others:
            found.append(Conflict(rule.code, one, others))
    return found
