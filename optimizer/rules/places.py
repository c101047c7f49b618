"""At most so many awards of a measure start in each month, quarter or year.

A year is the whole horizon; quarters are the calendar's. Only months a measure can start in
hold room.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from optimizer.problem import RowSort
from optimizer.rules.intervals import Stay, interval_rows
from optimizer.shared import Shared, Whole
from optimizer.situation import HORIZON, Ground
from planner.domain.programme.catalogue import Measure, Per
from planner.domain.programme.quota import period_of, places_row


def periods(measure: Measure, ground: Ground) -> Mapping[tuple[int, int], int]:
    """Return the periods of the horizon in which a measure can start, with their places."""
    assert measure.places is not None
    by_period: dict[int, list[int]] = {}
    for offset in range(HORIZON):
        month = ground.first.plus(offset)
        if measure.starts_in and month.month not in measure.starts_in:
            continue
        quarter = month.year * 4 + (month.month - 1) // 3
        number = {Per.MONTH: offset, Per.QUARTER: quarter, Per.YEAR: 0}[measure.places.per]
        by_period.setdefault(number, []).append(offset)
    row, per, count = places_row(measure.code), measure.places.per, measure.places.count
    return {
        (offsets[0], offsets[-1]): ground.within_quota(
            row, period_of(ground.first.plus(offsets[0]), per, ground.first), count
        )
        for offsets in by_period.values()
    }


def rows(whole: Whole) -> Iterator[Shared]:
    """Yield the intervals of every measure's places that could bind."""
    for measure in whole.ground.programme.measures:
        if measure.places is None:
            continue
        stays = [
            Stay((i, n), 1, o.window, (i, o.person))
            for (i, n), o in whole.offers()
            if o.target == measure.code and o.takes_room(whole.ground)
        ]
        room = periods(measure, whole.ground)
        yield from interval_rows(RowSort.PLACES, measure.code, room, stays)
