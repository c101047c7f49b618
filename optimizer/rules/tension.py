"""From a tension on, a project needs a consultation of residents and a do-no-harm check."""

from __future__ import annotations

from optimizer.situation import Ground
from planner.domain.balances.allocation import Reason
from planner.domain.programme.project import CommunityProject
from planner.domain.programme.rule import RuleSort


def closes(project: CommunityProject, ground: Ground) -> Reason | None:
    """Close a project at a tense place without both."""
    place = ground.programme.place(project.place)
    for rule in ground.rules(RuleSort.TENSION):
        tense = rule.count is not None and place.tension >= rule.count
        if tense and not (project.consulted and project.do_no_harm_checked):
            return Reason.of("tension", target=project.code, place=place.code, rule=rule.code)
    return None
