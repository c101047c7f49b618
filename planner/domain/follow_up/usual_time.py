"""How long whoever people are referred to usually takes, and by when an answer is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from math import ceil

from planner.domain.estimate import LEAST_PEOPLE
from planner.domain.follow_up.referral import Referral, ReferralState

#: So many of a hundred come within the time that is called usual.
_MOST = 90
#: What is waited for, by the step after which it is.
_NEXT = {
    ReferralState.SENT: ReferralState.ACCEPTED,
    ReferralState.ACCEPTED: ReferralState.SERVED,
}


def usual_days(
    referrals: Iterable[Referral],
) -> Mapping[tuple[str, ReferralState], int]:
    """Return the days in which nine of ten came, by provider and what was waited for.

    Of fewer than ``LEAST_PEOPLE`` nothing is usual.
    """
    waited: dict[tuple[str, ReferralState], list[int]] = {}
    for referral in referrals:
        for before, after in _NEXT.items():
            start, end = referral.on(before), referral.on(after)
            if referral.sent.provider and start is not None and end is not None:
                waited.setdefault((referral.sent.provider, after), []).append((end - start).days)
    return {
        key: sorted(days)[ceil(len(days) * _MOST / 100) - 1]
        for key, days in waited.items()
        if len(days) >= LEAST_PEOPLE
    }


def answer_due(
    referral: Referral, usual: Mapping[tuple[str, ReferralState], int], otherwise: int
) -> date | None:
    """Return by when somebody asks what became of it, None where nothing is waited for.

    ``otherwise``: the days where nothing is usual yet.
    """
    awaited = _NEXT.get(referral.state)
    if awaited is None:
        return None
    return referral.last.on + timedelta(
        days=usual.get((referral.sent.provider, awaited), otherwise)
    )
