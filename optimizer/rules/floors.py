"""Floors: at least this share of a need met, by a day. What cannot be reached is named.

A floor counts only what starts in time, so measures that serve it start in time; where others
cover the need later, the floor stands on a line of its own that weighs nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from optimizer.offer import Draft
from optimizer.situation import Ground
from planner.domain.programme.conditions import Answer
from planner.domain.programme.rule import RuleSort


@dataclass(frozen=True, slots=True)
class FloorDraft:
    """At least ``least`` of a line by month offset ``by``; rank 0 goes before rank 1."""

    code: str
    line: int
    least: int
    rank: int
    by: int


def in_time(draft: Draft, line: int, by: int) -> frozenset[int]:
    """Return the offers that meet a part of a line and can start by an offset."""
    return frozenset(
        n
        for n, o in enumerate(draft.offers)
        if o.window[0] <= by
        and any(index == line for index, _ in o.cover(draft.lines, draft.situation))
    )


def floors(draft: Draft, ground: Ground) -> list[FloorDraft]:
    """Return the guaranteed basics of a case; an unknown need guarantees nothing."""
    found = []
    for rule in ground.rules(RuleSort.FLOOR):
        if rule.answer(draft.situation.facts) is not Answer.MET:
            continue
        for index, line in enumerate(draft.lines):
            if line.need == rule.need and line.severity >= (rule.severity or 0):
                by = ground.last_by(rule.days or 0)
                found.append(FloorDraft(rule.code, index, rule.least or 0, 1, by))
    return found


def start_in_time(draft: Draft, floor: FloorDraft) -> None:
    """Let everything that serves a floor start by its day."""
    for n in in_time(draft, floor.line, floor.by):
        offer = draft.offers[n]
        last = min(offer.window[1], floor.by)
        draft.offers[n] = replace(offer, window=(offer.window[0], last))
