"""What a fund's rules promise and forbid at one time: conflicts that need the whole programme."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from planner.domain.checks.certain import contradiction, implied
from planner.domain.checks.fault import Fault, Part
from planner.domain.checks.paid_for import Help, helps, kinds_paid, paid_for, served_by
from planner.domain.checks.rule_times import in_force
from planner.domain.errors import PlannerError
from planner.domain.findings import Weight
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.need import FULL
from planner.domain.programme.fund import Fund
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import OFFICE, Role, Rule, RuleSort

Placed = tuple[int, Rule]
_ONCE = (Role.CASE, Role.PRINCIPAL)
_MOST_COMPARED = 10


def fund_conflicts(programme: Programme) -> Iterator[Fault]:
    """Yield what cannot hold together for each fund, of the rules in force."""
    rules = in_force(programme)
    for fund in programme.funds:
        own = [(at, r) for at, r in rules if r.scope == fund.code]
        yield from _nobody_served(programme, fund, own)
        yield from _only_barred(programme, fund, rules)
        yield from _below_what_is_owed(programme, fund, rules)
        yield from _owed_but_not_paid(programme, fund, own)
        yield from _least_shares(programme, fund, own)
    yield from _smallest_above_ceiling(programme, rules)


def _of(rules: list[Placed], sort: RuleSort) -> list[Placed]:
    return [(at, r) for at, r in rules if r.sort is sort]


def _nobody_served(programme: Programme, fund: Fund, own: list[Placed]) -> Iterator[Fault]:
    named = contradiction(served_by(programme, fund.code))
    if named:
        at = [at for at, r in _of(own, RuleSort.SERVES) if not r.unless][-1]
        yield _stop("fund_serves_nobody", at, "who", fund=fund.code, named=named)


def _only_barred(programme: Programme, fund: Fund, rules: list[Placed]) -> Iterator[Fault]:
    served = served_by(programme, fund.code)
    bars = [
        (at, r)
        for at, r in _of(rules, RuleSort.BAR)
        if r.scope in (OFFICE, fund.code) and not r.unless and implied(r.who, served)
    ]
    paid = [one for one in paid_for(programme, fund.code) if not one.free]
    used = [(at, r) for at, r in bars if any(_forbids(r, one) for one in paid)]
    if paid and all(any(_forbids(r, one) for _, r in bars) for one in paid):
        codes = ", ".join(r.code for _, r in used)
        yield _stop("fund_only_barred", used[-1][0], "code", value=codes, fund=fund.code)


def _forbids(bar: Rule, one: Help) -> bool:
    return bool(bar.kinds & one.kinds) or one.code in bar.measures


def _below_what_is_owed(programme: Programme, fund: Fund, rules: list[Placed]) -> Iterator[Fault]:
    """A ceiling below what is owed once a household to people it is about."""
    own = [(at, r) for at, r in rules if r.scope == fund.code]
    owed = [r for _, r in _of(own, RuleSort.ENTITLED) if r.per in _ONCE and not r.unless]
    caps = [r for _, r in _of(own, RuleSort.HOUSEHOLD_CAP)]
    for at, ceiling in _of(rules, RuleSort.CASE_CEILING):
        narrow = ceiling.kinds or ceiling.measures or ceiling.need or ceiling.unless
        about = ceiling.scope in (OFFICE, fund.code) or ceiling.other == fund.code
        if narrow or not about or ceiling.amount is None:
            continue
        for group in owed:
            if not implied(ceiling.who, group.who):
                continue
            same = [r for r in owed if implied(r.who, group.who)]
            due = _due(same, caps, fund.currency)
            if _above(programme, due, ceiling.amount):
                other = ", ".join(r.code for r in same)
                code = ceiling.code
                yield _stop(
                    "ceiling_below_owed", at, "amount", value=code, fund=fund.code, other=other
                )
                break


def _due(owed: list[Rule], caps: list[Rule], currency: str) -> Money:
    """Return what is owed at least, whatever cap may hold."""
    parts: dict[str, int] = {}
    for rule in owed:
        parts[rule.part] = parts.get(rule.part, 0) + (rule.amount.minor if rule.amount else 0)
    for cap in caps:
        if cap.part in parts and cap.amount is not None:
            parts[cap.part] = min(parts[cap.part], cap.amount.minor)
    whole = [cap.amount.minor for cap in caps if not cap.part and cap.amount is not None]
    return Money(min([sum(parts.values()), *whole]), currency)


def _above(programme: Programme, one: Money, other: Money) -> bool:
    """Say whether ``one`` is surely more than ``other``; not, where no rate says so."""
    try:
        return programme.accounted(one).minor > programme.accounted(other).minor
    except PlannerError:
        return False


def _owed_but_not_paid(programme: Programme, fund: Fund, own: list[Placed]) -> Iterator[Fault]:
    paid = {one.code for one in paid_for(programme, fund.code)}
    for at, rule in _of(own, RuleSort.OWED_AS):
        if rule.measures and not rule.measures & paid:
            named = ", ".join(sorted(rule.measures))
            yield _stop(
                "owed_not_paid", at, "measures", value=rule.code, named=named, fund=fund.code
            )


def _least_shares(programme: Programme, fund: Fund, own: list[Placed]) -> Iterator[Fault]:
    paid = kinds_paid(programme, fund.code)
    own_least = _of(own, RuleSort.LEAST_FOR)
    least = [(at, r) for at, r in own_least if r.least and not contradiction(r.who)]
    for at, rule in [(at, r) for at, r in least if r.kinds]:
        if not rule.kinds & paid:
            yield _stop("least_for_not_paid", at, "kinds", value=rule.code, fund=fund.code)
        for _, cap in _of(own, RuleSort.CASE_SHARE):
            capped = not cap.who and not cap.unless and rule.kinds <= cap.kinds
            if capped and (rule.least or 0) > (cap.most or 0):
                yield _stop("least_above_share", at, "least", value=rule.code, other=cap.code)
    for together in _apart(programme, least[:_MOST_COMPARED]):
        total = sum(r.least or 0 for _, r in together)
        if total > FULL:
            named = ", ".join(r.code for _, r in together)
            at = together[-1][0]
            yield _stop(
                "least_for_impossible",
                at,
                "least",
                fund=fund.code,
                named=named,
                total=total // 100,
            )
            return


def _apart(programme: Programme, rules: list[Placed]) -> Iterator[tuple[Placed, ...]]:
    """Yield rules no two of which the same money can serve, fewest first."""
    both = [one.kinds for one in helps(programme) if len(one.kinds) > 1]
    for size in range(2, len(rules) + 1):
        for some in combinations(rules, size):
            if all(_serve_apart(a, b, both) for (_, a), (_, b) in combinations(some, 2)):
                yield some


def _serve_apart(one: Rule, two: Rule, both: list[frozenset[Kind]]) -> bool:
    """Say whether no money counts for both: other kinds, or people nobody is one of both."""
    if one.kinds and two.kinds and _disjoint(one.kinds, two.kinds, both):
        return True
    return bool(contradiction((*one.who, *two.who)))


def _disjoint(one: frozenset[Kind], two: frozenset[Kind], both: list[frozenset[Kind]]) -> bool:
    """Say whether no money counts as both: a paid seat is community and cash."""
    return not one & two and not any(k & one and k & two for k in both)


def _smallest_above_ceiling(programme: Programme, rules: list[Placed]) -> Iterator[Fault]:
    for at, smallest in _of(rules, RuleSort.SMALLEST_AWARD):
        for _, ceiling in _of(rules, RuleSort.CASE_CEILING):
            if smallest.amount is None or ceiling.amount is None or ceiling.who or ceiling.unless:
                continue
            if _above(programme, smallest.amount, ceiling.amount):
                code, other = smallest.code, ceiling.code
                yield _stop("smallest_above_ceiling", at, "amount", value=code, other=other)


def _stop(code: str, at: int, field: str, **values: str | int) -> Fault:
    return Fault.of(code, Weight.STOPS, Part.RULES, at, field, **values)
