"""Whatever is wrong with a programme workbook gets one clear finding, and stops it if it must."""

import pytest

from planner.domain.findings import Weight
from tests.intake.sheets import programme_sheets, read, with_cell, with_row, without_column

STOPPED = [
    # sheet, row, column, what is written there, the finding's code
    ("Funds", "EUR-A", "Amount", "-95000", "amount_negative"),
    ("Funds", "EUR-A", "Amount", "95000.005", "amount_too_fine"),
    ("Funds", "EUR-A", "Amount", "much", "amount_unreadable"),
    ("Funds", "EUR-A", "Amount", "", "value_missing"),
    ("Funds", "EUR-A", "To", "2025-12-31", "fund_ends_before_start"),
    ("Funds", "EUR-A", "From", "1/1/2026", "date_unreadable"),
    ("Funds", "EUR-A", "Sort", "basket", "choice_unknown"),
    ("Rates", "EUR", "Buys in", "XXZ", "currency_unknown"),
    ("Rates", "EUR", "Units", "0", "decimal_unreadable"),
    ("Rates", "EUR", "Buys in", "EUR", "rate_of_itself"),
    ("Rates", "EUR", "From", "2026-04-01", "rate_twice"),
    ("Office", "Accounting currency", "Value", "EURO", "currency_unknown"),
    ("Office", "Balance date", "Value", "tomorrow", "date_unreadable"),
    ("Office", "Balance date", "Value", "", "setting_missing"),
    ("Needs", "basic", "Dimension", "spiritual", "choice_unknown"),
    ("Needs", "housing", "Code", "medical", "code_twice"),
    ("Places", "GN002003", "Tension", "4", "number_out_of_range"),
    ("Places", "GN002003", "Residents", "a few", "number_unreadable"),
    ("Rules", "EA-CASE", "Amount", "", "rule_value_missing"),
    ("Rules", "EA-CASE", "Whose", "EUR-Z", "code_unknown"),
    ("Rules", "EA-CASE", "Sort", "advice", "choice_unknown"),
    ("Rules", "EA-WHO", "For whom", "departure is NE", "condition_unreadable"),
    ("Rules", "EA-WHO", "For whom", "shoe_size >= 40", "fact_unknown"),
    ("Rules", "EA-WHO", "For whom", "return = sometimes", "condition_value_unknown"),
    ("Rules", "EA-WHO", "For whom", "need.wings >= 2", "condition_value_unknown"),
    ("Rules", "O-BASIC", "Need", "wings", "code_unknown"),
    ("Rules", "O-BASIC", "Severity", "5", "number_out_of_range"),
    ("Rules", "O-CASH", "At least (%)", "40", "least_above_most"),
    ("Rules", "O-CASH", "At most (%)", "350", "share_unreadable"),
    ("Rules", "O-CASH", "At most (%)", "0.35", "share_ambiguous"),
    ("Rules", "O-COMM", "At least (%)", "90", "shares_impossible"),
    ("Rules", "O-RISK", "Kinds", "", "rule_value_missing"),
    ("Rules", "O-RISK", "Kinds", "gold", "choice_unknown"),
    ("Rules", "O-TRADE", "Measures", "K-MIC9", "code_unknown"),
    ("Rules", "O-HOURS", "Whose", "EUR-A", "rule_scope_wrong"),
    ("Rules", "EA-PAYS", "Whose", "OFFICE", "rule_scope_wrong"),
    ("Rules", "EB-MEM", "Whose", "EUR-A", "fund_not_entitlement"),
    ("Rules", "BC-STACK", "Other fund", "XY/later", "code_unknown"),
    ("Rules", "EA-RESERVE", "In force to", "2025-01-01", "rule_ends_before_start"),
    ("Measures", "K-KIT", "Fixed", "-90", "amount_negative"),
    ("Measures", "K-KIT", "Kind", "gift", "choice_unknown"),
    ("Measures", "K-KIT", "Code", "K-RENT", "code_twice"),
    ("Measures", "K-MIC1", "After", "K-XXX", "code_unknown"),
    ("Measures", "K-JOB", "Services must", "place not in GN000000", "condition_value_unknown"),
    ("Measures", "K-VOC", "Starts in months", "1 | 13", "number_out_of_range"),
    ("Measures", "K-VOC", "Places per", "week", "choice_unknown"),
    ("Measures", "K-REHAB", "Instalments", "60 %; 30 %", "instalments_not_whole"),
    ("Measures", "K-REHAB", "Instalments", "half; half", "instalments_unreadable"),
    ("Covers", "K-KIT", "Need", "wings", "code_unknown"),
    ("Covers", "K-KIT", "Share met (%)", "150", "share_unreadable"),
    ("Covers", "K-KIT", "Measure or project", "K-XXX", "code_unknown"),
    ("Amounts", "C-DEBT", "Amount", "-1", "amount_negative"),
    ("Projects", "P-KAN1", "Place", "GN000000", "code_unknown"),
    ("Projects", "P-KAN1", "Returnees, least", "30", "least_above_most"),
    ("Projects", "P-KAN1", "Code", "P-KAN2", "code_twice"),
    ("Projects", "P-KAN1", "Residents consulted", "perhaps", "yes_no_unreadable"),
    ("Projects", "P-MAM1", "Wages of a seat", "100", "wages_above_seat"),
]
TO_CHECK = [
    ("Funds", "BE-C", "Amount", "0", "budget_zero"),
    ("Funds", "EUR-A", "Received so far", "100000", "received_above_amount"),
    ("Funds", "EUR-A", "To", "2026-09-30", "fund_ended"),
    ("Rules", "EA-CASE", "Days", "3", "rule_value_unused"),
    ("Measures", "K-KIT", "Name (en)", "", "text_missing"),
    ("Office", "Approver", "Setting", "Door colour", "setting_unknown"),
]


