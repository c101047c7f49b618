"""Numbers as people of each language write them."""

from datetime import date

import pytest

from planner.domain.money import Money
from planner.domain.months import Month
from planner.wording.languages import language_of
from planner.wording.numbers import (
    count_text,
    counted,
    date_text,
    money_text,
    month_name,
    month_text,
    share_text,
)
from planner.wording.sentences import RULE_LANGUAGES


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
        (Money(144550, "EUR"), "es", "1445,50\u00a0€"),
        (Money(-144500, "EUR"), "es", "−1445\u00a0€"),
        (Money(1244500, "EUR"), "es", "12\u202f445\u00a0€"),
        (Money(144550, "EUR"), "ar", "1,445.50\u00a0يورو"),
        (Money(13741950, "GNF"), "ar", "\u206813,741,950\u00a0GNF\u2069"),
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


def test_that_dates_and_shares_are_written_in_spanish_and_arabic():
    assert date_text(date(2026, 11, 1), "es") == "1 de noviembre de 2026"
    assert date_text(date(2026, 11, 1), "ar") == "1 تشرين الثاني/نوفمبر 2026"
    assert month_text(Month(2027, 2), "es") == "febrero de 2027"
    assert share_text(0.25, "es") == "25\u00a0%"
    assert share_text(0.25, "ar") == "25\u00a0في المائة"


@pytest.mark.parametrize("language", RULE_LANGUAGES)
def test_that_every_month_has_its_name(language):
    for short in (False, True):
        assert len({month_name(n, language, short=short) for n in range(1, 13)}) == 12


@pytest.mark.parametrize(
    ("number", "english", "arabic"),
    [
        (1, "1 month", "شهر واحد"),
        (2, "2 months", "شهرين"),
        (3, "3 months", "3 أشهر"),
        (10, "10 months", "10 أشهر"),
        (11, "11 months", "11 شهرًا"),
        (99, "99 months", "99 شهرًا"),
        (100, "100 months", "100 شهر"),
        (101, "101 months", "101 شهر"),
        (103, "103 months", "103 أشهر"),
        (0, "0 months", "0 شهر"),
    ],
)
def test_that_a_number_takes_the_form_of_its_noun(number, english, arabic):
    for language, said in (("en", english), ("ar", arabic)):
        assert counted(number, language_of(language).nouns["months"], language) == said
