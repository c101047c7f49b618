"""Two allocations of one caseload side by side: who gains, who loses, what money moves."""

from __future__ import annotations

from planner.domain.balances.allocation import Allocation
from planner.domain.ids import CaseId
from planner.domain.money import Money
from planner.domain.what_if.what_if import Compared
from planner.services.balances.summary import stated_tenth

#: Burdens are sums of floats: a smaller difference is none.
_ROUNDING = 1e-6


def compared(before: Allocation, after: Allocation, currency: str) -> Compared:
    """Compare two allocations of the same cases."""
    left = {c.case_id: c.stated() for c in before.cases}
    now = {c.case_id: c.stated() for c in after.cases}
    mine, others = _by_case(before), _by_case(after)
    more = {case: others.get(case, 0) - mine.get(case, 0) for case in mine.keys() | others.keys()}
    spent = _spent(after) - _spent(before)
    return Compared(
        gain=sum(now[case] < burden - _ROUNDING for case, burden in left.items() if case in now),
        lose=sum(now[case] > burden + _ROUNDING for case, burden in left.items() if case in now),
        moved=Money(sum(m for m in more.values() if m > 0), currency),
        spent=Money(spent, currency),
        burden=(sum(left.values()), sum(now.values())),
        worst=(max(left.values(), default=0.0), max(now.values(), default=0.0)),
        worst_tenth=(_worst_tenth(before), _worst_tenth(after)),
        targets=_targets(before, after, currency),
    )


def _by_case(allocation: Allocation) -> dict[CaseId, int]:
    found: dict[CaseId, int] = {}
    for award in allocation.awards:
        if award.lines:
            found[award.case_id] = found.get(award.case_id, 0) + award.amount.minor
    return found


def _spent(allocation: Allocation) -> int:
    awarded = sum(a.amount.minor for a in allocation.awards if a.lines)
    return awarded + sum(o.cost.minor for o in allocation.openings)


def _worst_tenth(allocation: Allocation) -> float:
    """Return the mean burden left to the tenth of the cases with most of it."""
    left = [case.stated() for case in stated_tenth(allocation.cases)]
    return sum(left) / max(1, len(left))


def _targets(before: Allocation, after: Allocation, currency: str) -> tuple[tuple[str, Money], ...]:
    """Return the change of money by measure or project, the largest first."""
    change: dict[str, int] = {}
    for sign, allocation in ((-1, before), (1, after)):
        for award in allocation.awards:
            if award.lines:
                change[award.target] = change.get(award.target, 0) + sign * award.amount.minor
        for opening in allocation.openings:
            known = change.get(opening.project, 0)
            change[opening.project] = known + sign * opening.cost.minor
    ranked = sorted(change.items(), key=lambda item: (-item[1], item[0]))
    return tuple((target, Money(minor, currency)) for target, minor in ranked if minor)
