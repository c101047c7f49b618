"""The best packages of each case at given prices."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np

from optimizer.packages.arrays import Flat, Floats, Ints
from optimizer.packages.descent import search_all
from optimizer.packages.room import CLOSED, Kept, Room, room
from optimizer.packages.shape import Shape

#: So few cases are searched sooner than a second thread wakes.
FEW = 16


class Pricer:
    """Prices the cases of one problem; remembers where each case's best package ended."""

    def __init__(self, flat: Flat) -> None:
        self.flat = flat
        self.cases = len(flat.line_start) - 1
        self._spaces = (room(flat), room(flat))
        self._threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="pricing")
        self._reference = np.zeros((self.cases, 3), np.int64)
        self._deepest = int(np.diff(flat.group_start).max(initial=0)) + 1

    def nothing_kept(self, keep: int) -> Kept:
        """Return room for ``keep`` packages of each case."""
        n = self.cases
        return Kept(
            np.zeros(n, np.int64),
            np.full((n, keep), np.inf),
            np.zeros((n, keep), np.int64),
            np.zeros((n, keep, self._deepest), np.int64),
            np.full(n, np.inf),
            np.zeros(n, np.int64),
        )

    def search(
        self,
        shape: Shape,
        price: Floats,
        cutoff: Floats,
        *,
        keep: int = 1,
        every: bool = False,
        limit: int = 20_000,
        which: Ints | None = None,
        into: Kept | None = None,
    ) -> Kept:
        """Return the ``keep`` best packages of each case below ``cutoff``, or all with ``every``.

        ``price``: what each option costs, counted over all cases, ``CLOSED`` if it cannot be had.
        ``limit``: nodes a case. ``which``: the cases to search, all by default. ``into``: what an
        earlier search kept of other cases, to go on with.
        """
        kept = self.nothing_kept(keep) if into is None else into
        cases = np.arange(self.cases) if which is None else which
        # Interleaved, so that both threads get large households; results do not depend on it.
        halves = [cases[::2].copy(), cases[1::2].copy()] if len(cases) > FEW else [cases]

        def run(half: Ints, space: Room) -> None:
            args = (price, cutoff, every, limit, self._reference, space, kept)
            search_all(self.flat, shape, half, *args)

        if len(halves) == 1:
            run(halves[0], self._spaces[0])
        else:
            list(self._threads.map(run, halves, self._spaces))
        return kept

    def close(self) -> None:
        """End the threads."""
        self._threads.shutdown()


def compile_now() -> None:
    """Compile the search, or load what an earlier run on this machine compiled."""
    none, empty = np.zeros(0, np.int64), np.zeros(2, np.int64)
    ints = {n: empty if n.endswith("_start") else none for n in Flat._fields[:-3]}
    flat = Flat(**ints, floor_weight=np.zeros(0), dimension_weight=np.ones(3), bend=1.0)
    table = np.zeros((1, 1))
    pricer = Pricer(flat)
    shape = Shape(np.zeros(1), np.zeros(1), table, table, np.zeros((1, 2)))
    pricer.search(shape, np.zeros(0), np.ones(1))
    pricer.close()


__all__ = ["CLOSED", "Kept", "Pricer", "compile_now"]
