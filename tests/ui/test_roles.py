"""What a role may not do is out of reach and says why; who may not see names sees none."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import pytest

from planner.domain.findings import Finding, Weight
from planner.domain.programme.rule import RuleSort
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role
from tests import builders
from tests.drivers.assessments import AssessmentsDriver
from tests.drivers.plans import PlansDriver
from tests.drivers.window import ASSESSMENTS, BALANCE, MONEY, PLANS
from tests.opened import PASSPHRASE, caseload_at

THEIRS = Secret("kettle north bicycle tide")


@pytest.fixture
def opened_as(window, session, caseload_path):
    """Return what opens the caseload in the window as somebody of a role."""

    def as_role(role: Role, *, protected: bool = True, view_only: bool = False):
        work = caseload_at(caseload_path)
        work.file.staff.admit("B02", role, THEIRS, protected=protected)
        work.close()
        session.open(caseload_path, THEIRS, view_only=view_only)
        return window

    return as_role


def test_that_whoever_opens_the_file_stands_beside_what_they_do(opened_as, session):
    opened_as(Role.COUNSELLOR)
    assert session.who == "B02"


@pytest.mark.parametrize(
    ("role", "can", "cannot"),
    [
        (Role.PLANNER, {"load", "import", "balance", "export", "staff", "trail", "backups"}, set()),
        (Role.COUNSELLOR, {"import", "balance", "export"}, {"load", "staff", "trail", "backups"}),
        (Role.BUDGET_OFFICER, {"trail"}, {"load", "import", "balance", "export", "staff"}),
        (Role.READER, set(), {"load", "import", "balance", "export", "staff", "trail", "backups"}),
    ],
)
def test_that_the_menu_offers_what_the_role_allows_and_says_why_not(opened_as, role, can, cannot):
    window = opened_as(role)
    for name in can:
        assert window.action(name).isEnabled(), name
    for name in cannot:
        assert not window.action(name).isEnabled(), name
        assert "may not do this" in window.action(name).toolTip(), name


def test_that_a_balance_without_the_protected_details_says_what_it_needs(opened_as):
    window = opened_as(Role.PLANNER, protected=False)
    assert not window.action("balance").isEnabled()
    assert "protected details" in window.action("balance").toolTip()
    window.go(BALANCE)
    assert not window.can("balance_run")


def test_that_what_is_shut_is_not_in_the_findings_and_the_list_of_who_cannot_wait_says_so(
    opened_as, caseload_path
):
    with closing(caseload_at(caseload_path)) as work:
        told = Finding.of("birth_missing", Weight.CHECK, case_number="GN-1")
        shut = Finding.of("man_pregnant", Weight.CHECK, case_number="GN-1")
        urgent = builders.rule(RuleSort.ACT_NOW, "OFFICE", who="violence = yes", code="O-V")
        programme = work.document.given_programme
        programme = replace(programme, rules=(*programme.rules, urgent))
        after = replace(work.document, findings=(told, shut), programme=programme)
        work.commit(after, who=work.staff.code, why="import_assessments")
    page = AssessmentsDriver(opened_as(Role.COUNSELLOR, protected=False))
    assert page.findings() == ["birth_missing"]
    assert "Others may be shut for you" in page.text("act_now_shut")


def test_that_buttons_of_the_pages_are_out_of_reach_for_a_reader(opened_as):
    window = opened_as(Role.READER)
    for page, names in (
        (ASSESSMENTS, ("start_import", "add_case")),
        (BALANCE, ("balance_run",)),
        (PLANS, ("keep_C-ARR", "export_all")),
        (MONEY, ("book_plan", "close_month")),
    ):
        window.go(page)
        if page is PLANS:
            PlansDriver(window).show("GN-1")
        for name in names:
            if window.has(name):
                assert not window.can(name), name


def test_that_who_may_not_see_names_sees_none(opened_as, session):
    opened_as(Role.BUDGET_OFFICER)
    named = session.work.document
    case = named.by_number("GN-1")
    case = replace(case, identity=replace(case.identity, name="Canary Bird"))
    session.work.document = replace(named, cases={**named.cases, case.id: case})
    assert session.document.cases[case.id].identity.name == ""
    assert session.document.cases[case.id].number == "GN-1"
    assert session.work.document.cases[case.id].identity.name == "Canary Bird"


def test_that_view_only_stands_in_the_title_and_nothing_can_be_changed(opened_as, session):
    window = opened_as(Role.PLANNER, view_only=True)
    assert window.root.windowTitle().startswith("office.rplan (view only)")
    assert "view only" in window.text("saved_at")
    for name in ("load", "import", "balance", "undo", "staff"):
        assert not window.action(name).isEnabled(), name
    assert "only to be looked at" in window.action("balance").toolTip()
    assert window.action("export").isEnabled()


def test_that_saved_shows_the_second_of_the_commit_and_nothing_before(
    window, session, caseload_path
):
    session.open(caseload_path, PASSPHRASE)
    assert "all saved" in window.text("saved_at")
    page = PlansDriver(window)
    page.show("GN-1")
    page.decide("keep", "C-ARR", "she counts on it")
    at = session.work.saved_at.astimezone().strftime("%H:%M:%S")
    assert at in window.text("saved_at")


def test_that_an_edit_that_was_not_stored_does_not_say_saved(
    window, session, caseload_path, monkeypatch
):
    from planner.domain.errors import PlannerError

    session.open(caseload_path, PASSPHRASE)

    def full(*_, **__):
        raise PlannerError("disk_full", file="office.rplan")

    monkeypatch.setattr(session.work.file, "commit", full)
    page = PlansDriver(window)
    page.show("GN-1")
    page.decide("keep", "C-ARR", "she counts on it")
    assert "all saved" in window.text("saved_at")
    assert "disk is full" in window.notice
