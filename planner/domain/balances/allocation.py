"""The outcome of a balance: awards, openings, what they lift, and why. Derived and immutable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from planner.domain.balances.sturdiness import Sturdiness
from planner.domain.ids import AwardId, CaseId, InstalmentId, PersonId, ScenarioId
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.need import FULL, Dimension


class Outcome(StrEnum):
    """How a balance ended. Infeasible and stopped are outcomes, not errors."""

    OPTIMAL = "optimal"
    WITHIN_GAP = "within_gap"
    INFEASIBLE = "infeasible"
    STOPPED = "stopped"
    FAILED = "failed"


class Origin(StrEnum):
    """Why an award stands, beyond the balance."""

    OWED = "owed"
    ACT_NOW = "act_now"
    REQUIRED = "required"
    BALANCE = "balance"
    REFERRAL = "referral"
    OFFERED = "offered"  # a seat for someone who did not ask for one: proposed, unpriced yet


@dataclass(frozen=True, slots=True)
class FundingLine:
    """One instalment of an award: fund, month and exact amount.

    ``local`` is the amount in the paying currency at ``rate`` (units of it for one of the
    accounting currency, as text of a decimal), converted once for the award and apportioned.
    ``charged`` is what the fund bears in the donor's currency at ``fund_rate``; None where that
    is the accounting currency. ``proof``: what must be seen before it is paid (``Proof``).
    """

    id: InstalmentId
    award: AwardId
    number: int
    fund: str
    month: Month
    amount: Money
    local: Money
    rate: str
    charged: Money | None = None
    fund_rate: str = ""
    proof: str = ""


@dataclass(frozen=True, slots=True)
class Award:
    """One person × measure (or project seat) × amount × month.

    ``count``: people or children the amount was reckoned for. ``cash``: the part of the amount
    that is cash (all of a cash measure; the wages of a seat). Referrals have no lines.
    ``provider``: who delivers it, empty where the directory names nobody.
    """

    id: AwardId
    case_id: CaseId
    person: PersonId
    target: str
    kind: Kind
    amount: Money
    cash: Money
    month: Month
    origin: Origin = Origin.BALANCE
    count: int = 1
    is_seat: bool = False
    provider: str = ""
    lines: tuple[FundingLine, ...] = ()

    @property
    def fund(self) -> str:
        """Return the fund that pays, empty for an unpriced award."""
        return self.lines[0].fund if self.lines else ""


@dataclass(frozen=True, slots=True)
class Opening:
    """A community project that opens: its money without a case, paid by ``fund``."""

    project: str
    fund: str
    fixed: Money
    residents: Money
    month: Month
    seats: int

    @property
    def cost(self) -> Money:
        """Return all its money without a case: fixed, and of residents' seats."""
        return self.fixed + self.residents


@dataclass(frozen=True, slots=True)
class Reason:
    """A code with values; ``planner.wording.reasons`` makes the sentence."""

    code: str
    values: tuple[tuple[str, str | int], ...] = ()

    @classmethod
    def of(cls, code: str, **values: str | int) -> Reason:
        """Build a reason from keyword arguments."""
        return cls(code, tuple(sorted(values.items())))


@dataclass(frozen=True, slots=True)
class NeedResult:
    """One burden line of a case: what the need weighed and what the awards do about it.

    ``weight`` = people it concerns × g(severity); ``attainable`` = the best share (1/10,000) any
    measures open to this case could meet; ``cover`` = the share met by priced awards;
    ``referred`` = the share that proposed referrals would add once accepted.
    """

    need: str
    dimension: Dimension
    severity: int
    weight: int
    attainable: int
    cover: int
    referred: int = 0
    persons: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True)
class InPlace:
    """An alternative in the place of one award, with all else of the case's plan as it is.

    ``kept_out_by``: what stands against it there. ``at_most``: as of an alternative.
    """

    award: AwardId
    burden_change: float
    kept_out_by: Reason
    at_most: float | None = None


@dataclass(frozen=True, slots=True)
class Alternative:
    """Something else for one case: its effect on the case's burden, and what kept it out.

    Beside all that is awarded, or in the place of whichever award costs all least.

    ``at_least``: by how much the whole caseload's loss rises at least if it is given, proven; 0
    where nothing is. ``at_most``: by how much at most, because nobody else would feel it; None
    where others would. Both for the counsellor only, never for a shared screen. ``in_place``: the
    same in the place of each award that only the balance stands behind.
    """

    target: str
    amount: Money
    burden_change: float
    kept_out_by: Reason
    fund: str = ""
    at_least: float = 0.0
    at_most: float | None = None
    in_place: tuple[InPlace, ...] = ()

    def instead_of(self, award: AwardId | None) -> InPlace | None:
        """Return what it would be in the place of an award; None where nobody looked."""
        return next((each for each in self.in_place if each.award == award), None)


