"""Exchange rates in a workbook of their own: the sheet Rates, as a programme workbook has it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from planner.domain.findings import Finding
from planner.domain.programme.programme import Programme
from planner.domain.programme.rates import Rate
from planner.domain.row_place import RowPlace
from planner.intake.form import EXAMPLE
from planner.intake.form_writer import Filled, new_book, save_book, write_sheet
from planner.intake.programme.money_form import RATES
from planner.intake.programme.money_sheets import read_rates
from planner.intake.table import Findings, place_of, read_table


@dataclass(frozen=True, slots=True)
class RatesRead:
    """The rates of a file with the rows they stand in, and what is wrong with the file."""

    rates: tuple[tuple[Rate, RowPlace], ...]
    findings: tuple[Finding, ...]


def read_rates_workbook(path: Path) -> RatesRead:
    """Read the sheet Rates of a workbook; every fault of it is a finding, none is raised."""
    findings = Findings(path.name)
    sheets = findings.sheets(path)
    if sheets is None:
        return RatesRead((), tuple(findings.found))
    rows = read_table(sheets, RATES, findings)
    rates: list[tuple[Rate, RowPlace]] = []
    for row in rows:
        row.find_formulas()
        found_here = read_rates([row]).rates
        rates.extend((replace(rate, file=path.name), place_of(row)) for rate in found_here)
    if not rows and not findings.stop:
        findings.add("sheet_empty", sheet=RATES.en, french=RATES.fr)
    return RatesRead(tuple(rates), tuple(findings.found))


def write_rates_template(path: Path, language: str, programme: Programme | None) -> None:
    """Write the empty form with two examples nobody reads, in the currencies of ``programme``."""
    base = programme.currency if programme else "EUR"
    quote = programme.paying_currency if programme else "GNF"
    sources = {
        "en": ("The office's budget for the year", "UN Treasury, rate of the month"),
        "fr": ("Le budget annuel du bureau", "Trésor de l’ONU, taux du mois"),
    }
    plan, payment = sources.get(language, sources["en"])
    shown = f"{EXAMPLE.get(language, EXAMPLE['en'])} {base}"
    examples: list[Filled] = [
        {
            "base": shown,
            "quote": quote,
            "starts": date(2026, 1, 1),
            "ends": date(2026, 12, 31),
            "units": Decimal(9_400),
            "use": "plan",
            "source": plan,
        },
        {
            "base": shown,
            "quote": quote,
            "starts": date(2026, 11, 1),
            "ends": date(2026, 11, 30),
            "units": Decimal("9512.5"),
            "use": "payment",
            "source": payment,
        },
    ]
    book = new_book()
    write_sheet(book, RATES, [], language, examples=examples)
    save_book(book, path)
