"""Rules that can never bind are pointed out with the reason; those that may are not."""

import pytest

from planner.domain.findings import Weight
from tests.intake.rules import codes, one, rule

AT_MOST, AT_LEAST = "At most (%)", "At least (%)"
NEVER = [
    (rule("X", "COM-E", "case_ceiling", Amount="62000"), "above_fund"),
    (rule("X", "OFFICE", "case_ceiling", Amount="507000"), "above_fund"),
    (rule("X", "EUR-A", "case_ceiling", Amount="900", Kinds="community"), "kinds_not_paid"),
    (
        rule("X", "BE-C", "role_ceiling", Amount="9", For_each="minor", Kinds="cash"),
        "kinds_not_paid",
    ),
    (rule("X", "BE-C", "share_of_line", Kinds="cash") | {AT_MOST: "10"}, "kinds_not_paid"),
    (rule("X", "BE-C", "case_share", Kinds="cash") | {AT_MOST: "10"}, "kinds_not_paid"),
    (rule("X", "BE-C", "bar", For_whom="sex = f", Kinds="cash"), "kinds_not_paid"),
    (rule("X", "ANY-F", "bar", For_whom="sex = f", Measures="K-MED"), "measures_not_paid"),
    (rule("X", "ANY-F", "case_ceiling", Amount="99", Need="mhpss"), "need_not_paid"),
    (
        rule("X", "COM-E", "pays_for", Kinds="community", Measures="K-MED"),
        "measures_of_other_kinds",
    ),
    (rule("X", "OFFICE", "tier", Measures="K-KIT", Number="1", Amount="9"), "not_tiers"),
    (rule("X", "OFFICE", "trade_places", Measures="K-APP", Number="216"), "trade_limit"),
    (rule("X", "OFFICE", "case_ceiling", Amount="90", Kinds="referral"), "referrals"),
    (rule("X", "OFFICE", "bar", For_whom="age >= 18; age <= 15", Kinds="cash"), "conditions"),
    (rule("X", "OFFICE", "bar", For_whom="sex = f; sex = m", Kinds="cash"), "conditions"),
    (
        rule("X", "BE-C", "role_ceiling", Amount="9", For_each="case", For_whom="departure = FR"),
        "not_served",
    ),
    (
        rule("X", "EURP-B", "entitled", Amount="9", For_each="case", Part_of_the_promise="later")
        | {"For whom": "departure = BE; departure != BE"},
        "conditions",
    ),
    (rule("X", "OFFICE", "bar", For_whom="need.basic >= 5", Kinds="cash"), "conditions"),
    (
        rule("X", "OFFICE", "bar", For_whom="skill = couture; skill != couture", Kinds="cash"),
        "conditions",
    ),
    (
        rule("X", "EUR-A", "role_ceiling", Amount="9", For_each="unaccompanied_child")
        | {"For whom": "age >= 18"},
        "role",
    ),
    (
        rule("X", "EUR-A", "role_ceiling", Amount="9", For_each="child")
        | {"For whom": "age >= 18; returned_with <= 0"},
        "role",
    ),
    (
        rule("X", "EUR-A", "role_ceiling", Amount="9", For_each="minor", For_whom="persons <= 1"),
        "role",
    ),
    (rule("X", "EUR-A", "case_share", Kinds="cash") | {AT_MOST: "100"}, "says_nothing"),
    (rule("X", "EUR-A", "least_for", Kinds="cash") | {AT_LEAST: "0"}, "says_nothing"),
    (rule("X", "OFFICE", "spending_share", Kinds="in_kind") | {AT_MOST: "100"}, "says_nothing"),
    (rule("X", "OFFICE", "tension", Number="4", For_whom="age >= 0"), "tension"),
    (rule("X", "BE-C", "no_stacking", Other_fund="EURP-B/dinner"), "part"),
    (rule("X", "EURP-B", "household_cap", Amount="9000", Part_of_the_promise="dinner"), "part"),
    (rule("X", "BE-C", "no_stacking", Other_fund="BE-C"), "itself"),
]


@pytest.mark.parametrize(("row", "why"), NEVER)
def test_that_a_rule_that_can_never_bind_is_pointed_out_with_its_reason(row, why):
    finding = one(row)
    assert (finding.code, finding.weight) == ("rule_never_binds", Weight.CHECK)
    assert dict(finding.values)["value"] == "X"
    assert dict(finding.values)["why"] == why


MAY_BIND = [
    rule("X", "COM-E", "case_ceiling", Amount="61999"),
    rule("X", "OFFICE", "case_ceiling", Amount="506999"),
    rule("X", "COM-E", "share_of_line", Kinds="cash") | {AT_MOST: "10"},  # wages of a seat
    rule("X", "EUR-A", "case_ceiling", Amount="900", Need="mhpss"),
    rule("X", "OFFICE", "trade_places", Measures="K-APP", Number="215"),
    rule("X", "OFFICE", "bar", For_whom="age >= 15; age <= 15", Kinds="cash"),
    rule("X", "OFFICE", "bar", For_whom="skill = couture; skill = commerce", Kinds="cash"),
    # An adult may have returned with children.
    rule("X", "EUR-A", "role_ceiling", Amount="9", For_each="child", For_whom="age >= 18"),
    rule("X", "EUR-A", "role_ceiling", Amount="9", For_each="minor", For_whom="age >= 18"),
    rule("X", "EURP-B", "household_cap", Amount="9000", Part_of_the_promise="later"),
    rule("X", "BE-C", "no_stacking", Other_fund="EUR-A"),
]


@pytest.mark.parametrize("row", MAY_BIND)
def test_that_nothing_is_said_of_a_rule_that_may_bind(row):
    assert codes(row) == []
