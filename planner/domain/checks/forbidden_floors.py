"""A floor promises what a bar forbids: found before any balance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.domain.checks.certain import always
from planner.domain.checks.fault import Fault, Part
from planner.domain.checks.rule_times import overlap
from planner.domain.findings import Weight
from planner.domain.kind import Kind
from planner.domain.need import FULL
from planner.domain.programme.catalogue import Cover
from planner.domain.programme.conditions import Condition
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import OFFICE, Rule, RuleSort


@dataclass(frozen=True, slots=True)
class _Answer:
    """A measure or project that covers a need: ``share`` of it in 1/10,000.

    ``place``: where a project is, empty for a measure.
    """

    code: str
    kinds: frozenset[Kind]
    share: int
    place: str = ""

    def forbidden_by(self, bar: Rule) -> bool:
        """Say whether a bar names it; a bar that names nothing bars everything."""
        everything = not (bar.kinds or bar.measures)
        return everything or bool(bar.kinds & self.kinds) or self.code in bar.measures


def forbidden_floors(programme: Programme) -> Iterator[Fault]:
    """Yield every floor for whose need bars leave too little: nobody it is about can reach it.

    Only bars of the office without an exception count that hold, at one time with the floor, for
    everybody the floor is about.
    """
    bars = [
        r for r in programme.rules if r.sort is RuleSort.BAR and r.scope == OFFICE and not r.unless
    ]
    for floor in programme.rules:
        if floor.sort is not RuleSort.FLOOR:
            continue
        own = [b for b in bars if overlap(b, floor) and _holds_for(b, floor)]
        needed = _answers_to(floor.need, programme)
        barring = _forbidding(own, needed, max(1, floor.least or 0))
        if barring:
            codes = ", ".join(bar.code for bar in barring)
            yield Fault.of(
                "bar_forbids_floor",
                Weight.STOPS,
                Part.RULES,
                programme.rules.index(barring[-1]),
                "code",
                value=codes,
                other=floor.code,
                need=floor.need,
            )


def _forbidding(bars: Sequence[Rule], needed: Sequence[_Answer], least: int) -> list[Rule]:
    """Return the bars that keep ``least`` out of reach, none where enough is left.

    One bar that does it alone, else all that take something away together.
    """
    if _reached(needed) < least:
        return []
    for bar in bars:
        if _reached([a for a in needed if not a.forbidden_by(bar)]) < least:
            return [bar]
    used = [bar for bar in bars if any(a.forbidden_by(bar) for a in needed)]
    left = [a for a in needed if not any(a.forbidden_by(bar) for bar in used)]
    return used if _reached(left) < least else []


def _reached(answers: Sequence[_Answer]) -> int:
    """Return what all answers cover at most, in 1/10,000: a person returns to one place."""
    places = {a.place for a in answers if a.place}
    everywhere = sum(a.share for a in answers if not a.place)
    return everywhere + max(
        (sum(a.share for a in answers if a.place == p) for p in places), default=0
    )


def _answers_to(need: str, programme: Programme) -> list[_Answer]:
    """Return what meets a need: a paid seat of a project is cash besides."""
    found = [
        _Answer(measure.code, frozenset({measure.kind}), _share(cover))
        for measure in programme.measures
        for cover in measure.covers
        if cover.need == need
    ]
    for project in programme.projects:
        paid = project.wages is not None and project.wages.minor > 0
        kinds = frozenset({Kind.COMMUNITY, Kind.CASH} if paid else {Kind.COMMUNITY})
        found += [
            _Answer(project.code, kinds, _share(cover), project.place)
            for cover in project.covers
            if cover.need == need
        ]
    return found


def _share(cover: Cover) -> int:
    return FULL if cover.of_debt else cover.share


def _holds_for(bar: Rule, floor: Rule) -> bool:
    """Say whether a bar holds for everybody the floor is about."""
    return all(always(c) or c in floor.who or _of_severity(c, floor) for c in bar.who)


def _of_severity(condition: Condition, floor: Rule) -> bool:
    return (
        condition.fact == f"need.{floor.need}"
        and condition.operator == ">="
        and floor.severity is not None
        and int(condition.values[0]) <= floor.severity
    )
