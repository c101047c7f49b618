"""Proposals outside the balance: referrals by rule, and seats offered to who did not ask for one.

Referrals go in order of severity within their places, what their providers can start and the
counsellor's hours left, and count as cover once accepted. Seats left in open projects are offered
in the same order.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from optimizer.finish.memo import Memo
from optimizer.formulate import Formulation
from optimizer.offer import Draft, Offer
from optimizer.problem import Line
from optimizer.rules import CLOSE_SUPPORT
from optimizer.rules.agreed_plans import kept_referrals
from optimizer.rules.counsellor_hours import minutes_a_month, minutes_in
from optimizer.rules.places import periods
from optimizer.rules.providers import can_start, capacities, deliverers
from optimizer.rules.use_within import window
from planner.domain.balances.allocation import Award, CaseResult, Opening, Origin
from planner.domain.cases.decision import DecisionSort
from planner.domain.ids import AwardId, derived_id
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.need import FULL
from planner.domain.programme.catalogue import Measure, Serves
from planner.domain.programme.provider import Provider


@dataclass(frozen=True)
class _Proposal:
    """A referral one case could have: the lower ``rank``, the sooner it gets a place."""

    rank: tuple[int, int, int, int]
    case: int
    offer: Offer
    agreed: Award | None = None


class Diary:
    """Starts per measure and month, and per service, and minutes per counsellor and month."""

    def __init__(self, made: Formulation, awards: Sequence[Award]) -> None:
        """Fill in the awards that stand."""
        self._made = made
        self._counsellor = {
            d.situation.id: d.situation.case.planning.counsellor for d in made.drafts
        }
        self._minutes = {t.code: t.minutes for t in made.ground.programme.things}
        self._starts: dict[str, list[int]] = {}
        self._busy: dict[tuple[str, int], int] = {}
        self._begun: dict[tuple[str, int], int] = {}
        self._capacities = capacities(made.ground)
        for award in awards:
            self.note(award)

    def _offset(self, month: Month) -> int:
        return self._made.ground.offset(month)

    def note(self, award: Award) -> None:
        """Note the start of one award."""
        offset = self._offset(award.month)
        self._starts.setdefault(award.target, []).append(offset)
        busy = (self._counsellor[award.case_id], offset)
        self._busy[busy] = self._busy.get(busy, 0) + self._minutes[award.target]
        begun = (f"{award.provider}/{award.target}", offset)
        self._begun[begun] = self._begun.get(begun, 0) + 1

    def first_free(
        self,
        measure: Measure,
        counsellor: str,
        months: tuple[int, int],
        providers: Sequence[Provider] = (),
    ) -> tuple[int, Provider | None] | None:
        """Return the first offset of a window with a place, the time and a provider for it."""
        limit = minutes_a_month(self._made.ground)
        taken = self._starts.get(measure.code, [])
        room = periods(measure, self._made.ground) if measure.places else {}
        for offset in range(months[0], months[1] + 1):
            busy = self._busy.get((counsellor, offset), 0)
            if (
                counsellor
                and limit is not None
                and busy + measure.minutes
                > minutes_in(counsellor, offset, limit, self._made.ground)
            ):
                continue
            full = any(
                first <= offset <= last and sum(first <= s <= last for s in taken) >= count
                for (first, last), count in room.items()
            )
            free = [p for p in providers if self._can_start(p, offset)]
            if not full and (free or not providers):
                return offset, (free[0] if free else None)
        return None

    def _can_start(self, provider: Provider, offset: int) -> bool:
        most = self._capacities.get(provider.service)
        if most is None:
            return True
        most = can_start(provider.service, offset, most, self._made.ground)
        return self._begun.get((provider.service, offset), 0) < most


def referrals(
    made: Formulation,
    results: Sequence[CaseResult],
    awards: Sequence[Award],
    memo: Memo | None = None,
) -> list[Award]:
    """Return the referrals proposed to every case. ``memo``: of earlier balances."""
    diary, known = Diary(made, awards), memo or Memo()
    found = []
    proposed = [
        proposal
        for i, (draft, result) in enumerate(zip(made.drafts, results, strict=True))
        for proposal in known.of(
            "proposals", i, (draft, result.needs), partial(_proposals, made, i, result)
        )
    ]
    for proposal in sorted(proposed, key=lambda p: p.rank):
        draft, offer = made.drafts[proposal.case], proposal.offer
        if proposal.agreed is not None:
            found.append(proposal.agreed)
            diary.note(proposal.agreed)
            continue
        assert offer.measure is not None
        counsellor = draft.situation.case.planning.counsellor
        providers = deliverers(offer, draft.situation, made.ground)
        free = diary.first_free(offer.measure, counsellor, offer.window, providers)
        if free is not None:
            start, provider = free
            served = replace(offer, provider=provider)
            found.append(_award(made, draft, served, start, Origin.REFERRAL))
            diary.note(found[-1])
    return found


def _proposals(made: Formulation, i: int, result: CaseResult) -> list[_Proposal]:
    draft, found = made.drafts[i], []
    kept = kept_referrals(draft.situation, made.ground)
    for award, offer in kept:
        found.append(_Proposal((0, 0, 0, i), i, offer, award))
    standing = {(offer.target, offer.person) for _, offer in kept}
    for offer in _open_referrals(made, draft):
        if (offer.target, offer.person) in standing:
            continue
        lines = [
            (line, need.cover)
            for line, need in zip(draft.lines, result.needs, strict=True)
            if need.cover < FULL and _meets(offer, line, draft)
        ]
        asked = _asked(draft, offer)
        if lines or asked == 1:
            worst = max((line.severity for line, _ in lines), default=0)
            left = sum(line.weight * (FULL - cover) for line, cover in lines)
            found.append(_Proposal((asked, -worst, -left, i), i, offer))
    return found


def _open_referrals(made: Formulation, draft: Draft) -> Iterator[Offer]:
    situation = draft.situation
    for measure in made.ground.programme.measures:
        if measure.kind is not Kind.REFERRAL:
            continue
        people = situation.case.persons[: 1 if measure.serves is Serves.HOUSEHOLD else None]
        for person in people:
            offer = Offer(measure, Kind.REFERRAL, person)
            if any(rule(offer, situation, made.ground) for rule in CLOSE_SUPPORT):
                continue
            months = window(offer, situation, made.ground)
            if months is not None:
                yield replace(offer, window=months)


def _meets(offer: Offer, line: Line, draft: Draft) -> bool:
    return offer.helps(line, draft.situation.case.principal) and any(
        c.need == line.need for c in offer.covers
    )


def _asked(draft: Draft, offer: Offer) -> int:
    """Return 1 for what a decision requires, 2 for what it prefers, 3 for the rest."""
    for rank, sort in ((1, DecisionSort.REQUIRE), (2, DecisionSort.PREFER)):
        if draft.situation.decided(sort, offer.target, offer.person):
            return rank
    return 3


def with_referred(
    made: Formulation, results: Sequence[CaseResult], awards: Sequence[Award]
) -> list[CaseResult]:
    """Add to each need the share its referrals would meet once accepted."""
    own: dict[str, list[Award]] = {}
    for award in awards:
        own.setdefault(award.case_id, []).append(award)
    found = []
    for draft, result in zip(made.drafts, results, strict=True):
        needs = list(result.needs)
        for award in own.get(result.case_id, ()):
            offer = Offer(made.ground.programme.measure(award.target), award.kind, award.person)
            for line, share in offer.cover(draft.lines, draft.situation):
                referred = min(FULL, needs[line].referred + share)
                needs[line] = replace(needs[line], referred=referred)
        found.append(replace(result, needs=tuple(needs)))
    return found


def offered_seats(
    made: Formulation, results: Sequence[CaseResult], openings: Sequence[Opening]
) -> list[Award]:
    """Offer the seats left in open projects to cases that did not ask for one, worst off first."""
    by_code = {p.project.code: p for p in made.projects}
    waiting: Mapping[str, list[tuple[int, int, int]]] = {o.project: [] for o in openings}
    for i, draft in enumerate(made.drafts):
        for closed in draft.closed:
            if closed.reason.code == "not_wished" and closed.target in waiting:
                left = _left(made, i, results[i], closed.target)
                if left:
                    waiting[closed.target].append((-max(left), -sum(left), i))
    found = []
    for opening in openings:
        project = by_code[opening.project]
        free = project.most - opening.seats
        for _, _, i in sorted(waiting[opening.project])[: max(0, free)]:
            draft = made.drafts[i]
            offer = Offer(project.project, Kind.COMMUNITY, draft.situation.case.principal)
            back = draft.situation.case.planning.return_date
            month = max(opening.month, Month.of(back)) if back else opening.month
            start = made.ground.offset(month)
            found.append(_award(made, draft, offer, start, Origin.OFFERED))
    return found


def _left(made: Formulation, i: int, result: CaseResult, target: str) -> list[int]:
    """Return the burden left on each line a project's seat would meet a part of."""
    draft = made.drafts[i]
    offer = Offer(
        made.ground.programme.project(target), Kind.COMMUNITY, draft.situation.case.principal
    )
    return [
        line.weight * (FULL - need.cover)
        for line, need in zip(draft.lines, result.needs, strict=True)
        if need.cover < FULL and _meets(offer, line, draft)
    ]


def _award(made: Formulation, draft: Draft, offer: Offer, start: int, origin: Origin) -> Award:
    case_id = draft.situation.id
    nothing = Money.zero(made.ground.programme.currency)
    return Award(
        AwardId(derived_id(case_id, offer.target, offer.person)),
        case_id,
        offer.person,
        offer.target,
        offer.kind,
        nothing,
        nothing,
        made.ground.first.plus(start),
        origin,
        is_seat=offer.project is not None,
        provider=offer.provider.code if offer.provider else "",
    )
