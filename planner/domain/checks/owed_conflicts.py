"""A fund always awards a part of what it owes, and a limit forbids just that to somebody.

Found from the rules alone, before any balance: one household whom nothing can be awarded would
leave no balance of the whole caseload.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from planner.domain.cases.entitlement import capped
from planner.domain.checks.certain import contradiction, implied
from planner.domain.checks.fault import Fault, Part
from planner.domain.checks.paid_for import served_by
from planner.domain.checks.rule_times import in_force
from planner.domain.errors import PlannerError
from planner.domain.findings import Weight
from planner.domain.money import Money, total
from planner.domain.need import FULL
from planner.domain.programme.catalogue import Measure, Pricing
from planner.domain.programme.conditions import Condition, Conditions
from planner.domain.programme.fund import Fund
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import OFFICE, Role, Rule, RuleSort

Placed = tuple[int, Rule]
#: Roles that somebody who returns alone surely has once, and those nobody alone has.
_SURELY = (Role.CASE, Role.PRINCIPAL, Role.PERSON)
_NEVER = (Role.MEMBER_RETURNED, Role.ADULT_FAMILY, Role.MINOR)
_ALONE = (Condition("persons", "=", ("1",)), Condition("returned_with", "=", ("0",)))


def owed_conflicts(programme: Programme) -> Iterator[Fault]:
    """Yield each limit that somebody who returns alone must break, with what is always awarded."""
    rules = in_force(programme)
    measures = {m.code: m for m in programme.measures}
    for fund in programme.funds:
        for _, always in rules:
            if (always.scope, always.sort) != (fund.code, RuleSort.OWED_AS):
                continue
            paid = [measures[code] for code in sorted(always.measures) if code in measures]
            # Another price than the amount owed may leave room that is not known here.
            if paid and all(m.pricing is Pricing.ANNOUNCED for m in paid):
                yield from _broken(programme, fund, always, paid, rules)


def _broken(
    programme: Programme, fund: Fund, always: Rule, paid: list[Measure], rules: list[Placed]
) -> Iterator[Fault]:
    served = served_by(programme, fund.code)
    owes = [r for _, r in rules if (r.scope, r.sort) == (fund.code, RuleSort.ENTITLED)]
    groups = [r for r in owes if r.part == always.part and r.per in _SURELY and not r.unless]
    for at, limit in rules:
        if not _about(limit, fund, paid):
            continue
        for group in groups:
            who = (*served, *group.who, *always.who, *_ALONE)
            if always.unless or contradiction(who) or not _binds(limit, who):
                continue
            parts = _parts(owes, group, who, rules, fund)
            if parts is None or _barred(rules, fund, paid, who):
                continue
            if _forbids(programme, limit, parts, always.part):
                yield Fault.of(
                    "owed_breaks_rule",
                    Weight.STOPS,
                    Part.RULES,
                    at,
                    "most" if limit.sort is RuleSort.CASE_SHARE else "amount",
                    value=limit.code,
                    other=always.code,
                    named=group.code,
                    fund=fund.code,
                )
                break


def _about(limit: Rule, fund: Fund, paid: Iterable[Measure]) -> bool:
    """Say whether a limit surely counts these measures; others say what is owed at all."""
    if limit.sort is RuleSort.CASE_SHARE:
        named = limit.scope == fund.code
    else:
        narrow = bool(limit.kinds or limit.measures or limit.need)
        own = limit.scope in (OFFICE, fund.code) or limit.other == fund.code
        named = limit.sort is RuleSort.CASE_CEILING and narrow and own
    return named and all(
        (not limit.kinds or m.kind in limit.kinds)
        and (not limit.measures or m.code in limit.measures)
        and limit.need in ("", m.main_need)
        for m in paid
    )


def _binds(limit: Rule, who: Conditions) -> bool:
    return not limit.unless and implied(limit.who, who)


def _barred(rules: list[Placed], fund: Fund, paid: Iterable[Measure], who: Conditions) -> bool:
    """Say whether these measures are barred for all of them: then they come in another form."""
    return any(
        bar.sort is RuleSort.BAR
        and bar.scope in (OFFICE, fund.code)
        and implied(bar.who, who)
        and any(m.kind in bar.kinds or m.code in bar.measures for m in paid)
        for _, bar in rules
    )


def _parts(
    owes: list[Rule], group: Rule, who: Conditions, rules: list[Placed], fund: Fund
) -> Mapping[str, Money] | None:
    """Return what is owed: of the group's part the least, of others the most; None if unsure."""
    parts: dict[str, list[Money]] = {}
    for rule in owes:
        if rule.amount is None or rule.per in _NEVER or contradiction((*rule.who, *who)):
            continue
        sure = rule.per in _SURELY and not rule.unless and implied(rule.who, who)
        # More of this part than is sure would leave more of other support to weigh it against.
        part = rule.part if sure or rule.part != group.part else "unsure"
        parts.setdefault(part, []).append(rule.amount)
    left: Mapping[str, Money] = {p: total(a, fund.currency) for p, a in parts.items()}
    for _, cap in rules:
        if (cap.scope, cap.sort) != (fund.code, RuleSort.HOUSEHOLD_CAP):
            continue
        if contradiction((*cap.who, *who)):
            continue
        if not _binds(cap, who):
            return None
        left = capped(left, cap)
    return left


def _forbids(programme: Programme, limit: Rule, parts: Mapping[str, Money], always: str) -> bool:
    due = parts[always]
    if limit.sort is RuleSort.CASE_SHARE:
        whole = sum(amount.minor for amount in parts.values())
        return due.minor * FULL > (limit.most or 0) * whole
    if limit.amount is None:
        return False
    try:
        return programme.accounted(due).minor > programme.accounted(limit.amount).minor
    except PlannerError:
        return False  # Without a rate nobody can say; that is a finding of its own.
