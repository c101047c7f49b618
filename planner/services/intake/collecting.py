"""Large work without looking for garbage meanwhile."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def nothing_collected() -> Iterator[None]:
    """Put off the search for cyclic garbage.

    Records are immutable and hold no cycles. While a hundred thousand come in, the search goes
    through all of them again and again, which takes as long as everything else together.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
