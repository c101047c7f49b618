"""A floor promises what a bar forbids: found when the rules are read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from planner.domain.case import ReturnType, Sex
from planner.domain.conditions import Condition
from planner.domain.kind import Kind
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


def find_forbidden_floors(rows: Sequence[Row], programme: Programme) -> None:
    """Note every floor whose need bars leave nothing for: nobody it is about can be served.

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
        barring = _forbidding(own, needed)
        if barring:
            codes = ", ".join(bar.code for bar in barring)
            row = row_of[barring[-1].code]
            row.find("bar_forbids_floor", "code", value=codes, other=floor.code, need=floor.need)


def _overlap(first: Rule, second: Rule) -> bool:
    starts = max(first.starts or date.min, second.starts or date.min)
    return starts <= min(first.ends or date.max, second.ends or date.max)


def _forbidding(bars: Sequence[Rule], needed: dict[str, frozenset[Kind]]) -> list[Rule]:
    """Return the bars that forbid all that is needed, or none where something is left."""
    for bar in bars:
        if needed and all(_forbids(bar, code, kinds) for code, kinds in needed.items()):
            return [bar]
    used = []
    for bar in bars:
        hit = {code for code, kinds in needed.items() if _forbids(bar, code, kinds)}
        if hit:
            used.append(bar)
            needed = {code: kinds for code, kinds in needed.items() if code not in hit}
    return [] if needed else used


def _forbids(bar: Rule, code: str, kinds: frozenset[Kind]) -> bool:
    # A bar that names nothing bars everything.
    return not (bar.kinds or bar.measures) or bool(bar.kinds & kinds) or code in bar.measures


def _answers_to(need: str, programme: Programme) -> dict[str, frozenset[Kind]]:
    """Return what meets a need, and the kinds each is: a paid seat is cash besides."""
    found: dict[str, frozenset[Kind]] = {}
    for measure in programme.measures:
        if any(cover.need == need for cover in measure.covers):
            found[measure.code] = frozenset({measure.kind})
    for project in programme.projects:
        if any(cover.need == need for cover in project.covers):
            paid = project.wages is not None and project.wages.minor > 0
            kinds = {Kind.COMMUNITY, Kind.CASH} if paid else {Kind.COMMUNITY}
            found[project.code] = frozenset(kinds)
    return found


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
