"""Which kinds of support bring what is met of a need."""

from __future__ import annotations

from collections.abc import Sequence

from planner.domain.balances.allocation import Award, NeedResult, Origin
from planner.domain.kind import Kind
from planner.domain.money import apportion
from planner.domain.need import FULL
from planner.domain.programme.programme import Programme


def cover_by_kind(
    need: NeedResult, awards: Sequence[Award], programme: Programme
) -> list[tuple[Kind, int]]:
    """Split the cover of a need over the kinds that bring it, in 1/10,000, referrals last.

    In proportion to what each award's catalogue entry covers of it; the total is the balance's.
    """
    weights: dict[Kind, int] = {}
    for award in awards:
        share = covered(award, need.need, programme)
        if share and award.kind is not Kind.REFERRAL:
            weights[award.kind] = weights.get(award.kind, 0) + share
    cover = min(need.cover, FULL)
    parts: list[tuple[Kind, int]] = []
    if weights and cover:
        shares = apportion(cover, list(weights.values()))
        parts = sorted(zip(weights, shares, strict=True), key=lambda p: list(Kind).index(p[0]))
    if need.referred:
        parts.append((Kind.REFERRAL, min(need.referred, FULL - cover)))
    return parts


def covered(award: Award, need: str, programme: Programme) -> int:
    """Return the share of a need an award covers, in 1/10,000: 0 of what is only offered."""
    if award.origin is Origin.OFFERED:
        return 0
    thing = programme.thing(award.target)
    own = thing.covers if thing else ()
    return sum((FULL if c.of_debt else c.share) for c in own if c.need == need)
