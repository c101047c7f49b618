"""The register of gaps as it may be told outside: safe counts, no names, no case numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planner.domain.follow_up.provider_time import ProviderTime
from planner.domain.reports.gaps import SafeTable


@dataclass(frozen=True, slots=True)
class GapsReport:
    """What may be told outside on a day. ``recipient``: the authority that gets it."""

    recipient: str
    on: date
    gaps: SafeTable
    referrals: SafeTable
    providers: tuple[ProviderTime, ...]
