"""What entries add up to, line by line and fund by fund, kept up entry by entry.

All figures are integer minor units: ``local`` of the paying currency, ``amount`` of the accounting
currency, ``charged`` of the fund's. What is committed is taken up by payments and cancellations in
cumulatively rounded shares, so that the parts of a commitment always sum to it exactly.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planner.domain.ledger.entry import Entry, EntryState
from planner.domain.money import half_even

#: An amount in the accounting currency and the same in the fund's.
Pair = tuple[int, int]


@dataclass(slots=True)
class LineBook:
    """What the entries of one line add up to.

    ``about``: the newest planned entry, which says what the line is. ``planned``: the same while
    the plan stands. ``commitment``: the one that stands; the sums after it are of it alone.
    """

    about: Entry
    planned: Entry | None = None
    commitment: Entry | None = None
    cancelled: int = 0
    paid: int = 0
    refunded: int = 0
    delivered: int = 0
    invoiced: int = 0
    first_paid: date | None = None
    cancelled_amounts: Pair = (0, 0)
    exchange: Pair = (0, 0)

    @property
    def left_to_commit(self) -> int:
        """Return the local amount that may still be committed."""
        return self.planned.local.minor if self.planned and not self.commitment else 0

    @property
    def live(self) -> int:
        """Return the local amount that stays committed, paid or not."""
        return self.commitment.local.minor - self.cancelled if self.commitment else 0

    @property
    def net_paid(self) -> int:
        """Return the local amount paid and not refunded."""
        return self.paid - self.refunded

    @property
    def left_to_pay(self) -> int:
        """Return the local amount committed and neither paid nor cancelled."""
        return self.live - self.net_paid

    @property
    def left_to_deliver(self) -> int:
        """Return the local amount committed and not delivered yet."""
        return max(0, self.live - self.delivered)

    @property
    def left_to_invoice(self) -> int:
        """Return the local amount committed and not invoiced yet."""
        return max(0, self.live - self.invoiced)

    def left_for(self, state: EntryState) -> int:
        """Return the local amount that may still be posted as ``state``, in minor units."""
        match state:
            case EntryState.COMMITTED:
                return self.left_to_commit
            case EntryState.DELIVERED:
                return self.left_to_deliver
            case EntryState.INVOICED:
                return self.left_to_invoice
            case EntryState.REFUNDED:
                return self.net_paid
            case EntryState.PAID | EntryState.CANCELLED:
                return self.left_to_pay
            case _:
                return 0

    def share(self, local: int) -> Pair:
        """Return the commitment's amounts for the first ``local`` of it."""
        made = self.commitment
        if made is None:
            return 0, 0
        whole = made.local.minor
        return half_even(made.amount.minor * local, whole), half_even(
            made.charged.minor * local, whole
        )

    def between(self, start: int, end: int) -> Pair:
        """Return the commitment's amounts from ``start`` to ``end`` of its local amount."""
        low, high = self.share(start), self.share(end)
        return high[0] - low[0], high[1] - low[1]

    def taken_up(self, local: int) -> Pair:
        """Return the commitment's amounts that the next ``local`` paid or cancelled takes up.

        Negative: what comes back when so much is refunded.
        """
        gone = self.net_paid + self.cancelled
        return self.between(gone, gone + local)

    @property
    def outstanding(self) -> Pair:
        """Return the commitment's amounts that are neither paid nor cancelled."""
        return self.taken_up(self.left_to_pay)

    @property
    def live_amounts(self) -> Pair:
        """Return the commitment's amounts that are not cancelled."""
        made, gone = self.commitment, self.cancelled_amounts
        return (made.amount.minor - gone[0], made.charged.minor - gone[1]) if made else (0, 0)

    def take(self, entry: Entry) -> None:
        """Add one entry of this line."""
        local = entry.local.minor
        match entry.state:
            case EntryState.PLANNED:
                self.about = self.planned = entry
            case EntryState.COMMITTED:
                self._begin(entry)
            case EntryState.DELIVERED:
                self.delivered += local
            case EntryState.INVOICED:
                self.invoiced += local
            case EntryState.PAID:
                self.paid += local
                self.first_paid = self.first_paid or entry.on
            case EntryState.REFUNDED:
                self.refunded += local
            case EntryState.CANCELLED if entry.of is EntryState.PLANNED:
                self.planned = None
            case EntryState.CANCELLED:
                self.cancelled += local
                gone = self.cancelled_amounts
                pair = gone[0] + entry.amount.minor, gone[1] + entry.charged.minor
                self.cancelled_amounts = pair
                if self.live == 0:
                    self._begin(None)
            case EntryState.EXCHANGE:
                self.exchange = (
                    self.exchange[0] + entry.amount.minor,
                    self.exchange[1] + entry.charged.minor,
                )
            case _:
                pass

    def _begin(self, commitment: Entry | None) -> None:
        self.commitment = commitment
        self.cancelled = self.paid = self.refunded = self.delivered = self.invoiced = 0
        self.first_paid = None
        self.cancelled_amounts = self.exchange = (0, 0)


@dataclass(slots=True)
class FundBook:
    """What the entries of one fund add up to, each sum as (accounting, fund's) minor units."""

    planned: Pair = (0, 0)
    committed: Pair = (0, 0)
    cancelled: Pair = (0, 0)
    lapsed: Pair = (0, 0)
    paid: Pair = (0, 0)
    refunded: Pair = (0, 0)
    returned: Pair = (0, 0)
    exchange: Pair = (0, 0)

    def take(self, entry: Entry) -> None:
        """Add one entry of this fund."""
        one, other = entry.amount.minor, entry.charged.minor
        match entry.state:
            case EntryState.PLANNED:
                self.planned = self.planned[0] + one, self.planned[1] + other
            case EntryState.COMMITTED:
                self.committed = self.committed[0] + one, self.committed[1] + other
            case EntryState.CANCELLED if entry.of is EntryState.PLANNED:
                self.planned = self.planned[0] - one, self.planned[1] - other
            case EntryState.CANCELLED:
                self.cancelled = self.cancelled[0] + one, self.cancelled[1] + other
                if entry.lapsed:
                    self.lapsed = self.lapsed[0] + one, self.lapsed[1] + other
            case EntryState.PAID:
                self.paid = self.paid[0] + one, self.paid[1] + other
            case EntryState.REFUNDED:
                self.refunded = self.refunded[0] + one, self.refunded[1] + other
            case EntryState.RETURNED:
                self.returned = self.returned[0] + one, self.returned[1] + other
            case EntryState.EXCHANGE:
                self.exchange = self.exchange[0] + one, self.exchange[1] + other
            case _:
                pass

    @property
    def bound(self) -> int:
        """Return what the fund bears in its currency: commitments that stand, at paid rates."""
        return self.committed[1] - self.cancelled[1] + self.exchange[1]

    def spendable(self, budget: int, received: int) -> int:
        """Return what the fund's commitments may come to in its currency.

        Lapsed money is part of the budget no more. Money returned left the account; it is taken
        from what lapsed first, so that nothing counts twice.
        """
        return min(budget - self.lapsed[1], received - max(self.returned[1], self.lapsed[1]))

    def returnable(self, received: int) -> int:
        """Return what can go back to the donor: neither paid nor promised to anybody."""
        return received - self.bound - self.returned[1]
