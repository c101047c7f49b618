"""What formulating, finishing and explaining look things up in: the ground and each case's facts.

The *ground* is what all cases share: programme, balance date, months. A *situation* is one case
that is planned, with its facts, its entitlements, its decisions and the awards already agreed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from planner.domain.balances.allocation import Award
from planner.domain.balances.policy import Policy, Scenario
from planner.domain.balances.standing import standing_of
from planner.domain.case_files import CaseFile, case_files
from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case
from planner.domain.cases.decision import Decision, DecisionSort
from planner.domain.cases.entitlement import owed_in_accounting
from planner.domain.cases.facts import facts_of
from planner.domain.follow_up.community import Halt
from planner.domain.follow_up.stopped import seats_had
from planner.domain.ids import AwardId, CaseId, PersonId
from planner.domain.ledger.commitments import committed_projects, not_to_award
from planner.domain.money import Money
from planner.domain.months import Month, first_month
from planner.domain.plans.plan import FIXED_STATES
from planner.domain.programme.conditions import Facts
from planner.domain.programme.fund import Fund, FundSort
from planner.domain.programme.programme import Programme
from planner.domain.programme.provider import Provider
from planner.domain.programme.quota import quota_key
from planner.domain.programme.rule import Rule, RuleSort

#: Months an award can start in, counted from the first.
HORIZON = 12


@dataclass(frozen=True)
class Ground:
    """What every case stands on. ``first``: the month of offset 0.

    ``providers``: the directory's rows by measure. ``converted``: what was converted already.
    ``committed``: projects with money committed, with the fund that pays. ``unavailable``: by fund,
    received money that is gone or bound where no balance holds it. ``quotas``: of a caseload that
    was handed over, what it may take by row and period (``domain.programme.quota``). ``halts``:
    the projects that were stopped; ``had``: the seats of them that somebody has already.
    """

    programme: Programme
    day: date
    first: Month
    policy: Policy
    by_sort: Mapping[tuple[RuleSort, str], tuple[Rule, ...]]
    providers: Mapping[str, tuple[Provider, ...]]
    committed: Mapping[str, str]
    unavailable: Mapping[str, Money]
    quotas: Mapping[str, int] = field(default_factory=dict)
    halts: Mapping[str, Halt] = field(default_factory=dict)
    had: Mapping[AwardId, Award] = field(default_factory=dict)
    converted: dict[tuple[Money, str], int] = field(default_factory=dict, compare=False)
    #: By need, the measures and seats that meet it, each with the share it meets.
    meeting: Mapping[str, Mapping[str, int]] = field(default_factory=dict, compare=False)

    @classmethod
    def of(cls, caseload: Caseload, scenario: Scenario) -> Ground:
        """Return the ground of a caseload; PlannerError ``programme_first`` without one."""
        programme = caseload.given_programme
        by_sort: dict[tuple[RuleSort, str], tuple[Rule, ...]] = {}
        for rule in programme.rules:
            if rule.holds_on(caseload.balance_date):
                for scope in (rule.scope, ""):
                    key = (rule.sort, scope)
                    by_sort[key] = (*by_sort.get(key, ()), rule)
        providers: dict[str, tuple[Provider, ...]] = {}
        for provider in programme.providers:
            own = providers.get(provider.measure, ())
            providers[provider.measure] = (*own, provider)
        day = caseload.balance_date
        first = first_month(day)
        return cls(
            programme,
            day,
            first,
            scenario.policy,
            by_sort,
            providers,
            committed_projects(caseload),
            not_to_award(caseload),
            caseload.origin.quotas if caseload.origin is not None else {},
            caseload.halts,
            seats_had(caseload),
            meeting=_meeting(programme),
        )

    def rules(self, sort: RuleSort, scope: str = "") -> tuple[Rule, ...]:
        """Return the rules of a sort in force on the balance date, of one scope or of all."""
        return self.by_sort.get((sort, scope), ())

    def within_quota(self, row: str, period: str, most: int) -> int:
        """Return how much of a row there is in a period: ``most``, or less where it was lent."""
        return min(most, self.quotas.get(quota_key(row, period), most)) if self.quotas else most

    def offset(self, month: Month) -> int:
        """Return how many months ``month`` lies after the first."""
        return month.minus(self.first)

    def last_by(self, days: int) -> int:
        """Return the last offset whose month has begun within so many days."""
        return max(0, self.offset(Month.of(date.fromordinal(self.day.toordinal() + days))))

    def reserve(self, fund: Fund) -> int:
        """Return the money of a fund held back on the balance date, in minor units."""
        return self.programme.accounted(self.programme.reserve(fund)).minor

    def to_spend(self, fund: Fund) -> int:
        """Return the money of a fund this balance can award, in minor units.

        What was received, less its reserve and what the ledger says is gone or bound elsewhere.
        """
        at_hand = self.programme.accounted(fund.at_hand_on(self.day)).minor
        gone = self.unavailable.get(fund.code)
        return max(0, at_hand - self.reserve(fund) - (gone.minor if gone else 0))

    def minor(self, amount: Money | None) -> int:
        """Return a rule's or a provider's amount in minor units of the accounting currency."""
        assert amount is not None
        return self.in_currency(amount, self.programme.currency)

    def in_currency(self, amount: Money, currency: str) -> int:
        """Return an amount in minor units of a currency, at the plan rate of the balance date.

        Raises PlannerError ``rate_missing``.
        """
        key = (amount, currency)
        if key not in self.converted:
            rates = self.programme.rates
            self.converted[key] = rates.convert(amount, currency, self.day).minor
        return self.converted[key]


@dataclass(frozen=True)
class Situation:
    """One planned case. ``facts`` are the household's, ``facts_by_person`` a person's own.

    ``owed``: what entitlement funds promised, by fund and part. ``agreed``: awards of a plan
    agreed or signed, which a balance may not take away.
    """

    case: Case
    assessment: Assessment
    facts: Facts
    facts_by_person: Mapping[PersonId, Facts]
    owed: Mapping[str, Mapping[str, Money]]
    decisions: tuple[Decision, ...] = ()
    agreed: tuple[Award, ...] = ()

    @property
    def id(self) -> CaseId:
        """Return the case's identifier."""
        return self.case.id

    def decided(
        self, sort: DecisionSort, target: str, person: PersonId | None = None
    ) -> Decision | None:
        """Return the newest decision of a sort on a target, for this person or for anybody."""
        for decision in reversed(self.decisions):
            if (
                decision.sort is sort
                and decision.target == target
                and (person is None or decision.person in (None, person))
            ):
                return decision
        return None


