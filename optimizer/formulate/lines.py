"""Burden lines of a case: one for every known need above zero, and for every person it names.

A need that names several persons is a line for each, so that helping one of them is not helping
the others. Unknown is no line.
"""

from __future__ import annotations

from dataclasses import replace

from optimizer.attainable import best_cover
from optimizer.offer import Draft
from optimizer.problem import Line
from optimizer.situation import Ground, Situation
from planner.domain.ids import PersonId
from planner.domain.programme.conditions import Answer
from planner.domain.programme.rule import RuleSort


def lines_of(situation: Situation, ground: Ground) -> tuple[Line, ...]:
    """Return the lines of a case in the programme's order, what is attainable not yet known."""
    burden = ground.policy.severity_burden
    found = []
    for need in ground.programme.needs:
        for answer in situation.assessment.needs:
            if answer.need != need.code or not answer.severity:
                continue
            concerned: tuple[tuple[PersonId, ...], ...] = tuple((p,) for p in answer.persons)
            found += [
                Line(need.code, need.dimension, answer.severity, burden[answer.severity], 0, who)
                for who in concerned or ((),)
            ]
    return tuple(found)


def with_attainable(draft: Draft, ground: Ground) -> None:
    """Write into each line the best cover that what is open could give, money and places aside.

    What no fund may pay counts too: whom no donor serves is not less in need for it.
    """
    once = tuple(
        r.measures
        for r in ground.rules(RuleSort.ONCE_A_HOUSEHOLD)
        if r.answer(draft.situation.facts) is not Answer.BROKEN
    )
    open_to_all = Draft(draft.situation, draft.lines, [*draft.offers, *draft.unpaid])
    everything = frozenset(range(len(open_to_all.offers)))
    draft.lines = tuple(
        replace(line, attainable=best_cover(open_to_all, index, everything, once))
        for index, line in enumerate(draft.lines)
    )
