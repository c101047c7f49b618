"""A project for which money is committed opens, paid by the fund that committed it.

It opens with however few seats are left to take: what was promised to a community stands. Where
tension keeps it closed, nothing is possible until somebody cancels the commitment or makes the
check: both are named.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from optimizer.rules import residents_share, stopped, tension
from optimizer.shared import ProjectDraft
from optimizer.situation import Ground
from planner.domain.balances.allocation import Reason


def with_payers(projects: Sequence[ProjectDraft], ground: Ground) -> list[ProjectDraft]:
    """Return the projects, those with committed money paid by its fund; a stop goes before it."""
    paid = (
        _paid(draft, ground) if draft.project.code in ground.committed else draft
        for draft in projects
    )
    return [stopped.as_it_stands(draft, ground) for draft in paid]


def _paid(draft: ProjectDraft, ground: Ground) -> ProjectDraft:
    project = draft.project
    fund = ground.committed[project.code]
    most = residents_share.most_seats(project, fund, ground)
    closed = tension.closes(project, ground)
    return replace(draft, fund=fund, most=most, closed=closed, bound=True)


def must_open(draft: ProjectDraft) -> bool | None:
    """Say whether a project must open (True), must not (False), or may (None)."""
    if draft.closed is not None:
        return False
    return True if draft.bound else None


def closed_against(projects: Sequence[ProjectDraft]) -> tuple[Reason, ...]:
    """Return every project with committed money that cannot open, with what keeps it closed."""
    found: list[Reason] = []
    for draft in projects:
        if draft.bound and draft.closed is not None:
            code = draft.project.code
            found += [Reason.of("committed_closed", target=code, fund=draft.fund), draft.closed]
    return tuple(found)
