"""The page *Follow-up*: what is due, what became of it, and hidden from a shared screen."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit

from planner.domain.follow_up.closure import WhyClosed
from planner.domain.follow_up.complaint import ComplaintState, Found
from planner.domain.follow_up.observation import Seen
from planner.domain.plan import PlanState
from tests import builders
from tests.drivers.caseload_file import DialogDriver
from tests.drivers.follow_up import FollowUpDriver
from tests.ledger_office import award
from ui.widgets.complaints_dialog import ComplaintsDialog
from ui.widgets.year_questions import CloseQuestion, ComplaintQuestion, SupportQuestion

TODAY = datetime.now(UTC).date()


@pytest.fixture
def page(balanced, session) -> FollowUpDriver:
    """Show a case with a visit and a support due, and one of another counsellor's."""
    document = session.document
    home = TODAY - timedelta(days=33)
    people = [
        builders.returnee(n, return_date=home, counsellor=who)
        for n, who in (("F-1", "C01"), ("F-2", "C02"))
    ]
    target = document.programme.measures[0].code
    plans = [
        replace(builders.plan(n, PlanState.SIGNED, award(n, target=target)), since=home)
        for n in ("F-1", "F-2")
    ]
    after = replace(
        document,
        cases={**document.cases, **{case.id: case for case, _ in people}},
        assessments={**document.assessments, **{a.id: a for _, a in people}},
        plans={plan.id: plan for plan in plans},
    )
    session.work.commit(after, who=session.who, why="import_assessments")
    return FollowUpDriver(balanced)


def test_that_a_visit_entered_is_no_longer_due_and_stands_in_the_year(page, session):
    assert ("F-1", "visit") in page.due()
    page.choose("F-1", "visit")
    page.click("visit_done")
    assert ("F-1", "visit") not in page.due()
    (visit,) = session.document.visits.values()
    assert (visit.months, visit.on, visit.who) == (1, TODAY, session.who)
    session.undo()
    assert ("F-1", "visit") in page.due()


def test_that_the_list_can_be_one_counsellors_and_the_year_is_of_the_line_chosen(page):
    page.choose_whose("C02")
    assert {number for number, _ in page.due()} == {"F-2"}
    page.choose("F-2", "visit")
    assert any(line.startswith("Month 1, ") for line in page.year())
    page.choose_whose(None)
    assert {number for number, _ in page.due()} == {"F-1", "F-2"}


def test_that_a_shared_screen_shows_nobody_elses_year(page, session):
    session.share_screen(True)
    assert page.has("follow_up_hidden")
    page.click("follow_up_unshare")
    assert page.has("due_list")


def test_that_before_any_plan_the_next_step_is_taught(balanced):
    page = FollowUpDriver(balanced)
    assert page.has("follow_up_empty")


def test_that_the_form_is_written_for_the_field(page, tmp_path, monkeypatch):
    path = tmp_path / "form.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    page.click("follow_up_form")
    assert path.exists()


def test_that_a_support_is_entered_with_its_day_and_a_wrong_step_says_what_comes_first(
    page, session
):
    page.choose("F-1", "visit")
    page.click("year_support")
    dialog = DialogDriver.appears(page.window, SupportQuestion)
    dialog.choose("support_seen_what", Seen.IN_USE)
    dialog.click("support_seen_do")
    assert "first comes whether it was received" in dialog.problem()
    dialog.choose("support_seen_what", Seen.RECEIVED)
    dialog.click("support_seen_do")
    (seen,) = session.document.observations.values()
    assert (seen.what, seen.on) == (Seen.RECEIVED, TODAY)


def test_that_a_complaint_goes_into_the_register_and_holds_up_the_closing_until_decided(
    page, session
):
    page.choose("F-1", "visit")
    page.click("year_complaint")
    taken = DialogDriver.appears(page.window, ComplaintQuestion)
    taken.find(QPlainTextEdit, "complaint_taken_text").setPlainText("never came")
    taken.click("complaint_taken_do")
    assert ("F-1", "complaint") in page.due()
    page.choose("F-1", "visit")
    page.click("year_close")
    closing = DialogDriver.appears(page.window, CloseQuestion)
    closing.choose("case_closed_why", WhyClosed.LEFT)
    closing.click("case_closed_do")
    assert "an open complaint" in closing.problem()
    closing.click("case_closed_cancel")
    page.click("follow_up_complaints")
    register = DialogDriver.appears(page.window, ComplaintsDialog)
    assert "never came" in register.text("complaints_told")
    register.choose("complaints_state", ComplaintState.DECIDED)
    register.click("complaints_enter")
    assert "answers the person in words" in register.problem()
    register.choose("complaints_found", Found.UPHELD)
    register.find(QPlainTextEdit, "complaints_reply").setPlainText("it comes on Monday")
    register.click("complaints_enter")
    (complaint,) = session.document.complaints.values()
    assert (complaint.state, complaint.answer) == (ComplaintState.DECIDED, "it comes on Monday")
