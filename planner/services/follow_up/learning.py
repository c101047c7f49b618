"""What came of what was planned; estimates of the programme mended by it where somebody says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.learning.corrections import Correction, Corrects, corrections
from planner.domain.learning.learning import Learning, learning
from planner.domain.need import FULL
from planner.domain.programme.catalogue import Cost, Measure
from planner.domain.programme.programme import Programme
from planner.domain.programme.project import CommunityProject
from planner.domain.progress import Report, StopAsked, never, quiet
from planner.domain.what_if.what_if import Compared
from planner.services.balances.balances import scenario_of
from planner.services.ports import Trier
from planner.services.programme.programme import with_edited
from planner.services.what_if.compared import compared
from planner.services.work import Work

_Thing = TypeVar("_Thing", Measure, CommunityProject)


def learnt(document: Caseload, today: date) -> Learning:
    """Return what is known of every measure; PlannerError ``programme_first``."""
    return learning(document, scenario_of(document).policy.severity_burden, today)


def proposed(document: Caseload, found: Learning) -> tuple[Correction, ...]:
    """Return every estimate of the programme that what was found does not fit."""
    return tuple(corrections(found, document.given_programme))


def proposal_of(document: Caseload, found: Learning, key: str) -> Correction:
    """Return what is proposed under this key.

    Raises PlannerError ``nothing_proposed``, or ``nothing_proposed_at_all``.
    """
    there = {correction.key: correction for correction in proposed(document, found)}
    if not there:
        raise PlannerError("nothing_proposed_at_all", asked=key)
    if key not in there:
        raise PlannerError("nothing_proposed", asked=key, known=", ".join(there))
    return there[key]


def with_correction(programme: Programme, taken: Correction, source: str = "") -> Programme:
    """Return the programme with what is proposed in place of what there is.

    ``source``: what it stands on, kept beside the estimate.
    """
    if taken.corrects is Corrects.COMMUNITY:
        rules = tuple(
            replace(r, least=taken.proposed, source=source or r.source)
            if r.code == taken.about
            else r
            for r in programme.rules
        )
        return replace(programme, rules=rules)
    measures = tuple(
        _measure(m, taken, source) if m.code == taken.target else m for m in programme.measures
    )
    projects = tuple(
        _met(p, taken, source) if p.code == taken.target else p for p in programme.projects
    )
    return replace(programme, measures=measures, projects=projects)


def _measure(measure: Measure, taken: Correction, source: str) -> Measure:
    if taken.corrects is Corrects.SHARE:
        return _met(measure, taken, source)
    measure = replace(measure, source=source or measure.source)
    if taken.corrects is Corrects.COST and measure.cost is not None:
        return replace(measure, cost=_times(measure.cost, taken.proposed))
    more = taken.proposed - taken.planned if taken.corrects is Corrects.MONTHS else 0
    parts = tuple(replace(p, after_months=p.after_months + more) for p in measure.instalments)
    return replace(measure, instalments=parts)


def _times(cost: Cost, share: int) -> Cost:
    fixed, each = (
        replace(amount, minor=round(amount.minor * share / FULL))
        for amount in (cost.fixed, cost.each)
    )
    return replace(cost, fixed=fixed, each=each)


def _met(thing: _Thing, taken: Correction, source: str) -> _Thing:
    if taken.corrects is not Corrects.SHARE:
        return thing
    covers = tuple(
        replace(c, share=taken.proposed, source=source or c.source) if c.need == taken.about else c
        for c in thing.covers
    )
    return replace(thing, covers=covers)


def accept(work: Work, taken: Correction, source: str, why: str, who: str) -> None:
    """Take what is proposed into the programme, with what it stands on as its source.

    ``why``: the words of whoever takes it, which stand in ``source`` too. Raises PlannerError
    ``reason_missing`` without them, and as ``with_edited`` does.
    """
    if not why.strip():
        raise PlannerError("reason_missing")
    programme = with_correction(work.document.given_programme, taken, source)
    work.commit(with_edited(work.document, programme), who=who, why="accept_learnt")


def effect_of(
    document: Caseload,
    allocation: Allocation | None,
    proposals: Sequence[Correction],
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
    asked = [with_correction(programme, one) for one in proposals]
    tries = trier(document, scenario_of(document), allocation, asked, report, stop)
    found = [
        None
        if one.allocation is None
        else compared(tries.reference, one.allocation, programme.currency)
        for one in tries.tried
    ]
    return (*found, *[None] * (len(proposals) - len(found)))
