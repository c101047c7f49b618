"""An entitlement pays for its own case only, each part up to what was promised."""

from __future__ import annotations

from optimizer.offer import Draft
from optimizer.problem import Ceiling
from optimizer.situation import Ground


def ceilings(draft: Draft, _: Ground) -> list[Ceiling]:
    """Bound the offers paid by each part of what the case was promised."""
    found = []
    for fund, parts in draft.situation.owed.items():
        for part, promised in parts.items():
            amounts = tuple(
                (n, o.amount)
                for n, o in enumerate(draft.offers)
                if (o.fund, o.part) == (fund, part)
            )
            if sum(a for _, a in amounts) > promised.minor:
                found.append(Ceiling(f"entitled:{fund}/{part}", promised.minor, amounts))
    return found
