"""A dated needs assessment of one case. Unknown is None, and never zero."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from planner.domain.cases.case import Sensitivity, private
from planner.domain.ids import AssessmentId, CaseId, PersonId
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.need import Dimension

_ORDINARY = private("planning", Sensitivity.ORDINARY)
_PERSONAL = private("planning", Sensitivity.PERSONAL)
_PROTECTED = private("protection", Sensitivity.PROTECTED)


@dataclass(frozen=True, slots=True)
class NeedAnswer:
    """How serious a need is: 0 to 4, or None for unknown.

    Without ``persons`` the need is the household's and counts once; else it is of the persons
    named and counts for each of them.
    """

    need: str
    severity: int | None
    persons: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True)
class Assessment:
    """What was asked and answered on ``day``.

    ``wishes``: kinds of support preferred; empty means no preference. ``refusals``: kinds
    refused. ``female_staff``: whether staff must be women.
    ``cash_risk``, ``business_wish``, ``business_training``, ``mobile_money``: None where
    unknown. ``scores``: reintegration score 0 to 1 in 1/10,000 per dimension, where known.
    ``consent``: None where the question was not answered, which is not consent.
    """

    id: AssessmentId
    case_id: CaseId
    day: date | None = field(default=None, metadata=_ORDINARY)
    consent: bool | None = field(default=None, metadata=_ORDINARY)
    needs: tuple[NeedAnswer, ...] = field(default=(), repr=False, metadata=_PERSONAL)
    vulnerabilities: frozenset[str] = field(default=frozenset(), repr=False, metadata=_PROTECTED)
    protective_factors: frozenset[str] = field(default=frozenset(), repr=False, metadata=_PERSONAL)
    cash_risk: bool | None = field(default=None, repr=False, metadata=_PROTECTED)
    debt: Money | None = field(default=None, repr=False, metadata=_PERSONAL)
    house: str = field(default="", metadata=_ORDINARY)
    skills: tuple[str, ...] = field(default=(), metadata=_ORDINARY)
    business_wish: bool | None = field(default=None, metadata=_ORDINARY)
    business_training: bool | None = field(default=None, metadata=_ORDINARY)
    mobile_money: bool | None = field(default=None, metadata=_ORDINARY)
    wishes: frozenset[Kind] = field(default=frozenset(), metadata=_ORDINARY)
    refusals: frozenset[Kind] = field(default=frozenset(), metadata=_ORDINARY)
    community_wishes: frozenset[PersonId] = field(default=frozenset(), metadata=_ORDINARY)
    female_staff: bool | None = field(default=None, metadata=_ORDINARY)
    words: str = field(default="", repr=False, metadata=_PERSONAL)
    scores: tuple[tuple[Dimension, int], ...] = field(default=(), repr=False, metadata=_PERSONAL)
    kobo_uuid: str = field(default="", repr=False, metadata=_PERSONAL)
    source_row: int | None = field(default=None, metadata=_ORDINARY)

    def severity(self, need: str) -> int | None:
        """Return the household's severity of ``need``, or the worst of its members'."""
        known = [a.severity for a in self.needs if a.need == need and a.severity is not None]
        return max(known, default=None)
