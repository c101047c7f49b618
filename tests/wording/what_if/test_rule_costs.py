"""What rules cost and where more would help, in four languages."""

import re
from dataclasses import replace
from datetime import date

import pytest

from planner.domain.balances.policy import Fairness
from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Per
from planner.domain.what_if.next_money import Gain, More, MoreOf, NextMoney
from planner.domain.what_if.rule_cost import NotPriced
from planner.domain.what_if.what_if import Interval
from planner.wording.sentences import RULE_LANGUAGES
from planner.wording.what_if import next_money, rule_costs
from planner.wording.what_if.differences import (
    difference_text,
    people_text,
    range_text,
    signed_share,
)
from planner.wording.what_if.next_money import more_text, unit_prices
from planner.wording.what_if.rule_costs import weighed_words, why_never
from tests.builders import euros, fund, measure, programme, project

PLACES = re.compile(r"\{(\w+)")
OFFICE = programme(
    [measure("K-PSY", Kind.IN_KIND, "mhpss 0.5", cost=10)],
    [fund("A", 1), fund("VUL-D", 1, private_name="OFF-2")],
    projects=[project("P-KAN", "KAN", "income 0.5")],
)


@pytest.mark.parametrize("table", [rule_costs._TEXTS, next_money._TEXTS])
def test_that_every_text_is_in_four_languages_with_the_same_values(table):
    for code, texts in table.items():
        assert set(texts) == set(RULE_LANGUAGES), code
        assert len({frozenset(PLACES.findall(text)) for text in texts.values()}) == 1, code


@pytest.mark.parametrize(
    ("interval", "found", "proven"),
    [
        (Interval(0.0379, 0.0377, 0.0381), "3.79 %", "between 3.77 % and 3.81 %"),
        (Interval(0.123, 0.12, 0.13), "12.3 %", "between 12.0 % and 13.0 %"),
        (Interval(0.0, -0.0002, 0.0002), "no difference that could be proven", "at most 0.02 %"),
        (Interval(-0.03, -0.04, -0.02), "−3.00 %", "between −4.00 % and −2.00 %"),
        (Interval(0.05, 0.04, None), "5.00 %", "at least 4.00 %"),
        (Interval(0.05, None, None), "no difference that could be proven", "nothing is proven"),
    ],
)
def test_that_a_difference_says_what_is_found_and_what_is_proven(interval, found, proven):
    assert difference_text(interval, "en").replace("\u00a0", " ") == found
    assert range_text(interval, "en").replace("\u00a0", " ") == proven
    others = {range_text(interval, language) for language in RULE_LANGUAGES}
    assert len(others) > 1 or proven == ""


def test_that_nothing_has_no_sign():
    assert signed_share(-0.000001, "en").replace("\u00a0", " ") == "0.00 %"


def test_that_the_same_problem_is_said_to_be_proven():
    assert difference_text(Interval(0, 0, 0), "en", same=True) == "no difference, proven"


def test_that_a_few_people_are_no_number_where_it_leaves_the_office():
    assert people_text(4, "en", told=False) == "fewer than 5"
    assert people_text(4, "en", told=True) == "4"
    assert people_text(5, "en", told=False) == "5"
    assert people_text(0, "en", told=False) == "none"


@pytest.mark.parametrize("language", RULE_LANGUAGES)
def test_that_every_reason_and_every_weighing_has_words(language):
    assert len({why_never(reason, language) for reason in NotPriced}) == len(NotPriced)
    assert all(weighed_words(fairness, 0, language) for fairness in Fairness)
    assert "1" in weighed_words(Fairness.BALANCED, 15_000, language)


@pytest.mark.parametrize("language", RULE_LANGUAGES)
@pytest.mark.parametrize(
    "more",
    [
        More(MoreOf.MONEY, "A", euros(10)),
        More(MoreOf.FREE_MONEY, amount=euros(10)),
        More(MoreOf.PLACES, "K-PSY", count=1, per=Per.MONTH),
        More(MoreOf.PLACES, "K-PSY", count=1, per=Per.QUARTER),
        More(MoreOf.PLACES, "K-PSY", count=1, per=Per.YEAR),
        More(MoreOf.PROVIDER, "P1/K-PSY", count=1),
        More(MoreOf.SEAT, "P-KAN", count=1),
        More(MoreOf.HOURS, count=10),
    ],
)
def test_that_more_of_anything_has_a_name(more, language):
    said = more_text(more, OFFICE, language)
    assert said
    assert not set(said) & set("{}[]|")


def test_that_the_price_of_the_next_hundred_is_a_share_of_the_amount_tried():
    gain = Gain(More(MoreOf.MONEY, "A", euros(1000)), price=0.05)
    found = NextMoney(
        euros(1000), (gain,), (), (), (), date(2026, 1, 1), 9, Fairness.BALANCED, 0.0, 1, 1
    )
    said = unit_prices(found, OFFICE, "en").replace("\u00a0", " ")
    assert said == "By today’s price the next €100 would lift: A 0.5000 %."
    assert unit_prices(replace(found, money=()), OFFICE, "en") == ""


def test_that_a_protected_line_goes_by_its_printed_code():
    assert "OFF-2" in more_text(More(MoreOf.MONEY, "VUL-D", euros(1)), OFFICE, "en")


def test_that_nobody_is_told_they_would_come_in_if_a_fund_grew():
    texts = [t for table in (rule_costs._TEXTS, next_money._TEXTS) for t in table.values()]
    assert not any("come in if" in text["en"] for text in texts)
