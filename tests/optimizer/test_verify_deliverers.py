"""Who delivers, at which price, and what the fund bears: kept passes, broken is named."""

from __future__ import annotations

from dataclasses import replace

import pytest

from optimizer.balance import balance
from optimizer.verify import verify
from planner.domain.balances.allocation import Origin
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.programme.catalogue import Cost, Counted
from planner.domain.programme.rates import Rates
from tests.builders import (
    caseload,
    fund,
    measure,
    member,
    pays_for,
    programme,
    provider,
    rate,
    returnee,
    scenario,
)
from tests.optimizer.choosing import allocate

KIT = measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90)
REFER = measure("REFER", Kind.REFERRAL, "mhpss 0.5")


def francs(amount: int) -> Money:
    return Money(amount, "GNF")


def cost(fixed: int, each: int = 0, **details) -> Cost:
    return Cost(francs(fixed), francs(each), **details)


SHOP = provider("SHOP", "KIT", places=["KAN"], languages=["fr"], female_staff=True)


def office(*rows, **details):
    return programme(
        [KIT, REFER],
        [replace(fund("POOL", 0), amount=Money(100_000, "CHF"))],
        [pays_for("POOL", Kind.IN_KIND)],
        providers=rows,
        paying_currency="GNF",
        rates=Rates((rate("GNF", "9640"), rate("CHF", "0.9637"))),
        **details,
    )


ASKED = returnee("1", "basic 3", female_staff=True)


def broken(document, allocation) -> set[str]:
    return {v.rule for v in verify(document, scenario(), allocation)}


def given(*rows, person=ASKED):
    """Return a caseload and the allocation of the kit in it."""
    document = caseload(office(*rows), person)
    return document, allocate(document, {"1": ["KIT"]})


def with_award(allocation, **details):
    return replace(allocation, awards=(replace(allocation.awards[0], **details),))


def test_that_a_provider_who_reaches_speaks_and_has_women_may_deliver():
    document, good = given(SHOP)
    assert good.awards[0].provider == "SHOP"
    assert broken(document, good) == set()
    assert broken(document, balance(document, scenario())) == set()


@pytest.mark.parametrize(
    "row",
    [
        replace(SHOP, places=frozenset({"MAM"})),
        replace(SHOP, female_staff=False),
        replace(SHOP, measure="REFER"),
        replace(SHOP, code="OTHER"),
    ],
    ids=["reach", "female staff", "measure", "name"],
)
def test_that_a_provider_who_cannot_deliver_is_told(row):
    _, good = given(SHOP)
    assert "provider" in broken(caseload(office(row), ASKED), good)


def test_that_a_language_goes_first_where_somebody_speaks_it():
    _, good = given(SHOP)
    german = replace(SHOP, languages=frozenset({"de"}))
    alone = caseload(office(german), ASKED)
    beside = caseload(office(german, provider("OTHER", "KIT", female_staff=True)), ASKED)
    assert broken(alone, good) == set()
    assert broken(beside, good) == {"provider", "price"}


def test_that_a_name_the_directory_does_not_have_is_told_and_so_is_none_where_it_has_one():
    document, good = given(SHOP)
    assert "provider" in broken(document, with_award(good, provider=""))
    nobody, plain = given()
    assert plain.awards[0].provider == ""
    assert broken(nobody, plain) == set()
    assert "provider" in broken(nobody, with_award(plain, provider="SHOP"))


FAMILY = returnee("1", "basic 3", female_staff=True, members=[member("a", 8), member("b")])


def test_that_a_price_is_asked_counted_with_travel_and_converted_once():
    row = replace(SHOP, cost=cost(500_000, 100_001), travel=francs(33_333))
    document, good = given(row, person=FAMILY)
    (line,) = good.awards[0].lines
    assert line.local == francs(500_000 + 2 * 100_001 + 33_333)
    assert good.awards[0].amount == Money(7607, "EUR")  # 733,335 francs at 9,640
    assert line.charged == Money(7331, "CHF")  # 76.07 euros at 0.9637
    assert broken(document, good) == set()
    dearer = caseload(office(replace(row, travel=francs(90_000))), FAMILY)
    assert broken(dearer, good) == {"price", "conversion"}


