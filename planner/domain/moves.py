"""What a balance moved against the one before: case by case, award by award, and why.

Reasons are facts of the two balances: a decision on the case itself; a project that was stopped,
opens now or opens no longer; what all other cases together take of a fund, of a project's seats, of
a measure's starts, less or more than before; what else moved in the case. They name no other case:
what one person's decision did to another is nobody's business.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from planner.domain.balances.allocation import Allocation, Award, Reason
from planner.domain.caseload import Caseload
from planner.domain.cases.decision import Decision, DecisionSort
from planner.domain.follow_up.community import Halt
from planner.domain.follow_up.stopped import seats_had
from planner.domain.ids import CaseId
from planner.domain.programme.fund import FundSort


class Moved(StrEnum):
    """What became of an award."""

    GAINED = "gained"
    LOST = "lost"
    OTHER = "other"  # another amount, fund, month or provider


@dataclass(frozen=True, slots=True)
class AwardMove:
    """One support of one person in both balances; None where it was not, or is no longer."""

    moved: Moved
    before: Award | None
    after: Award | None
    why: tuple[Reason, ...]

    @property
    def award(self) -> Award:
        """Return the award as it is now, else as it was."""
        found = self.after or self.before
        assert found is not None
        return found


@dataclass(frozen=True, slots=True)
class CaseMove:
    """Everything that moved for one case. ``decided``: somebody decided on this case since."""

    case_id: CaseId
    number: str
    decided: bool
    awards: tuple[AwardMove, ...]


def moves(
    document: Caseload,
    before: Allocation,
    after: Allocation,
    decided: Iterable[Decision] = (),
) -> tuple[CaseMove, ...]:
    """Return every case whose awards differ between two balances, by case number.

    ``decided``: the decisions made or taken back between the two.
    """
    about: dict[CaseId, list[Decision]] = {}
    for decision in decided:
        about.setdefault(decision.case_id, []).append(decision)
    funds = document.programme.funds if document.programme else ()
    shared = frozenset(f.code for f in funds if f.sort is FundSort.POOL)
    totals = _Totals.of(before, after, shared)
    halts = _halts_between(document, after)
    old, new = _by_case(before), _by_case(after)
    found = []
    for case in document.in_order():
        mine = about.get(case.id, [])
        one, other = old.get(case.id, {}), new.get(case.id, {})
        if one == other:
            continue
        stops = _stops_for(one, other, halts)
        awards = _along(tuple(_award_moves(one, other, mine, stops, totals)), totals.even)
        found.append(CaseMove(case.id, case.number, bool(mine), awards))
    return tuple(found)


#: What a decision on the very support is called as a reason.
_DECIDED = {
    DecisionSort.REQUIRE: "moved_required",
    DecisionSort.FORBID: "moved_forbidden",
    DecisionSort.PREFER: "moved_preferred",
}
#: The support a person has: target and person.
_Support = tuple[str, str]


def _by_case(allocation: Allocation) -> dict[CaseId, dict[_Support, Award]]:
    found: dict[CaseId, dict[_Support, Award]] = {}
    for award in allocation.awards:
        found.setdefault(award.case_id, {})[award.target, award.person] = award
    return found


def _award_moves(
    one: Mapping[_Support, Award],
    other: Mapping[_Support, Award],
    decided: list[Decision],
    stops: Mapping[str, Halt],
    totals: _Totals,
) -> Iterator[AwardMove]:
    come = sorted(k for k in other if k not in one)
    gone = sorted(k for k in one if k not in other)
    changed = sorted(k for k in one if k in other and one[k] != other[k])
    for key in come:
        why = _why(None, other[key], decided, stops, totals)
        yield AwardMove(Moved.GAINED, None, other[key], why)
    for key in gone:
        why = _why(one[key], None, decided, stops, totals)
        yield AwardMove(Moved.LOST, one[key], None, why)
    for key in changed:
        why = _why(one[key], other[key], decided, stops, totals)
        yield AwardMove(Moved.OTHER, one[key], other[key], why)


def _along(awards: tuple[AwardMove, ...], even: Reason) -> tuple[AwardMove, ...]:
    """Say of what no fact explains that it goes with what a fact moved in the same case."""
    if all(even in move.why for move in awards):
        return awards
    along = (Reason.of("moved_along"),)
    return tuple(replace(move, why=along) if even in move.why else move for move in awards)


def _halts_between(document: Caseload, after: Allocation) -> Mapping[str, Halt]:
    """Return the stops a balance knew of: a project that still gives seats was stopped later.

    A seat that somebody has already is a fact and goes on after a stop.
    """
    had = {(a.case_id, a.target, a.person) for a in seats_had(document).values()}
    given = {
        a.target for a in after.awards if a.is_seat and (a.case_id, a.target, a.person) not in had
    }
    return {code: halt for code, halt in document.halts.items() if code not in given}


def _stops_for(
    one: Mapping[_Support, Award], other: Mapping[_Support, Award], halts: Mapping[str, Halt]
) -> Mapping[str, Halt]:
    """Return the stops that take a seat from this case."""
    gone = {a.target for key, a in one.items() if key not in other and a.is_seat}
    return {code: halt for code, halt in halts.items() if code in gone}


def _why(
    before: Award | None,
    after: Award | None,
    decided: list[Decision],
    stops: Mapping[str, Halt],
    totals: _Totals,
) -> tuple[Reason, ...]:
    award = after or before
    assert award is not None
    if after is None and award.is_seat and award.target in stops:
        on = stops[award.target].on.isoformat()
        return (Reason.of("moved_stopped", target=award.target, on=on),)
    own = [d for d in decided if d.target == award.target and d.person in (None, award.person)]
    if own:
        return (Reason.of(_DECIDED[own[-1].sort], target=award.target),)
    found = [Reason.of("moved_beside_stop", target=code) for code in stops]
    found += [*_freed(after, before, totals), *_taken(before, after, totals)]
    if decided:
        found.append(Reason.of("moved_beside", target=decided[-1].target))
    return tuple(dict.fromkeys(found)) or (totals.even,)


def _freed(award: Award | None, less: Award | None, totals: _Totals) -> Iterator[Reason]:
    """Yield what others take less of, for what a case now has (more)."""
    if award is None:
        return
    if less is None and award.is_seat and award.target in totals.opened:
        yield Reason.of("moved_opened", target=award.target)
    elif less is None or not _same_start(award, less):
        if totals.seats(award) < 0:
            yield Reason.of("moved_seat_freed", target=award.target)
        elif not award.is_seat and totals.starts(award) < 0:
            yield Reason.of("moved_start_freed", target=award.target, since=_month(award))
    if _costs_more(award, less) and totals.money(award) < 0:
        yield Reason.of("moved_money_freed", fund=award.fund)


def _taken(award: Award | None, more: Award | None, totals: _Totals) -> Iterator[Reason]:
    """Yield what others take more of, for what a case no longer has (as much)."""
    if award is None:
        return
    if more is None and award.is_seat and award.target in totals.closed:
        yield Reason.of("moved_closed", target=award.target)
    elif more is None or not _same_start(award, more):
        if totals.seats(award) > 0:
            yield Reason.of("moved_seat_taken", target=award.target)
        elif not award.is_seat and totals.starts(award) > 0:
            yield Reason.of("moved_start_taken", target=award.target, since=_month(award))
    if _costs_more(award, more) and totals.money(award) > 0:
        yield Reason.of("moved_money_taken", fund=award.fund)


def _costs_more(award: Award, other: Award | None) -> bool:
    """Say whether an award costs its fund more than the other does, which may be none."""
    return other is None or other.fund != award.fund or award.amount.minor > other.amount.minor


def _same_start(one: Award, other: Award) -> bool:
    return (one.month, one.provider) == (other.month, other.provider)


def _month(award: Award) -> str:
    return f"{award.month.year:04}-{award.month.month:02}"


@dataclass(frozen=True)
class _Totals:
    """By how much more everybody takes than before, and what each case alone does."""

    everybody: Mapping[tuple[object, ...], int]
    alone: Mapping[tuple[CaseId, tuple[object, ...]], int]
    shared: frozenset[str]  # funds whose money may go from one case to another
    opened: frozenset[str]  # projects that open now and did not before
    closed: frozenset[str]  # projects that opened before and do not now
    gap: float | None  # of the later balance, proven

    @classmethod
    def of(cls, before: Allocation, after: Allocation, shared: frozenset[str]) -> _Totals:
        everybody: dict[tuple[object, ...], int] = {}
        alone: dict[tuple[CaseId, tuple[object, ...]], int] = {}
        for sign, allocation in ((-1, before), (1, after)):
            for award in allocation.awards:
                for what, amount in _takes(award):
                    everybody[what] = everybody.get(what, 0) + sign * amount
                    own = (award.case_id, what)
                    alone[own] = alone.get(own, 0) + sign * amount
            for opening in allocation.openings:
                line, cost = ("fund", opening.fund), opening.fixed.minor + opening.residents.minor
                everybody[line] = everybody.get(line, 0) + sign * cost
        was, now = ({a.target for a in one.awards if a.is_seat} for one in (before, after))
        opened, closed = frozenset(now - was), frozenset(was - now)
        return cls(everybody, alone, shared, opened, closed, after.gap)

    @property
    def even(self) -> Reason:
        """Return what is left to say where no fact explains a move: how far ways count as even."""
        if self.gap is None:
            return Reason.of("moved_unproven")
        return Reason.of("moved_weighed", gap=str(self.gap))

    def _others(self, award: Award, what: tuple[object, ...]) -> int:
        return self.everybody.get(what, 0) - self.alone.get((award.case_id, what), 0)

    def money(self, award: Award) -> int:
        """Return how much more others are paid by the award's fund."""
        return self._others(award, ("fund", award.fund)) if award.fund in self.shared else 0

    def seats(self, award: Award) -> int:
        """Return how many more seats of the award's project others have."""
        return self._others(award, ("seats", award.target)) if award.is_seat else 0

    def starts(self, award: Award) -> int:
        """Return how many more awards of the same support others start in its month."""
        return self._others(award, ("starts", award.target, award.month))


def _takes(award: Award) -> Iterator[tuple[tuple[object, ...], int]]:
    if award.fund:
        yield ("fund", award.fund), award.amount.minor
    if award.is_seat:
        yield ("seats", award.target), 1
    yield ("starts", award.target, award.month), 1
