"""Rules that can never bind: kept only where that is certain, for somebody must look at each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from planner.domain.cases.facts import ADULT
from planner.domain.checks.certain import contradiction
from planner.domain.checks.fault import Fault, Part
from planner.domain.checks.paid_for import (
    by_code,
    helps,
    joined_kinds,
    kinds_paid,
    paid_for,
    served_by,
)
from planner.domain.checks.rule_times import in_force
from planner.domain.errors import PlannerError
from planner.domain.findings import Weight
from planner.domain.kind import Kind
from planner.domain.money import Money, total
from planner.domain.need import FULL
from planner.domain.programme.catalogue import Pricing
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import OFFICE, Role, Rule, RuleSort

#: Why a rule never binds, the value that shows it, and what the sentence names.
Why = tuple[str, str, Mapping[str, str]]
#: Rules that limit or demand a share: at this value they ask for nothing.
_ASKS_NOTHING: Mapping[RuleSort, tuple[str, int]] = {
    RuleSort.CASE_SHARE: ("most", FULL),
    RuleSort.SHARE_OF_LINE: ("most", FULL),
    RuleSort.LEAST_FOR: ("least", 0),
    RuleSort.RESERVE: ("most", 0),
    RuleSort.RESIDENTS_SHARE: ("least", 0),
    RuleSort.FLOOR: ("least", 0),
}
#: Sorts whose kinds, measures or need must be something the fund pays for.
_OF_MONEY = (
    *(RuleSort.CASE_CEILING, RuleSort.ROLE_CEILING, RuleSort.CASE_SHARE),
    *(RuleSort.SHARE_OF_LINE, RuleSort.INSTALMENTS, RuleSort.BAR),
)
_OF_MEMBERS = (Role.MEMBER_RETURNED, Role.ADULT_FAMILY, Role.MINOR)


def never_binding(programme: Programme) -> Iterator[Fault]:
    """Yield every rule in force that surely never binds, with one reason."""
    checks: tuple[Callable[[Rule, Programme], Why | None], ...] = (
        _asks_nothing,
        _conditions,
        _role,
        _kinds_and_measures,
        _unpaid,
        _tiers,
        _trades,
        _amount,
        _tension,
        _parts,
    )
    for at, rule in in_force(programme):
        for check in checks:
            found = check(rule, programme)
            if found is not None:
                yield _never(rule, at, *found)
                break


def _never(rule: Rule, at: int, why: str, field: str, named: Mapping[str, str]) -> Fault:
    return Fault.of(
        "rule_never_binds",
        Weight.CHECK,
        Part.RULES,
        at,
        field,
        value=rule.code,
        why=why,
        **named,
    )


def _asks_nothing(rule: Rule, _programme: Programme) -> Why | None:
    field, value = _ASKS_NOTHING.get(rule.sort, ("", 0))
    if field and getattr(rule, field) == value:
        return "says_nothing", field, {}
    if rule.sort is RuleSort.SMALLEST_AWARD and rule.amount is not None and rule.amount.minor == 0:
        return "says_nothing", "amount", {}
    spending = rule.sort is RuleSort.SPENDING_SHARE
    if spending and rule.least in (None, 0) and rule.most in (None, FULL):
        return "says_nothing", "most" if rule.most else "least", {}
    return None


def _conditions(rule: Rule, programme: Programme) -> Why | None:
    """Conditions nobody meets, or nobody whom the fund serves."""
    if rule.sort is RuleSort.SERVES:
        return None  # then the fund serves nobody, which stops
    named = contradiction(rule.who)
    if named:
        return "conditions", "who", {"named": named}
    served = served_by(programme, rule.scope)
    named = contradiction((*served, *rule.who))
    if named and rule.who and not contradiction(served):
        return "not_served", "who", {"named": named}
    return None


def _role(rule: Rule, _programme: Programme) -> Why | None:
    """A role nobody has who meets the conditions; a child may be an adult's who returned too."""
    if rule.per is None:
        return None
    adult = any(c.fact == "age" and c.operator == ">=" for c in rule.who) and any(
        int(c.values[0]) >= ADULT for c in rule.who if c.fact == "age" and c.operator in (">=", "=")
    )
    alone = any(
        (c.fact, c.operator) in (("returned_with", "<="), ("returned_with", "="))
        and c.values == ("0",)
        for c in rule.who
    ) or any(
        c.fact == "persons" and c.operator in ("<=", "=") and c.values == ("1",) for c in rule.who
    )
    accompanied = any(c.written() == "unaccompanied_child = no" for c in rule.who)
    nobody = (
        (rule.per is Role.UNACCOMPANIED_CHILD and (adult or accompanied))
        or (rule.per in _OF_MEMBERS and alone)
        or (rule.per is Role.CHILD and adult and alone)
    )
    return ("role", "per", {"named": rule.per.value}) if nobody else None


