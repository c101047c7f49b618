"""The register of gaps for those who can close them: safe counts, no names, no case numbers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.follow_up.provider_time import ProviderTime, provider_times
from planner.domain.follow_up.referral import referrals_of
from planner.domain.months import Month
from planner.domain.programme.programme import Programme
from planner.domain.protection.purpose import Destination
from planner.domain.reports.gaps import (
    Gap,
    SafeRow,
    SafeTable,
    gaps_of,
    safe_gaps,
    safe_places,
    safe_referrals,
)
from planner.domain.reports.gaps_report import GapsReport, ProviderFigures
from planner.storage.uncollected import uncollected


def gaps_report(
    document: Caseload, allocation: Allocation | None, to: Destination, on: date | None = None
) -> GapsReport:
    """Return the register on a day: by default the last that anything was entered for.

    Raises PlannerError ``no_allocation``, or as ``Destination.check``.
    """
    to.check()
    if allocation is None:
        raise PlannerError("no_allocation")
    day = on or _last_day(document)
    gaps = counted_gaps(document, allocation)
    register = safe_gaps(gaps)
    referrals = safe_referrals(referrals_of(document.referrals.values()))
    return GapsReport(
        to.values["recipient"],
        day,
        register,
        safe_places(gaps, register),
        referrals,
        tuple(provider_figures(document, referrals.providers, day)),
    )


def counted_gaps(document: Caseload, allocation: Allocation) -> list[Gap]:
    """Return every gap. Why needs are not met is opened for it: a third of a second for 10,000."""
    with uncollected():
        return gaps_of(document, allocation)


def _last_day(document: Caseload) -> date:
    steps = (step.on for step in document.referrals.values())
    return max((document.balance_date, *steps))


def providers_told(document: Caseload) -> tuple[ProviderFigures, ...]:
    """Return every provider as the report tells it today."""
    told = safe_referrals(referrals_of(document.referrals.values())).providers
    return tuple(provider_figures(document, told, _last_day(document)))


def provider_figures(document: Caseload, told: SafeTable, on: date) -> Iterator[ProviderFigures]:
    """Yield every provider of the programme; its figures as far as its row may be told."""
    programme = document.given_programme
    rows = {row.need: row for row in told.rows}
    times = {each.code: each for each in provider_times(document, on)}
    first: dict[str, date] = {}
    for each in referrals_of(document.referrals.values()):
        code, sent = each.sent.provider, each.sent.on
        first[code] = min(sent, first.get(code, sent))
    for code in dict.fromkeys(provider.code for provider in programme.providers):
        promised = _promised(programme, code)
        if code not in first:
            yield ProviderFigures(code, promised)
        else:
            months = max(1, Month.of(on).minus(Month.of(first[code])) + 1)
            yield _figures(promised, rows.get(code), times.get(code), months, code)


def _figures(
    promised: int | None, row: SafeRow | None, time: ProviderTime | None, months: int, code: str
) -> ProviderFigures:
    """Return what may be told of a provider people were sent to: days beside no hidden count."""
    if row is None or time is None or row.households is None:
        return ProviderFigures(code, promised, None, None)
    if None in row.cells or len(row.cells) == 1:
        return ProviderFigures(code, promised, row.households, None)
    served = row.cells[0] or 0
    return ProviderFigures(
        code,
        promised,
        row.households,
        served,
        served / months,
        time.to_accept,
        time.to_serve,
    )


def _promised(programme: Programme, code: str) -> int | None:
    """Return how many people a month its services take together, None where one has no limit."""
    limits = [p.per_month for p in programme.providers if p.code == code]
    known = [most for most in limits if most is not None]
    return sum(known) if len(known) == len(limits) else None
