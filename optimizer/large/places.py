"""Places: projects that share cases, decided together, one pattern of open projects each.

A project's seats go to cases of one place, so places meet only in the rows all cases share. At
given prices of those, each place takes the best of its patterns (which of its projects open).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from optimizer.large.laid import Laid
from optimizer.packages.arrays import Floats, Ints

#: A place of more projects is not gone through pattern by pattern.
MOST_PROJECTS = 4


@dataclass(frozen=True, slots=True)
class Places:
    """Which project is where.

    ``place``: of each case, -1 for none. ``of_project``, ``slot``: of each project, its place and
    its number there. ``project``: place × slot, -1 where there is none. ``mask``: of each case, in
    which slots it could have a seat, as bits. ``allowed``: place × pattern, whether rules and
    decisions let it be.
    """

    place: Ints
    of_project: Ints
    slot: Ints
    project: Ints
    mask: Ints
    allowed: Ints

    @property
    def slots(self) -> int:
        """Return how many slots a place has."""
        return int(self.project.shape[1])

    @property
    def count(self) -> int:
        """Return how many places there are."""
        return len(self.project)


def places_of(laid: Laid) -> Places | None:
    """Return the places of a problem, None where one has too many projects."""
    links, projects = laid.links, len(laid.projects)
    case = links.case_of_option[links.seat_option]
    root = np.arange(projects)
    first = np.full(laid.cases, -1, np.int64)
    for i, p in np.unique(np.stack((case, links.seat_project), axis=1), axis=0).tolist():
        if first[i] < 0:
            first[i] = p
        else:
            _join(root, int(first[i]), p)
    roots = np.array([_root(root, p) for p in range(projects)], np.int64)
    _, of_project = np.unique(roots, return_inverse=True)
    slot = np.zeros(projects, np.int64)
    counts = np.zeros(int(of_project.max(initial=-1)) + 1, np.int64)
    for p in range(projects):
        slot[p] = counts[of_project[p]]
        counts[of_project[p]] += 1
    slots = int(counts.max(initial=1))
    if slots > MOST_PROJECTS:
        return None
    project = np.full((len(counts), slots), -1, np.int64)
    project[of_project, slot] = np.arange(projects)
    place = np.where(first >= 0, of_project[first], -1) if projects else first
    mask = np.zeros(laid.cases, np.int64)
    if len(case):
        np.bitwise_or.at(mask, case, 1 << slot[links.seat_project])
    allowed = _allowed(laid, project, slots, _takers(laid))
    return Places(place, of_project, slot, project, mask, allowed)


def _takers(laid: Laid) -> Ints:
    """Return how many seats of each project could be taken: one a group that has such a seat."""
    links, flat = laid.links, laid.flat
    case = links.case_of_option[links.seat_option]
    group = flat.group_start[case] + flat.option_group[links.seat_option]
    pairs = np.unique(np.stack((links.seat_project, group), axis=1), axis=0)
    takers: Ints = np.zeros(len(laid.projects), np.int64)
    takers += np.bincount(pairs[:, 0], minlength=len(laid.projects))
    return takers


def _allowed(laid: Laid, project: Ints, slots: int, takers: Ints) -> Ints:
    """Return place × pattern: whether rules and decisions let it be, and seats could be filled."""
    allowed = np.ones((len(project), 1 << slots), np.int64)
    for place, own in enumerate(project.tolist()):
        for pattern in range(1 << slots):
            for s, p in enumerate(own):
                is_open = pattern >> s & 1
                must = laid.projects[p].must if p >= 0 else False
                if must is not None and bool(is_open) is not must:
                    allowed[place, pattern] = 0
                if is_open and p >= 0 and takers[p] < laid.projects[p].least:
                    allowed[place, pattern] = 0
    return allowed


def _root(root: Ints, p: int) -> int:
    while root[p] != p:
        root[p] = root[root[p]]
        p = int(root[p])
    return p


def _join(root: Ints, a: int, b: int) -> None:
    a, b = _root(root, a), _root(root, b)
    root[max(a, b)] = min(a, b)


def pattern_costs(laid: Laid, places: Places, row: Floats, seat: Floats) -> Floats:
    """Return place × pattern: what opening costs at these prices, less what its seats bring in."""
    most = np.array([float(p.most) for p in laid.projects])
    least = np.array([float(p.least) for p in laid.projects])
    each = laid.opening @ row - np.maximum(seat * most, seat * least) if len(most) else most
    costs = np.zeros((places.count, 1 << places.slots))
    for pattern in range(1 << places.slots):
        for s in range(places.slots):
            if pattern >> s & 1:
                own = places.project[:, s]
                costs[:, pattern] += np.where(own >= 0, each[own], 0.0) if len(each) else 0.0
    return costs
