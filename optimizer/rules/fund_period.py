"""A fund pays only in its period, which counts the month of commitment: the balance date's."""

from __future__ import annotations

from optimizer.offer import Offer
from optimizer.situation import Ground, Situation
from planner.domain.balances.allocation import Reason
from planner.domain.months import Month


def closes(offer: Offer, _: Situation, ground: Ground) -> Reason | None:
    """Close what would be committed before the fund starts or after it ends."""
    fund = ground.programme.fund(offer.fund)
    if Month.of(fund.starts) <= Month.of(ground.day) <= Month.of(fund.ends):
        return None
    return Reason.of("fund_period", fund=fund.code)
