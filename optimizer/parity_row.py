"""A bound on how much better one group may fare than all others, as a row over losses."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ParityRow:
    """Σ ``coefficient`` × L of ``cases`` ≤ ``limit``, in 1/10,000 of mean welfare.

    The welfare of a case is the share of its attainable loss lifted, 1 − L / L0. The left side is
    the mean welfare of ``group`` less that of all others, or with ``ahead`` false the other way
    round. Coefficients of those who would be ahead are negative: less left to them widens the
    difference. ``by``: what the group is of (a ground of
    ``planner.domain.balances.policy.Parity``).
    """

    by: str
    group: str
    ahead: bool
    cases: tuple[int, ...]
    coefficient: tuple[float, ...]
    limit: int

    def difference(self, losses: tuple[float, ...]) -> float:
        """Return the difference (1/10,000) where every case of the problem has these losses."""
        return sum(c * losses[i] for i, c in zip(self.cases, self.coefficient, strict=True))
