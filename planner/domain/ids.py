"""Random identifiers: what ties records together, never a case number and never a name."""

from __future__ import annotations

import uuid
from typing import NewType

CaseId = NewType("CaseId", str)
PersonId = NewType("PersonId", str)
AssessmentId = NewType("AssessmentId", str)
DecisionId = NewType("DecisionId", str)
ClearingId = NewType("ClearingId", str)
ConsentId = NewType("ConsentId", str)
CorrectionId = NewType("CorrectionId", str)
JudgedId = NewType("JudgedId", str)
ScenarioId = NewType("ScenarioId", str)
PlanId = NewType("PlanId", str)
AwardId = NewType("AwardId", str)
InstalmentId = NewType("InstalmentId", str)
ChangeId = NewType("ChangeId", str)

_DERIVED = uuid.UUID("6f1c3f0e-52f8-4a7e-9a57-0d2a6d1b4c11")


def new_id() -> str:
    """Return a fresh random identifier (32 hexadecimal digits)."""
    return uuid.uuid4().hex


def derived_id(*parts: str) -> str:
    """Return the identifier that always belongs to ``parts``.

    An award is the same while it is the same support to the same person, whatever a balance says
    of its amount: what was committed for it is committed once. So its identifier is a digest of
    random identifiers instead of a fresh one.
    """
    return uuid.uuid5(_DERIVED, "\x1f".join(parts)).hex
