"""The planner's own assessment form: the mapping that reads it back."""

from __future__ import annotations

from planner.domain.programme import Programme
from planner.intake.mapping import FormMapping


def own_mapping(programme: Programme) -> FormMapping:
    return FormMapping("", (), {}, {})
