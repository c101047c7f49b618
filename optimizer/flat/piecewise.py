"""Convex functions as segments that lie below them: tangents, so that every bound stays valid.

A convex f is the largest of its tangents. Where tangents at neighbouring points cross, the slope
changes: x = Σ segments, each as long as the stretch on which its tangent is the largest, and
f(x) ≥ f(0) + Σ slope × segment. As slopes grow, a solver fills the segments in order by itself.
At the points the segments are exact; more points where a choice lies make it exact there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from optimizer.packages.arrays import Floats, Ints

#: The first tangents stand this far apart, and this part of where they stand farther.
APART, WIDER = 1.0, 0.15


@dataclass(frozen=True, slots=True)
class Segments:
    """The segments of many owners in a row."""

    owner: Ints
    width: Floats
    slope: Floats


def segments(
    top: Floats,
    more: tuple[Ints, Floats],
    value: Callable[[Floats], Floats],
    slope: Callable[[Floats], Floats],
    grain: tuple[float, float],
) -> Segments:
    """Return the segments of f on 0 to ``top``, for each owner.

    ``more``: owners and points to add to the common ones. ``grain``: widths and slopes are
    multiples of these (0: any): ends are rounded up and slopes down, so they stay below f.
    """
    owner, point = _points(top, *more)
    steep, height = slope(point), value(point)
    same = owner[1:] == owner[:-1]
    rise = steep[1:] - steep[:-1]
    cross = height[:-1] - height[1:] + steep[1:] * point[1:] - steep[:-1] * point[:-1]
    flat = rise <= 1e-12
    cross = np.where(flat, point[1:], cross / np.where(flat, 1.0, rise))
    cross = np.clip(cross, point[:-1], point[1:])
    end = np.append(cross, 0.0)
    last = np.append(~same, True)
    end[last] = top[owner[last]]
    if grain[0]:
        end = np.ceil(end / grain[0] - 1e-6) * grain[0]
        steep = np.floor(steep / grain[1] + 1e-6) * grain[1]
    begin = np.append(0.0, end[:-1])
    begin[1:][~same] = 0.0
    width = end - begin
    kept = width > 1e-9
    return Segments(owner[kept], width[kept], steep[kept])


def _points(top: Floats, owner: Ints, point: Floats) -> tuple[Ints, Floats]:
    """Return the points of each owner, sorted, 0 first, none above its top."""
    grid = [0.0]
    while grid[-1] < top.max(initial=0.0):
        grid.append(grid[-1] + APART + WIDER * grid[-1])
    common = np.array(grid)
    below = common[None, :] < np.maximum(top, 1e-9)[:, None]
    whose, which = np.nonzero(below)
    extra = (point > 0.0) & (point <= top[owner] + 1e-9)
    owners = np.concatenate([whose, owner[extra]])
    points = np.concatenate([common[which], point[extra]])
    order = np.lexsort((points, owners))
    owners, points = owners[order], points[order]
    new = np.ones(len(owners), bool)
    new[1:] = (np.diff(owners) != 0) | (np.diff(points) > 1e-9)
    return owners[new], points[new]
