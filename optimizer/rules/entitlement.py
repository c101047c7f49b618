"""An entitlement pays for its own case only, each part up to what was promised."""

from __future__ import annotations

from optimizer.offer import Draft
from optimizer.problem import Ceiling
from optimizer.situation import Ground, Situation
from planner.domain.programme.conditions import Answer
from planner.domain.programme.rule import RuleSort


def ceilings(draft: Draft, ground: Ground) -> list[Ceiling]:
    """Bound the offers paid by each part of what the case was promised, household caps kept."""
    found = []
    for fund, parts in draft.situation.owed.items():
        for part, promised in parts.items():
            amounts = tuple(
                (n, o.amount)
                for n, o in enumerate(draft.offers)
                if (o.fund, o.part) == (fund, part)
            )
            if sum(a for _, a in amounts) > promised.minor:
                rules = _rules(fund, part, draft.situation, ground)
                code = f"entitled:{fund}/{part}"
                found.append(Ceiling(code, promised.minor, amounts, rules))
    return found


def _rules(fund: str, part: str, situation: Situation, ground: Ground) -> tuple[str, ...]:
    """Return the codes of the rules that promise a part, then of those that cap it."""
    owes = [
        r.code
        for r in ground.rules(RuleSort.ENTITLED, fund)
        if r.part == part and r.answer(situation.facts) is Answer.MET
    ]
    caps = [
        r.code
        for r in ground.rules(RuleSort.HOUSEHOLD_CAP, fund)
        if r.part in ("", part) and r.answer(situation.facts) is not Answer.BROKEN
    ]
    return (*owes, *caps)
