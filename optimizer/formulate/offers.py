"""All offers to one case: measure or seat × person × amount × fund, less what a rule closes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from optimizer.formulate.agreed import repeat_agreed
from optimizer.formulate.pricing import Price, Prices, fixed_price, prices
from optimizer.offer import Closed, Draft, Offer
from optimizer.problem import Line
from optimizer.rules import CLOSE_FUND, CLOSE_SUPPORT, serves
from optimizer.rules.owed import owed_parts
from optimizer.rules.prerequisites import close_without, comes_before, must_follow
from optimizer.rules.providers import deliverers, is_limited
from optimizer.rules.side_effects import only_by_the_way
from optimizer.rules.use_within import window
from optimizer.shared import ProjectDraft
from optimizer.situation import Ground, Situation
from planner.domain.balances.allocation import Reason
from planner.domain.cases.decision import DecisionSort
from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Pricing, Serves
from planner.domain.programme.fund import Fund, FundSort


def draft_of(
    situation: Situation, lines: tuple[Line, ...], ground: Ground, projects: Sequence[ProjectDraft]
) -> Draft:
    """Return the case with every offer open to it, and what is closed and why."""
    draft = Draft(situation, lines, [])
    for support in _supports(situation, lines, ground, projects):
        _open(draft, support, ground, projects)
    repeat_agreed(draft, ground)
    close_without(draft, ground)
    _leave_out_needless(draft)
    return draft


def _supports(
    situation: Situation, lines: tuple[Line, ...], ground: Ground, projects: Sequence[ProjectDraft]
) -> Iterator[Offer]:
    """Yield each measure and seat with each person it could be for, unpriced."""
    principal = situation.case.principal
    for measure in ground.programme.measures:
        if measure.kind is Kind.REFERRAL or measure.pricing is Pricing.FREE:
            continue
        needs = {c.need for c in measure.covers}
        named = [p for line in lines if line.need in needs for p in line.persons]
        people = [principal]
        if measure.serves is Serves.PERSON:
            people += [p for p in situation.case.persons[1:] if p in named]
        for person in people:
            yield Offer(measure, measure.kind, person)
    for draft in projects:
        project = draft.project
        if project.place != situation.case.planning.place:
            continue
        wages = project.wages.minor if project.wages else 0
        wishing = situation.assessment.community_wishes
        for person in situation.case.persons:
            required = situation.decided(DecisionSort.REQUIRE, project.code, person)
            named_member = required is not None and required.person == person
            if person == principal or person in wishing or named_member:
                yield Offer(project, Kind.COMMUNITY, person, cash=wages)


def _open(draft: Draft, support: Offer, ground: Ground, projects: Sequence[ProjectDraft]) -> None:
    """Add the priced offers of one support for every fund that may pay, or say why none is."""
    situation = draft.situation
    reason = _closed_by(support, situation, ground)
    if reason is not None and support.announced and support.kind is Kind.CASH:
        support = replace(support, kind=Kind.IN_KIND)
        reason = _closed_by(support, situation, ground)
    if reason is None and support.project is not None:
        reason = _project_closed(support, projects)
    priced = [] if reason or support.announced else prices(support, situation, ground)
    if isinstance(priced, Reason):
        reason, priced = priced, []
    if reason is not None:
        draft.closed.append(Closed(support.target, support.person, reason))
        return
    before = len(draft.offers)
    refused: list[Closed] = []
    for fund in _payers(support, ground, projects):
        refused += _not_promised(fund, support, situation, ground)
        for asked in _paid_by(fund, support, priced, situation, ground):
            draft.offers += _undominated(asked, refused, situation, ground)
    if len(draft.offers) == before:
        draft.closed.append(
            Closed(support.target, support.person, Reason.of("no_fund", target=support.target))
        )
        draft.unpaid += [_priced(support, "", "", price) for asked in priced for price in asked]
    draft.closed += refused


def _not_promised(
    fund: Fund, support: Offer, situation: Situation, ground: Ground
) -> Iterator[Closed]:
    """Say whom a fund serves to whom it therefore promised nothing: it makes them no offer."""
    if fund.sort is FundSort.ENTITLEMENT and not situation.owed[fund.code]:
        reason = serves.closes(replace(support, fund=fund.code), situation, ground)
        if reason is not None:
            yield Closed(support.target, support.person, reason, fund.code)


def _undominated(
    asked: Iterator[Offer], refused: list[Closed], situation: Situation, ground: Ground
) -> Iterator[Offer]:
    """Yield the offers of one amount that its fund may pay, the cheapest first.

    Who is dearer than a provider without a limit is never asked, nor a service a second time.
    """
    services: set[str] = set()
    for offer in asked:
        if offer.service in services:
            continue
        reason = _fund_closed(offer, situation, ground)
        months = None if reason else window(offer, situation, ground)
        if months is None:
            reason = reason or Reason.of("too_late", target=offer.target, fund=offer.fund)
            refused.append(Closed(offer.target, offer.person, reason, offer.fund))
            continue
        yield replace(offer, window=months)
        services.add(offer.service)
        if not is_limited(offer.provider, ground):
            return


def _closed_by(offer: Offer, situation: Situation, ground: Ground) -> Reason | None:
    return next((r for rule in CLOSE_SUPPORT if (r := rule(offer, situation, ground))), None)


def _fund_closed(offer: Offer, situation: Situation, ground: Ground) -> Reason | None:
    return next((r for rule in CLOSE_FUND if (r := rule(offer, situation, ground))), None)


def _project_closed(offer: Offer, projects: Sequence[ProjectDraft]) -> Reason | None:
    draft = next(p for p in projects if p.project.code == offer.target)
    return draft.closed


def _payers(offer: Offer, ground: Ground, projects: Sequence[ProjectDraft]) -> Iterator[Fund]:
    """Yield the funds to ask: a seat is paid by its project's, announced help by who announced."""
    if offer.project is not None:
        code = next(p.fund for p in projects if p.project.code == offer.target)
        yield from (f for f in ground.programme.funds if f.code == code)
        return
    for fund in ground.programme.funds:
        if not offer.announced or fund.sort is FundSort.ENTITLEMENT:
            yield fund


