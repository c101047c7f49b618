"""What may stand in one package: compiled."""

from __future__ import annotations

from numba import njit

from optimizer.packages.arrays import Flat, Floats
from optimizer.packages.room import CLOSED, Room


@njit(cache=True, nogil=True)
def reset(flat: Flat, i: int, space: Room) -> None:
    """Empty the package; all that is attainable is left."""
    for counts in (space.cover, space.left, space.held, space.blocked):
        counts[:] = 0
    for counts in (space.then, space.first, space.met):
        counts[:] = 0
    for n in range(flat.line_start[i], flat.line_start[i + 1]):
        space.left[flat.line_dimension[n]] += flat.line_weight[n] * flat.line_attainable[n]


@njit(cache=True, nogil=True, forceinline=True)
def put(flat: Flat, i: int, o: int, sign: int, space: Room) -> None:
    """Put option ``o`` (counted over all) into the package (sign 1), or take it out (-1)."""
    first_line = flat.line_start[i]
    for e in range(flat.cover_start[o], flat.cover_start[o + 1]):
        n = flat.cover_line[e]
        before = max(0, flat.line_attainable[first_line + n] - space.cover[n])
        space.cover[n] += sign * flat.cover_share[e]
        after = max(0, flat.line_attainable[first_line + n] - space.cover[n])
        d = flat.line_dimension[first_line + n]
        space.left[d] += flat.line_weight[first_line + n] * (after - before)
    for e in range(flat.hold_start[o], flat.hold_start[o + 1]):
        space.held[flat.hold_ceiling[e]] += sign * flat.hold_amount[e]
    for e in range(flat.clash_start[o], flat.clash_start[o + 1]):
        space.blocked[flat.clash_option[e]] += sign
    for e in range(flat.then_start[o], flat.then_start[o + 1]):
        space.then[flat.then_after[e]] += sign
    for e in range(flat.first_start[o], flat.first_start[o + 1]):
        space.first[flat.first_after[e]] += sign
    for e in range(flat.meets_start[o], flat.meets_start[o + 1]):
        space.met[flat.meets_requirement[e]] += sign


@njit(cache=True, nogil=True, forceinline=True)
def can_add(flat: Flat, i: int, o: int, price: Floats, space: Room) -> bool:
    """Say whether conflicts and ceilings let option ``o`` join (signed ceilings: at the end)."""
    if price[o] >= CLOSED or space.blocked[o - flat.option_start[i]] > 0:
        return False
    first = flat.ceiling_start[i]
    for e in range(flat.hold_start[o], flat.hold_start[o + 1]):
        k = flat.hold_ceiling[e]
        if flat.ceiling_signed[first + k] == 0 and (
            space.held[k] + flat.hold_amount[e] > flat.ceiling_limit[first + k]
        ):
            return False
    return True


@njit(cache=True, nogil=True, forceinline=True)
def holds_useless(flat: Flat, i: int, depth: int, space: Room) -> bool:
    """Say whether an option that nobody asked for lifts nothing; true for all larger packages."""
    first_line, own = flat.line_start[i], flat.option_start[i]
    for s in range(depth):
        o = own + space.chosen[s]
        if flat.option_excused[o]:
            continue
        useful = False
        for e in range(flat.cover_start[o], flat.cover_start[o + 1]):
            n, share = flat.cover_line[e], flat.cover_share[e]
            if share > 0 and space.cover[n] - share < flat.line_counts[first_line + n]:
                useful = True
                break
        if not useful:
            return True
    return False


@njit(cache=True, nogil=True)
def whole(flat: Flat, i: int, space: Room) -> bool:
    """Say whether the package fulfils all that is checked on whole packages only."""
    for q in range(flat.requirement_start[i + 1] - flat.requirement_start[i]):
        if space.met[q] == 0:
            return False
    for a in range(flat.after_start[i + 1] - flat.after_start[i]):
        if space.then[a] > 0 and space.first[a] == 0:
            return False
    first = flat.ceiling_start[i]
    for k in range(flat.ceiling_start[i + 1] - first):
        if space.held[k] > flat.ceiling_limit[first + k]:
            return False
    return True
