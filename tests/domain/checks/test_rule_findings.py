"""After an edit the same is said of a programme as at its import."""

from dataclasses import replace
from datetime import date

from planner.domain.checks.rule_findings import faults_of, findings_by_rule, findings_of
from planner.domain.findings import Weight
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.rule import Rule, RuleSort
from planner.intake.programme.workbook import sample_programme


def with_rule(rule):
    programme = sample_programme()
    return replace(programme, rules=(*programme.rules, rule))


def test_that_a_programme_without_faults_has_none_of_its_rules():
    assert findings_by_rule(sample_programme()) == {}


def test_that_a_rule_written_here_is_checked_like_one_from_a_workbook():
    programme = with_rule(
        Rule("X", "BE-C", RuleSort.CASE_SHARE, kinds=frozenset({Kind.CASH}), most=1_000)
    )
    ((place, findings),) = findings_by_rule(programme).items()
    assert place == len(programme.rules) - 1
    assert [(f.code, f.weight) for f in findings] == [("rule_never_binds", Weight.CHECK)]
    assert findings[0] in findings_of(programme)


def test_that_two_versions_are_told_apart_by_their_place():
    programme = sample_programme()
    last = date(2026, 12, 31)
    first = Rule("X", "EUR-A", RuleSort.ONE_PERSON, ends=last)
    second = replace(first, starts=last, ends=None)
    programme = replace(programme, rules=(*programme.rules, first, second))
    assert list(findings_by_rule(programme)) == [len(programme.rules) - 1]


def test_that_a_ceiling_in_another_currency_is_compared_at_the_plan_rate():
    gnf = Rule("X", "OFFICE", RuleSort.CASE_CEILING, amount=Money(25_208_601, "GNF"))
    assert "ceiling_below_owed" not in [f.code for f in faults_of(with_rule(gnf))]
    less = replace(gnf, amount=Money(25_208_500, "GNF"))
    assert "ceiling_below_owed" in [f.code for f in faults_of(with_rule(less))]
