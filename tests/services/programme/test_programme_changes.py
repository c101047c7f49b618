"""Loading a programme again tells list by list, entry by entry, what would change."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from planner.domain.kind import Kind
from planner.domain.programme.fund import AccountCode, Budget
from planner.domain.programme.programme import Office
from planner.domain.programme.programme_change import OfFund, Setting
from planner.domain.programme.rates import Rate, Rates, RateUse
from planner.domain.programme.rule import RuleSort
from planner.services.programme.programme_changes import programme_changes
from tests import builders

POOL, OTHER = builders.fund("F1", 5000), builders.fund("F2", 100)
JUNE, JULY = date(2026, 6, 30), date(2026, 7, 1)
CEILING = builders.rule(RuleSort.CASE_CEILING, "F1", code="R1", amount=900)


def changes(before, after):
    """Return what changed between two programmes: by list, pairs of entries."""
    found = programme_changes(builders.programme(**before), builders.programme(**after))
    return {c.name: [(e.before, e.after) for e in c.entries] for c in found}


def test_that_a_first_programme_changes_nothing():
    assert programme_changes(None, builders.programme(funds=[POOL])) == []


def test_that_the_same_programme_again_changes_nothing_in_whatever_order():
    rules = [CEILING, replace(CEILING, code="R2")]
    first = {"funds": [POOL, OTHER], "rules": rules}
    again = {"funds": [OTHER, POOL], "rules": rules[::-1]}
    assert changes(first, first) == {}
    assert changes(first, again) == {}


def test_that_new_gone_and_changed_entries_are_told_apart():
    less, third = replace(POOL, amount=builders.euros(100)), builders.fund("F3", 7)
    (change,) = programme_changes(
        builders.programme(funds=[POOL, OTHER]), builders.programme(funds=[less, third])
    )
    assert change.name == "funds"
    assert [(e.before, e.after) for e in change.changed] == [(POOL, less)]
    assert [e.after for e in change.new] == [third]
    assert [e.before for e in change.gone] == [OTHER]


# Several rows share a code.


def test_that_closing_a_version_of_a_rule_and_adding_the_next_is_one_change_and_one_new():
    closed = replace(CEILING, ends=JUNE)
    following = replace(CEILING, starts=JULY, amount=builders.euros(950))
    found = changes({"rules": [CEILING]}, {"rules": [following, closed]})
    assert found == {"rules": [(None, following), (CEILING, closed)]}


def test_that_a_version_that_did_not_change_is_not_told_with_the_one_that_did():
    first = replace(CEILING, ends=JUNE)
    second = replace(CEILING, starts=JULY)
    dearer = replace(second, amount=builders.euros(1000))
    found = changes({"rules": [first, second]}, {"rules": [first, dearer]})
    assert found == {"rules": [(second, dearer)]}


def test_that_a_version_gone_is_told_though_its_code_stays():
    first, second = replace(CEILING, ends=JUNE), replace(CEILING, starts=JULY)
    assert changes({"rules": [first, second]}, {"rules": [second]}) == {"rules": [(first, None)]}


def test_that_a_rule_that_begins_at_another_date_is_a_change_of_it():
    first, moved = replace(CEILING, starts=JUNE), replace(CEILING, starts=JULY)
    assert changes({"rules": [first]}, {"rules": [moved]}) == {"rules": [(first, moved)]}


def test_that_services_of_one_provider_are_told_apart_by_measure_and_reach():
    near = builders.provider("P1", "K-MED", places=["KAN"], cost=10)
    far = builders.provider("P1", "K-MED", places=["BOK"], cost=20)
    other = builders.provider("P1", "K-PSY", cost=30)
    dearer = builders.provider("P1", "K-MED", places=["BOK"], cost=25)
    wider = builders.provider("P1", "K-MED", places=["KAN", "SIG"], cost=10)
    before = {"providers": [near, far, other]}
    assert changes(before, {"providers": [near, dearer, other]}) == {"providers": [(far, dearer)]}
    assert changes(before, {"providers": [wider, far]}) == {
        "providers": [(near, wider), (other, None)]
    }


def test_that_budgets_and_account_codes_are_lists_of_their_own_beside_their_fund():
    amended = Budget("2", builders.euros(6000), JULY)
    wbs = AccountCode("WBS", "1.1", Kind.CASH)
    private = replace(POOL, private_name="LINE-7")
    after = replace(private, budgets=(amended,), codes=(wbs,))
    assert changes({"funds": [private]}, {"funds": [after]}) == {
        "budgets": [(None, OfFund("F1", "LINE-7", amended))],
        "codes": [(None, OfFund("F1", "LINE-7", wbs))],
    }


def test_that_rates_are_told_apart_by_pair_use_and_date():
    plan = Rate("EUR", "GNF", date(2026, 1, 1), Decimal(9_400), use=RateUse.PLAN)
    paid = replace(plan, use=RateUse.PAYMENT)
    later = replace(plan, starts=JULY)
    more = replace(plan, units=Decimal(10_000))
    found = changes({"rates": Rates((plan, paid))}, {"rates": Rates((later, more, paid))})
    assert found == {"rates": [(None, later), (plan, more)]}


@pytest.mark.parametrize(
    ("changed", "setting", "before", "after"),
    [
        ({"paying_currency": "GNF"}, "paying_currency", "EUR", "GNF"),
        ({"country": "GN"}, "country", "", "GN"),
        ({"visa_free": False}, "visa_free", None, False),
        ({"balance_date": JULY}, "balance_date", "2026-10-31", "2026-07-01"),
        ({"office": Office("Office", counsellors=("C01",), payer="P1")}, "office.payer", "", "P1"),
        (
            {"office": Office("Office", counsellors=("C01", "C02"))},
            "office.counsellors",
            "C01",
            "C01, C02",
        ),
    ],
)
def test_that_settings_are_told_one_by_one(changed, setting, before, after):
    assert changes({}, changed) == {
        "settings": [(Setting(setting, before), Setting(setting, after))]
    }


def test_that_measures_places_projects_and_vulnerabilities_are_compared_by_code():
    status = (("long_tolerated", builders.text("Ours")),)
    kit = builders.measure("K1", Kind.IN_KIND, "income 0.5", cost=100)
    dearer = builders.measure("K1", Kind.IN_KIND, "income 0.5", cost=120)
    found = changes(
        {"measures": [kit], "projects": [builders.project("P", "KAN", "income 0.5")]},
        {"measures": [dearer], "places": [builders.place("KAN", 2)], "vulnerabilities": status},
    )
    assert list(found) == ["vulnerabilities", "measures", "places", "projects"]
    assert found["measures"] == [(kit, dearer)]
    assert [after for _, after in found["projects"]] == [None]
