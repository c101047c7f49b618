"""The page *Follow-up*: what is due, what became of it, and hidden from a shared screen."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QPlainTextEdit, QPushButton

from planner.domain.cases.consent import Scope
from planner.domain.follow_up.closure import WhyClosed
from planner.domain.follow_up.complaint import ComplaintState, Found
from planner.domain.follow_up.instrument import Band, Instrument, Item, Option
from planner.domain.follow_up.observation import Seen
from planner.domain.follow_up.referral import ReferralState, referrals_of
from planner.domain.follow_up.standing import award_standings
from planner.domain.need import Dimension
from planner.domain.plans.plan import PlanState
from planner.domain.protection.staff import Role
from planner.domain.texts import Texts
from planner.intake.follow_up.instrument_form import read_instrument, write_instrument
from planner.services.follow_up.referrals import send_referral
from planner.services.protection.consents import blank_consent, record
from tests import builders
from tests.drivers.caseload_file import DialogDriver
from tests.drivers.follow_up import FollowUpDriver
from tests.ledger_office import award
from ui.widgets.follow_up.calendar_dialog import CalendarDialog
from ui.widgets.follow_up.complaints_dialog import ComplaintsCounted, ComplaintsDialog
from ui.widgets.follow_up.instrument_dialog import InstrumentDialog
from ui.widgets.follow_up.referral_question import ReferralQuestion
from ui.widgets.follow_up.responsible_question import ResponsibleQuestion
from ui.widgets.follow_up.year_questions import CloseQuestion, ComplaintQuestion, SupportQuestion
from ui.widgets.parts.fields import Choice
from ui.widgets.parts.table import Table

TODAY = datetime.now(UTC).date()
PEOPLE = ("C01", "C02")
ITEM = Item(
    "income",
    Dimension.ECONOMIC,
    Texts.of(en="Is it enough?", fr="Est-ce assez ?"),
    1,
    (
        Option("yes", Texts.of(en="Yes", fr="Oui"), 10_000),
        Option("no", Texts.of(en="No", fr="Non"), 0),
    ),
)
SCORE = Instrument(
    "office",
    "1",
    Texts.of(en="Ours", fr="Le nôtre"),
    "nobody's",
    (ITEM,),
    (Band(Texts.of(en="Any", fr="Tout")),),
)


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
    assert not page.has("due_list")
    session.share_screen(False)
    assert page.has("due_list")


def test_that_before_any_plan_the_next_step_is_taught(balanced):
    page = FollowUpDriver(balanced)
    assert page.has("follow_up_empty")
    shown = [b for b in page.root.findChildren(QPushButton) if b.isVisible()]
    assert [b.objectName() for b in shown if b.property("primary")] == ["follow_up_take"]


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


def test_that_a_referral_is_sent_and_what_became_of_it_is_entered(page, session):
    page.choose("F-1", "visit")
    page.click("year_referral")
    dialog = DialogDriver.appears(page.window, ReferralQuestion)
    assert not dialog.find(Choice, "referral_state").isEnabled()
    dialog.choose("referral_need", "basic")
    dialog.write("referral_organisation", "Night shelter")
    dialog.click("referral_do")
    assert "agreed to their data going to a partner" in dialog.problem()
    dialog.click("referral_cancel")
    case = next(c for c in session.document.cases.values() if c.number == "F-1")
    yes = replace(blank_consent(case, TODAY), scopes=frozenset({Scope.PLANNING, Scope.SHARING}))
    record(session.work, yes, "C01")
    sent = send_referral(session.work, case.id, "Night shelter", TODAY, "C01", need="basic")
    session.succeeded.emit()
    page.choose("F-1", "visit")
    page.click("year_referral")
    dialog = DialogDriver.appears(page.window, ReferralQuestion)
    dialog.choose("referral_which", sent.id)
    assert not dialog.find(Choice, "referral_need").isEnabled()
    dialog.choose("referral_state", ReferralState.ACCEPTED)
    dialog.click("referral_do")
    (found,) = referrals_of(session.document.referrals.values())
    assert found.state is ReferralState.ACCEPTED


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


def test_that_a_decision_for_the_person_leads_to_the_plan_that_is_amended(page, session):
    page.choose("F-1", "visit")
    page.click("year_complaint")
    taken = DialogDriver.appears(page.window, ComplaintQuestion)
    taken.find(QPlainTextEdit, "complaint_taken_text").setPlainText("never came")
    taken.click("complaint_taken_do")
    page.click("follow_up_complaints")
    register = DialogDriver.appears(page.window, ComplaintsDialog)
    amend = register.find(QCheckBox, "complaints_amend")
    register.choose("complaints_state", ComplaintState.DECIDED)
    register.choose("complaints_found", Found.NOT_UPHELD)
    assert not amend.isEnabled()
    register.choose("complaints_found", Found.PARTLY)
    register.find(QPlainTextEdit, "complaints_reply").setPlainText("a new kit")
    register.tick("complaints_amend")
    asked: list[str] = []
    session.case_asked.connect(asked.append)
    register.click("complaints_enter")
    case = session.document.by_number("F-1")
    assert session.document.plan_of(case.id).state is PlanState.AMENDED
    assert asked == [case.id]
    assert "offer it anew" in page.window.notice


def test_that_the_calendar_is_the_offices_and_a_wrong_one_is_refused(page, session):
    page.click("due_calendar")
    dialog = DialogDriver.appears(page.window, CalendarDialog)
    dialog.write("calendar_visits", "3, 1")
    dialog.click("calendar_save")
    assert "18" in dialog.problem()
    dialog.write("calendar_visits", "2, 4")
    dialog.write("calendar_decide", "20")
    dialog.write("calendar_referral", "10")
    dialog.click("calendar_save")
    made = session.document.calendar
    assert (made.visits, made.decide, made.hours) == ((2, 4), 20, None)
    assert made.referral_days == 10
    assert "Visits in months 2, 4" in page.said()


def test_that_a_score_is_taken_from_its_workbook_shown_and_written_again(
    page, session, tmp_path, monkeypatch
):
    path, again = tmp_path / "score.xlsx", tmp_path / "again.xlsx"
    write_instrument(path, "en", SCORE)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(again), ""))
    page.click("due_score")
    dialog = DialogDriver.appears(page.window, InstrumentDialog)
    assert "The office has none yet" in dialog.text("instrument_about")
    dialog.click("instrument_take")
    page.window.wait_until_idle()
    assert list(session.document.instruments.values()) == [SCORE]
    assert "version 1. Source: nobody's" in dialog.text("instrument_about")
    assert "Yes 1 · No 0" in dialog.find(Table, "instrument_items").model().index(0, 3).data()
    dialog.click("instrument_write")
    assert read_instrument(again).instrument == SCORE


def test_that_a_workbook_that_is_no_score_says_what_to_mend(page, session, tmp_path, monkeypatch):
    path = tmp_path / "score.xlsx"
    write_instrument(path, "en", replace(SCORE, items=(replace(SCORE.items[0], weight=0),)))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    page.click("due_score")
    dialog = DialogDriver.appears(page.window, InstrumentDialog)
    dialog.click("instrument_take")
    page.window.wait_until_idle()
    assert "income" in dialog.problem()
    assert not session.document.instruments


def test_that_who_sees_to_a_support_and_to_a_case_is_set(page, session):
    case = session.document.by_number("F-1")
    (standing,) = award_standings(session.document)[case.id]
    page.choose("F-1", "visit")
    page.click("year_responsible")
    dialog = DialogDriver.appears(page.window, ResponsibleQuestion)
    dialog.choose("responsible_which", standing.award.id)
    dialog.write("responsible_day", "soon")
    dialog.click("responsible_do")
    assert "2026-11-30" in dialog.problem()
    dialog.write("responsible_day", "2027-01-15")
    dialog.click("responsible_do")
    (task,) = session.document.tasks.values()
    assert (task.award, task.due) == (standing.award.id, date(2027, 1, 15))
    page.click("year_responsible")
    whole = DialogDriver.appears(page.window, ResponsibleQuestion)
    whole.choose("responsible_who", "")
    whole.click("responsible_do")
    assert session.document.cases[case.id].planning.counsellor == ""


def test_that_the_planner_sees_what_is_overdue_of_whom(page, session):
    late = {who: sum(1 for d in page.page.rows.rows if d.late and d.who == who) for who in PEOPLE}
    assert all(late.values())
    told = page.text("due_overdue")
    assert all(f"{who} {n}" in told for who, n in late.items())


def test_that_who_may_not_read_complaints_sees_them_in_numbers_alone(page, session, monkeypatch):
    page.choose("F-1", "visit")
    page.click("year_complaint")
    taken = DialogDriver.appears(page.window, ComplaintQuestion)
    taken.find(QPlainTextEdit, "complaint_taken_text").setPlainText("never came")
    taken.click("complaint_taken_do")
    staff = replace(session.work.staff, role=Role.READER)
    monkeypatch.setattr(type(session.work), "staff", staff)
    session.look_again()
    page.click("follow_up_complaints")
    told = DialogDriver.appears(page.window, ComplaintsCounted)
    assert "1 in all, 1 open" in told.text("complaint_figures_told")
    assert "never came" not in told.said()
    assert "F-1" not in told.said()
