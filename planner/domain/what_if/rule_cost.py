"""What rules cost: the burden that would be lifted besides if one of them were not there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.balances.allocation import Outcome
from planner.domain.balances.policy import Fairness
from planner.domain.programme.rule import OFFICE, Rule
from planner.domain.what_if.what_if import Compared, Interval


class NotPriced(StrEnum):
    """Why a rule is never left out to see what it costs."""

    SAFETY = "safety"  # it keeps a person from harm
    DO_NO_HARM = "do_no_harm"  # it keeps a place from harm
    URGENT = "urgent"  # it is for those who cannot wait
    PROMISE = "promise"  # it was promised to a person before departure
    AMOUNT = "amount"  # it sets an amount: without it there would be none


@dataclass(frozen=True, slots=True)
class RuleCost:
    """What one rule costs, or why nobody says.

    ``rules``: the rule; several where a fund's rules of one sort stand or fall together.
    ``lifted``: how much more of the burden would be lifted without it, as a share of what is
    lifted now. ``largest``: how much smaller the largest burden would be, as a share of the
    largest now, where worst-off first comes before the sum. ``floors``: 1 if the guaranteed least
    is reached better without it, -1 worse. ``same``: nothing can differ, which is proven without
    solving. ``outcome`` None: not asked.
    """

    rules: tuple[Rule, ...]
    not_priced: NotPriced | None = None
    outcome: Outcome | None = None
    same: bool = False
    lifted: Interval | None = None
    largest: Interval | None = None
    floors: int = 0
    compared: Compared | None = None

    @property
    def scope(self) -> str:
        """Return whose rule it is: a fund's code, or the office."""
        return self.rules[0].scope

    @property
    def interval(self) -> Interval | None:
        """Return the difference that comes first: the largest burden where it is asked for."""
        return self.largest if self.largest is not None else self.lifted

    @property
    def makes_none(self) -> bool:
        """Say whether the proof leaves room for no difference."""
        return self.interval is not None and self.interval.is_none_within


@dataclass(frozen=True, slots=True)
class RuleCosts:
    """What the rules of a scope cost in one balance. ``gap`` is that of the balance itself.

    ``fairness`` and ``aversion`` are the policy's. ``asked``: rules that were
    tried of ``all_asked``, fewer where somebody stopped it.
    """

    costs: tuple[RuleCost, ...]
    day: date
    cases: int
    fairness: Fairness
    gap: float | None
    asked: int
    all_asked: int
    aversion: int = 0

    def of(self, scope: str) -> tuple[RuleCost, ...]:
        """Return the costs of one fund's rules, or the office's, the dearest first."""
        return tuple(c for c in self.costs if c.scope == scope)

    @property
    def scopes(self) -> tuple[str, ...]:
        """Return whose rules there are, the office last."""
        found = dict.fromkeys(c.scope for c in self.costs)
        return tuple(sorted(found, key=lambda s: s == OFFICE))
