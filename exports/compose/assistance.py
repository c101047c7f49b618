"""Which lines of the plan template's list of assistance (Annex 3, part 2) a plan ticks.

A measure's line follows from the need it covers most, from its kind and from how soon it can
start: programmes choose their own measures, so nothing here knows a measure's code.
"""

from __future__ import annotations

from exports.compose.subject import Subject
from exports.document import DimensionSummary, Tick, TickGroup
from exports.text import BETWEEN
from planner.domain.balances.allocation import Award
from planner.domain.kind import Kind
from planner.domain.need import FULL, Dimension
from planner.domain.programme.catalogue import Cover, Measure
from planner.wording.papers.assistance import ASSISTANCE, assistance_text

#: Needs that are met at once where the measure can start in the month of return.
_IMMEDIATE = {"basic": "basic", "housing": "accommodation", "medical": "medical_now"}
_LONGER = {
    "income": "business",
    "job": "placement",
    "training": "vocational",
    "housing": "housing",
    "medical": "medical",
    "documents": "legal",
    "education": "education",
    "childcare": "childcare",
    "security": "security",
    "mhpss": "individual",
    "family": "individual",
    "community": "community_activity",
}
_REFERRED = {"basic": "protection"}
_WORK = frozenset({"income", "job"})


def kinds_of(subject: Subject) -> tuple[TickGroup, ...]:
    """Return the list of assistance with the lines this plan ticks."""
    paid = {_line(subject, a) for a in subject.priced}
    sent = {_line(subject, a) for a in subject.referred}
    return tuple(
        TickGroup(
            assistance_text(group, subject.language),
            tuple(
                Tick(assistance_text(line, subject.language), line in paid | sent, line in sent)
                for line in lines
            ),
        )
        for group, lines in ASSISTANCE
    )


def summary_of(subject: Subject) -> tuple[DimensionSummary, ...]:
    """Return, for each dimension, what the plan does in it (Annex 3, part 1)."""
    return tuple(
        DimensionSummary(
            dimension, subject.dimension_named(dimension), _summed_up(subject, dimension)
        )
        for dimension in Dimension
    )


def _summed_up(subject: Subject, dimension: Dimension) -> str:
    """Name what the plan does in a dimension, else what it does elsewhere that helps here too."""
    shown = (*subject.priced, *subject.referred)
    mainly = [subject.name_of(a) for a in shown if _dimension(subject, a) is dimension]
    if mainly:
        return BETWEEN.join(dict.fromkeys(mainly))
    besides = [
        subject.name_of(a)
        for a in shown
        if helps(subject, a, dimension) and not subject.is_silent_on(a.target)
    ]
    if besides:
        return subject.say("helps_here_too", names=BETWEEN.join(dict.fromkeys(besides)))
    return subject.say("nothing_here")


def helps(subject: Subject, award: Award, dimension: Dimension) -> bool:
    """Say whether an award covers, if only in part, a need stated in a dimension."""
    stated = {n.need for n in subject.needs if n.dimension is dimension}
    covers = subject.target_of(award).covers
    return any(c.need in stated and (c.share or c.of_debt) for c in covers)


def _main_need(covers: tuple[Cover, ...]) -> str:
    """Return the need most covered; the first on ties. A share of a debt counts as whole."""
    best = max(covers, key=lambda c: FULL if c.of_debt else c.share, default=None)
    return best.need if best else ""


def _dimension(subject: Subject, award: Award) -> Dimension:
    need = _main_need(subject.target_of(award).covers)
    known = {n.code: n.dimension for n in subject.programme.needs}
    return known.get(need, Dimension.SOCIAL)


def _line(subject: Subject, award: Award) -> str:
    if subject.is_silent_on(award.target):
        return "other_social"
    target = subject.target_of(award)
    need = _main_need(target.covers)
    dimension = _dimension(subject, award)
    if not isinstance(target, Measure):
        economic = dimension is Dimension.ECONOMIC
        return "community_project" if economic else "community_activity"
    if award.kind is Kind.REFERRAL and need in _REFERRED:
        return _REFERRED[need]
    if award.kind is Kind.CASH and target.earliest == 0:
        return "cash"
    if award.kind is Kind.CASH and any(c.need in _WORK for c in target.covers):
        return "cash_for_work"
    if award.kind is not Kind.REFERRAL and target.earliest == 0 and need in _IMMEDIATE:
        return _IMMEDIATE[need]
    return _LONGER.get(need, f"other_{dimension.value}")
