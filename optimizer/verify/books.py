"""What the checks look things up in: the domain's own records, nothing of the formulation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain

from planner.domain.balances.allocation import Allocation, Award, Origin
from planner.domain.balances.policy import Scenario
from planner.domain.balances.standing import standings
from planner.domain.case_files import newest_plans
from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case
from planner.domain.cases.decision import Decision, DecisionSort
from planner.domain.cases.facts import facts_of
from planner.domain.follow_up.standing import award_standings
from planner.domain.ids import AwardId, CaseId, PersonId
from planner.domain.kind import Kind
from planner.domain.ledger.accounts import all_unavailable
from planner.domain.money import Money
from planner.domain.months import Month, first_month
from planner.domain.need import FULL
from planner.domain.plans.plan import FIXED_STATES
from planner.domain.programme.catalogue import Cover, Measure, Pricing, Serves
from planner.domain.programme.conditions import Answer, Facts
from planner.domain.programme.fund import Fund
from planner.domain.programme.programme import Programme
from planner.domain.programme.provider import Provider
from planner.domain.programme.quota import quota_key
from planner.domain.programme.rule import Rule, RuleSort


@dataclass(frozen=True, slots=True)
class Violation:
    """A rule an allocation breaks. ``subject``: case number, fund, project or counsellor."""

    rule: str
    subject: str


@dataclass(frozen=True, slots=True)
class BurdenLine:
    """A known need above zero of a household or of one person."""

    need: str
    severity: int
    persons: tuple[PersonId, ...]


class Books:
    """One allocation beside the caseload it claims to answer."""

    def __init__(
        self,
        caseload: Caseload,
        scenario: Scenario,
        allocation: Allocation,
        before: Allocation | None = None,
    ) -> None:
        """Look up everything once. ``before``: the balance whose awards stability keeps."""
        self.caseload, self.scenario, self.allocation = caseload, scenario, allocation
        self.programme: Programme = caseload.given_programme
        self.day: date = caseload.balance_date
        self.first: Month = first_month(self.day)
        self.planned: dict[CaseId, tuple[Case, Assessment]] = {
            s.case.id: (s.case, s.assessment) for s in standings(caseload) if s.assessment
        }
        self.things = {thing.code: thing for thing in self.programme.things}
        self.funds: dict[str, Fund] = {f.code: f for f in self.programme.funds}
        self.unavailable: Mapping[str, Money] = all_unavailable(caseload)
        self.directory: dict[str, list[Provider]] = {}
        for row in self.programme.providers:
            self.directory.setdefault(row.measure, []).append(row)
        self._rules: dict[RuleSort, list[Rule]] = {}
        for rule in self.programme.rules:
            if rule.holds_on(self.day):
                self._rules.setdefault(rule.sort, []).append(rule)
        #: What ``optimizer.verify.at_hand`` reckoned, by fund.
        self.to_award: dict[str, int] = {}
        #: What ``optimizer.verify.promises`` reckoned, by fund and case.
        self.promised: dict[tuple[str, CaseId], Mapping[str, int]] = {}
        plans = newest_plans(caseload)
        self.agreed: dict[AwardId, Award] = {
            a.id: a
            for case_id in self.planned
            if (p := plans.get(case_id)) is not None and p.state in FIXED_STATES
            for a in p.awards
        }
        #: Agreed seats of stopped projects that somebody has already.
        self.seated: frozenset[AwardId] = frozenset(
            each.award.id
            for each in chain.from_iterable(award_standings(caseload).values())
            if caseload.halts and each.award.id in self.agreed and each.is_there
        )
        self._decisions: dict[CaseId, list[Decision]] = {}
        for decision in sorted(caseload.decisions.values(), key=lambda d: (d.when, d.id)):
            self._decisions.setdefault(decision.case_id, []).append(decision)
        #: What cases have by the balance before: (case, person, target, fund, amount).
        self.had = frozenset(held(a) for a in (before.awards if before else ()) if a.lines)
        self._facts: dict[tuple[CaseId, PersonId | None], Facts] = {}
        self._own: dict[CaseId, list[Award]] = {}
        for award in allocation.awards:
            self._own.setdefault(award.case_id, []).append(award)

    def minor(self, amount: Money | None) -> int:
        """Return an amount in minor units of the accounting currency."""
        assert amount is not None
        return self.programme.accounted(amount).minor

    def within_quota(self, row: str, period: str, most: int) -> int:
        """Return ``most``, or less where the caseload was handed over with a quota of it."""
        origin = self.caseload.origin
        return (
            most if origin is None else min(most, origin.quotas.get(quota_key(row, period), most))
        )

    def number(self, case_id: CaseId) -> str:
        """Return the case's number, for the violation."""
        case = self.caseload.cases.get(case_id)
        return case.number if case else "?"

    def breach(self, rule: str, award: Award) -> Violation:
        """Return the violation of a rule by an award."""
        return Violation(rule, f"{self.number(award.case_id)} {award.target}")

    def rules(self, sort: RuleSort, scope: str | None = None) -> list[Rule]:
        """Return the rules of a sort in force on the balance date."""
        return [r for r in self._rules.get(sort, ()) if scope in (None, r.scope)]

    def facts(self, case_id: CaseId, person: PersonId | None = None) -> Facts:
        """Return the facts of a case, or of one of its persons."""
        key = (case_id, person)
        if key not in self._facts:
            case, assessment = self.planned[case_id]
            self._facts[key] = facts_of(case, assessment, self.programme, self.day, person)
        return self._facts[key]

    def holds(self, rule: Rule, case_id: CaseId) -> bool:
        """Say whether a rule's conditions surely hold for a case."""
        return rule.answer(self.facts(case_id)) is Answer.MET

    def may_hold(self, rule: Rule, case_id: CaseId) -> bool:
        """Say whether a rule's conditions hold for a case, or nobody knows."""
        return rule.answer(self.facts(case_id)) is not Answer.BROKEN

    def is_agreed(self, award: Award) -> bool:
        """Say whether an award is exactly one of an agreed plan."""
        return self.agreed.get(award.id) == award

    def awards_of(self, case_id: CaseId) -> list[Award]:
        """Return all awards of a case."""
        return self._own.get(case_id, [])

    def priced(self) -> Iterator[Award]:
        """Yield the awards that cost money (or would: what is free of charge is priced at zero)."""
        for award in self.allocation.awards:
            if award.origin not in (Origin.REFERRAL, Origin.OFFERED):
                yield award

    def offset(self, month: Month) -> int:
        """Return how many months a month lies after the first."""
        return month.minus(self.first)

    def last_by(self, days: int) -> int:
        """Return the last month offset begun within so many days of the balance date."""
        return max(0, self.offset(Month.of(self.day + timedelta(days=days))))

    def decided(
        self, sort: DecisionSort, case_id: CaseId, target: str, person: PersonId
    ) -> Decision | None:
        """Return a decision of a sort on a target for a person."""
        found = [
            d
            for d in self._decisions.get(case_id, ())
            if d.sort is sort and d.target == target and d.person in (None, person)
        ]
        return found[-1] if found else None

    def decisions(self, case_id: CaseId) -> Iterable[Decision]:
        """Return the decisions on a case."""
        return self._decisions.get(case_id, ())

    def lines(self, case_id: CaseId) -> list[BurdenLine]:
        """Return the known needs above zero, one for each person named."""
        _, assessment = self.planned[case_id]
        found = []
        for need in self.programme.needs:
            for answer in assessment.needs:
                if answer.need == need.code and answer.severity:
                    whom: list[tuple[PersonId, ...]] = [(p,) for p in answer.persons] or [()]
                    found += [BurdenLine(need.code, answer.severity, w) for w in whom]
        return found

    def cover(self, award: Award, line: BurdenLine) -> int:
        """Return the share of a line an award meets, in 1/10,000."""
        thing = self.things[award.target]
        case, _ = self.planned[award.case_id]
        household = isinstance(thing, Measure) and thing.serves is Serves.HOUSEHOLD
        mine = award.person in line.persons if line.persons else award.person == case.principal
        if not household and not mine:
            return 0
        return sum(self._share(award, c) for c in thing.covers if c.need == line.need)

    def _share(self, award: Award, cover: Cover) -> int:
        if not cover.of_debt:
            return cover.share
        debt = self.facts(award.case_id)["debt"]
        if not isinstance(debt, int) or debt <= 0:
            return 0
        return min(FULL, award.amount.minor * FULL // debt)

    def announced(self, award: Award) -> bool:
        """Say whether an award's price was announced before departure."""
        thing = self.things[award.target]
        return isinstance(thing, Measure) and thing.pricing is Pricing.ANNOUNCED

    def part(self, award: Award) -> str:
        """Return the part of an entitlement that pays an award: a fixed one or the rest."""
        for rule in self.rules(RuleSort.OWED_AS, award.fund):
            if award.target in rule.measures:
                return rule.part
        return ""

    def may_be_part(self, award: Award, part: str) -> bool:
        """Say whether an award is paid from a part; what no rule fixes may be any other part."""
        own = self.part(award)
        fixed = {r.part for r in self.rules(RuleSort.OWED_AS, award.fund)}
        return part in ("", own) or (own == "" and part not in fixed)


def held(award: Award) -> tuple[str, str, str, str, int]:
    """Return by what an award counts as the same in two balances."""
    return award.case_id, award.person, award.target, award.fund, award.amount.minor


def of_kind(award: Award, kinds: frozenset[Kind]) -> int:
    """Return the part of an award that counts as these kinds; wages of a seat are cash."""
    cash = award.cash.minor if Kind.CASH in kinds else 0
    return cash + (award.amount.minor - award.cash.minor if award.kind in kinds else 0)


def sums(pairs: Iterable[tuple[str, int]]) -> Mapping[str, int]:
    """Add up amounts by key."""
    found: dict[str, int] = {}
    for key, amount in pairs:
        found[key] = found.get(key, 0) + amount
    return found
