"""The programme workbook becomes a Programme, or findings: never half of one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from planner.domain.checks.fault import Fault, Part
from planner.domain.checks.rule_findings import faults_of
from planner.domain.findings import Finding
from planner.domain.programme.programme import Programme
from planner.intake.form import SheetForm
from planner.intake.programme import form
from planner.intake.programme.catalogue_form import AMOUNTS, COVERS, MEASURES
from planner.intake.programme.catalogue_sheets import read_amounts, read_covers, read_measures
from planner.intake.programme.money_form import FUNDS, RATES
from planner.intake.programme.money_sheets import (
    check_funds,
    currencies_of_funds,
    read_budgets,
    read_codes,
    read_funds,
    read_rates,
)
from planner.intake.programme.office_sheet import Settings
from planner.intake.programme.provider_form import PROVIDERS
from planner.intake.programme.provider_sheet import read_providers
from planner.intake.programme.rules_sheet import read_rules
from planner.intake.programme.sheets import (
    read_needs,
    read_places,
    read_projects,
    read_vulnerabilities,
)
from planner.intake.table import Findings, Row, read_table, twice
from planner.intake.vocabulary import Vocabulary, codes_of
from planner.intake.workbook import RawSheet

#: Sheets on which one code may stand in several rows: versions of a rule, services of a provider.
_SEVERAL = (AMOUNTS, COVERS, PROVIDERS, form.RULES)
_SHEETS: Mapping[Part, SheetForm] = {
    Part.RULES: form.RULES,
    Part.FUNDS: FUNDS,
    Part.MEASURES: MEASURES,
    Part.PROVIDERS: PROVIDERS,
    Part.RATES: RATES,
}


@dataclass(frozen=True, slots=True)
class ProgrammeRead:
    """What a programme workbook gave: a programme, or None where a finding stops it."""

    programme: Programme | None
    findings: tuple[Finding, ...]


def read_programme(path: Path) -> ProgrammeRead:
    """Read a programme workbook; every fault of it is a finding, none is raised."""
    findings = Findings(path.name)
    sheets = findings.sheets(path)
    if sheets is None:
        return ProgrammeRead(None, tuple(findings.found))
    return programme_of(sheets, findings)


def programme_of(sheets: Sequence[RawSheet], findings: Findings) -> ProgrammeRead:
    """Return the programme of a workbook's sheets, or None where a finding stops it."""
    if not any(sheet.answers_to(s.name) for sheet in form.SHEETS for s in sheets):
        findings.add("file_not_programme")
        return ProgrammeRead(None, tuple(findings.found))
    tables = {sheet.key: _table(sheets, sheet, findings) for sheet in form.SHEETS}
    if any(f.code == "sheet_missing" for f in findings.found):
        # Without a sheet every code of it would be called unknown: one finding is enough.
        return ProgrammeRead(None, tuple(findings.found))
    programme = programme_of_rows(tables, findings)
    return ProgrammeRead(None if findings.stop else programme, tuple(findings.found))


def _table(sheets: Sequence[RawSheet], sheet: SheetForm, findings: Findings) -> list[Row]:
    rows = read_table(sheets, sheet, findings)
    check_codes(sheet, rows)
    for row in rows:
        row.find_formulas()
    return rows


def check_codes(sheet: SheetForm, rows: Sequence[Row]) -> None:
    """Note every code that stands twice where one may stand once."""
    if any(c.key == "code" for c in sheet.columns) and sheet not in _SEVERAL:
        twice(rows)


def programme_of_rows(tables: Mapping[str, Sequence[Row]], findings: Findings) -> Programme:
    """Return the programme of every table's rows; worth nothing where a finding stops it."""
    vocabulary = Vocabulary(
        needs=codes_of(tables["needs"]),
        vulnerabilities=codes_of(tables["vulnerabilities"]),
        places=codes_of(tables["places"]),
        funds=codes_of(tables["funds"]),
        measures=codes_of(tables["measures"]),
        projects=codes_of(tables["projects"]),
    )
    settings = Settings.of(tables["office"], findings)
    day = settings.day("balance_date")
    currency, paying = settings.currency("currency"), settings.currency("paying_currency")
    covers = read_covers(tables["covers"], vocabulary)
    amounts = read_amounts(tables["amounts"], vocabulary, currency)
    currencies = currencies_of_funds(tables["funds"], currency)
    budgets = read_budgets(tables["budgets"], currencies)
    codes = read_codes(tables["codes"], vocabulary.funds, vocabulary)
    funds = read_funds(tables["funds"], currency, budgets, codes)
    check_funds(tables["funds"], funds, day)
    measures = read_measures(tables["measures"], currency, vocabulary, covers, amounts)
    rules = read_rules(tables["rules"], currency, currencies, vocabulary, funds)
    by_code = {m.code: m for m in measures}
    services = read_providers(tables["providers"], paying, vocabulary, by_code)
    programme = Programme(
        name=settings.text("programme"),
        year=settings.whole("year") or 0,
        balance_date=day or date.min,
        currency=currency,
        paying_currency=paying,
        office=settings.office(),
        rates=read_rates(tables["rates"]),
        needs=read_needs(tables["needs"]),
        funds=funds,
        rules=tuple(rule for _, rule in rules),
        measures=measures,
        places=read_places(tables["places"]),
        projects=read_projects(tables["projects"], currency, vocabulary, covers),
        vulnerabilities=read_vulnerabilities(tables["vulnerabilities"]),
        expected_returnees=settings.whole("expected") or 0,
        providers=tuple(service for _, service in services),
        country=settings.country("country"),
        visa_free=settings.yes("visa_free"),
    )
    for key, sheet in (("needs", form.NEEDS), ("measures", MEASURES), ("funds", FUNDS)):
        if not tables[key]:
            findings.add("sheet_empty", sheet=sheet.en, french=sheet.fr)
    if not findings.stop:
        # What cannot be read has its finding; what follows from it would only be noise.
        rows = {
            Part.RULES: [row for row, _ in rules],
            Part.PROVIDERS: [row for row, _ in services],
            Part.FUNDS: tables["funds"],
            Part.MEASURES: tables["measures"],
            Part.RATES: tables["rates"],
        }
        place_faults(faults_of(programme), rows, findings)
    return programme


def place_faults(
    faults: Sequence[Fault], rows: Mapping[Part, Sequence[Row]], findings: Findings
) -> None:
    """Turn faults into findings at the rows they are about, or at the sheet as a whole."""
    for fault in faults:
        own = rows[fault.part]
        if fault.at is not None:
            own[fault.at].fault(fault)
            continue
        sheet = own[0].sheet if own else _SHEETS[fault.part].en
        found = fault.finding()
        findings.found.append(replace(found, file=findings.file, sheet=sheet))
