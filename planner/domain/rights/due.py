"""Which cases have been kept long enough, and whether the clock can be believed about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from planner.domain.case_files import CaseFile, case_files
from planner.domain.caseload import Caseload
from planner.domain.cases.consent import Said, Scope, consent_to_plan
from planner.domain.months import add_months
from planner.domain.plans.plan import PlanState
from planner.domain.protection.retention import Due, WhyDue

#: A clock may differ from the last entry by this much backwards (time zones), and be this far on.
BACKWARDS, ONWARDS = timedelta(days=1), timedelta(days=366)


class ClockSort(StrEnum):
    """How a clock jumped."""

    BACKWARDS = "backwards"
    ONWARDS = "onwards"  # by more than a year


@dataclass(frozen=True, slots=True)
class ClockFault:
    """Why the clock is not believed: what it says, and the last day that can be believed."""

    sort: ClockSort
    today: date
    last: date


def clock_fault(days: Iterable[date], today: date) -> ClockFault | None:
    """Say how the clock jumped since the trail was last written, None where it did not.

    ``days``: those of the trail's entries, in the trail's order. A day that jumps from the one
    before is itself not believed, so that one wrong morning does not count as the time.
    """
    last: date | None = None
    for day in days:
        if last is None or last - BACKWARDS <= day <= last + ONWARDS:
            last = day if last is None else max(last, day)
    if last is None:
        return None
    if today < last - BACKWARDS:
        return ClockFault(ClockSort.BACKWARDS, today, last)
    if today > last + ONWARDS:
        return ClockFault(ClockSort.ONWARDS, today, last)
    return None


def due(caseload: Caseload, today: date) -> list[Due]:
    """Return the cases whose time is over on ``today``, those over longest first."""
    return [d for d in kept_until(caseload) if d.until <= today]


def kept_until(caseload: Caseload) -> list[Due]:
    """Return until when each case is kept, by that day; a case that is open has no day.

    A date set by hand goes before everything. Else withdrawn consent is looked at at once, a
    closed plan after the months the office keeps cases, and so is a case in which nothing was
    ever offered, from the last day anything is known of it.
    """
    found = (_kept_until(caseload, file) for file in case_files(caseload))
    return sorted((d for d in found if d), key=lambda d: (d.until, d.number))


def _kept_until(caseload: Caseload, file: CaseFile) -> Due | None:
    case, plan, months = file.case, file.plan, caseload.about.keep_months

    def until(day: date, why: WhyDue) -> Due:
        return Due(case.id, case.number, day, why)

    by_hand = caseload.kept.get(case.id)
    if by_hand is not None:
        return until(by_hand.until, WhyDue.BY_HAND)
    gone = _withdrawn(caseload, file)
    if gone is not None:
        return until(gone, WhyDue.WITHDRAWN)
    if plan is not None and plan.state is PlanState.CLOSED:
        return until(add_months(plan.since, months), WhyDue.CLOSED)
    if plan is None or plan.state is PlanState.DRAFT:
        heard = _last_heard(file)
        if heard is not None:
            return until(add_months(heard, months), WhyDue.NEVER_PLANNED)
    return None


def _withdrawn(caseload: Caseload, file: CaseFile) -> date | None:
    """Return when consent to planning was withdrawn, None where it was not."""
    holds = consent_to_plan(file.consents, file.assessments, caseload.balance_date)
    planning = holds.get(Scope.PLANNING)
    if planning is None or planning.given:
        return None
    by = caseload.consents.get(planning.record)
    return planning.on if by is not None and by.said is Said.WITHDRAWN else None


def _last_heard(file: CaseFile) -> date | None:
    days = [a.day for a in file.assessments if a.day is not None]
    days += [d.when.date() for d in file.decisions] + [c.on for c in file.consents]
    if file.case.planning.return_date is not None:
        days.append(file.case.planning.return_date)
    return max(days, default=None)
