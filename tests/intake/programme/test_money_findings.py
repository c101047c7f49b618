"""What is wrong with rates, budgets, account codes and providers is one clear finding each."""

import pytest

from planner.domain.findings import Weight
from planner.domain.money import Money
from planner.domain.programme.rates import RateUse
from planner.wording.findings import finding_sentence
from tests.intake.sheets import programme_sheets, read, with_cell, with_row

STOPPED = [
    # sheet, row, column, what is written there, the finding's code
    ("Office", "Country", "Value", "Guinea", "country_unknown"),
    ("Office", "Country", "Value", "ZZ", "country_unknown"),
    ("Office", "Visa-free", "Value", "perhaps", "yes_no_unreadable"),
    ("Rates", "EUR", "To", "2025-12-31", "rate_ends_before_start"),
    ("Rates", "EUR", "To", "soon", "date_unreadable"),
    ("Rates", "EUR", "Use", "holiday", "choice_unknown"),
    ("Funds", "EUR-A", "Currency", "EURO", "currency_unknown"),
    ("Funds", "COM-E", "Carry-over until", "2026-06-30", "carry_over_before_end"),
    ("Funds", "COM-E", "Carry-over until", "2026-13-01", "date_unreadable"),
    ("Funds", "EUR-A", "Pay by", "2026-12-30", "liquidation_before_end"),
    ("Budgets", "COM-E", "Fund", "COM-Z", "code_unknown"),
    ("Budgets", "COM-E", "Version", "", "value_missing"),
    ("Budgets", "COM-E", "Version", "2", "budgets_overlap"),
    ("Budgets", "COM-E", "Amount", "62000.001", "amount_too_fine"),
    ("Budgets", "COM-E", "To", "2026-07-01", "budgets_overlap"),
    ("Budgets", "COM-E", "To", "2025-07-01", "budget_ends_before_start"),
    ("Account codes", "EUR-A", "Fund", "EUR-Z", "code_unknown"),
    ("Account codes", "EUR-A", "Code name", "", "value_missing"),
    ("Account codes", "EUR-A", "Value", "", "value_missing"),
    ("Account codes", "EUR-A", "Kind", "gold", "choice_unknown"),
    ("Account codes", "EUR-A", "Kind", "cash", "code_twice"),
    ("Account codes", "EUR-A", "Measure or project", "K-XXX", "code_unknown"),
    ("Providers", "CS-CKY", "Code", "", "value_missing"),
    ("Providers", "CS-CKY", "Name", "", "value_missing"),
    ("Providers", "CS-CKY", "Measure", "K-XXX", "code_unknown"),
    ("Providers", "CS-CKY", "Measure", "", "value_missing"),
    ("Providers", "CS-CKY", "Places", "GN002003 | GN000000", "code_unknown"),
    ("Providers", "CS-CKY", "Fixed price", "-5", "amount_negative"),
    ("Providers", "CS-CKY", "Fixed price", "0.5", "amount_too_fine"),
    ("Providers", "CS-CKY", "Travel cost", "far", "amount_unreadable"),
    ("Providers", "CS-CKY", "Counted", "goats", "choice_unknown"),
    ("Providers", "CS-CKY", "Priced on", "last week", "date_unreadable"),
    ("Providers", "CS-CKY", "Capacity a month", "2.5", "number_unreadable"),
    ("Providers", "CS-CKY", "Languages", "fr | Pular!", "language_unreadable"),
    ("Providers", "CS-CKY", "Female staff", "some", "yes_no_unreadable"),
    ("Providers", "CS-CKY", "Last verified", "2026-02-30", "date_unreadable"),
]
TO_CHECK = [
    ("Office", "Payer", "Value", "A01", "payer_approves", Weight.CHECK),
    ("Providers", "CS-CKY", "Priced on", "", "price_undated", Weight.CHECK),
    ("Providers", "CS-CKY", "Priced on", "2026-04-30", "price_old", Weight.CHECK),
    ("Account codes", "ANY-F", "Code name", "LG", "codes_missing", Weight.CHECK),
    ("Funds", "ANY-F", "Codes needed", "GL | GRANT", "codes_missing", Weight.CHECK),
    ("Rates", "EUR", "To", "2026-03-20", "rate_gap", Weight.NOTE),
]


