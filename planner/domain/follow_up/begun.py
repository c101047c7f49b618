"""Since when a case is followed: kept, because an amendment gives its plan a later day."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from planner.domain.cases.case import Sensitivity, private
from planner.domain.ids import CaseId

_ORDINARY = private("follow_up", Sensitivity.ORDINARY)


@dataclass(frozen=True, slots=True)
class Begun:
    """The day a case's plan was first signed."""

    case_id: CaseId
    on: date = field(default=date.min, metadata=_ORDINARY)
