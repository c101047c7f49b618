"""What providers do of what the programme says they can, and how long it takes: modestly told.

Days are of referrals that were answered or served; those that still wait took longer, so a mean
tells what an answer takes where one comes, never what everybody waits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.caseload import Caseload
from planner.domain.estimate import LEAST_PEOPLE, Estimate, estimate
from planner.domain.follow_up.referral import Referral, ReferralState, referrals_of
from planner.domain.months import Month

#: Days are told in whole ones.
_STEP = 1.0


@dataclass(frozen=True, slots=True)
class ProviderTime:
    """One provider of the programme, from its referrals.

    ``promised``: people a month over all its services, None without a limit or where one service
    has none. ``served``: a month, from the first sending to the day it is looked at. Figures are
    None of fewer than ``LEAST_PEOPLE`` referrals; ``lost``: declined or lapsed.
    """

    code: str
    referrals: int
    promised: int | None
    served: float | None
    to_accept: Estimate | None
    to_serve: Estimate | None
    lost: int | None


def provider_times(caseload: Caseload, today: date) -> list[ProviderTime]:
    """Return every provider anybody was referred to, in the programme's order."""
    sent: dict[str, list[Referral]] = {}
    for referral in referrals_of(caseload.referrals.values()):
        if referral.sent.provider and referral.sent.on <= today:
            sent.setdefault(referral.sent.provider, []).append(referral)
    codes = dict.fromkeys(p.code for p in caseload.given_programme.providers)
    return [_time(caseload, code, sent[code], today) for code in codes if code in sent]


def _time(
    caseload: Caseload, code: str, referrals: Sequence[Referral], today: date
) -> ProviderTime:
    services = [p.per_month for p in caseload.given_programme.providers if p.code == code]
    limits = [most for most in services if most is not None]
    enough = len(referrals) >= LEAST_PEOPLE
    served = sum(r.state is ReferralState.SERVED for r in referrals)
    lost = sum(r.state in (ReferralState.LAPSED, ReferralState.DECLINED) for r in referrals)
    months = Month.of(today).minus(Month.of(referrals[0].sent.on)) + 1
    return ProviderTime(
        code,
        len(referrals),
        sum(limits) if limits and len(limits) == len(services) else None,
        served / months if enough else None,
        _days(referrals, ReferralState.ACCEPTED),
        _days(referrals, ReferralState.SERVED),
        lost if enough else None,
    )


def _days(referrals: Sequence[Referral], state: ReferralState) -> Estimate | None:
    days = [float(d) for r in referrals if (d := r.days_to(state)) is not None]
    return estimate(days, _STEP)
