"""Rules that contradict, can never bind or ended: one finding at the row, before any balance."""

import pytest

from planner.domain.findings import Weight
from tests.intake.rules import codes, found, one, rule, with_rules
from tests.intake.sheets import programme_sheets, read, with_cell

STOPPED_BY_A_CELL = [
    (
        rule("X", "EUR-A", "role_ceiling", Amount="500", For_each="grandchild"),
        "choice_unknown",
        "For each",
    ),
    (rule("X", "EUR-A", "role_ceiling", Amount="500"), "rule_value_missing", "For each"),
    (rule("X", "EUR-A", "case_share", Kinds="cash", At_most="25"), "rule_value_missing", None),
    (rule("X", "EUR-Z", "one_person"), "code_unknown", "Whose"),
    (rule("X", "OFFICE", "one_person"), "rule_scope_wrong", "Whose"),
    (rule("X", "OFFICE", "not_again"), "rule_scope_wrong", "Whose"),
    (rule("X", "EUR-A", "household_cap", Amount="4000"), "fund_not_entitlement", "Whose"),
    (rule("X", "EUR-A", "apply_by"), "rule_value_missing", "Months"),
    (rule("X", "EUR-A", "apply_by", Until="31/12/2026"), "date_unreadable", "Until"),
    (rule("X", "EUR-A", "spend_by", Months="-1"), "number_out_of_range", "Months"),
    (rule("X", "EUR-A", "not_again", Years="two"), "number_unreadable", "Years"),
    (rule("X", "EUR-A", "case_ceiling", Amount="9", Other_fund="Z"), "code_unknown", "Other fund"),
    (rule("X", "EUR-A", "case_ceiling", Amount="9", Need="wings"), "code_unknown", "Need"),
    (rule("X", "OFFICE", "tier", Amount="9", Number="9", Measures="K"), "code_unknown", "Measures"),
    (
        rule("X", "OFFICE", "bar", For_whom="age >= 70", Measures="K-BTR", Instead="K-X"),
        "code_unknown",
        "Instead",
    ),
    (
        rule("X", "EUR-A", "least_for", At_least_="30", For_whom="departure = XX"),
        "condition_value_unknown",
        "For whom",
    ),
    (
        rule("X", "EUR-A", "one_person", For_whom="country = Guinea"),
        "condition_value_unknown",
        "For whom",
    ),
    (
        rule("X", "EUR-A", "one_person", For_whom="visa_free = maybe"),
        "condition_value_unknown",
        "For whom",
    ),
]


@pytest.mark.parametrize(("row", "code", "column"), STOPPED_BY_A_CELL)
def test_that_a_cell_of_a_rule_is_found_where_it_stands(row, code, column):
    result = read(with_rules(row))
    assert result.programme is None
    finding = next(f for f in result.findings if f.code == code)
    assert finding.weight is Weight.STOPS
    assert finding.sheet == "Rules"
    assert column is None or finding.column == column


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ("60 | 30", "instalments_not_whole"),
        ("60 | forty", "share_unreadable"),
        ("0 | 100", "share_unreadable"),
        ("60.001 | 39.999", "share_unreadable"),
    ],
)
def test_that_parts_of_an_instalment_make_a_whole(parts, code):
    row = rule("X", "EUR-A", "instalments", Months="2") | {"Instalments (%)": parts}
    stops = [f for f in read(with_rules(row)).findings if f.weight is Weight.STOPS]
    assert [f.code for f in stops] == [code]
    assert stops[0].column == "Instalments (%)"


def test_that_one_code_with_dates_that_follow_is_two_versions():
    first = rule("V", "EUR-A", "one_person", In_force_to="2026-06-30")
    assert codes(first, rule("V", "EUR-A", "one_person", In_force_from="2026-07-01")) == []
    overlap = one(first, rule("V", "EUR-A", "one_person", In_force_from="2026-06-30"))
    assert (overlap.code, overlap.weight) == ("rule_versions_overlap", Weight.STOPS)
    assert overlap.column == "In force from"
    other = one(first, rule("V", "BE-C", "one_person", In_force_from="2026-07-01"))
    assert (other.code, other.weight) == ("rule_versions_differ", Weight.STOPS)


def test_that_a_rule_that_ended_is_pointed_out_unless_another_version_follows():
    gone = rule("V", "EUR-A", "one_person", In_force_to="2026-10-30")
    ended = one(gone)
    assert (ended.code, ended.weight, ended.column) == ("rule_ended", Weight.CHECK, "In force to")
    later = one(gone, rule("V", "EUR-A", "one_person", In_force_from="2026-11-01"))
    assert (later.code, later.weight) == ("rule_not_yet", Weight.NOTE)
    assert codes(gone, rule("V", "EUR-A", "one_person", In_force_from="2026-10-31")) == []
    assert codes(rule("V", "EUR-A", "one_person", In_force_to="2026-10-31")) == []


