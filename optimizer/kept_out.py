"""What kept an open option out of a case's package: facts of rules first, then prices.

Never that it would come in if a fund grew by its cost: that seldom holds (design, *Reasons*).
"""

from __future__ import annotations

from optimizer.problem import Ceiling, Option, Row, RowSort
from optimizer.reckoning import Reckoning
from planner.domain.allocation import Reason
from planner.domain.rule import RuleSort

#: A case cannot be told apart from its equals below this part of its own loss.
_NEAR = 1e-9


def kept_out_by(reckoning: Reckoning, case: int, option: int) -> Reason:
    """Return why an option that no rule closes is not in the package of its case."""
    own = reckoning.made.problem.cases[case].options[option]
    return (
        _too_large(reckoning, case, option)
        or _beside(reckoning, case, option)
        or _ceiling(reckoning, case, option)
        or _project(reckoning, own)
        or _needless(reckoning, case, option)
        or _row(reckoning, own)
        or _price(reckoning, case, option)
    )


def _beside(reckoning: Reckoning, case: int, option: int) -> Reason | None:
    """Name the chosen support it cannot stand beside, or the one that must come first."""
    own = reckoning.made.problem.cases[case]
    chosen = reckoning.solution.packages[case]
    target = own.options[option].target
    for conflict in own.conflicts:
        for mine, others in ((conflict.one, conflict.other), (conflict.other, conflict.one)):
            beside = [m for m in chosen if option in mine and m in others and m != option]
            if beside:
                other = own.options[beside[0]]
                return Reason.of(
                    "excluded_by", target=target, other=other.target, rule=conflict.code
                )
    return None


def _too_large(reckoning: Reckoning, case: int, option: int) -> Reason | None:
    """Name the ceiling it breaks by itself: no other choice for this case would let it in."""
    own = reckoning.made.problem.cases[case]
    for ceiling in own.ceilings:
        if dict(ceiling.amounts).get(option, 0) > ceiling.limit:
            return _over(reckoning, own.options[option], ceiling)
    return None


def _ceiling(reckoning: Reckoning, case: int, option: int) -> Reason | None:
    own = reckoning.made.problem.cases[case]
    package = reckoning.with_forced(case, option)
    for ceiling in own.ceilings:
        amounts = dict(ceiling.amounts)
        if option in amounts and sum(amounts.get(m, 0) for m in package) > ceiling.limit:
            return _over(reckoning, own.options[option], ceiling)
    return None


def _over(reckoning: Reckoning, option: Option, ceiling: Ceiling) -> Reason:
    """Say what a ceiling left no room for, in the words of the rule it comes from."""
    target, fund, limit = option.target, option.fund, ceiling.limit
    if ceiling.code.startswith("entitled:"):
        named = {"rule": ceiling.rules[0]} if ceiling.rules else {}
        return Reason.of("entitlement_used", target=target, fund=fund, limit=limit, **named)
    rule = reckoning.made.ground.programme.rule(ceiling.code)
    if rule.sort is RuleSort.ROLE_CEILING:
        return Reason.of("role_ceiling", target=target, rule=rule.code, fund=fund, limit=limit)
    if rule.sort is RuleSort.CASE_SHARE:
        return Reason.of("rule", target=target, rule=rule.code, fund=fund)
    return Reason.of("ceiling", target=target, rule=rule.code, limit=limit)


def _project(reckoning: Reckoning, option: Option) -> Reason | None:
    if option.project < 0:
        return None
    project = reckoning.made.problem.projects[option.project]
    if option.project not in reckoning.solution.open_projects:
        return Reason.of("project_not_opened", target=option.target)
    if reckoning.seats[option.project] >= project.most:
        return Reason.of("project_full", target=option.target, seats=project.most)
    return None


def _needless(reckoning: Reckoning, case: int, option: int) -> Reason | None:
    package = reckoning.with_forced(case, option)
    if reckoning.burden_change(case, package) < 0:
        return None
    target = reckoning.made.problem.cases[case].options[option].target
    return Reason.of("met_otherwise", target=target)


_ROW_CODES = {
    RowSort.PLACES: "places_full",
    RowSort.PROVIDER: "provider_full",
    RowSort.TRADE: "trade_full",
    RowSort.HOURS: "hours_full",
    RowSort.MONEY: "fund_used",
    RowSort.LINE_SHARE: "line_share_used",
    RowSort.SPENDING_MOST: "share_used",
    RowSort.SPENDING_LEAST: "share_kept",
    RowSort.FUND_LEAST: "rule",
}


def _row(reckoning: Reckoning, option: Option) -> Reason | None:
    """Name the first row with less left than the option takes, places before money."""
    rows = reckoning.made.problem.rows
    full: dict[RowSort, Row] = {}
    left: dict[RowSort, int] = {}
    for r, amount in option.usage:
        spare = rows[r].limit - reckoning.used[r]
        if amount > 0 and amount > spare and rows[r].sort not in full:
            full[rows[r].sort], left[rows[r].sort] = rows[r], spare
    for sort, code in _ROW_CODES.items():
        if sort in full:
            row = full[sort]
            if sort is RowSort.MONEY:
                return Reason.of(
                    code, target=option.target, fund=row.subject, left=max(0, left[sort])
                )
            if sort is RowSort.FUND_LEAST:
                return Reason.of(code, target=option.target, fund=option.fund, rule=row.rule)
            named = {"rule": row.rule} if row.rule else {}
            return Reason.of(code, target=option.target, subject=row.subject, **named)
    return None


def _price(reckoning: Reckoning, case: int, option: int) -> Reason:
    target = reckoning.made.problem.cases[case].options[option].target
    package = reckoning.with_forced(case, option)
    change = reckoning.own_change(case, package) + reckoning.cost_to_others(case, package)
    weight = abs(reckoning.own_change(case, package))
    code = "further_elsewhere" if change > _NEAR * max(1.0, weight) else "as_good"
    return Reason.of(code, target=target)
