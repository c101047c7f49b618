"""The page *Plans*: where a plan stands, the next step, and what stands once it was told."""

from dataclasses import replace

import pytest

from planner.domain.months import Month, PartialDate
from planner.domain.plans.plan import PlanState
from planner.domain.programme.provider import Provider
from planner.services.balances import balances
from tests.cleared import clear_everybody
from tests.drivers.plans import PlansDriver
from tests.ui.by_hand import allocation_of


@pytest.fixture
def page(balanced, session) -> PlansDriver:
    clear_everybody(session.work)
    page = PlansDriver(balanced)
    page.show("GN-1")
    return page


def _plan(session):
    return session.document.plan_of(session.document.by_number("GN-1").id)


def test_that_a_plan_goes_from_draft_to_signature_by_its_buttons(page, session):
    assert page.text("plan_here") == "draft"
    for step, state in (
        ("step_offered", PlanState.OFFERED),
        ("step_agreed", PlanState.AGREED),
        ("step_signed", PlanState.SIGNED),
    ):
        page.click(step)
        assert _plan(session).state is state
        assert page.text("plan_here") == state.value
        assert page.text("plan_state") == state.value
    assert [a.target for a in _plan(session).awards] == ["K-RENT", "C-ARR"]
    assert page.can("export_all")


def test_that_an_amendment_asks_why_and_escape_leaves_the_plan_signed(page, session):
    for step in ("step_offered", "step_agreed", "step_signed"):
        page.click(step)
    page.click("step_amended")
    page.click("step_amended_box_cancel")
    assert _plan(session).state is PlanState.SIGNED
    page.click("step_amended")
    assert not page.can("step_amended_box_confirm")
    page.write("step_amended_box_reason", "the house was sold")
    page.click("step_amended_box_confirm")
    assert (_plan(session).state, _plan(session).version) == (PlanState.AMENDED, 2)
    assert "the house was sold" in page.text("plan_since")
    assert page.has("plans_stale")
    assert not page.can("step_offered")


def test_that_a_plan_is_closed_with_a_reason_and_only_reopened_with_one(page, session):
    page.click("step_closed")
    page.write("step_closed_box_reason", "left the country")
    page.click("step_closed_box_confirm")
    assert _plan(session).state is PlanState.CLOSED
    assert not page.has("step_offered")
    page.click("step_reopen")
    page.write("step_reopen_box_reason", "came back")
    page.click("step_reopen_box_confirm")
    assert (_plan(session).state, _plan(session).reason) == (PlanState.DRAFT, "came back")


def test_that_what_was_told_stands_on_the_cards_whatever_is_balanced_since(page, session):
    page.click("step_offered")
    other = allocation_of(session.document, "other")
    other = replace(other, awards=other.awards[:1])
    balances.adopt(session.work, other, session.document, "P01")
    assert page.awards() == ["K-RENT", "C-ARR"]
    assert "awards something else" in page.said()
    assert not page.has("decline_K-RENT")
    page.click("step_draft")
    assert page.awards() == ["K-RENT"]
    assert page.has("decline_K-RENT")


def test_that_a_child_s_plan_says_what_is_missing_and_stays_offered(page, session, balanced):
    page.click("step_offered")
    case = session.document.by_number("GN-1")
    child = replace(case, identity=replace(case.identity, birth=PartialDate.of_year(2012)))
    session.save_case(child, None, "correct_case")
    page.click("step_agreed")
    assert _plan(session).state is PlanState.OFFERED
    assert "GN-1 cannot be agreed yet" in balanced.notice


def test_that_an_old_balance_is_not_offered(page, session):
    page.decide("keep", "C-ARR", "she counts on it")
    assert not page.can("step_offered")


def test_that_an_agreement_can_be_undone_and_a_signature_cannot(page, balanced, session):
    page.click("step_offered")
    page.click("step_agreed")
    assert balanced.action("undo").text() == "&Undo: agree the plan"
    balanced.do("undo")
    assert page.text("plan_here") == "offered"
    page.click("step_agreed")
    page.click("step_signed")
    assert not balanced.action("undo").isEnabled()


def test_that_somebody_not_planned_has_no_steps(page):
    page.show("GN-3")
    assert not page.has("plan_steps")


def test_that_a_card_says_who_delivers_it_and_which_part_waits_for_what(page, session):
    document = session.document
    programme = replace(
        document.programme, providers=(Provider("LANDLORDS", "Kankan landlords", "K-RENT"),)
    )
    session.work.commit(replace(document, programme=programme), who="t", why="load_programme")
    found = allocation_of(session.document, "parts")
    rent = replace(found.awards[0], provider="LANDLORDS")
    first = rent.lines[0]
    second = replace(first, number=2, month=Month(2026, 12), proof="visit")
    rent = replace(rent, lines=(first, second))
    found = replace(found, awards=(rent, *found.awards[1:]))
    balances.adopt(session.work, found, session.document, "P01")
    assert "delivered by Kankan landlords" in page.said()
    assert "December 2026 €210 (after a visit)" in page.said()


def test_that_another_counsellor_is_asked_why_they_agree(page, session):
    document = session.document
    office = replace(document.programme.office, counsellors=("C01", "C02"))
    case = document.by_number("GN-1")
    theirs = replace(case, planning=replace(case.planning, counsellor="C01"))
    changed = replace(
        document,
        programme=replace(document.programme, office=office),
        cases={**document.cases, case.id: theirs},
    )
    session.work.commit(changed, who="t", why="load_programme")
    balances.adopt(session.work, allocation_of(session.document), session.document, "t")
    clear_everybody(session.work)
    session.sign_as("C02")
    page.root.redraw()
    page.click("step_offered")
    page.click("step_agreed")
    assert _plan(session).state is PlanState.OFFERED
    assert "This case is C01’s." in page.said()
    page.write("step_agreed_box_reason", "C01 is ill")
    page.click("step_agreed_box_confirm")
    assert (_plan(session).state, _plan(session).reason) == (PlanState.AGREED, "C01 is ill")
