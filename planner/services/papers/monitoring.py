"""The monitoring report of an office, or of one fund, over a period, for donors and others."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.ledger.booked import LineBook
from planner.domain.ledger.entry import CostSort, Entry, EntryState
from planner.domain.money import Money
from planner.domain.monitoring.amounts import Part, safe_sums
from planner.domain.monitoring.behind import Behind
from planner.domain.monitoring.means import needs_of, scores_of
from planner.domain.monitoring.report import Costs, Monitoring
from planner.domain.monitoring.tables import (
    complaints_of,
    people_of,
    satisfaction_of,
    visits_of,
    vulnerabilities_of,
    way_of,
)
from planner.domain.programme.programme import Programme
from planner.domain.protection.purpose import Destination
from planner.domain.reports.forms import Form, form_of
from planner.services.balances.balances import scenario_of
from planner.services.papers.counted_cases import Period, Records, counted_cases, records_of

_BACK = frozenset({EntryState.REFUNDED})


def period_of(
    document: Caseload,
    first: date | None,
    last: date | None,
    fund: str = "",
    today: date | None = None,
) -> Period:
    """Return a period: by default a year that ends on the last day anything was entered for.

    ``today``: the day it is counted on, so that a report says where its period is not over.
    Raises PlannerError ``period_backwards``, ``programme_first``, ``fund_unknown``.
    """
    programme = document.given_programme
    if fund and fund not in {f.code for f in programme.funds}:
        known = ", ".join(f.code for f in programme.funds)
        raise PlannerError("fund_unknown", fund=fund, funds=known)
    days = [programme.balance_date, *(e.on for e in document.entries.values())]
    last = last or max((*days, *(v.on for v in document.visits.values())))
    first = first or date(last.year, 1, 1)
    if first > last:
        raise PlannerError("period_backwards", first=first.isoformat(), last=last.isoformat())
    return Period(first, last, fund, today)


def check_told(document: Caseload, period: Period, to: Destination) -> None:
    """Refuse a report that may not be: it takes no time.

    Raises PlannerError ``protected_needed`` where protected details are shut, or as
    ``Destination.check`` does.
    """
    to.check()
    if document.sealed and not period.fund:
        raise PlannerError("protected_needed")


def monitoring(
    document: Caseload, allocation: Allocation, period: Period, to: Destination
) -> Monitoring:
    """Return the report. Raises PlannerError as ``with_cases`` does."""
    return with_cases(document, allocation, period, to).report


def with_cases(
    document: Caseload, allocation: Allocation, period: Period, to: Destination
) -> Behind:
    """Return the report with the cases behind it, for whoever may see them.

    Of one fund, vulnerabilities are left out: they would tell whom it serves. Raises PlannerError
    ``programme_first``, or as ``check_told`` does.
    """
    check_told(document, period, to)
    programme = document.given_programme
    records = records_of(document, allocation, period, scenario_of(document).policy.severity_burden)
    cases = counted_cases(records)
    way = way_of(cases)
    codes = [] if period.fund else [code for code, _ in programme.vulnerabilities]
    report = Monitoring(
        period.first,
        period.last,
        programme.fund(period.fund).printed_code if period.fund else "",
        to.values["recipient"],
        way,
        people_of(way, cases, [p.code for p in programme.places]),
        vulnerabilities_of(way, cases, codes),
        satisfaction_of(way, cases),
        scores_of(way, cases),
        needs_of(cases),
        visits_of(cases),
        complaints_of(cases),
        _costs(records, programme),
        document.instruments.get(records.instrument),
        period.until,
    )
    return Behind(report, cases)


def _costs(records: Records, programme: Programme) -> Costs:
    """Return the money: what was paid in the period, and what stands open on its last day."""
    parts: tuple[dict[Form, list[Part]], ...] = tuple({f: [] for f in Form} for _ in range(3))
    paid, committed, planned = parts
    for entry in records.document.entries.values():
        kind = _form(programme, entry)
        if kind is not None and records.period.holds(entry.on) and _is_paid(records, entry):
            minor = entry.amount.minor
            paid[kind].append((entry.case_id, -minor if entry.state in _BACK else minor))
    for book in records.books.values():
        kind = _form(programme, book.about)
        if kind is not None:
            committed[kind] += _left(book.about.case_id, book.outstanding[0])
            planned[kind] += _left(book.about.case_id, _not_committed(book))
    told = [safe_sums(each) for each in parts]

    def money(minor: int | None) -> Money | None:
        return None if minor is None else Money(minor, programme.currency)

    by_kind = [{kind: money(minor) for kind, minor in sums.items()} for sums, _ in told]
    return Costs(
        by_kind[0],
        by_kind[1],
        by_kind[2],
        (money(told[0][1]), money(told[1][1]), money(told[2][1])),
    )


def _is_paid(records: Records, entry: Entry) -> bool:
    ours = records.period.fund in ("", entry.fund)
    return ours and entry.state in (EntryState.PAID, EntryState.REFUNDED)


def _form(programme: Programme, entry: Entry) -> Form | None:
    """Return the form of support money is for; a project's own is for the community."""
    if entry.cost in (CostSort.FIXED, CostSort.RESIDENTS):
        return Form.COMMUNITY
    return None if entry.kind is None else form_of(programme, entry.kind, entry.target)


def _left(case_id: CaseId | None, minor: int) -> Iterator[Part]:
    if minor:
        yield case_id, minor


def _not_committed(book: LineBook) -> int:
    if book.planned is None or book.commitment is not None:
        return 0
    return book.planned.amount.minor