def test_that_a_price_counts_whom_it_is_for():
    children = cost(500_000, 100_000, counted=Counted.CHILDREN_6_17)
    document, good = given(replace(SHOP, cost=children), person=FAMILY)
    assert (good.awards[0].count, good.awards[0].lines[0].local) == (1, francs(500_000))
    assert broken(document, good) == set()
    everybody = replace(children, counted=Counted.PERSONS)
    assert "price" in broken(caseload(office(replace(SHOP, cost=everybody)), FAMILY), good)


def test_that_travel_comes_to_the_catalogue_where_a_provider_has_no_price():
    document, good = given(replace(SHOP, travel=francs(96_400)))
    assert good.awards[0].amount == Money(10_000, "EUR")
    assert broken(document, good) == set()
    assert "price" in broken(caseload(office(SHOP), ASKED), good)


def test_that_the_exact_local_price_is_paid_not_one_converted_back():
    document, good = given(replace(SHOP, cost=cost(500_001)))
    (line,) = good.awards[0].lines
    converted = replace(line, local=francs(500_027))  # 51.87 euros at 9,640
    assert line.local == francs(500_001)
    assert broken(document, good) == set()
    assert broken(document, with_award(good, lines=(converted,))) == {"conversion"}


def test_that_a_month_holds_what_a_service_can_start():
    people = [returnee(str(n), "basic 3", female_staff=True) for n in (1, 2)]
    one, two = (caseload(office(replace(SHOP, per_month=n)), *people) for n in (1, 2))
    good = allocate(two, {"1": ["KIT"], "2": ["KIT"]})
    assert len({a.month for a in good.awards}) == 1
    assert broken(two, good) == set()
    assert broken(one, good) == {"capacity"}
    assert len({a.month for a in balance(one, scenario()).awards}) == 2


def test_that_rows_of_one_service_share_its_capacity():
    people = [returnee(str(n), "basic 3", female_staff=True) for n in (1, 2)]
    near, far = replace(SHOP, per_month=1), replace(SHOP, places=frozenset({"MAM"}), per_month=5)
    wide = caseload(office(replace(near, per_month=5), far), *people)
    good = allocate(wide, {"1": ["KIT"], "2": ["KIT"]})
    assert broken(wide, good) == set()
    assert broken(caseload(office(near, far), *people), good) == {"capacity"}


def test_that_a_referral_names_who_takes_it():
    rows = [replace(SHOP, measure="REFER", code="CLINIC", female_staff=False)]
    document = caseload(office(*rows), returnee("1", "mhpss 3"))
    found = balance(document, scenario())
    assert [(a.origin, a.provider) for a in found.awards] == [(Origin.REFERRAL, "CLINIC")]
    assert broken(document, found) == set()
    assert broken(document, with_award(found, provider="")) == {"provider"}


def test_that_what_a_fund_bears_is_exact_in_its_currency():
    document, good = given(SHOP)
    (line,) = good.awards[0].lines
    assert (line.charged, line.fund_rate) == (Money(8673, "CHF"), "0.9637")
    for wrong in (
        replace(line, charged=Money(8674, "CHF")),
        replace(line, charged=Money(8673, "EUR")),
        replace(line, charged=None),
        replace(line, fund_rate="0.9638"),
        replace(line, fund_rate=""),
    ):
        assert broken(document, with_award(good, lines=(wrong,))) == {"charged"}


def test_that_nothing_is_borne_in_another_currency_where_the_fund_has_none():
    own = replace(office(SHOP), funds=(fund("POOL", 1000),))
    document = caseload(own, ASKED)
    good = allocate(document, {"1": ["KIT"]})
    assert good.awards[0].lines[0].charged is None
    assert broken(document, good) == set()
    doubled = replace(good.awards[0].lines[0], charged=Money(9000, "EUR"), fund_rate="1")
    assert broken(document, with_award(good, lines=(doubled,))) == {"charged"}