@pytest.mark.parametrize("sort", ["apply_by", "spend_by"])
def test_that_a_deadline_before_the_balance_date_is_pointed_out(sort):
    passed = one(rule("X", "EUR-A", sort, Until="2026-10-30"))
    assert (passed.code, passed.weight) == ("deadline_passed", Weight.CHECK)
    assert codes(rule("X", "EUR-A", sort, Until="2026-10-31")) == []


PARTS = {"Instalments (%)": "60 | 40"}
HALVES = {"Instalments (%)": "50 | 50"}
CONTRADICT = [
    (
        rule("X", "EUR-A", "role_ceiling", Amount="500", For_each="minor"),
        rule("Y", "EUR-A", "role_ceiling", Amount="600", For_each="minor"),
    ),
    (
        rule("X", "EUR-A", "instalments", Months="2") | PARTS,
        rule("Y", "EUR-A", "instalments", Months="2") | HALVES,
    ),
    (
        rule("X", "EUR-A", "instalments", Months="2", Measures="K-REHAB | K-MIC1") | PARTS,
        rule("Y", "EUR-A", "instalments", Months="2", Measures="K-MIC1 | K-MIC2") | HALVES,
    ),
    (
        rule("X", "EUR-A", "instalments", Months="2", Kinds="cash | in_kind") | PARTS,
        rule("Y", "EUR-A", "instalments", Months="3", Kinds="in_kind") | PARTS,
    ),
    (
        rule("X", "BE-C", "not_again", Years="2"),
        rule("Y", "BE-C", "not_again", Years="5"),
    ),
    (
        rule("X", "OFFICE", "tier", Measures="C-ARR", Number="7", Amount="400"),
        rule("Y", "OFFICE", "tier", Measures="C-ARR", Number="7", Amount="410"),
    ),
]


@pytest.mark.parametrize(("first", "second"), CONTRADICT)
def test_that_two_values_for_one_matter_contradict(first, second):
    finding = one(first, second)
    assert (finding.code, finding.weight) == ("rules_contradict", Weight.STOPS)
    assert dict(finding.values) == {"value": "Y", "other": "X"}


TOGETHER = [
    (
        rule("X", "EUR-A", "role_ceiling", Amount="500", For_each="minor"),
        rule("Y", "EUR-A", "role_ceiling", Amount="600", For_each="principal"),
    ),
    (
        rule("X", "EUR-A", "instalments", Months="2", Kinds="in_kind") | PARTS,
        rule("Y", "EUR-A", "instalments", Months="2", Measures="K-REHAB") | HALVES,
    ),
    (
        rule("X", "EUR-A", "instalments", Months="2", Amount="500") | PARTS,
        rule("Y", "EUR-A", "instalments", Months="2", Amount="1000") | HALVES,
    ),
    (
        rule("X", "EUR-A", "apply_by", Months="6"),
        rule("Y", "EUR-A", "apply_by", Until="2026-12-31"),
    ),
]


@pytest.mark.parametrize(("first", "second"), TOGETHER)
def test_that_rules_about_other_people_or_more_exact_ones_stand_together(first, second):
    assert codes(first, second) == []


def test_that_a_rule_said_twice_counts_twice_and_is_pointed_out():
    twice = [rule(code, "EUR-A", "role_ceiling", Amount="500", For_each="minor") for code in "XY"]
    finding = one(*twice)
    assert (finding.code, finding.weight) == ("rules_say_same", Weight.CHECK)


def test_that_a_ceiling_below_what_is_owed_to_the_same_people_stops():
    low = rule("X", "EURP-B", "case_ceiling", Amount="2614")
    finding = one(low)
    assert (finding.code, finding.weight) == ("ceiling_below_owed", Weight.STOPS)
    assert dict(finding.values) == {"value": "X", "fund": "EURP-B", "other": "EB-ARR, EB-PRI"}
    assert codes(low | {"Amount": "2615"}) == []
    assert codes(low | {"Kinds": "cash"}) == []
    assert codes(low | {"For whom": "age <= 17"}) == []
    forced = low | {"For whom": "return = forced", "Amount": "1204"}
    assert codes(forced) == ["ceiling_below_owed"]
    assert codes(forced | {"Amount": "1205"}) == []
    assert codes(low | {"Whose": "OFFICE"}) == ["ceiling_below_owed"]


def test_that_a_household_cap_lowers_what_is_owed():
    cap = rule("C", "EURP-B", "household_cap", Amount="2000")
    assert codes(cap, rule("X", "EURP-B", "case_ceiling", Amount="2000")) == []


