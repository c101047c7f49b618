"""Whether what kept an open support out holds, in integers."""

from __future__ import annotations

from collections.abc import Sequence

from optimizer.problem import (
    Ceiling,
    RowSort,
)
from planner.domain.balances.allocation import Reason
from tests.optimizer.reasons.judging.stand import ROUNDING, Judged, Stand


def kept_out(stand: Stand, reason: Reason) -> Judged:
    """Judge a fact about an open support."""
    values = dict(reason.values)
    target = str(values.get("then", values["target"]))
    options = stand.options(target)
    named = values.get("payer", values.get("fund"))
    if named is not None:
        options = [n for n in options if stand.own.options[n].fund == named]
    had = [stand.own.options[n].amount for n in stand.package if n in options]
    if "level" in values:
        options = [n for n in options if stand.own.options[n].amount > max(had, default=0)]
    if values.get("target") in {p.code for p in stand.problem.projects} and reason.code in (
        "project_full",
        "project_not_opened",
    ):
        return Judged(reason.code, _seatless(stand, str(values["target"]), reason), target)
    groups = {g for g in stand.own.groups for n in options if n in g}
    # Several persons may each have the support open: the reason is about one of them.
    held = any(all(_blocked(stand, n, reason) for n in options if n in group) for group in groups)
    return Judged(reason.code, held, target)


def _seatless(stand: Stand, target: str, reason: Reason) -> bool:
    p = next(j for j, p in enumerate(stand.problem.projects) if p.code == target)
    if reason.code == "project_not_opened":
        return p not in stand.solution.open_projects
    return stand.seats[p] >= stand.problem.projects[p].most == dict(reason.values)["seats"]


def _blocked(stand: Stand, option: int, reason: Reason) -> bool:
    """Say whether the fact named keeps this option from standing beside the case's awards."""
    code, values, own = reason.code, dict(reason.values), stand.own
    added, rest = stand.added(option), stand.rest(option)
    package = stand.useful({*rest, *added}, set(added))
    if code == "met_otherwise":
        left = sum(stand.problem.left(stand.case, package).values())
        return left > sum(stand.problem.left(stand.case, stand.package).values()) - ROUNDING
    if code in ("room_left", "as_good", "next_best"):
        return True  # judged by settling again
    if code == "excluded_by":
        others = {m for m in rest if own.options[m].target == values["other"]}
        return any(
            (a in c.one and m in c.other) or (a in c.other and m in c.one)
            for c in own.conflicts
            if c.code == values["rule"]
            for a in added
            for m in others
        )
    if code == "excluded_first":
        return any(
            (added[0] in c.one and m in c.other) or (added[0] in c.other and m in c.one)
            for c in own.conflicts
            if c.code == values["rule"]
            for m in added[1:]
            if own.options[m].target == values["first"]
        )
    if code in ("ceiling", "role_ceiling", "case_share", "entitlement_used", "entitlement_small"):
        return any(
            _over(c, package, added, alone=code == "entitlement_small")
            for c in own.ceilings
            if _named(c, code, values)
        )
    return _short(stand, added, package, reason)


def _named(ceiling: Ceiling, code: str, values: dict[str, str | int]) -> bool:
    if code.startswith("entitlement"):
        same = ceiling.code.startswith(f"entitled:{values['fund']}/")
        return same and ceiling.limit == values["limit"]
    limited = "limit" not in values or ceiling.limit == values["limit"]
    return ceiling.code == values["rule"] and limited


def _over(ceiling: Ceiling, package: Sequence[int], added: Sequence[int], *, alone: bool) -> bool:
    amounts: dict[int, int] = {}
    for n, a in ceiling.amounts:
        amounts[n] = amounts.get(n, 0) + a
    if alone:
        return amounts.get(added[0], 0) > ceiling.limit
    mine = sum(amounts.get(a, 0) for a in added)
    return mine > 0 and sum(amounts.get(n, 0) for n in package) > ceiling.limit


ROWS = {
    "places_full": RowSort.PLACES,
    "provider_full": RowSort.PROVIDER,
    "trade_full": RowSort.TRADE,
    "hours_full": RowSort.HOURS,
    "fund_used": RowSort.MONEY,
    "line_share_used": RowSort.LINE_SHARE,
    "share_used": RowSort.SPENDING_MOST,
    "share_kept": RowSort.SPENDING_LEAST,
    "least_kept": RowSort.FUND_LEAST,
}


def _short(stand: Stand, added: Sequence[int], package: Sequence[int], reason: Reason) -> bool:
    values = dict(reason.values)
    for r, row in enumerate(stand.problem.rows):
        subject = values.get("fund", values.get("subject"))
        if row.sort is not ROWS.get(reason.code):
            continue
        if row.sort is RowSort.FUND_LEAST:
            if row.rule != values["rule"]:
                continue
        elif row.subject != subject or (row.rule and row.rule != values.get("rule", row.rule)):
            continue
        left = row.limit - stand.used[r]
        if "left" in values and values["left"] != max(0, left):
            continue
        taken = sum(a for n in package for q, a in stand.own.options[n].usage if q == r)
        mine = sum(a for n in added for q, a in stand.own.options[n].usage if q == r)
        if mine > 0 and taken > stand.spare(r):
            return True
    return False
