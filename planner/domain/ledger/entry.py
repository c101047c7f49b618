"""The ledger: append-only entries about money, each with date, document and rates.

An entry is never changed or taken out: a mistake is corrected by a new entry, a closed month by
an entry in an open one. ``planner.domain.ledger.ledger`` says which entries may follow which, and
``planner.domain.ledger.accounts`` adds them up.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from planner.domain.ids import AwardId, CaseId, derived_id
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.months import Month

EntryId = NewType("EntryId", str)
#: What money is booked for: an instalment, or a project's money without a case.
LineId = NewType("LineId", str)


class EntryState(StrEnum):
    """What an entry says happened."""

    PLANNED = "planned"  # an adopted balance awards it
    COMMITTED = "committed"  # promised to a supplier or a person: an order, a contract, a list
    DELIVERED = "delivered"  # goods or a service have arrived
    INVOICED = "invoiced"  # somebody asks to be paid
    PAID = "paid"
    CANCELLED = "cancelled"  # what was planned or committed is not to be (``of`` says which)
    REFUNDED = "refunded"  # paid money that came back from a supplier or a person
    RETURNED = "returned"  # received money that went back to the donor
    EXCHANGE = "exchange"  # what a payment cost more (or less) than at the commitment's rate


class CostSort(StrEnum):
    """What a line is for."""

    INSTALMENT = "instalment"  # of an award, for a case
    FIXED = "fixed"  # a project's fixed cost
    RESIDENTS = "residents"  # residents' seats of a project
    FUND = "fund"  # the fund itself: money returned to the donor


def fund_line(fund: str) -> LineId:
    """Return the line under which a fund's own entries stand."""
    return LineId(derived_id("fund", fund))


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """What money can be booked for, as the adopted balance plans it.

    ``amount`` in the accounting currency, ``local`` in the paying one, ``charged`` in the fund's.
    ``number``: of the instalment. ``proof``: what must be seen before it is paid. ``rate``,
    ``fund_rate``: the plan's rates, as on an entry.
    """

    id: LineId
    cost: CostSort
    fund: str
    kind: Kind
    target: str
    month: Month
    amount: Money
    local: Money
    charged: Money
    case_id: CaseId | None = None
    award: AwardId | None = None
    number: int = 0
    provider: str = ""
    proof: str = ""
    rate: str = ""
    fund_rate: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the ledger.

    ``number`` orders entries. ``on``: the date of the document; its month is the accounting
    month. ``amount`` (accounting currency) = ``local`` (paying currency) at ``rate``; ``charged``
    (the fund's currency) = ``amount`` at ``fund_rate``; both rates are units for one unit of the
    accounting currency, as text of a decimal. ``codes``: account codes by name. ``budget``: the
    version of the fund's budget in force. ``proposer``, ``approver``, ``payer``: staff codes.
    ``due``: the month the plan pays it in; with ``provider`` and ``proof`` it keeps what the plan
    said of the line, whatever later balances say. ``lapsed``: a cancelled commitment whose money
    does not come back to the fund, because its period was over. An exchange difference has no
    ``local``, money returned to a donor none and no ``rate``.
    """

    id: EntryId
    number: int
    state: EntryState
    on: date
    line: LineId
    cost: CostSort
    fund: str
    amount: Money
    local: Money
    charged: Money
    rate: str
    fund_rate: str
    kind: Kind | None = None
    target: str = ""
    case_id: CaseId | None = None
    award: AwardId | None = None
    instalment: int = 0
    of: EntryState | None = None
    document: str = ""
    codes: tuple[tuple[str, str], ...] = ()
    budget: str = ""
    proposer: str = ""
    approver: str = ""
    payer: str = ""
    due: Month | None = None
    provider: str = ""
    proof: str = ""
    lapsed: bool = False

    @property
    def month(self) -> Month:
        """Return the accounting month."""
        return Month.of(self.on)


@dataclass(frozen=True, slots=True)
class Closing:
    """A month that is closed: nothing more is booked in it or in a month before it."""

    month: Month
    who: str
    on: date