@pytest.mark.parametrize(("sheet", "row", "column", "text", "code"), STOPPED)
def test_that_a_fault_stops_the_programme_and_names_its_place(sheet, row, column, text, code):
    result = read(with_cell(programme_sheets(), sheet, row, column, text))
    assert result.programme is None
    found = next(f for f in result.findings if f.code == code)
    assert found.weight is Weight.STOPS
    assert found.sheet == sheet
    if code != "shares_impossible":
        assert found.column == column or sheet == "Measures"
        assert found.sheet_row
    for finding in result.findings:
        assert (finding.row is None) == (finding.sheet_row is None)
        assert finding.row is None or finding.sheet_row == finding.row + 1


@pytest.mark.parametrize(("sheet", "row", "column", "text", "code"), TO_CHECK)
def test_that_what_may_be_meant_is_only_pointed_out(sheet, row, column, text, code):
    result = read(with_cell(programme_sheets(), sheet, row, column, text))
    assert result.programme is not None
    found = [f for f in result.findings if f.code != "price_old"]
    assert [f.code for f in found] == [code]
    assert found[0].weight is not Weight.STOPS


def test_that_one_fault_is_one_finding():
    for sheet, row, column, text, code in STOPPED:
        if code in ("amount_negative", "choice_unknown", "code_twice", "share_unreadable"):
            findings = read(with_cell(programme_sheets(), sheet, row, column, text)).findings
            stops = [f.code for f in findings if f.weight is Weight.STOPS]
            assert stops.count(code) == 1, (sheet, row, column)


@pytest.mark.parametrize("sheet", ["Funds", "Rules", "Measures", "Covers", "Needs", "Office"])
def test_that_a_missing_sheet_is_the_one_finding(sheet):
    result = read([s for s in programme_sheets() if s.name != sheet])
    assert result.programme is None
    assert [f.code for f in result.findings] == ["sheet_missing"]
    assert result.findings[0].sheet == sheet


def test_that_a_missing_column_is_named():
    result = read(without_column(programme_sheets(), "Funds", "Amount"))
    assert result.programme is None
    missing = [f for f in result.findings if f.code == "column_missing"]
    assert [(f.sheet, f.column) for f in missing] == [("Funds", "Amount")]


def test_that_a_contradicting_rule_names_the_other():
    sheets = with_row(
        programme_sheets(),
        "Rules",
        Code="EA-CASE-2",
        Whose="EUR-A",
        Sort="case_ceiling",
        Amount="1800",
    )
    result = read(sheets)
    assert result.programme is None
    found = next(f for f in result.findings if f.code == "rules_contradict")
    assert dict(found.values) == {"value": "EA-CASE-2", "other": "EA-CASE"}


def test_that_rules_of_different_times_do_not_contradict():
    sheets = with_row(
        programme_sheets(),
        "Rules",
        **{
            "Code": "EA-CASE-2",
            "Whose": "EUR-A",
            "Sort": "case_ceiling",
            "Amount": "1800",
            "In force from": "2027-01-01",
        },
    )
    assert read(sheets).programme is not None


def test_that_greatest_shares_that_leave_money_unspendable_are_found():
    sheets = with_cell(programme_sheets(), "Rules", "O-COMM", "At most (%)", "30")
    more = {"Whose": "OFFICE", "Sort": "spending_share", "Kinds": "in_kind", "At most (%)": "20"}
    result = read(with_row(sheets, "Rules", Code="O-KIND", **more))
    assert "shares_too_small" in [f.code for f in result.findings]
    assert result.programme is None