def _kinds_and_measures(rule: Rule, programme: Programme) -> Why | None:
    """Kinds nothing in the catalogue is of; measures of none of the kinds a fund pays for."""
    every = by_code(helps(programme))
    kept = ", ".join(sorted(k.value for k in rule.kinds))
    if rule.sort is RuleSort.PAYS_FOR:
        named = [every[m] for m in rule.measures if m in every]
        if named and not any(one.kind in rule.kinds for one in named):
            return "measures_of_other_kinds", "measures", {"kept": kept}
        return None
    possible = joined_kinds(one.kinds for one in every.values())
    office_bar = rule.sort is RuleSort.BAR and rule.scope == OFFICE and not rule.measures
    if office_bar and rule.kinds and not rule.kinds & possible:
        return "kinds_unused", "kinds", {"kept": kept}
    free = {Kind.REFERRAL}
    priced = rule.sort in (RuleSort.INSTALMENTS, RuleSort.CASE_CEILING)
    if priced and not rule.measures and rule.kinds and rule.kinds <= free:
        return "referrals", "kinds", {}
    return None


def _unpaid(rule: Rule, programme: Programme) -> Why | None:
    """A fund's rule about kinds, measures or a need it pays nothing for."""
    known = {fund.code for fund in programme.funds}
    if rule.sort not in _OF_MONEY or rule.scope not in known or rule.other:
        return None
    paid = paid_for(programme, rule.scope)
    named = {"named": rule.scope}
    if rule.kinds and not rule.measures and not rule.kinds & kinds_paid(programme, rule.scope):
        return "kinds_not_paid", "kinds", named
    if rule.measures and not rule.kinds and not rule.measures & {one.code for one in paid}:
        return "measures_not_paid", "measures", named
    if rule.need and not any(rule.need in one.needs for one in paid):
        return "need_not_paid", "need", named
    return None


def _tiers(rule: Rule, programme: Programme) -> Why | None:
    tiers = {m.code for m in programme.measures if m.pricing is Pricing.TIERS}
    if rule.sort is RuleSort.TIER and rule.measures and not rule.measures & tiers:
        return "not_tiers", "measures", {"named": ", ".join(sorted(rule.measures))}
    return None


def _trades(rule: Rule, programme: Programme) -> Why | None:
    expected = programme.expected_returnees
    if rule.sort is RuleSort.TRADE_PLACES and rule.count is not None and 0 < expected <= rule.count:
        return "trade_limit", "count", {"named": str(rule.count)}
    return None


def _amount(rule: Rule, programme: Programme) -> Why | None:
    """A ceiling a case that is not below all the money there is for it."""
    if rule.sort is not RuleSort.CASE_CEILING or rule.amount is None:
        return None
    scopes = {rule.scope, rule.other.split("/")[0]} - {""}
    funds = [f for f in programme.funds if rule.scope == OFFICE or f.code in scopes]
    try:
        budgets = [programme.accounted(f.budget_on(programme.balance_date)) for f in funds]
        ceiling = programme.accounted(rule.amount)
    except PlannerError:
        return None
    money: Money = total(budgets, programme.currency)
    if 0 < money.minor <= ceiling.minor:
        return "above_fund", "amount", {"named": ", ".join(f.code for f in funds)}
    return None


def _tension(rule: Rule, programme: Programme) -> Why | None:
    most = max((place.tension for place in programme.places), default=None)
    if rule.sort is RuleSort.TENSION and most is not None and (rule.count or 0) > most:
        return "tension", "count", {"named": str(rule.count)}
    return None


def _parts(rule: Rule, programme: Programme) -> Why | None:
    """A part of an entitlement nobody owes; a fund that does not stack with itself."""
    if rule.sort is RuleSort.NO_STACKING:
        fund, _, part = rule.other.partition("/")
        if fund == rule.scope:
            return "itself", "other", {"named": fund}
        field = "other"
    elif rule.sort in (RuleSort.HOUSEHOLD_CAP, RuleSort.OWED_AS):
        fund, part, field = rule.scope, rule.part, "part"
    else:
        return None
    owed = {r.part for r in programme.rules_of(RuleSort.ENTITLED, fund)}
    return ("part", field, {"named": fund}) if part and part not in owed else None
