"""The Money page beyond its lines: what is due, a fund by month, another amount in a fund."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QTabWidget

from planner.domain.balances.allocation import Outcome
from planner.domain.errors import PlannerError
from planner.domain.money import Money
from planner.domain.what_if.fund_change import FundChange, by_prices
from planner.domain.what_if.next_money import Gain, More, MoreOf
from planner.domain.what_if.what_if import Interval, Reached, Tried, Tries
from planner.services.balances.balances import scenario_of
from planner.services.what_if.fund_changes import fund_change
from tests.drivers.money import MoneyDriver
from tests.ui.by_hand import allocation_of
from ui.models.money_check import check_text
from ui.models.money_due import days_text, due_rows
from ui.widgets.money.burn_chart import BurnChart
from ui.widgets.money.fund_what_if import FundWhatIf
from ui.widgets.papers.purpose_dialog import PurposeDialog
from ui.widgets.parts.table import Table

_DUE, _BURN, _WHAT_IF, _CHECKS = 2, 3, 4, 5


@pytest.fixture
def booked(balanced) -> MoneyDriver:
    page = MoneyDriver(balanced)
    page.book_plan()
    return page


def tab(page, number) -> None:
    page.find(QTabWidget, "money_tabs").setCurrentIndex(number)


def euros(amount) -> Money:
    return Money(amount * 100, "EUR")


def test_that_what_is_due_stands_with_days_and_the_longest_overdue_first(booked, session):
    session.books.last_date = date(2026, 12, 10)
    booked.root.redraw()
    tab(booked, _DUE)
    rows = booked.find(Table, "money_due").rows
    assert [days_text(r, "en") for r in rows.rows] == ["10 days overdue", "10 days overdue"]
    assert "overdue: 2 lines" in booked.text("due_words")


def test_that_days_count_to_the_month_a_line_falls_in(booked, session):
    lines = [r.line for r in due_rows(booked.root._known, date(2026, 12, 10))]
    for day, said in (
        (date(2026, 10, 30), "in 2 days"),
        (date(2026, 11, 15), "this month"),
        (date(2026, 12, 1), "1 day overdue"),
    ):
        assert {days_text(r, "en") for r in due_rows(lines, day)} == {said}


def test_that_a_line_picked_among_what_is_due_can_be_booked_on(booked):
    tab(booked, _DUE)
    table = booked.find(Table, "money_due")
    table.choose(0)
    assert booked.has("post_committed")


def test_that_a_fund_by_month_is_said_and_copied_as_a_table(booked):
    tab(booked, _BURN)
    chart = booked.find(BurnChart, "burn_chart")
    assert "€360 planned to be paid" in chart.accessibleName()
    assert "November 2026: €360 planned to be paid" in chart.accessibleDescription()
    booked.click("burn_table")
    rows = [line.split("\t") for line in QApplication.clipboard().text().splitlines()]
    assert ["2026-11", "360.00", "0.00"] in rows
    booked.choose_fund("VUL-D")
    assert "€210 planned to be paid" in chart.accessibleName()


def test_that_the_effect_of_an_amount_is_said_at_once_by_the_prices(small):
    priced = replace(allocation_of(small), prices=(("money:EUR-A", 0.0001),))
    assert by_prices(small.programme, priced, "EUR-A", euros(500)) == pytest.approx(5 / 99.98)
    assert by_prices(small.programme, priced, "EUR-A", euros(-500)) == pytest.approx(-5 / 99.98)
    assert by_prices(small.programme, priced, "VUL-D", euros(500)) == 0
    assert by_prices(small.programme, replace(priced, lifted=0.0), "EUR-A", euros(5)) is None


def test_that_what_is_typed_answers_as_it_is_typed(booked):
    tab(booked, _WHAT_IF)
    assert "nothing. Money of EUR-A is not what is short" in booked.text("what_if_at_once")
    booked.write("what_if_amount", "-20000")
    assert "less than that at hand" in booked.text("what_if_problem")
    assert not booked.can("what_if_run")
    booked.write("what_if_amount", "much")
    assert "Write an amount" in booked.text("what_if_problem")


def tried(document, allocation, lifted):
    """Return a trier that answers every programme alike, and remembers what it was asked."""
    asked = []

    def trier(_document, _scenario, reference, programmes, _report, _stop):
        asked.extend(programmes)
        before = Reached(100.0, 100.5)
        one = Tried(Outcome.WITHIN_GAP, before, Reached(lifted, lifted + 0.5), allocation)
        return Tries(reference, before, (one,))

    return trier, asked


def test_that_it_is_balanced_again_with_the_other_amount_and_nothing_else(small):
    allocation = allocation_of(small)
    trier, asked = tried(small, allocation, 110.0)
    found = fund_change(small, scenario_of(small), allocation, "EUR-A", euros(-400), trier)
    (programme,) = asked
    assert programme.fund("EUR-A").amount == euros(600)
    assert programme.fund("VUL-D") == small.programme.fund("VUL-D")
    assert found.gain.interval is not None
    assert found.gain.interval.found == pytest.approx(0.1)


def test_that_a_fund_is_never_tried_with_less_than_nothing(small):
    allocation = allocation_of(small)
    trier, asked = tried(small, allocation, 0.0)
    with pytest.raises(PlannerError, match="fund_below_nothing"):
        fund_change(small, scenario_of(small), allocation, "EUR-A", euros(-1001), trier)
    assert asked == []


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (Outcome.WITHIN_GAP, "€400, balanced again: 10.0 %"),
        (Outcome.STOPPED, "€400: balanced again, no answer was reached."),
    ],
)
def test_that_only_an_answer_that_was_reached_is_told(dressed, qtbot, small, outcome, said):
    box = FundWhatIf("en")
    qtbot.addWidget(box)
    gain = Gain(More(MoreOf.MONEY, "EUR-A", euros(400)), 0.1, outcome, Interval(0.1, 0.09, 0.11))
    box.redraw(small.programme, allocation_of(small), None)
    box.amount.setText("400")
    box.redraw(small.programme, allocation_of(small), FundChange("EUR-A", euros(400), gain))
    assert box.exactly.text().replace("\u00a0", " ").startswith(said)


def test_that_the_books_of_each_fund_add_up_and_a_difference_is_told(booked):
    tab(booked, _CHECKS)
    rows = booked.find(Table, "money_checks").rows
    assert {rows.columns[-1].text(r) for r in rows.rows} == {"✓ adds up"}
    wrong = replace(rows.rows[0], paid=euros(5))
    assert check_text(wrong, "en") == "differs by −€5"


def test_that_the_office_workbook_is_exported_from_the_money_page(booked, monkeypatch):
    asked = []
    booked.root.export_asked.connect(lambda: asked.append(True))
    monkeypatch.setattr(PurposeDialog, "open", lambda dialog: asked.append(dialog.objectName()))
    booked.window.find(QAction, "action_money_export").trigger()
    assert len(asked) == 2
