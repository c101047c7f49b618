"""Halves of a case: two sides of which nothing can be had together. Compiled.

Two payers who never pay for the same case stand apart in every measure they could pay for. To
choose measure by measure would let bounds reckon with both sides' money. So the case is searched
in two halves, each without the kinds of one side: every package is in one of them, or in both.
"""

from __future__ import annotations

from numba import njit

from optimizer.packages.arrays import Ints

#: A case has halves where the groups on one side times those on the other are so many.
MANY = 4


@njit(cache=True, nogil=True)
def sides(clash: Ints, group: Ints, apart: Ints) -> None:
    """Find the sides, each kind of which excludes all of the other, that concern most groups.

    ``clash``: of each kind, those it excludes, as bits. ``group``: of each kind. ``apart``: filled
    in with the two sides as bits, or left at none.
    """
    most = MANY - 1
    for k in range(len(clash)):
        other, one = clash[k], 0
        if other == 0:
            continue
        for j in range(len(clash)):
            if other & ~clash[j] == 0:
                one |= 1 << j
        concerned = _groups(group, one) * _groups(group, other)
        if concerned > most:
            most = concerned
            apart[0], apart[1] = one, other


@njit(cache=True, nogil=True)
def _groups(group: Ints, chosen: int) -> int:
    """Return of how many groups some kinds are."""
    groups = 0
    for k in range(len(group)):
        if chosen >> k & 1:
            groups += 1
            for j in range(k):
                if chosen >> j & 1 and group[j] == group[k]:
                    groups -= 1
                    break
    return groups


@njit(cache=True, nogil=True)
def halved(apart: Ints, k: int, j: int) -> bool:
    """Say whether two kinds are of different sides, so that they never meet."""
    one, other = apart[0], apart[1]
    return bool((one >> k & 1 and other >> j & 1) or (one >> j & 1 and other >> k & 1))
