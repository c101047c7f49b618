"""Who cannot wait: the cover of the need at issue is fixed first, by the line with most money.

Every line of a case whose severity is the one the rule names gets the best cover that measures
open to the case can start by the deadline; the eligible fund with most money that can pay all of
it alone pays. Where none can alone, all eligible funds may.
"""

from __future__ import annotations

from collections.abc import Sequence

from optimizer.attainable import best_cover
from optimizer.offer import Draft
from optimizer.rules.floors import FloorDraft, in_time
from optimizer.rules.owed import owed_parts
from optimizer.situation import Ground
from planner.domain.conditions import Answer
from planner.domain.rule import OFFICE, Rule, RuleSort


def floors(draft: Draft, ground: Ground) -> list[FloorDraft]:
    """Return a floor for every line the rules are about; its least is what can be had in time."""
    found = []
    for rule in ground.rules(RuleSort.ACT_NOW):
        if rule.answer(draft.situation.facts) is not Answer.MET:
            continue
        by = ground.last_by(rule.days or 0)
        for index, line in enumerate(draft.lines):
            if _is_about(rule, line.need, line.severity):
                least = best_cover(draft, index, in_time(draft, index, by))
                found.append(FloorDraft(rule.code, index, least, 0, by))
    return found


def _is_about(rule: Rule, need: str, severity: int) -> bool:
    own = [c for c in rule.who if c.fact == f"need.{need}"]
    return bool(own) and all(c.answer({c.fact: severity}) is Answer.MET for c in own)


def one_payer(draft: Draft, floors: Sequence[FloorDraft], ground: Ground) -> None:
    """Leave what serves each floor to the eligible fund with most money that can pay all of it."""
    spent: dict[str, int] = {}
    for floor in floors:
        serving = in_time(draft, floor.line, floor.by)
        funds = {draft.offers[n].fund for n in serving}
        for code in sorted(funds, key=lambda f: (-ground.to_spend(ground.programme.fund(f)), f)):
            own = frozenset(n for n in serving if draft.offers[n].fund == code)
            cost = spent.get(code, 0) + _most_cost(draft, own)
            if best_cover(draft, floor.line, own) < floor.least or cost > _room(
                draft, code, ground
            ):
                continue
            spent[code] = cost
            dropped = {n for n in serving - own if draft.offers[n].agreed is None}
            draft.offers = [o for n, o in enumerate(draft.offers) if n not in dropped]
            break


def _most_cost(draft: Draft, offers: frozenset[int]) -> int:
    cost: dict[tuple[str, str], int] = {}
    for n in offers:
        key = (draft.offers[n].target, draft.offers[n].person)
        cost[key] = max(cost.get(key, 0), draft.offers[n].amount)
    return sum(cost.values())


def _room(draft: Draft, code: str, ground: Ground) -> int:
    """Return what a fund could spend on this case: its money, its ceiling, what it promised."""
    room = ground.to_spend(ground.programme.fund(code))
    promised = draft.situation.owed.get(code)
    if promised is not None:
        fixed = owed_parts(code, ground)
        room = min(room, sum(m.minor for part, m in promised.items() if part not in fixed))
    for rule in ground.rules(RuleSort.CASE_CEILING):
        concerned = rule.answer(draft.situation.facts) is not Answer.BROKEN
        if concerned and rule.scope in (OFFICE, code) and rule.amount is not None:
            room = min(room, ground.minor(rule.amount))
    return room
