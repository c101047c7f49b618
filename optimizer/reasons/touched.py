"""What every rule did in a balance: whom it was about, whom it closed something to, where it bound.

Counted from what the balance knows already: the reasons closed offers carry, the reasons of the
explanation, ceilings without room, shared rows without slack and their prices.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from optimizer.formulate import Formulation
from optimizer.offer import Draft
from optimizer.problem import CaseProblem, RowSort
from optimizer.reasons.reckoning import Package, Reckoning
from optimizer.rules.instalments import governing
from planner.domain.balances.allocation import Allocation, CaseResult, Reason, RuleTouch
from planner.domain.cases.entitlement import entitled
from planner.domain.programme.conditions import Answer, Conditions
from planner.domain.programme.rule import OFFICE, Rule, RuleSort
from planner.domain.programme.rule_sorts import OF_ALL_CASES

#: The floors a case has are known; whom other rules are about their conditions say.
_FLOORS = frozenset({RuleSort.FLOOR, RuleSort.ACT_NOW})
#: Asked of each person, not of the household.
_OF_PERSONS = frozenset({RuleSort.BAR, RuleSort.NEEDS_FIRST})


@dataclass(frozen=True)
class _Case:
    """What one case has to do with rules: codes of what it was offered, what closed, what bound."""

    targets: frozenset[str]
    funds: frozenset[str]
    floors: frozenset[str]
    closed: frozenset[str]
    bound: frozenset[str]


def touched(reckoning: Reckoning, allocation: Allocation) -> tuple[RuleTouch, ...]:
    """Return one entry for every rule in force, in the programme's order.

    ``allocation`` has its reasons. ``cases`` counts planned cases only.
    """
    made = reckoning.made
    cases = [_case(reckoning, i, result) for i, result in enumerate(allocation.cases)]
    met: dict[tuple[bool, Conditions, Conditions], list[bool]] = {}
    found = []
    for rule in made.ground.programme.rules:
        if not rule.holds_on(made.ground.day):
            continue
        key = (rule.sort in _OF_PERSONS, rule.who, rule.unless)
        if key not in met:
            met[key] = [_may_hold(rule, draft) for draft in made.drafts]
        about = sum(_is_about(rule, c, holds) for c, holds in zip(cases, met[key], strict=True))
        closed = sum(rule.code in c.closed for c in cases)
        bound, price = sum(rule.code in c.bound for c in cases), 0.0
        if rule.sort in OF_ALL_CASES:
            full, price = _shared(reckoning, rule)
            bound = int(full or bound > 0)
        found.append(RuleTouch(rule.code, about, closed, bound, price))
    return tuple(found)


def _case(reckoning: Reckoning, i: int, result: CaseResult) -> _Case:
    made = reckoning.made
    draft, package = made.drafts[i], reckoning.solution.packages[i]
    closing = {c.reason for c in draft.closed}
    told = [r for r in _reasons(result) if r not in closing]
    bound = {
        *_named(told, made.problem.cases[i]),
        *_full(made.problem.cases[i], package),
        *_paid(made, draft, package),
        *_capped(made, draft),
    }
    return _Case(
        frozenset(o.target for o in draft.offers),
        frozenset(o.fund for o in draft.offers) | frozenset(f for f, p in _owed(draft) if p),
        frozenset(f.code for f in made.floors[i]),
        frozenset(str(dict(r.values)["rule"]) for r in closing if "rule" in dict(r.values)),
        frozenset(bound),
    )


def _owed(draft: Draft) -> Iterable[tuple[str, int]]:
    return ((fund, len(parts)) for fund, parts in draft.situation.owed.items())


def _may_hold(rule: Rule, draft: Draft) -> bool:
    situation = draft.situation
    if rule.sort in _OF_PERSONS:
        asked = tuple(situation.facts_by_person.values())
    else:
        asked = (situation.facts,)
    return any(rule.answer(facts) is not Answer.BROKEN for facts in asked)


def _is_about(rule: Rule, case: _Case, holds: bool) -> bool:
    """Say whether a rule was about a case: it closed something, or could have come to bear."""
    if rule.code in case.closed:
        return True
    if rule.sort in _FLOORS:
        return rule.code in case.floors
    return (
        holds
        and rule.sort is not RuleSort.PRICE_AGE
        and (not rule.measures or bool(rule.measures & case.targets))
        and (rule.scope == OFFICE or rule.scope in case.funds)
    )


def _reasons(result: CaseResult) -> Iterator[Reason]:
    for reasons in result.reasons.values():
        yield from reasons
    yield from (reason for _, reason in result.not_met)
    yield from (alternative.kept_out_by for alternative in result.alternatives)


def _named(reasons: Iterable[Reason], own: CaseProblem) -> Iterator[str]:
    """Yield the rules that reasons name; where several add up to one ceiling, all of them."""
    together = {c.rules[0]: c.rules for c in own.ceilings if c.rules}
    for reason in reasons:
        rule = dict(reason.values).get("rule")
        if rule is not None:
            yield from together.get(str(rule), (str(rule),))


def _full(own: CaseProblem, package: Package) -> Iterator[str]:
    """Yield the rules of ceilings of which nothing is left."""
    for ceiling in own.ceilings:
        taken = [amount for n, amount in ceiling.amounts if n in package]
        if any(a > 0 for a in taken) and sum(taken) == ceiling.limit:
            yield from ceiling.rules or (ceiling.code,)


def _paid(made: Formulation, draft: Draft, package: Package) -> Iterator[str]:
    """Yield the rules that an award's form comes from: its parts, its tier, what was owed as it."""
    ground = made.ground
    for n in package:
        offer = draft.offers[n]
        parts = governing(offer, draft.situation, ground)
        if parts is not None and offer.agreed is None:
            yield parts.code
        for rule in ground.rules(RuleSort.TIER):
            if offer.target in rule.measures and offer.amount == ground.minor(rule.amount):
                yield rule.code
        for rule in ground.rules(RuleSort.OWED_AS, offer.fund):
            if offer.part == rule.part and offer.target in rule.measures:
                yield rule.code


