"""How each entry is written, before the ledger gives it its number."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from planner.domain.ids import new_id
from planner.domain.ledger.booked import Pair
from planner.domain.ledger.entry import CostSort, Entry, EntryId, EntryState, LedgerLine, fund_line
from planner.domain.ledger.posting import Posting
from planner.domain.money import Money
from planner.domain.programme.fund import Fund


def planned(line: LedgerLine, fund: Fund, on: date, proposer: str, document: str) -> Entry:
    """Write that a line is planned, at the plan's rates."""
    return Entry(
        EntryId(new_id()),
        0,
        EntryState.PLANNED,
        on,
        line.id,
        line.cost,
        line.fund,
        line.amount,
        line.local,
        line.charged,
        line.rate,
        line.fund_rate,
        line.kind,
        line.target,
        line.case_id,
        line.award,
        line.number,
        document=document,
        codes=tuple(sorted(fund.codes_of(line.kind, line.target).items())),
        budget=fund.version_on(on),
        proposer=proposer,
        due=line.month,
        provider=line.provider,
        proof=line.proof,
    )


def unplanned(was: Entry, on: date, proposer: str, document: str) -> Entry:
    """Write that a plan is taken back."""
    return replace(
        was,
        id=EntryId(new_id()),
        state=EntryState.CANCELLED,
        of=EntryState.PLANNED,
        on=on,
        document=document,
        proposer=proposer,
    )


def on_line(
    posting: Posting, about: Entry, fund: Fund, local: int, pair: Pair, rate: str, fund_rate: str
) -> Entry:
    """Write what a posting says of a line; ``about``: its newest planned entry."""
    return Entry(
        EntryId(new_id()),
        0,
        posting.state,
        posting.on,
        about.line,
        about.cost,
        about.fund,
        Money(pair[0], about.amount.currency),
        Money(local, about.local.currency),
        Money(pair[1], about.charged.currency),
        rate,
        fund_rate,
        about.kind,
        about.target,
        about.case_id,
        about.award,
        about.instalment,
        document=posting.document.strip(),
        budget=fund.version_on(posting.on),
        proposer=posting.proposer,
        approver=posting.approver,
        payer=posting.payer,
        due=about.due,
        provider=about.provider,
        proof=about.proof,
    )


def exchange(moved: Entry, more: Pair) -> Entry:
    """Write what a payment's or a refund's rate made differ from its commitment."""
    return replace(
        moved,
        id=EntryId(new_id()),
        state=EntryState.EXCHANGE,
        amount=Money(more[0], moved.amount.currency),
        local=Money.zero(moved.local.currency),
        charged=Money(more[1], moved.charged.currency),
    )


def returned(
    posting: Posting, fund: Fund, amount: Money, charged: Money, fund_rate: str, paying: str
) -> Entry:
    """Write that money went back to the donor: nothing in the paying currency."""
    return Entry(
        EntryId(new_id()),
        0,
        EntryState.RETURNED,
        posting.on,
        fund_line(fund.code),
        CostSort.FUND,
        fund.code,
        amount,
        Money.zero(paying),
        charged,
        "",
        fund_rate,
        document=posting.document.strip(),
        budget=fund.version_on(posting.on),
        proposer=posting.proposer,
        approver=posting.approver,
        payer=posting.payer,
    )
