"""Like cases alike: two like cases whose packages differ in value, and what lies behind it.

*Like*: same place; households of one size band and the same roles in them (a child alone or with
adults, another adult, children, who returned); and in every dimension a burden stated before that
is no farther apart than ``NEAR`` of the larger, or ``NEAR_LEAST``. *Value*: the share of the burden
stated that the package lifts, and its money. With ``Policy.like_cases`` as the share, they differ
where the one has more than this share of its burden lifted beyond the other; or where the other,
with no more lifted, gets less by more than this share of the money. Each case is told once, beside
the like case that got most.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from optimizer.reasons.reckoning import Reckoning
from optimizer.reasons.unlike import cause_between
from optimizer.situation import Situation
from planner.domain.balances.allocation import Allocation, CaseResult, LikeCases
from planner.domain.cases.case import Presence
from planner.domain.ids import CaseId
from planner.domain.money import Money
from planner.domain.need import FULL, Dimension

#: How far apart the burdens of like cases may be in a dimension: 1/10,000 of the larger, or this
#: much burden (by the first settings, a need of severity 2 of one person).
NEAR = 2000
NEAR_LEAST = 3.0
#: As many pairs are explained as an office reads; the widest first.
MOST = 100
#: Size bands of households: up to so many persons.
_BANDS = (1, 3, 5, 8)
#: Which pair is the widest is told by the burden lifted, money only telling equals apart.
_MONEY = 0.01
#: Shares are sums of floats: a smaller difference is none.
_SAME = 1e-9
#: Cases compared at once, so that memory stays small in the largest groups.
_AT_ONCE = 512

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class _Pair:
    """Indices of two like cases, and how far apart they were treated."""

    less: int
    more: int
    wide: float


def like_cases(reckoning: Reckoning, allocation: Allocation) -> tuple[LikeCases, ...]:
    """Return the pairs of like cases whose packages differ, the widest first, at most ``MOST``."""
    made = reckoning.made
    least = made.ground.policy.like_cases / FULL
    if not least:
        return ()
    money = _money(allocation)
    paid = np.array([m.minor if (m := money.get(c.case_id)) else 0 for c in allocation.cases])
    pairs = _pairs([d.situation for d in made.drafts], allocation.cases, paid, least)
    nothing = Money.zero(made.ground.programme.currency)
    found = []
    for pair in pairs[:MOST]:
        less, more = allocation.cases[pair.less], allocation.cases[pair.more]
        found.append(
            LikeCases(
                less.case_id,
                more.case_id,
                round(_lifted(less) * FULL),
                round(_lifted(more) * FULL),
                money.get(less.case_id, nothing),
                money.get(more.case_id, nothing),
                cause_between(reckoning, pair.less, pair.more, less),
            )
        )
    return tuple(found)


def _pairs(
    situations: Sequence[Situation], results: Sequence[CaseResult], paid: Floats, least: float
) -> list[_Pair]:
    """Return each case with the like case that had most more lifted, where it is enough more."""
    groups: dict[tuple[object, ...], list[int]] = {}
    for i, situation in enumerate(situations):
        groups.setdefault(household_of(situation), []).append(i)
    found: list[_Pair] = []
    for indices in groups.values():
        if len(indices) > 1:
            members = np.array(indices)
            found += _in_group(members, [results[i] for i in indices], paid[members], least)
    return sorted(found, key=lambda p: (-round(p.wide, 9), p.less, p.more))


def household_of(situation: Situation) -> tuple[object, ...]:
    """Return what the households of like cases have in common, the place with it."""
    facts, case = situation.facts, situation.case
    persons = len(case.persons)
    adults = facts.get("adults")
    grown = isinstance(adults, int) and adults > 1
    children = sum(
        isinstance(n := facts.get(name), int) and n
        for name in ("children_6_17", "children_under_6")
    )
    age = situation.facts.get("age")
    minor = isinstance(age, tuple) and age[1] < 18
    band = next((n for n, most in enumerate(_BANDS) if persons <= most), len(_BANDS))
    returned = any(m.presence is Presence.RETURNED for m in case.planning.members)
    return (facts.get("place"), band, grown, bool(children), minor, returned)


def _in_group(
    members: NDArray[np.int64], results: Sequence[CaseResult], paid: Floats, least: float
) -> list[_Pair]:
    before = np.array([[_stated(r, d) for d in Dimension] for r in results])
    lifted = np.array([_lifted(r) for r in results])
    found = []
    for start in range(0, len(results), _AT_ONCE):
        rows = slice(start, start + _AT_ONCE)
        near = _near(before[rows], before)
        more = lifted[None, :] - lifted[rows, None]
        dearer = (paid[None, :] - paid[rows, None]) / np.maximum(paid, 1)[None, :]
        unlike = near & (more > -_SAME) & ((more > least + _SAME) | (dearer > least + _SAME))
        wide = np.where(unlike, np.maximum(more, 0) + _MONEY * np.maximum(dearer, 0), 0.0)
        best = wide.argmax(axis=1)
        for row in np.flatnonzero(wide[np.arange(len(best)), best]):
            pair = _Pair(int(members[start + row]), int(members[best[row]]), wide[row, best[row]])
            found.append(pair)
    return found


def _near(these: Floats, those: Floats) -> NDArray[np.bool_]:
    """Say which of ``those`` are like each of ``these``, by their burdens in each dimension."""
    one, other = these[:, None, :], those[None, :, :]
    band = np.maximum(NEAR_LEAST, np.maximum(one, other) * NEAR / FULL)
    near: NDArray[np.bool_] = np.all(np.abs(one - other) <= band + _SAME, axis=2)
    return near


def _stated(result: CaseResult, dimension: Dimension) -> float:
    return float(sum(n.weight for n in result.needs if n.dimension is dimension))


def _lifted(result: CaseResult) -> float:
    """Return the share of the burden stated that awards lift; nothing stated, nothing lifted."""
    before = result.stated(before=True)
    return 1 - result.stated() / before if before > 0 else 0.0


def _money(allocation: Allocation) -> dict[CaseId, Money]:
    paid: dict[CaseId, Money] = {}
    for award in allocation.awards:
        known = paid.get(award.case_id)
        paid[award.case_id] = award.amount if known is None else known + award.amount
    return paid