def _meeting(programme: Programme) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for thing in programme.things:
        for cover in thing.covers:
            shares = found.setdefault(cover.need, {})
            shares[thing.code] = shares.get(thing.code, 0) + cover.share
    return found


def situations(caseload: Caseload, ground: Ground) -> list[Situation]:
    """Return the situation of every case that can be planned, by case number."""
    found = (situation_of(file, ground) for file in case_files(caseload))
    return [situation for situation in found if situation is not None]


def situation_of(file: CaseFile, ground: Ground) -> Situation | None:
    """Return the situation of one case, None where it cannot be planned."""
    programme, day = ground.programme, ground.day
    case, plan = file.case, file.plan
    assessment = standing_of(file, day).assessment
    if assessment is None:
        return None
    facts = facts_of(case, assessment, programme, day)
    promising = [f.code for f in programme.funds if f.sort is FundSort.ENTITLEMENT]
    return Situation(
        case,
        assessment,
        facts,
        {p: facts_of(case, assessment, programme, day, p) for p in case.persons},
        {code: _owed(programme, code, case, facts) for code in promising},
        file.decisions,
        plan.awards if plan is not None and plan.state in FIXED_STATES else (),
    )


def _owed(programme: Programme, fund: str, case: Case, facts: Facts) -> Mapping[str, Money]:
    """Return what a fund promised by part; a part that came to nothing was not promised."""
    parts = owed_in_accounting(programme, fund, case, facts)
    return {part: amount for part, amount in parts.items() if amount.minor > 0}
