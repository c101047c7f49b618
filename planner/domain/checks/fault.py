"""Faults of a programme: findings that know what they are about, not where it was written.

Reading a workbook maps them to sheet and row; after an edit they stand as they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.findings import Finding, Weight


class Part(StrEnum):
    """The part of a programme a fault is in."""

    RULES = "rules"
    FUNDS = "funds"
    MEASURES = "measures"
    PROVIDERS = "providers"
    RATES = "rates"


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with entry ``at`` (from 0) of a part; ``field`` of its record, if one.

    ``at`` None: the part as a whole. ``values`` as a finding has them.
    """

    code: str
    weight: Weight
    part: Part
    at: int | None = None
    field: str = ""
    values: tuple[tuple[str, str | int], ...] = ()

    @classmethod
    def of(
        cls,
        code: str,
        weight: Weight,
        part: Part,
        at: int | None = None,
        field: str = "",
        **values: str | int,
    ) -> Fault:
        """Build a fault; further keyword arguments become its values."""
        return cls(code, weight, part, at, field, tuple(sorted(values.items())))

    def finding(self) -> Finding:
        """Return the finding without a place: its values name what it is about."""
        return Finding(self.code, self.weight, values=self.values)
