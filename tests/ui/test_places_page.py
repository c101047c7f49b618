"""The page *Places*: tiles and projects, what is seen before a project opens, the cases behind."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from planner.domain.balances.allocation import Opening
from planner.domain.follow_up.community import Side
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.plans.plan import PlanState
from planner.domain.programme.rule import RuleSort
from planner.services.balances import balances
from tests import builders
from tests.drivers.caseload_file import DialogDriver
from tests.drivers.window import CASES, Driver
from tests.ui.by_hand import allocation_of, award
from ui.all_pages import PLACES
from ui.models.places import places_seen, projects_seen
from ui.widgets.parts.stacked_bar import StackedBar
from ui.widgets.places.place_grid import PlaceTile
from ui.widgets.places.place_questions import FeedbackQuestion, StopQuestion
from ui.widgets.places.tension_chart import TensionChart


def with_projects(document):
    """Put a garden and a mediation at a tense place, which has not been checked."""
    programme = document.programme
    return replace(
        document,
        programme=replace(
            programme,
            places=(builders.place("KAN", tension=1), builders.place("NZE", tension=3)),
            projects=(
                builders.project("P-GARDEN", "KAN", "basic 0.9"),
                builders.project("P-TALK", "NZE", "basic 0.2"),
            ),
            funds=(*programme.funds, builders.fund("COM-E", 9000)),
            rules=(
                *programme.rules,
                builders.pays_for("COM-E", Kind.COMMUNITY),
                builders.rule(RuleSort.RESIDENTS_SHARE, "COM-E", least=0.5),
                builders.rule(RuleSort.TENSION, count=2),
            ),
        ),
    )


def balanced_with_seat(document):
    found = allocation_of(document)
    two = document.by_number("GN-2")
    seat = replace(award(two, "P-GARDEN", Kind.COMMUNITY, 100, "COM-E"), is_seat=True)
    opening = Opening(
        "P-GARDEN", "COM-E", Money(100000, "EUR"), Money(80000, "EUR"), Month(2026, 12), 1
    )
    return replace(found, awards=(*found.awards, seat), openings=(opening,))


@pytest.fixture
def page(balanced, session) -> Driver:
    document = with_projects(session.document)
    session.work.commit(document, who="t", why="load_programme")
    balances.adopt(session.work, balanced_with_seat(session.document), session.document, "t")
    balanced.go(PLACES)
    return Driver(balanced.root.places, balanced.bot)


def test_that_a_place_adds_up_who_returns_and_what_its_community_gets(small):
    document = with_projects(small)
    first, other = places_seen(document, balanced_with_seat(document))
    assert (first.place.code, len(first.cases), len(other.cases)) == ("KAN", 3, 0)
    assert (first.seats, first.most_seats, first.residents_seats) == (1, 10, 8)
    assert first.money.minor == 21000 + 15000 + 10000 + 180000
    assert first.community.minor == 10000 + 180000
    assert other.community_share is None


def test_that_shares_and_what_binds_are_known_before_a_project_opens(small):
    document = with_projects(small)
    garden, talk = projects_seen(document, None)
    assert garden.opening is None
    assert garden.most == 8  # half of the seats are residents'
    assert (garden.share_most, garden.share_least, garden.share_now) == (0.8, 0.5, None)
    assert garden.closed == ()
    assert [r.sort for r in talk.closed] == [RuleSort.TENSION]


def test_that_tiles_say_all_they_show_and_open_the_cases_of_a_place(page, session):
    tile = page.find(PlaceTile, "place_KAN")
    assert "3 known, 30 expected" in tile.accessibleName()
    assert "tension 1 of 3" in tile.accessibleName()
    asked = []
    session.cases_asked.connect(lambda title, cases: asked.append((title, len(cases))))
    page.bot.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert "cannot open yet" not in page.said()
    page.click("place_cases")
    assert asked == [("KAN", 3)]


def test_that_a_click_lands_on_the_cases_page(page, balanced):
    page.bot.mouseClick(page.find(PlaceTile, "place_KAN"), Qt.MouseButton.LeftButton)
    page.click("place_cases")
    assert balanced.root.pages.currentIndex() == CASES


def test_that_a_project_that_may_not_open_says_by_which_rule(page):
    page.bot.mouseClick(page.find(PlaceTile, "place_NZE"), Qt.MouseButton.LeftButton)
    assert "cannot open yet" in page.said()
    assert "do-no-harm not checked yet" in page.said()
    assert "P-GARDEN" not in page.said()
    page.click("all_places")
    assert "1 of 10" in page.find(StackedBar, "seats_P-GARDEN").accessibleName()


def test_that_who_has_a_seat_can_be_shown(page, session):
    asked = []
    session.cases_asked.connect(lambda _title, cases: asked.append(set(cases)))
    page.click("seated_P-GARDEN")
    assert asked == [{session.document.by_number("GN-2").id}]


def test_that_the_grid_is_copied_as_a_table(page):
    page.click("places_table")
    rows = [line.split("\t") for line in QApplication.clipboard().text().splitlines()]
    assert rows[0][:3] == ["Place", "Returnees", "Expected"]
    assert rows[1][:2] == ["KAN", "3"]


def test_that_a_shared_screen_shows_no_place(page, session):
    session.share_screen(True)
    assert not page.has("place_KAN")
    session.share_screen(False)
    assert page.has("place_KAN")


def test_that_closing_forgets_every_place(page, balanced, session):
    session.close()
    balanced.go(PLACES)
    assert not page.has("place_KAN")
    assert page.has("places_empty")


def promised(session):
    """Sign GN-2's plan with a seat in the garden; return the case."""
    case = session.document.by_number("GN-2")
    seat = replace(award(case, "P-GARDEN", Kind.COMMUNITY, 100, "COM-E"), is_seat=True)
    plan = builders.plan("GN-2", PlanState.SIGNED, seat)
    after = replace(session.document, plans={**session.document.plans, plan.id: plan})
    session.work.commit(after, who="t", why="plan_signed")
    return case


