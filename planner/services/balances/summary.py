"""What a balance comes to, for the office: one page of figures, each computed from the awards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from planner.domain.balances.act_now import ActNow, act_now
from planner.domain.balances.allocation import (
    Allocation,
    CaseResult,
    Opening,
    Outcome,
    Reason,
    Shortfall,
)
from planner.domain.balances.reason_sorts import SHARES_NOT_KEPT
from planner.domain.balances.standing import NotPlanned, standings
from planner.domain.caseload import Caseload
from planner.domain.cases.entitlement import owed_in_accounting
from planner.domain.cases.facts import facts_of
from planner.domain.ids import CaseId
from planner.domain.kind import Kind
from planner.domain.ledger.commitments import not_to_award
from planner.domain.money import Money, total
from planner.domain.need import Dimension
from planner.domain.programme.fund import Fund, FundSort
from planner.domain.programme.programme import Programme


@dataclass(frozen=True, slots=True)
class FundUse:
    """One fund: its amount, what this balance could count on, what it holds back, its use.

    ``owed``: what an entitlement fund promised to the persons planned; None for a pool. ``gone``:
    what the ledger says is returned, lapsed or bound elsewhere. ``own_limit``, ``own_used``: the
    same as ``limit`` and ``used`` in the donor's currency, each line at the plan's rate.
    """

    fund: Fund
    limit: Money
    reserve: Money
    by_kind: Mapping[Kind, Money]
    used: Money
    own_limit: Money
    own_used: Money
    gone: Money
    owed: Money | None = None

    @property
    def converted(self) -> bool:
        """Say whether the donor's currency is another than the accounting one."""
        return self.fund.currency != self.used.currency


@dataclass(frozen=True, slots=True)
class NeedsMet:
    """Mean burden per case before and after, and the share of it met; ``met`` None if no burden."""

    before: float
    after: float

    @property
    def met(self) -> float | None:
        """Return the share of the burden met (0 to 1), None where there was none."""
        return None if self.before == 0 else 1 - self.after / self.before


@dataclass(frozen=True, slots=True)
class Summary:
    """The office's page. The worst-off tenth are those with most burden left.

    ``average`` and ``worst_tenth`` speak of what can be met here; ``stated`` and
    ``stated_tenth`` of every need told, also of what nothing here can meet.
    ``beyond``: serious needs (level 3 and 4) for which nothing is open to the case. ``shares``:
    what the balance says of shares of the money that were not kept. ``old_prices``: providers'
    prices to be asked again.
    """

    cases: int
    planned: int
    not_planned: tuple[tuple[str, NotPlanned], ...]
    act_now: tuple[ActNow, ...]
    funds: tuple[FundUse, ...]
    kinds: Mapping[Kind, Money]
    total: Money
    average: Mapping[Dimension | None, NeedsMet]
    worst_tenth: Mapping[Dimension | None, NeedsMet]
    stated: Mapping[Dimension | None, NeedsMet]
    stated_tenth: Mapping[Dimension | None, NeedsMet]
    beyond: int
    openings: tuple[Opening, ...]
    shortfalls: tuple[tuple[str, Shortfall], ...]
    without_award: tuple[str, ...]
    outcome: Outcome
    gap: float | None
    seconds: float
    shares: tuple[Reason, ...] = ()
    old_prices: int = 0


def summarise(document: Caseload, allocation: Allocation) -> Summary:
    """Compute the office's page from a caseload with a programme and one of its allocations."""
    programme = document.given_programme
    places = standings(document)
    numbers = {p.case.id: p.case.number for p in places}
    with_award = {a.case_id for a in allocation.awards}
    owed = _owed(document, programme)
    gone = not_to_award(document)
    funds = tuple(
        _fund_use(programme, fund, allocation, owed.get(fund.code), gone.get(fund.code))
        for fund in programme.funds
    )
    kinds = {kind: total((f.by_kind[kind] for f in funds), programme.currency) for kind in _PRICED}
    return Summary(
        cases=len(places),
        planned=sum(p.assessment is not None for p in places),
        not_planned=tuple((p.case.number, p.why_not) for p in places if p.why_not is not None),
        act_now=tuple(act_now(document)),
        funds=funds,
        kinds=kinds,
        total=total(kinds.values(), programme.currency),
        average=_needs_met(allocation.cases, CaseResult.burden),
        worst_tenth=_needs_met(worst_off_tenth(allocation.cases), CaseResult.burden),
        stated=_needs_met(allocation.cases, CaseResult.stated),
        stated_tenth=_needs_met(stated_tenth(allocation.cases), CaseResult.stated),
        beyond=sum(
            n.severity >= _SERIOUS and n.attainable == 0 for c in allocation.cases for n in c.needs
        ),
        openings=allocation.openings,
        shortfalls=tuple((numbers[s.case_id], s) for s in allocation.shortfalls),
        without_award=_numbers_without(allocation, numbers, with_award),
        outcome=allocation.outcome,
        gap=allocation.gap,
        seconds=allocation.seconds,
        shares=tuple(n for n in allocation.notes if n.code in SHARES_NOT_KEPT),
        old_prices=sum(f.code in _OLD_PRICES for f in document.findings),
    )


