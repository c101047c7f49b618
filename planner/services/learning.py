"""What came of what was planned; shares of the catalogue mended by it where somebody says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from planner.domain.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.catalogue import Measure
from planner.domain.errors import PlannerError
from planner.domain.learning import Learning, Learnt, OfNeed, learning
from planner.domain.programme import Programme
from planner.domain.progress import Report, StopAsked, never, quiet
from planner.domain.project import CommunityProject
from planner.domain.what_if import Compared
from planner.services.balances import scenario_of
from planner.services.compared import compared
from planner.services.ports import Trier
from planner.services.programme import with_edited
from planner.services.work import Work

#: A share that what was found does not fit, and the one that would.
Proposal = tuple[Learnt, OfNeed, int]
_Thing = TypeVar("_Thing", Measure, CommunityProject)


def learnt(document: Caseload, today: date) -> Learning:
    """Return what is known of every measure; PlannerError ``programme_first``."""
    return learning(document, scenario_of(document).policy.severity_burden, today)


def proposal_of(found: Learning, target: str, need: str) -> Proposal:
    """Return what is proposed for a measure and need; PlannerError ``nothing_proposed``."""
    for proposal in found.proposals():
        if proposal[0].target == target and proposal[1].need == need:
            return proposal
    raise PlannerError("nothing_proposed", target=target, need=need)


def with_share(programme: Programme, proposal: Proposal, source: str = "") -> Programme:
    """Return the programme with the share that is proposed in place of the one there is."""
    target = proposal[0].target
    measures = tuple(
        _mended(m, proposal, source) if m.code == target else m for m in programme.measures
    )
    projects = tuple(
        _mended(p, proposal, source) if p.code == target else p for p in programme.projects
    )
    return replace(programme, measures=measures, projects=projects)


def _mended(thing: _Thing, proposal: Proposal, source: str) -> _Thing:
    _, need, share = proposal
    covers = tuple(
        replace(c, share=share, source=source or c.source) if c.need == need.need else c
        for c in thing.covers
    )
    return replace(thing, covers=covers)


def accept(work: Work, proposal: Proposal, source: str, who: str) -> None:
    """Take a proposed share into the catalogue, with what it stands on as its source.

    Raises PlannerError as ``with_edited`` does.
    """
    programme = with_share(work.document.given_programme, proposal, source)
    work.commit(with_edited(work.document, programme), who=who, why="accept_learnt")


def effect_of(
    document: Caseload,
    allocation: Allocation | None,
    proposals: Sequence[Proposal],
    trier: Trier,
    report: Report = quiet,
    stop: StopAsked = never,
) -> tuple[Compared | None, ...]:
    """Return what accepting each would change in the present balance: slow, without effect on it.

    None where no answer was found. Raises PlannerError ``no_allocation`` without a balance.
    """
    if allocation is None:
        raise PlannerError("no_allocation")
    programme = document.given_programme
    asked = [with_share(programme, proposal) for proposal in proposals]
    tries = trier(document, scenario_of(document), allocation, asked, report, stop)
    found = [
        None
        if one.allocation is None
        else compared(tries.reference, one.allocation, programme.currency)
        for one in tries.tried
    ]
    return (*found, *[None] * (len(proposals) - len(found)))
