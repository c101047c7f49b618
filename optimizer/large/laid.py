"""A caseload laid out as arrays only: what a million cases fit into."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from optimizer.packages.arrays import Flat, Floats, Ints, Links, flatten
from optimizer.problem import Aim, AllocationProblem, ProjectProblem, Row


@dataclass(frozen=True)
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

    @cached_property
    def use_start(self) -> Ints:
        """Return each option's slice of ``links.use_*``."""
        counts = np.bincount(self.links.use_option, minlength=len(self.flat.option_group))
        return np.concatenate(([0], np.cumsum(counts))).astype(np.int64)

    @cached_property
    def project_of_option(self) -> Ints:
        """Return the project whose seat each option is, -1 for none."""
        found = np.full(len(self.flat.option_group), -1, np.int64)
        found[self.links.seat_option] = self.links.seat_project
        return found

    @cached_property
    def limits(self) -> Floats:
        """Return the limit of every row."""
        return np.array([float(row.limit) for row in self.rows])

    @cached_property
    def opening(self) -> Floats:
        """Return what every project takes of every row when it opens."""
        found = np.zeros((len(self.projects), len(self.rows)))
        for p, project in enumerate(self.projects):
            for row, amount in project.opening:
                found[p, row] += amount
        return found


def laid_out(problem: AllocationProblem) -> Laid:
    """Lay a problem out."""
    flat, links = flatten(problem)
    priority = np.array([c.priority for c in problem.cases], dtype=np.float64)
    return Laid(problem.aim, problem.rows, problem.projects, priority, flat, links)