def _capped(made: Formulation, draft: Draft) -> Iterator[str]:
    """Yield the household caps that took something from what a case is owed."""
    caps = made.ground.rules(RuleSort.HOUSEHOLD_CAP)
    if not caps:
        return
    programme = made.ground.programme
    case, facts = draft.situation.case, draft.situation.facts
    for cap in caps:
        if cap.answer(facts) is Answer.BROKEN:
            continue
        without = replace(programme, rules=tuple(r for r in programme.rules if r is not cap))
        now = entitled(programme, cap.scope, case, facts)
        free = entitled(without, cap.scope, case, facts)
        if any(free[part].minor > amount.minor for part, amount in now.items()):
            yield cap.code


def _shared(reckoning: Reckoning, rule: Rule) -> tuple[bool, float]:
    """Return whether a rule of all cases together left no room, and its price."""
    made, prices = reckoning.made, reckoning.solution.row_prices
    if rule.sort is RuleSort.TENSION:
        stopped = (p.closed for p in made.projects if p.closed is not None)
        return any(dict(c.values).get("rule") == rule.code for c in stopped), 0.0
    if rule.sort is RuleSort.RESIDENTS_SHARE:
        return _residents(reckoning, rule), 0.0
    full, price = False, 0.0
    for n, row in enumerate(made.problem.rows):
        reserved = (
            rule.sort is RuleSort.RESERVE
            and row.sort is RowSort.MONEY
            and row.subject == rule.scope
            and rule.until is not None
            and made.ground.day <= rule.until
        )
        if reserved or row.rule == rule.code:
            own = prices[n] if n < len(prices) else 0.0
            full = full or own > 0 or 0 < row.limit <= reckoning.used[n]
            price += own
    return full, price


def _residents(reckoning: Reckoning, rule: Rule) -> bool:
    """Say whether a project has no seat left, or cannot open, because residents keep theirs."""
    for j, draft in enumerate(reckoning.made.projects):
        if rule.scope not in (OFFICE, draft.fund) or draft.most >= draft.project.most:
            continue
        closed = draft.closed is not None and draft.closed.code == "residents_share"
        taken = j in reckoning.solution.open_projects and reckoning.seats[j] >= draft.most
        if closed or taken:
            return True
    return False
