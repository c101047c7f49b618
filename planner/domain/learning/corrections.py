"""What the catalogue reckons with and follow-up does not bear out: for a person to take or leave.

A proposal is made where the interval of what was found leaves the present estimate out. Taken, the
estimate moves to what was found; nothing moves by itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.estimate import Estimate
from planner.domain.kind import Kind
from planner.domain.learning.learning import Learning, Learnt
from planner.domain.learning.learnt_prices import DAYS_A_MONTH
from planner.domain.need import FULL
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import Rule, RuleSort

#: In 1/10,000: costs are proposed in steps of this much of the present one; a rule's share moves by
#: so much at once.
_STEP, _POINTS = 100, 500


class Corrects(StrEnum):
    """Which estimate does not fit."""

    SHARE = "share"  # how much of a need a measure meets
    COST = "cost"  # what it costs
    MONTHS = "months"  # how many months after its start it is there
    COMMUNITY = "community"  # the least of the spending that goes to community support


@dataclass(frozen=True, slots=True)
class Correction:
    """One estimate, what follow-up found in its place, and what would fit.

    ``planned`` and ``proposed``: shares (1/10,000) of a need, of the present cost, of what is
    spent; or months. ``found``: in whole shares, or days late. ``about``: the need, or the rule.
    """

    target: str
    corrects: Corrects
    planned: int
    proposed: int
    found: Estimate
    about: str = ""

    @property
    def key(self) -> str:
        """Return what names it on the command line."""
        last = self.about if self.corrects is Corrects.SHARE else self.corrects.value
        return f"{self.target}/{last}"


def corrections(found: Learning, programme: Programme) -> Iterator[Correction]:
    """Yield every estimate that what was found, over all places, does not fit."""
    for one in found.learnt:
        if not one.place:
            yield from _shares(one)
            yield from _of_measure(one, programme)
    yield from _of_mix(found, programme)


def _shares(one: Learnt) -> Iterator[Correction]:
    for need in one.needs:
        share = need.proposed
        if share is not None and share != need.planned:
            sort = Corrects.SHARE
            yield Correction(one.target, sort, need.planned, share, need.found, need.need)


def _of_measure(one: Learnt, programme: Programme) -> Iterator[Correction]:
    """Yield what its price and its time are, of a measure: a project's are decided one by one."""
    measure = next((m for m in programme.measures if m.code == one.target), None)
    if measure is None:
        return
    cost = one.priced
    if cost is not None and not cost.low <= 1 <= cost.high:
        ratio = max(_STEP, round(cost.mean * FULL / _STEP) * _STEP)
        if ratio != FULL:
            yield Correction(one.target, Corrects.COST, FULL, ratio, cost)
    late = one.overdue
    if late is not None and late.low > 0 and (months := round(late.mean / DAYS_A_MONTH)) > 0:
        now = max((part.after_months for part in measure.instalments), default=0)
        yield Correction(one.target, Corrects.MONTHS, now, now + months, late)


def _of_mix(found: Learning, programme: Programme) -> Iterator[Correction]:
    """Yield a step of the office's own rule on community support, towards what went better."""
    more = found.community_more
    rule = community_rule(programme)
    if more is None or rule is None or more.low <= 0 <= more.high:
        return
    least = rule.least or 0
    most = FULL if rule.most is None else rule.most
    proposed = min(most, max(0, least + (_POINTS if more.mean > 0 else -_POINTS)))
    if proposed != least:
        yield Correction(rule.code, Corrects.COMMUNITY, least, proposed, more, rule.code)


def community_rule(programme: Programme) -> Rule | None:
    """Return the office's rule on how much of its spending is community support, if it has one."""
    only = frozenset({Kind.COMMUNITY})
    shares = (r for r in programme.rules if r.sort is RuleSort.SPENDING_SHARE)
    return next((r for r in shares if r.kinds == only and r.least is not None), None)
