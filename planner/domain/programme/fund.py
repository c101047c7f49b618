"""Funds: donor lines. What each may pay for stands in its rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.texts import Texts


class FundSort(StrEnum):
    """A pool is shared; an entitlement was promised to a person and never moves to another."""

    POOL = "pool"
    ENTITLEMENT = "entitlement"


@dataclass(frozen=True, slots=True)
class Budget:
    """One version of a fund's budget: its amount from a date on, by the agreement that says so."""

    version: str
    amount: Money
    starts: date
    ends: date | None = None
    source: str = ""

    def holds_on(self, day: date) -> bool:
        """Say whether this version is in force on ``day``."""
        return self.starts <= day and (self.ends is None or day <= self.ends)


@dataclass(frozen=True, slots=True)
class AccountCode:
    """A code a fund's accounts want on each line: ``name`` (WBS, GL…) and its ``value``.

    It holds for lines of ``kind`` and ``measure``, for all where these are empty; the most
    exact row holds.
    """

    name: str
    value: str
    kind: Kind | None = None
    measure: str = ""


@dataclass(frozen=True, slots=True)
class Fund:
    """One donor line with its period; money in the donor's currency.

    ``starts`` to ``ends``: eligibility, when money may be committed. ``carry_over``: until when
    what is left may still be committed, with the donor's consent. ``liquidation``: until when
    commitments may be paid. ``received`` None means all of ``amount`` is there. ``budgets``: later
    versions of ``amount``. ``needs_codes``: names of the codes without which nothing is committed.
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
    carry_over: date | None = None
    liquidation: date | None = None
    budgets: tuple[Budget, ...] = ()
    needs_codes: tuple[str, ...] = ()
    codes: tuple[AccountCode, ...] = ()

    @property
    def printed_code(self) -> str:
        """Return the code that may stand on an export."""
        return self.private_name or self.code

    @property
    def currency(self) -> str:
        """Return the donor's currency."""
        return self.amount.currency

    def budget_on(self, day: date) -> Money:
        """Return the amount of the version in force on ``day``, the first where none is yet."""
        versions = [b for b in self.budgets if b.holds_on(day)]
        return max(versions, key=lambda b: b.starts).amount if versions else self.amount

    def version_on(self, day: date) -> str:
        """Return the name of the budget version in force on ``day``, empty for the first."""
        versions = [b for b in self.budgets if b.holds_on(day)]
        return max(versions, key=lambda b: b.starts).version if versions else ""

    def at_hand_on(self, day: date) -> Money:
        """Return the money that can be counted on: what was received so far, in its currency."""
        budget = self.budget_on(day)
        return budget if self.received is None else min(budget, self.received)

    def codes_of(self, kind: Kind, measure: str) -> dict[str, str]:
        """Return the account codes of a line of this kind and measure (or project), by name."""
        found: dict[str, str] = {}
        exact = sorted(
            (c for c in self.codes if c.kind in (None, kind) and c.measure in ("", measure)),
            key=lambda c: (c.measure != "", c.kind is not None),
        )
        for code in exact:
            found[code.name] = code.value
        return found
