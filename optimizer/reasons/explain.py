"""Reasons: why each award, why each need is not met, and what else there was for each case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace

from optimizer.formulate import Formulation
from optimizer.offer import Draft, Offer
from optimizer.problem import Line
from optimizer.reasons.alternatives import drafts
from optimizer.reasons.bring_in import bring_in, open_up
from optimizer.reasons.kept_out import kept_out
from optimizer.reasons.like_cases import like_cases
from optimizer.reasons.next_best import next_best
from optimizer.reasons.proven import proven
from optimizer.reasons.reckoning import Reckoning
from optimizer.reasons.touched import touched
from optimizer.rules.floors import FloorDraft
from optimizer.rules.prerequisites import must_follow
from optimizer.solution import Solution
from planner.domain.balances.allocation import (
    Allocation,
    Award,
    CaseResult,
    NeedResult,
    Origin,
    Reason,
)
from planner.domain.balances.reason_sorts import ASKS
from planner.domain.cases.decision import DecisionSort
from planner.domain.ids import AwardId, CaseId, PersonId
from planner.domain.kind import Kind
from planner.domain.need import FULL
from planner.domain.programme.catalogue import Pricing

#: Reasons why a need is not met, at most: the rest is on the counsellor's list of alternatives.
MOST = 3

#: Reasons about one fund of several: told only where nothing better is known.
_OF_A_FUND = frozenset({"fund_kind", "fund_serves", "fund_period", "too_late", "no_fund", "rule"})


def explained(made: Formulation, solution: Solution, allocation: Allocation) -> Allocation:
    """Return the allocation with its reasons. Cost to others stands in the alternatives only.

    ``made``: with the problem that was solved last. In caseloads of more than ``EVERYBODY`` cases
    nothing is proven of alternatives here: ``reasons.forced`` does it for one case on demand.
    """
    reckoning = Reckoning.of(made, solution)
    found = explained_cases(reckoning, allocation, range(len(allocation.cases)))
    told = replace(allocation, cases=tuple(found.values()))
    return replace(told, touched=touched(reckoning, told), like_cases=like_cases(reckoning, told))


def explained_cases(
    reckoning: Reckoning, allocation: Allocation, which: Iterable[int], *, prove: bool = True
) -> dict[int, CaseResult]:
    """Return the results of these cases (by number) with their reasons.

    ``prove``: also what prices prove of their alternatives, for which every case is priced.
    """
    own: dict[CaseId, list[Award]] = {}
    for award in allocation.awards:
        own.setdefault(award.case_id, []).append(award)
    told = {
        i: _explained(reckoning, i, allocation.cases[i], own.get(allocation.cases[i].case_id, []))
        for i in which
    }
    return dict(zip(told, _weighed(reckoning, told, own, prove=prove), strict=True))


def _explained(
    reckoning: Reckoning, i: int, result: CaseResult, awards: Sequence[Award]
) -> CaseResult:
    draft = reckoning.made.drafts[i]
    return replace(
        result,
        reasons=_reasons(reckoning, i, awards),
        not_met=tuple(
            (line.need, reason)
            for n, line in enumerate(draft.lines)
            for reason in _not_met(reckoning, i, n, result.needs[n])
        ),
        bring_in=tuple(
            (line.need, change)
            for n, line in enumerate(draft.lines)
            if result.needs[n].cover < FULL and (change := _change(reckoning, i, n))
        ),
    )


def _change(reckoning: Reckoning, i: int, index: int) -> tuple[Reason, ...]:
    """Return the smallest change that brings in what would meet a line best."""
    line = reckoning.made.drafts[i].lines[index]
    if line.attainable:
        found = bring_in(reckoning, i, index)
        if found is not None:
            return found.reasons
    return open_up(reckoning, i, line)


def _weighed(
    reckoning: Reckoning,
    cases: Mapping[int, CaseResult],
    own: Mapping[CaseId, Sequence[Award]],
    *,
    prove: bool,
) -> Iterator[CaseResult]:
    """Yield the results with what else there was, and what is proven of it."""
    given = {
        i: tuple(_balanced(reckoning, i, own.get(result.case_id, [])))
        for i, result in cases.items()
    }
    others = [drafts(reckoning, i, given[i]) for i in cases]
    instead = [
        {
            award.id: draft
            for award, n in given[i]
            if (draft := next_best(reckoning, i, n, *_main_line(reckoning, i, n))) is not None
        }
        for i in cases
    ]
    flat = [d for those in others for d in those]
    flat += [d for those in instead for d in those.values()]
    known = iter(proven(reckoning, flat) if prove else [d.alternative for d in flat])
    told = [tuple(next(known) for _ in those) for those in others]
    for result, alternatives, those in zip(cases.values(), told, instead, strict=True):
        found = {award: next(known) for award in those}
        yield replace(
            result,
            alternatives=tuple(a for a in alternatives if a is not None),
            next_best={award: a for award, a in found.items() if a is not None},
        )


def _balanced(reckoning: Reckoning, i: int, awards: Sequence[Award]) -> Iterator[tuple[Award, int]]:
    """Yield the awards that only the balance stands behind, each with its option."""
    draft, case = reckoning.made.drafts[i], reckoning.made.problem.cases[i]
    required = frozenset[int]().union(*(r.options for r in case.requirements))
    chosen = {
        (draft.offers[n].target, draft.offers[n].person): n for n in reckoning.solution.packages[i]
    }
    for award in awards:
        n = chosen.get((award.target, award.person), -1)
        if award.lines and n >= 0 and n not in required and _main_line(reckoning, i, n):
            yield award, n


def _main_line(reckoning: Reckoning, i: int, n: int) -> tuple[int, ...]:
    """Return the line an option meets most of, in burden; nothing where it meets none."""
    draft = reckoning.made.drafts[i]
    shares = _cover(reckoning.made, i, n).items()
    ranked = sorted(shares, key=lambda s: (-draft.lines[s[0]].weight * min(s[1], FULL), s[0]))
    return (ranked[0][0],) if ranked else ()


def _reasons(
    reckoning: Reckoning, i: int, awards: Sequence[Award]
) -> Mapping[AwardId, tuple[Reason, ...]]:
    draft = reckoning.made.drafts[i]
    chosen = {
        (draft.offers[n].target, draft.offers[n].person): n for n in reckoning.solution.packages[i]
    }
    found: dict[AwardId, tuple[Reason, ...]] = {}
    for award in awards:
        if award.origin is Origin.REFERRAL:
            found[award.id] = (Reason.of("referral", target=award.target),)
        elif award.origin is Origin.OFFERED:
            found[award.id] = (Reason.of("offered", target=award.target),)
        else:
            n = chosen[(award.target, award.person)]
            found[award.id] = tuple(_why(reckoning, i, n, award, awards))
    return found


def _why(
    reckoning: Reckoning, i: int, n: int, award: Award, awards: Sequence[Award]
) -> Iterator[Reason]:
    draft = reckoning.made.drafts[i]
    offer = draft.offers[n]
    yield from _standing(reckoning.made, i, offer, award, awards)
    lines = [(draft.lines[k], share) for k, share in _cover(reckoning.made, i, n).items()]
    for line, share in lines:
        yield Reason.of("meets", need=line.need, share=min(share, FULL), severity=line.severity)
    followers = {
        draft.offers[m].target
        for m in reckoning.solution.packages[i]
        if offer.target in must_follow(draft.offers[m], draft.situation)
    }
    yield from (Reason.of("leads_to", target=target) for target in sorted(followers))
    if lines:
        yield from _cheapest(reckoning.made, i, n, max(lines, key=_weight))
    if draft.situation.decided(DecisionSort.PREFER, offer.target, offer.person):
        yield Reason.of("preferred", target=offer.target)


def _cover(made: Formulation, i: int, n: int) -> dict[int, int]:
    """Return what an option meets of each line, weightless lines of floors aside."""
    lines = len(made.drafts[i].lines)
    return {k: share for k, share in made.problem.cases[i].options[n].cover if k < lines}


def _weight(pair: tuple[Line, int]) -> int:
    return pair[0].weight * pair[1]


def _standing(
    made: Formulation, i: int, offer: Offer, award: Award, awards: Sequence[Award]
) -> Iterator[Reason]:
    """Yield why an award stands beyond the balance: owed, required, urgent, guaranteed."""
    draft = made.drafts[i]
    if award.origin is Origin.OWED:
        in_kind = award.cash.minor == 0
        yield Reason.of("owed_in_kind" if in_kind else "owed", fund=offer.fund)
    elif offer.agreed is not None:
        yield Reason.of("agreed", target=offer.target)
    else:
        decision = draft.situation.decided(DecisionSort.REQUIRE, offer.target, offer.person)
        if decision is not None:
            yield Reason.of("required", who=decision.who)
    for floor in made.floors[i]:
        if (offer.target, offer.person) in _reaching(made, i, floor, awards):
            code = "act_now" if floor.rank == 0 else "floor"
            yield Reason.of(code, need=draft.lines[floor.line].need, rule=floor.code)


def _reaching(
    made: Formulation, i: int, floor: FloorDraft, awards: Sequence[Award]
) -> set[tuple[str, PersonId]]:
    """Return the awards that reach a floor in time, the largest first, none beyond it."""
    draft = made.drafts[i]
    in_time = {
        (a.target, a.person) for a in awards if made.ground.offset(a.month) <= floor.by and a.lines
    }
    shares: dict[tuple[str, PersonId], int] = {}
    for n, offer in enumerate(draft.offers):
        key = (offer.target, offer.person)
        share = _cover(made, i, n).get(floor.line, 0)
        if key in in_time and share:
            shares[key] = share
    found: set[tuple[str, PersonId]] = set()
    reached = 0
    for key in sorted(shares, key=lambda k: (-shares[k], k)):
        if reached >= floor.least:
            break
        reached += shares[key]
        found.add(key)
    return found


def _cheapest(made: Formulation, i: int, n: int, pair: tuple[Line, int]) -> Iterator[Reason]:
    """Yield that nothing else open meets the same need, or nothing as much of it for the money."""
    line, share = pair
    draft, options = made.drafts[i], made.problem.cases[i].options
    offer, index = draft.offers[n], draft.lines.index(line)
    others = [(o.amount, dict(o.cover).get(index, 0)) for o in options if o.target != offer.target]
    comparable = [(amount, other) for amount, other in others if other > 0]
    if not comparable:
        yield Reason.of("only_one", need=line.need)
    elif all(offer.amount * other <= amount * share for amount, other in comparable):
        yield Reason.of("cheapest", need=line.need)


def _not_met(reckoning: Reckoning, i: int, index: int, result: NeedResult) -> Iterator[Reason]:
    """Yield why a line is not met in full: facts of rules, then what the balance weighed."""
    if result.cover >= FULL:
        return
    draft = reckoning.made.drafts[i]
    line = draft.lines[index]
    closed = _closed(reckoning.made, draft, line)
    found: list[Reason] = []
    if result.cover < line.attainable:
        found += _left_out(reckoning, i, index)
        found += _closed(reckoning.made, draft, line, {o.target for o in draft.unpaid})
    if line.attainable > 0 and not found:
        found.append(Reason.of("no_more_open", need=line.need, attainable=result.cover))
    telling = [r for r in closed if r.code not in _OF_A_FUND and r.code not in ASKS]
    if line.attainable == 0:
        found += telling or [r for r in closed if r.code not in ASKS]
        if not closed:
            found.append(_nothing_for(reckoning, draft, line))
    asks = [r for r in closed if r.code in ASKS]
    yield from [*_distinct(found)[:MOST], *_distinct(asks)]


def _nothing_for(reckoning: Reckoning, draft: Draft, line: Line) -> Reason:
    """Say why nothing at all stands open or closed for a line: what the catalogue has for it."""
    programme = reckoning.made.ground.programme
    priced = {o.target for o in draft.offers}
    meeting = [m for m in programme.measures if any(c.need == line.need for c in m.covers)]
    if not meeting and not any(c.need == line.need for p in programme.projects for c in p.covers):
        return Reason.of("no_measure", need=line.need)
    unpriced = [m for m in meeting if m.kind is Kind.REFERRAL or m.pricing is Pricing.FREE]
    if unpriced and not any(m not in unpriced and m.code in priced for m in meeting):
        return Reason.of("only_unpriced", need=line.need)
    return Reason.of("none_for_them", need=line.need)


def _distinct(reasons: Sequence[Reason]) -> list[Reason]:
    """Return the first reason of each rule, condition, fact or fund: once is enough."""
    found: dict[tuple[object, ...], Reason] = {}
    for reason in reasons:
        values = dict(reason.values)
        names = (
            ("condition", "fact", "fund") if reason.code in ASKS else ("rule", "condition", "fund")
        )
        about = [values[name] for name in names if name in values]
        found.setdefault((reason.code, *about, *([] if about else reason.values)), reason)
    return list(found.values())


def _left_out(reckoning: Reckoning, i: int, index: int) -> list[Reason]:
    """Return what kept out the open options for a line, one reason a support, the best first.

    Of a support that is awarded, the amounts that would meet more of it.
    """
    case = reckoning.made.problem.cases[i]
    chosen = set(reckoning.solution.packages[i])
    found = []
    for group in case.groups:
        shares = {n: dict(case.options[n].cover).get(index, 0) for n in group}
        had = max((shares[n] for n in chosen & set(group)), default=0)
        more = [n for n in group if shares[n] > had]
        if more:
            kept = kept_out(reckoning, i, more)
            reason = kept.reason
            if chosen & set(group):
                level = case.options[kept.trial.option].amount
                reason = Reason.of(reason.code, **dict(reason.values), level=level)
            found.append((-max(shares[n] for n in more), reason))
    return [reason for _, reason in sorted(found, key=lambda pair: pair[0])]


def _closed(
    made: Formulation, draft: Draft, line: Line, among: Set[str] | None = None
) -> list[Reason]:
    """Return why measures (of ``among``) that meet this need are closed to whom it concerns."""
    meeting = made.ground.meeting.get(line.need, {})
    concerned = {draft.situation.case.principal, *line.persons}
    open_now = {(o.target, o.person) for o in draft.offers}
    return list(
        dict.fromkeys(
            c.reason
            for c in draft.closed
            if c.target in meeting
            and (among is None or c.target in among)
            and c.person in concerned
            and (c.target, c.person) not in open_now
        )
    )
