"""Ceilings, exclusions, floors and shared rows as they stand in the problem."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from optimizer.formulate import formulation
from optimizer.problem import RowSort
from planner.domain.balances.policy import Priority
from planner.domain.cases.assessment import NeedAnswer
from planner.domain.cases.decision import DecisionSort
from planner.domain.ids import PersonId
from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Per, Places, Serves
from planner.domain.programme.conditions import parse_conditions
from planner.domain.programme.fund import FundSort
from planner.domain.programme.rule import Role, RuleSort
from tests.builders import (
    caseload,
    decision,
    fund,
    measure,
    member,
    pays_for,
    programme,
    project,
    returnee,
    rule,
    scenario,
)
from tests.optimizer.choosing import draft, problem

KIT = measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90)
CASH = measure("CASH", Kind.CASH, "basic 0.5", cost=150)
LATER = measure("LATER", Kind.IN_KIND, "basic 0.3", cost=100, earliest=3)
POOL = fund("POOL", 1000)
BOTH = pays_for("POOL", Kind.CASH, Kind.IN_KIND)
GARDEN = project("GARDEN", "KAN", "community 0.5", least=1)


def office(*measures, rules=(), funds=(POOL,), **details):
    return programme(measures or (KIT, CASH), funds, (BOTH, *rules), **details)


def rows_of(made, sort: RowSort):
    return [r for r in made.rows if r.sort is sort]


def usage(made, row, case: int = 0) -> dict[str, int]:
    index = made.rows.index(row)
    return {
        o.target: amount for o in made.cases[case].options for r, amount in o.usage if r == index
    }


def test_that_a_line_is_a_known_need_above_zero_weighed_by_its_burden():
    made = problem(office(), returnee("1", "basic 3, income 0"))
    assert [(line.need, line.weight) for line in made.cases[0].lines] == [("basic", 6)]


def test_that_a_need_of_two_members_is_a_line_for_each():
    both = NeedAnswer("medical", 2, (PersonId("a"), PersonId("b")))
    household = returnee("1", "", members=[member("a"), member("b")], answers=[both])
    made = problem(office(), household)
    assert [(line.persons, line.weight) for line in made.cases[0].lines] == [
        (("a",), 3),
        (("b",), 3),
    ]


def test_that_attainable_is_the_best_cover_without_what_excludes_each_other():
    beside = problem(office())
    assert beside.cases[0].lines[0].attainable == 10_000
    apart = problem(office(replace(KIT, excludes=frozenset({"CASH"})), CASH))
    assert apart.cases[0].lines[0].attainable == 5_000


def test_that_what_nobody_can_meet_is_not_attainable():
    made = problem(office(), returnee("1", "basic 3, debt 4"))
    assert [line.attainable for line in made.cases[0].lines] == [0, 10_000]


def test_that_a_fund_has_its_money_at_hand_less_its_reserve():
    held = rule(RuleSort.RESERVE, "POOL", most=0.1, until=date(2026, 11, 30))
    received = replace(POOL, received=fund("X", 700).amount)
    made = problem(office(rules=[held], funds=[received]))
    (row,) = rows_of(made, RowSort.MONEY)
    assert row.limit == 70_000 - 10_000
    assert usage(made, row) == {"KIT": 9_000, "CASH": 15_000}


def test_that_a_reserve_ends_with_its_date():
    held = rule(RuleSort.RESERVE, "POOL", most=0.1, until=date(2026, 10, 30))
    (row,) = rows_of(problem(office(rules=[held])), RowSort.MONEY)
    assert row.limit == 100_000


def test_that_the_fixed_cost_and_residents_seats_are_money_of_the_project():
    made = problem(
        office(
            rules=[pays_for("COM", Kind.COMMUNITY)],
            funds=[POOL, fund("COM", 5000)],
            projects=[GARDEN],
        ),
        returnee("1", "community 3"),
    )
    row = next(r for r in rows_of(made, RowSort.MONEY) if r.subject == "COM")
    assert dict(made.projects[0].opening)[made.rows.index(row)] == 100_000 + 8 * 10_000
    assert usage(made, row) == {"GARDEN": 10_000}


def test_that_a_share_of_a_line_counts_its_kind_only():
    made = problem(
        office(rules=[rule(RuleSort.SHARE_OF_LINE, "POOL", kinds=[Kind.CASH], most=0.25)])
    )
    (row,) = rows_of(made, RowSort.LINE_SHARE)
    assert (row.limit, usage(made, row)) == (25_000, {"CASH": 15_000})


def test_that_a_share_of_the_spending_leaves_entitlements_out():
    share = rule(RuleSort.SPENDING_SHARE, kinds=[Kind.CASH], least=0.2, most=0.5)
    promise = fund("EURP", 9000, sort=FundSort.ENTITLEMENT)
    owed = rule(RuleSort.ENTITLED, "EURP", amount=500, per=Role.CASE, part="later")
    rules = [share, owed, pays_for("EURP", Kind.IN_KIND)]
    made = problem(office(rules=rules, funds=[POOL, promise]))
    (most,) = rows_of(made, RowSort.SPENDING_MOST)
    (least,) = rows_of(made, RowSort.SPENDING_LEAST)
    paid = [
        (o.target, o.fund, dict(o.usage).get(made.rows.index(most))) for o in made.cases[0].options
    ]
    assert paid == [("KIT", "POOL", -9_000), ("KIT", "EURP", None), ("CASH", "POOL", 15_000)]
    assert usage(made, least) == {"KIT": 9_000, "CASH": -60_000}


def test_that_wages_of_a_seat_are_cash_and_the_rest_community():
    shares = [
        rule(RuleSort.SPENDING_SHARE, kinds=[k], most=0.5, code=k.value)
        for k in (Kind.CASH, Kind.COMMUNITY)
    ]
    paid = project("ROAD", "KAN", "community 0.5", least=1, seat=90, wages=60)
    made = problem(
        office(
            rules=[*shares, pays_for("COM", Kind.COMMUNITY)],
            funds=[POOL, fund("COM", 5000)],
            projects=[paid],
        ),
        returnee("1", "community 3"),
    )
    cash, community = rows_of(made, RowSort.SPENDING_MOST)
    assert usage(made, cash)["ROAD"] == 2 * 6_000 - 9_000
    assert usage(made, community)["ROAD"] == 2 * 3_000 - 9_000
    opening = dict(made.projects[0].opening)
    assert opening[made.rows.index(community)] == 2 * 172_000 - 172_000


def test_that_a_least_share_nothing_could_reach_is_left_out():
    share = rule(RuleSort.SPENDING_SHARE, kinds=[Kind.COMMUNITY], least=0.15)
    assert rows_of(problem(office(rules=[share])), RowSort.SPENDING_LEAST) == []


def test_that_places_bind_only_where_more_could_ask_for_them():
    few = replace(KIT, places=Places(1, Per.YEAR))
    assert rows_of(problem(office(few), returnee("1")), RowSort.PLACES) == []
    made = problem(office(few), returnee("1"), returnee("2"))
    assert [(r.subject, r.limit, r.first, r.last) for r in rows_of(made, RowSort.PLACES)] == [
        ("KIT", 1, 0, 11)
    ]


def test_that_monthly_places_bind_on_every_interval_that_could_be_too_full():
    monthly = replace(KIT, places=Places(1, Per.MONTH))
    use = rule(RuleSort.USE_WITHIN, "POOL", months=2)
    people = [returnee(str(n), return_date=date(2026, 10, 1)) for n in range(3)]
    made = problem(office(monthly, rules=[use]), *people)
    assert [(r.limit, r.first, r.last) for r in rows_of(made, RowSort.PLACES)] == [(2, 0, 1)]


def test_that_a_counsellors_hours_bind_as_minutes():
    long = replace(KIT, minutes=600)
    office_of = office(long, rules=[rule(RuleSort.COUNSELLOR_HOURS, count=1)])
    assert rows_of(problem(office_of), RowSort.HOURS) == []
    made = problem(office_of, returnee("1"), returnee("2"), returnee("3", counsellor="C02"))
    (row,) = rows_of(made, RowSort.HOURS)
    assert (row.subject, row.limit, row.first, row.last) == ("C01", 12 * 60, 0, 11)
    assert usage(made, row) == {"KIT": 600}


def test_that_kits_of_one_trade_bind_at_one_place():
    trade = rule(RuleSort.TRADE_PLACES, measures=["KIT"], count=1)
    tailors = [returnee("1"), returnee("2"), returnee("3", skills=("mason",))]
    made = problem(office(rules=[trade]), *tailors)
    assert [(r.subject, r.limit) for r in rows_of(made, RowSort.TRADE)] == [("tailor@KAN", 1)]


def test_that_a_case_ceiling_bounds_its_funds_awards():
    made = problem(office(rules=[rule(RuleSort.CASE_CEILING, "POOL", amount=200)]))
    (ceiling,) = made.cases[0].ceilings
    assert (ceiling.limit, ceiling.amounts) == (20_000, ((0, 9_000), (1, 15_000)))
    assert (
        problem(office(rules=[rule(RuleSort.CASE_CEILING, "POOL", amount=900)])).cases[0].ceilings
        == ()
    )


def test_that_funds_that_must_not_stack_are_kept_apart():
    other = fund("OTHER", 1000)
    rules = [pays_for("OTHER", Kind.CASH), rule(RuleSort.NO_STACKING, "OTHER", other="POOL")]
    made = problem(office(rules=rules, funds=[POOL, other]))
    (conflict,) = made.cases[0].conflicts
    by_index = [(o.target, o.fund) for o in made.cases[0].options]
    assert {by_index[n] for n in conflict.one} == {("CASH", "OTHER")}
    assert {by_index[n] for n in conflict.other} == {("KIT", "POOL"), ("CASH", "POOL")}


def test_that_a_household_gets_one_business_grant():
    grants = [
        measure(f"MIC{n}", Kind.IN_KIND, "income 0.5", cost=100 * n, serves=Serves.PERSON)
        for n in (7, 15)
    ]
    once = rule(RuleSort.ONCE_A_HOUSEHOLD, measures=["MIC7", "MIC15"])
    made = problem(office(*grants, rules=[once]), returnee("1", "income 3"))
    both = frozenset({0, 1})
    assert [(c.one, c.other) for c in made.cases[0].conflicts] == [(both, both)]
    assert made.cases[0].lines[0].attainable == 5_000


TRAINING = measure("BTR", Kind.IN_KIND, "training 0.2", cost=95, earliest=1)
GRANT = measure(
    "MIC",
    Kind.IN_KIND,
    "income 0.5",
    cost=700,
    after=["BTR"],
    unless_done="business_training = yes",
)


def test_that_a_grant_follows_its_training_in_a_later_month():
    made = problem(office(TRAINING, GRANT), returnee("1", "income 3"))
    (after,) = made.cases[0].afters
    options = made.cases[0].options
    assert [options[n].target for n in after.first] == ["BTR"]
    assert [options[n].window[0] for n in after.then] == [options[min(after.first)].window[0] + 1]


def test_that_who_had_the_training_needs_none():
    made = problem(office(TRAINING, GRANT), returnee("1", "income 3", business_training=True))
    assert made.cases[0].afters == ()
    assert [o.target for o in made.cases[0].options] == ["MIC"]


def test_that_a_grant_without_its_training_is_closed():
    made = formulation(caseload(office(GRANT), returnee("1", "income 3")), scenario())
    assert [c.reason.code for c in draft(made).closed] == ["no_prerequisite"]


BASICS = rule(RuleSort.FLOOR, need="basic", severity=3, least=0.5, days=14)


def test_that_guaranteed_basics_are_a_floor_and_start_in_time():
    made = problem(office(rules=[BASICS]))
    (floor,) = made.cases[0].floors
    assert (floor.least, floor.rank) == (5_000, 1)
    assert {o.window for o in made.cases[0].options} == {(0, 0)}
    assert problem(office(rules=[BASICS]), returnee("1", "basic 2")).cases[0].floors == ()


def test_that_a_floor_counts_only_what_starts_in_time():
    made = problem(office(KIT, LATER, rules=[BASICS]))
    (floor,) = made.cases[0].floors
    own = made.cases[0]
    assert own.lines[floor.line].weight == 0
    covers = {o.target: dict(o.cover).get(floor.line) for o in own.options}
    assert covers == {"KIT": 5_000, "LATER": None}


URGENT = rule(RuleSort.ACT_NOW, who="need.medical >= 4", days=3)
CARE = measure("CARE", Kind.IN_KIND, "medical 0.6", cost=250)
SPECIAL = measure("SPECIAL", Kind.IN_KIND, "medical 1.0", cost=500)


def test_that_an_urgent_need_gets_the_best_there_is_first():
    made = problem(office(CARE, rules=[URGENT]), returnee("1", "medical 4"))
    assert [(f.least, f.rank) for f in made.cases[0].floors] == [(6_000, 0)]
    assert problem(office(CARE, rules=[URGENT]), returnee("1", "medical 3")).cases[0].floors == ()


def test_that_an_urgent_need_is_paid_by_the_line_with_most_money():
    small, large = fund("SMALL", 800), fund("LARGE", 5000)
    rules = [pays_for(f, Kind.IN_KIND) for f in ("SMALL", "LARGE")] + [URGENT]
    made = problem(programme([CARE], [small, large], rules), returnee("1", "medical 4"))
    assert [o.fund for o in made.cases[0].options] == ["LARGE"]


def test_that_a_line_that_cannot_pay_all_of_an_urgent_need_leaves_it_to_others():
    small, large = fund("SMALL", 800), fund("LARGE", 5000)
    rules = [
        pays_for("SMALL", Kind.IN_KIND),
        pays_for("LARGE", Kind.IN_KIND),
        rule(RuleSort.CASE_CEILING, "LARGE", amount=300),
        URGENT,
    ]
    made = problem(programme([SPECIAL], [small, large], rules), returnee("1", "medical 4"))
    assert [o.fund for o in made.cases[0].options] == ["SMALL"]


def test_that_what_was_fixed_with_the_person_is_required():
    made = problem(office(), decisions=[decision("1", DecisionSort.REQUIRE, "CASH")])
    (required,) = made.cases[0].requirements
    assert [made.cases[0].options[n].target for n in required.options] == ["CASH"]


def test_that_a_preference_takes_a_hair_off_the_loss():
    made = problem(office(), decisions=[decision("1", DecisionSort.PREFER, "CASH")])
    bonus = {o.target: o.bonus for o in made.cases[0].options}
    whole = made.loss(0, ()) ** 2
    assert bonus["KIT"] == 0
    assert 0 < bonus["CASH"] <= whole / 100


def test_that_a_priority_weighs_who_it_names():
    women = Priority(parse_conditions("sex = f"), 15_000)
    made = formulation(
        caseload(office(), returnee("1", sex="f"), returnee("2", sex="m")),
        scenario(priorities=(women,)),
    ).problem
    assert [c.priority for c in made.cases] == [1.5, 1.0]


def test_that_equal_caseloads_make_equal_problems():
    assert problem(office()).digest() == problem(office()).digest()
    assert problem(office()).digest() != problem(office(), returnee("1", "basic 4")).digest()


def test_that_the_problem_holds_no_name():
    case, own = returnee("1", words="a private story")
    case = replace(case, identity=replace(case.identity, name="Somebody Real"))
    assert "Somebody" not in repr(problem(office(), (case, own)))
    assert "story" not in repr(problem(office(), (case, own)))
