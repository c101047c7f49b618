"""What is left to say of somebody who was erased: that it was done, and what it did not reach."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.breach import Deed
from planner.domain.trail import TrailEntry


@dataclass(frozen=True, slots=True)
class ErasedReceipt:
    """The entry of an erasure, and the papers and parts of the case that left the file before."""

    number: str
    entry: TrailEntry
    left: tuple[Deed, ...]
