"""A fund pays no more than its money at hand, less its reserve while the reserve holds."""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.problem import Row, RowSort
from optimizer.shared import Shared, Whole


def rows(whole: Whole) -> Iterator[Shared]:
    """Yield one row a fund; fixed costs and residents' seats take of it too."""
    for fund in whole.ground.programme.funds:
        options = {k: o.amount for k, o in whole.offers() if o.fund == fund.code and o.amount}
        openings = {
            j: p.project.opening_cost.minor for j, p in whole.open_projects() if p.fund == fund.code
        }
        yield Shared(Row(RowSort.MONEY, fund.code, whole.ground.to_spend(fund)), options, openings)
