"""The page *Programme*: rules with what they touched, providers with their prices, rates."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QCheckBox, QTabWidget

from planner.domain.balances.allocation import RuleTouch
from planner.domain.findings import Finding, Weight
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.programme.catalogue import Cost
from planner.domain.programme.provider import Provider
from planner.domain.programme.rates import Rate, Rates
from planner.domain.programme.rule import RuleSort
from planner.services.balances import balances
from tests import builders
from tests.drivers.programme import ProgrammeDriver
from tests.opened import PASSPHRASE
from tests.ui.by_hand import allocation_of
from ui.widgets.parts.fields import Choice

WHOSE, RULE, TOUCHED, FORCE = range(4)


def _euros(amount: int) -> Money:
    return Money(amount * 100, "EUR")


@pytest.fixture
def page(balanced, session) -> ProgrammeDriver:
    """Show a programme with rules that bound, closed, ended or are not in force yet."""
    document = session.document
    ceiling = RuleSort.CASE_CEILING
    rules = (
        builders.pays_for("EUR-A", Kind.CASH, Kind.IN_KIND),
        builders.rule(ceiling, "VUL-D", code="V-CASE", amount=500, source="Agreement 7"),
        builders.rule(
            ceiling, "EUR-A", code="A-CASE", amount=900, ends=date(2025, 12, 31), source="Old"
        ),
        builders.rule(ceiling, "EUR-A", code="A-CASE", amount=800, starts=date(2026, 1, 1)),
        builders.rule(ceiling, "EUR-A", code="A-NEXT", amount=700, starts=date(2027, 1, 1)),
        builders.rule(RuleSort.SPENDING_SHARE, code="O-CASH", kinds={Kind.CASH}, most=0.3),
        builders.rule(RuleSort.PRICE_AGE, code="O-PRICE", months=6),
    )
    price = Cost(_euros(50), _euros(0))
    providers = (
        Provider("P1", "Sabari", "K-KIT", frozenset({"KAN"}), _euros(5), price, date(2026, 1, 5)),
        Provider("P2", "Espoir", "K-KIT", cost=price, priced=date(2026, 9, 1), per_month=4),
    )
    rates = Rates(
        (
            Rate("EUR", "GNF", date(2026, 1, 1), Decimal("9420.5")),
            Rate("EUR", "GNF", date(2026, 10, 1), Decimal(9640), source="Treasury"),
        )
    )
    programme = replace(document.programme, rules=rules, providers=providers, rates=rates)
    finding = Finding.of("sheet_missing", Weight.NOTE, file="p.xlsx", sheet="Rules")
    document = replace(document, programme=programme, findings=(finding,))
    session.work.commit(document, who="t", why="load_programme")
    found = allocation_of(session.document, "touched")
    touched = (
        RuleTouch("V-CASE", cases=2, closed=1, bound=1),
        RuleTouch("A-CASE", cases=2),
        RuleTouch("O-CASH", cases=2, bound=1),
    )
    found = replace(found, touched=touched)
    balances.adopt(session.work, found, session.document, "t")
    return ProgrammeDriver(balanced)


def test_that_a_rule_is_a_sentence_with_whose_it_is_and_what_it_touched(page):
    assert page.cells("rules", RULE)[1] == "OFF-2 pays at most €500 a case."
    assert page.cells("rules", WHOSE)[:2] == ["EUR-A", "OFF-2"]
    assert page.cells("rules", TOUCHED) == [
        "–",
        "cases: 2, closed something to: 1, bound: 1",
        "–",
        "cases: 2",
        "–",
        "cases: 2, left no room",
        "–",
    ]


def test_that_a_rule_says_whether_it_is_in_force(page):
    assert page.cells("rules", FORCE)[1:5] == [
        "always",
        "ended 31 December 2025",
        "since 1 January 2026",
        "not before 1 January 2027",
    ]


def test_that_rules_are_filtered_by_whose_they_are_and_by_what_bound(page):
    page.find(Choice, "rules_whose").select("EUR-A")
    assert page.text("rules_shown") == "4 of 7"
    page.find(Choice, "rules_whose").select("")
    page.find(QCheckBox, "rules_bound").setChecked(True)
    assert page.cells("rules", 5) == ["V-CASE", "O-CASH"]


def test_that_findings_about_rules_are_named_above_them_and_one_click_away(page):
    page.click("rules_findings")
    tabs = page.find(QTabWidget, "programme_tabs")
    assert tabs.tabText(tabs.currentIndex()) == "Findings (1)"


def test_that_a_price_older_than_the_office_lets_it_be_is_marked(page):
    model = page.table("providers")
    column = model.columns[4]
    assert [column.attention(row) for row in model.rows] == [True, False]
    assert page.cells("providers", 4) == [
        "5 January 2026, 9 months ago",
        "1 September 2026, 1 month ago",
    ]
    assert page.cells("providers", 2) == ["KAN; travel €5", "everywhere"]


def test_that_only_the_newest_rate_holds_on_the_balance_date(page):
    assert page.cells("rates", 1) == ["9,640", "9,420.5"]
    assert page.cells("rates", 6) == ["holds", "–"]


def test_that_nothing_is_said_of_a_balance_that_was_not_made(window, session, small, tmp_path):
    session.new(tmp_path / "new.rplan", PASSPHRASE)
    document = replace(small, about=session.document.about)
    session.work.commit(document, who="t", why="load_programme")
    page = ProgrammeDriver(window)
    assert "In the last balance" not in [c.title for c in page.table("rules").columns]
    assert not page.find(QCheckBox, "rules_bound").isEnabled()
