"""After an edit the same is said of a programme as at its import."""

from dataclasses import replace
from datetime import date, timedelta

from planner.domain.checks.fault import Part
from planner.domain.checks.rule_findings import faults_of, findings_of
from planner.domain.findings import Weight
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.programme.conditions import parse_conditions
from planner.domain.programme.provider import Provider
from planner.domain.programme.rule import Rule, RuleSort
from planner.intake.programme.workbook import sample_programme


def with_rule(rule):
    programme = sample_programme()
    return replace(programme, rules=(*programme.rules, rule))


def of_rules(programme):
    return [fault for fault in faults_of(programme) if fault.part is Part.RULES]


def test_that_a_programme_without_faults_has_none_of_its_rules():
    assert of_rules(sample_programme()) == []


def test_that_a_rule_written_here_is_checked_like_one_from_a_workbook():
    programme = with_rule(
        Rule("X", "BE-C", RuleSort.CASE_SHARE, kinds=frozenset({Kind.CASH}), most=1_000)
    )
    (fault,) = of_rules(programme)
    assert fault.at == len(programme.rules) - 1
    assert (fault.code, fault.weight) == ("rule_never_binds", Weight.CHECK)
    assert fault.finding() in findings_of(programme)


def test_that_two_versions_are_told_apart_by_their_place():
    programme = sample_programme()
    last = date(2026, 12, 31)
    first = Rule("X", "EUR-A", RuleSort.ONE_PERSON, ends=last)
    second = replace(first, starts=last, ends=None)
    programme = replace(programme, rules=(*programme.rules, first, second))
    assert [fault.at for fault in of_rules(programme)] == [len(programme.rules) - 1]


def test_that_a_ceiling_in_another_currency_is_compared_at_the_plan_rate():
    gnf = Rule("X", "OFFICE", RuleSort.CASE_CEILING, amount=Money(25_208_601, "GNF"))
    assert "ceiling_below_owed" not in [f.code for f in faults_of(with_rule(gnf))]
    less = replace(gnf, amount=Money(25_208_500, "GNF"))
    assert "ceiling_below_owed" in [f.code for f in faults_of(with_rule(less))]


CASH = frozenset({Kind.CASH})
SHARE = Rule("X", "EURP-B", RuleSort.CASE_SHARE, kinds=CASH, most=2_000)
CAP = Rule("C", "EURP-B", RuleSort.HOUSEHOLD_CAP, amount=Money(250_000, "EUR"))
CEILING = Rule("X", "EURP-B", RuleSort.CASE_CEILING, kinds=CASH, amount=Money(61_400, "EUR"))
ALONE_WITH_IT = {"value": "X", "other": "EB-OWED", "fund": "EURP-B"}


def owed_breaks(*rules):
    programme = sample_programme()
    faults = faults_of(replace(programme, rules=(*programme.rules, *rules)))
    return [dict(f.values) for f in faults if f.code == "owed_breaks_rule"]


def test_that_a_share_of_cash_below_what_is_always_awarded_stops_before_any_balance():
    # 615 of 615 + 2,000 is 23.5 %; forced, 205 of 205 + 1,000 is 17 %.
    assert owed_breaks(SHARE) == [ALONE_WITH_IT | {"named": "EB-ARR"}]
    assert owed_breaks(replace(SHARE, most=2_352)) == []
    assert owed_breaks(replace(SHARE, most=2_351)) != []


def test_that_a_household_cap_leaves_less_to_weigh_what_is_always_awarded_against():
    share = replace(SHARE, most=2_400)
    assert owed_breaks(share) == []
    assert owed_breaks(share, CAP) == [ALONE_WITH_IT | {"named": "EB-ARR"}]


def test_that_a_ceiling_of_cash_below_what_is_always_awarded_stops_before_any_balance():
    assert owed_breaks(CEILING) == [ALONE_WITH_IT | {"named": "EB-ARR"}]
    assert owed_breaks(replace(CEILING, amount=Money(61_500, "EUR"))) == []
    assert owed_breaks(replace(CEILING, scope="OFFICE")) == [ALONE_WITH_IT | {"named": "EB-ARR"}]


def test_that_a_limit_nobody_surely_breaks_is_no_contradiction():
    bar = Rule("B", "OFFICE", RuleSort.BAR, kinds=CASH, who=parse_conditions("age >= 0"))
    assert owed_breaks(SHARE, bar) == []
    assert owed_breaks(replace(SHARE, who=parse_conditions("persons >= 2"))) == []
    assert owed_breaks(replace(SHARE, kinds=frozenset({Kind.IN_KIND}))) == []
    assert owed_breaks(replace(SHARE, scope="EUR-A")) == []


def least_impossible(*rules):
    programme = sample_programme()
    faults = faults_of(replace(programme, rules=(*programme.rules, *rules)))
    return [dict(f.values) for f in faults if f.code == "least_for_impossible"]


def least_for(code, who, least, kinds=frozenset()):
    conditions = parse_conditions(who)
    return Rule(code, "EUR-A", RuleSort.LEAST_FOR, who=conditions, least=least, kinds=kinds)


def test_that_least_shares_for_people_nobody_is_both_of_add_up():
    women, men = least_for("F", "sex = f", 6_000), least_for("M", "sex = m", 6_000)
    assert least_impossible(women, men) == [{"fund": "EUR-A", "named": "F, M", "total": 120}]
    assert least_impossible(women, replace(men, least=4_000)) == []
    assert least_impossible(women, least_for("M", "age >= 18", 6_000)) == []
    young, old = least_for("Y", "age <= 25", 5_500), least_for("O", "age >= 26", 5_000)
    assert least_impossible(young, old) == [{"fund": "EUR-A", "named": "Y, O", "total": 105}]


def test_that_least_shares_for_different_kinds_of_the_same_people_add_up_too():
    kit = least_for("K", "sex = f", 6_000, frozenset({Kind.IN_KIND}))
    cash = least_for("C", "sex = f", 6_000, CASH)
    assert least_impossible(kit, cash) == [{"fund": "EUR-A", "named": "K, C", "total": 120}]
    assert least_impossible(kit, least_for("A", "sex = f", 6_000)) == []


def of_providers(*providers):
    faults = faults_of(replace(sample_programme(), providers=providers))
    codes = ("price_ahead", "provider_two_names")
    return [(f.code, f.weight, f.at) for f in faults if f.code in codes]


def test_that_a_price_dated_after_the_balance_date_is_pointed_out():
    day = sample_programme().balance_date
    today = Provider("P", "Atelier", "K-MED", priced=day)
    assert of_providers(today) == []
    ahead = replace(today, priced=day + timedelta(days=1))
    assert of_providers(today, ahead) == [("price_ahead", Weight.CHECK, 1)]


def test_that_one_provider_has_one_name_in_all_its_rows():
    one = Provider("P", "Atelier", "K-MED")
    assert of_providers(one, replace(one, measure="K-PSY")) == []
    other = replace(one, name="Garage", measure="K-PSY")
    assert of_providers(one, other) == [("provider_two_names", Weight.CHECK, 1)]