@pytest.mark.parametrize(("sheet", "row", "column", "text", "code"), STOPPED)
def test_that_a_fault_stops_the_programme_and_names_its_place(sheet, row, column, text, code):
    result = read(with_cell(programme_sheets(), sheet, row, column, text))
    assert result.programme is None
    found = [f for f in result.findings if f.code == code]
    assert len(found) == 1
    assert found[0].weight is Weight.STOPS
    assert found[0].sheet == sheet
    # Versions and codes that collide are said where the second one stands.
    assert found[0].column == column or code in ("budgets_overlap", "code_twice")
    assert found[0].sheet_row
    for language in ("en", "fr"):
        assert all(finding_sentence(found[0], language))


@pytest.mark.parametrize(("sheet", "row", "column", "text", "code", "weight"), TO_CHECK)
def test_that_what_may_be_meant_is_only_pointed_out(sheet, row, column, text, code, weight):
    result = read(with_cell(programme_sheets(), sheet, row, column, text))
    assert result.programme is not None
    found = [
        f for f in result.findings if f.code == code and dict(f.values).get("value") != "HR-KAN"
    ]
    assert [f.weight for f in found] == [weight]
    others = [f.code for f in result.findings if f.code not in (code, "price_old")]
    assert others == []


def test_that_the_last_day_of_the_age_is_not_too_old():
    sheets = with_cell(programme_sheets(), "Providers", "CS-CKY", "Priced on", "2026-05-01")
    old = [f for f in read(sheets).findings if f.code == "price_old"]
    assert [dict(f.values)["value"] for f in old] == ["HR-KAN"]


def test_that_a_code_without_a_value_names_the_measures_it_is_missing_for():
    sheets = with_cell(programme_sheets(), "Account codes", "ANY-F", "Kind", "community")
    (found,) = [f for f in read(sheets).findings if f.code == "codes_missing"]
    assert (found.sheet, found.column) == ("Funds", "Codes needed")
    assert dict(found.values) == {"value": "ANY-F", "name": "GL", "named": "C-ARR"}


def test_that_two_rows_of_one_service_reach_no_place_twice():
    sheets = with_row(
        programme_sheets(),
        "Providers",
        Code="CS-CKY",
        Name="Centre de santé",
        Measure="K-MED",
        Places="GN002005 | GN003002",
    )
    result = read(sheets)
    assert result.programme is None
    (found,) = [f for f in result.findings if f.weight is Weight.STOPS]
    assert found.code == "provider_reaches_twice"
    assert dict(found.values) == {
        "value": "CS-CKY",
        "measure": "K-MED",
        "places": "GN002005",
        "other": 2,
    }


@pytest.mark.parametrize(
    ("places", "twice"), [("", True), ("GN003002", False), ("GN003002 | GN002003", True)]
)
def test_that_rows_of_one_service_for_other_places_are_fine(places, twice):
    row = {"Code": "CS-CKY", "Name": "Centre", "Measure": "K-MED", "Places": places}
    codes = [f.code for f in read(with_row(programme_sheets(), "Providers", **row)).findings]
    assert ("provider_reaches_twice" in codes) == twice


def test_that_a_price_for_what_has_none_is_pointed_out():
    row = {
        "Code": "X",
        "Name": "Caisse",
        "Measure": "C-ARR",
        "Fixed price": "1000",
        "Priced on": "2026-10-01",
    }
    result = read(with_row(programme_sheets(), "Providers", **row))
    assert "provider_price_unused" in [f.code for f in result.findings]
    assert result.programme is not None


def test_that_a_provider_counts_as_the_measure_where_its_row_says_nothing():
    row = {
        "Code": "ECOLE",
        "Name": "École",
        "Measure": "K-SCH",
        "For each more": "1000000",
        "Priced on": "2026-10-01",
    }
    programme = read(with_row(programme_sheets(), "Providers", **row)).programme
    (service,) = programme.providers_of("K-SCH")
    own = programme.measure("K-SCH").cost
    assert (service.cost.counted, service.cost.included) == (own.counted, own.included)
    assert service.cost.amount(3) == Money(3_000_000, "GNF")


