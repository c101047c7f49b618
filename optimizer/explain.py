"""Reasons: why each award, why each need is not met, and what else there was for each case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace

from optimizer.alternatives import alternatives
from optimizer.formulate import Formulation
from optimizer.kept_out import kept_out_by
from optimizer.offer import Draft, Offer
from optimizer.problem import Line, Solution
from optimizer.reckoning import Reckoning
from optimizer.rules.floors import FloorDraft
from optimizer.rules.prerequisites import must_follow
from optimizer.touched import touched
from planner.domain.allocation import Allocation, Award, CaseResult, NeedResult, Origin, Reason
from planner.domain.decision import DecisionSort
from planner.domain.ids import AwardId, CaseId, PersonId
from planner.domain.need import FULL

#: Reasons why a need is not met, at most: the rest is on the counsellor's list of alternatives.
MOST = 3

#: Reasons that say somebody should ask: always worth a line.
ASK = frozenset({"ask", "bar_unknown", "fund_ask", "rule_ask"})

#: Reasons about one fund of several: told only where nothing better is known.
_OF_A_FUND = frozenset({"fund_kind", "fund_serves", "fund_period", "too_late", "no_fund", "rule"})


def explained(made: Formulation, solution: Solution, allocation: Allocation) -> Allocation:
    """Return the allocation with its reasons. Cost to others stands in the alternatives only."""
    reckoning = Reckoning.of(made, solution)
    own: dict[CaseId, list[Award]] = {}
    for award in allocation.awards:
        own.setdefault(award.case_id, []).append(award)
    cases = tuple(
        _explained(reckoning, i, result, own.get(result.case_id, []))
        for i, result in enumerate(allocation.cases)
    )
    told = replace(allocation, cases=cases)
    return replace(told, touched=touched(reckoning, told))


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
        alternatives=alternatives(reckoning, i),
    )


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
    lines = [(draft.lines[k], share) for k, share in offer.cover(draft.lines, draft.situation)]
    for line, share in lines:
        yield Reason.of("meets", need=line.need, share=min(share, FULL), severity=line.severity)
    followers = {
        draft.offers[m].target
        for m in reckoning.solution.packages[i]
        if offer.target in must_follow(draft.offers[m], draft.situation)
    }
    yield from (Reason.of("leads_to", target=target) for target in sorted(followers))
    if lines and _cheapest(draft, offer, max(lines, key=_weight)):
        yield Reason.of("cheapest", need=max(lines, key=_weight)[0].need)
    if draft.situation.decided(DecisionSort.PREFER, offer.target, offer.person):
        yield Reason.of("preferred", target=offer.target)


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
    for offer in draft.offers:
        key = (offer.target, offer.person)
        share = dict(offer.cover(draft.lines, draft.situation)).get(floor.line, 0)
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


def _cheapest(draft: Draft, offer: Offer, pair: tuple[Line, int]) -> bool:
    """Say whether nothing else open meets as much of the same need for the money.

    True only where there was something else to compare with.
    """
    line, share = pair
    index = draft.lines.index(line)
    others = [
        (o.amount, dict(o.cover(draft.lines, draft.situation)).get(index, 0))
        for o in draft.offers
        if o.target != offer.target
    ]
    comparable = [(amount, other) for amount, other in others if other > 0]
    return bool(comparable) and all(
        offer.amount * other <= amount * share for amount, other in comparable
    )


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
    elif line.attainable > 0:
        found.append(Reason.of("no_more_open", need=line.need, attainable=line.attainable))
    telling = [r for r in closed if r.code not in _OF_A_FUND and r.code not in ASK]
    if line.attainable == 0:
        found += telling or [r for r in closed if r.code not in ASK]
        if not closed:
            found.append(Reason.of("no_measure", need=line.need))
    asks = [r for r in closed if r.code in ASK]
    yield from [*_distinct(found)[:MOST], *_distinct(asks)]


def _distinct(reasons: Sequence[Reason]) -> list[Reason]:
    """Return the first reason of each rule, condition, fact or fund: once is enough."""
    found: dict[tuple[object, ...], Reason] = {}
    for reason in reasons:
        values = dict(reason.values)
        names = (
            ("condition", "fact", "fund") if reason.code in ASK else ("rule", "condition", "fund")
        )
        about = [values[name] for name in names if name in values]
        found.setdefault((reason.code, *about, *([] if about else reason.values)), reason)
    return list(found.values())


def _left_out(reckoning: Reckoning, i: int, index: int) -> list[Reason]:
    """Return what kept out the open options for a line, one reason a support, the best first."""
    draft = reckoning.made.drafts[i]
    case = reckoning.made.problem.cases[i]
    chosen = set(reckoning.solution.packages[i])
    found = []
    for group in case.groups:
        shares = {
            n: dict(draft.offers[n].cover(draft.lines, draft.situation)).get(index, 0)
            for n in group
        }
        if chosen & set(group) or not any(shares.values()):
            continue
        best = min(
            (n for n in group if shares[n]),
            key=lambda n: (reckoning.cost_to_others(i, reckoning.with_forced(i, n)), n),
        )
        found.append((-shares[best], kept_out_by(reckoning, i, best)))
    return [reason for _, reason in sorted(found, key=lambda pair: pair[0])]


def _closed(
    made: Formulation, draft: Draft, line: Line, among: Set[str] | None = None
) -> list[Reason]:
    """Return why measures (of ``among``) that meet this need are closed to whom it concerns."""
    programme = made.ground.programme
    covers = {m.code: m.covers for m in programme.measures}
    covers |= {p.code: p.covers for p in programme.projects}
    meeting = {code for code, own in covers.items() if any(c.need == line.need for c in own)}
    concerned = {draft.situation.case.principal, *line.persons}
    open_now = {(o.target, o.person) for o in draft.offers}
    return list(
        dict.fromkeys(
            c.reason
            for c in draft.closed
            if c.target in (meeting if among is None else meeting & among)
            and c.person in concerned
            and (c.target, c.person) not in open_now
        )
    )
