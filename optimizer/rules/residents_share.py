"""At least this share of a project's seats goes to residents: it caps the returnees' seats."""

from __future__ import annotations

from optimizer.situation import Ground
from planner.domain.balances.allocation import Reason
from planner.domain.need import FULL
from planner.domain.programme.project import CommunityProject
from planner.domain.programme.rule import OFFICE, RuleSort


def most_seats(project: CommunityProject, fund: str, ground: Ground) -> int:
    """Return the most returnees' seats beside the residents' seats of the project."""
    return _most(project, fund, ground)[0]


def closes(project: CommunityProject, fund: str, ground: Ground) -> Reason | None:
    """Close a project whose least seats are more than the residents leave to returnees."""
    most, rule = _most(project, fund, ground)
    if most >= project.least:
        return None
    named = {"rule": rule} if rule else {}
    return Reason.of("residents_share", target=project.code, seats=most, **named)


def _most(project: CommunityProject, fund: str, ground: Ground) -> tuple[int, str]:
    """Return the most seats, and the code of the rule that says so where one does."""
    most, named = project.most, ""
    for rule in ground.rules(RuleSort.RESIDENTS_SHARE):
        least = rule.least or 0
        if rule.scope in (OFFICE, fund) and least > 0:
            own = project.residents_seats * (FULL - least) // least
            if own < most:
                most, named = own, rule.code
    return most, named
