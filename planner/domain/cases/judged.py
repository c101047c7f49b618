"""What somebody said of two cases that may be one person. Nothing is merged by it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from planner.domain.cases.case import Sensitivity, private
from planner.domain.ids import CaseId, JudgedId, derived_id

_ORDINARY = private("planning", Sensitivity.ORDINARY)
_PERSONAL = private("identification", Sensitivity.PERSONAL)


class Verdict(StrEnum):
    """What two cases are."""

    SAME = "same"  # one person: ``case_id`` is not planned, ``other`` is
    DIFFERENT = "different"  # two people: the pair does not come back


@dataclass(frozen=True, slots=True)
class Judged:
    """A pair somebody looked at. Of one person, ``case_id`` is the case that is planned no more."""

    id: JudgedId
    case_id: CaseId
    other: CaseId = field(default=CaseId(""), metadata=_ORDINARY)
    verdict: Verdict = field(default=Verdict.DIFFERENT, metadata=_ORDINARY)
    who: str = field(default="", metadata=_ORDINARY)
    reason: str = field(default="", repr=False, metadata=_PERSONAL)


def doubles_of(judged: Iterable[Judged]) -> Mapping[CaseId, CaseId]:
    """Return the cases that are another's, each with the case that is planned for the person."""
    return {j.case_id: j.other for j in judged if j.verdict is Verdict.SAME}


def judged_id(one: CaseId, other: CaseId) -> JudgedId:
    """Return the identifier of what is said of a pair, whichever of the two comes first."""
    return JudgedId(derived_id("judged", *sorted((one, other))))
