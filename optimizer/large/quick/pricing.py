"""The best packages of each of many cases at given prices."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np

from optimizer.large.quick.descent import quick_all
from optimizer.large.quick.desk import Desk, desk
from optimizer.large.quick.menu import menu
from optimizer.packages.arrays import Flat, Floats, Ints
from optimizer.packages.room import Kept, Room, room
from optimizer.packages.shape import RANKS, Shape

#: So few cases are searched sooner than a second thread wakes.
FEW = 4


class QuickPricer:
    """Prices the cases of one problem; remembers each case's best package and its tolls.

    As ``packages.pricing.Pricer``, but of packages that differ only in who pays for what, the best
    alone is found.
    """

    def __init__(self, flat: Flat) -> None:
        self.flat, self.menu = flat, menu(flat)
        self.cases = len(flat.line_start) - 1
        self._desks: list[tuple[Desk, Room]] = [
            (desk(flat, self.menu), room(flat)) for _ in range(2)
        ]
        self._threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="pricing")
        self._reference = np.zeros((self.cases, 2, 3), np.int64)  # of halves
        self._toll = np.zeros((2, int(flat.ceiling_start[-1])))
        self._deepest = int(np.diff(flat.group_start).max(initial=0)) + 1
        self._kept: Kept | None = None

    def _room(self, keep: int) -> Kept:
        """Return room for ``keep`` packages of each case, the same each time."""
        n = self.cases
        if self._kept is None or self._kept.value.shape[1] != keep:
            self._kept = Kept(
                np.zeros(n, np.int64),
                np.zeros((n, keep)),
                np.zeros((n, keep), np.int64),
                np.zeros((n, keep, self._deepest), np.int64),
                np.zeros(n),
                np.zeros(n, np.int64),
            )
        return self._kept

    def search(
        self,
        shape: Shape,
        price: Floats,
        cutoff: Floats,
        *,
        keep: int = 1,
        limit: int = 400_000,
        which: Ints | None = None,
    ) -> Kept:
        """Return the ``keep`` best packages of each case below ``cutoff``.

        ``price``: what each option costs, counted over all cases, ``CLOSED`` if it cannot be had.
        ``limit``: nodes a case. ``which``: the cases to search, all by default. What is kept of
        them holds until the next search for them; of other cases it says nothing.
        """
        kept = self._room(keep)
        cases = np.arange(self.cases) if which is None else which
        # Interleaved, so that both threads get large households; results do not depend on it.
        # Copies: numbers in one piece, for which the search is compiled.
        halves = [cases[::2].copy(), cases[1::2].copy()] if len(cases) > FEW else [cases]

        def run(half: Ints, own: tuple[Desk, Room]) -> None:
            best = price, cutoff, limit, self._reference, self._toll
            quick_all(self.flat, shape, self.menu, half, *best, *own, kept)

        if len(halves) == 1:
            run(halves[0], self._desks[0])
        else:
            list(self._threads.map(run, halves, self._desks))
        return kept

    def close(self) -> None:
        """End the threads."""
        self._threads.shutdown()


def compile_now() -> None:
    """Compile the quick search, or load what an earlier run on this machine compiled."""
    none, empty = np.zeros(0, np.int64), np.zeros(2, np.int64)
    ints = {n: empty if n.endswith("_start") else none for n in Flat._fields[:-3]}
    flat = Flat(**ints, floor_weight=np.zeros(0), dimension_weight=np.ones(3), bend=1.0)
    pricer = QuickPricer(flat)
    table = np.zeros((1, RANKS))
    pricer.search(Shape(np.zeros(1), np.zeros(1), table, table, table), np.zeros(0), np.ones(1))
    pricer.close()
