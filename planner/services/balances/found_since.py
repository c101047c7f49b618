"""What is found out about a balance after it was adopted is kept with it.

A balance of ten thousand cases takes a second to pack: that is done where nobody waits, beside the
window, and the window only writes it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from planner.domain.balances.allocation import Allocation
from planner.services.work import Work

#: Puts what was found beside the rest of a balance.
Beside = Callable[[Allocation], Allocation]


@dataclass(frozen=True, slots=True)
class Packed:
    """A balance as it was, with what was found out since, and that as the file packs it."""

    before: Allocation
    whole: Allocation
    stored: bytes


def packed_with(work: Work, allocation: Allocation, beside: Beside) -> Packed | None:
    """Return what ``keep_with`` stores; on any thread, nothing is stored by it.

    None where another balance is adopted by now.
    """
    now = work.still(allocation)
    if now is None:
        return None
    whole = beside(now)
    return Packed(now, whole, work.file.packed(whole))


def keep_with(
    work: Work, allocation: Allocation, beside: Beside, ready: Packed | None = None
) -> bool:
    """Keep what was found with its balance; say whether that is still the adopted one.

    ``ready``: what ``packed_with`` made of it; where something else was kept with the balance
    since, it is packed anew.
    """
    now = work.still(allocation)
    if now is None:
        return False
    if ready is not None and ready.before is now:
        work.keep(ready.whole, ready.stored)
    else:
        work.keep(beside(now))
    return True
