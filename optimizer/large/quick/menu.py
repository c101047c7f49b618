"""What each case may choose from, laid out once a problem: compiled.

Options of a group that differ only in who pays are one *kind*. Kinds that exclude or ask for each
other, or are about the same need, are tied in one *knot*; every choice of kinds that a knot allows
is a *bundle*. A package is one bundle from each knot, and a payer for each of its kinds.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numba import njit

from optimizer.large.quick.halves import halved, sides
from optimizer.packages.arrays import Flat, Ints

#: A word has bits for so many kinds; a case of more is left to the plain search.
WORD = 62
#: A knot has at most so many bundles, unless one group alone has more.
MOST = 40
#: A line can have so many floors in the quick search.
FLOORS = 2


class Menu(NamedTuple):
    """Kinds, knots and bundles. Kinds are counted within their case, as are payers' options.

    ``quick``: of each case, 1 where the quick search knows all that it asks for. ``clash``: of each
    kind, which others it cannot stand beside, as bits. ``waiting``, ``opening``: of each
    prerequisite, the kinds that wait for it and those that fulfil it. ``meeting``: of each
    requirement, the kinds that fulfil it. ``bundle``: kinds as bits. ``apart``: case × 2, the
    sides of each case (see ``halves``).
    """

    quick: Ints
    kind_start: Ints
    payer_start: Ints
    payer_option: Ints
    clash: Ints
    waiting: Ints
    opening: Ints
    meeting: Ints
    knot_start: Ints
    bundle_start: Ints
    bundle: Ints
    apart: Ints
    widest: Ints  # kinds, knots, bundles of a case, payers of a kind: the most there are


def menu(flat: Flat) -> Menu:
    """Lay out the menu of every case."""
    cases, options = len(flat.option_start) - 1, len(flat.option_group)

    def ints(size: int) -> Ints:
        return np.zeros(size, np.int64)

    found = Menu(
        np.ones(cases, np.int64), ints(cases + 1), ints(options + 1), ints(options), ints(options),
        ints(int(flat.after_start[-1])), ints(int(flat.after_start[-1])),
        ints(int(flat.requirement_start[-1])), ints(cases + 1), ints(options + 1),
        ints(8 * options + MOST), np.zeros((cases, 2), np.int64), ints(4),
    )  # fmt: skip
    _kinds(flat, found)
    space, case = ints(3 * (WORD + 1)), 0
    while True:
        case = _knots(flat, found, case, space)
        if case == cases:
            break
        found = found._replace(bundle=np.concatenate((found.bundle, 0 * found.bundle)))
    kinds, knots = int(found.kind_start[-1]), int(found.knot_start[-1])
    return found._replace(
        payer_start=found.payer_start[: kinds + 1].copy(),
        clash=found.clash[:kinds].copy(),
        bundle_start=found.bundle_start[: knots + 1].copy(),
        bundle=found.bundle[: found.bundle_start[knots]].copy(),
    )


@njit(cache=True, nogil=True)
def _same(start: Ints, what: Ints, a: int, b: int) -> bool:
    size, same = start[a + 1] - start[a], 0
    if start[b + 1] - start[b] != size:
        return False
    for e in range(size):
        same += what[start[a] + e] == what[start[b] + e]
    return bool(same == size)


@njit(cache=True, nogil=True)
def _alike(flat: Flat, a: int, b: int) -> bool:
    """Say whether two options differ in nothing but price, rows and ceilings."""
    return (
        flat.option_group[a] == flat.option_group[b]
        and flat.option_excused[a] == flat.option_excused[b]
        and _same(flat.cover_start, flat.cover_line, a, b)
        and _same(flat.cover_start, flat.cover_share, a, b)
        and _same(flat.clash_start, flat.clash_option, a, b)
        and _same(flat.then_start, flat.then_after, a, b)
        and _same(flat.first_start, flat.first_after, a, b)
        and _same(flat.meets_start, flat.meets_requirement, a, b)
    )


@njit(cache=True, nogil=True)
def _kinds(flat: Flat, found: Menu) -> None:
    """Number the kinds of every case, in the order of their first options, and list who pays."""
    kinds, payers = 0, 0
    kind_of = np.zeros(len(flat.option_group), np.int64)
    for i in range(len(found.quick)):
        own, end, first = flat.option_start[i], flat.option_start[i + 1], kinds
        for o in range(own, end):
            kind_of[o] = -1
        for o in range(own, end):
            if kind_of[o] >= 0:
                continue
            found.payer_start[kinds] = payers
            for b in range(o, end):
                if kind_of[b] < 0 and _alike(flat, o, b):
                    kind_of[b] = kinds - first
                    found.payer_option[payers] = b - own
                    payers += 1
            found.widest[3] = max(found.widest[3], payers - found.payer_start[kinds])
            kinds += 1
        found.kind_start[i + 1] = kinds
        found.payer_start[kinds] = payers
        if kinds - first > WORD or _many_floors(flat, i):
            found.quick[i] = 0
            continue
        found.widest[0] = max(found.widest[0], kinds - first)
        _relate(flat, found, i, kind_of)


@njit(cache=True, nogil=True)
def _relate(flat: Flat, found: Menu, i: int, kind_of: Ints) -> None:
    """Note which kinds of a case clash, wait for others, open the way or meet a requirement."""
    own, first = flat.option_start[i], found.kind_start[i]
    for o in range(own, flat.option_start[i + 1]):
        bit = 1 << kind_of[o]
        for e in range(flat.clash_start[o], flat.clash_start[o + 1]):
            found.clash[first + kind_of[o]] |= 1 << kind_of[own + flat.clash_option[e]]
        for e in range(flat.then_start[o], flat.then_start[o + 1]):
            found.waiting[flat.after_start[i] + flat.then_after[e]] |= bit
        for e in range(flat.first_start[o], flat.first_start[o + 1]):
            found.opening[flat.after_start[i] + flat.first_after[e]] |= bit
        for e in range(flat.meets_start[o], flat.meets_start[o + 1]):
            found.meeting[flat.requirement_start[i] + flat.meets_requirement[e]] |= bit
    group, kinds = np.zeros(WORD, np.int64), found.kind_start[i + 1] - first
    for o in range(own, flat.option_start[i + 1]):
        group[kind_of[o]] = flat.option_group[o]
    sides(found.clash[first : first + kinds], group, found.apart[i])


@njit(cache=True, nogil=True)
def _many_floors(flat: Flat, i: int) -> bool:
    """Say whether a line of the case has more floors than the quick search has room for."""
    for f in range(flat.floor_start[i], flat.floor_start[i + 1]):
        on = 0
        for other in range(flat.floor_start[i], flat.floor_start[i + 1]):
            on += flat.floor_line[f] == flat.floor_line[other]
        if on > FLOORS:
            return True
    return False


@njit(cache=True, nogil=True)
def _knots(flat: Flat, found: Menu, begin: int, space: Ints) -> int:
    """Tie the kinds of cases from ``begin`` on; return the first case there was no room for."""
    root, size, line = space[: WORD + 1], space[WORD + 1 : 2 * WORD + 2], space[2 * WORD + 2 :]
    for i in range(begin, len(found.quick)):
        knots = found.knot_start[i]
        found.knot_start[i + 1] = knots
        if not found.quick[i]:
            continue
        kinds = found.kind_start[i + 1] - found.kind_start[i]
        _tie(flat, found, i, root, size, line)
        at = found.bundle_start[knots]
        for k in range(kinds):
            if root[k] != k:
                continue
            tied = 0
            for j in range(kinds):
                if root[j] == k:
                    tied |= 1 << j
            if at + max(MOST, kinds + 1) > len(found.bundle):
                return i
            at = _bundles(flat, found, i, tied, at)
            knots += 1
            found.bundle_start[knots] = at
        found.widest[1] = max(found.widest[1], knots - found.knot_start[i])
        found.widest[2] = max(found.widest[2], at - found.bundle_start[found.knot_start[i]])
        found.knot_start[i + 1] = knots
    return len(found.quick)


@njit(cache=True, nogil=True)
def _first_option(found: Menu, flat: Flat, i: int, k: int) -> int:
    """Return the first option of a kind, counted over all cases."""
    payer = found.payer_start[found.kind_start[i] + k]
    first: int = flat.option_start[i] + found.payer_option[payer]
    return first


@njit(cache=True, nogil=True)
def _tie(flat: Flat, found: Menu, i: int, root: Ints, size: Ints, line: Ints) -> None:
    """Tie kinds: of one group always; then those that clash, ask, or help with the same need."""
    kinds = found.kind_start[i + 1] - found.kind_start[i]
    for k in range(kinds):
        root[k], size[k] = k, 2
        o = _first_option(found, flat, i, k)
        line[k] = _main_line(flat, i, o)
        for j in range(k):
            if flat.option_group[_first_option(found, flat, i, j)] == flat.option_group[o]:
                root[k] = root[j]
                size[root[j]] += 1
                break
    for close in range(3):
        for k in range(kinds):
            for j in range(k):
                if root[j] == root[k] or size[root[j]] * size[root[k]] > MOST:
                    continue
                if close == 0:
                    tied = found.clash[found.kind_start[i] + k] >> j & 1 == 1
                    tied = tied and not halved(found.apart[i], k, j)
                elif close == 1:
                    tied = _asks(flat, found, i, k, j)
                else:
                    tied = line[k] >= 0 and line[k] == line[j]
                if tied:
                    _join(root, size, kinds, min(root[j], root[k]), max(root[j], root[k]))


@njit(cache=True, nogil=True)
def _join(root: Ints, size: Ints, kinds: int, low: int, high: int) -> None:
    size[low] *= size[high]
    for k in range(kinds):
        if root[k] == high:
            root[k] = low


@njit(cache=True, nogil=True)
def _main_line(flat: Flat, i: int, o: int) -> int:
    """Return the line that an option does most for, -1 for none."""
    best, at = 0, -1
    for e in range(flat.cover_start[o], flat.cover_start[o + 1]):
        n = flat.cover_line[e]
        weight = flat.line_weight[flat.line_start[i] + n]
        met = weight * min(flat.line_attainable[flat.line_start[i] + n], flat.cover_share[e])
        if met > best:
            best, at = met, n
    return at


@njit(cache=True, nogil=True)
def _asks(flat: Flat, found: Menu, i: int, k: int, j: int) -> bool:
    """Say whether one of two kinds waits for the other, or both meet the same requirement."""
    both, one, other = (1 << k) | (1 << j), 1 << k, 1 << j
    for a in range(flat.after_start[i], flat.after_start[i + 1]):
        if found.waiting[a] & one and found.opening[a] & other:
            return True
        if found.waiting[a] & other and found.opening[a] & one:
            return True
    for q in range(flat.requirement_start[i], flat.requirement_start[i + 1]):
        if found.meeting[q] & both == both:
            return True
    return False


@njit(cache=True, nogil=True)
def _bundles(flat: Flat, found: Menu, i: int, tied: int, at: int) -> int:
    """List the choices of kinds that a knot allows; return where the next knot's begin."""
    first, kinds = at, found.kind_start[i + 1] - found.kind_start[i]
    found.bundle[at] = 0
    at += 1
    for k in range(kinds):
        if tied >> k & 1 == 0:
            continue
        clash, group = found.clash[found.kind_start[i] + k], 0
        own = flat.option_group[_first_option(found, flat, i, k)]
        for j in range(kinds):
            if flat.option_group[_first_option(found, flat, i, j)] == own:
                group |= 1 << j
        for b in range(first, at):  # what was listed before this kind, each with and without it
            chosen = found.bundle[b]
            if chosen & (clash | group) == 0:
                found.bundle[at] = chosen | 1 << k
                at += 1
    kept = first
    for b in range(first, at):
        if _allowed(flat, found, i, tied, found.bundle[b]):
            found.bundle[kept] = found.bundle[b]
            kept += 1
    return kept


