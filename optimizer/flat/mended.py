"""A solver's answer made a choice that keeps every rule to the unit, or refused.

A solver keeps rows to a tolerance and knows useless options only once told of them. So useless
ones are taken out, projects left under their least seats are closed, and the rest is checked in
whole numbers.
"""

from __future__ import annotations

import numpy as np

from optimizer.flat.reckoning import Flags, Reckoning
from optimizer.packages.arrays import Ints


def mended(reckoning: Reckoning, chosen: Flags, opened: Flags) -> tuple[Flags, Flags] | None:
    """Return the choice mended, None where it cannot be."""
    chosen, opened = chosen.copy(), opened.copy()
    while True:
        useless = reckoning.reckon(chosen).useless
        if not len(useless):
            break
        # One a case at a time: without it, another may be needed again.
        case = reckoning.laid.links.case_of_option[useless]
        chosen[useless[np.unique(case, return_index=True)[1]]] = False
    seats = _seats(reckoning, chosen)
    least = np.array([p.least for p in reckoning.laid.projects], np.int64)
    must = np.array([p.must is True for p in reckoning.laid.projects], bool)
    short = opened & ~must & (seats < least)
    if short.any():
        opened[short] = False
        chosen[(reckoning.seat_of >= 0) & short[reckoning.seat_of]] = False
    return (chosen, opened) if keeps(reckoning, chosen, opened) else None


def keeps(reckoning: Reckoning, chosen: Flags, opened: Flags) -> bool:
    """Say whether a choice keeps the rules of every case, every row and every project."""
    return (
        not len(reckoning.reckon(chosen).useless)
        and _keeps_cases(reckoning, chosen)
        and _keeps_rows(reckoning, chosen, opened)
        and _keeps_projects(reckoning, chosen, opened)
    )


def _keeps_cases(reckoning: Reckoning, chosen: Flags) -> bool:
    flat, case_of = reckoning.laid.flat, reckoning.laid.links.case_of_option
    group = (flat.group_start[case_of] + flat.option_group)[chosen]
    if len(np.unique(group)) < len(group):
        return False
    holding = _owners(flat.hold_start)
    counts = chosen[holding]
    ceiling = (flat.ceiling_start[case_of[holding]] + flat.hold_ceiling)[counts]
    held = _sums(ceiling, flat.hold_amount[counts], len(flat.ceiling_limit))
    clashing = _owners(flat.clash_start)
    other = flat.option_start[case_of[clashing]] + flat.clash_option
    waiting, first, meets = (
        _owners(s) for s in (flat.then_start, flat.first_start, flat.meets_start)
    )
    fulfilled = np.zeros(int(flat.after_start[-1]), bool)
    after = flat.after_start[case_of[first]] + flat.first_after
    fulfilled[after[chosen[first]]] = True
    waits = (flat.after_start[case_of[waiting]] + flat.then_after)[chosen[waiting]]
    met = np.zeros(int(flat.requirement_start[-1]), bool)
    requirement = flat.requirement_start[case_of[meets]] + flat.meets_requirement
    met[requirement[chosen[meets]]] = True
    return bool(
        (held <= flat.ceiling_limit).all()
        and not (chosen[clashing] & chosen[other]).any()
        and fulfilled[waits].all()
        and met.all()
    )


def _keeps_rows(reckoning: Reckoning, chosen: Flags, opened: Flags) -> bool:
    laid, links = reckoning.laid, reckoning.laid.links
    counts = chosen[links.use_option]
    amount = np.rint(links.use_amount[counts]).astype(np.int64)
    used = _sums(links.use_row[counts], amount, len(laid.rows))
    for project in np.flatnonzero(opened).tolist():
        for row, taken in laid.projects[project].opening:
            used[row] += taken
    return all(int(u) <= row.limit for u, row in zip(used, laid.rows, strict=True))


def _keeps_projects(reckoning: Reckoning, chosen: Flags, opened: Flags) -> bool:
    seats = _seats(reckoning, chosen).tolist()
    for project, taken, open_ in zip(reckoning.laid.projects, seats, opened.tolist(), strict=True):
        if project.must is not None and project.must is not open_:
            return False
        if not (project.least <= taken <= project.most if open_ else taken == 0):
            return False
    return True


def _seats(reckoning: Reckoning, chosen: Flags) -> Ints:
    seat = reckoning.seat_of[chosen & (reckoning.seat_of >= 0)]
    return np.bincount(seat, minlength=len(reckoning.laid.projects))


def _sums(place: Ints, amount: Ints, places: int) -> Ints:
    sums = np.zeros(places, np.int64)
    np.add.at(sums, place, amount)
    return sums


def _owners(starts: Ints) -> Ints:
    return np.repeat(np.arange(len(starts) - 1), np.diff(starts))
