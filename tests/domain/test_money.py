"""Money is exact: whole minor units, converted once, apportioned to the last unit."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.errors import PlannerError
from planner.domain.money import Money, apportion, total
from planner.domain.programme.rates import Rate, Rates


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("1,234.50", "EUR", 123450),
        ("1500000", "GNF", 1500000),
        ("1.234", "TND", 1234),
        (0, "EUR", 0),
    ],
)
def test_that_amounts_are_read_in_the_currency_s_minor_units(text, currency, minor):
    assert Money.parse(text, currency) == Money(minor, currency)


@pytest.mark.parametrize(
    ("text", "currency", "code"),
    [
        ("-5", "EUR", "amount_unreadable"),
        ("12.345", "EUR", "amount_too_fine"),
        ("0.5", "GNF", "amount_too_fine"),
        ("twelve", "EUR", "amount_unreadable"),
        ("NaN", "EUR", "amount_unreadable"),
        ("1e400", "EUR", "amount_unreadable"),
        ("1", "XXX", "currency_unknown"),
    ],
)
def test_that_a_bad_amount_is_one_clear_error(text, currency, code):
    with pytest.raises(PlannerError) as caught:
        Money.parse(text, currency)
    assert caught.value.code == code


def test_that_amounts_of_two_currencies_never_add_up():
    with pytest.raises(PlannerError, match="currencies_mixed"):
        Money(1, "EUR") + Money(1, "GNF")


@given(
    st.integers(0, 10**12), st.lists(st.integers(0, 10**6), min_size=1).filter(lambda w: sum(w) > 0)
)
def test_that_apportioned_parts_sum_exactly_and_stay_within_one_unit_of_their_share(
    amount, weights
):
    parts = apportion(amount, weights)
    assert sum(parts) == amount
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part - Decimal(amount) * weight / sum(weights)) < 1


def test_that_the_newest_rate_begun_by_the_day_holds():
    rates = Rates(
        (
            Rate("EUR", "GNF", date(2026, 7, 1), Decimal(9585)),
            Rate("EUR", "GNF", date(2026, 10, 1), Decimal(9640)),
        )
    )
    assert rates.convert(Money(10000, "EUR"), "GNF", date(2026, 9, 30)) == Money(958500, "GNF")
    assert rates.convert(Money(10000, "EUR"), "GNF", date(2026, 10, 1)) == Money(964000, "GNF")
    assert rates.convert(Money(964000, "GNF"), "EUR", date(2026, 10, 1)) == Money(10000, "EUR")


def test_that_a_missing_rate_names_the_pair_and_the_day():
    with pytest.raises(PlannerError) as caught:
        Rates().convert(Money(1, "EUR"), "GNF", date(2026, 1, 1))
    assert caught.value.code == "rate_missing"


def test_that_a_total_of_nothing_is_zero_in_its_currency():
    assert total([], "EUR") == Money(0, "EUR")