@dataclass(frozen=True, slots=True)
class CaseResult:
    """What the balance does for one case. Burden is Σ weight × share left, by dimension.

    ``next_best``: what would meet the main need of an award in its place. ``bring_in``: by need,
    the smallest change that brings in what would meet it best: a lead, then all that must give.
    """

    case_id: CaseId
    needs: tuple[NeedResult, ...]
    unknown: tuple[str, ...] = ()
    loss_before: float = 0.0
    loss_after: float = 0.0
    reasons: Mapping[AwardId, tuple[Reason, ...]] = field(default_factory=dict)
    not_met: tuple[tuple[str, Reason], ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    next_best: Mapping[AwardId, Alternative] = field(default_factory=dict)
    bring_in: tuple[tuple[str, tuple[Reason, ...]], ...] = ()

    def burden(self, dimension: Dimension | None = None, *, before: bool = False) -> float:
        """Return the burden left (or the burden before), of one dimension or of all."""
        return sum(
            n.weight * (n.attainable - (0 if before else min(n.cover, n.attainable))) / FULL
            for n in self.needs
            if dimension in (None, n.dimension)
        )

    def stated(self, dimension: Dimension | None = None, *, before: bool = False) -> float:
        """Return the burden of every stated need, also of what nothing open here can meet."""
        return sum(
            n.weight * (FULL - (0 if before else min(n.cover, FULL))) / FULL
            for n in self.needs
            if dimension in (None, n.dimension)
        )

    def met(self, dimension: Dimension | None = None) -> float | None:
        """Return the share of attainable burden met (0 to 1), None where there is none."""
        before = self.burden(dimension, before=True)
        return None if before == 0 else 1 - self.burden(dimension) / before


@dataclass(frozen=True, slots=True)
class Shortfall:
    """A floor or an act-now cover that could not be reached, named case by case.

    ``least`` and ``reached`` are shares in 1/10,000; ``missing`` the money that would do it.
    """

    case_id: CaseId
    rule: str
    need: str
    least: int
    reached: int
    missing: Money | None = None


@dataclass(frozen=True, slots=True)
class ServiceGap:
    """A need nobody can meet for this case: no measure open to it covers it (fully)."""

    case_id: CaseId
    need: str
    severity: int
    attainable: int


@dataclass(frozen=True, slots=True)
class RuleTouch:
    """What one rule did in a balance.

    ``cases``: cases it was about. ``closed``: cases to whom it closed something. ``bound``: cases
    in which it left no room, or 1 for a rule of the whole caseload that left none. ``price``:
    what one more unit would lift, 0 where it does not bind.
    """

    rule: str
    cases: int = 0
    closed: int = 0
    bound: int = 0
    price: float = 0.0


@dataclass(frozen=True, slots=True)
class LikeCases:
    """Two like cases whose packages differ in value by more than the policy's share, and why.

    ``less`` and ``more``: who got less and more. ``lifted_…``: the share (1/10,000) of its stated
    burden lifted; ``amount_…``: the money of its awards. ``why``: the rule, decision or fact behind
    it, told of the case that got less.
    """

    less: CaseId
    more: CaseId
    lifted_less: int
    lifted_more: int
    amount_less: Money
    amount_more: Money
    why: Reason


@dataclass(frozen=True, slots=True)
class Allocation:
    """Everything a scenario's balance decided.

    ``digest``: of the problem it answers. ``lifted``: loss lifted from doing nothing by this
    allocation; ``bound``: the most any allocation could lift, proven; None where nothing is
    proven. ``prices``: by shared row, what one more unit would lift. ``sturdiness``: of the awards,
    where somebody asked for it. ``floors_short``: why floors cannot all hold, likewise;
    ``rule_bounds``: by rule, what ``RuleBound`` says the prices prove of it, likewise.
    ``kept``: the part of ``lifted`` that stability counts for awards of the balance before.
    """

    digest: str
    scenario_id: ScenarioId
    outcome: Outcome
    awards: tuple[Award, ...] = ()
    openings: tuple[Opening, ...] = ()
    cases: tuple[CaseResult, ...] = ()
    lifted: float = 0.0
    bound: float | None = None
    prices: tuple[tuple[str, float], ...] = ()
    shortfalls: tuple[Shortfall, ...] = ()
    gaps: tuple[ServiceGap, ...] = ()
    conflicts: tuple[Reason, ...] = ()
    notes: tuple[Reason, ...] = ()
    touched: tuple[RuleTouch, ...] = ()
    like_cases: tuple[LikeCases, ...] = ()
    sturdiness: Sturdiness | None = None
    floors_short: tuple[Reason, ...] = ()
    rule_bounds: tuple[tuple[str, float | None], ...] = ()
    seconds: float = 0.0
    kept: float = 0.0

    @property
    def gap(self) -> float | None:
        """Return the proven gap: (bound − lifted) ÷ bound; 0 where there is nothing to lift."""
        if self.bound is None:
            return None
        return max(0.0, (self.bound - self.lifted) / self.bound) if self.bound > 0 else 0.0

    def results(self) -> dict[CaseId, CaseResult]:
        """Return what the balance does for each case."""
        return {result.case_id: result for result in self.cases}

    def awards_of(self, case_id: CaseId) -> tuple[Award, ...]:
        """Return the awards of one case."""
        return tuple(a for a in self.awards if a.case_id == case_id)
