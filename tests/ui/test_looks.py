"""What giving something costs others is worked out on a click, and never on a shared screen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.domain.balances.allocation import Alternative, Reason
from planner.domain.balances.closer_look import CloserLook
from planner.domain.cases.decision import DecisionSort
from planner.domain.errors import PlannerError
from planner.domain.money import Money
from tests.drivers.plans import PlansDriver
from tests.ui.by_hand import allocation_of
from ui.models.case_cards import not_met, offers


@pytest.fixture
def looked(session) -> list[str]:
    """Answer every look at once; return what was asked."""
    asked: list[str] = []

    def look(document, scenario, allocation, case_id, target, report, stop):
        asked.append(target)
        reason = Reason.of("further_elsewhere", target=target)
        return CloserLook(case_id, target, allocation.digest, (reason,), 5.0, 6.0, 3)

    session.tools = replace(session.tools, looker=look)
    return asked


@pytest.fixture
def page(balanced, looked) -> PlansDriver:
    driver = PlansDriver(balanced)
    driver.show("GN-1")
    return driver


def test_that_a_click_says_where_it_was_asked_what_others_lose(page, session, looked, qtbot):
    page.click("swap_C-ARR")
    with qtbot.waitSignal(session.looks.looked):
        page.click("look_K-KIT")
    assert looked == ["K-KIT"]
    said = page.said()
    assert "all together lose between 5.00 % and 6.00 %" in said.replace("\xa0", " ")
    assert "lift more burden for others" in said
    assert not page.has("look_K-KIT")


def test_that_an_answer_is_kept_while_the_balance_stands(page, session, qtbot):
    page.click("swap_C-ARR")
    with qtbot.waitSignal(session.looks.looked):
        page.click("look_K-KIT")
    page.click("swap_C-ARR_box_cancel")
    page.click("swap_C-ARR")
    assert "all together lose between" in page.said()
    assert not page.has("look_K-KIT")


def test_that_nothing_of_it_shows_on_a_shared_screen(page):
    page.share_screen(True)
    page.click("swap_C-ARR")
    assert not page.has("look_K-KIT")
    assert "all together" not in page.said()


def test_that_a_caseload_that_changed_is_balanced_first(page, session, looked, qtbot):
    other = session.document.by_number("GN-2").id
    session.decide(other, DecisionSort.FORBID, "K-KIT", "said no")
    page.click("swap_C-ARR")
    with qtbot.waitSignal(session.background.failed) as failed:
        page.click("look_K-KIT")
    assert isinstance(failed.args[0], PlannerError)
    assert failed.args[0].code == "document_changed"
    assert looked == []


def test_that_the_next_best_to_an_award_is_offered_first(small):
    allocation = allocation_of(small)
    result = allocation.cases[0]
    (cash,) = [a for a in allocation.awards if a.target == "C-ARR"]
    reason = Reason.of("next_best", target="K-RENT", need="basic", share=3_000)
    best = Alternative("K-RENT", Money(21_000, "EUR"), 0.5, reason, at_least=2.0, at_most=3.0)
    told = replace(result, next_best={cash.id: best})
    shown = offers(
        small.programme, told, 100.0, "en", instead_of="C-ARR", award=cash.id, shared=False
    )
    assert [o.target for o in shown] == ["K-RENT", "K-KIT"]
    assert "would meet 30" in shown[0].why_not
    assert "between 2.00" in shown[0].others


def test_that_what_would_bring_something_in_is_not_told_on_a_shared_screen(small):
    result = replace(
        allocation_of(small).cases[0],
        not_met=(("basic", Reason.of("fund_used", target="K-KIT", fund="EUR-A", left=100)),),
        bring_in=(
            (
                "basic",
                (
                    Reason.of("bring_in", target="K-KIT"),
                    Reason.of("need_money", amount=9_000, fund="EUR-A"),
                ),
            ),
        ),
    )
    ((_, alone),) = not_met(small.programme, result, "en", shared=False)
    ((_, together),) = not_met(small.programme, result, "en", shared=True)
    assert "kept for this case" in alone
    assert "kept for this case" not in together


def test_that_a_change_whose_every_part_was_just_said_is_not_said_again(small):
    only = Reason.of("fund_used", target="K-KIT", fund="EUR-A", left=100)
    lead, money = Reason.of("bring_in", target="K-KIT"), ("need_money", 9_000)
    result = replace(
        allocation_of(small).cases[0],
        not_met=(("basic", only),),
        bring_in=(("basic", (lead, only)),),
    )
    ((_, said),) = not_met(small.programme, result, "en", shared=False)
    assert "kept for this case" not in said
    more = Reason.of(money[0], amount=money[1], fund="EUR-A")
    result = replace(result, bring_in=(("basic", (lead, only, more)),))
    ((_, said),) = not_met(small.programme, result, "en", shared=False)
    assert "kept for this case" in said


def test_that_what_keeps_several_needs_unmet_is_said_once(small):
    closed = Reason.of("fund_used", target="K-KIT", fund="EUR-A", left=100)
    rent = Reason.of("fund_used", target="K-RENT", fund="EUR-A", left=100)
    result = replace(
        allocation_of(small).cases[0],
        not_met=(("basic", closed), ("housing", closed), ("housing", rent)),
    )
    several, basic, housing = not_met(small.programme, result, "en", shared=True)
    assert several[0] == "For several needs"
    assert "K-KIT" in several[1]
    assert basic == ("basic", "As said above.")
    assert housing[0] == "housing"
    assert "K-RENT" in housing[1]
    assert "K-KIT" not in housing[1]
