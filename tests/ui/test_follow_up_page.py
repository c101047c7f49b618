"""The page *Follow-up*: what is due, what became of it, and hidden from a shared screen."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QFileDialog

from planner.domain.plan import PlanState
from tests import builders
from tests.drivers.follow_up import FollowUpDriver
from tests.ledger_office import award

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
