"""What each rule of a fund or of the office costs: the balance again without it.

A rule is left out, the caseload balanced again from where it stands, and the difference said with
what is proven of it. What keeps people safe, what cannot wait and what was promised is never
priced: it is no matter of money.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import zip_longest

from planner.domain.balances.allocation import Allocation
from planner.domain.balances.policy import Scenario
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.kind import Kind
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import OFFICE, Rule, RuleSort
from planner.domain.progress import Report, StopAsked, never, quiet
from planner.domain.what_if.rule_cost import NotPriced, RuleCost, RuleCosts
from planner.domain.what_if.what_if import Interval, Reached, RuleBound, Tried
from planner.services.balances.balances import is_current
from planner.services.balances.found_since import Packed, keep_with, packed_with
from planner.services.ports import RuleBounder, Trier
from planner.services.what_if.compared import compared
from planner.services.work import Work

#: The most seconds for each balance that is tried: every interval holds, however long it took.
SECONDS = 15
#: Shortfalls are sums of floats: a smaller difference is none.
_ROUNDING = 1e-6
#: Sorts that are never priced, whoever they are about.
_NEVER = {
    RuleSort.ACT_NOW: NotPriced.URGENT,
    RuleSort.TENSION: NotPriced.DO_NO_HARM,
    RuleSort.ENTITLED: NotPriced.PROMISE,
    RuleSort.TIER: NotPriced.AMOUNT,
}
#: Facts a condition asks only to keep somebody safe.
_PROTECTION = frozenset(
    {
        "cash_risk",
        "guardian_verified",
        "specialist_clearance",
        "unaccompanied_child",
        "violence",
        "female_staff",
    }
)
#: Sorts that close something to a person; there an age protects a child.
_CLOSING = frozenset({RuleSort.BAR, RuleSort.NEEDS_FIRST})


def not_priced(rule: Rule) -> NotPriced | None:
    """Return why a rule is never priced, None where it may be."""
    if rule.sort in _NEVER:
        return _NEVER[rule.sort]
    if rule.sort is RuleSort.BAR and rule.scope == OFFICE:
        return NotPriced.SAFETY
    facts = {c.fact for c in (*rule.who, *rule.unless)}
    protects = facts & _PROTECTION
    if rule.sort in _CLOSING:
        protects |= {f for f in facts if f in ("age", "vulnerability") or f.startswith("need.")}
    return NotPriced.SAFETY if protects else None


def rule_costs(
    document: Caseload,
    scenario: Scenario,
    allocation: Allocation | None,
    trier: Trier,
    report: Report = quiet,
    stop: StopAsked = never,
    *,
    scope: str | None = None,
    seconds: int = SECONDS,
) -> RuleCosts:
    """Return what each rule in force costs, of one fund (or the office) or of all.

    Slow, and without effect on the caseload. ``allocation``: the adopted one, where it begins.
    ``seconds``: the most for each rule; what is proven by then is said.
    ``scope``: a fund by its code or its printed one. Raises PlannerError ``programme_first``,
    ``no_cases``, ``no_allocation`` where nothing is adopted yet, ``costs_fund_unknown`` where no
    fund is of this code.
    """
    document.check_ready()
    programme = document.given_programme
    if allocation is None:
        raise PlannerError("no_allocation")
    groups = _groups(programme, None if scope is None else _scope_of(programme, scope))
    priced = [g for g in groups if not_priced(g[0]) is None]
    programmes = [without(programme, g) for g in priced]
    tries = trier(document, within(scenario, seconds), allocation, programmes, report, stop)
    costs = [RuleCost(g, not_priced=why) for g in groups if (why := not_priced(g[0])) is not None]
    for n, group in enumerate(priced):
        if n < len(tries.tried):
            costs.append(_cost(group, tries.tried[n], tries.reference, tries.reached, programme))
        else:
            costs.append(RuleCost(group))
    return RuleCosts(
        tuple(sorted(costs, key=_order)),
        document.balance_date,
        len(tries.reference.cases),
        scenario.policy.fairness,
        tries.reference.gap,
        len(tries.tried),
        len(priced),
        scenario.policy.aversion,
    )


def by_prices(
    document: Caseload,
    scenario: Scenario,
    allocation: Allocation | None,
    bounder: RuleBounder,
    report: Report = quiet,
    stop: StopAsked = never,
) -> tuple[RuleBound, ...]:
    """Return what the prices of the balance in force prove of each rule that is ever priced.

    Nothing is solved for it. Raises PlannerError ``no_allocation``, and ``document_changed`` where
    the caseload has changed since it was balanced: the prices are not those of this one.
    """
    if allocation is None:
        raise PlannerError("no_allocation")
    if not is_current(document):
        raise PlannerError("document_changed")
    programme = document.given_programme
    day = programme.balance_date
    priced = {r.code for r in programme.rules if r.holds_on(day) and not_priced(r) is None}
    found = bounder(document, scenario, allocation, report, stop)
    return tuple(bound for bound in found if bound.rule in priced)


def kept_bounds(allocation: Allocation) -> tuple[RuleBound, ...]:
    """Return what was found by prices and kept with their balance, empty where nobody asked."""
    return tuple(RuleBound(rule, most) for rule, most in allocation.rule_bounds)


def packed_bounds(work: Work, allocation: Allocation, found: Sequence[RuleBound]) -> Packed | None:
    """Return what ``keep_bounds`` stores; on any thread, nothing is stored by it."""
    return packed_with(work, allocation, partial(_with, found))


def keep_bounds(
    work: Work, allocation: Allocation, found: Sequence[RuleBound], ready: Packed | None = None
) -> bool:
    """Keep what prices prove with their balance; say whether that is still the adopted one.

    ``ready``: what ``packed_bounds`` made of it.
    """
    return keep_with(work, allocation, partial(_with, found), ready)


def _with(found: Sequence[RuleBound], allocation: Allocation) -> Allocation:
    return replace(allocation, rule_bounds=tuple((b.rule, b.most) for b in found))


def _scope_of(programme: Programme, asked: str) -> str:
    """Return whose rules are asked for: a fund by its code, or by the one exports print."""
    named = {f.printed_code: f.code for f in programme.funds}
    codes = {OFFICE: OFFICE, **named, **{f.code: f.code for f in programme.funds}}
    if asked not in codes:
        # Only what may be printed: a protected line's two names never stand side by side.
        raise PlannerError("costs_fund_unknown", fund=asked, funds=", ".join(named))
    return codes[asked]


def without(programme: Programme, rules: Sequence[Rule]) -> Programme:
    """Return the programme without some rules.

    What a fund pays for is said by what it allows: without its limits it pays for any support,
    for community projects where no other fund does: each project keeps its payer.
    """
    kept = tuple(r for r in programme.rules if r not in rules)
    if rules[0].sort is RuleSort.PAYS_FOR:
        all_kinds = any_kind(programme, but=rules[0].scope)
        free = replace(rules[0], kinds=all_kinds, measures=frozenset(), who=(), unless=(), note="")
        kept = (*kept, free)
    return replace(programme, rules=kept)


def any_kind(programme: Programme, but: str = "") -> frozenset[Kind]:
    """Return what a fund without limits pays for; projects only where no fund ``but`` it does.

    A project has one payer, the fund with most money that may: were one more to pay for projects,
    they could lose theirs, and more freedom would lift less.
    """
    pays = (r for r in programme.rules_of(RuleSort.PAYS_FOR) if Kind.COMMUNITY in r.kinds)
    paying = {r.scope for r in pays}
    priced = {Kind.CASH, Kind.IN_KIND}
    return frozenset(priced if paying - {but} and but not in paying else {*priced, Kind.COMMUNITY})


def _groups(programme: Programme, scope: str | None) -> list[tuple[Rule, ...]]:
    """Return the rules in force, those together that say what a fund pays for."""
    groups: dict[tuple[str, str], tuple[Rule, ...]] = {}
    for n, rule in enumerate(programme.rules):
        if not rule.holds_on(programme.balance_date) or scope not in (None, rule.scope):
            continue
        together = rule.sort is RuleSort.PAYS_FOR and not_priced(rule) is None
        key = (rule.scope, "pays_for" if together else str(n))
        groups[key] = (*groups.get(key, ()), rule)
    return list(groups.values())


def _cost(
    group: tuple[Rule, ...],
    one: Tried,
    reference: Allocation,
    reached: Reached,
    programme: Programme,
) -> RuleCost:
    largest = one.largest_less()
    if one.same or one.after is None or one.allocation is None:
        nothing = one.lifted_more() if one.same else None
        return RuleCost(group, outcome=one.outcome, same=one.same, lifted=nothing)
    return RuleCost(
        group,
        outcome=one.outcome,
        lifted=as_share(one.lifted_more(), reached.lifted),
        largest=as_share(largest, reached.largest or 0.0) if largest else None,
        floors=_floors(one.before.short, one.after.short),
        compared=compared(reference, one.allocation, programme.currency),
    )


def _floors(before: Sequence[float], after: Sequence[float]) -> int:
    """Return 1 where the floors are reached better, by the first rank that differs, -1 worse."""
    for mine, its in zip_longest(before, after, fillvalue=0.0):
        if abs(mine - its) > _ROUNDING:
            return 1 if its < mine else -1
    return 0


def within(scenario: Scenario, seconds: int) -> Scenario:
    """Return the scenario with at most so many seconds for a balance."""
    return replace(scenario, policy=replace(scenario.policy, seconds=seconds))


def as_share(interval: Interval | None, whole: float) -> Interval | None:
    """Return a difference as a share of the whole; of nothing it is no share."""
    if interval is None or whole <= 0:
        return None
    return Interval(
        interval.found / whole,
        None if interval.least is None else interval.least / whole,
        None if interval.most is None else interval.most / whole,
    )


def _order(cost: RuleCost) -> tuple[int, float]:
    """Put the dearest first, then what makes none, what was not asked, what is never priced."""
    if cost.not_priced is not None:
        return 4, 0.0
    if cost.outcome is None:
        return 3, 0.0
    interval = cost.interval
    if interval is None:
        return 2, 0.0
    return (1 if interval.is_none_within else 0), -interval.found
