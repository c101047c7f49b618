"""The year ahead: who is expected, what is held back with its dates, a year played as curves."""

import threading
from dataclasses import replace
from datetime import date

import pytest

from planner.domain.arrivals import Ahead, Held, Played, Run, SimulatedYear, Way
from planner.domain.errors import Stopped
from planner.domain.money import Money
from planner.domain.progress import Progress
from tests.drivers.year_ahead import YearAheadDriver
from tests.ui.test_window import letters_in_sight

NOVEMBER, DECEMBER = date(2026, 11, 29), date(2026, 12, 30)


def euros(amount):
    return Money(amount * 100, "EUR")


def month_by_month(whole):
    return Played(whole, 2, 1000, tuple(whole / 12 for _ in range(12)))


class ByHand:
    """Plays a year at once, or waits until it is stopped; works out a reserve of two dates."""

    def __init__(self):
        self.asked: list[tuple[float, float, int]] = []
        self.waits: threading.Event | None = None

    def play(self, _document, _scenario, expected, report, stop, *, runs, seed):
        self.asked.append((expected.mean, expected.spread, runs))
        report(Progress("year", 0, runs))
        while self.waits is not None and not self.waits.wait(0.01):
            if stop():
                raise Stopped
        reached = dict(zip(Way, (90.0, 80.0, 60.0), strict=True))
        ways = {way: month_by_month(lifted) for way, lifted in reached.items()}
        run = Run(40, ways, month_by_month(100.0), 101.0)
        return SimulatedYear(expected, (run,) * runs, runs, seed)

    def price(self, document, _scenario, expected, _report, _stop, *, seed):
        fund = document.given_programme.funds[0].code
        steps = ((NOVEMBER, euros(300)), (DECEMBER, euros(200)))
        return Ahead(expected, (Held(fund, euros(1000), euros(500), steps),), 12.0, 3, seed, 2)


@pytest.fixture
def by_hand(session):
    made = ByHand()
    session.tools = replace(session.tools, simulator=made.play, reserver=made.price)
    return made


@pytest.fixture
def page(balanced, by_hand) -> YearAheadDriver:
    found = YearAheadDriver(balanced)
    found.write("year_mean", "4")
    return found


def test_that_without_people_the_next_step_is_taught(window):
    page = YearAheadDriver(window)
    assert page.has("year_empty")
    page.click("year_start")
    assert window.root.pages.currentIndex() == 0


def test_that_it_is_reached_from_the_balance_and_its_menu(balanced):
    balanced.do("year_ahead")
    assert balanced.has("year_ahead")
    balanced.click("year_back")
    assert balanced.root.balance.isVisible()
    balanced.click("balance_ahead")
    assert balanced.has("year_ahead")


def test_that_what_is_expected_can_be_said_for_this_page(balanced, by_hand):
    page = YearAheadDriver(balanced)
    page.write("year_mean", "4")
    assert page.text("year_expected_words").startswith("Expected: 4.0 a month, give or take 2.0")
    page.write("year_spread", "3,5")
    assert "give or take 3.5" in page.text("year_expected_words")
    page.write("year_mean", "9999")
    assert "500" in page.text("year_expected_words")
    page.click("year_play")
    assert "500" in balanced.notice
    assert by_hand.asked == []


def test_that_a_year_is_played_and_drawn_with_its_share_of_hindsight(page, by_hand):
    page.press("year_play")
    assert by_hand.asked == [(4.0, 2.0, 5)]
    curves = page.chart.curves
    assert [round(curve.shares[-1], 6) for curve in curves] == [1.0, 0.9, 0.8, 0.6]
    assert len(curves[0].shares) == 12
    assert "a reserve, priced anew each month: 90.0\u00a0%" in page.text("year_way_1")
    said = page.chart.accessibleDescription()
    assert "first come, first served: 60.0\u00a0%" in said
    assert "no promise" in page.text("year_told")


def test_that_a_year_can_be_stopped(page, by_hand):
    by_hand.waits = threading.Event()
    page.click("year_play")
    assert page.has("year_stop")
    assert not page.can("year_price")
    page.press("year_stop")
    assert not page.has("year_chart")
    assert "Stopped" in page.window.notice


def test_that_a_reserve_is_seen_then_held_and_balanced_then_released(page, session, slow_balancer):
    slow_balancer.go_on.set()
    assert page.text("year_held_words") == "Nothing is held back now."
    assert not page.can("year_hold")
    assert not page.can("year_release")
    before = session.document.programme
    page.press("year_price")
    assert [row[2] for row in page.held()] == ["€300", "€200"]
    assert page.held()[0][1] == "29 November 2026"
    assert session.document.programme == before
    page.press("year_hold")
    rules = [r for r in session.document.given_programme.rules if r.code.startswith("ARRIVALS-")]
    assert [(r.most, r.until) for r in rules] == [(3000, NOVEMBER), (2000, DECEMBER)]
    assert session.is_current
    assert "Held back now" in page.text("year_held_words")
    page.press("year_release")
    assert session.document.programme == before
    assert page.held() == []


def test_that_holding_back_is_undone(page, session, slow_balancer):
    slow_balancer.go_on.set()
    before = session.document.programme
    page.press("year_price")
    page.press("year_hold")
    while session.document.programme != before:
        session.undo()
    assert page.text("year_held_words") == "Nothing is held back now."


def test_that_an_answer_about_another_caseload_says_so_and_goes_with_it(page, session):
    page.press("year_play")
    page.press("year_price")
    session.do(_edit, session.who)
    assert page.has("year_old")
    assert page.has("year_ahead_old")
    assert not page.can("year_hold")
    session.close()
    assert page.has("year_empty")
    assert page.root.asked.year is None
    assert page.chart.curves == ()


def _edit(work, who):
    about = replace(work.document.about, name="another name")
    work.commit(replace(work.document, about=about), who=who, why="edit_programme")


def test_that_it_is_hidden_on_a_shared_screen_and_no_letter_is_taken_twice(page, session):
    letters = letters_in_sight(page.window)
    assert len(letters) == len(set(letters))
    session.share_screen(True)
    assert not page.has("year_expected")
    session.share_screen(False)
    assert page.has("year_expected")
