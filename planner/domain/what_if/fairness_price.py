"""Fairness settings compared on one caseload: what each reaches, and the price of one to another.

Burden is counted as the balance page counts it: weight × share left, of what could be met. The
worst-off are those with most burden left, not those with the smallest share met.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from planner.domain.balances.allocation import Allocation, Outcome
from planner.domain.balances.policy import AVERSION, Fairness, Policy
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.need import FULL


@dataclass(frozen=True, slots=True)
class Setting:
    """A named fairness, or with ``aversion`` (1/10,000) a power between the named ones."""

    fairness: Fairness = Fairness.BALANCED
    aversion: int = 0

    @classmethod
    def of(cls, policy: Policy) -> Setting:
        """Return the setting of a policy; a power that has a name is named."""
        named = {FULL: Fairness.LEAST_BURDEN, 2 * FULL: Fairness.BALANCED}
        if not policy.aversion:
            return cls(policy.fairness)
        if policy.aversion in named:
            return cls(named[policy.aversion])
        return cls(Fairness.BALANCED, policy.aversion)

    @classmethod
    def read(cls, text: str) -> Setting:
        """Return the setting a person wrote: a name, or a power from 1 to 8 ("1.5").

        Raises PlannerError ``fairness_unknown``.
        """
        least, most = (bound / FULL for bound in AVERSION)
        if text in set(Fairness):
            return cls(Fairness(text))
        try:
            power = float(text.replace(",", "."))
        except ValueError:
            power = math.nan
        if not least <= power <= most:
            raise PlannerError("fairness_unknown", value=text, least=int(least), most=int(most))
        return cls.of(Policy(aversion=round(power * FULL)))

    @property
    def power(self) -> float:
        """Return what burdens are raised to: infinite for worst-off first."""
        if self.aversion:
            return self.aversion / FULL
        named = {Fairness.LEAST_BURDEN: 1.0, Fairness.BALANCED: 2.0}
        return named.get(self.fairness, math.inf)

    @property
    def code(self) -> str:
        """Return the setting as a person can write it again: a name, or the power."""
        return f"{self.aversion / FULL:g}" if self.aversion else self.fairness.value

    def applied(self, policy: Policy) -> Policy:
        """Return the policy with this setting in place of its own."""
        return replace(policy, fairness=self.fairness, aversion=self.aversion)


#: The points of the curve, from the least burden in total to worst-off first.
CURVE = (
    Setting(Fairness.LEAST_BURDEN),
    Setting(aversion=15_000),
    Setting(Fairness.BALANCED),
    Setting(aversion=30_000),
    Setting(aversion=50_000),
    Setting(Fairness.WORST_OFF_FIRST),
)


@dataclass(frozen=True, slots=True)
class Point:
    """What one setting reaches. ``left``, ``lifted``: burden of all cases; ``worst``: the most
    burden left to one case; ``worst_tenth``: the mean of the tenth with most of it.

    ``gap``: how far the balance is proven from the best of its own setting. ``allocation`` is
    verified, but not explained: only a balance is adopted.
    """

    setting: Setting
    outcome: Outcome
    gap: float | None
    left: float
    lifted: float
    worst: float
    worst_tenth: float
    allocation: Allocation


@dataclass(frozen=True, slots=True)
class Curve:
    """The points of the settings asked for, in their order; fewer where somebody stopped it.

    ``cases``: how many are planned.
    """

    points: tuple[Point, ...]
    cases: int

    def at(self, setting: Setting) -> Point | None:
        """Return the point of a setting."""
        return next((p for p in self.points if p.setting == setting), None)


@dataclass(frozen=True, slots=True)
class Price:
    """What it costs, and brings, to go from one setting to another.

    ``lost``: burden lifted less in all (negative: more), ``lost_share``: of what the first lifts.
    ``worst_gained``, ``tenth_gained``: burden left less to the worst-off case, and on average to
    the worst-off tenth (negative: more). ``given_up``, ``instead``: awards of the first that the
    second does not have, and the other way round. ``cases``: those whose awards differ; ``gain``
    and ``lose``: how many have less and more burden left; ``otherwise``: how many of those whose
    awards differ have as much.
    """

    first: Point
    second: Point
    lost: float
    lost_share: float
    worst_gained: float
    tenth_gained: float
    given_up: int
    instead: int
    cases: tuple[CaseId, ...]
    gain: int
    lose: int
    otherwise: int
