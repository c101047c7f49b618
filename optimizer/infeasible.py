"""Why nothing is possible, in domain terms: the rules and decisions that cannot hold together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from optimizer.formulate import Formulation
from optimizer.offer import Draft
from optimizer.packages.clashes import alone
from optimizer.packages.clock import Clock
from optimizer.problem import Clash, ClashSort, Requirement, RowSort
from planner.domain.allocation import Reason
from planner.domain.decision import Decision
from planner.domain.progress import StopAsked, quiet
from planner.domain.rule import RuleSort

#: So many cases that clash on their own are named, looked for in so many seconds at most.
_CASES = 10
_SEEKING = 5.0


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
    """Return each member of a smallest impossible set as a reason, or that none was found."""
    if not clashes:
        return (Reason.of("clash_unknown"),)
    drafts = {d.situation.id: d for d in made.drafts}
    found = []
    for clash in clashes:
        draft = drafts.get(clash.case_id) if clash.case_id else None
        found.append(_in_case(made, clash, draft) if draft else _common(made, clash))
    return tuple(found)


def _in_case(made: Formulation, clash: Clash, draft: Draft) -> Reason:
    number = draft.situation.case.number
    sort, _, rest = clash.code.partition(":")
    if clash.sort is ClashSort.REQUIREMENT:
        decision = _decision(draft, clash.code)
        if decision is not None:
            return Reason.of("clash_decision", case=number, target=decision.target)
        if sort == "owed":
            return _promised(made, "clash_owed", number, rest, RuleSort.OWED_AS)
        award = next(a for a in draft.situation.agreed if a.id == rest)
        return Reason.of("clash_plan", case=number, target=award.target)
    if clash.sort is ClashSort.CEILING and sort == "entitled":
        return _promised(made, "clash_entitled", number, rest, RuleSort.ENTITLED)
    if clash.sort is ClashSort.AFTER:
        return Reason.of("clash_after", case=number, target=rest)
    if clash.sort is ClashSort.CONFLICT and sort == "excludes":
        return Reason.of("clash_excludes", case=number, target=rest)
    return Reason.of("clash_rule", case=number, rule=clash.code)


def _promised(made: Formulation, code: str, number: str, promise: str, sort: RuleSort) -> Reason:
    """Return a clash about what a fund promised, with the first rule that says so."""
    fund, _, part = promise.partition("/")
    rules = [r.code for r in made.ground.rules(sort, fund) if r.part == part]
    named = {"rule": rules[0]} if rules else {}
    return Reason.of(code, case=number, fund=fund, **named)


def _common(made: Formulation, clash: Clash) -> Reason:
    if clash.sort is ClashSort.ROW:
        row = next(r for r in made.problem.rows if r.code == clash.code)
        if row.sort is RowSort.MONEY:
            return Reason.of("clash_money", fund=row.subject, limit=row.limit)
        if row.sort is RowSort.FUND_LEAST:
            return Reason.of("clash_shared_rule", rule=row.rule)
        return Reason.of("clash_room", subject=row.subject)
    return Reason.of("clash_project", target=clash.code)
