"""A balance from a caseload to a verified allocation: outcomes, names and money."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from optimizer.balance import balance
from optimizer.verify import verify
from planner.domain.balances.allocation import Origin, Outcome
from planner.domain.balances.policy import Fairness
from planner.domain.cases.assessment import NeedAnswer
from planner.domain.cases.decision import DecisionSort
from planner.domain.errors import PlannerError
from planner.domain.ids import AwardId, CaseId, InstalmentId, PersonId
from planner.domain.kind import Kind
from planner.domain.months import Month
from planner.domain.plans.plan import PlanState
from planner.domain.programme.catalogue import Instalment, Per, Places, Serves
from planner.domain.programme.rates import Rate, Rates
from planner.domain.programme.rule import RuleSort
from planner.domain.progress import Progress
from tests.builders import (
    caseload,
    decision,
    euros,
    fund,
    measure,
    member,
    pays_for,
    plan,
    programme,
    project,
    returnee,
    rule,
    scenario,
)
from tests.optimizer.choosing import allocate

KIT = measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90)
CASH = measure("CASH", Kind.CASH, "basic 0.5", cost=150)
BOTH = pays_for("POOL", Kind.CASH, Kind.IN_KIND)
REFER = measure("REFER", Kind.REFERRAL, "basic 0.2")
FLOOR = rule(RuleSort.FLOOR, need="basic", severity=3, least=0.5, days=14, code="BASICS")


def office(*measures, money=1000, rules=(), **details):
    funds = details.pop("funds", (fund("POOL", money),))
    return programme(measures or (KIT, CASH), funds, (BOTH, *rules), **details)


def targets(allocation, number: str = "1") -> list[str]:
    return sorted(a.target for a in allocation.awards_of(f"case-{number}"))


def codes(reasons) -> list[str]:
    return [r.code for r in reasons]


def test_that_needs_are_met_as_far_as_the_money_goes():
    found = balance(caseload(office(), returnee("1", "basic 4")), scenario())
    assert found.outcome is Outcome.OPTIMAL
    assert targets(found) == ["CASH", "KIT"]
    assert found.cases[0].met() == 1.0
    assert found.gap == 0


def test_that_the_worse_off_comes_first_where_money_is_short():
    people = [returnee("1", "basic 2"), returnee("2", "basic 4")]
    found = balance(caseload(office(money=100), *people), scenario())
    assert targets(found, "2") == ["KIT"]
    assert targets(found, "1") == []
    assert ("left_with_nothing", "1") in [(n.code, dict(n.values)["case"]) for n in found.notes]


@pytest.mark.parametrize("fairness", list(Fairness))
def test_that_every_fairness_setting_gives_a_verified_allocation(fairness):
    people = [returnee(str(n), f"basic {1 + n % 4}, income 2") for n in range(6)]
    document = caseload(
        office(money=400), *people, decisions=[decision("3", DecisionSort.PREFER, "KIT")]
    )
    found = balance(document, scenario(fairness=fairness))
    assert found.outcome in (Outcome.OPTIMAL, Outcome.WITHIN_GAP)
    assert verify(document, scenario(fairness=fairness), found) == ()
    assert sum(a.amount.minor for a in found.awards) <= 40_000


def test_that_a_caseload_of_nobody_is_an_outcome_with_a_note():
    for people in ([], [returnee("1", consent=False)]):
        found = balance(caseload(office(), *people), scenario())
        assert found.outcome is Outcome.OPTIMAL
        assert codes(found.notes) == ["no_cases"]
        assert found.awards == ()


def test_that_a_caseload_without_a_programme_is_an_error_to_act_on():
    with pytest.raises(PlannerError, match="programme_first"):
        balance(caseload(None, returnee("1")), scenario())


def test_that_a_budget_of_nothing_is_an_outcome_that_names_everybody():
    found = balance(caseload(office(money=0, rules=[FLOOR]), returnee("1")), scenario())
    assert found.outcome is Outcome.OPTIMAL
    assert "no_money" in codes(found.notes)
    assert "left_with_nothing" in codes(found.notes)
    assert [(s.case_id, s.reached, s.missing and s.missing.minor) for s in found.shortfalls] == [
        ("case-1", 0, 9_000)
    ]


def test_that_a_budget_too_small_for_the_basics_names_cases_and_missing_money():
    people = [returnee(str(n), "basic 3") for n in range(3)]
    found = balance(caseload(office(money=180, rules=[FLOOR]), *people), scenario())
    assert len(found.shortfalls) == 1
    assert found.shortfalls[0].missing == euros(90)
    assert found.shortfalls[0].rule == "BASICS"


def test_that_a_floor_goes_before_a_heavier_burden():
    care = measure("CARE", Kind.IN_KIND, "medical 1.0", cost=100)
    people = [returnee("1", "basic 3"), returnee("2", "medical 4")]
    found = balance(caseload(office(KIT, care, money=100, rules=[FLOOR]), *people), scenario())
    assert (targets(found, "1"), targets(found, "2")) == (["KIT"], [])


def test_that_an_urgent_need_goes_before_a_floor():
    care = measure("CARE", Kind.IN_KIND, "medical 1.0", cost=100)
    urgent = rule(RuleSort.ACT_NOW, who="need.medical >= 4", days=3, code="NOW")
    people = [returnee("1", "basic 3"), returnee("2", "medical 4")]
    document = caseload(office(KIT, care, money=100, rules=[FLOOR, urgent]), *people)
    found = balance(document, scenario())
    assert targets(found, "2") == ["CARE"]
    assert [a.origin for a in found.awards] == [Origin.ACT_NOW]
    assert [a.month for a in found.awards] == [Month(2026, 11)]
    assert [s.rule for s in found.shortfalls] == ["BASICS"]


def test_that_an_urgent_need_nobody_can_pay_is_named():
    urgent = rule(RuleSort.ACT_NOW, who="need.medical >= 4", days=3, code="NOW")
    found = balance(caseload(office(rules=[urgent]), returnee("1", "medical 4")), scenario())
    assert [(s.rule, s.reached, s.missing) for s in found.shortfalls] == [("NOW", 0, None)]


def test_that_an_urgent_need_no_fund_may_pay_is_named_with_what_it_would_cost():
    care = measure("CARE", Kind.IN_KIND, "medical 1.0", cost=100)
    urgent = rule(RuleSort.ACT_NOW, who="need.medical >= 4", days=3, code="NOW")
    made = office(care, rules=[urgent])
    only_cash = replace(made, rules=(urgent, pays_for("POOL", Kind.CASH)))
    found = balance(caseload(only_cash, returnee("1", "medical 4")), scenario())
    assert [(s.rule, s.reached, s.missing) for s in found.shortfalls] == [("NOW", 0, euros(100))]


def test_that_what_was_fixed_is_awarded_and_says_so():
    fixed = [decision("1", DecisionSort.REQUIRE, "CASH")]
    found = balance(caseload(office(money=150), returnee("1"), decisions=fixed), scenario())
    assert [(a.target, a.origin) for a in found.awards] == [("CASH", Origin.REQUIRED)]
    assert "required" in codes(found.cases[0].reasons[found.awards[0].id])


def test_that_a_decision_against_costs_neither_priority_nor_floor():
    against = [decision("1", DecisionSort.FORBID, "KIT")]
    found = balance(caseload(office(rules=[FLOOR]), returnee("1"), decisions=against), scenario())
    assert targets(found) == ["CASH"]
    assert found.shortfalls == ()


def test_that_what_is_fixed_but_barred_is_infeasible_and_says_why():
    bar = rule(RuleSort.BAR, who="cash_risk = yes", kinds=[Kind.CASH], code="RISK")
    fixed = [decision("1", DecisionSort.REQUIRE, "CASH")]
    document = caseload(office(rules=[bar]), returnee("1", cash_risk=True), decisions=fixed)
    found = balance(document, scenario())
    assert found.outcome is Outcome.INFEASIBLE
    assert codes(found.conflicts) == ["require_unserved", "barred"]
    assert found.awards == ()


def test_that_more_fixed_than_there_is_money_for_is_infeasible_and_names_both():
    fixed = [decision(str(n), DecisionSort.REQUIRE, "CASH") for n in (1, 2)]
    document = caseload(office(money=200), returnee("1"), returnee("2"), decisions=fixed)
    found = balance(document, scenario())
    assert found.outcome is Outcome.INFEASIBLE
    assert sorted(codes(found.conflicts)) == ["clash_decision", "clash_decision", "clash_money_by"]


def test_that_an_agreed_plan_stands_as_it_was():
    document = caseload(office(), returnee("1", "basic 2"), returnee("2", "basic 4"))
    before = allocate(document, {"1": ["CASH"]})
    signed = plan("1", PlanState.SIGNED, *before.awards)
    poorer = caseload(
        office(money=150), returnee("1", "basic 2"), returnee("2", "basic 4"), plans=[signed]
    )
    found = balance(poorer, scenario())
    assert found.awards_of(CaseId("case-1")) == before.awards_of(CaseId("case-1"))
    assert "agreed" in codes(found.cases[0].reasons[before.awards[0].id])


def test_that_what_began_before_takes_no_place_of_the_months_ahead():
    one = replace(KIT, places=Places(1, Per.MONTH))
    use = rule(RuleSort.USE_WITHIN, "POOL", months=1)
    people = [returnee(str(n), "basic 2") for n in (1, 2, 3)]
    document = caseload(office(one, rules=[use]), *people)
    award = allocate(document, {"1": ["KIT"]}).awards[0]
    begun = [
        plan(
            str(n),
            PlanState.SIGNED,
            replace(
                award,
                id=AwardId(f"award-{n}"),
                case_id=CaseId(f"case-{n}"),
                person=PersonId(f"person-{n}"),
                month=Month(2026, 9),
                lines=tuple(
                    replace(line, id=InstalmentId(f"line-{n}"), award=AwardId(f"award-{n}"))
                    for line in award.lines
                ),
            ),
        )
        for n in (1, 2)
    ]
    later = caseload(office(one, rules=[use]), *people, plans=begun)
    found = balance(later, scenario())
    assert found.outcome is Outcome.OPTIMAL
    assert sorted(str(a.month) for a in found.awards) == ["2026-09", "2026-09", "2026-11"]


def test_that_a_plan_only_offered_may_still_change():
    document = caseload(office(), returnee("1", "basic 2"), returnee("2", "basic 4"))
    offered = plan("1", PlanState.OFFERED, *allocate(document, {"1": ["CASH"]}).awards)
    poorer = replace(
        caseload(office(money=150), returnee("1", "basic 2"), returnee("2", "basic 4")),
        plans={offered.id: offered},
    )
    assert targets(balance(poorer, scenario()), "1") == []


def test_that_a_project_opens_for_its_seats_and_offers_what_is_left():
    garden = project("GARDEN", "KAN", "community 0.8", least=2)
    people = [returnee(str(n), "community 4") for n in range(3)]
    shy = returnee("4", "community 4", wishes={Kind.CASH})
    document = caseload(
        office(
            rules=[pays_for("COM", Kind.COMMUNITY)],
            funds=[fund("POOL", 0), fund("COM", 5000)],
            projects=[garden],
        ),
        *people,
        shy,
    )
    found = balance(document, scenario())
    (opening,) = found.openings
    assert (opening.seats, opening.fixed.minor, opening.residents.minor) == (3, 100_000, 80_000)
    assert [a.origin for a in found.awards_of(CaseId("case-4"))] == [Origin.OFFERED]
    assert [a.amount.minor for a in found.awards_of(CaseId("case-4"))] == [0]
    assert "only_proposals" in codes(found.notes)


def test_that_referrals_are_proposed_outside_the_balance_by_severity():
    one = replace(REFER, places=Places(1, Per.YEAR))
    people = [returnee("1", "basic 2"), returnee("2", "basic 4")]
    found = balance(caseload(office(KIT, one, money=0), *people), scenario())
    assert [(a.case_id, a.origin, a.lines) for a in found.awards] == [
        ("case-2", Origin.REFERRAL, ())
    ]
    assert [n.referred for c in found.cases for n in c.needs] == [0, 2_000]


def test_that_lines_sum_exactly_and_are_converted_once():
    thirds = replace(
        KIT, instalments=tuple(Instalment(s, n) for n, s in enumerate((3333, 3333, 3334)))
    )
    rates = Rates((Rate("EUR", "GNF", date(2026, 10, 1), Decimal("9640.37")),))
    document = caseload(office(thirds, rates=rates, paying_currency="GNF"), returnee("1"))
    (award,) = balance(document, scenario()).awards
    assert sum(line.amount.minor for line in award.lines) == 9_000
    assert sum(line.local.minor for line in award.lines) == 867_633
    assert {line.rate for line in award.lines} == {"9640.37"}
    assert [line.month for line in award.lines] == [Month(2026, 11).plus(n) for n in range(3)]


def test_that_a_missing_rate_is_an_error_to_act_on():
    with pytest.raises(PlannerError, match="rate_missing"):
        balance(caseload(office(paying_currency="GNF"), returnee("1")), scenario())


def test_that_the_same_caseload_gives_the_same_allocation():
    document = caseload(office(money=500), *(returnee(str(n), f"basic {n % 5}") for n in range(8)))
    one, two = (replace(balance(document, scenario()), seconds=0) for _ in range(2))
    assert one == two


def test_that_hours_that_do_not_fit_the_months_are_tightened_until_they_do():
    # One hour a month and lumps of 40 minutes: the sum fits in a year, the lumps do not.
    lumps = replace(KIT, minutes=40)
    rules = [rule(RuleSort.COUNSELLOR_HOURS, count=1), rule(RuleSort.USE_WITHIN, "POOL", months=4)]
    people = [returnee(str(n), "basic 3") for n in range(5)]
    document = caseload(office(lumps, rules=rules), *people)
    found = balance(document, scenario())
    assert len(found.awards) == 4
    assert verify(document, scenario(), found) == ()
    assert "months_short" in codes(found.notes)
    assert len({a.month for a in found.awards}) == 4


def test_that_progress_is_told_in_order():
    heard: list[Progress] = []
    balance(caseload(office(), returnee("1")), scenario(), heard.append)
    stages = list(dict.fromkeys(p.stage.partition(":")[0] for p in heard))
    assert stages[:2] == ["prepare", "formulate"]
    assert stages[-3:] == ["finish", "verify", "explain"]


def test_that_a_stop_is_an_outcome():
    found = balance(caseload(office(), returnee("1")), scenario(), stop=lambda: True)
    assert found.outcome in (Outcome.STOPPED, Outcome.OPTIMAL, Outcome.WITHIN_GAP)
    assert found.outcome is not Outcome.STOPPED or found.awards or found.notes


def test_that_a_least_share_gives_way_to_a_floor_and_says_so():
    share = rule(RuleSort.SPENDING_SHARE, kinds=[Kind.CASH], least=0.9, code="SHARE")
    bar = rule(RuleSort.BAR, who="cash_risk = yes", kinds=[Kind.CASH], code="RISK")
    people = [returnee("1", "basic 3", cash_risk=True), returnee("2", "basic 3")]
    document = caseload(office(rules=[share, bar, FLOOR]), *people)
    found = balance(document, scenario())
    assert found.shortfalls == ()
    assert targets(found, "1") == ["KIT"]
    assert "share_gave_way" in codes(found.notes)
    assert verify(document, scenario(), found) == ()


def test_that_a_least_share_stands_where_no_floor_needs_otherwise():
    share = rule(RuleSort.SPENDING_SHARE, kinds=[Kind.CASH], least=0.7, code="SHARE")
    found = balance(caseload(office(rules=[share, FLOOR]), returnee("1")), scenario())
    assert found.shortfalls == ()
    assert targets(found) == ["CASH"]
    assert "share_gave_way" not in codes(found.notes)


def test_that_the_shares_give_way_to_a_signed_plan_and_say_so():
    share = rule(RuleSort.SPENDING_SHARE, kinds=[Kind.CASH], most=0.1, code="SHARE")
    document = caseload(office(), returnee("1"))
    signed = plan("1", PlanState.SIGNED, *allocate(document, {"1": ["CASH"]}).awards)
    later = caseload(office(CASH, rules=[share]), returnee("1"), plans=[signed])
    found = balance(later, scenario())
    assert targets(found) == ["CASH"]
    assert "share_exceeded" in codes(found.notes)
    assert verify(later, scenario(), found) == ()


def test_that_a_decision_does_not_push_the_shares_aside():
    share = rule(RuleSort.SPENDING_SHARE, kinds=[Kind.CASH], most=0.1, code="SHARE")
    fixed = [decision("1", DecisionSort.REQUIRE, "CASH")]
    found = balance(
        caseload(office(CASH, rules=[share]), returnee("1"), decisions=fixed), scenario()
    )
    assert found.outcome is Outcome.INFEASIBLE
    assert sorted(codes(found.conflicts)) == ["clash_decision", "clash_share_by"]


def test_that_a_member_has_awards_of_their_own():
    own = measure(
        "PSY",
        Kind.IN_KIND,
        "mhpss 0.7",
        cost=180,
        serves=Serves.PERSON,
        conditions="need.mhpss >= 2",
    )
    child = NeedAnswer("mhpss", 3, (PersonId("a"),))
    household = returnee("1", "mhpss 2", members=[member("a", 9)], answers=[child])
    found = balance(caseload(office(own), household), scenario())
    assert sorted(a.person for a in found.awards) == ["a", "person-1"]
    assert [n.cover for n in found.cases[0].needs] == [7000, 7000]


def test_that_the_order_of_cases_changes_nothing():
    people = [returnee(str(n), f"basic {1 + n % 4}, income 2") for n in range(6)]
    one = balance(caseload(office(money=300), *people), scenario())
    other = balance(caseload(office(money=300), *reversed(people)), scenario())
    assert replace(one, seconds=0) == replace(other, seconds=0)


def test_that_more_money_never_lifts_less():
    people = [returnee(str(n), f"basic {1 + n % 4}") for n in range(5)]
    lifted = [
        balance(caseload(office(money=money), *people), scenario(gap=0)).lifted
        for money in (0, 90, 200, 300, 450, 700, 1200)
    ]
    assert lifted == sorted(lifted)
    assert lifted[0] < lifted[-1]