def test_that_a_missing_rate_for_the_paying_currency_stops():
    sheets = with_cell(programme_sheets(), "Office", "Paying currency", "Value", "XOF")
    result = read(sheets)
    assert result.programme is None
    assert "rate_missing" in [f.code for f in result.findings]


def test_that_tiers_begin_at_one_person_and_no_tier_stands_twice():
    sheets = with_cell(programme_sheets(), "Rules", "O-ARR-1", "Number", "2")
    found = {f.code: f for f in read(sheets).findings}
    assert found["tier_of_one_missing"].sheet == "Measures"
    assert dict(found["rules_contradict"].values) == {"value": "O-ARR-2", "other": "O-ARR-1"}
    assert found["rules_contradict"].column == "Amount"


def test_that_two_funds_of_one_code_are_found_at_the_second():
    result = read(with_cell(programme_sheets(), "Funds", "BE-C", "Code", "EUR-A"))
    found = next(f for f in result.findings if f.code == "code_twice")
    assert dict(found.values) == {"value": "EUR-A", "other": 2}
    assert found.sheet_row == 4


def barred(*bars, floor="O-BASIC"):
    """The findings of the sample with these bars more."""
    sheets = programme_sheets()
    for code, bar in bars:
        sheets = with_row(sheets, "Rules", Code=code, Whose="OFFICE", Sort="bar", **bar)
    result = read(sheets)
    found = [f for f in result.findings if f.code == "bar_forbids_floor"]
    for finding in found:
        assert dict(finding.values)["other"] == floor
        assert finding.sheet == "Rules"
        assert finding.sheet_row == finding.row + 1
    assert (result.programme is None) == bool(found)
    return [dict(f.values)["value"] for f in found]


ALL_BASIC = "E-ARR | C-ARR | C-CFW | K-KIT | R-SOC"
MOST_KINDS = "cash | in_kind | community"
EVERY_KIND = "cash | in_kind | community | referral"


@pytest.mark.parametrize(
    "who",
    [
        "age >= 0",
        "age <= 130",
        "persons >= 1",
        "cash_risk in yes|no",
        "need.basic >= 2",
        "return in voluntary|humanitarian|forced",
    ],
)
@pytest.mark.parametrize("what", [{"Measures": ALL_BASIC}, {"Kinds": MOST_KINDS}])
def test_that_a_bar_for_everybody_contradicts_the_floor_it_forbids(who, what):
    assert barred(("O-NO", {"For whom": who, **what})) == ["O-NO"]


def test_that_bars_that_forbid_a_floor_together_are_both_named():
    cash = ("O-NO1", {"For whom": "age >= 0", "Kinds": "cash"})
    rest = ("O-NO2", {"For whom": "age >= 0", "Measures": "K-KIT | R-SOC"})
    assert barred(cash) == []
    assert barred(rest) == []
    assert barred(cash, rest) == ["O-NO1, O-NO2"]


@pytest.mark.parametrize(
    "bar",
    [
        {"For whom": "age <= 17", "Kinds": EVERY_KIND},
        {"For whom": "age >= 1", "Kinds": EVERY_KIND},
        {"For whom": "need.basic >= 4", "Kinds": EVERY_KIND},
        {"For whom": "age >= 0", "Unless": "cash_risk = no", "Kinds": EVERY_KIND},
        {"For whom": "age >= 0", "Measures": "K-RENT"},
        {"For whom": "age >= 0", "Kinds": EVERY_KIND, "In force to": "2020-12-31"},
    ],
)
def test_that_a_bar_that_leaves_somebody_or_something_is_no_contradiction(bar):
    if "In force to" in bar:
        sheets = with_cell(programme_sheets(), "Rules", "O-BASIC", "In force from", "2021-01-01")
        more = {"Code": "O-NO", "Whose": "OFFICE", "Sort": "bar", **bar}
        codes = [f.code for f in read(with_row(sheets, "Rules", **more)).findings]
        assert "bar_forbids_floor" not in codes
    else:
        assert barred(("O-NO", bar)) == []


def test_that_a_bar_without_conditions_is_one_finding():
    more = {"Code": "O-NO", "Whose": "OFFICE", "Sort": "bar", "Kinds": EVERY_KIND}
    codes = [f.code for f in read(with_row(programme_sheets(), "Rules", **more)).findings]
    assert codes == ["rule_value_missing"]
    unreadable = {**more, "For whom": "age is 3"}
    codes = [f.code for f in read(with_row(programme_sheets(), "Rules", **unreadable)).findings]
    assert codes == ["condition_unreadable"]
