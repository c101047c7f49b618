"""What kept an open support out of a case's package, as one fact that holds.

A fact that holds of every fund and amount of the support is told before one that holds of some:
then the fund it holds of is named. What others would lose is no fact of this kind; it stands
beside it, with what is proven of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from optimizer.problem import Ceiling, Option, RowSort
from optimizer.reasons.obstacles import Obstacle, Stands, Trial, more_used, trial
from optimizer.reasons.reckoning import Package, Reckoning
from optimizer.reasons.swaps import fits, widens
from planner.domain.balances.allocation import Reason
from planner.domain.programme.rule import RuleSort

#: In this order rooms are told, money first after what cannot be bought.
_ROW_CODES = {
    RowSort.PLACES: "places_full",
    RowSort.PROVIDER: "provider_full",
    RowSort.TRADE: "trade_full",
    RowSort.HOURS: "hours_full",
    RowSort.MONEY: "fund_used",
    RowSort.LINE_SHARE: "line_share_used",
    RowSort.SPENDING_MOST: "share_used",
    RowSort.SPENDING_LEAST: "share_kept",
    RowSort.FUND_LEAST: "least_kept",
}
_ORDER = tuple(_ROW_CODES)


@dataclass(frozen=True, slots=True)
class KeptOut:
    """The option of a support that comes closest, what it runs into, and the fact that is told."""

    trial: Trial
    reason: Reason


def kept_out(reckoning: Reckoning, case: int, options: Sequence[int]) -> KeptOut:
    """Return why none of these options of one support is in the package of its case."""
    tried = [trial(reckoning, case, n) for n in options]
    own = reckoning.made.problem.cases[case]
    closest = min(tried, key=lambda t: _far(t, own.options[t.option]))
    told = sorted(closest.obstacles, key=lambda o: (o.stands, _row_order(reckoning, o)))
    if not told:
        return KeptOut(closest, _nothing_against(reckoning, case, closest))
    everywhere = [
        o for o in told if all(o.same_as in {b.same_as for b in t.obstacles} for t in tried)
    ]
    obstacle = everywhere[0] if everywhere else told[0]
    reason = reason_of(reckoning, case, closest, obstacle)
    if not everywhere and "fund" not in dict(reason.values):
        reason = Reason.of(
            reason.code, **dict(reason.values), payer=own.options[closest.option].fund
        )
    return KeptOut(closest, reason)


def kept_out_in_place(reckoning: Reckoning, case: int, option: int, rest: Package) -> KeptOut:
    """Return what an option runs into beside ``rest``: the case's package less one award."""
    tried = trial(reckoning, case, option, rest)
    told = sorted(tried.obstacles, key=lambda o: (o.stands, _row_order(reckoning, o)))
    target = reckoning.made.problem.cases[case].options[option].target
    if told:
        reason = reason_of(reckoning, case, tried, told[0])
        if reason.code == "fund_used":
            values = dict(reason.values)
            freed = -more_used(reckoning, case, rest).get(told[0].row, 0)
            values["left"] = int(values["left"]) + max(0, freed)
            reason = Reason.of("fund_short_in_place", **values)
    elif fits(reckoning, case, tried.package):
        reason = Reason.of("fits_in_place", target=target)
    else:
        reason = _nothing_against(reckoning, case, tried)
    return KeptOut(tried, reason)


def _nothing_against(reckoning: Reckoning, case: int, closest: Trial) -> Reason:
    """Say that there is room, or none beside the others in the months it could start in."""
    target = reckoning.made.problem.cases[case].options[closest.option].target
    if widens(reckoning, case, closest.package):
        return Reason.of("parity_kept", target=target)
    package = closest.package
    if not fits(reckoning, case, package) and not reckoning.months.has_room(case, package):
        return Reason.of("months_full", target=target)
    return Reason.of("room_left", target=target)


def _far(tried: Trial, option: Option) -> tuple[int, int, int, int]:
    """Return how far an option is from coming in: what no money mends counts before all."""
    hard = sum(o.stands is not Stands.ROW for o in tried.obstacles)
    return hard, len(tried.obstacles), option.amount, tried.option


