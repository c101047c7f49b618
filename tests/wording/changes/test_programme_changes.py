"""What loading a programme again changes is told in the office's words."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from planner.domain.kind import Kind
from planner.domain.programme.fund import AccountCode, Budget
from planner.domain.programme.programme import Office
from planner.domain.programme.rates import Rate, Rates, RateUse
from planner.domain.programme.rule import RuleSort
from planner.services.programme.programme_changes import programme_changes
from planner.wording.changes.programme import programme_change_lines
from tests import builders

POOL = builders.fund("F1", 5000)
CEILING = builders.rule(RuleSort.CASE_CEILING, "F1", code="R1", amount=900)


def lines(before, after, language="en"):
    one, other = builders.programme(**before), builders.programme(**after)
    return list(programme_change_lines(programme_changes(one, other), one, other, language))


def test_that_a_changed_rule_is_told_by_its_sentence_before_and_now():
    dearer = replace(CEILING, amount=builders.euros(1000))
    assert lines({"funds": [POOL], "rules": [CEILING]}, {"funds": [POOL], "rules": [dearer]}) == [
        "Rules, changed: R1",
        "  R1:",
        "    before: F1 pays at most €900 a case.",
        "    now: F1 pays at most €1,000 a case.",
    ]
    french = lines(
        {"funds": [POOL], "rules": [CEILING]}, {"funds": [POOL], "rules": [dearer]}, "fr"
    )
    assert french[0] == "Règles, modifications : R1"
    assert "avant : " in french[2]
    assert "900\u00a0€" in french[2]
    assert "maintenant : " in french[3]


def test_that_a_sentence_is_in_the_words_of_the_programme_it_stands_in():
    renamed = replace(POOL, private_name="LINE-7")
    dearer = replace(CEILING, amount=builders.euros(1000))
    told = lines({"funds": [POOL], "rules": [CEILING]}, {"funds": [renamed], "rules": [dearer]})
    assert "    before: F1 pays at most €900 a case." in told
    assert "    now: LINE-7 pays at most €1,000 a case." in told


def test_that_a_rule_that_reads_the_same_is_told_by_when_it_holds():
    closed = replace(CEILING, ends=date(2026, 6, 30))
    told = lines({"funds": [POOL], "rules": [CEILING]}, {"funds": [POOL], "rules": [closed]})
    assert told[1:] == [
        "  R1:",
        "    before: in force without dates; no source given",
        "    now: in force until 30 June 2026; no source given",
    ]


def test_that_rules_new_and_gone_are_told_by_their_sentence():
    other = replace(CEILING, code="R2", amount=builders.euros(70))
    told = lines({"funds": [POOL], "rules": [CEILING]}, {"funds": [POOL], "rules": [other]})
    assert told == [
        "Rules, new: R2",
        "  R2: F1 pays at most €70 a case.",
        "Rules, gone: R1",
        "  R1: F1 pays at most €900 a case.",
    ]


def test_that_a_line_is_named_as_it_is_printed_with_what_money_and_dates_became():
    private = replace(POOL, private_name="LINE-7")
    less = replace(
        private,
        amount=builders.euros(100),
        received=builders.euros(50),
        ends=date(2026, 11, 30),
    )
    told = lines({"funds": [private]}, {"funds": [less]})
    assert told == [
        "Funds, changed: LINE-7",
        "  LINE-7: €5,000 → €100",
        "  LINE-7, received: all of it → €50",
        "  LINE-7, period: 1 January 2026 to 31 December 2026 → 1 January 2026 to 30 November 2026",
    ]


def test_that_rates_budgets_codes_prices_and_settings_are_told_before_and_now():
    rate = Rate("EUR", "GNF", date(2026, 1, 1), Decimal(9_400), use=RateUse.PAYMENT)
    fund = replace(
        POOL,
        budgets=(Budget("2", builders.euros(6000), date(2026, 7, 1)),),
        codes=(AccountCode("WBS", "1.1", Kind.CASH),),
    )
    more = replace(
        POOL,
        budgets=(Budget("2", builders.euros(6500), date(2026, 7, 1)),),
        codes=(AccountCode("WBS", "1.2", Kind.CASH),),
    )
    told = lines(
        {
            "funds": [fund],
            "rates": Rates((rate,)),
            "providers": [builders.provider("P1", "K", cost=10)],
            "measures": [builders.measure("K", Kind.IN_KIND, "basic 0.5", cost=9)],
        },
        {
            "funds": [more],
            "rates": Rates((replace(rate, units=Decimal(9_500)),)),
            "providers": [builders.provider("P1", "K", cost=12)],
            "measures": [builders.measure("K", Kind.IN_KIND, "basic 0.5", cost=11)],
            "country": "GN",
            "visa_free": True,
        },
    )
    assert [line.strip() for line in told if "→" in line] == [
        "country: not said → Guinea",
        "nationals need no visa: not said → yes",
        "F1 2: €6,000 → €6,500",
        "F1 WBS cash: 1.1 → 1.2",
        "EUR/GNF 1 January 2026 (payment): 9400 → 9500",
        "K, price: €9 → €11",
        "P1/K, price: €10 → €12",
    ]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_everything_that_can_change_has_words(language):
    office = Office("A", "b", "c", ("d",), "e", "f", "g")
    whole: dict[str, Any] = {
        "office": office,
        "funds": [POOL],
        "rules": [CEILING],
        "measures": [builders.measure("K1", Kind.CASH, "basic 0.5", cost=1)],
        "projects": [builders.project("P", "KAN", "income 0.5")],
        "places": [builders.place("BOK")],
        "providers": [builders.provider("P1", "K1")],
        "vulnerabilities": (("v", builders.text("V")),),
        "rates": Rates((Rate("EUR", "GNF", date(2026, 1, 1), Decimal(9_400)),)),
        "country": "GN",
        "visa_free": False,
        "expected_returnees": 1200,
        "balance_date": date(2026, 1, 1),
        "paying_currency": "GNF",
    }
    one = builders.programme()
    other = replace(builders.programme(**whole), needs=(), name="N", year=2027, currency="USD")
    for before, after in ((one, other), (other, one)):
        told = list(
            programme_change_lines(programme_changes(before, after), before, after, language)
        )
        assert len(told) > 25
        assert not [line for line in told if "{" in line or "None" in line]
