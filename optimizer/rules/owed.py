"""What a fund owes in a fixed form (a part paid as a named measure) is always awarded.

As cash where cash may go, else in kind: a child or a person whom cash puts at risk gets the same
worth in another form.
"""

from __future__ import annotations

from optimizer.offer import Draft
from optimizer.problem import Requirement
from optimizer.situation import Ground
from planner.domain.balances.allocation import Origin
from planner.domain.programme.rule import RuleSort


def owed_parts(fund: str, ground: Ground) -> dict[str, frozenset[str]]:
    """Return the parts of a fund that are always awarded, each with the measures that pay it."""
    return {r.part: r.measures for r in ground.rules(RuleSort.OWED_AS, fund)}


def requires(draft: Draft, ground: Ground) -> list[Requirement]:
    """Require one of the offers that pay each part owed."""
    found = []
    for fund, parts in draft.situation.owed.items():
        for part, measures in owed_parts(fund, ground).items():
            if part not in parts:
                continue
            options = frozenset(
                n
                for n, o in enumerate(draft.offers)
                if (o.fund, o.part) == (fund, part) and o.target in measures
            )
            if options:
                found.append(Requirement(f"owed:{fund}/{part}", Origin.OWED, options))
    return found
