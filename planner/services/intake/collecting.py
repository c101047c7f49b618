"""Large work without looking for garbage meanwhile."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

#: More objects than this are never looked through: whoever came next would wait for it.
_MANY = 100_000


@contextmanager
def nothing_collected() -> Iterator[None]:
    """Put off the search for cyclic garbage.

    Records are immutable and hold no cycles. While a hundred thousand come in, the search goes
    through all of them again and again, which takes as long as everything else together; the first
    one after it would hold everybody up.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if gc.get_count()[0] > _MANY:
                gc.freeze()
            gc.enable()
