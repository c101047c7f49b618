"""Funds: donor lines. What each may pay for stands in its rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.money import Money
from planner.domain.texts import Texts


class FundSort(StrEnum):
    """A pool is shared; an entitlement was promised to a person and never moves to another."""

    POOL = "pool"
    ENTITLEMENT = "entitlement"


@dataclass(frozen=True, slots=True)
class Fund:
    """One donor line with its period; ``received`` None means all of ``amount`` is there.

    ``private_name``: printed instead of code and name on every export where the line's name
    would tell what must not be told (a protection line).
    """

    code: str
    name: Texts
    sort: FundSort
    amount: Money
    starts: date
    ends: date
    received: Money | None = None
    private_name: str = ""
    account: str = ""

    @property
    def printed_code(self) -> str:
        """Return the code that may stand on an export."""
        return self.private_name or self.code

    @property
    def at_hand(self) -> Money:
        """Return the money this balance can count on: what was received so far."""
        return self.amount if self.received is None else min(self.amount, self.received)
