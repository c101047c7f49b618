"""What a fund can pay one household at most: each kind of rule, and what nobody knows."""

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.cases.case import EarlierHelp, Presence
from planner.domain.cases.entitlement import entitled
from planner.domain.cases.facts import facts_of
from planner.domain.cases.granted import StepSort, granted
from planner.domain.kind import Kind
from planner.domain.programme.fund import FundSort
from planner.domain.programme.rule import Role, RuleSort
from tests.builders import BALANCE_DATE, euros, fund, member, pays_for, programme, returnee, rule

BOTH = pays_for("F", Kind.CASH, Kind.IN_KIND)
FAMILY = (member("b", 33), member("c", 8), member("d", 5))


def asked(*rules, sort=FundSort.POOL, members=FAMILY, **details):
    """Reckon fund F for a household of two adults and two children."""
    office = programme(funds=[fund("F", 50_000, sort=sort)], rules=rules)
    case, assessment = returnee("1", members=members, **details)
    facts = facts_of(case, assessment, office, BALANCE_DATE)
    found = granted(office, "F", case, facts)
    if sort is FundSort.ENTITLEMENT:
        assert dict(found.parts) == dict(entitled(office, "F", case, facts))
    return found


def owes(amount, per, part="later", **values):
    values.setdefault("code", f"{per.value}-{part}-{amount}")
    return rule(RuleSort.ENTITLED, "F", amount=amount, per=per, part=part, **values)


def entitlement(*rules, **details):
    return asked(BOTH, *rules, sort=FundSort.ENTITLEMENT, **details)


def test_that_what_is_owed_counts_each_role_and_says_how():
    found = entitlement(
        owes(615, Role.CASE, "arrival"), owes(2000, Role.ADULT), owes(1000, Role.MINOR)
    )
    assert found.parts == {"arrival": euros(615), "later": euros(6000)}
    assert found.most == found.cash == euros(6615)
    assert [(s.sort, s.count, s.amount) for s in found.steps] == [
        (StepSort.OWED, 1, euros(615)),
        (StepSort.OWED, 2, euros(4000)),
        (StepSort.OWED, 2, euros(2000)),
    ]


def test_that_who_was_already_there_is_owed_nothing():
    there = replace(FAMILY[0], presence=Presence.THERE)
    found = entitlement(owes(1000, Role.PERSON), members=(there, *FAMILY[1:]))
    assert found.most == euros(3000)


def test_that_an_entitlement_nobody_can_confirm_is_not_promised_but_asked_about():
    found = entitlement(owes(1000, Role.CASE, who="months_abroad >= 3"))
    assert found.most == euros(0)
    assert [s.sort for s in found.steps] == [StepSort.UNKNOWN]


def test_that_a_household_cap_takes_from_the_part_named_last():
    found = entitlement(
        owes(200, Role.PERSON, "travel"),
        owes(1000, Role.PERSON),
        rule(RuleSort.HOUSEHOLD_CAP, "F", amount=4000),
    )
    assert found.parts == {"travel": euros(800), "later": euros(3200)}
    capped = found.steps[-1]
    assert (capped.sort, capped.each, capped.amount) == (StepSort.CAPPED, euros(4800), euros(4000))


def test_that_a_cap_on_one_part_leaves_the_others():
    found = entitlement(
        owes(200, Role.PERSON, "travel"),
        owes(1000, Role.PERSON),
        rule(RuleSort.HOUSEHOLD_CAP, "F", amount=3000, part="later"),
    )
    assert found.parts == {"travel": euros(800), "later": euros(3000)}


def test_that_a_cap_above_what_is_owed_is_no_step():
    found = entitlement(owes(100, Role.PERSON), rule(RuleSort.HOUSEHOLD_CAP, "F", amount=4000))
    assert found.most == euros(400)
    assert StepSort.CAPPED not in {s.sort for s in found.steps}


def test_that_ceilings_by_role_add_up_to_one():
    adults = rule(RuleSort.ROLE_CEILING, "F", code="A", amount=1800, per=Role.ADULT)
    children = rule(RuleSort.ROLE_CEILING, "F", code="B", amount=2800, per=Role.CHILD)
    assert asked(BOTH, adults, children).most == euros(9200)


def test_that_the_lowest_ceiling_holds_and_one_that_is_not_about_the_case_does_not():
    low = rule(RuleSort.CASE_CEILING, "F", code="A", amount=2200)
    high = rule(RuleSort.CASE_CEILING, "F", code="B", amount=3000)
    other = rule(RuleSort.CASE_CEILING, "F", code="C", amount=5, who="return = forced")
    assert asked(BOTH, high, low, other).most == euros(2200)


def test_that_a_ceiling_nobody_can_exclude_holds():
    unsure = rule(RuleSort.CASE_CEILING, "F", amount=500, who="months_abroad <= 2")
    assert asked(BOTH, unsure).most == euros(500)
    assert asked(BOTH, unsure, months_abroad=12).most is None


def test_that_a_pool_without_a_ceiling_is_not_given_a_figure():
    found = asked(BOTH)
    assert (found.most, found.cash) == (None, None)