@njit(cache=True, nogil=True)
def _allowed(flat: Flat, found: Menu, i: int, tied: int, chosen: int) -> bool:
    """Say whether a bundle breaks nothing that concerns its knot alone."""
    for a in range(flat.after_start[i], flat.after_start[i + 1]):
        waits, opens = chosen & found.waiting[a], chosen & found.opening[a]
        if waits and not opens and found.opening[a] & ~tied == 0:
            return False
    for q in range(flat.requirement_start[i], flat.requirement_start[i + 1]):
        if found.meeting[q] & ~tied == 0 and chosen & found.meeting[q] == 0:
            return False
    return not _useless(flat, found, i, chosen)


@njit(cache=True, nogil=True)
def _useless(flat: Flat, found: Menu, i: int, chosen: int) -> bool:
    """Say whether some kind of a bundle lifts nothing beside the others, and nobody asked for it.

    What is useless in a bundle is useless in every package that holds it.
    """
    kinds, first_line = found.kind_start[i + 1] - found.kind_start[i], flat.line_start[i]
    for k in range(kinds):
        o = _first_option(found, flat, i, k)
        if chosen >> k & 1 == 0 or flat.option_excused[o]:
            continue
        useful = False
        for e in range(flat.cover_start[o], flat.cover_start[o + 1]):
            n, others = flat.cover_line[e], 0
            for j in range(kinds):
                if j != k and chosen >> j & 1:
                    others += _share(flat, _first_option(found, flat, i, j), n)
            if flat.cover_share[e] > 0 and others < flat.line_counts[first_line + n]:
                useful = True
        if not useful:
            return True
    return False


@njit(cache=True, nogil=True)
def _share(flat: Flat, o: int, n: int) -> int:
    share = 0
    for e in range(flat.cover_start[o], flat.cover_start[o + 1]):
        if flat.cover_line[e] == n:
            share += flat.cover_share[e]
    return share
