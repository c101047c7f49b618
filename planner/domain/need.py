"""Needs and their severities: what an assessment asks about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.texts import Texts

#: Shares and covers are integers in 1/10,000, so that sums are exact. 5,000 is one half.
FULL = 10_000
SEVERITIES = (0, 1, 2, 3, 4)


class Dimension(StrEnum):
    """Sustainable reintegration has three dimensions (IOM 2017)."""

    ECONOMIC = "economic"
    SOCIAL = "social"
    PSYCHOSOCIAL = "psychosocial"


@dataclass(frozen=True, slots=True)
class Need:
    """One need of the programme's list."""

    code: str
    dimension: Dimension
    name: Texts = Texts()
