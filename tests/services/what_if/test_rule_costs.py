"""What each rule costs: what is priced and what never, and that every interval holds."""

from dataclasses import replace

import pytest

from optimizer.balance import balance
from optimizer.what_if.tried import tried
from planner.domain.balances.allocation import Outcome
from planner.domain.balances.policy import Fairness
from planner.domain.errors import PlannerError
from planner.domain.kind import Kind
from planner.domain.programme.rule import OFFICE, Role, RuleSort
from planner.domain.what_if.rule_cost import NotPriced
from planner.domain.what_if.what_if import Interval, Reached, Tried, Tries
from planner.services.what_if.rule_costs import any_kind, by_prices, not_priced, rule_costs, without
from tests.builders import caseload, fund, measure, pays_for, programme, returnee, rule, scenario
from tests.optimizer.any_office import any_office

KIT = measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90)
CASH = measure("CASH", Kind.CASH, "basic 0.5", cost=150)
SHOP = measure("SHOP", Kind.IN_KIND, "income 0.7", cost=400)


def office(*rules, amount=1000, **policy):
    of = programme(
        [KIT, CASH, SHOP],
        [fund("A", amount)],
        [pays_for("A", Kind.CASH, Kind.IN_KIND, code="PAYS"), *rules],
    )
    people = [returnee(str(n), "basic 3,income 3") for n in range(4)]
    return caseload(of, *people), scenario(gap=0, **policy)


def asked(document, of, **more):
    return rule_costs(document, of, balance(document, of), tried, **more)


def cost_of(found, code):
    return next(c for c in found.costs if code in {r.code for r in c.rules})


def test_that_a_rule_that_binds_costs_what_balancing_without_it_lifts_more():
    ceiling = rule(RuleSort.CASE_CEILING, "A", amount=100, code="CEILING")
    document, of = office(ceiling)
    found = cost_of(asked(document, of), "CEILING")
    before = balance(document, of)
    free = replace(document, programme=without(document.programme, (ceiling,)))
    more = (balance(free, of).lifted - before.lifted) / before.lifted
    assert more > 0.1
    assert found.lifted.found == pytest.approx(more)
    assert found.lifted.least <= more <= found.lifted.most
    assert not found.makes_none
    assert found.compared.gain == 4
    assert found.compared.lose == 0


def test_that_a_rule_without_which_the_problem_is_the_same_is_never_solved():
    wide = rule(RuleSort.CASE_CEILING, "A", amount=5000, code="WIDE")
    document, of = office(wide)
    found = cost_of(asked(document, of), "WIDE")
    assert found.same
    assert found.lifted == Interval(0.0, 0.0, 0.0)
    assert found.compared is None


@pytest.mark.parametrize(
    ("of", "why"),
    [
        (rule(RuleSort.BAR, who="cash_risk = yes", kinds=[Kind.CASH]), NotPriced.SAFETY),
        (rule(RuleSort.BAR, who="return = forced", kinds=[Kind.CASH]), NotPriced.SAFETY),
        (rule(RuleSort.BAR, "A", who="age <= 17", kinds=[Kind.CASH]), NotPriced.SAFETY),
        (rule(RuleSort.BAR, "A", who="need.mhpss >= 4", measures=["KIT"]), NotPriced.SAFETY),
        (rule(RuleSort.BAR, "A", who="return = forced", kinds=[Kind.CASH]), None),
        (rule(RuleSort.NEEDS_FIRST, measures=["SHOP"], who="age >= 18"), NotPriced.SAFETY),
        (rule(RuleSort.NEEDS_FIRST, measures=["SHOP"], who="skills_recorded = yes"), None),
        (rule(RuleSort.SERVES, "A", who="guardian_verified = yes"), NotPriced.SAFETY),
        (rule(RuleSort.SERVES, "A", who="age >= 18"), None),
        (rule(RuleSort.ACT_NOW, who="need.medical >= 4", days=3), NotPriced.URGENT),
        (rule(RuleSort.TENSION, count=2), NotPriced.DO_NO_HARM),
        (
            rule(RuleSort.ENTITLED, "A", amount=600, per=Role.CASE, part="later"),
            NotPriced.PROMISE,
        ),
        (rule(RuleSort.TIER, measures=["CASH"], count=1, amount=150), NotPriced.AMOUNT),
        (rule(RuleSort.CASE_CEILING, "A", amount=100), None),
        (rule(RuleSort.FLOOR, need="basic", severity=3, least=0.5, days=14), None),
    ],
)
def test_that_what_keeps_people_safe_or_was_promised_is_never_priced(of, why):
    assert not_priced(of) is why


