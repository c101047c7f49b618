"""The register of gaps for those who can close them: safe counts, no names, no case numbers."""

from __future__ import annotations

from datetime import date

from planner.domain.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.follow_up.provider_time import provider_times
from planner.domain.follow_up.referral import referrals_of
from planner.domain.purpose import Destination
from planner.domain.reports.gaps import gaps_of, safe_gaps, safe_referrals
from planner.domain.reports.gaps_report import GapsReport


def gaps_report(
    document: Caseload, allocation: Allocation | None, to: Destination, today: date
) -> GapsReport:
    """Return the register. Raises PlannerError ``no_allocation``, or as ``Destination.check``."""
    to.check()
    if allocation is None:
        raise PlannerError("no_allocation")
    return GapsReport(
        to.values["recipient"],
        today,
        safe_gaps(gaps_of(document, allocation)),
        safe_referrals(referrals_of(document.referrals.values())),
        tuple(provider_times(document, today)),
    )
