"""Awards of an agreed or signed plan as offers: they take the place of the same support."""

from __future__ import annotations

from optimizer.offer import Closed, Draft, Offer
from optimizer.rules.agreed_plans import taken_away
from optimizer.rules.owed import owed_parts
from optimizer.situation import HORIZON, Ground
from planner.domain.balances.allocation import Award
from planner.domain.programme.catalogue import Measure
from planner.domain.programme.project import CommunityProject
from planner.domain.programme.provider import Provider


def repeat_agreed(draft: Draft, ground: Ground) -> None:
    """Put every agreed award in place of the offers of the same support and person.

    No rule of money or eligibility takes it away: only a refusal, a decision, a bar or the stop
    of a project does.
    """
    for award in draft.situation.agreed:
        thing = _thing(award, ground)
        if thing is None or not award.lines:
            continue
        offer = _offer(award, thing, draft, ground)
        reason = taken_away(offer, draft.situation, ground)
        if reason is not None:
            draft.closed.append(Closed(award.target, award.person, reason))
            continue
        same = (award.target, award.person)
        draft.offers = [o for o in draft.offers if (o.target, o.person) != same]
        draft.offers.append(offer)


def _thing(award: Award, ground: Ground) -> Measure | CommunityProject | None:
    for measure in ground.programme.measures:
        if measure.code == award.target:
            return measure
    for project in ground.programme.projects:
        if project.code == award.target:
            return project
    return None


def _offer(award: Award, thing: Measure | CommunityProject, draft: Draft, ground: Ground) -> Offer:
    month = min(max(0, ground.offset(award.month)), HORIZON - 1)
    return Offer(
        thing,
        award.kind,
        award.person,
        award.amount.minor,
        award.cash.minor,
        award.count,
        award.fund,
        _part(award, draft, ground),
        (month, month),
        award,
        provider=_provider(award, ground),
    )


def _provider(award: Award, ground: Ground) -> Provider | None:
    """Return the row of who delivers an agreed award, so that it takes of its capacity."""
    rows = ground.providers.get(award.target, ())
    return next((p for p in rows if p.code == award.provider), None)


def _part(award: Award, draft: Draft, ground: Ground) -> str:
    """Return the part of the entitlement that pays: the fixed one, else the first that is free."""
    parts = draft.situation.owed.get(award.fund, {})
    fixed = owed_parts(award.fund, ground)
    for part in parts:
        if award.target in fixed.get(part, ()):
            return part
    return next((part for part in parts if part not in fixed), "")
