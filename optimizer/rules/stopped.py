"""A project that was stopped takes nobody: its seats are awarded to those alone who have one.

What somebody has already, and what is committed for the project, stays a fact: it stands open for
that much and no more. A seat that was promised and nobody has had yet is lost, and its plan named.
"""

from __future__ import annotations

from dataclasses import replace

from optimizer.offer import Offer
from optimizer.shared import ProjectDraft
from optimizer.situation import Ground, Situation
from planner.domain.balances.allocation import Reason


def closes(offer: Offer, _: Situation, ground: Ground) -> Reason | None:
    """Close every seat of a stopped project but those that somebody has."""
    if offer.project is None or (offer.agreed is not None and offer.agreed.id in ground.had):
        return None
    return said_of(offer.target, ground)


def said_of(project: str, ground: Ground) -> Reason | None:
    """Return that a project was stopped and when, None where it was not."""
    halt = ground.halts.get(project)
    return None if halt is None else Reason.of("stopped", target=project, on=halt.on.isoformat())


def as_it_stands(draft: ProjectDraft, ground: Ground) -> ProjectDraft:
    """Return a project; stopped, with the seats people have, closed where nothing holds it open.

    The line that pays what people have pays for the project, unless another is committed for it.
    """
    stopped = said_of(draft.project.code, ground)
    if stopped is None:
        return draft
    had = [award for award in ground.had.values() if award.target == draft.project.code]
    if not had and not draft.bound:
        return replace(draft, closed=stopped)
    fund = draft.fund if draft.bound else min(award.fund for award in had)
    return replace(draft, fund=fund, most=len(had), closed=None, bound=True)
