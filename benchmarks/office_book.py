"""The office workbook of ten thousand cases: seconds, size, memory, and LibreOffice's own sums.

Every figure LibreOffice works out is compared with the awards to the last unit, in a currency of
two decimals, of none and of three.
"""

from __future__ import annotations

import multiprocessing
import resource
import shutil
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

import openpyxl

from benchmarks.plans import grown
from exports import excel
from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.currency import currency_exponent
from planner.domain.ids import AwardId
from planner.domain.money import Money
from planner.wording.names import name_of

Document = TypeVar("Document")
CASES = 10_000
CURRENCIES = ("EUR", "JPY", "KWD")
_FIRST = 6


def write_office_books(_document: Caseload) -> Iterator[tuple[str, float | str]]:
    """Write the workbook in each currency, let LibreOffice work it out, count the differences."""
    document, found = with_money_enough(*grown(CASES))
    for currency in CURRENCIES:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "office.xlsx"
            own = in_currency(document, currency), in_currency(found, currency)
            seconds, megabytes = _written(*own, path)
            yield f"office workbook of {CASES} cases, {currency}: processor", seconds
            yield "  size", f"{path.stat().st_size / 1_000_000:.1f} MB"
            yield "  memory of the process", f"{megabytes:.0f} MB"
            if not shutil.which("soffice"):
                yield "  LibreOffice", "is not here"
                continue
            started = time.perf_counter()
            worked_out = recalculated(path)
            yield "  LibreOffice opens, works out, saves", time.perf_counter() - started
            yield "  differences from the awards", str(differences(*own, worked_out))


def with_money_enough(document: Caseload, found: Allocation) -> tuple[Caseload, Allocation]:
    """Return a grown office whose funds and projects have grown with its cases, awards apart."""
    programme = document.given_programme
    times = len(document.cases)
    funds = tuple(
        replace(
            fund,
            amount=fund.amount.times(times),
            received=fund.received.times(times) if fund.received else None,
        )
        for fund in programme.funds
    )
    taken = Counter(award.target for award in found.awards if award.amount.minor)
    projects = tuple(
        replace(p, most=max(p.most, taken[p.code]) + p.residents_seats) for p in programme.projects
    )
    openings = tuple(replace(o, seats=taken[o.project]) for o in found.openings)
    changed = replace(programme, funds=funds, projects=projects)
    awards = tuple(
        replace(award, id=AwardId(f"{award.case_id}/{award.id}")) for award in found.awards
    )
    grown_up = replace(found, openings=openings, awards=awards)
    return replace(document, programme=changed), grown_up


def in_currency(document: Document, currency: str) -> Document:
    """Return a document with another currency in place of euro, its minor units as they are."""
    return _exchanged(document, currency)  # type: ignore[no-any-return]


def _exchanged(value: Any, currency: str) -> Any:
    if isinstance(value, Money):
        return Money(value.minor, currency) if value.currency == "EUR" else value
    if type(value) is str:
        return currency if value == "EUR" else value
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return tuple(_exchanged(v, currency) for v in value)
    if isinstance(value, Mapping):
        return {k: _exchanged(v, currency) for k, v in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        # Every field anew, with no look at whether it changed: only what a constructor takes.
        given = {f.name: getattr(value, f.name) for f in fields(value) if f.init}
        return type(value)(**{k: _exchanged(v, currency) for k, v in given.items()})
    return value


def _written(document: Caseload, found: Allocation, path: Path) -> tuple[float, float]:
    """Write the workbook in a process of its own; return its processor seconds and megabytes."""
    # Forked, so that what was invented is there already; its memory counts with the rest.
    context = multiprocessing.get_context("fork")
    receiver, sender = context.Pipe(duplex=False)
    child = context.Process(target=_write, args=(document, found, path, sender))
    child.start()
    seconds, megabytes = receiver.recv()
    child.join()
    return seconds, megabytes


def _write(document: Caseload, found: Allocation, path: Path, sender: Any) -> None:
    started = time.process_time()
    excel.write_office(document, found, path, "en")
    seconds = time.process_time() - started
    sender.send((seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_000))


def recalculated(path: Path) -> Path:
    """Let LibreOffice open a workbook, work out its formulas and save it."""
    out, profile = path.parent / "recalculated", path.parent / "profile"
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", "xlsx",
         "--outdir", out, path],
        check=True,
        capture_output=True,
        timeout=3_600,
    )  # fmt: skip
    return out / path.name


def differences(document: Caseload, found: Allocation, path: Path) -> int:
    """Return in how many figures a worked-out workbook differs from the awards; checks count."""
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    number = document.numbers()
    programme = document.given_programme
    by_award = {a.id: a.amount for a in found.awards}
    by_case, by_kind, by_fund = Counter[str](), Counter[str](), Counter[str]()
    for award in found.awards:
        by_case[number[award.case_id]] += award.amount.minor
        by_kind[name_of(award.kind, "en")] += award.amount.minor
        for line in award.lines:
            by_fund[line.fund] += line.amount.minor
    for opening in found.openings:
        by_fund[opening.fund] += (opening.fixed + opening.residents).minor
    printed: Counter[str] = Counter()
    for fund in programme.funds:
        printed[fund.printed_code] += by_fund[fund.code]
    whole = sum(by_case.values())
    count: int = _wrong(book["Awards"], "Award", "Sum of instalments", {
        k: v.minor for k, v in by_award.items()
    }, programme.currency)  # fmt: skip
    for sheet, key, figure, right in (
        ("Needs met", "Case", "Awarded", {number[c.case_id]: 0 for c in found.cases} | by_case),
        ("Kinds", "Kind", "Amount", dict(by_kind)),
        ("Funds", "Line", "Awarded", dict(printed)),
    ):
        count += _wrong(book[sheet], key, figure, right, programme.currency)
    places = sum(_units(r["Amount"], programme.currency) or 0 for r in _rows(book["Places"]))
    red = [row for row in _rows(book["Checks"]) if row["Outcome"] != "OK"]
    return count + (places != whole) + len(red)


def _wrong(sheet: Any, key: str, figure: str, right: Mapping[str, int], currency: str) -> int:
    """Return how many rows of a sheet say another figure, and how many are not there."""
    seen = {row[key]: _units(row[figure], currency) for row in _rows(sheet)}
    wrong = [k for k, units in right.items() if seen.get(k, None if units else 0) != units]
    return len(wrong) + len(seen.keys() - right.keys())


def _rows(sheet: Any) -> Iterator[dict[str, Any]]:
    rows = sheet.iter_rows(min_row=_FIRST - 1, values_only=True)
    headings = next(rows)
    for row in rows:
        if row and row[0] is not None:
            yield dict(zip(headings, row, strict=False))


def _units(value: Any, currency: str) -> int | None:
    """Return minor units; None where there is no figure or a part of a unit is left."""
    if not isinstance(value, int | float):
        return None
    scaled = Decimal(repr(value)).scaleb(currency_exponent(currency))
    whole = round(scaled)
    return whole if abs(scaled - whole) < Decimal("0.0001") else None
