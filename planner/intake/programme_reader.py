"""The programme workbook becomes a Programme, or findings: never half of one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from planner.domain.currency import currency_exponent
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding, Weight
from planner.domain.fund import Fund, FundSort
from planner.domain.programme import Office, Programme
from planner.domain.rates import Rate, Rates
from planner.domain.rule import Rule, RuleSort
from planner.intake import programme_form as form
from planner.intake.catalogue_form import AMOUNTS, COVERS, MEASURES
from planner.intake.catalogue_sheets import read_amounts, read_covers, read_measures
from planner.intake.forbidden_floors import find_forbidden_floors
from planner.intake.form import SheetForm, folded
from planner.intake.programme_sheets import (
    read_funds,
    read_needs,
    read_places,
    read_projects,
    read_vulnerabilities,
)
from planner.intake.rules_sheet import read_rules
from planner.intake.safety import WorkbookError
from planner.intake.table import Findings, Row, read_table, twice
from planner.intake.vocabulary import Vocabulary, codes_of
from planner.intake.workbook import RawSheet, read_calculated_sheets


@dataclass(frozen=True, slots=True)
class ProgrammeRead:
    """What a programme workbook gave: a programme, or None where a finding stops it."""

    programme: Programme | None
    findings: tuple[Finding, ...]


def read_programme(path: Path) -> ProgrammeRead:
    """Read a programme workbook; every fault of it is a finding, none is raised."""
    findings = Findings(path.name)
    try:
        sheets, found = read_calculated_sheets(path)
    except WorkbookError as error:
        findings.fault(error)
        return ProgrammeRead(None, tuple(findings.found))
    findings.found.extend(found)
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
    programme = _programme(tables, findings)
    return ProgrammeRead(None if findings.stop else programme, tuple(findings.found))


def _table(sheets: Sequence[RawSheet], sheet: SheetForm, findings: Findings) -> list[Row]:
    rows = read_table(sheets, sheet, findings)
    if any(c.key == "code" for c in sheet.columns) and sheet not in (COVERS, AMOUNTS):
        twice(rows)
    for row in rows:
        for key in sorted(row.formulas):
            if not row.text(key):
                row.find("formula_without_result", key)
    return rows


def _programme(tables: dict[str, list[Row]], findings: Findings) -> Programme:
    vocabulary = Vocabulary(
        needs=codes_of(tables["needs"]),
        vulnerabilities=codes_of(tables["vulnerabilities"]),
        places=codes_of(tables["places"]),
        funds=codes_of(tables["funds"]),
        measures=codes_of(tables["measures"]),
        projects=codes_of(tables["projects"]),
    )
    settings = _Settings.of(tables["office"], findings)
    year, day = settings.whole("year"), settings.day("balance_date")
    currency, paying = settings.currency("currency"), settings.currency("paying_currency")
    expected = settings.whole("expected")
    covers = read_covers(tables["covers"], vocabulary)
    amounts = read_amounts(tables["amounts"], vocabulary, currency)
    funds = read_funds(tables["funds"], currency, day)
    rules = read_rules(tables["rules"], currency, vocabulary, funds)
    _check_funds(tables["funds"], funds, rules)
    rates = _read_rates(tables["rates"])
    programme = Programme(
        name=settings.text("programme"),
        year=year or 0,
        balance_date=day or date.min,
        currency=currency,
        paying_currency=paying,
        office=Office(
            name=settings.text("name"),
            contact=settings.text("contact"),
            complaint_line=settings.text("complaint_line"),
            counsellors=settings.words("counsellors"),
            approver=settings.text("approver"),
            budget_officer=settings.text("budget_officer"),
        ),
        rates=rates,
        needs=read_needs(tables["needs"]),
        funds=funds,
        rules=rules,
        measures=read_measures(tables["measures"], currency, vocabulary, covers, amounts),
        places=read_places(tables["places"]),
        projects=read_projects(tables["projects"], currency, vocabulary, covers),
        vulnerabilities=read_vulnerabilities(tables["vulnerabilities"]),
        expected_returnees=expected or 0,
    )
    _check_rates(programme, tables["rates"], findings)
    find_forbidden_floors(tables["rules"], programme)
    for key, sheet in (("needs", form.NEEDS), ("measures", MEASURES), ("funds", form.FUNDS)):
        if not tables[key]:
            findings.add("sheet_empty", sheet=sheet.en, french=sheet.fr)
    return programme


@dataclass(frozen=True, slots=True)
class _Settings:
    """The rows of the sheet Office, by setting."""

    rows: dict[str, Row]

    @classmethod
    def of(cls, rows: Sequence[Row], findings: Findings) -> _Settings:
        known: dict[str, Row] = {}
        for row in rows:
            key = _setting(row.text("key"))
            if key:
                known[key] = row
            else:
                row.find("setting_unknown", "key", Weight.NOTE, value=row.text("key"))
        for key, (english, french, _, _, must) in form.OFFICE_SETTINGS.items():
            if must and (key not in known or not known[key].text("value")):
                if key in known:
                    known[key].find("setting_missing", "value", value=english, french=french)
                else:
                    findings.add(
                        "setting_missing", sheet=form.OFFICE.en, value=english, french=french
                    )
        return cls(known)

    def text(self, key: str) -> str:
        return self.rows[key].text("value") if key in self.rows else ""

    def words(self, key: str) -> tuple[str, ...]:
        return self.rows[key].words("value") if key in self.rows else ()

    def whole(self, key: str) -> int | None:
        return self.rows[key].whole("value", 0, 10**7) if key in self.rows else None

    def day(self, key: str) -> date | None:
        return self.rows[key].day("value") if key in self.rows else None

    def currency(self, key: str) -> str:
        code = self.text(key).upper()
        try:
            currency_exponent(code)
        except PlannerError:
            if code:
                self.rows[key].find("currency_unknown", "value", value=code)
            return ""
        return code


def _setting(label: str) -> str:
    for key, (english, french, *_) in form.OFFICE_SETTINGS.items():
        if folded(label) in (folded(english), folded(french), folded(key)):
            return key
    return ""


def _read_rates(rows: Sequence[Row]) -> Rates:
    rates: list[Rate] = []
    for row in rows:
        base, quote = row.needed("base").upper(), row.needed("quote").upper()
        for key, currency in (("base", base), ("quote", quote)):
            try:
                currency_exponent(currency)
            except PlannerError:
                if currency:
                    row.find("currency_unknown", key, value=currency)
        row.needed("starts")
        row.needed("units")
        starts, units = row.day("starts"), row.decimal("units")
        if starts and units:
            if any((r.base, r.quote, r.starts) == (base, quote, starts) for r in rates):
                row.find("rate_twice", "starts", starts=starts.isoformat())
            rates.append(Rate(base, quote, starts, units))
    return Rates(tuple(rates))


def _check_rates(programme: Programme, rows: Sequence[Row], findings: Findings) -> None:
    base, quote = programme.currency, programme.paying_currency
    if not base or not quote or base == quote:
        return
    try:
        programme.rates.on(base, quote, programme.balance_date)
    except PlannerError:
        sheet = rows[0].sheet if rows else form.RATES.en
        day = programme.balance_date.isoformat()
        findings.add("rate_missing", sheet=sheet, base=base, quote=quote, day=day)


def _check_funds(rows: Sequence[Row], funds: Sequence[Fund], rules: Sequence[Rule]) -> None:
    row_of = {row.text("code"): row for row in rows}
    for fund in funds:
        own = {r.sort for r in rules if r.scope == fund.code}
        if RuleSort.PAYS_FOR not in own:
            row_of[fund.code].find("fund_pays_nothing", "code", Weight.CHECK, value=fund.code)
        if fund.sort is FundSort.ENTITLEMENT and RuleSort.ENTITLED not in own:
            row_of[fund.code].find("entitlement_unstated", "code", Weight.CHECK, value=fund.code)
