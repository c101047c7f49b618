"""Who the cases are and what each may have, drawn block by block as plain tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benchmarks import invented
from benchmarks.invented import NAMES, Flags, Ints, Programme, Projects

#: Cases drawn in one go: whole places, and the same draws however many cases follow.
BLOCK = 20_000
#: How often each severity is met, and the burden it stands for.
SEVERITIES = (0.50, 0.14, 0.16, 0.13, 0.07)
BURDEN = np.array((0, 1, 3, 6, 10))
#: How often a condition lets a case have a measure or a seat that fits its needs.
OPEN = 0.75


@dataclass(frozen=True, slots=True)
class Drawn:
    """Some cases in a row, the first of them number ``first``.

    Case × need: ``severity`` (0: no burden, or not known), ``persons`` it concerns. Case × measure:
    ``open``, ``cost`` in cents. Case × fund: ``eligible``. Case × project of its place: ``seats``.
    """

    first: int
    priority: NDArray[np.float64]
    severity: Ints
    persons: Ints
    open: Flags
    cost: Ints
    eligible: Flags
    seats: Flags

    @property
    def known(self) -> Flags:
        """Return where there is a burden: case × need."""
        found: Flags = self.severity > 0
        return found

    def places(self) -> Ints:
        """Return the place of each case."""
        return (self.first + np.arange(len(self.severity))) // invented.A_PLACE

    def offered(self, programme: Programme) -> Flags:
        """Return which fund may pay which measure of which case: case × measure × fund."""
        return self.open[:, :, None] & self.eligible[:, None, :] & programme.pays.T[None]


def drawn(seed: int, cases: int, programme: Programme, projects: Projects) -> Iterator[Drawn]:
    """Yield all cases, block by block."""
    for first in range(0, cases, BLOCK):
        yield _block(seed, first, min(BLOCK, cases - first), programme, projects)


def _block(seed: int, first: int, cases: int, programme: Programme, projects: Projects) -> Drawn:
    # Drawn in full and cut, so that the first cases do not depend on how many follow.
    rng = np.random.default_rng([seed, 3, first])
    needs, measures = len(NAMES), invented.MEASURES
    people = rng.choice((1, 1, 1, 2, 3, 4, 5, 7), BLOCK)[:cases]
    severity = rng.choice(5, (BLOCK, needs), p=SEVERITIES)[:cases]
    concerns = 1 + np.floor(rng.random((BLOCK, needs))[:cases] * people[:, None]).astype(np.int64)
    persons = np.where(rng.random((BLOCK, needs))[:cases] < 0.15, concerns, 1)
    priority = rng.choice((1.0, 1.5, 2.0), BLOCK, p=(0.85, 0.1, 0.05))[:cases]
    no_cash = rng.random(BLOCK)[:cases] < 0.1
    eligible = rng.random((BLOCK, invented.CASE_FUNDS))[:cases] < invented.REACH
    need, size = np.arange(measures) % needs, np.arange(measures) // needs
    fits = severity[:, need] >= np.array(invented.LEAST)[size]
    open_ = fits & (rng.random((BLOCK, measures))[:cases] < OPEN)
    open_ &= ~(no_cash[:, None] & programme.cash)
    open_ &= (eligible[:, None, :] & programme.pays.T[None]).any(axis=2)
    for n in invented.STEPWISE:  # nothing to step on, nothing to offer
        open_[:, 2 * needs + n] &= open_[:, n]
    wanted = rng.random((BLOCK, invented.PROJECTS))[:cases] < OPEN
    place = (first + np.arange(cases)) // invented.A_PLACE
    of_place = invented.PROJECTS * place[:, None] + np.arange(invented.PROJECTS)
    covers = projects.covers[of_place] > 0
    seats = wanted & (covers & (severity > 0)[:, None, :]).any(axis=2)
    return Drawn(
        first, priority, severity, persons, open_, programme.costs(people), eligible, seats
    )


def demand(block: Drawn, programme: Programme) -> Ints:
    """Return what the cases could usefully take from each fund, in cents.

    The largest measure open for each need, once, in equal parts from the funds that may pay it.
    """
    total = np.zeros(invented.CASE_FUNDS, np.int64)
    offered = block.offered(programme)
    covered = np.zeros((len(block.severity), len(NAMES)), bool)
    for size in reversed(range(invented.SIZES)):
        these = slice(size * len(NAMES), (size + 1) * len(NAMES))
        first = block.open[:, these] & ~covered
        covered |= first
        payers = offered[:, these]
        part = np.where(first, block.cost[:, these] // np.maximum(1, payers.sum(axis=2)), 0)
        total += (part[:, :, None] * payers).sum(axis=(0, 1))
    return total
