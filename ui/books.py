"""What the session books: the plan, entries on lines, closed months, entries workbooks, rates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.ledger.accounts import Accounts, accounts_of
from planner.domain.ledger.entry import Entry, LineId
from planner.domain.ledger.posting import Posting
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.protection.secret import Secret
from planner.services.money import entries, ledger
from planner.services.money.entries import EntriesPreview
from planner.services.money.ledger import Booking
from planner.services.money.ledger_lines import open_ledger
from planner.services.papers.exporting import enter_entries
from planner.services.programme import rates
from planner.services.programme.rates import RatesPreview
from planner.services.work import Work
from ui.open_caseload import OpenCaseload
from ui.papers import Papers


@dataclass(frozen=True)
class Refusal:
    """Why a posting was refused, and on which of several lines."""

    error: PlannerError
    line: LineId | None = None


class Books(QObject):
    """The intentions of the budget officer. What is booked is never undone."""

    booked = Signal(object)  # Booking
    entries_previewed = Signal(object)  # EntriesPreview
    rates_previewed = Signal(object)  # RatesPreview

    def __init__(self, session: OpenCaseload, papers: Papers) -> None:
        super().__init__(session)
        self._session, self._papers = session, papers
        self._added_up: Caseload | None = None
        self._accounts: Accounts | None = None
        #: The date of the last document: the next one is likely of the same day.
        self.last_date: date | None = None
        session.opened.connect(self.forget)

    def forget(self) -> None:
        """Hold nothing of the caseload before: another is open, or none."""
        self._added_up = self._accounts = None

    @property
    def day(self) -> date:
        """Return the date to propose: of the last document, else the balance date."""
        return self.last_date or self._session.document.balance_date

    def accounts(self) -> Accounts:
        """Return the accounts of the open caseload, added up once for each state of it.

        Raises PlannerError as ``accounts_of`` does.
        """
        document = self._session.document
        if self._accounts is None or document is not self._added_up:
            self._accounts, self._added_up = accounts_of(document), document
        return self._accounts

    def to_book(self) -> Booking:
        """Return what booking the plan would change; nothing without an adopted balance.

        Raises PlannerError as ``services.ledger.to_book`` does.
        """
        document, allocation = self._session.document, self._session.allocation
        if allocation is None or document.programme is None:
            return Booking()
        return self._session.at_hand.booking(document, allocation)

    def returnable(self, code: str) -> Money:
        """Return what of a fund can go back to its donor, in the fund's currency."""
        document = self._session.document
        opened = open_ledger(document, self._session.allocation)
        fund = opened.fund(code)
        return Money(max(0, opened.returnable(fund, self.day)), fund.currency)

    def entries_of(self, line: LineId) -> list[Entry]:
        """Return what was booked on a line, in order."""
        found = (e for e in self._session.document.entries.values() if e.line == line)
        return sorted(found, key=lambda e: e.number)

    def book_plan(self, on: date) -> PlannerError | None:
        """Book what the adopted balance plans; return why not."""
        self.last_date = on
        return self._refused(lambda work, who: self.booked.emit(ledger.book_plan(work, who, on)))

    def post(self, postings: Sequence[Posting]) -> Refusal | None:
        """Book postings, all or nothing; return why not, and on which line."""
        session = self._session
        if session.work is None or not postings:
            return None
        try:
            self._check(postings)
            ledger.post(session.work, postings, session.who)
        except _RefusedOnLineError as refused:
            return Refusal(refused.error, refused.line)
        except PlannerError as error:
            return Refusal(error)
        self.last_date = postings[-1].on
        session.succeeded.emit()
        return None

    def _check(self, postings: Sequence[Posting]) -> None:
        """Try postings out on a ledger that is thrown away, to know which one is refused."""
        session = self._session
        trial = open_ledger(session.document, session.allocation)
        for posting in postings:
            try:
                trial.post(posting)
            except PlannerError as error:
                raise _RefusedOnLineError(error, posting.line) from None

    def close_month(self, month: Month, who: str) -> PlannerError | None:
        """Close a month for good; return why not."""
        day = max(self.day, month.last_day())
        return self._refused(lambda work, _: ledger.close_month(work, month, who, day))

    # Workbooks: read and written in the background

    def write_entries(self, path: Path) -> None:
        """Write a workbook of every line, to fill in what happened."""
        session = self._session
        document, allocation, language = session.document, session.allocation, session.language
        if not session.do(enter_entries, path):
            return
        write = session.tools.entries_workbook
        self._papers.write(path, lambda: write(path, open_ledger(document, allocation), language))

    def preview_entries(self, path: Path, password: Secret | None = None) -> None:
        """Read a workbook of entries and show what it would book.

        ``password``: what opens it where it is locked.
        """
        session = self._session
        if session.work is None:
            return
        # As it is in the file, not as it is seen: what is booked is booked against that.
        document, allocation = session.work.document, session.allocation
        reader = partial(session.tools.entries_reader, password=password)
        session.slow(
            self.tr("Reading the entries"),
            lambda _report, _stop: entries.preview_entries(document, allocation, reader, path),
            self.entries_previewed.emit,
        )

    def take_entries(self, preview: EntriesPreview) -> bool:
        """Book all that a workbook would; say whether it was booked."""
        return self._session.do(entries.take_entries, preview, self._session.who)

    def write_rates_template(self, path: Path) -> None:
        """Write an empty workbook of exchange rates."""
        session = self._session
        tools, language, known = session.tools, session.language, session.document.programme
        self._papers.write(path, lambda: tools.rates_template(path, language, known))

    def preview_rates(self, path: Path) -> None:
        """Read a workbook of exchange rates and show what it would add."""
        document, reader = self._session.document, self._session.tools.rates_reader
        self._session.slow(
            self.tr("Reading the rates"),
            lambda _report, _stop: rates.preview_rates(document, reader, path),
            self.rates_previewed.emit,
        )

    def take_rates(self, preview: RatesPreview) -> bool:
        """Add the rates a workbook has; say whether they were added."""
        return self._session.do(rates.take_rates, preview, self._session.who)

    def _refused(self, service: Callable[[Work, str], object]) -> PlannerError | None:
        session = self._session
        if session.work is None:
            return None
        try:
            service(session.work, session.who)
        except PlannerError as error:
            return error
        session.succeeded.emit()
        return None


class _RefusedOnLineError(Exception):
    def __init__(self, error: PlannerError, line: LineId | None) -> None:
        super().__init__(error.code)
        self.error, self.line = error, line
