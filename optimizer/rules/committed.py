"""A project for which money is committed opens, paid by the fund that committed it.

Where a rule keeps it closed all the same, nothing is possible until somebody cancels the
commitment or does what the rule asks for: both are named.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from optimizer.rules import residents_share, tension
from optimizer.shared import ProjectDraft
from optimizer.situation import Ground
from planner.domain.allocation import Reason


def with_payers(projects: Sequence[ProjectDraft], ground: Ground) -> list[ProjectDraft]:
    """Return the projects, those with committed money paid by its fund."""
    return [
        _paid(draft, ground) if draft.project.code in ground.committed else draft
        for draft in projects
    ]


def _paid(draft: ProjectDraft, ground: Ground) -> ProjectDraft:
    project = draft.project
    fund = ground.committed[project.code]
    most = residents_share.most_seats(project, fund, ground)
    closed = tension.closes(project, ground) or residents_share.closes(project, fund, ground)
    return replace(draft, fund=fund, most=most, closed=closed)


def must_open(draft: ProjectDraft, ground: Ground) -> bool | None:
    """Say whether a project must open (True), must not (False), or may (None)."""
    if draft.closed is not None:
        return False
    return True if draft.project.code in ground.committed else None


def closed_against(projects: Sequence[ProjectDraft], ground: Ground) -> tuple[Reason, ...]:
    """Return every committed project that cannot open, each with what keeps it closed."""
    found: list[Reason] = []
    for draft in projects:
        code = draft.project.code
        if draft.closed is not None and code in ground.committed:
            fund = ground.committed[code]
            found += [Reason.of("committed_closed", target=code, fund=fund), draft.closed]
    return tuple(found)