def test_that_a_rule_never_priced_is_never_left_out():
    bar = rule(RuleSort.BAR, who="cash_risk = no", kinds=[Kind.CASH], code="BAR")
    document, of = office(bar)
    tries = []

    def keeping(*arguments):
        tries.extend(arguments[3])
        return tried(*arguments)

    found = rule_costs(document, of, balance(document, of), keeping)
    assert cost_of(found, "BAR").not_priced is NotPriced.SAFETY
    assert all(bar in p.rules for p in tries)


def test_that_the_rules_saying_what_a_fund_pays_for_are_freed_together():
    own = pays_for("A", Kind.CASH, measures=["CASH"], code="ONLY")
    document, _ = office(own)
    rules = tuple(r for r in document.programme.rules if r.sort is RuleSort.PAYS_FOR)
    free = [r for r in without(document.programme, rules).rules if r.scope == "A"]
    assert [r.kinds for r in free] == [frozenset({Kind.CASH, Kind.IN_KIND, Kind.COMMUNITY})]
    assert free[0].measures == frozenset()


def test_that_a_project_keeps_its_payer_when_another_fund_is_freed():
    paying = programme([], [fund("A", 900), fund("B", 100)], [pays_for("B", Kind.COMMUNITY)])
    assert Kind.COMMUNITY not in any_kind(paying, but="A")
    assert Kind.COMMUNITY in any_kind(paying, but="B")


def test_that_the_dearest_stands_first_and_what_is_never_priced_last():
    document, of = office(
        rule(RuleSort.TENSION, count=2, code="TENSION"),
        rule(RuleSort.CASE_CEILING, "A", amount=5000, code="WIDE"),
        rule(RuleSort.CASE_CEILING, "A", amount=100, code="CEILING"),
    )
    codes = [c.rules[0].code for c in asked(document, of).costs]
    assert codes[0] == "CEILING"
    assert codes[-1] == "TENSION"


def test_that_only_the_rules_of_one_fund_are_asked_where_it_is_named():
    document, of = office(rule(RuleSort.TENSION, count=2), rule(RuleSort.SMALLEST_AWARD, amount=5))
    assert {c.scope for c in asked(document, of, scope="A").costs} == {"A"}
    assert asked(document, of, scope=OFFICE).scopes == (OFFICE,)


def test_that_stopped_what_was_tried_is_kept_and_the_rest_said_as_not_asked():
    document, of = office(
        rule(RuleSort.CASE_CEILING, "A", amount=100, code="ONE"),
        rule(RuleSort.SMALLEST_AWARD, amount=100, code="TWO"),
    )

    def stopped(*arguments):
        tries = tried(*arguments)
        return Tries(tries.reference, tries.reached, tries.tried[:1])

    found = rule_costs(document, of, balance(document, of), stopped)
    assert (found.asked, found.all_asked) == (1, 3)
    assert sum(c.outcome is None for c in found.costs) == 2


def test_that_under_worst_off_first_the_largest_burden_is_what_is_measured():
    ceiling = rule(RuleSort.CASE_CEILING, "A", amount=100, code="CEILING")
    document, of = office(ceiling, amount=3000, fairness=Fairness.WORST_OFF_FIRST)
    found = cost_of(asked(document, of), "CEILING")
    assert found.interval is found.largest
    assert found.largest.least > 0.1
    assert found.largest.least <= found.largest.found <= found.largest.most


