"""Read a workbook of entries, show what it would book, and book it: all of it or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding, Weight
from planner.domain.ledger.entry import Entry
from planner.domain.ledger.ledger import Ledger
from planner.domain.ledger.posting import POSTED, Posting
from planner.domain.ledger.refusals import FIELD_OF
from planner.domain.row_place import RowPlace
from planner.services.money.ledger import store_entries
from planner.services.money.ledger_lines import open_ledger
from planner.services.ports import EntriesReader
from planner.services.work import Work


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
        if moved := _moved(ledger, posting, place):
            found.append(moved)
        elif ledger.has(posting):
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
    known = sum(finding.code == "entry_booked_already" for finding in found)
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
    store_entries(work, preview.entries, who, "post_entries")
    return preview.entries


def _moved(ledger: Ledger, posting: Posting, place: RowPlace) -> Finding | None:
    """Return a finding where a row names another case or instalment than its line is of.

    Cells that were moved or sorted without the rest of their row would pay somebody else.
    """
    book = ledger.lines.get(posting.line) if posting.line else None
    if book is None:
        return None
    about = book.about
    number = ledger.numbers.get(about.case_id, "") if about.case_id else ""
    meant = {"case": number, "instalment": str(about.instalment or "")}
    for key, said in place.says:
        if said and said != meant[key]:
            return place.find(
                "entry_row_mixed", Weight.STOPS, key, value=said, meant=meant[key] or "–"
            )
    return None


def _refusal(refused: PlannerError, place: RowPlace) -> Finding:
    """Return a refused row as a finding that says what the refusal says."""
    values = {key: str(value) for key, value in refused.values.items()}
    key = FIELD_OF.get(refused.code) or values.get("role", "")
    return place.find(refused.code, Weight.STOPS, key, **values)
