"""What a person asks to have booked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planner.domain.ledger.entry import EntryState, LineId
from planner.domain.money import Money

#: States a person posts; plans and exchange differences the planner books by itself.
POSTED = (
    EntryState.COMMITTED,
    EntryState.DELIVERED,
    EntryState.INVOICED,
    EntryState.PAID,
    EntryState.CANCELLED,
    EntryState.REFUNDED,
    EntryState.RETURNED,
)


@dataclass(frozen=True, slots=True)
class Posting:
    """What a person asks to have booked.

    ``line``: what it is about; money returned to a donor names the ``fund`` instead. ``amount``:
    in the currency the line is paid in (a return: in the fund's), None for all that is left.
    A payment that names no proposer or approver takes those of its commitment. ``of``: what a
    cancellation takes back; only commitments are cancelled by hand.
    """

    state: EntryState
    on: date
    line: LineId | None = None
    fund: str = ""
    amount: Money | None = None
    document: str = ""
    proposer: str = ""
    approver: str = ""
    payer: str = ""
    of: EntryState | None = None
