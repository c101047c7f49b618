"""Why nothing is possible, in domain terms: the rules and decisions that cannot hold together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import chain

from optimizer.formulate import Formulation
from optimizer.offer import Draft
from optimizer.packages.clashes import alone
from optimizer.packages.clock import Clock
from optimizer.problem import Requirement, Row, RowSort
from optimizer.solution import Clash, ClashSort
from planner.domain.balances.allocation import Reason
from planner.domain.cases.decision import Decision
from planner.domain.need import FULL
from planner.domain.programme.rule import RuleSort
from planner.domain.progress import StopAsked, quiet

#: So many cases that clash on their own are named, looked for in so many seconds at most.
_CASES = 10
_SEEKING = 5.0
#: So many cases of one clash are named one by one.
_MEMBERS = 10
#: Shares of the spending and of a line: their rule is named, not what they are of.
_SHARES = frozenset(
    {RowSort.LINE_SHARE, RowSort.SPENDING_LEAST, RowSort.SPENDING_MOST, RowSort.FUND_LEAST}
)


def unserved(made: Formulation) -> tuple[Reason, ...]:
    """Return every requirement no option can serve, each with the rules that stand against it."""
    found: list[Reason] = []
    for draft, case in zip(made.drafts, made.problem.cases, strict=True):
        for requirement in case.requirements:
            if not requirement.options:
                found += _unserved(draft, requirement)
    return tuple(found)


def _unserved(draft: Draft, requirement: Requirement) -> Iterator[Reason]:
    decision = _decision(draft, requirement.code)
    number = draft.situation.case.number
    assert decision is not None
    yield Reason.of("require_unserved", case=number, target=decision.target, who=decision.who)
    against = [
        c.reason
        for c in draft.closed
        if c.target == decision.target
        and decision.person in (None, c.person)
        and c.reason.code != "no_fund"
    ]
    if not against and decision.level is not None:
        against = [Reason.of("no_such_level", target=decision.target, amount=decision.level.minor)]
    if not against:
        against = [Reason.of("not_offered", target=decision.target)]
    yield from dict.fromkeys(against)


def _decision(draft: Draft, code: str) -> Decision | None:
    return next((d for d in draft.situation.decisions if code == f"decision:{d.id}"), None)


def conflicts_of(
    made: Formulation, clashes: Sequence[Clash], stop: StopAsked
) -> tuple[Reason, ...]:
    """Return what cannot hold together; where a case clashes on its own, others that do too."""
    found = [clash_reasons(made, clashes)]
    if not clashes or any(c.case_id is None for c in clashes):
        return found[0]
    others = alone(made.problem, Clock(_SEEKING, quiet, stop))
    first = clashes[0].case_id
    more = (clash_reasons(made, own) for own in others if own and own[0].case_id != first)
    for own in more:
        if len(found) == _CASES:
            return (*chain.from_iterable(found), Reason.of("clash_more", most=_CASES))
        found.append(own)
    return tuple(chain.from_iterable(found))


def clash_reasons(made: Formulation, clashes: Sequence[Clash]) -> tuple[Reason, ...]:
    """Return each member of a smallest impossible set as a reason, or that none was found.

    Of very many cases that ask for what cannot be had together only the first are named one by
    one; how many more belong to them is said.
    """
    if not clashes:
        return (Reason.of("clash_unknown"),)
    drafts = {d.situation.id: d for d in made.drafts}
    found, cases = [], dict.fromkeys(c.case_id for c in clashes if c.case_id)
    named = frozenset(list(cases)[:_MEMBERS])
    for clash in clashes:
        draft = drafts.get(clash.case_id) if clash.case_id else None
        if draft is None:
            found.append(shared_reason(made, clash))
        elif clash.case_id in named:
            found.append(case_reason(made, clash, draft))
    if len(cases) > len(named):
        found.append(Reason.of("clash_and_more", count=len(cases) - len(named), all=len(cases)))
    return tuple(found)


def case_reason(made: Formulation, clash: Clash, draft: Draft) -> Reason:
    """Return a demand of a case: who asked for it, or which rule it is."""
    number = draft.situation.case.number
    sort, _, rest = clash.code.partition(":")
    if clash.sort is ClashSort.REQUIREMENT:
        return _asked(made, clash, draft)
    if clash.sort is ClashSort.FLOOR:
        return _floor(clash, number)
    if clash.sort is ClashSort.CEILING:
        if sort == "entitled":
            return _promised(made, "clash_entitled", number, rest, RuleSort.ENTITLED)
        return _ceiling(made, clash, number)
    if clash.sort is ClashSort.AFTER:
        return Reason.of("clash_after", case=number, target=rest)
    if sort == "excludes":
        return Reason.of("clash_excludes", case=number, target=rest)
    return Reason.of("clash_rule", case=number, rule=clash.code)


def _asked(made: Formulation, clash: Clash, draft: Draft) -> Reason:
    """Return what was asked for: a decision, what a fund owes, or an agreed plan."""
    number = draft.situation.case.number
    sort, _, rest = clash.code.partition(":")
    decision = _decision(draft, clash.code)
    if decision is not None:
        return Reason.of("clash_decision", case=number, target=decision.target)
    if sort == "owed":
        return _promised(made, "clash_owed", number, rest, RuleSort.OWED_AS)
    award = next(a for a in draft.situation.agreed if a.id == rest)
    return Reason.of("clash_plan", case=number, target=award.target)


def _floor(clash: Clash, number: str) -> Reason:
    if clash.give:
        return Reason.of("clash_floor_by", case=number, rule=clash.code, share=clash.give)
    return Reason.of("clash_floor", case=number, rule=clash.code)


def _ceiling(made: Formulation, clash: Clash, number: str) -> Reason:
    rule = next((r for r in made.ground.programme.rules if r.code == clash.code), None)
    # A share counts in other units than money: by how much is not said.
    if clash.give and rule is not None and rule.sort is not RuleSort.CASE_SHARE:
        return Reason.of("clash_rule_by", case=number, rule=clash.code, amount=clash.give)
    return Reason.of("clash_rule", case=number, rule=clash.code)


def _promised(made: Formulation, code: str, number: str, promise: str, sort: RuleSort) -> Reason:
    """Return a clash about what a fund promised, with the first rule that says so."""
    fund, _, part = promise.partition("/")
    rules = [r.code for r in made.ground.rules(sort, fund) if r.part == part]
    named = {"rule": rules[0]} if rules else {}
    return Reason.of(code, case=number, fund=fund, **named)


def shared_reason(made: Formulation, clash: Clash) -> Reason:
    """Return a demand that cases share, with how much it lacks where that is known."""
    if clash.sort is ClashSort.ROW:
        row = next(r for r in made.problem.rows if r.code == clash.code)
        return row_of(made, row, clash.give)
    if clash.sort is ClashSort.LEAST and clash.give:
        return Reason.of("clash_seats", target=clash.code, seats=clash.give)
    if clash.sort is ClashSort.OPEN:
        return Reason.of("clash_open", target=clash.code)
    return Reason.of("clash_project", target=clash.code)


def row_of(made: Formulation, row: Row, give: int | None) -> Reason:
    """Return a shared limit with how much it lacks, where that is known."""
    if row.sort is RowSort.MONEY:
        if give:
            return Reason.of("clash_money_by", fund=row.subject, limit=row.limit, amount=give)
        return Reason.of("clash_money", fund=row.subject, limit=row.limit)
    if row.sort in _SHARES:
        return _share(made, row, give)
    if not give:
        return Reason.of("clash_room", subject=row.subject)
    if row.sort is RowSort.TRADE:
        return Reason.of("clash_trade_by", subject=row.subject, room=row.limit, over=give)
    months = {
        "since": str(made.ground.first.plus(row.first)),
        "until": str(made.ground.first.plus(row.last)),
    }
    if row.sort is RowSort.HOURS:
        hours = -(-give // 60)
        return Reason.of("clash_hours_by", who=row.subject, hours=hours, **months)
    return Reason.of("clash_places_by", subject=row.subject, room=row.limit, over=give, **months)


def _share(made: Formulation, row: Row, give: int | None) -> Reason:
    rule = next((r for r in made.ground.programme.rules if r.code == row.rule), None)
    most = row.sort is RowSort.SPENDING_MOST
    bound = (rule.most if most else rule.least) if rule is not None else None
    if give and row.sort is RowSort.LINE_SHARE:
        return Reason.of("clash_share_by", rule=row.rule, amount=give)
    if give and bound:
        # Such a row counts money times the denominator of the share.
        amount = -(-give // Fraction(bound, FULL).denominator)
        return Reason.of("clash_share_by", rule=row.rule, amount=amount)
    return Reason.of("clash_shared_rule", rule=row.rule)
