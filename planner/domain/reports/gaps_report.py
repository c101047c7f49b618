"""The register of gaps as it may be told outside: safe counts, no names, no case numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planner.domain.estimate import Estimate
from planner.domain.reports.gaps import SafeReferrals, SafeTable


@dataclass(frozen=True, slots=True)
class ProviderFigures:
    """What the programme says a provider can do, and what it did.

    ``promised``: people a month, None without a limit. ``referrals``: households sent to it last,
    ``served``: of them, and a month; None: not shown. Days are of ten answers at least.
    """

    code: str
    promised: int | None
    referrals: int | None = 0
    served: int | None = 0
    served_monthly: float | None = None
    to_accept: Estimate | None = None
    to_serve: Estimate | None = None


@dataclass(frozen=True, slots=True)
class GapsReport:
    """What may be told outside on a day. ``recipient``: the authority that gets it.

    ``places``: gaps by place, where ``gaps`` are told by need alone.
    """

    recipient: str
    on: date
    gaps: SafeTable
    places: SafeTable
    referrals: SafeReferrals
    providers: tuple[ProviderFigures, ...]
