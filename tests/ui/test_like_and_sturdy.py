"""The page *Balance*: like cases treated unlike, and which awards stand when estimates are off."""

from dataclasses import replace

import pytest

from planner.domain.balances.allocation import LikeCases, Reason
from planner.domain.balances.sturdiness import Sturdiness
from planner.domain.errors import Stopped
from planner.domain.progress import Progress
from planner.services.balances import balances
from planner.services.balances.balances import scenario_of
from tests.builders import euros
from tests.drivers.answers import AnswersDriver
from tests.drivers.plans import PlansDriver
from tests.opened import PASSPHRASE
from tests.ui.by_hand import allocation_of


@pytest.fixture
def page(balanced) -> AnswersDriver:
    return AnswersDriver(balanced)


def _adopt(session, **parts) -> None:
    found = replace(allocation_of(session.document, "other"), **parts)
    balances.adopt(session.work, found, session.document, "t")


def test_that_like_cases_are_told_with_what_lies_behind(page, session, balanced):
    assert "Like cases are treated alike" in page.said()
    one, two = (session.document.by_number(n).id for n in ("GN-1", "GN-2"))
    why = Reason.of("like_owed", fund="EUR-A")
    pair = LikeCases(two, one, 0, 6000, euros(0), euros(360), why)
    _adopt(session, like_cases=(pair,))
    (told,) = page.likes()
    assert told.startswith("GN-2 and GN-1 are alike, but GN-2 has 0")
    assert told.endswith(
        "The donor line EUR-A promised its help to the other case, not to this one."
    )
    assert "Like cases treated unlike (1)" in page.said()
    table = page.root.answers[0].table
    table.opened.emit(table.rows.rows[0])
    assert PlansDriver(balanced).case == "GN-2"


def test_that_the_difference_they_are_told_from_is_a_setting(page, session):
    assert page.like_share.value() == 25
    page.like_share.setValue(40)
    assert scenario_of(session.document).policy.like_cases == 4000
    session.undo()
    assert page.like_share.value() == 25


def _sturdier(found, asked):
    def try_it(document, scenario, allocation, report, stop):
        asked.append(allocation.digest)
        report(Progress("sturdy", 3, 8))
        return found

    return try_it


def test_that_awards_are_tried_and_marked_in_words_on_their_cards(page, session, balanced):
    rent, cash = session.allocation.awards
    asked: list[str] = []
    page.use_sturdier(_sturdier(Sturdiness(8, 0, {rent.id: 8, cash.id: 2}), asked))
    page.click("sturdy_run")
    balanced.wait_until_idle()
    assert asked == ["by hand"]
    assert page.fragile() == [("GN-1", "C-ARR", "2 of 8")]
    assert "Sturdy awards: 1; fragile: 1." in page.said()
    plans = PlansDriver(balanced)
    plans.show("GN-1")
    assert plans.text("mark_K-RENT") == "◆ sturdy: kept in 8 of 8 draws"
    assert plans.text("mark_C-ARR") == "◇ fragile: kept in 2 of 8 draws"
    plans.share_screen(True)
    assert not plans.has("mark_K-RENT")


def test_that_what_was_found_stands_after_opening_again_and_not_after_a_new_balance(
    page, session, balanced
):
    rent, cash = session.allocation.awards
    page.use_sturdier(_sturdier(Sturdiness(8, 0, {rent.id: 8, cash.id: 2}), []))
    page.click("sturdy_run")
    balanced.wait_until_idle()
    path = session.work.path
    session.close()
    session.open(path, PASSPHRASE)
    assert len(page.fragile()) == 1
    _adopt(session)
    assert "It takes a minute or two" in page.said()
    assert not page.has("sturdy_list")


def test_that_a_stop_leaves_everything_as_it_was(page, session, balanced):
    def stopped(_document, _scenario, _allocation, report, stop):
        report(Progress("sturdy", 1, 8))
        while not stop():
            pass
        raise Stopped

    page.use_sturdier(stopped)
    page.click("sturdy_run")
    assert not page.can("sturdy_run")
    session.background.stop()
    balanced.wait_until_idle()
    assert session.allocation.sturdiness is None
    assert page.can("sturdy_run")


def test_that_an_old_balance_is_not_tried(page, session):
    page.like_share.setValue(10)
    assert not session.is_current
    assert not page.can("sturdy_run")
