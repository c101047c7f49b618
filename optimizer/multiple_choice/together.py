"""Two pieces of work side by side, until both are done or time is up."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from typing import TypeVar

import numpy as np

from optimizer.multiple_choice.grid import Longs
from planner.domain.progress import StopAsked

T = TypeVar("T")
#: How often the clock is asked meanwhile, and how long a piece told to stop is waited for.
_LOOK, _GRACE = 0.02, 0.5
#: Seconds the search gets even where reading took all the time there was.
_LEAST = 0.5


class Clock:
    """When to end: at a moment or when somebody asks. Compiled code looks at ``flag``."""

    def __init__(self, seconds: float, asked: StopAsked, begun: float | None = None) -> None:
        now = time.monotonic()
        self.begun = now if begun is None else begun
        self.until = max(self.begun + seconds, now + _LEAST)
        self.flag: Longs = np.zeros(1, dtype=np.int64)
        self._asked, self._end = asked, self.until

    @property
    def left(self) -> float:
        """Return the seconds left; below zero when time is up."""
        return self.until - time.monotonic()

    @property
    def seconds(self) -> float:
        """Return the seconds gone since the beginning."""
        return time.monotonic() - self.begun

    def extend(self, seconds: float) -> None:
        """Let the time end ``seconds`` later than was asked; 0 puts it back."""
        self.until = self._end + seconds

    def over(self) -> bool:
        """Return whether to end, and tell compiled code so."""
        if self.left <= 0.0 or self._asked():
            self.flag[0] = 1
        return bool(self.flag[0])


def together(clock: Clock, work: Sequence[Callable[[], T]]) -> list[T | None]:
    """Do all pieces at once and return their results, None for what did not end in time.

    A piece that cannot be stopped (HiGHS) is left behind on its thread, which ends by itself.
    """
    results: list[T | None] = [None] * len(work)
    faults: list[Exception] = []

    def run(place: int) -> None:
        try:
            results[place] = work[place]()
        except Exception as fault:  # noqa: BLE001 - raised again below, where the caller waits
            faults.append(fault)

    threads = [threading.Thread(target=run, args=(p,), daemon=True) for p in range(len(work))]
    for thread in threads:
        thread.start()
    told = None
    while any(thread.is_alive() for thread in threads):
        for thread in threads:
            thread.join(_LOOK)
        if clock.over():
            told = told or time.monotonic()
            if time.monotonic() - told > _GRACE:
                break
    if faults:
        raise faults[0]
    return list(results)
