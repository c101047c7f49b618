"""Book the plan, post entries, close months: the ledger only ever grows.

Nothing booked here can be undone: a mistake is corrected by another entry.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from planner.domain.allocation import Allocation, Award, Opening
from planner.domain.caseload import Caseload
from planner.domain.document import planning_digest
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding, Weight
from planner.domain.ids import derived_id
from planner.domain.kind import Kind
from planner.domain.ledger.commitments import committed_projects, not_to_award
from planner.domain.ledger.entry import Closing, CostSort, Entry, LedgerLine, LineId
from planner.domain.ledger.posting import POSTED, Ledger, Posting, held_plans, ledger_of
from planner.domain.ledger.row_place import RowPlace
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.programme import Programme
from planner.services.balances import is_current, scenario_of
from planner.services.ports import EntriesReader
from planner.services.work import Work

#: Enough of a balance's digest to tell it from any other of the office.
_DIGITS = 12


@dataclass(frozen=True, slots=True)
class Booking:
    """What booking the plan would do: lines planned for the first time, anew, and no more."""

    first: tuple[LedgerLine, ...] = ()
    anew: tuple[LedgerLine, ...] = ()
    no_more: tuple[LineId, ...] = ()

    @property
    def new(self) -> int:
        """Return how many lines would be planned for the first time."""
        return len(self.first)

    @property
    def changed(self) -> int:
        """Return how many lines would be cancelled and planned anew."""
        return len(self.anew)

    @property
    def gone(self) -> int:
        """Return how many lines would be planned no more."""
        return len(self.no_more)


def lines_of(document: Caseload, allocation: Allocation) -> tuple[LedgerLine, ...]:
    """Return what money can be booked for: instalments of awards, projects' own money.

    An award of an agreed or signed plan is as that plan says, whether or not the allocation has
    it. Raises PlannerError ``programme_first``, ``rate_missing``.
    """
    programme = document.given_programme
    awards = {award.id: award for award in allocation.awards}
    for plan in held_plans(document):
        awards |= {award.id: award for award in plan.awards}
    found = [line for award in awards.values() for line in _of_award(award, programme)]
    for opening in allocation.openings:
        found.extend(_of_opening(opening, programme))
    return tuple(line for line in found if line.local.minor > 0)


def to_book(document: Caseload, allocation: Allocation) -> Booking:
    """Work out what booking the plan would change; nothing is changed yet.

    What is committed stays as it was planned. Raises PlannerError as ``lines_of`` does, and
    ``ledger_currency_changed``.
    """
    return _booking(ledger_of(document), lines_of(document, allocation))


def book_plan(work: Work, who: str, on: date) -> Booking:
    """Book what the adopted balance plans; booking it again books only what has changed since.

    The document of these entries is the balance, by the first digits of its digest.
    Raises PlannerError ``balance_first`` without an adopted balance, ``ledger_month_closed``,
    ``ledger_fund_unknown``, and as ``to_book`` does.
    """
    if work.allocation is None:
        raise PlannerError("balance_first")
    lines = lines_of(work.document, work.allocation)
    ledger = ledger_of(work.document, lines)
    booking = _booking(ledger, lines)
    staff = ledger.programme.office.staff
    proposer = who if who in staff else ""
    balance = work.allocation.digest[:_DIGITS]
    made: list[Entry] = []
    for gone in booking.no_more:
        made.extend(ledger.unplan(gone, on, proposer, balance))
    for line in (*booking.anew, *booking.first):
        made.extend(ledger.plan(line, on, proposer, balance))
    _store(work, made, who, "book_plan")
    return booking


def post(work: Work, postings: Sequence[Posting], who: str) -> tuple[Entry, ...]:
    """Book postings in their order, all or nothing.

    Raises PlannerError as ``Ledger.post`` does, at the first one that is refused.
    """
    ledger = open_ledger(work.document, work.allocation)
    made = [entry for posting in postings for entry in ledger.post(posting)]
    _store(work, made, who, "post_entries")
    return tuple(made)


def open_months(document: Caseload) -> list[Month]:
    """Return the months that may be closed: after the last closed, up to the newest entry."""
    known = {entry.month for entry in document.entries.values()}
    known.add(Month.of(document.balance_date))
    closed = max((c.month for c in document.closings.values()), default=None)
    first = min(known) if closed is None else closed.plus(1)
    last = max(known)
    months = []
    while first <= last:
        months.append(first)
        first = first.plus(1)
    return months


def close_month(work: Work, month: Month, who: str, on: date) -> Closing:
    """Close a month on a day for good, and with it every month before.

    Raises PlannerError as ``Ledger.close`` does.
    """
    ledger = ledger_of(work.document)
    closing = ledger.close(month, who, on)
    after = replace(work.document, closings={**work.document.closings, str(month): closing})
    work.commit(after, who=who, why=f"close_month:{month}", barrier=True)
    return closing


@dataclass(frozen=True, slots=True)
class EntriesPreview:
    """What a workbook of entries would book. ``known``: rows that are booked already."""

    entries: tuple[Entry, ...]
    known: int
    findings: tuple[Finding, ...]
    base: Caseload
    file: str

    @property
    def stopped(self) -> bool:
        """Say whether a finding stops the file: nothing of it is booked then."""
        return any(f.weight is Weight.STOPS for f in self.findings)


def preview_entries(
    document: Caseload, allocation: Allocation | None, reader: EntriesReader, path: Path
) -> EntriesPreview:
    """Read a workbook and work out what it would book, by date; nothing is booked yet.

    A row that is booked already, by its line, state, document and amount, is passed over: the
    same file may be read again. Every row that is refused is a finding. Raises PlannerError
    ``programme_first``, ``file_missing``, and as ``open_ledger`` does.
    """
    programme = document.given_programme
    if not path.is_file():
        raise PlannerError("file_missing", file=path.name)
    read = reader(path, programme)
    ledger = open_ledger(document, allocation)
    found, new = list(read.findings), []
    for posting, place in read.postings:
        if ledger.has(posting):
            found.append(place.find("entry_booked_already", Weight.NOTE, "document"))
        else:
            new.append((posting, place))
    made: list[Entry] = []
    for posting, place in sorted(new, key=lambda row: (row[0].on, POSTED.index(row[0].state))):
        try:
            made.extend(ledger.post(posting))
        except PlannerError as refused:
            found.append(_refusal(refused, place))
    if not read.postings and not found:
        found.append(Finding.of("entries_none", Weight.STOPS, file=path.name))
    known = len(read.postings) - len(new)
    return EntriesPreview(tuple(made), known, tuple(found), document, path.name)


def take_entries(work: Work, preview: EntriesPreview, who: str) -> tuple[Entry, ...]:
    """Book what the preview showed, all of it.

    Raises PlannerError ``entries_stopped`` where a finding stops it, ``document_changed`` where
    the caseload has changed since.
    """
    stops = [f for f in preview.findings if f.weight is Weight.STOPS]
    if stops:
        raise PlannerError("entries_stopped", file=preview.file, count=len(stops))
    if work.document is not preview.base:
        raise PlannerError("document_changed")
    _store(work, preview.entries, who, "post_entries")
    return preview.entries


#: The column of a workbook each refusal is about, where it is one.
_COLUMNS = {
    "on": "ledger_month_closed ledger_fund_not_begun ledger_fund_ended ledger_liquidation_over"
    " ledger_rate_missing ledger_before_commitment ledger_before_payment",
    "amount": "ledger_amount_not_positive ledger_over_plan ledger_over_commitment"
    " ledger_over_paid ledger_over_received ledger_over_returnable",
    "currency": "ledger_wrong_currency",
    "document": "ledger_document_missing ledger_proof_missing ledger_twice",
    "approver": "ledger_approver_proposed",
    "payer": "ledger_payer_approved ledger_payer_proposed",
    "state": "ledger_nothing_left ledger_committed_twice ledger_not_committed"
    " ledger_plan_not_agreed ledger_not_planned",
    "line": "ledger_line_unknown",
    "fund": "ledger_fund_unknown ledger_code_missing",
}
_COLUMN_OF = {code: key for key, codes in _COLUMNS.items() for code in codes.split()}


def _refusal(refused: PlannerError, place: RowPlace) -> Finding:
    """Return a refused row as a finding that says what the refusal says."""
    values = {key: str(value) for key, value in refused.values.items()}
    key = _COLUMN_OF.get(refused.code) or values.get("role", "")
    return place.find(refused.code, Weight.STOPS, key, **values)


def open_ledger(document: Caseload, allocation: Allocation | None) -> Ledger:
    """Return the ledger of a caseload, which knows the lines of its adopted balance.

    Raises PlannerError ``programme_first``, ``rate_missing``, ``ledger_currency_changed``.
    """
    lines = lines_of(document, allocation) if allocation is not None else ()
    return ledger_of(document, lines)


def _store(work: Work, made: Sequence[Entry], who: str, why: str) -> None:
    if made:
        entries = {**work.document.entries, **{entry.id: entry for entry in made}}
        after = replace(work.document, entries=entries)
        held = committed_projects(after) != committed_projects(work.document) and _holds(
            after, work.document, work.allocation
        )
        if held and is_current(work.document):
            # What the adopted balance opens is now committed: it is still the answer.
            digest = planning_digest(after, scenario_of(after))
            after = replace(after, about=replace(after.about, adopted_for=digest))
        work.commit(after, who=who, why=why, barrier=True)


def _holds(after: Caseload, before: Caseload, allocation: Allocation | None) -> bool:
    """Say whether the adopted balance holds to all that is committed after booking."""
    if allocation is None or not_to_award(after) != not_to_award(before):
        return False
    opened = {o.project: o.fund for o in allocation.openings}
    committed = committed_projects(after)
    return committed.keys() >= committed_projects(before).keys() and all(
        opened.get(project) == fund for project, fund in committed.items()
    )


def _booking(ledger: Ledger, lines: Iterable[LedgerLine]) -> Booking:
    first, anew, wanted = [], [], set()
    for line in lines:
        wanted.add(line.id)
        book = ledger.lines.get(line.id)
        if book is None or (book.planned is None and book.commitment is None):
            first.append(line)
        elif book.commitment is None and not _same(book.planned, line):
            anew.append(line)
    no_more = tuple(
        line
        for line, book in ledger.lines.items()
        if line not in wanted and book.planned is not None and book.commitment is None
    )
    return Booking(tuple(first), tuple(anew), no_more)


def _same(planned: Entry | None, line: LedgerLine) -> bool:
    """Say whether a line is booked as it is now; the rates it came by may be others."""
    return planned is not None and (
        planned.fund,
        planned.kind,
        planned.target,
        planned.amount,
        planned.local,
        planned.charged,
        planned.due,
        planned.provider,
        planned.proof,
    ) == (
        line.fund,
        line.kind,
        line.target,
        line.amount,
        line.local,
        line.charged,
        line.month,
        line.provider,
        line.proof,
    )


def _of_award(award: Award, programme: Programme) -> Iterator[LedgerLine]:
    for line in award.lines:
        charged, fund_rate = _charged(line.amount, line.fund, programme)
        yield LedgerLine(
            LineId(line.id),
            CostSort.INSTALMENT,
            line.fund,
            award.kind,
            award.target,
            line.month,
            line.amount,
            line.local,
            line.charged or charged,
            award.case_id,
            award.id,
            line.number,
            award.provider,
            line.proof,
            line.rate,
            line.fund_rate or fund_rate,
        )


def _of_opening(opening: Opening, programme: Programme) -> Iterator[LedgerLine]:
    day = programme.balance_date
    rate = programme.rates.units(programme.currency, programme.paying_currency, day)
    for cost, amount in ((CostSort.FIXED, opening.fixed), (CostSort.RESIDENTS, opening.residents)):
        charged, fund_rate = _charged(amount, opening.fund, programme)
        yield LedgerLine(
            project_line(opening.project, cost),
            cost,
            opening.fund,
            Kind.COMMUNITY,
            opening.project,
            opening.month,
            amount,
            programme.rates.convert(amount, programme.paying_currency, day),
            charged,
            rate=str(rate),
            fund_rate=fund_rate,
        )


def project_line(project: str, cost: CostSort) -> LineId:
    """Return the line of a project's fixed cost or of its residents' seats."""
    return LineId(derived_id(cost.value, project))


def _charged(amount: Money, fund: str, programme: Programme) -> tuple[Money, str]:
    """Return an amount in a fund's currency at the plan rate, and the rate."""
    day = programme.balance_date
    currency = next((f.currency for f in programme.funds if f.code == fund), amount.currency)
    rate = programme.rates.units(amount.currency, currency, day)
    return programme.rates.convert(amount, currency, day), str(rate)
