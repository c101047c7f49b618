"""Who of a household an amount counts for: the roles of ``Role``."""

from __future__ import annotations

from datetime import date

from planner.domain.cases.case import Case, Presence
from planner.domain.cases.facts import ADULT
from planner.domain.programme.rule import Role


def count_in_role(role: Role, case: Case, day: date, *, unaccompanied: bool = False) -> int:
    """Return how many persons of a case have a role on ``day``.

    Only who returned counts: members who were already there do not. An age nobody knows is
    neither an adult's nor a child's, so that nothing is promised on a guess.
    ``unaccompanied``: whether the returnee is an unaccompanied child.
    """
    if role in (Role.CASE, Role.PRINCIPAL):
        return 1
    if role is Role.UNACCOMPANIED_CHILD:
        return int(unaccompanied)
    members = [m.id for m in case.planning.members if m.presence is Presence.RETURNED]
    if role is Role.MEMBER_RETURNED:
        return len(members)
    if role is Role.PERSON:
        return 1 + len(members)
    people = members if role in (Role.ADULT_FAMILY, Role.MINOR) else [case.principal, *members]
    ages = [age for p in people if (age := case.person_age(p, day)) is not None]
    if role in (Role.ADULT_FAMILY, Role.ADULT):
        return sum(low >= ADULT for low, _ in ages)
    return sum(high < ADULT for _, high in ages)
