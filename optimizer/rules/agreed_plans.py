"""What was agreed or signed never worsens by balancing again: those awards are required.

A referral that was agreed costs nothing and is outside the balance: it stands beside it.
"""

from __future__ import annotations

from optimizer.offer import Draft, Offer
from optimizer.problem import Requirement
from optimizer.rules import bars, forbidden, refusals, stopped
from optimizer.situation import Ground, Situation
from planner.domain.balances.allocation import Award, Origin, Reason

#: What takes an agreed award away: no rule of money or eligibility does.
_TAKES_AWAY = (refusals.closes, forbidden.closes, bars.closes, stopped.closes)


def taken_away(offer: Offer, situation: Situation, ground: Ground) -> Reason | None:
    """Return why an agreed award cannot stand; what nobody knows takes nothing away."""
    for rule in _TAKES_AWAY:
        reason = rule(offer, situation, ground)
        if reason is not None and reason.code != "bar_unknown":
            return reason
    return None


def kept_referrals(situation: Situation, ground: Ground) -> list[tuple[Award, Offer]]:
    """Return the agreed referrals that stand, each with the offer it was."""
    measures = {m.code: m for m in ground.programme.measures}
    found = []
    for award in situation.agreed:
        if award.origin is Origin.REFERRAL and award.target in measures:
            offer = Offer(measures[award.target], award.kind, award.person)
            if taken_away(offer, situation, ground) is None:
                found.append((award, offer))
    return found


def requires(draft: Draft, _: Ground) -> list[Requirement]:
    """Require every offer that repeats an agreed award."""
    return [
        Requirement(f"plan:{o.agreed.id}", Origin.REQUIRED, frozenset({n}))
        for n, o in enumerate(draft.offers)
        if o.agreed is not None
    ]
