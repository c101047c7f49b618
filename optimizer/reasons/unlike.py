"""What lies behind two like cases treated unlike: a rule, a decision, or nothing but money.

Facts go first: what closed to the one what the other got, by comparing closed offers, ceilings and
choices; then what stands for the other only (a promise, a floor, a priority, a decision). Where no
fact differs, the one case is priced with what the other got: as good, or more lifted elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.offer import Closed, Offer
from optimizer.reasons.kept_out import kept_out_by
from optimizer.reasons.reckoning import Reckoning
from planner.domain.balances.allocation import CaseResult, Reason
from planner.domain.balances.reason_sorts import SCARCE
from planner.domain.cases.decision import DecisionSort
from planner.domain.need import FULL

#: Reasons that tell no rule; a project that does not open is a fact all the same.
_SCARCE = SCARCE - {"project_not_opened"}
#: Reasons that explain nothing here: the support would not help, or another was taken for it.
_EMPTY = frozenset({"met_otherwise", "side_effect", "no_fund", "fund_kind", "no_more_open"})
#: Prices differ by less than this part of what is at stake for the case: nothing told them apart.
_EVEN = 0.05


def cause_between(reckoning: Reckoning, less: int, more: int, result: CaseResult) -> Reason:
    """Return what lies behind the case ``more`` getting more than the like case ``less``.

    ``result``: of ``less``, with its reasons. Codes of ``planner.wording.reasons`` are about the
    case that got less; codes ``like_…`` are told in ``planner.wording.balances.like_cases``.
    """
    short: list[tuple[Reason, Offer, int | None]] = []
    for line, given, offer in _lacking(reckoning, less, more):
        promised = _for_the_other(reckoning, less, more, line, given)
        if promised is not None:
            return promised
        reason, own = _kept_from(reckoning, less, offer)
        if reason is not None and reason.code not in _SCARCE:
            return reason
        if reason is not None:
            short.append((reason, offer, own))
    weighed = _priority(reckoning, less, more)
    if short and weighed is not None:
        return weighed
    for reason, offer, option in short:
        return _short(reckoning, less, reason, offer, option)
    return _own(result) or weighed or Reason.of("like_needs")


def _lacking(reckoning: Reckoning, less: int, more: int) -> Iterator[tuple[int, int, Offer]]:
    """Yield what the other got that would meet what is left here, what would lift most first.

    Each as the index of the line here, of the other's option, and its offer. What helps with other
    needs than these does not come up.
    """
    draft, other = reckoning.made.drafts[less], reckoning.made.drafts[more]
    mine = [draft.offers[n] for n in reckoning.solution.packages[less]]
    given = [(m, other.offers[m]) for m in reckoning.solution.packages[more]]
    have = {(o.target, o.amount) for o in mine}
    reached = [0] * len(draft.lines)
    for offer in mine:
        for n, share in offer.cover(draft.lines, draft.situation):
            reached[n] += share
    found = []
    for n, line in enumerate(draft.lines):
        left = max(0, FULL - reached[n])
        for m, offer in given:
            share = max((c.share for c in offer.covers if c.need == line.need), default=0)
            if share and left and (offer.target, offer.amount) not in have:
                found.append((-line.weight * min(left, share), n, offer.target, m, offer))
    yield from ((n, m, offer) for _, n, _, m, offer in sorted(found, key=lambda f: f[:4]))


def _for_the_other(
    reckoning: Reckoning, less: int, more: int, line: int, option: int
) -> Reason | None:
    """Return what stands for the other only: a decision, an agreed plan, a promise, a floor.

    A decision or a floor only where it is what holds the support there: prices would not. A promise
    only where the support is not closed to this case whoever pays.
    """
    made = reckoning.made
    mine, other = made.drafts[less], made.drafts[more]
    offer = other.offers[option]
    held = not _by_itself(reckoning, more, option)
    decision = other.situation.decided(DecisionSort.REQUIRE, offer.target, offer.person)
    if decision is not None and held:
        return Reason.of("like_required", target=offer.target, who=decision.who)
    if offer.agreed is not None and held:
        return Reason.of("like_agreed", target=offer.target)
    owed = other.situation.owed.get(offer.fund) and not mine.situation.owed.get(offer.fund)
    if owed and not any(_shut(c) for c in mine.closed if c.target == offer.target):
        named = next((c.reason for c in mine.closed if c.fund == offer.fund), None)
        rule = {"rule": str(dict(named.values)["rule"])} if named and _names_rule(named) else {}
        return Reason.of("like_owed", fund=offer.fund, **rule)
    need = mine.lines[line].need
    have = {f.code for f in made.floors[less] if mine.lines[f.line].need == need}
    for floor in made.floors[more] if held else ():
        if other.lines[floor.line].need == need and floor.code not in have and floor.least > 0:
            return Reason.of("like_floor", need=need, rule=floor.code)
    return None


def _by_itself(reckoning: Reckoning, case: int, option: int) -> bool:
    """Say whether an option is clearly worth its price to the case, whatever else asks for it."""
    without = tuple(n for n in reckoning.solution.packages[case] if n != option)
    own = reckoning.own_change(case, without)
    return own + reckoning.cost_to_others(case, without) > _EVEN * max(abs(own), 1e-9)


def _shut(closed: Closed) -> bool:
    """Say whether a support is closed to a case whoever would pay it."""
    return not closed.fund and closed.reason.code not in _EMPTY


def _names_rule(reason: Reason) -> bool:
    return "rule" in dict(reason.values)


def _kept_from(reckoning: Reckoning, less: int, offer: Offer) -> tuple[Reason | None, int | None]:
    """Return what kept this support, paid by this fund, out of the case, and the option if any."""
    draft = reckoning.made.drafts[less]
    chosen = set(reckoning.solution.packages[less])
    options = [n for n, o in enumerate(draft.offers) if o.target == offer.target]
    own = [n for n in options if draft.offers[n].fund == offer.fund]
    closed = [c for c in draft.closed if c.target == offer.target]
    if not own:
        # The line that paid for the other may not pay here, or nothing lets the support in at all.
        for refused in sorted(closed, key=lambda c: (c.fund != offer.fund, not c.fund)):
            told = refused.fund in ("", offer.fund)
            if told and refused.reason.code not in _EMPTY:
                return refused.reason, None
    same = [n for n in (own or options) if draft.offers[n].amount == offer.amount]
    for n in (*same, *own, *options):
        if n not in chosen:
            reason = kept_out_by(reckoning, less, n)
            return (None, None) if reason.code in _EMPTY else (reason, n)
    return None, None


def _priority(reckoning: Reckoning, less: int, more: int) -> Reason | None:
    cases = reckoning.made.problem.cases
    mine, other = cases[less].priority, cases[more].priority
    if other <= mine:
        return None
    return Reason.of("like_priority", share=round(other / mine * FULL) if mine else 0)


def _short(
    reckoning: Reckoning, less: int, reason: Reason, offer: Offer, option: int | None
) -> Reason:
    """Return that money or places ran out between the two: at even prices, or else weighed."""
    if option is not None:
        package = reckoning.with_forced(less, option)
        own = reckoning.own_change(less, package)
        change = own + reckoning.cost_to_others(less, package)
        if change > _EVEN * max(abs(own), 1e-9):
            return Reason.of("like_weighed", target=offer.target)
    fund = dict(reason.values).get("fund")
    named = {"fund": str(fund)} if fund else {}
    return Reason.of("like_ran_out", target=offer.target, **named)


def _own(result: CaseResult) -> Reason | None:
    """Return the first fact that keeps the heaviest unmet need of the case unmet."""
    weight = {n.need: n.weight * (FULL - n.cover) for n in result.needs}
    told = sorted(result.not_met, key=lambda pair: -weight.get(pair[0], 0))
    facts = [r for _, r in told if r.code not in _SCARCE and r.code not in _EMPTY]
    return facts[0] if facts else None