def test_that_more_attainable_without_a_rule_is_measured_alike_on_both_sides():
    first = rule(RuleSort.NEEDS_FIRST, measures=["SHOP"], who="skills_recorded = yes", code="KIT")
    of = programme([KIT, SHOP], [fund("A", 800)], [pays_for("A", Kind.IN_KIND), first])
    document = caseload(of, *(returnee(str(n), "basic 3,income 3", skills=()) for n in range(3)))
    found = cost_of(asked(document, scenario(gap=0)), "KIT")
    before, after = found.compared.burden
    assert after < before
    assert found.lifted.least > 0


@pytest.mark.parametrize(
    ("document", "allocation", "scope", "code"),
    [
        (caseload(None), None, None, "programme_first"),
        (caseload(programme()), None, None, "no_cases"),
        (caseload(programme(), returnee("1")), None, None, "no_allocation"),
    ],
)
def test_that_what_is_missing_is_said(document, allocation, scope, code):
    with pytest.raises(PlannerError) as error:
        rule_costs(document, scenario(), allocation, tried, scope=scope)
    assert error.value.code == code


def test_that_a_fund_nobody_has_is_named_with_those_there_are():
    document, of = office()
    with pytest.raises(PlannerError) as error:
        rule_costs(document, of, balance(document, of), tried, scope="NOPE")
    assert error.value.code == "costs_fund_unknown"
    assert error.value.values["funds"] == "A"


@pytest.mark.parametrize("seed", range(4))
def test_that_in_any_office_every_interval_holds_what_was_found(seed):
    document, of = any_office(seed, most=4), scenario(seconds=5)
    allocation = balance(document, of)
    if not allocation.cases:
        pytest.skip("nobody is planned in this draw")
    for cost in rule_costs(document, of, allocation, tried, seconds=5).costs:
        for interval in filter(None, (cost.lifted, cost.largest)):
            assert interval.least is None or interval.least <= interval.found + 1e-9
            assert interval.most is None or interval.most >= interval.found - 1e-9


def test_that_floors_not_reached_as_well_as_they_can_be_leave_nothing_proven():
    before, after = Reached(100.0, 101.0), Reached(104.0, 105.0)
    assert Tried(Outcome.STOPPED, before, after).lifted_more() == Interval(4.0, 3.0, 5.0)
    loose = replace(after, settled=False)
    assert Tried(Outcome.STOPPED, before, loose).lifted_more() == Interval(4.0, None, 5.0)
    loose = replace(before, settled=False)
    assert Tried(Outcome.STOPPED, loose, after).lifted_more() == Interval(4.0, 3.0, None)


def test_that_a_protected_line_is_asked_by_either_name_and_none_leads_to_the_other():
    ceiling = rule(RuleSort.CASE_CEILING, "VUL-D", amount=100, code="CEILING")
    of = programme([KIT], [fund("VUL-D", 900, private_name="OFF-2")], [ceiling])
    document, how = caseload(of, returnee("1")), scenario(gap=0)
    now = balance(document, how)
    by_name = {
        asked: rule_costs(document, how, now, tried, scope=asked) for asked in ("VUL-D", "OFF-2")
    }
    assert by_name["OFF-2"].scopes == by_name["VUL-D"].scopes == ("VUL-D",)
    with pytest.raises(PlannerError) as refused:
        rule_costs(document, how, now, tried, scope="NOPE")
    assert "OFF-2" in str(refused.value.values)
    assert "VUL-D" not in str(refused.value.values)


def test_that_prices_are_asked_of_the_balance_in_force_only():
    document, of = office(rule(RuleSort.CASE_CEILING, "A", amount=100, code="CEILING"))

    def never(*_):
        raise AssertionError

    with pytest.raises(PlannerError, match="no_allocation"):
        by_prices(document, of, None, never)
    with pytest.raises(PlannerError, match="document_changed"):
        by_prices(document, of, balance(document, of), never)
