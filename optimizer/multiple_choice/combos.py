"""Lists of small changes to a choice, and the join of two such lists: compiled.

A *combination* changes the options of a few groups at once. Two lists of combinations, one over
half of the groups, one over the other half, hold together many million million pairs; those that
fit exactly are found without trying all: the combinations of one list are put into cells by what
they use of some resources, and for each of the other only the cell is looked at that would leave
nothing there. This is what meets-in-the-middle does for a single subset sum, in several dimensions
and with a tolerance.
"""

from __future__ import annotations

import numpy as np
from numba import njit

from optimizer.multiple_choice.grid import Floats, Longs

#: Changes a combination has at most.
DEEPEST = 6


@njit(cache=True, nogil=True)
def enumerate_combos(
    score: Floats, of: Longs, delta: Longs, gain: Longs, most_score: float, store: bool,
    used: Longs, gains: Longs, members: Longs, most: int,
) -> int:  # fmt: skip
    """Walk the combinations whose scores add up to ``most_score`` at most; return how many.

    ``score``: of each change, ascending, above zero. ``of``: its group. The walk ends at ``most``.
    With ``store``, each is written down: what it uses more, its gain in value, its changes.
    The first is the one that changes nothing.
    """
    count_of, m = len(score), delta.shape[1]
    sums = np.zeros(DEEPEST + 1)
    place = np.full(DEEPEST, -1, dtype=np.int64)
    using = np.zeros((DEEPEST + 1, m), dtype=np.int64)
    worth = np.zeros(DEEPEST + 1, dtype=np.int64)
    if store:
        used[0, :] = 0
        gains[0] = 0
        members[0, :] = -1
    count, depth = 1, 0
    while depth >= 0 and count < most:
        place[depth] += 1
        p = place[depth]
        if p >= count_of or sums[depth] + score[p] > most_score:
            depth -= 1
            continue
        clash = False
        for q in range(depth):
            clash = clash or of[place[q]] == of[p]
        if clash:
            continue
        sums[depth + 1] = sums[depth] + score[p]
        if store:
            for k in range(m):
                using[depth + 1, k] = using[depth, k] + delta[p, k]
                used[count, k] = using[depth + 1, k]
            worth[depth + 1] = worth[depth] + gain[p]
            gains[count] = worth[depth + 1]
            for q in range(DEEPEST):
                members[count, q] = place[q] if q <= depth else -1
        count += 1
        if depth + 1 < DEEPEST:
            depth += 1
            place[depth] = p
    return count


@njit(cache=True, nogil=True)
def cells(
    used: Longs, room: Longs, rows: Longs, width: Longs, shift: Longs, left: bool, key: Longs
) -> None:
    """Write the cell of each combination: of what it uses, or (``left``) of what it leaves."""
    for i in range(len(key)):
        mixed = np.int64(0)
        for q in range(len(rows)):
            k = rows[q]
            amount = room[k] - used[i, k] if left else used[i, k] + 0 * room[k]
            mixed = mixed * np.int64(1000003) + (amount + shift[q]) // width[q]
        key[i] = mixed


@njit(cache=True, nogil=True)
def join(
    used: Longs, gain: Longs, key: Longs, others: Longs, other_gain: Longs, other_key: Longs,
    room: Longs, order: Longs, most: int, stop: Longs,
) -> tuple[int, int, int]:  # fmt: skip
    """Return the pair of one of each list that fits with the largest gain above zero, and it.

    Both lists are in order of their keys, the first by falling gain within a key. ``order``:
    resources, the one most likely to be exceeded first. ``most``: pairs to look at.
    """
    best, one, other = np.int64(0), -1, -1
    begin, looked = 0, 0
    for b in range(len(other_key)):
        while begin < len(key) and key[begin] < other_key[b]:
            begin += 1
        if begin >= len(key) or looked > most or stop[0]:
            break
        a = begin
        while a < len(key) and key[a] == other_key[b] and gain[a] + other_gain[b] > best:
            looked += 1
            fits = True
            for k in order:
                if used[a, k] + others[b, k] > room[k]:
                    fits = False
                    break
            if fits:
                best, one, other = gain[a] + other_gain[b], a, b
            a += 1
    return one, other, int(best)
