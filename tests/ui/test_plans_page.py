"""The page *Plans*: one case at the table, its decisions, what only the counsellor may see."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from planner.domain.balances.allocation import InPlace, Reason
from planner.domain.cases.decision import DecisionSort
from planner.domain.ids import AwardId
from planner.services.balances import balances
from tests import builders
from tests.drivers.balance import BalanceDriver
from tests.drivers.plans import PlansDriver
from tests.drivers.window import BALANCE
from tests.opened import PASSPHRASE
from tests.ui.by_hand import allocation_of, offered_seat
from ui.models.case_cards import catalogue_choices, offers
from ui.widgets.parts.stacked_bar import StackedBar
from ui.widgets.parts.table import Table

WHY = "It was decided not to give K-RENT (K-RENT)."


def _decisions(session):
    return [(d.sort, d.target, d.reason) for d in session.document.decisions.values()]


def test_that_declining_an_award_asks_a_reason_and_stores_a_forbid_decision(balanced, session):
    page = PlansDriver(balanced)
    page.show("GN-1")
    page.click("decline_K-RENT")
    assert not page.can("decide_K-RENT_confirm")
    page.write("decide_K-RENT_reason", "lives with her sister")
    page.click("decide_K-RENT_confirm")
    assert _decisions(session) == [(DecisionSort.FORBID, "K-RENT", "lives with her sister")]
    assert page.has("plans_stale")
    assert balanced.action("undo").text() == "&Undo: decline K-RENT"


def test_that_undo_takes_a_decision_back(balanced, session):
    page = PlansDriver(balanced)
    page.show("GN-1")
    page.decide("decline", "K-RENT", "lives with her sister")
    balanced.do("undo")
    assert _decisions(session) == []
    assert not page.has("plans_stale")
    balanced.do("redo")
    assert len(_decisions(session)) == 1


def test_that_keeping_an_award_stores_a_require_decision_that_can_be_taken_back(balanced, session):
    page = PlansDriver(balanced)
    page.show("GN-1")
    page.decide("keep", "C-ARR", "she counts on it")
    assert _decisions(session) == [(DecisionSort.REQUIRE, "C-ARR", "she counts on it")]
    page.click("take_back_C-ARR")
    assert _decisions(session) == []


def test_that_escape_leaves_a_decision_unmade(balanced, session):
    page = PlansDriver(balanced)
    page.show("GN-1")
    page.click("decline_K-RENT")
    balanced.bot.keyClick(page.reason_field("K-RENT"), Qt.Key.Key_Escape)
    assert _decisions(session) == []
    assert not page.has("decide_K-RENT")


def test_that_a_swap_prefers_the_alternative(balanced, session):
    page = PlansDriver(balanced)
    page.show("GN-1")
    page.click("swap_K-RENT")
    page.write("swap_K-RENT_box_reason", "a kit helps more")
    page.click("swap_K-RENT_box_prefer")
    assert _decisions(session) == [(DecisionSort.PREFER, "K-KIT", "a kit helps more")]


def test_that_a_swap_in_any_case_requires_the_alternative_and_forbids_the_award(balanced, session):
    page = PlansDriver(balanced)
    page.show("GN-1")
    page.click("swap_K-RENT")
    page.write("swap_K-RENT_box_reason", "a kit helps more")
    page.click("swap_K-RENT_box_require")
    assert {(s, t) for s, t, _ in _decisions(session)} == {
        (DecisionSort.REQUIRE, "K-KIT"),
        (DecisionSort.FORBID, "K-RENT"),
    }


def test_that_there_is_no_cost_to_others_on_a_shared_screen(balanced):
    page = PlansDriver(balanced)
    page.show("GN-1")
    page.click("swap_K-RENT")
    assert page.has("others_K-KIT")
    assert "all together lose" in page.said()
    page.share_screen(True)
    page.click("swap_K-RENT")
    assert not page.has("others_K-KIT")
    assert "for others" not in page.said()
    assert "all together lose" not in page.said()
    assert "for others" not in page.said()


def test_that_a_shared_screen_shows_nobody_elses_case(balanced):
    page = PlansDriver(balanced)
    page.show("GN-1")
    page.share_screen(True)
    assert not page.has("plan_cases")
    page.share_screen(False)
    assert page.has("plan_cases")


def test_that_a_shared_screen_names_a_protection_line_as_it_is_printed(balanced):
    page = PlansDriver(balanced)
    page.show("GN-1")
    assert "VUL-D" in page.said()
    page.share_screen(True)
    assert "VUL-D" not in page.said()
    assert "OFF-2" in page.said()


def test_that_an_unknown_need_is_a_box_to_ask_about_and_zero_is_no_need(balanced):
    page = PlansDriver(balanced)
    page.show("GN-1")
    assert "nobody asked yet" in page.find(StackedBar, "cover_medical").accessibleName()
    assert "60" in page.find(StackedBar, "cover_housing").accessibleName()
    assert not page.has("cover_income")


def test_that_an_offered_seat_stands_apart_and_counts_for_nothing(window, session, small, tmp_path):
    garden = builders.project("P-GARDEN", "KAN", "basic 0.9")
    document = replace(small, programme=replace(small.programme, projects=(garden,)))
    session.new(tmp_path / "offer.rplan", PASSPHRASE)
    document = replace(document, about=session.document.about)
    session.work.commit(document, who="test", why="import_assessments")
    found = allocation_of(session.document)
    seat = offered_seat(small.by_number("GN-2"), "P-GARDEN")
    found = replace(found, awards=(*found.awards, seat))
    balances.adopt(session.work, found, session.document, "test")
    page = PlansDriver(window)
    page.show("GN-2")
    assert "offered and not yet awarded" in page.said()
    assert "0" in page.find(StackedBar, "cover_basic").accessibleName()
    assert "community" not in page.find(StackedBar, "cover_basic").accessibleName()
    page.decide("keep", "P-GARDEN", "they want it")
    assert _decisions(session) == [(DecisionSort.REQUIRE, "P-GARDEN", "they want it")]


def test_that_a_case_is_found_by_its_number(balanced):
    page = PlansDriver(balanced)
    page.write("plan_search", "GN-2")
    assert page.numbers() == ["GN-2"]
    balanced.bot.keyClick(balanced.root.plans.search, Qt.Key.Key_Return)
    assert page.case == "GN-2"


def test_that_someone_not_planned_says_why(balanced):
    page = PlansDriver(balanced)
    page.show("GN-3")
    assert "Not planned: no consent." in page.said()
    assert not page.can("export_plan")


def test_that_a_balance_says_whose_plan_it_changed_until_dismissed(
    balanced, session, slow_balancer
):
    slow_balancer.go_on.set()
    slow_balancer.without = "K-RENT"
    page = PlansDriver(balanced)
    page.show("GN-1")
    page.decide("decline", "K-RENT", "lives with her sister")
    page.click("plans_balance")
    balanced.wait_until_idle()
    assert page.changes("plans_changed") == [("GN-1", "no longer: K-RENT", WHY)]
    assert "1 plan changed" in page.said()
    page.share_screen(True)
    assert not page.has("plans_changed")
    page.share_screen(False)
    balanced.go(BALANCE)
    shown = BalanceDriver(balanced)
    assert shown.has("balance_changed")
    assert shown.changes("balance_changed") == [("GN-1", "no longer: K-RENT", WHY)]
    shown.click("balance_changed_dismiss")
    assert not shown.has("balance_changed")
    assert not PlansDriver(balanced).has("plans_changed")


def test_that_a_click_on_a_changed_plan_opens_it(balanced, session, slow_balancer):
    slow_balancer.go_on.set()
    slow_balancer.without = "K-RENT"
    page = PlansDriver(balanced)
    page.show("GN-2")
    page.click("plans_balance")
    balanced.wait_until_idle()
    table = page.find(Table, "plans_changed_list")
    table.clicked.emit(table.rows.index(0, 0))
    assert page.case == "GN-1"


def test_that_an_old_balance_is_neither_previewed_nor_exported(balanced):
    page = PlansDriver(balanced)
    page.show("GN-1")
    assert page.can("export_all")
    assert page.can("plan_preview")
    page.decide("keep", "C-ARR", "she counts on it")
    for name in ("export_all", "export_plan", "plan_preview"):
        assert not page.can(name)
        assert "Balance again" in page.find(QPushButton, name).toolTip()
    assert not balanced.action("export").isEnabled()


def test_that_another_caseload_begins_without_the_filters_of_the_last(
    balanced, session, caseload_path
):
    BalanceDriver(balanced).click("cases_VUL-D")
    page = PlansDriver(balanced)
    assert page.numbers() == ["GN-1"]
    session.close()
    session.open(caseload_path, PASSPHRASE)
    page = PlansDriver(balanced)
    assert page.numbers() == ["GN-1", "GN-2", "GN-3"]
    assert not page.has("show_all")


def test_that_a_red_notice_goes_with_the_next_success(balanced, session, tmp_path):
    session.open(tmp_path / "nowhere.rplan", PASSPHRASE)
    assert balanced.notice
    page = PlansDriver(balanced)
    page.show("GN-1")
    page.decide("keep", "C-ARR", "she counts on it")
    assert balanced.notice == ""


def test_that_no_name_or_birth_stands_on_the_counsellors_screen(window, session, small, tmp_path):
    case = small.by_number("GN-1")
    named = replace(case, identity=replace(case.identity, name="Canary Bird"))
    session.new(tmp_path / "named.rplan", PASSPHRASE)
    document = replace(small, cases={**small.cases, case.id: named}, about=session.document.about)
    session.work.commit(document, who="test", why="import_assessments")
    page = PlansDriver(window)
    page.show("GN-1")
    assert "Canary" not in page.said()
    assert "Canary" not in window.root.windowTitle()


@pytest.mark.parametrize("width", [960, 1100, 1440])
def test_that_a_swap_cuts_no_text_at_any_width(balanced, width):
    balanced.root.resize(width, 600)
    page = PlansDriver(balanced)
    page.show("GN-1")
    page.click("swap_K-RENT")
    balanced.bot.waitUntil(lambda: not page.cut_texts())
    assert page.has("swap_K-RENT_box_require")


def test_that_another_case_is_shown_from_its_top(balanced):
    page = PlansDriver(balanced)
    balanced.root.resize(1100, 420)
    page.show("GN-1")
    bar = balanced.root.plans.sheet.verticalScrollBar()
    balanced.bot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    page.show("GN-2")
    assert bar.value() == 0


def test_that_a_search_with_one_answer_shows_it(balanced):
    page = PlansDriver(balanced)
    page.show("GN-1")
    page.write("plan_search", "GN-2")
    assert page.case == "GN-2"


def test_that_a_swap_is_one_edit_to_undo(balanced, session):
    page = PlansDriver(balanced)
    page.show("GN-1")
    page.click("swap_K-RENT")
    page.write("swap_K-RENT_box_reason", "a kit helps more")
    page.click("swap_K-RENT_box_require")
    assert balanced.action("undo").text() == "&Undo: swap K-RENT"
    balanced.do("undo")
    assert _decisions(session) == []


def test_that_one_may_ask_only_for_what_is_at_the_place_and_not_there_yet(small):
    near = builders.project("P-NEAR", "KAN", "basic 0.9")
    far = builders.project("P-FAR", "LAB", "basic 0.9")
    programme = replace(small.programme, projects=(near, far))
    choices = catalogue_choices(programme, small.by_number("GN-1"), {"K-RENT"}, "en")
    assert {code for _, code in choices} == {"K-KIT", "C-ARR", "P-NEAR"}


def test_that_a_swap_offers_first_what_leaves_most_met_and_no_closed_project(small):
    programme = small.programme
    result = allocation_of(small).cases[0]
    kit = result.alternatives[0]
    closed = replace(kit, target="P-1", kept_out_by=Reason.of("project_not_opened", target="P-1"))
    rent = replace(kit, target="K-RENT", burden_change=-0.9)
    result = replace(result, alternatives=(kit, closed, rent))
    found = offers(programme, result, 100.0, "en", instead_of="C-ARR", shared=False)
    assert [o.target for o in found] == ["K-RENT", "K-KIT"]
    assert found[0].effect == "10.0 points more of their needs met"


def test_that_a_swap_tells_what_it_would_be_in_the_place_of_that_award(small):
    result = allocation_of(small).cases[0]
    award = AwardId("award-1")
    fits = Reason.of("fits_in_place", target="K-KIT")
    there = InPlace(award, 0.9, fits, at_most=2.0)
    kit = replace(result.alternatives[0], burden_change=-0.9, at_least=3.0, in_place=(there,))
    result = replace(result, alternatives=(kit,))
    asked = partial(offers, small.programme, result, 100.0, "en", shared=False)
    (offer,) = asked(instead_of="C-ARR", award=award)
    assert offer.effect == "10.0 points less of their needs met"
    assert "there is room for it in the place of this" in offer.why_not
    assert offer.others == "all together lose 2.00\u00a0%"
    other = AwardId("award-2")
    (offer,) = asked(instead_of="C-ARR", award=other)
    assert offer.effect == "10.0 points more of their needs met"


def test_that_the_share_met_is_of_all_needs_stated(balanced):
    page = PlansDriver(balanced)
    page.show("GN-1")
    assert page.text("met") == "53\u00a0%"
    assert "of all needs · 53\u00a0% of what can be met here" in page.said()
