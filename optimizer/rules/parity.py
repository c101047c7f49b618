"""No group may fare much better or worse than all others.

For each group g of n cases among N, with welfare w = 1 − L / L0 of a case:
mean w of g − mean w of all others ≤ most, and the other way round. Both are rows over losses:
Σ_others L/L0 / (N − n) − Σ_g L/L0 / n ≤ most. They give way to floors, to nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from optimizer.parity_row import ParityRow
from planner.domain.balances.allocation import Reason
from planner.domain.balances.parity import LEAST_GROUP, ParityBy, grouped
from planner.domain.balances.policy import Policy
from planner.domain.need import FULL
from planner.domain.programme.conditions import Facts

#: Differences of means nearer than this (1/10,000) are the same.
_SAME = 0.5


def parity_rows(
    policy: Policy, facts: Sequence[Facts], before: Sequence[float]
) -> tuple[ParityRow, ...]:
    """Return two rows a group. ``before``: each case's loss without awards, 0 counts nowhere."""
    counted = _counted(facts, before)
    rows: dict[tuple[tuple[int, ...], tuple[float, ...]], ParityRow] = {}
    for parity in policy.parity:
        for group, members in grouped(counted, parity.by).groups:
            for row in _two_rows(parity.by, group, members, before, parity.most):
                # Of two groups that are all others to each other, one says it all.
                rows.setdefault((row.cases, row.coefficient), row)
    return tuple(rows.values())


def _two_rows(
    by: ParityBy, group: str, members: tuple[int, ...], before: Sequence[float], most: int
) -> Iterator[ParityRow]:
    inside = set(members)
    cases = tuple(i for i, loss in enumerate(before) if loss > 0)
    others = len(cases) - len(inside)
    signed = [(-FULL / len(inside) if i in inside else FULL / others) / before[i] for i in cases]
    yield ParityRow(by.value, group, True, cases, tuple(signed), most)
    yield ParityRow(by.value, group, False, cases, tuple(-c for c in signed), most)


def _counted(facts: Sequence[Facts], before: Sequence[float]) -> list[Facts | None]:
    return [own if loss > 0 else None for own, loss in zip(facts, before, strict=True)]


def parity_notes(
    policy: Policy,
    facts: Sequence[Facts],
    rows: Sequence[ParityRow],
    before: Sequence[float],
    after: Sequence[float],
    free: Sequence[float],
) -> list[Reason]:
    """Return what must be said of parity.

    ``before``, ``after``: each case's loss without awards, and as balanced; ``free``: as balanced
    without parity. A group that falls behind what it would have then is told: levelled down.
    """
    notes = [*_left_out(policy, _counted(facts, before))]
    for row in rows:
        reached, without = (row.difference(tuple(losses)) for losses in (after, free))
        if without > row.limit + _SAME or reached > row.limit + _SAME:
            code = "parity_gave_way" if reached > row.limit + _SAME else "parity_bound"
            notes.append(
                Reason.of(
                    code,
                    by=row.by,
                    group=row.group,
                    ahead=int(row.ahead),
                    most=row.limit,
                    reached=round(max(0.0, reached)),
                    without=round(max(0.0, without)),
                )
            )
            notes += _levelled_down(row, before, after, free)
    return notes


def _left_out(policy: Policy, counted: Sequence[Facts | None]) -> Iterator[Reason]:
    for parity in policy.parity:
        small = grouped(counted, parity.by).left_out
        if small:
            codes = "|".join(small)
            yield Reason.of("parity_left_out", by=parity.by.value, groups=codes, fewer=LEAST_GROUP)


def _levelled_down(
    row: ParityRow,
    before: Sequence[float],
    after: Sequence[float],
    free: Sequence[float],
) -> Iterator[Reason]:
    """Yield the mean welfare of those who would be ahead, where parity lowers it."""
    ahead = [i for i, c in zip(row.cases, row.coefficient, strict=True) if c < 0]
    was, now = (
        sum(1 - losses[i] / before[i] for i in ahead) / len(ahead) * FULL
        for losses in (free, after)
    )
    if now < was - _SAME:
        yield Reason.of(
            "parity_levelled_down",
            by=row.by,
            group=row.group,
            ahead=int(row.ahead),
            was=round(was),
            now=round(now),
        )


def kept(rows: Sequence[ParityRow], losses: Sequence[float]) -> bool:
    """Say whether these losses keep every row, so that parity asks for nothing more."""
    return all(row.difference(tuple(losses)) <= row.limit + _SAME for row in rows)
