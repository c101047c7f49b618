"""What a fund's rules let it pay for, and for whom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Measure
from planner.domain.programme.conditions import Conditions
from planner.domain.programme.programme import Programme
from planner.domain.programme.project import CommunityProject
from planner.domain.programme.rule import RuleSort


@dataclass(frozen=True, slots=True)
class Help:
    """A measure or a project: the kinds its money counts as, its place if it has one."""

    code: str
    kind: Kind
    kinds: frozenset[Kind]
    needs: frozenset[str]
    place: str = ""
    free: bool = False


def helps(programme: Programme) -> tuple[Help, ...]:
    """Return everything that can be awarded: a paid seat of a project is cash besides."""
    return (*map(_of_measure, programme.measures), *map(_of_project, programme.projects))


def _of_measure(measure: Measure) -> Help:
    main = frozenset({measure.main_need} - {""})
    free = measure.kind is Kind.REFERRAL
    return Help(measure.code, measure.kind, frozenset({measure.kind}), main, free=free)


def _of_project(project: CommunityProject) -> Help:
    paid = project.wages is not None and project.wages.minor > 0
    kinds = frozenset({Kind.COMMUNITY, Kind.CASH} if paid else {Kind.COMMUNITY})
    needs = frozenset(c.need for c in project.covers)
    return Help(project.code, Kind.COMMUNITY, kinds, needs, project.place)


def paid_for(programme: Programme, fund: str) -> tuple[Help, ...]:
    """Return what a fund pays for on the balance date."""
    rules = list(programme.rules_of(RuleSort.PAYS_FOR, fund))
    return tuple(
        one
        for one in helps(programme)
        if any(one.kind in r.kinds and (not r.measures or one.code in r.measures) for r in rules)
    )


def kinds_paid(programme: Programme, fund: str) -> frozenset[Kind]:
    """Return the kinds a fund's money can count as on the balance date."""
    named = (r.kinds for r in programme.rules_of(RuleSort.PAYS_FOR, fund))
    return joined_kinds([*named, *(one.kinds for one in paid_for(programme, fund))])


def served_by(programme: Programme, fund: str) -> Conditions:
    """Return what surely holds for everybody a fund serves: rules with an exception say less."""
    serves = programme.rules_of(RuleSort.SERVES, fund)
    return tuple(c for rule in serves if not rule.unless for c in rule.who)


def joined_kinds(several: Iterable[frozenset[Kind]]) -> frozenset[Kind]:
    """Return all kinds of several sets."""
    return frozenset(kind for kinds in several for kind in kinds)


def by_code(every: Iterable[Help]) -> Mapping[str, Help]:
    """Return what can be awarded by its code."""
    return {one.code: one for one in every}
