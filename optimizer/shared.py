"""Shared rows on their way into the problem: what each offer, and each opening, takes of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from optimizer.offer import Draft, Offer
from optimizer.problem import Row
from optimizer.situation import Ground
from planner.domain.balances.allocation import Reason
from planner.domain.programme.project import CommunityProject


@dataclass(frozen=True)
class ProjectDraft:
    """One project on its way into the problem.

    ``fund`` pays for it, empty where none can. ``most``: returnees' seats at most. ``closed``: why
    it cannot open, None where it may. ``bound``: money is committed for it, so it opens with
    however few seats.
    """

    project: CommunityProject
    fund: str
    most: int
    closed: Reason | None = None
    bound: bool = False

    @property
    def least(self) -> int:
        """Return the fewest returnees' seats it opens with."""
        return 0 if self.bound else self.project.least


@dataclass(frozen=True)
class Whole:
    """All cases and projects together, as shared rules see them."""

    ground: Ground
    drafts: Sequence[Draft]
    projects: Sequence[ProjectDraft]

    def offers(self) -> Sequence[tuple[tuple[int, int], Offer]]:
        """Return every offer with its (case index, option index)."""
        return self._offers

    @cached_property
    def _offers(self) -> tuple[tuple[tuple[int, int], Offer], ...]:
        return tuple(
            ((i, n), offer)
            for i, draft in enumerate(self.drafts)
            for n, offer in enumerate(draft.offers)
        )

    def open_projects(self) -> Iterator[tuple[int, ProjectDraft]]:
        """Yield the projects that may open, with their index."""
        for j, draft in enumerate(self.projects):
            if draft.closed is None:
                yield j, draft


@dataclass(frozen=True)
class Shared:
    """One row with what takes of it: options by (case, option), openings by project."""

    row: Row
    options: dict[tuple[int, int], int] = field(default_factory=dict)
    openings: dict[int, int] = field(default_factory=dict)
