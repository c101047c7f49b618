"""Which currency a heading names, and when it must be asked."""

import pytest

from planner.intake.mapping.moneys import currency_named


@pytest.mark.parametrize(
    ("heading", "named"),
    [
        ("Debt (EUR)", "EUR"),
        ("Deuda (€)", "EUR"),
        ("debt_naira", "NGN"),
        ("Dette (francs)", "GNF"),
        ("Amount of debt", ""),
    ],
)
def test_that_a_heading_names_the_currency_of_its_amounts(heading, named):
    assert currency_named(heading, "GNF") == named


@pytest.mark.parametrize("heading", ["Dette (FCFA)", "Dette en F CFA", "الدين (دينار)"])
def test_that_a_word_for_several_currencies_is_none_unless_the_office_pays_in_one(heading):
    assert currency_named(heading, "GNF") is None


def test_that_a_word_for_several_currencies_is_the_one_the_office_pays_in():
    assert (currency_named("Dette (FCFA)", "XOF"), currency_named("Dette (FCFA)", "XAF")) == (
        "XOF",
        "XAF",
    )
