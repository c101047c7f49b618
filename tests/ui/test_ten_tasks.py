"""Tasks of the manual, done by hand in the window; the first ten: ``./run bench tasks``."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from benchmarks.ten_tasks import Hands, TenTasks
from planner.domain.follow_up.closure import WhyClosed
from planner.domain.follow_up.community import Side
from planner.domain.follow_up.complaint import ComplaintState, Found
from planner.domain.plans.plan import PlanState
from tests import builders
from tests.cleared import clear_everybody
from tests.drivers.caseload_file import DialogDriver
from tests.drivers.follow_up import FollowUpDriver
from tests.drivers.window import Driver, WindowDriver
from tests.ledger_office import award
from ui.all_pages import PLACES
from ui.widgets.follow_up.complaints_dialog import ComplaintsDialog
from ui.widgets.follow_up.year_questions import CloseQuestion, ComplaintQuestion
from ui.widgets.places.place_grid import PlaceTile
from ui.widgets.places.place_questions import FeedbackQuestion


def test_that_a_policy_is_set_a_plan_signed_and_printed_and_cases_handed_over_in_few_acts(
    balanced, session, tmp_path
):
    hands = Hands()
    tasks = TenTasks(WindowDriver(balanced.root, hands), hands, tmp_path)
    clear_everybody(session.work)
    tasks.agree()
    assert {p.state for p in session.document.plans.values()} == {PlanState.SIGNED}
    assert hands.acts <= 10
    hands.acts = 0
    tasks.hand_over()
    assert (tmp_path / "part.rplan").is_file()
    assert hands.acts <= 8
    hands.acts = 0
    tasks.set_policy()
    assert hands.acts == 1


def _sign(session) -> None:
    """Sign two plans a month ago: of each a visit is due."""
    document, home = session.document, datetime.now(UTC).date() - timedelta(days=33)
    people = [builders.returnee(n, return_date=home, counsellor="C01") for n in ("F-1", "F-2")]
    plans = []
    for number in ("F-1", "F-2"):
        given = award(number, target=document.programme.measures[0].code)
        plans.append(replace(builders.plan(number, PlanState.SIGNED, given), since=home))
    after = replace(
        document,
        cases={**document.cases, **{case.id: case for case, _ in people}},
        assessments={**document.assessments, **{a.id: a for _, a in people}},
        plans={plan.id: plan for plan in plans},
    )
    session.work.commit(after, who=session.who, why="import_assessments")


def test_that_after_the_signature_a_visit_a_complaint_a_closing_and_a_place_are_few_acts(
    balanced, session
):
    _sign(session)
    hands = Hands()
    window = WindowDriver(balanced.root, hands)
    page = FollowUpDriver(window)

    page.choose("F-1", "visit")
    page.click("year_complaint")
    taken = DialogDriver.appears(window, ComplaintQuestion)
    taken.find(QPlainTextEdit, "complaint_taken_text").setPlainText("never came")
    taken.click("complaint_taken_do")
    page.click("follow_up_complaints")
    register = DialogDriver.appears(window, ComplaintsDialog)
    register.choose("complaints_state", ComplaintState.DECIDED)
    register.choose("complaints_found", Found.UPHELD)
    register.find(QPlainTextEdit, "complaints_reply").setPlainText("it comes on Monday")
    register.click("complaints_enter")
    (complaint,) = session.document.complaints.values()
    assert complaint.state is ComplaintState.DECIDED
    assert hands.acts <= 5
    register.click("complaints_close")

    page.choose("F-1", "visit")
    page.click("year_close")
    closing = DialogDriver.appears(window, CloseQuestion)
    closing.choose("case_closed_why", WhyClosed.LEFT)
    closing.click("case_closed_do")
    assert "not received" in closing.problem()
    closing.tick("case_closed_anyway")
    closing.root.text.setPlainText("they moved to the coast")
    closing.click("case_closed_do")
    plan = session.document.plan_of(session.document.by_number("F-1").id)
    assert plan.state is PlanState.CLOSED
    page.choose("F-2", "visit")
    page.click("visit_done")
    assert len(session.document.visits) == 1

    window.go(PLACES)
    places = Driver(window.root.places, hands)
    hands.mouseClick(places.find(PlaceTile, "place_KAN"), Qt.MouseButton.LeftButton)
    places.click("place_record")
    asked = DialogDriver.appears(window, FeedbackQuestion)
    asked.choose("feedback_side", Side.RESIDENTS)
    asked.choose("feedback_tension", 2)
    asked.click("feedback_do")
    assert len(session.document.feedback) == 1
    assert hands.acts <= 16
