"""Whom an allocation leaves short: with nothing, below a floor or not planned; for which causes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planner.domain.balances.allocation import (
    Allocation,
    Award,
    CaseResult,
    Origin,
    Reason,
    Shortfall,
)
from planner.domain.balances.clearing import Ground, GroundSort, LeftShort, NeedLeft, newest_by_case
from planner.domain.balances.reason_sorts import SCARCE
from planner.domain.balances.standing import Standing, standings
from planner.domain.caseload import Caseload
from planner.domain.ids import CaseId
from planner.domain.need import FULL

#: Values of a reason that name a cause; all others measure it or say what it kept out.
_NAMING = ("rule", "condition", "fact", "fund", "kind", "target")


def cause_of(need: str, reason: Reason) -> str:
    """Return the cause a reason names: need, code, and the first of what is in ``_NAMING``.

    Where money, places or hours were not enough, that is one cause, whatever ran out.
    """
    if reason.code in SCARCE:
        return f"{need}:scarce"
    values = dict(reason.values)
    named = [str(values[name]) for name in _NAMING if name in values]
    return ":".join((need, reason.code, *named[:1]))


def left_short(caseload: Caseload, allocation: Allocation) -> list[LeftShort]:
    """Return every case the allocation leaves short, by case number.

    A case that joined the caseload after the balance is in none of it: it waits for the next.
    """
    helped = {a.case_id for a in allocation.awards if _helps(a)}
    results = allocation.results()
    missed: dict[CaseId, list[Shortfall]] = {}
    for shortfall in allocation.shortfalls:
        missed.setdefault(shortfall.case_id, []).append(shortfall)
    found = []
    for place in standings(caseload):
        key, result = place.case.id, results.get(place.case.id)
        grounds = tuple(_grounds(place, result, key in helped, missed.get(key, ())))
        if grounds:
            needs = _needs_of(result) if result else ()
            causes = {cause_of(need, reason) for need, reason in result.not_met} if result else ()
            found.append(LeftShort(key, grounds, needs, tuple(sorted(causes))))
    return found


def _helps(award: Award) -> bool:
    return award.origin not in (Origin.REFERRAL, Origin.OFFERED)


def _grounds(
    place: Standing, result: CaseResult | None, helped: bool, missed: Iterable[Shortfall]
) -> Iterator[Ground]:
    if place.why_not is not None:
        yield Ground(GroundSort.NOT_PLANNED, why=place.why_not.value)
    elif result is not None and not helped:
        yield Ground(GroundSort.NOTHING)
    for short in missed:
        yield Ground(GroundSort.BELOW_FLOOR, short.rule, short.need, short.least, short.reached)


def _needs_of(result: CaseResult) -> tuple[NeedLeft, ...]:
    """Return the needs not met in full; of one that several persons have, the worst of them."""
    worst: dict[str, NeedLeft] = {}
    for line in result.needs:
        if line.cover >= FULL:
            continue
        known = worst.get(line.need, NeedLeft(line.need, line.severity, line.cover))
        worst[line.need] = NeedLeft(
            line.need, max(known.severity, line.severity), min(known.cover, line.cover)
        )
    return tuple(worst[need] for need in sorted(worst))


def to_clear(caseload: Caseload, allocation: Allocation) -> list[LeftShort]:
    """Return whom the allocation leaves short and no clearing answers for, by case number."""
    cleared = newest_by_case(caseload.clearings.values())
    return [
        left
        for left in left_short(caseload, allocation)
        if (answer := cleared.get(left.case_id)) is None or not left.holds_under(answer.left)
    ]


def worst_first(waiting: Iterable[LeftShort]) -> list[LeftShort]:
    """Return cases by the most serious need left to them, then by the burden of all that is left.

    Of who is in no balance no need is weighed: they come last, as they are given.
    """

    def weight(left: LeftShort) -> tuple[int, int]:
        burden = sum(need.severity * (FULL - need.cover) for need in left.needs)
        return (-max((need.severity for need in left.needs), default=0), -burden)

    return sorted(waiting, key=weight)
