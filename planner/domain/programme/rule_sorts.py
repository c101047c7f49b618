"""Which values each sort of rule has, and whose it can be: the grammar, as data."""

from __future__ import annotations

from collections.abc import Mapping

from planner.domain.programme.rule import Rule, RuleSort

#: The values each sort needs. ``who``, ``unless``, ``note``, ``source`` and the dates of validity
#: any rule may have; everything else a sort does not name here or in ``MAY_HAVE`` is left empty.
FIELDS: Mapping[RuleSort, frozenset[str]] = {
    sort: frozenset(names.split())
    for sort, names in {
        RuleSort.PAYS_FOR: "kinds",
        RuleSort.SERVES: "who",
        RuleSort.CASE_CEILING: "amount",
        RuleSort.ROLE_CEILING: "amount per",
        RuleSort.CASE_SHARE: "kinds most",
        RuleSort.SHARE_OF_LINE: "kinds most",
        RuleSort.LEAST_FOR: "least",
        RuleSort.ENTITLED: "amount per part",
        RuleSort.HOUSEHOLD_CAP: "amount",
        RuleSort.OWED_AS: "part measures",
        RuleSort.USE_WITHIN: "months",
        RuleSort.APPLY_BY: "",
        RuleSort.SPEND_BY: "",
        RuleSort.INSTALMENTS: "shares months",
        RuleSort.NOT_AGAIN: "",
        RuleSort.ONE_PERSON: "",
        RuleSort.NO_STACKING: "other",
        RuleSort.RESERVE: "most until",
        RuleSort.RESIDENTS_SHARE: "least",
        RuleSort.ACT_NOW: "days who",
        RuleSort.FLOOR: "need severity least days",
        RuleSort.SPENDING_SHARE: "kinds",
        RuleSort.BAR: "who",
        RuleSort.ONCE_A_HOUSEHOLD: "measures",
        RuleSort.NEEDS_FIRST: "measures who",
        RuleSort.TIER: "measures count amount",
        RuleSort.TRADE_PLACES: "measures count",
        RuleSort.SMALLEST_AWARD: "amount",
        RuleSort.TENSION: "count",
        RuleSort.COUNSELLOR_HOURS: "count",
        RuleSort.PRICE_AGE: "months",
    }.items()
}
#: Values a sort may have besides those it must have.
MAY_HAVE: Mapping[RuleSort, frozenset[str]] = {
    RuleSort.PAYS_FOR: frozenset({"measures"}),
    RuleSort.CASE_CEILING: frozenset({"kinds", "measures", "need", "other"}),
    RuleSort.ROLE_CEILING: frozenset({"kinds"}),
    RuleSort.LEAST_FOR: frozenset({"kinds"}),
    RuleSort.HOUSEHOLD_CAP: frozenset({"part"}),
    RuleSort.APPLY_BY: frozenset({"months", "until"}),
    RuleSort.SPEND_BY: frozenset({"months", "until"}),
    RuleSort.INSTALMENTS: frozenset({"kinds", "measures", "amount", "proof"}),
    RuleSort.NOT_AGAIN: frozenset({"years", "other"}),
    RuleSort.BAR: frozenset({"kinds", "measures", "instead"}),
    RuleSort.SPENDING_SHARE: frozenset({"least", "most"}),
}
#: Sorts of which one of several values must be there.
ONE_OF: Mapping[RuleSort, tuple[str, ...]] = {
    RuleSort.BAR: ("kinds", "measures"),
    RuleSort.SPENDING_SHARE: ("least", "most"),
    RuleSort.LEAST_FOR: ("kinds", "who"),
    RuleSort.APPLY_BY: ("months", "until"),
    RuleSort.SPEND_BY: ("months", "until"),
}
#: Rules of a fund or of the office.
OF_EITHER = frozenset(
    {RuleSort.CASE_CEILING, RuleSort.RESIDENTS_SHARE, RuleSort.INSTALMENTS, RuleSort.BAR}
)
#: Rules of a fund only.
OF_FUNDS = frozenset(
    {
        RuleSort.PAYS_FOR,
        RuleSort.SERVES,
        RuleSort.ROLE_CEILING,
        RuleSort.CASE_SHARE,
        RuleSort.SHARE_OF_LINE,
        RuleSort.LEAST_FOR,
        RuleSort.ENTITLED,
        RuleSort.HOUSEHOLD_CAP,
        RuleSort.OWED_AS,
        RuleSort.USE_WITHIN,
        RuleSort.APPLY_BY,
        RuleSort.SPEND_BY,
        RuleSort.NOT_AGAIN,
        RuleSort.ONE_PERSON,
        RuleSort.NO_STACKING,
        RuleSort.RESERVE,
    }
)
#: Rules about what all cases share: they leave room or leave none, whoever it concerns.
OF_ALL_CASES = frozenset(
    {
        RuleSort.SHARE_OF_LINE,
        RuleSort.SPENDING_SHARE,
        RuleSort.LEAST_FOR,
        RuleSort.RESERVE,
        RuleSort.TRADE_PLACES,
        RuleSort.COUNSELLOR_HOURS,
        RuleSort.RESIDENTS_SHARE,
        RuleSort.TENSION,
    }
)
#: Sorts that only an entitlement can have.
OF_ENTITLEMENTS = frozenset({RuleSort.ENTITLED, RuleSort.HOUSEHOLD_CAP, RuleSort.OWED_AS})


def missing_values(rule: Rule) -> tuple[str, ...]:
    """Return the values this sort needs and the rule does not give."""
    empty: tuple[object, ...] = (None, "", (), frozenset())
    return tuple(sorted(n for n in FIELDS[rule.sort] if getattr(rule, n) in empty))
