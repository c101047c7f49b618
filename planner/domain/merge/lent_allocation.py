"""The adopted balance as a part takes it along: its cases' awards and reasons, with its prices."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from planner.domain.balances.allocation import Allocation, Award, Opening, Origin, Reason
from planner.domain.caseload import Caseload
from planner.domain.ids import CaseId
from planner.domain.money import Money


def lent_allocation(
    allocation: Allocation, caseload: Caseload, cases: frozenset[CaseId]
) -> Allocation:
    """Return the balance of these cases, under the same digest: it is the office's balance.

    Nothing of another case is in it. Nothing is proven of the part alone, so there is no bound.
    What a project costs without a case stays at the office.
    """
    awards = tuple(a for a in allocation.awards if a.case_id in cases)
    numbers = frozenset(caseload.cases[c].number for c in cases)
    sturdiness = allocation.sturdiness
    if sturdiness is not None:
        own = {a.id for a in awards}
        kept = {key: times for key, times in sturdiness.kept.items() if key in own}
        sturdiness = replace(sturdiness, kept=kept)
    return replace(
        allocation,
        awards=awards,
        openings=tuple(_opening(o, awards) for o in allocation.openings),
        cases=tuple(r for r in allocation.cases if r.case_id in cases),
        lifted=0.0,
        bound=None,
        kept=0.0,
        shortfalls=tuple(s for s in allocation.shortfalls if s.case_id in cases),
        gaps=tuple(g for g in allocation.gaps if g.case_id in cases),
        conflicts=tuple(_own(allocation.conflicts, numbers)),
        notes=tuple(_own(allocation.notes, numbers)),
        touched=(),
        like_cases=tuple(
            pair for pair in allocation.like_cases if pair.less in cases and pair.more in cases
        ),
        sturdiness=sturdiness,
        floors_short=tuple(_own(allocation.floors_short, numbers)),
        rule_bounds=(),
    )


def _own(reasons: Iterable[Reason], numbers: frozenset[str]) -> Iterator[Reason]:
    """Yield the reasons that name no case, or one of these."""
    for reason in reasons:
        named = dict(reason.values).get("case")
        if named is None or named in numbers:
            yield reason


def _opening(opening: Opening, awards: Iterable[Award]) -> Opening:
    seats = sum(a.target == opening.project and a.origin is not Origin.OFFERED for a in awards)
    nothing = Money.zero(opening.fixed.currency)
    return replace(opening, fixed=nothing, residents=nothing, seats=seats)
