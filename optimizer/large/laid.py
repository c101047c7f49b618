"""A caseload laid out as arrays only: what a million cases fit into."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from optimizer.packages.arrays import Flat, Floats, Links, flatten
from optimizer.problem import Aim, AllocationProblem, ProjectProblem, Row


@dataclass(frozen=True, slots=True)
class Laid:
    """An allocation problem without an object a case.

    ``priority``: one a case. ``flat``: what concerns one case alone. ``links``: where options meet
    ``rows`` and ``projects``, sorted by option.
    """

    aim: Aim
    rows: tuple[Row, ...]
    projects: tuple[ProjectProblem, ...]
    priority: Floats
    flat: Flat
    links: Links

    @property
    def cases(self) -> int:
        """Return how many cases there are."""
        return len(self.priority)


def laid_out(problem: AllocationProblem) -> Laid:
    """Lay a problem out."""
    flat, links = flatten(problem)
    priority = np.array([c.priority for c in problem.cases], dtype=np.float64)
    return Laid(problem.aim, problem.rows, problem.projects, priority, flat, links)
