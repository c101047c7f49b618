"""The most one fund can pay one household under its rules, reckoned step by step.

It is what a counsellor is asked before any balance: *how much could this line be for us?* What a
balance awards stays within it. An entitlement nobody can confirm is not counted; a ceiling nobody
can exclude holds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.cases.case import Case
from planner.domain.cases.roles import count_in_role
from planner.domain.kind import Kind
from planner.domain.money import Money, total
from planner.domain.months import add_months
from planner.domain.need import FULL
from planner.domain.programme.conditions import Answer, Facts
from planner.domain.programme.fund import FundSort
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import Role, Rule, RuleSort


class StepSort(StrEnum):
    """What a step of the reckoning does."""

    CLOSED = "closed"  # the rule keeps the fund from this household
    UNKNOWN = "unknown"  # somebody must ask before the rule can be counted
    OWED = "owed"  # each × count
    CAPPED = "capped"  # a household's parts come to no more than this
    CEILING = "ceiling"  # all it pays a case is at most this
    NARROWED = "narrowed"  # some of what it pays is at most this
    CASH = "cash"  # the cash in it is at most this


@dataclass(frozen=True, slots=True)
class Step:
    """One step: a rule, an amount ``each`` as often as ``count``, and what it comes to."""

    sort: StepSort
    rule: Rule
    each: Money | None = None
    count: int = 1
    amount: Money | None = None


@dataclass(frozen=True, slots=True)
class Granted:
    """What a fund can pay a household at most, in the fund's currency.

    ``parts``: what it owes, by part, after household caps. ``most``: all together, None where no
    rule bounds it. ``cash``: of that at most as cash, None where nothing bounds it either.
    ``narrowed``: ceilings on some of it, by the code of the rule.
    """

    currency: str
    parts: Mapping[str, Money]
    most: Money | None
    cash: Money | None
    narrowed: Mapping[str, Money]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class _Ceiling:
    """Ceilings of one reach: what it counts, how much, by which rules."""

    kinds: frozenset[Kind]
    some: bool  # of certain measures, of one need, or together with another fund
    amount: Money
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class _Asked:
    """One fund asked about one household."""

    programme: Programme
    fund: str
    case: Case
    facts: Facts

    def rules(self, sort: RuleSort) -> Iterator[tuple[Rule, Answer]]:
        for rule in self.programme.rules_of(sort, self.fund):
            yield rule, rule.answer(self.facts)

    def count(self, role: Role) -> int:
        alone = self.facts.get("unaccompanied_child") == "yes"
        return count_in_role(role, self.case, self.programme.balance_date, unaccompanied=alone)


def granted(programme: Programme, fund: str, case: Case, facts: Facts) -> Granted:
    """Return the most ``fund`` can pay one household on the balance date, with its reckoning.

    ``facts`` are the household's (``planner.domain.cases.facts``). Only the fund's own rules count:
    its money at hand, other funds and the office's rules may leave less. KeyError where the
    programme has no such fund.
    """
    line = programme.fund(fund)
    asked, nothing = _Asked(programme, fund, case, facts), Money.zero(line.currency)
    closed = tuple(_closing(asked))
    if closed:
        return Granted(line.currency, {}, nothing, nothing, {}, closed)
    parts, steps = _owed(asked, line.currency)
    ceilings = [*_by_role(asked, line.currency), *_by_case(asked)]
    payable = frozenset(
        kind
        for rule, answer in asked.rules(RuleSort.PAYS_FOR)
        if answer is not Answer.BROKEN
        for kind in rule.kinds
    )
    bounds = [_over_all(c, payable) for c in ceilings]
    limits = [c.amount for c in bounds if c is not None]
    if line.sort is FundSort.ENTITLEMENT:
        limits.append(total(parts.values(), line.currency))
    limits += _kinds_together(ceilings, payable, line.currency)
    most = min(limits, default=None) if payable else nothing
    cash, cash_steps = _cash(asked, ceilings, payable, most)
    narrow = [c for c, bound in zip(ceilings, bounds, strict=True) if bound is None]
    return Granted(
        line.currency,
        parts,
        most,
        cash if payable and Kind.CASH in payable else nothing,
        {c.steps[0].rule.code: c.amount for c in narrow},
        (*steps, *(s for c in ceilings for s in c.steps if s.count), *cash_steps),
    )


def _closing(asked: _Asked) -> Iterator[Step]:
    """Yield the rules that keep the fund from this household on the balance date."""
    day, planning = asked.programme.balance_date, asked.case.planning
    for rule, answer in asked.rules(RuleSort.SERVES):
        if not rule.excepts(asked.facts) and answer is not Answer.MET:
            yield Step(StepSort.UNKNOWN if answer is Answer.UNKNOWN else StepSort.CLOSED, rule)
    for rule, answer in asked.rules(RuleSort.NOT_AGAIN):
        other = rule.other or rule.scope
        again = [h.on for h in planning.earlier_help if h.fund == other]
        if answer is not Answer.BROKEN and any(
            not rule.years or on is None or add_months(on, 12 * rule.years) > day for on in again
        ):
            yield Step(StepSort.CLOSED, rule)
    for rule, answer in asked.rules(RuleSort.APPLY_BY):
        if answer is not Answer.BROKEN:
            yield from _too_late(rule, planning.return_date, day)


def _too_late(rule: Rule, returned: date | None, day: date) -> Iterator[Step]:
    if rule.until is not None and rule.until < day:
        yield Step(StepSort.CLOSED, rule)
    if rule.months is not None and returned is None:
        yield Step(StepSort.UNKNOWN, rule)
    elif rule.months is not None and returned and add_months(returned, rule.months) < day:
        yield Step(StepSort.CLOSED, rule)


def _owed(asked: _Asked, currency: str) -> tuple[dict[str, Money], list[Step]]:
    """Return what is owed by part, after caps, and how it comes about."""
    parts: dict[str, Money] = {}
    steps = []
    for rule, answer in asked.rules(RuleSort.ENTITLED):
        if answer is Answer.UNKNOWN:
            steps.append(Step(StepSort.UNKNOWN, rule))
        elif answer is Answer.MET:
            step = _counted(StepSort.OWED, rule, asked)
            assert step.amount is not None
            steps += [step] if step.count else []
            parts[rule.part] = parts.get(rule.part, Money.zero(currency)) + step.amount
    for rule, answer in asked.rules(RuleSort.HOUSEHOLD_CAP):
        before = total(parts.values(), currency)
        if answer is not Answer.BROKEN:
            parts = _capped(parts, rule)
            after = total(parts.values(), currency)
            if after != before:
                steps.append(Step(StepSort.CAPPED, rule, before, 1, after))
    return parts, steps


def _capped(parts: Mapping[str, Money], cap: Rule) -> dict[str, Money]:
    """Take what is above the cap from the parts named last."""
    assert cap.amount is not None
    left, room = {}, cap.amount
    for part, amount in parts.items():
        left[part] = min(amount, room) if cap.part in ("", part) else amount
        room = room - left[part] if cap.part in ("", part) else room
    return left


def _counted(sort: StepSort, rule: Rule, asked: _Asked) -> Step:
    assert rule.amount is not None
    assert rule.per is not None
    count = asked.count(rule.per)
    return Step(sort, rule, rule.amount, count, rule.amount.times(count))


def _by_role(asked: _Asked, currency: str) -> list[_Ceiling]:
    """Add ceilings by role up, those of the same kinds together."""
    by_kinds: dict[frozenset[Kind], list[Step]] = {}
    for rule, answer in asked.rules(RuleSort.ROLE_CEILING):
        if answer is not Answer.BROKEN:
            sort = StepSort.NARROWED if rule.kinds else StepSort.CEILING
            by_kinds.setdefault(rule.kinds, []).append(_counted(sort, rule, asked))
    return [
        _Ceiling(kinds, False, total((s.amount for s in steps if s.amount), currency), tuple(steps))
        for kinds, steps in by_kinds.items()
    ]


def _by_case(asked: _Asked) -> Iterator[_Ceiling]:
    for rule, answer in asked.rules(RuleSort.CASE_CEILING):
        if answer is Answer.BROKEN or rule.amount is None:
            continue
        some = bool(rule.measures or rule.need or rule.other)
        sort = StepSort.NARROWED if some or rule.kinds else StepSort.CEILING
        step = Step(sort, rule, rule.amount, 1, rule.amount)
        yield _Ceiling(rule.kinds, some, rule.amount, (step,))


def _over_all(ceiling: _Ceiling, payable: frozenset[Kind]) -> _Ceiling | None:
    """Return a ceiling that bounds everything the fund can pay, None where it is narrower."""
    return None if ceiling.some or (ceiling.kinds and not payable <= ceiling.kinds) else ceiling


def _kinds_together(
    ceilings: list[_Ceiling], payable: frozenset[Kind], currency: str
) -> list[Money]:
    """Return the sum of the ceilings by kind, where each kind the fund pays has its own."""
    least = {
        kind: min((c.amount for c in ceilings if c.kinds == {kind} and not c.some), default=None)
        for kind in payable
    }
    known = [amount for amount in least.values() if amount is not None]
    return [total(known, currency)] if payable and len(known) == len(payable) else []


def _cash(
    asked: _Asked, ceilings: list[_Ceiling], payable: frozenset[Kind], most: Money | None
) -> tuple[Money | None, list[Step]]:
    """Return how much of it may be cash, and the steps that say so."""
    limits = [] if most is None else [most]
    limits += [c.amount for c in ceilings if Kind.CASH in c.kinds and not c.some]
    steps = []
    for rule, answer in asked.rules(RuleSort.CASE_SHARE):
        if answer is not Answer.BROKEN and Kind.CASH in rule.kinds and most is not None:
            share = Money(most.minor * (rule.most or 0) // FULL, most.currency)
            steps.append(Step(StepSort.CASH, rule, most, 1, share))
            limits.append(share)
    for rule, answer in asked.rules(RuleSort.BAR):
        if answer is not Answer.BROKEN and Kind.CASH in rule.kinds:
            nothing = Money.zero(asked.programme.fund(asked.fund).currency)
            steps.append(Step(StepSort.CASH, rule, None, 1, nothing))
            limits.append(nothing)
    return (min(limits, default=None) if Kind.CASH in payable else None), steps