def test_that_ceilings_of_each_kind_bound_all_together():
    cash = rule(RuleSort.CASE_CEILING, "F", code="A", kinds=[Kind.CASH], amount=300)
    goods = rule(RuleSort.CASE_CEILING, "F", code="B", kinds=[Kind.IN_KIND], amount=2000)
    found = asked(BOTH, cash, goods)
    assert (found.most, found.cash) == (euros(2300), euros(300))
    assert found.narrowed == {"A": euros(300), "B": euros(2000)}


def test_that_a_ceiling_of_all_kinds_a_fund_pays_is_one_over_all():
    goods = rule(RuleSort.CASE_CEILING, "F", kinds=[Kind.IN_KIND], amount=2000)
    found = asked(pays_for("F", Kind.IN_KIND), goods)
    assert (found.most, found.cash, found.narrowed) == (euros(2000), euros(0), {})


@pytest.mark.parametrize("narrow", [{"need": "housing"}, {"measures": ["K-RENT"]}, {"other": "G"}])
def test_that_a_narrower_ceiling_stands_apart(narrow):
    found = asked(BOTH, rule(RuleSort.CASE_CEILING, "F", code="N", amount=1000, **narrow))
    assert (found.most, found.narrowed) == (None, {"N": euros(1000)})


def test_that_cash_is_at_most_its_ceiling_or_its_share():
    over_all = rule(RuleSort.CASE_CEILING, "F", amount=2000)
    share = rule(RuleSort.CASE_SHARE, "F", kinds=[Kind.CASH], most=0.25)
    least = rule(RuleSort.ROLE_CEILING, "F", kinds=[Kind.CASH], amount=100, per=Role.PERSON)
    assert asked(BOTH, over_all, share).cash == euros(500)
    assert asked(BOTH, over_all, share, least).cash == euros(400)


def test_that_a_bar_of_cash_leaves_no_cash():
    bar = rule(RuleSort.BAR, "F", kinds=[Kind.CASH], who="cash_risk = yes")
    ceiling = rule(RuleSort.CASE_CEILING, "F", amount=2000)
    assert asked(BOTH, ceiling, bar, cash_risk=True).cash == euros(0)
    assert asked(BOTH, ceiling, bar, cash_risk=None).cash == euros(0)
    assert asked(BOTH, ceiling, bar, cash_risk=False).cash == euros(2000)


def test_that_a_fund_that_pays_for_nothing_grants_nothing():
    assert asked(rule(RuleSort.CASE_CEILING, "F", amount=2000)).most == euros(0)


@pytest.mark.parametrize(
    ("who", "sort"),
    [("departure = DE", StepSort.CLOSED), ("months_abroad >= 3", StepSort.UNKNOWN)],
)
def test_that_who_is_not_surely_served_gets_nothing_and_hears_why(who, sort):
    found = asked(BOTH, rule(RuleSort.SERVES, "F", who=who))
    assert found.most == euros(0)
    assert [s.sort for s in found.steps] == [sort]


def test_that_an_exception_opens_the_fund_again():
    serves = rule(RuleSort.SERVES, "F", who="departure = DE", unless="return = voluntary")
    assert asked(BOTH, serves).most is None


@pytest.mark.parametrize(
    ("on", "closed"),
    [(None, True), (date(2022, 1, 1), True), (date(2021, 10, 31), False)],
)
def test_that_help_less_than_five_years_ago_closes_the_fund(on, closed):
    again = rule(RuleSort.NOT_AGAIN, "F", years=5)
    found = asked(BOTH, again, earlier_help=(EarlierHelp("F", on),))
    assert (found.most == euros(0)) is closed


def test_that_help_by_another_fund_counts_only_where_it_is_named():
    helped = {"earlier_help": (EarlierHelp("G"),)}
    assert asked(BOTH, rule(RuleSort.NOT_AGAIN, "F"), **helped).most is None
    assert asked(BOTH, rule(RuleSort.NOT_AGAIN, "F", other="G"), **helped).most == euros(0)


@pytest.mark.parametrize(
    ("values", "returned", "sort"),
    [
        ({"until": date(2026, 10, 30)}, date(2026, 10, 1), StepSort.CLOSED),
        ({"months": 3}, date(2026, 7, 30), StepSort.CLOSED),
        ({"months": 3}, None, StepSort.UNKNOWN),
        ({"months": 3}, date(2026, 7, 31), None),
        ({"until": BALANCE_DATE}, None, None),
    ],
)
def test_that_nothing_is_granted_after_the_last_day_to_apply(values, returned, sort):
    found = asked(BOTH, rule(RuleSort.APPLY_BY, "F", **values), return_date=returned)
    assert [s.sort for s in found.steps] == ([sort] if sort else [])
    assert (found.most == euros(0)) is (sort is not None)


def test_that_a_rule_that_ended_counts_no_more():
    ended = rule(RuleSort.CASE_CEILING, "F", amount=5, ends=date(2026, 10, 30))
    assert asked(BOTH, ended).most is None
