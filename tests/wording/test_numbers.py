"""Numbers as people of each language write them."""

from datetime import date

import pytest

from planner.domain.money import Money
from planner.domain.months import Month
from planner.wording.numbers import count_text, date_text, money_text, month_text, share_text


@pytest.mark.parametrize(
    ("money", "language", "text"),
    [
        (Money(144500, "EUR"), "en", "€1,445"),
        (Money(144500, "EUR"), "fr", "1\u202f445\u00a0€"),
        (Money(144550, "EUR"), "fr", "1\u202f445,50\u00a0€"),
        (Money(13741950, "GNF"), "fr", "13\u202f741\u202f950\u00a0GNF"),
        (Money(5, "EUR"), "en", "€0.05"),
        (Money(-150, "EUR"), "en", "−€1.50"),
        (Money(1234, "TND"), "en", "1.234\u00a0TND"),
    ],
)
def test_that_an_amount_is_written_with_its_currency(money, language, text):
    assert money_text(money, language) == text


def test_that_dates_months_and_shares_are_written_in_words():
    assert date_text(date(2026, 11, 1), "fr") == "1er novembre 2026"
    assert date_text(date(2026, 11, 1), "en") == "1 November 2026"
    assert month_text(Month(2027, 2), "fr") == "février 2027"
    assert share_text(0.645, "fr", 1) == "64,5\u00a0%"
    assert count_text(-1234, "en") == "-1,234"
