"""The smallest change that brings in what would meet a need best, with nobody else feeling it.

Where it is open: every obstacle of the option that comes closest, each with how much would have to
give. Money is asked for at full cost, kept for this case. With all of it the whole allocation with
the option added keeps every rule, so that the loss of all falls by what the case gains. Where it
is closed: what closes it, each thing by itself; that promises nothing for when it is gone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from optimizer.formulate.pricing import Price, prices
from optimizer.offer import Draft, Offer
from optimizer.problem import Line, RowSort
from optimizer.reasons.obstacles import Obstacle, Stands, Trial, more_used, trial
from optimizer.reasons.reckoning import Package, Reckoning
from optimizer.reasons.swaps import widens, without
from optimizer.rules import CLOSE_FUND, CLOSE_SUPPORT
from planner.domain.balances.allocation import Reason
from planner.domain.ids import PersonId
from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Measure
from planner.domain.programme.fund import FundSort

_ROOM = {
    RowSort.PLACES: "need_place",
    RowSort.PROVIDER: "need_provider",
    RowSort.TRADE: "need_trade",
    RowSort.HOURS: "need_hours",
}


@dataclass(frozen=True, slots=True)
class BringIn:
    """What would have to give for an option to be added: obstacles, and awards given up for it."""

    trial: Trial
    given_up: Package
    reasons: tuple[Reason, ...]


def bring_in(reckoning: Reckoning, case: int, line: int) -> BringIn | None:
    """Return what would bring in the open support that meets a line best; None without one."""
    own = reckoning.made.problem.cases[case]
    chosen = set(reckoning.solution.packages[case])
    ways = [
        (_rank(reckoning, case, n, line, way), way)
        for group in own.groups
        if not chosen & set(group)
        for n in group
        if _share(reckoning, case, n, line) and (way := _way(reckoning, case, n)) is not None
    ]
    return min(ways, key=lambda w: w[0])[1] if ways else None


def _rank(
    reckoning: Reckoning, case: int, option: int, line: int, way: BringIn
) -> tuple[int, int, int, int, int]:
    """Put what needs no project opened first, then what meets most, then what asks for least."""
    shut = sum(o.stands is Stands.CLOSED for o in way.trial.obstacles)
    amount = reckoning.made.problem.cases[case].options[option].amount
    least = len(way.trial.obstacles) + len(way.given_up)
    return shut, -_share(reckoning, case, option, line), least, amount, option


def _share(reckoning: Reckoning, case: int, option: int, line: int) -> int:
    return dict(reckoning.made.problem.cases[case].options[option].cover).get(line, 0)


def _way(reckoning: Reckoning, case: int, option: int) -> BringIn | None:
    """Return how one option could come in, giving up what it cannot stand beside."""
    own = reckoning.made.problem.cases[case]
    kept = package = reckoning.solution.packages[case]
    group = next(set(g) for g in own.groups if option in g)
    tried = trial(reckoning, case, option)
    while beside := [o.other for o in tried.obstacles if o.stands is Stands.BESIDE]:
        if any(set(beside) & r.options for r in own.requirements) or beside[0] not in kept:
            return None
        kept = without(reckoning, case, kept, beside[0])
        tried = trial(reckoning, case, option, kept)
    if any(o.stands is Stands.NEVER for o in tried.obstacles):
        return None
    gains = reckoning.burden_change(case, tried.package) < 0
    gains = gains and reckoning.own_change(case, tried.package) < 0
    gains = gains and not widens(reckoning, case, tried.package)
    if (
        not gains
        or not tried.obstacles
        or any(o.stands is Stands.NEEDLESS for o in tried.obstacles)
    ):
        return None
    given_up = tuple(sorted(set(package) - set(kept)))
    if {own.options[n].target for n in given_up} & {own.options[n].target for n in tried.added}:
        return None  # the same from another payer is nothing given up
    items = [Reason.of("need_give_up", other=own.options[n].target) for n in given_up]
    needless = set(kept) - set(tried.package) - group
    items += [Reason.of("need_replace", other=own.options[n].target) for n in sorted(needless)]
    items += _items(reckoning, case, tried)
    lead = Reason.of("bring_in", target=own.options[option].target)
    return BringIn(tried, given_up, (lead, *dict.fromkeys(items)))


def _items(reckoning: Reckoning, case: int, tried: Trial) -> Iterator[Reason]:
    more = more_used(reckoning, case, tried.package)
    for obstacle in tried.obstacles:
        if obstacle.ceiling >= 0:
            yield _ceiling(reckoning, case, tried, obstacle)
        elif obstacle.project >= 0:
            project = reckoning.made.problem.projects[obstacle.project]
            if obstacle.stands is Stands.FULL:
                yield Reason.of("need_seat", target=project.code)
            else:
                yield Reason.of("need_opening", target=project.code, people=project.least)
        elif obstacle.row >= 0:
            yield _row(reckoning, case, tried, obstacle, more[obstacle.row])


def _ceiling(reckoning: Reckoning, case: int, tried: Trial, obstacle: Obstacle) -> Reason:
    own = reckoning.made.problem.cases[case]
    ceiling, fund = own.ceilings[obstacle.ceiling], own.options[tried.option].fund
    limit = ceiling.limit + obstacle.over
    if any(a < 0 for _, a in ceiling.amounts):
        return Reason.of("need_exception", rule=ceiling.code)
    if ceiling.code.startswith("entitled:"):
        return Reason.of("need_promise", fund=fund, limit=limit)
    return Reason.of("need_ceiling", rule=ceiling.code, limit=limit)


def _row(reckoning: Reckoning, case: int, tried: Trial, obstacle: Obstacle, more: int) -> Reason:
    row = reckoning.made.problem.rows[obstacle.row]
    if row.sort is RowSort.MONEY:
        return Reason.of("need_money", amount=more, fund=row.subject)
    if row.sort not in _ROOM:
        return Reason.of("need_exception", rule=row.rule)
    options = reckoning.made.problem.cases[case].options
    target = next(
        options[n].target for n in tried.added if dict(options[n].usage).get(obstacle.row, 0) > 0
    )
    return Reason.of(_ROOM[row.sort], target=target, subject=row.subject, count=obstacle.over)


def open_up(reckoning: Reckoning, case: int, line: Line) -> tuple[Reason, ...]:
    """Return all that closes the support which would meet a line best, after a lead."""
    draft = reckoning.made.drafts[case]
    concerned = {draft.situation.case.principal, *line.persons}
    open_now = {(o.target, o.person) for o in (*draft.offers, *draft.unpaid)}
    meeting = reckoning.made.ground.meeting.get(line.need, {})
    best: tuple[int, str, tuple[Reason, ...]] | None = None
    for closed in draft.closed:
        if closed.fund or not meeting.get(closed.target) or closed.person not in concerned:
            continue
        offer = _offer(reckoning, closed.target, closed.person)
        if offer is None or (closed.target, closed.person) in open_now:
            continue
        reasons = _closing(reckoning, draft, offer) or (closed.reason,)
        rank = (-meeting[closed.target], closed.target, reasons)
        if best is None or rank[:2] < best[:2]:
            best = rank
    if best is None:
        return ()
    return (Reason.of("open_up", target=best[1]), *best[2])


def _offer(reckoning: Reckoning, target: str, person: PersonId) -> Offer | None:
    """Return the unpriced offer of a measure or seat, None where it is announced or gone."""
    thing = reckoning.made.ground.programme.thing(target)
    if thing is None:
        return None
    if isinstance(thing, Measure):
        offer = Offer(thing, thing.kind, person)
        return None if offer.announced else offer
    wages = thing.wages.minor if thing.wages else 0
    return Offer(thing, Kind.COMMUNITY, person, cash=wages)


def _closing(reckoning: Reckoning, draft: Draft, offer: Offer) -> tuple[Reason, ...]:
    """Return what closes a support, by every rule that does; of the price and payer if none."""
    ground, situation = reckoning.made.ground, draft.situation
    found = [r for rule in CLOSE_SUPPORT if (r := rule(offer, situation, ground)) is not None]
    shut = [
        p.closed
        for p in reckoning.made.projects
        if p.project.code == offer.target
        and p.closed is not None
        and p.closed.code != "too_few"  # whoever is let in counts
    ]
    priced = prices(offer, situation, ground)
    if isinstance(priced, Reason):
        found.append(priced)
    elif not any(_payable(reckoning, draft, offer, price) for asked in priced for price in asked):
        found.append(Reason.of("no_fund", target=offer.target))
    return tuple(dict.fromkeys([*found, *shut]))


def _payable(reckoning: Reckoning, draft: Draft, offer: Offer, price: Price) -> bool:
    """Say whether some line may pay a support at a price, were it open."""
    ground, situation = reckoning.made.ground, draft.situation
    of_project = [p.fund for p in reckoning.made.projects if p.project.code == offer.target]
    for fund in ground.programme.funds:
        if of_project and fund.code not in of_project:
            continue
        cash = price.amount if offer.kind is Kind.CASH else offer.cash
        asked = replace(offer, fund=fund.code, amount=price.amount, cash=cash, count=price.count)
        if fund.sort is FundSort.ENTITLEMENT and not situation.owed[fund.code]:
            continue
        if all(rule(asked, situation, ground) is None for rule in CLOSE_FUND):
            return True
    return False
