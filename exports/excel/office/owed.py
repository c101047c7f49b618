"""What entitlement lines owe to the persons planned."""

from __future__ import annotations

from exports.excel.office.figures import Figures
from planner.domain.balances.standing import standings
from planner.domain.cases.entitlement import owed_in_accounting
from planner.domain.cases.facts import facts_of
from planner.domain.money import Money, total
from planner.domain.programme.fund import FundSort


def owed_by_fund(figures: Figures) -> dict[str, Money]:
    """Return what each entitlement fund owes to all planned cases; pool funds owe nobody."""
    programme, caseload = figures.programme, figures.caseload
    planned = {c.case_id for c in figures.allocation.cases}
    owed = {f.code: figures.nothing for f in programme.funds if f.sort is FundSort.ENTITLEMENT}
    for place in standings(caseload):
        if place.assessment is None or place.case.id not in planned:
            continue
        facts = facts_of(place.case, place.assessment, programme, caseload.balance_date)
        for code in owed:
            parts = owed_in_accounting(programme, code, place.case, facts)
            owed[code] += total(parts.values(), figures.currency)
    return owed
