"""Who cannot wait: the cover of the need at issue is fixed first, by the line with most money.

Every line of a case whose severity is the one the rule names gets the best cover that measures
open to the case can start by the deadline; the eligible fund with most money that can pay all of
it alone pays. Where none can alone, all eligible funds may.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from optimizer.attainable import Group, best_cover
from optimizer.offer import Draft, Offer
from optimizer.rules import case_ceiling, case_share, one_person, role_ceiling
from optimizer.rules.floors import FloorDraft, in_time
from optimizer.rules.owed import owed_parts
from optimizer.situation import Ground
from planner.domain.programme.conditions import Answer
from planner.domain.programme.rule import Rule, RuleSort


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
    taken: dict[str, frozenset[Group]] = {}
    for floor in floors:
        serving = in_time(draft, floor.line, floor.by)
        funds = {draft.offers[n].fund for n in serving}
        for code in sorted(funds, key=lambda f: (-ground.to_spend(ground.programme.fund(f)), f)):
            own = frozenset(n for n in serving if draft.offers[n].fund == code)
            cost = spent.get(code, 0) + _most_cost(draft, own)
            groups = taken.get(code, frozenset()) | {_group(draft.offers[n]) for n in own}
            if (
                best_cover(draft, floor.line, own) < floor.least
                or cost > _room(draft, code, ground)
                or not _allowed_together(draft, code, groups, ground)
            ):
                continue
            spent[code], taken[code] = cost, groups
            # What was agreed, or promised before departure, is paid by who said so.
            kept = {n for n in serving if draft.offers[n].agreed or draft.offers[n].announced}
            dropped = serving - own - kept
            draft.offers = [o for n, o in enumerate(draft.offers) if n not in dropped]
            break


def _group(offer: Offer) -> Group:
    return offer.target, offer.person


def _most_cost(draft: Draft, offers: frozenset[int]) -> int:
    return _most(draft, {n: draft.offers[n].amount for n in offers})


def _most(draft: Draft, amounts: Mapping[int, int]) -> int:
    """Return the most that one offer of each support adds up to."""
    most: dict[Group, int] = {}
    for n, amount in amounts.items():
        group = _group(draft.offers[n])
        most[group] = max(most.get(group, 0), amount)
    return sum(most.values())


def _allowed_together(draft: Draft, fund: str, groups: frozenset[Group], ground: Ground) -> bool:
    """Say whether one fund may pay all of these supports, whatever else it pays the case."""
    own = {n for n, o in enumerate(draft.offers) if o.fund == fund and _group(o) in groups}
    for rule in (case_ceiling.ceilings, role_ceiling.ceilings, case_share.ceilings):
        for ceiling in rule(draft, ground):
            counted = {n: amount for n, amount in ceiling.amounts if n in own}
            if _most(draft, counted) > ceiling.limit:
                return False
    return not any(own & c.one and own & c.other for c in one_person.conflicts(draft, ground))


def _room(draft: Draft, code: str, ground: Ground) -> int:
    """Return what a fund could spend on this case: its money, and what it promised."""
    room = ground.to_spend(ground.programme.fund(code))
    promised = draft.situation.owed.get(code)
    if promised is not None:
        fixed = owed_parts(code, ground)
        room = min(room, sum(m.minor for part, m in promised.items() if part not in fixed))
    return room