def test_that_places_no_provider_reaches_are_noted_where_they_are_not_ruled_out():
    sheets = with_cell(programme_sheets(), "Providers", "SM-NAT", "Places", "GN002003 | GN004005")
    (found,) = [f for f in read(sheets).findings if f.code == "places_unreached"]
    assert (found.weight, found.sheet, found.column) == (Weight.NOTE, "Providers", "Places")
    assert dict(found.values)["value"] == "K-CLIN"
    assert "GN004005" not in str(dict(found.values)["named"])
    # Job placement is not for Labé and Siguiri anyway.
    others = "GN002003 | GN003002 | GN002005 | GN007004 | GN001001 | GN005001"
    job = {"Code": "JOB", "Name": "Agence", "Measure": "K-JOB", "Places": others}
    codes = [f.code for f in read(with_row(programme_sheets(), "Providers", **job)).findings]
    assert "places_unreached" not in codes


def foreign():
    """The sample with EUR-A in Swiss francs."""
    return with_cell(programme_sheets(), "Funds", "EUR-A", "Currency", "CHF")


def chf(**cells):
    row = {"One unit of": "EUR", "Buys in": "CHF", "From": "2026-01-01", "Units": "0.95", **cells}
    return with_row(foreign(), "Rates", **row)


def test_that_a_fund_without_a_plan_rate_stops_at_its_row():
    result = read(foreign())
    assert result.programme is None
    (found,) = [f for f in result.findings if f.weight is Weight.STOPS]
    assert (found.code, found.sheet, found.column) == ("rate_missing", "Funds", "Currency")
    assert dict(found.values) == {"base": "EUR", "quote": "CHF", "day": "2026-10-31"}


@pytest.mark.parametrize(
    "cells", [{"Use": "payment"}, {"To": "2026-10-30"}, {"From": "2026-11-01"}]
)
def test_that_a_rate_of_another_use_or_time_is_no_plan_rate(cells):
    assert "rate_missing" in [f.code for f in read(chf(**cells)).findings]


def test_that_a_funds_rules_are_in_its_own_currency_and_the_offices_in_the_accounting_one():
    programme = read(chf()).programme
    assert programme.fund("EUR-A").amount == Money(9_500_000, "CHF")
    assert programme.rule("EA-CASE").amount == Money(220_000, "CHF")
    assert programme.rule("BC-CASE").amount == Money(220_000, "EUR")
    assert programme.rule("O-SMALL").amount == Money(3_000, "EUR")
    assert programme.accounted(Money(9_500, "CHF")) == Money(10_000, "EUR")


def test_that_rates_of_one_day_for_other_uses_are_not_twice():
    row = {"One unit of": "EUR", "Buys in": "GNF", "From": "2026-10-01", "Units": "9700"}
    twice = read(with_row(programme_sheets(), "Rates", **row))
    assert "rate_twice" in [f.code for f in twice.findings]
    programme = read(with_row(programme_sheets(), "Rates", **row, Use="payment")).programme
    day = programme.balance_date
    assert programme.rates.on("EUR", "GNF", day).units == 9640
    assert programme.rates.on("EUR", "GNF", day, RateUse.PAYMENT).units == 9700


def test_that_a_month_without_a_rate_between_two_is_noted_with_its_days():
    sheets = with_cell(programme_sheets(), "Rates", "EUR", "To", "2026-02-28")
    (found,) = [f for f in read(sheets).findings if f.code == "rate_gap"]
    assert found.sheet == "Rates"
    assert found.sheet_row == 3
    assert dict(found.values)["starts"] == "2026-03-01"
    assert dict(found.values)["ends"] == "2026-03-31"


def test_that_rates_that_end_before_the_last_fund_are_noted():
    last = {"One unit of": "EUR", "Buys in": "USD", "From": "2026-01-01", "Units": "1.1"}
    sheets = with_row(programme_sheets(), "Rates", **last, To="2026-12-31")
    (found,) = [f for f in read(sheets).findings if f.code == "rate_ends_early"]
    assert found.weight is Weight.NOTE
    assert dict(found.values)["ends"] == "2026-12-31"


@pytest.mark.parametrize("sheet", ["Budgets", "Account codes", "Providers"])
def test_that_a_workbook_from_before_these_sheets_is_still_read(sheet):
    result = read([s for s in programme_sheets() if s.name != sheet])
    assert result.programme is not None
