"""A floor promises what a bar forbids: found when the rules are read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.case import ReturnType, Sex
from planner.domain.catalogue import Cover
from planner.domain.conditions import Condition
from planner.domain.kind import Kind
from planner.domain.need import FULL
from planner.domain.programme import Programme
from planner.domain.rule import Rule, RuleSort
from planner.intake.table import Row

#: From this number on a fact holds for everybody: each household counts its returnee.
_LEAST = {"persons": 1}
#: Nobody is above these: a test for at most so much holds for everybody.
_MOST = {"age": 120}
_MOST_SEVERE = 4
_ALL_WORDS = {
    "return": frozenset(r.value for r in ReturnType),
    "sex": frozenset(s.value for s in Sex),
}
_YES_AND_NO = frozenset({"yes", "no"})


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


def find_forbidden_floors(rows: Sequence[Row], programme: Programme) -> None:
    """Note every floor for whose need bars leave too little: nobody it is about can reach it.

    Only bars without an exception count that hold, at one time with the floor, for everybody the
    floor is about.
    """
    row_of = {row.text("code"): row for row in rows}
    bars = [
        r
        for r in programme.rules
        # Conditions nobody can read are not the same as none.
        if r.sort is RuleSort.BAR and not r.unless and (r.who or not row_of[r.code].text("who"))
    ]
    for floor in programme.rules:
        if floor.sort is not RuleSort.FLOOR:
            continue
        own = [b for b in bars if _overlap(b, floor) and _holds_for(b, floor)]
        needed = _answers_to(floor.need, programme)
        barring = _forbidding(own, needed, max(1, floor.least or 0))
        if barring:
            codes = ", ".join(bar.code for bar in barring)
            row = row_of[barring[-1].code]
            row.find("bar_forbids_floor", "code", value=codes, other=floor.code, need=floor.need)


def _overlap(first: Rule, second: Rule) -> bool:
    starts = max(first.starts or date.min, second.starts or date.min)
    return starts <= min(first.ends or date.max, second.ends or date.max)


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
    return all(_always(c) or c in floor.who or _of_severity(c, floor) for c in bar.who)


def _of_severity(condition: Condition, floor: Rule) -> bool:
    return (
        condition.fact == f"need.{floor.need}"
        and condition.operator == ">="
        and floor.severity is not None
        and int(condition.values[0]) <= floor.severity
    )


def _always(condition: Condition) -> bool:
    """Say whether a condition holds for everybody, such as ``age >= 0``."""
    fact, operator = condition.fact, condition.operator
    if operator == ">=":
        return int(condition.values[0]) <= _LEAST.get(fact, 0)
    if operator == "<=":
        most = _MOST_SEVERE if fact.startswith("need.") else _MOST.get(fact)
        return most is not None and int(condition.values[0]) >= most
    if operator not in ("=", "in"):
        return False
    words = frozenset(condition.values)
    return words >= _ALL_WORDS.get(fact, _YES_AND_NO)
