"""The plainest packages of cases that something must be given to, so that each has one."""

from __future__ import annotations

import numpy as np

from optimizer.packages.arrays import Flat, Ints


def plainest(flat: Flat) -> tuple[Ints, Ints]:
    """Return cases with one demand, and for each an option that meets it and may stand alone.

    An option may where nothing else has to be there first, the demand excuses it from being of
    use, and all ceilings of the case allow it. A case may come several times.
    """
    options = np.arange(len(flat.option_group))
    case = np.searchsorted(flat.option_start, options, side="right") - 1
    alone = (np.diff(flat.requirement_start) == 1)[case]
    alone &= np.diff(flat.meets_start) > 0
    alone &= (np.diff(flat.then_start) == 0) & (flat.option_excused != 0)
    fits = [o for o in np.flatnonzero(alone).tolist() if _fits(flat, int(case[o]), o)]
    found: Ints = np.array(fits, np.int64)
    return case[found], found


def _fits(flat: Flat, i: int, o: int) -> bool:
    first, last = int(flat.ceiling_start[i]), int(flat.ceiling_start[i + 1])
    held = np.zeros(last - first, np.int64)
    own = slice(int(flat.hold_start[o]), int(flat.hold_start[o + 1]))
    np.add.at(held, flat.hold_ceiling[own], flat.hold_amount[own])
    return bool((held <= flat.ceiling_limit[first:last]).all())
