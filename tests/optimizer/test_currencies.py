"""A donor in Swiss francs, an office in euros, payments in Guinean francs: nothing is mixed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from optimizer.balance import balance
from optimizer.formulate import formulation
from optimizer.problem import RowSort
from optimizer.verify import verify
from planner.domain.balances.allocation import Outcome
from planner.domain.errors import PlannerError
from planner.domain.kind import Kind
from planner.domain.money import Money, total
from planner.domain.programme.catalogue import Cost, Instalment, Pricing
from planner.domain.programme.fund import FundSort
from planner.domain.programme.rates import Rate, Rates, RateUse
from planner.domain.programme.rule import Role, RuleSort
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
from tests.optimizer.choosing import problem

KIT = measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90)
#: 1 euro buys 0.95 francs of the donor and 10,000 francs of the country.
RATES = Rates((rate("CHF", "0.95"), rate("GNF", "10000")))


def chf(amount: str | int) -> Money:
    return Money.parse(amount, "CHF")


def gnf(amount: str | int) -> Money:
    return Money.parse(amount, "GNF")


def office(amount: str | int, *rules, measures=(KIT,), sort=FundSort.POOL, rates=RATES, **details):
    """Build an office in euros whose only fund has an amount of Swiss francs."""
    swiss = replace(fund("SEM", 0, sort=sort), amount=chf(amount))
    pays = pays_for("SEM", Kind.IN_KIND, Kind.CASH, Kind.COMMUNITY)
    details.setdefault("paying_currency", "GNF")
    return programme(measures, [swiss], [pays, *rules], rates=rates, **details)


def balanced(of, *people):
    document = caseload(of, *(people or (returnee("1"),)))
    found = balance(document, scenario())
    assert found.outcome is Outcome.OPTIMAL
    assert verify(document, scenario(), found) == ()
    return found


def limits(of, sort: RowSort) -> list[int]:
    return [r.limit for r in problem(of).rows if r.sort is sort]


def test_that_a_fund_s_money_counts_at_the_plan_rate():
    assert limits(office(95), RowSort.MONEY) == [10_000]
    received = office(950)
    received = replace(received, funds=(replace(received.funds[0], received=chf(190)),))
    assert limits(received, RowSort.MONEY) == [20_000]


def test_that_a_fund_in_francs_pays_no_more_than_it_has():
    two = returnee("1"), returnee("2")
    assert len(balanced(office(171), *two).awards) == 2  # 171 francs are 180 euros, twice 90
    assert len(balanced(office("170.99"), *two).awards) == 1


def test_that_the_lines_sum_exactly_in_all_three_currencies():
    thirds = (Instalment(3_334), Instalment(3_333, 1), Instalment(3_333, 2))
    odd = measure("KIT", Kind.IN_KIND, "basic 0.5", cost="91.37", instalments=thirds)
    rates = Rates((rate("CHF", "0.9437"), rate("GNF", "9871.3")))
    (award,) = balanced(office(500, measures=(odd,), rates=rates)).awards
    assert award.amount == euros("91.37")
    assert total((line.amount for line in award.lines), "EUR") == euros("91.37")
    assert total((line.local for line in award.lines), "GNF") == gnf(901_941)  # 901 940.681
    assert total((line.charged for line in award.lines), "CHF") == chf("86.23")  # 86.225869
    assert {(line.rate, line.fund_rate) for line in award.lines} == {("9871.3", "0.9437")}


def test_that_a_provider_s_exact_price_is_converted_once_for_the_donor_too():
    shop = provider("SHOP", "KIT", cost=Cost(gnf(700_001), gnf(0)))
    (award,) = balanced(office(500, providers=(shop,))).awards
    (line,) = award.lines
    assert (line.local, line.amount, line.charged) == (gnf(700_001), euros(70), chf("66.50"))


def test_that_a_fund_in_the_paying_currency_bears_exactly_what_is_paid():
    shop = provider("SHOP", "KIT", cost=Cost(gnf(700_001), gnf(0)))
    of = office(500, providers=(shop,))
    of = replace(of, funds=(replace(of.funds[0], amount=gnf(5_000_000)),))
    (line,) = balanced(of).awards[0].lines
    assert (line.local, line.amount, line.charged) == (gnf(700_001), euros(70), gnf(700_001))


def test_that_a_price_below_a_cent_is_nothing_in_every_currency():
    shop = provider("SHOP", "KIT", cost=Cost(gnf(3), gnf(0)))
    (line,) = balanced(office(500, providers=(shop,))).awards[0].lines
    assert (line.local, line.amount, line.charged) == (gnf(0), euros(0), chf(0))


def test_that_a_fund_in_the_accounting_currency_is_charged_what_is_accounted():
    pool = programme([KIT], [fund("POOL", 500)], [pays_for("POOL", Kind.IN_KIND)])
    (line,) = balanced(pool).awards[0].lines
    assert (line.charged, line.fund_rate) == (None, "")


def test_that_a_rate_may_be_written_either_way():
    other_way = Rate("CHF", "EUR", date(2026, 10, 1), Decimal("1.25"))
    of = office(80, rates=Rates((other_way, rate("GNF", "10000"))))
    assert limits(of, RowSort.MONEY) == [10_000]
    (line,) = balanced(of).awards[0].lines
    assert (line.charged, line.fund_rate) == (chf(72), "0.8")


def test_that_a_plan_is_reckoned_at_the_plan_rate_only():
    later = [rate("CHF", "0.5", use=use) for use in (RateUse.COMMITMENT, RateUse.PAYMENT)]
    of = office(95, rates=Rates((rate("CHF", "0.95", use=RateUse.PLAN), *later, rate("GNF", "1"))))
    assert limits(of, RowSort.MONEY) == [10_000]
    of = office(95, rates=Rates((*later, rate("GNF", "1"))))
    with pytest.raises(PlannerError) as caught:
        problem(of)
    assert caught.value.code == "rate_missing"


def test_that_a_payment_currency_without_a_rate_is_refused():
    with pytest.raises(PlannerError) as caught:
        balance(caseload(office(500, rates=Rates((rate("CHF", "1"),))), returnee("1")), scenario())
    assert caught.value.code == "rate_missing"


def test_that_a_fund_s_ceiling_is_in_its_own_currency():
    def capped(francs: str):
        return office(500, rule(RuleSort.CASE_CEILING, "SEM", amount=chf(francs)))

    assert len(balanced(capped("85.50")).awards) == 1  # 90 euros exactly
    assert balanced(capped("85.49")).awards == ()


def test_that_the_office_s_smallest_award_is_in_the_accounting_currency():
    smallest = rule(RuleSort.SMALLEST_AWARD, amount="90")
    assert len(balanced(office(500, smallest)).awards) == 1
    above = rule(RuleSort.SMALLEST_AWARD, amount="90.01")
    assert balanced(office(500, above)).awards == ()


def test_that_a_reserve_and_a_share_are_of_the_fund_s_own_amount():
    held = rule(RuleSort.RESERVE, "SEM", most=0.5, until=date(2026, 12, 31))
    assert limits(office(190, held), RowSort.MONEY) == [10_000]
    kinds = rule(RuleSort.SHARE_OF_LINE, "SEM", kinds=[Kind.CASH], most=0.5)
    assert limits(office(190, kinds), RowSort.LINE_SHARE) == [10_000]


def test_that_what_was_promised_in_francs_is_the_ceiling_in_euros():
    rules = [
        rule(RuleSort.ENTITLED, "SEM", amount=chf("85.50"), per=Role.CASE, part="later"),
        rule(RuleSort.SERVES, "SEM", who="departure in NE"),
    ]
    of = office(500, *rules, sort=FundSort.ENTITLEMENT)
    (award,) = balanced(of).awards
    assert award.lines[0].charged == chf("85.50")
    less = [replace(rules[0], amount=chf("85.49")), rules[1]]
    assert balanced(office(500, *less, sort=FundSort.ENTITLEMENT)).awards == ()


def test_that_an_announced_amount_is_paid_in_full_in_the_donor_s_currency():
    arrival = measure("KIT", Kind.CASH, "basic 0.5", pricing=Pricing.ANNOUNCED)
    rules = [
        rule(RuleSort.ENTITLED, "SEM", amount=chf("100.01"), per=Role.CASE, part="arrival"),
        rule(RuleSort.OWED_AS, "SEM", part="arrival", measures=["KIT"]),
        rule(RuleSort.SERVES, "SEM", who="departure in NE"),
    ]
    of = office(500, *rules, measures=(arrival,), sort=FundSort.ENTITLEMENT)
    (award,) = balanced(of).awards
    assert award.amount == euros("105.27")
    assert award.lines[0].charged == chf("100.01")


def test_that_a_project_is_opened_with_what_the_francs_are_worth():
    garden = project(
        "GARDEN", "KAN", "community 0.5", least=1, fixed=100, residents_seats=0, seat=90
    )

    def opened(francs: str):
        of = office(francs, measures=(), projects=[garden])
        return balanced(of, returnee("1", "community 3", wishes=[Kind.COMMUNITY])).openings

    assert len(opened("180.50")) == 1  # 190 euros exactly
    assert opened("180.49") == ()


def test_that_the_same_caseload_in_another_donor_currency_is_balanced_alike():
    """A franc worth a euro changes no award, only what stands beside it."""
    at_par = office(500, rates=Rates((rate("CHF", "1"), rate("GNF", "10000"))))
    of_euros = replace(at_par, funds=(replace(at_par.funds[0], amount=euros(500)),))
    one, other = (
        formulation(caseload(of, returnee("1")), scenario()).problem.digest()
        for of in (at_par, of_euros)
    )
    assert one == other
