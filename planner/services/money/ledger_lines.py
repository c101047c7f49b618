"""What money can be booked for: a line an instalment, and a line each cost of a project."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.balances.allocation import Allocation, Award, Opening
from planner.domain.caseload import Caseload
from planner.domain.ids import derived_id
from planner.domain.kind import Kind
from planner.domain.ledger.books import held_plans
from planner.domain.ledger.entry import CostSort, LedgerLine, LineId
from planner.domain.ledger.ledger import Ledger, ledger_of
from planner.domain.money import Money
from planner.domain.programme.programme import Programme


def lines_of(document: Caseload, allocation: Allocation) -> tuple[LedgerLine, ...]:
    """Return what money can be booked for: instalments of awards, projects' own money.

    An award of an agreed or signed plan is as that plan says, whether or not the allocation has
    it. Raises PlannerError ``programme_first``, ``rate_missing``.
    """
    programme = document.given_programme
    awards = {award.id: award for award in allocation.awards}
    for plan in held_plans(document):
        awards |= {award.id: award for award in plan.awards}
    found = [line for award in awards.values() for line in _of_award(award, programme)]
    for opening in allocation.openings:
        found.extend(_of_opening(opening, programme))
    return tuple(line for line in found if line.local.minor > 0)


def open_ledger(document: Caseload, allocation: Allocation | None) -> Ledger:
    """Return the ledger of a caseload, which knows the lines of its adopted balance.

    Raises PlannerError ``programme_first``, ``rate_missing``, ``ledger_currency_changed``.
    """
    lines = lines_of(document, allocation) if allocation is not None else ()
    return ledger_of(document, lines)


def _of_award(award: Award, programme: Programme) -> Iterator[LedgerLine]:
    for line in award.lines:
        charged, fund_rate = _charged(line.amount, line.fund, programme)
        yield LedgerLine(
            LineId(line.id),
            CostSort.INSTALMENT,
            line.fund,
            award.kind,
            award.target,
            line.month,
            line.amount,
            line.local,
            line.charged or charged,
            award.case_id,
            award.id,
            line.number,
            award.provider,
            line.proof,
            line.rate,
            line.fund_rate or fund_rate,
        )


def _of_opening(opening: Opening, programme: Programme) -> Iterator[LedgerLine]:
    day = programme.balance_date
    rate = programme.rates.units(programme.currency, programme.paying_currency, day)
    for cost, amount in ((CostSort.FIXED, opening.fixed), (CostSort.RESIDENTS, opening.residents)):
        charged, fund_rate = _charged(amount, opening.fund, programme)
        yield LedgerLine(
            project_line(opening.project, cost),
            cost,
            opening.fund,
            Kind.COMMUNITY,
            opening.project,
            opening.month,
            amount,
            programme.rates.convert(amount, programme.paying_currency, day),
            charged,
            rate=str(rate),
            fund_rate=fund_rate,
        )


def project_line(project: str, cost: CostSort) -> LineId:
    """Return the line of a project's fixed cost or of its residents' seats."""
    return LineId(derived_id(cost.value, project))


def _charged(amount: Money, fund: str, programme: Programme) -> tuple[Money, str]:
    """Return an amount in a fund's currency at the plan rate, and the rate."""
    day = programme.balance_date
    currency = next((f.currency for f in programme.funds if f.code == fund), amount.currency)
    rate = programme.rates.units(amount.currency, currency, day)
    return programme.rates.convert(amount, currency, day), str(rate)