def _paid_by(
    fund: Fund, offer: Offer, priced: Sequence[Prices], situation: Situation, ground: Ground
) -> Iterator[Iterator[Offer]]:
    """Yield each amount, from each part of the fund that may pay it, by each who delivers it."""
    owed_as = owed_parts(fund.code, ground)
    parts = [""]
    if fund.sort is FundSort.ENTITLEMENT:
        promised = situation.owed[fund.code]
        fixed = [p for p, measures in owed_as.items() if offer.target in measures]
        parts = [p for p in promised if (p in fixed if fixed else p not in owed_as)]
        if offer.announced:
            priced = []
            providers = deliverers(offer, situation, ground)
            for part in parts:
                count = len(situation.case.persons)
                asked = fixed_price(promised[part].minor, count, providers)
                yield _at_each(asked, offer, fund.code, part)
    for part in parts:
        for asked in priced:
            yield _at_each(asked, offer, fund.code, part)


def _at_each(asked: Prices, offer: Offer, fund: str, part: str) -> Iterator[Offer]:
    return (_priced(offer, fund, part, price) for price in asked)


def _priced(offer: Offer, fund: str, part: str, price: Price) -> Offer:
    return replace(
        offer,
        fund=fund,
        part=part,
        amount=price.amount,
        cash=price.amount if offer.kind is Kind.CASH else offer.cash,
        count=price.count,
        provider=price.provider,
        local=price.local,
    )


def _leave_out_needless(draft: Draft) -> None:
    """Drop offers that meet no need of the case and that nothing asks for or follows."""
    situation = draft.situation
    asked = {d.target for d in situation.decisions if d.sort is DecisionSort.REQUIRE}
    useful = set()
    for n, offer in enumerate(draft.offers):
        standing = offer.announced or offer.agreed is not None or offer.target in asked
        meets = offer.cover(draft.lines, situation)
        if standing or (meets and not only_by_the_way(offer, draft.lines, situation)):
            useful.add(n)
        elif meets:
            reason = Reason.of("side_effect", target=offer.target)
            draft.closed.append(Closed(offer.target, offer.person, reason))
    draft.unpaid = [o for o in draft.unpaid if not only_by_the_way(o, draft.lines, situation)]
    followers = [(o, must_follow(o, situation)) for n, o in enumerate(draft.offers) if n in useful]
    draft.offers = [
        o
        for n, o in enumerate(draft.offers)
        if n in useful or any(o.target in first and comes_before(o, f) for f, first in followers)
    ]