def test_that_a_fund_that_can_serve_nobody_stops():
    finding = one(rule("X", "BE-C", "serves", For_whom="departure in DE|FR"))
    assert (finding.code, finding.weight) == ("fund_serves_nobody", Weight.STOPS)
    assert dict(finding.values)["named"] == "departure = BE; departure in DE|FR"
    assert codes(rule("X", "BE-C", "serves", For_whom="departure in BE|FR")) == []
    spared = rule("X", "BE-C", "serves", For_whom="departure = FR", Unless="sex = f")
    assert codes(spared) == []


def test_that_a_fund_all_of_whose_help_is_barred_stops():
    bar = rule("X", "ANY-F", "bar", For_whom="age >= 0", Measures="C-ARR | K-KIT")
    assert "fund_only_barred" in codes(bar)
    assert codes(bar | {"Measures": "C-ARR"}) == []
    assert codes(bar | {"For whom": "age >= 18"}) == []
    belgian = rule("X", "BE-C", "bar", For_whom="departure = BE", Kinds="in_kind")
    assert codes(belgian) == ["fund_only_barred"]


def test_that_owing_a_part_as_what_the_fund_does_not_pay_for_stops():
    sheets = with_cell(programme_sheets(), "Rules", "EB-PAYS", "Kinds", "in_kind")
    assert codes(sheets=sheets) == ["owed_not_paid"]


def test_that_least_shares_of_other_kinds_are_at_most_all():
    cash = rule("X", "EUR-A", "least_for", Kinds="cash") | {"At least (%)": "60"}
    goods = rule("Y", "EUR-A", "least_for", Kinds="in_kind") | {"At least (%)": "50"}
    finding = one(cash, goods)
    assert (finding.code, finding.weight) == ("least_for_impossible", Weight.STOPS)
    assert dict(finding.values)["total"] == 110
    assert codes(cash, goods | {"At least (%)": "40"}) == []
    assert codes(cash, goods | {"Kinds": "in_kind | cash", "At least (%)": "90"}) == []


def test_that_a_least_share_of_what_the_fund_never_pays_stops():
    row = rule("X", "BE-C", "least_for", Kinds="cash") | {"At least (%)": "10"}
    assert codes(row) == ["least_for_not_paid"]


def test_that_a_least_share_above_the_most_of_each_case_stops():
    least = rule("X", "EUR-A", "least_for", Kinds="cash") | {"At least (%)": "40"}
    most = rule("Y", "EUR-A", "case_share", Kinds="cash") | {"At most (%)": "30"}
    assert codes(least, most) == ["least_above_share"]
    assert codes(least, most | {"At most (%)": "40"}) == []
    assert codes(least, most | {"For whom": "sex = m"}) == []


def test_that_a_smallest_award_above_a_ceiling_stops():
    sheets = with_cell(programme_sheets(), "Rules", "O-SMALL", "Amount", "451")
    finding = one(sheets=sheets)
    assert (finding.code, finding.weight) == ("smallest_above_ceiling", Weight.STOPS)
    assert dict(finding.values) == {"value": "O-SMALL", "other": "AF-CASE"}
    assert codes(sheets=with_cell(sheets, "Rules", "O-SMALL", "Amount", "450")) == []


def test_that_tiers_without_an_amount_stop_at_the_measure():
    sheets = programme_sheets()
    for code in ("O-ARR-1", "O-ARR-2", "O-ARR-4"):
        sheets = with_cell(sheets, "Rules", code, "Measures", "K-KIT")
    stops = [f for f in found(sheets=sheets) if f.weight is Weight.STOPS]
    assert [(f.code, f.sheet, f.column) for f in stops] == [
        ("tiers_missing", "Measures", "Amount by")
    ]


def test_that_earlier_help_of_no_fund_here_is_asked_about():
    finding = one(rule("X", "EUR-A", "not_again", Other_fund="ERRIN", Years="5"))
    assert (finding.code, finding.weight) == ("earlier_fund_unknown", Weight.CHECK)
    assert codes(rule("X", "EUR-A", "not_again", Other_fund="BE-C")) == []


@pytest.mark.parametrize(
    ("setting", "condition"), [("Country", "country = GN"), ("Visa-free", "visa_free = no")]
)
def test_that_a_rule_that_asks_what_the_office_leaves_open_is_pointed_out(setting, condition):
    row = rule("X", "EUR-A", "one_person", For_whom=condition)
    assert codes(row) == []
    finding = one(row, sheets=with_cell(programme_sheets(), "Office", setting, "Value", ""))
    assert (finding.code, finding.weight) == ("rule_asks_setting", Weight.CHECK)


def test_that_what_cannot_be_read_hides_what_would_follow_from_it():
    low = rule("X", "EURP-B", "case_ceiling", Amount="10")
    wrong = rule("Y", "EUR-A", "case_ceiling", Amount="much")
    assert codes(low, wrong) == ["amount_unreadable"]
