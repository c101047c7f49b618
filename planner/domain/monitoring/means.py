"""Scores and needs as means: of ten cases at least, and beside no count they would tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from statistics import fmean

from planner.domain.estimate import LEAST_PEOPLE, Estimate, estimate
from planner.domain.monitoring.counted import Counted, Interview
from planner.domain.monitoring.report import OfNeeds, OfScore, Scores, Way
from planner.domain.monitoring.tables import assisted, whole_counts
from planner.domain.need import Dimension


def scores_of(way: Way, cases: Sequence[Counted]) -> Scores | None:
    """Return the scores of who was asked twice, None where few were, or few were not."""
    if not way.assisted:
        return None
    helped = assisted(cases)
    twice = [c.scores for c in helped if c.scores is not None]
    if len(twice) < LEAST_PEOPLE or not whole_counts((len(helped) - len(twice),)):
        return None
    return Scores(
        len(twice), len(helped), tuple(_dimensions(twice)), _bands(twice), _complete(twice)
    )


def _dimensions(twice: Sequence[tuple[Interview, Interview]]) -> Iterator[OfScore]:
    for dimension in Dimension:
        both = [
            (first.scores[dimension], last.scores[dimension])
            for first, last in twice
            if dimension in first.scores and dimension in last.scores
        ]
        if not whole_counts((len(twice) - len(both),)):
            continue
        before, after = (estimate([pair[place] for pair in both]) for place in (0, 1))
        if before is not None and after is not None:
            yield OfScore(dimension, before, after)


def _bands(twice: Sequence[tuple[Interview, Interview]]) -> tuple[tuple[int, int], ...]:
    """Return cases by band before and after: all of them, as the means would tell of the rest."""
    before, after = (Counter(pair[place].band for pair in twice) for place in (0, 1))
    known = [band for band in (*before, *after) if band is not None]
    if not known or not whole_counts((*before.values(), *after.values())):
        return ()
    return tuple((before[band], after[band]) for band in range(max(known) + 1))


def _complete(twice: Sequence[tuple[Interview, Interview]]) -> tuple[float, float] | None:
    first, last = (
        [share for pair in twice if (share := pair[place].complete) is not None] for place in (0, 1)
    )
    return (fmean(first), fmean(last)) if len(first) == len(last) == len(twice) else None


def needs_of(cases: Sequence[Counted]) -> tuple[OfNeeds, ...]:
    """Return what plans meet of the needs, and what was gone when people were asked again."""
    return tuple(
        OfNeeds(dimension, _planned(cases, dimension), _found(cases, dimension))
        for dimension in Dimension
    )


def _planned(cases: Sequence[Counted], dimension: Dimension) -> float | None:
    both = [c.planned[dimension] for c in cases if c.planned.get(dimension, (0.0, 0.0))[0] > 0]
    if len(both) < LEAST_PEOPLE:
        return None
    return 1.0 - sum(after for _, after in both) / sum(before for before, _ in both)


def _found(cases: Sequence[Counted], dimension: Dimension) -> Estimate | None:
    both = [c.found[dimension] for c in cases if c.found and c.found[dimension][0] > 0]
    return estimate([1.0 - after / before for before, after in both])