def worst_off_tenth(cases: Sequence[CaseResult]) -> list[CaseResult]:
    """Return the tenth of the cases (at least one) with most left of what can be met here."""
    return _most_left(cases, CaseResult.burden)


def stated_tenth(cases: Sequence[CaseResult]) -> list[CaseResult]:
    """Return the tenth of the cases (at least one) with most left of every need told."""
    return _most_left(cases, CaseResult.stated)


def _most_left(cases: Sequence[CaseResult], left: _Burden) -> list[CaseResult]:
    # Equal burdens stay in the order of the cases: identifiers are random, and two offices that
    # import the same file must read the same figures.
    ranked = sorted(cases, key=lambda c: -round(left(c), 6))
    return ranked[: max(1, round(len(ranked) / 10))]


class _Burden(Protocol):
    """The burden of a case, of one dimension or of all, left or before."""

    def __call__(
        self, case: CaseResult, dimension: Dimension | None = None, /, *, before: bool = False
    ) -> float: ...


_PRICED = (Kind.CASH, Kind.IN_KIND, Kind.COMMUNITY)


_SERIOUS = 3
#: Findings that ask for a provider's price again.
_OLD_PRICES = frozenset({"price_old", "price_undated"})


def _owed(document: Caseload, programme: Programme) -> dict[str, Money]:
    """Return what each entitlement fund promised to the persons planned."""
    owed: dict[str, Money] = {
        f.code: Money.zero(programme.currency)
        for f in programme.funds
        if f.sort is FundSort.ENTITLEMENT
    }
    for place in standings(document):
        if place.assessment is None:
            continue
        facts = facts_of(place.case, place.assessment, programme, document.balance_date)
        for code, so_far in owed.items():
            parts = owed_in_accounting(programme, code, place.case, facts)
            owed[code] = so_far + total(parts.values(), programme.currency)
    return owed


def _fund_use(
    programme: Programme,
    fund: Fund,
    allocation: Allocation,
    owed: Money | None,
    gone: Money | None,
) -> FundUse:
    nothing = Money.zero(programme.currency)
    gone = gone or nothing
    by_kind = dict.fromkeys(_PRICED, nothing)
    own_used = Money.zero(fund.currency)
    for award in allocation.awards:
        for line in award.lines:
            if line.fund == fund.code:
                by_kind[award.kind] = by_kind[award.kind] + line.amount
                own_used = own_used + (line.charged or _own(line.amount, fund, programme))
    for opening in allocation.openings:
        if opening.fund == fund.code:
            by_kind[Kind.COMMUNITY] = by_kind[Kind.COMMUNITY] + opening.cost
            for spent in (opening.fixed, opening.residents):
                own_used = own_used + _own(spent, fund, programme)
    reserve = reserved(programme, fund)
    at_hand = fund.at_hand_on(programme.balance_date)
    limit = programme.accounted(at_hand) - reserve - gone
    own_limit = at_hand - programme.reserve(fund) - _own(gone, fund, programme)
    used = total(by_kind.values(), programme.currency)
    return FundUse(
        fund,
        max(limit, nothing),
        reserve,
        by_kind,
        used,
        max(own_limit, Money.zero(fund.currency)),
        own_used,
        gone,
        owed,
    )


def _own(amount: Money, fund: Fund, programme: Programme) -> Money:
    """Return an amount in the donor's currency at the plan rate, as it is booked."""
    return programme.rates.convert(amount, fund.currency, programme.balance_date)


def reserved(programme: Programme, fund: Fund) -> Money:
    """Return what a fund holds back on the balance date, in the accounting currency."""
    return programme.accounted(programme.reserve(fund))


def _needs_met(cases: Sequence[CaseResult], of: _Burden) -> dict[Dimension | None, NeedsMet]:
    count = max(1, len(cases))
    return {
        d: NeedsMet(
            sum(of(c, d, before=True) for c in cases) / count, sum(of(c, d) for c in cases) / count
        )
        for d in (*Dimension, None)
    }


def _numbers_without(
    allocation: Allocation, numbers: Mapping[CaseId, str], with_award: set[CaseId]
) -> tuple[str, ...]:
    return tuple(
        sorted(numbers[c.case_id] for c in allocation.cases if c.case_id not in with_award)
    )
