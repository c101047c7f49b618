"""The packages of an allocation in the indices of a formulation: where solving begins."""

from __future__ import annotations

from optimizer.formulate import Formulation
from optimizer.solution import Solution
from planner.domain.balances.allocation import Allocation
from planner.domain.ids import CaseId

#: Target, person, fund, amount in minor units, provider.
_Key = tuple[str, str, str, int, str]


def months_from(made: Formulation, allocation: Allocation) -> dict[tuple[int, int], int]:
    """Return the month offset of every offer that an allocation awards."""
    had = {(a.case_id, a.person, a.target): a.month for a in allocation.awards if a.lines}
    found = {}
    for i, draft in enumerate(made.drafts):
        for n, offer in enumerate(draft.offers):
            month = had.get((draft.situation.id, offer.person, offer.target))
            if month is not None and (offset := made.ground.offset(month)) >= 0:
                found[i, n] = offset
    return found


def start_from(
    made: Formulation, allocation: Allocation, priced: Solution | None = None
) -> Solution:
    """Return what an allocation awards as packages; what is no longer open is left out.

    ``priced``: a solution of a like problem whose prices go with it.
    """
    awarded: dict[CaseId, set[_Key]] = {}
    for award in allocation.awards:
        key = (award.target, award.person, award.fund, award.amount.minor, award.provider)
        awarded.setdefault(award.case_id, set()).add(key)
    packages = []
    for draft in made.drafts:
        mine, package = awarded.get(draft.situation.id, set()), []
        for n, o in enumerate(draft.offers):
            code = o.provider.code if o.provider else ""
            key = (o.target, o.person, o.fund, o.amount, code)
            if key in mine:
                mine.discard(key)
                package.append(n)
        packages.append(tuple(package))
    opened = {o.project for o in allocation.openings}
    projects = frozenset(j for j, p in enumerate(made.projects) if p.project.code in opened)
    row = () if priced is None else priced.row_prices[: len(made.problem.rows)]
    seat = () if priced is None else priced.seat_prices
    if len(row) < len(made.problem.rows) or len(seat) != len(made.problem.projects):
        row = seat = ()
    return Solution(tuple(packages), projects, 0.0, None, 0.0, row, seat)
