"""At least this share of a project's seats goes to residents: it caps the returnees' seats."""

from __future__ import annotations

from optimizer.situation import Ground
from planner.domain.need import FULL
from planner.domain.project import CommunityProject
from planner.domain.rule import OFFICE, RuleSort


def most_seats(project: CommunityProject, fund: str, ground: Ground) -> int:
    """Return the most returnees' seats beside the residents' seats of the project."""
    most = project.most
    for rule in ground.rules(RuleSort.RESIDENTS_SHARE):
        least = rule.least or 0
        if rule.scope in (OFFICE, fund) and least > 0:
            most = min(most, project.residents_seats * (FULL - least) // least)
    return most
