"""Working space of the search, and what it hands back."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from optimizer.packages.arrays import Flat, Floats, Ints

#: An option of this price cannot be had (a seat in a closed project).
CLOSED = 1e30


class Kept(NamedTuple):
    """The packages found, best last known first filled: one row a case."""

    number: Ints  # how many were found
    value: Floats  # cases × keep
    size: Ints
    option: Ints  # cases × keep × deepest package
    lower: Floats  # no package of the case costs less than this or the cutoff given
    complete: Ints  # 0 where the node limit or the room for packages ran out


class Room(NamedTuple):
    """Working space of one thread."""

    cover: Ints
    left: Ints
    held: Ints
    blocked: Ints
    then: Ints
    first: Ints
    met: Ints
    last_then: Ints
    last_met: Ints
    order: Ints
    chosen: Ints
    at_group: Ints
    at_option: Ints
    last_group: Ints
    cost: Floats
    base: Floats  # value here
    tangent: Floats  # the same by the tangent
    short: Floats  # weighed shortfall in it
    rest_value: Floats  # depth × group: what later groups can lift at most
    rest_tangent: Floats
    rest_short: Floats
    gain_value: Floats  # depth × option
    gain_tangent: Floats
    gain_short: Floats
    lift: Floats  # option: what it alone lifts, for choosing the tangent
    slope: Floats  # the tangent: by dimension
    fixed: Floats  # the tangent: value at nothing left


def room(flat: Flat) -> Room:
    """Return working space that fits every case."""

    def widest(starts: Ints) -> int:
        return int(np.diff(starts).max(initial=0)) + 1

    def ints(size: int) -> Ints:
        return np.zeros(size, np.int64)

    options, deep = widest(flat.option_start), widest(flat.group_start) + 1
    afters, requirements = widest(flat.after_start), widest(flat.requirement_start)
    return Room(
        cover=ints(widest(flat.line_start)),
        left=ints(3),
        held=ints(widest(flat.ceiling_start)),
        blocked=ints(options),
        then=ints(afters),
        first=ints(afters),
        met=ints(requirements),
        last_then=ints(afters),
        last_met=ints(requirements),
        order=ints(deep),
        chosen=ints(deep),
        at_group=ints(deep),
        at_option=ints(deep),
        last_group=ints(deep),
        cost=np.zeros(deep),
        base=np.zeros(deep),
        tangent=np.zeros(deep),
        short=np.zeros(deep),
        rest_value=np.zeros((deep, deep)),
        rest_tangent=np.zeros((deep, deep)),
        rest_short=np.zeros((deep, deep)),
        gain_value=np.zeros((deep, options)),
        gain_tangent=np.zeros((deep, options)),
        gain_short=np.zeros((deep, options)),
        lift=np.zeros(options),
        slope=np.zeros(3),
        fixed=np.zeros(1),
    )