def test_that_what_residents_say_is_recorded_read_and_drawn_over_time(page, balanced, session):
    page.bot.mouseClick(page.find(PlaceTile, "place_KAN"), Qt.MouseButton.LeftButton)
    assert "Nothing was recorded yet" in page.said()
    for day, level in (("2026-11-02", 1), ("2026-11-09", 3)):
        page.click("place_record")
        asked = DialogDriver.appears(balanced, FeedbackQuestion)
        asked.choose("feedback_side", Side.RESIDENTS)
        asked.choose("feedback_tension", level)
        asked.write("feedback_day", day)
        asked.click("feedback_do")
    assert "9 November 2026, residents: tension 3 of 3" in page.said()
    assert "tension 1 of 3" in page.find(TensionChart, "tension_chart").accessibleName()
    assert "The programme says 1" in page.text("tension_differs")
    session.undo()
    assert "9 November 2026" not in page.said()


def test_that_a_check_of_a_project_says_harm_and_who_uses_its_seats(page, balanced, session):
    promised(session)
    assert "Ask whether it harms: due since" in page.said() or "Ask by" in page.said()
    page.click("said_P-GARDEN")
    asked = DialogDriver.appears(balanced, FeedbackQuestion)
    asked.choose("feedback_harms", True)
    asked.write("feedback_residents", "many")
    asked.click("feedback_do")
    assert "from 0 to 18" in asked.problem()
    asked.write("feedback_residents", "6")
    asked.click("feedback_do")
    assert "Said to do harm by: residents" in page.said()
    assert "returnees hold 1 of 10 seats, residents use 6 of 8" in page.said()


def test_that_a_stop_tells_before_what_happens_to_seats_and_is_taken_back(page, balanced, session):
    case = promised(session)
    page.click("stop_P-GARDEN")
    asked = DialogDriver.appears(balanced, StopQuestion)
    assert "case GN-2 (signed): amend the plan" in asked.text("project_stop_seats")
    asked.click("project_stop_do")
    assert "A reason is missing" in asked.problem()
    asked.find(QPlainTextEdit, "project_stop_text").setPlainText("a quarrel about water")
    asked.click("project_stop_do")
    assert "a quarrel about water" in page.said()
    listed = []
    session.cases_asked.connect(lambda _title, cases: listed.append(set(cases)))
    page.click("amend_P-GARDEN")
    assert listed == [{case.id}]
    assert not session.is_current
    page.click("resume_P-GARDEN")
    assert "a quarrel about water" not in page.said()


def test_that_places_say_when_the_balance_is_older_than_a_stop(page, balanced, session):
    balances.adopt(session.work, allocation_of(session.document), session.document, "t")
    page.root.redraw()
    assert not page.has("places_stale")
    page.click("stop_P-GARDEN")
    asked = DialogDriver.appears(balanced, StopQuestion)
    asked.find(QPlainTextEdit, "project_stop_text").setPlainText("a quarrel about water")
    asked.click("project_stop_do")
    assert page.has("places_stale")