def _row_order(reckoning: Reckoning, obstacle: Obstacle) -> int:
    if obstacle.row < 0:
        return 0
    return _ORDER.index(reckoning.made.problem.rows[obstacle.row].sort)


def reason_of(reckoning: Reckoning, case: int, tried: Trial, obstacle: Obstacle) -> Reason:
    """Return the fact an obstacle is, in the words of the rule or room it comes from."""
    problem = reckoning.made.problem
    own = problem.cases[case]
    option = own.options[tried.option]
    target = option.target
    if obstacle.stands is Stands.NEEDLESS:
        return Reason.of("met_otherwise", target=target)
    if obstacle.stands is Stands.CLOSED:
        return Reason.of("project_not_opened", target=_seat(reckoning, obstacle))
    if obstacle.stands is Stands.FULL:
        project = problem.projects[obstacle.project]
        return Reason.of("project_full", target=_seat(reckoning, obstacle), seats=project.most)
    if obstacle.stands is Stands.ROW:
        return _room(reckoning, case, tried, obstacle.row)
    before = _before(own.options, tried)
    other = own.options[obstacle.other].target if obstacle.other >= 0 else ""
    if obstacle.stands is Stands.NEVER:
        first = before.get("before", other)
        return Reason.of("excluded_first", target=target, first=first, rule=obstacle.code)
    if obstacle.stands is Stands.BESIDE:
        return Reason.of("excluded_by", target=target, other=other, rule=obstacle.code, **before)
    ceiling = own.ceilings[obstacle.ceiling]
    return _over(reckoning, option, ceiling, before, alone=obstacle.stands is Stands.TOO_LARGE)


def _seat(reckoning: Reckoning, obstacle: Obstacle) -> str:
    return reckoning.made.problem.projects[obstacle.project].code


def _before(options: Sequence[Option], tried: Trial) -> dict[str, str]:
    """Name what would have to come first, where there is something."""
    first = [options[n].target for n in tried.added[1:]]
    return {"before": first[0]} if first else {}


def _over(
    reckoning: Reckoning, option: Option, ceiling: Ceiling, before: dict[str, str], *, alone: bool
) -> Reason:
    """Say what a ceiling left no room for, in the words of the rule it comes from."""
    target, fund, limit = option.target, option.fund, ceiling.limit
    if ceiling.code.startswith("entitled:"):
        named = {"rule": ceiling.rules[0]} if ceiling.rules else {}
        code = "entitlement_small" if alone else "entitlement_used"
        return Reason.of(code, target=target, fund=fund, limit=limit, **named, **before)
    rule = reckoning.made.ground.programme.rule(ceiling.code)
    if rule.sort is RuleSort.ROLE_CEILING:
        return Reason.of(
            "role_ceiling", target=target, rule=rule.code, fund=fund, limit=limit, **before
        )
    if rule.sort is RuleSort.CASE_SHARE:
        return Reason.of("case_share", target=target, rule=rule.code, fund=fund, **before)
    return Reason.of("ceiling", target=target, rule=rule.code, limit=limit, **before)


def _room(reckoning: Reckoning, case: int, tried: Trial, index: int) -> Reason:
    """Say what room is short; where only what must come first takes of it, of that."""
    row = reckoning.made.problem.rows[index]
    options = reckoning.made.problem.cases[case].options
    taking = [options[n] for n in tried.added if dict(options[n].usage).get(index, 0) > 0]
    asked = options[tried.option]
    option = asked if asked in taking or not taking else taking[0]
    around = {"then": asked.target} if option is not asked else {}
    if option is asked and len(taking) > 1:
        around = {"before": taking[1].target}
    code, left = _ROW_CODES[row.sort], max(0, row.limit - reckoning.used[index])
    if row.sort is RowSort.MONEY:
        return Reason.of(code, target=option.target, fund=row.subject, left=left, **around)
    if row.sort is RowSort.FUND_LEAST:
        return Reason.of(code, target=option.target, fund=option.fund, rule=row.rule, **around)
    named = {"rule": row.rule} if row.rule else {}
    return Reason.of(code, target=option.target, subject=row.subject, **named, **around)


def kept_out_by(reckoning: Reckoning, case: int, option: int) -> Reason:
    """Return why an option that no rule closes is not in the package of its case."""
    return kept_out(reckoning, case, (option,)).reason
