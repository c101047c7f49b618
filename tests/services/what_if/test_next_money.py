"""Where more would help: what is tried, what is scarce, and how it is ranked."""

from dataclasses import replace
from datetime import date

import pytest

from optimizer.balance import balance
from optimizer.what_if.tried import tried
from planner.domain.errors import PlannerError
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.programme.catalogue import Per, Places
from planner.domain.programme.fund import Budget, FundSort
from planner.domain.programme.rates import Rates
from planner.domain.programme.rule import Role, RuleSort
from planner.domain.what_if.next_money import More, MoreOf
from planner.services.what_if.next_money import FREE, next_money, with_more
from tests.builders import (
    caseload,
    euros,
    fund,
    measure,
    pays_for,
    programme,
    project,
    provider,
    rate,
    returnee,
    rule,
    scenario,
)

KIT = measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90)
SHOP = measure("SHOP", Kind.IN_KIND, "income 0.7", cost=400)
SEATS = measure("TRAIN", Kind.IN_KIND, "training 0.8", cost=10, places=Places(1, Per.YEAR))


def office(*funds, measures=(KIT, SHOP), rules=(), **more):
    funds = funds or (fund("A", 500), fund("IDLE", 900))
    own = [pays_for(funds[0].code, Kind.IN_KIND), *rules]
    of = programme(measures, funds, own, **more)
    people = [returnee(str(n), "basic 3,income 3,training 2") for n in range(4)]
    return caseload(of, *people), scenario(gap=0)


def asked(document, of, amount=300):
    return next_money(document, of, balance(document, of), euros(amount), tried)


def gain_of(found, of, subject=""):
    gains = (*found.money, *found.others)
    return next(g for g in gains if (g.more.of, g.more.subject) == (of, subject))


def test_that_money_in_the_fund_that_pays_lifts_and_in_one_that_cannot_does_not():
    found = asked(*office())
    assert gain_of(found, MoreOf.MONEY, "A").interval.least > 0
    idle = gain_of(found, MoreOf.MONEY, "IDLE")
    assert idle.interval.found == 0
    assert idle.interval.is_none_within


def test_that_the_best_stands_first_and_what_is_as_good_says_so():
    found = asked(*office())
    lifted = [g.interval.found for g in found.money]
    assert lifted == sorted(lifted, reverse=True)
    assert not found.money[0].like_best
    assert {g.more.of for g in found.money[:2]} == {MoreOf.MONEY, MoreOf.FREE_MONEY}
    assert found.money[1].like_best
    assert not found.money[2].like_best


def test_that_what_is_found_is_what_balancing_with_the_money_lifts():
    document, of = office()
    before = balance(document, of)
    found = gain_of(asked(document, of), MoreOf.MONEY, "A")
    richer, _ = office(fund("A", 800), fund("IDLE", 900))
    more = (balance(richer, of).lifted - before.lifted) / before.lifted
    assert found.interval.least - 1e-9 <= more <= found.interval.most + 1e-9


def test_that_a_place_that_is_taken_up_is_tried_and_one_with_room_is_not():
    wide = measure("WIDE", Kind.IN_KIND, "income 0.1", cost=5, places=Places(50, Per.MONTH))
    found = asked(*office(measures=(KIT, SEATS, wide)))
    place = gain_of(found, MoreOf.PLACES, "TRAIN")
    assert place.interval.least > 0
    assert place.more.per is Per.YEAR
    assert [m.subject for m in found.with_room] == ["WIDE"]


def test_that_a_provider_at_its_limit_is_tried():
    of = programme(
        [measure("CARE", Kind.IN_KIND, "medical 0.6", cost=10, starts_in=(11,))],
        [fund("A", 900)],
        [pays_for("A", Kind.IN_KIND)],
        providers=(provider("P1", "CARE", per_month=1),),
    )
    document = caseload(of, *(returnee(str(n), "medical 3") for n in range(3)))
    found = asked(document, scenario(gap=0))
    assert gain_of(found, MoreOf.PROVIDER, "P1/CARE").interval.least > 0


def test_that_hours_are_shared_among_the_counsellors_of_the_caseload():
    long = measure("VISIT", Kind.IN_KIND, "basic 0.8", cost=1, minutes=600, starts_in=(11,))
    document, of = office(
        measures=(long,), rules=(rule(RuleSort.COUNSELLOR_HOURS, count=10, code="HOURS"),)
    )
    hours = gain_of(asked(document, of), MoreOf.HOURS)
    assert hours.more.count == 40
    assert hours.interval.least > 0


def test_that_a_promise_is_no_fund_to_add_to():
    promised = fund("OWED", 900, sort=FundSort.ENTITLEMENT)
    owes = rule(RuleSort.ENTITLED, "OWED", amount=100, per=Role.CASE, part="later")
    found = asked(*office(fund("A", 500), promised, rules=(owes,)))
    assert found.promised == ("OWED",)
    assert all(g.more.subject != "OWED" for g in found.money)


def test_that_a_price_is_only_what_small_amounts_would_say():
    found = gain_of(asked(*office()), MoreOf.MONEY, "A")
    assert found.price > 0
    assert gain_of(asked(*office()), MoreOf.FREE_MONEY).price is None


def test_that_more_money_reaches_every_figure_of_a_fund_in_its_own_currency():
    later = Budget("v2", Money(5000_00, "USD"), date(2026, 6, 1))
    own = replace(
        fund("A", 0),
        amount=Money(4000_00, "USD"),
        received=Money(100_00, "USD"),
        budgets=(later,),
    )
    of = programme([], [own], [], rates=Rates((rate("USD", "2"),)))
    richer = with_more(of, More(MoreOf.MONEY, "A", euros(10))).funds[0]
    assert richer.amount == Money(4020_00, "USD")
    assert richer.received == Money(120_00, "USD")
    assert richer.budgets[0].amount == Money(5020_00, "USD")


def test_that_unearmarked_money_is_a_line_of_its_own_that_leaves_projects_their_payer():
    of = programme([], [fund("C", 100)], [pays_for("C", Kind.COMMUNITY)])
    free = with_more(of, More(MoreOf.FREE_MONEY, amount=euros(10)))
    assert [f.code for f in free.funds] == ["C", FREE]
    assert free.rules[-1].kinds == {Kind.CASH, Kind.IN_KIND}
    alone = with_more(programme([], [fund("A", 1)], []), More(MoreOf.FREE_MONEY, amount=euros(1)))
    assert Kind.COMMUNITY in alone.rules[-1].kinds


def test_that_one_seat_more_is_one_seat_more():
    of = programme([], [], [], [project("P", "KAN", "income 0.5", most=10)])
    assert with_more(of, More(MoreOf.SEAT, "P", count=1)).projects[0].most == 11


@pytest.mark.parametrize(
    ("document", "amount", "code"),
    [
        (caseload(None), 1, "programme_first"),
        (caseload(programme()), 1, "no_cases"),
        (caseload(programme(), returnee("1")), 1, "no_allocation"),
    ],
)
def test_that_what_is_missing_is_said(document, amount, code):
    with pytest.raises(PlannerError) as error:
        next_money(document, scenario(), None, euros(amount), tried)
    assert error.value.code == code


def test_that_nothing_more_is_no_question():
    document, of = office()
    with pytest.raises(PlannerError) as error:
        asked(document, of, amount=0)
    assert error.value.code == "amount_not_positive"
