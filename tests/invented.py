"""Invented returnees in any number for any programme: the same seed, the same people."""

from __future__ import annotations

import random
from datetime import date, timedelta

from planner.domain.caseload import Caseload
from planner.domain.cases.case import Case, Member, Presence, Relation, ReturnType
from planner.domain.ids import PersonId
from planner.domain.kind import Kind
from planner.domain.programme.programme import Programme
from tests.builders import caseload, returnee

_HOSTS = ("NE", "LY", "MA", "DZ", "TN", "DE", "FR", "BE")
_SKILLS = ("commerce", "couture", "agriculture", "mécanique", "élevage", "soudure")
_VULNERABLE = ("vot", "uasc", "single_head", "disability", "chronic", "gbv")


def invented(programme: Programme, people: int, seed: int = 1) -> Caseload:
    """Return a caseload of ``people`` cases with needs, households, wishes and risks."""
    draw = random.Random(seed)
    return caseload(programme, *(_returnee(draw, n, programme) for n in range(people)))


def _returnee(draw: random.Random, n: int, programme: Programme):
    number = f"T{n:05}"
    needs = []
    for need in programme.needs:
        if draw.random() < 0.72:  # over a quarter is unknown, as in the field
            severity = draw.choices((0, 1, 2, 3, 4), (55, 11, 16, 12, 6))[0]
            needs.append(f"{need.code} {severity}")
    wishes = draw.choice(((), (), (Kind.CASH,), (Kind.IN_KIND,), (Kind.COMMUNITY,)))
    child = draw.random() < 0.08
    birth = date(2026, 10, 31) - timedelta(days=draw.randint(13, 17) * 365 if child else 9000)
    back = date(2026, 10, 31) - timedelta(days=draw.randint(5, 300))
    vulnerable = {v for v in _VULNERABLE if draw.random() < 0.07} | ({"uasc"} if child else set())
    return returnee(
        number,
        ",".join(needs),
        birth=birth,
        return_date=back,
        departure=draw.choice(_HOSTS),
        return_type=draw.choice(list(ReturnType)),
        place=draw.choice(programme.places).code,
        counsellor=draw.choice(programme.office.counsellors or ("C01",)),
        members=() if child else _members(draw, number),
        day=back + timedelta(days=4),
        debt=draw.choice((0, 0, 60, 300, 900)),
        house=draw.choice(("own", "family", "none")),
        skills=tuple(draw.sample(_SKILLS, draw.randint(0, 2))),
        business_wish=draw.choice((True, False, None)),
        business_training=draw.random() < 0.2,
        cash_risk=draw.random() < 0.1,
        wishes=wishes,
        refusals=(Kind.CASH,) if draw.random() < 0.03 else (),
        vulnerabilities=vulnerable,
    )


def _members(draw: random.Random, number: str) -> tuple[Member, ...]:
    return tuple(
        Member(
            PersonId(f"person-{number}-{m}"),
            relation=draw.choice((Relation.SPOUSE, Relation.CHILD, Relation.PARENT)),
            age=draw.choice((2, 5, 7, 11, 15, 24, 31, 55)),
            presence=draw.choice((Presence.RETURNED, Presence.THERE)),
        )
        for m in range(draw.choice((0, 0, 0, 1, 2, 5)))
    )


def numbers(of: Caseload) -> list[Case]:
    """Return the cases by number."""
    return of.in_order()
