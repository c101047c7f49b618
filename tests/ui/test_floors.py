"""The page *Balance*: why guaranteed floors fall short, asked where those left short stand."""

from dataclasses import replace

import pytest

from planner.domain.balances.allocation import Reason, Shortfall
from planner.domain.errors import Stopped
from planner.services.balances import balances
from tests.builders import euros
from tests.drivers.answers import AnswersDriver
from tests.drivers.plans import PlansDriver
from tests.opened import PASSPHRASE
from tests.ui.by_hand import allocation_of

LEAD = Reason.of("floors_alone", count=1)
MEMBER = Reason.of("clash_floor", case="GN-2", rule="FLOOR")


@pytest.fixture
def page(balanced, session) -> AnswersDriver:
    """Show a balance that leaves GN-2 below a floor."""
    second = session.document.by_number("GN-2").id
    short = Shortfall(second, "basic", "FLOOR", 2_000, 5_000, euros(45))
    found = replace(allocation_of(session.document, "short"), shortfalls=(short,))
    balances.adopt(session.work, found, session.document, "t")
    return AnswersDriver(balanced)


def test_that_without_a_floor_that_falls_short_there_is_nothing_to_ask(balanced):
    assert not AnswersDriver(balanced).has("floors_run")


def test_that_the_answer_stands_beneath_and_leads_to_the_case(page, session, balanced, monkeypatch):
    monkeypatch.setattr("ui.widgets.balance.floors_box.reason_sentence", lambda r, _p, _l: r.code)
    page.use_floor_asker(lambda _document, _scenario, _report, _stop: (LEAD, MEMBER))
    page.click("floors_run")
    balanced.wait_until_idle()
    assert "floors_alone" in page.said()
    assert "•  clash_floor" in page.said()
    assert session.allocation.floors_short == (LEAD, MEMBER)
    assert "clash_floor" not in [what for _, what in page.named()]
    page.click("floors_GN-2")
    assert PlansDriver(balanced).case == "GN-2"


def test_that_the_answer_is_there_when_the_file_is_opened_again(page, session, balanced):
    lead = Reason.of("floors_could")
    page.use_floor_asker(lambda _document, _scenario, _report, _stop: (lead,))
    page.click("floors_run")
    balanced.wait_until_idle()
    path = session.work.path
    session.close()
    session.open(path, PASSPHRASE)
    assert "All other floors can hold together" in page.said()


def test_that_a_stop_leaves_everything_as_it_was(page, session, balanced):
    def stopped(_document, _scenario, _report, stop):
        while not stop():
            pass
        raise Stopped

    page.use_floor_asker(stopped)
    page.click("floors_run")
    assert not page.can("floors_run")
    session.background.stop()
    balanced.wait_until_idle()
    assert session.allocation.floors_short == ()
    assert page.can("floors_run")


def test_that_an_old_balance_is_not_asked(page, session):
    page.like_share.setValue(10)
    assert not page.can("floors_run")


def test_that_a_shared_screen_names_nobody_left_short(page, session):
    assert page.has("named_panel")
    session.share_screen(True)
    assert not page.has("named_panel")
    session.share_screen(False)
    assert page.has("named_panel")
