"""Copies make themselves, are listed, and one is put back in three clicks."""

from dataclasses import replace

import pytest

from planner.domain.errors import PlannerError
from planner.services.cases import cases
from tests.drivers.caseload_file import DialogDriver
from tests.opened import PASSPHRASE
from ui.backing_up import BackingUp
from ui.widgets.parts.table import Table
from ui.widgets.protection.backups_dialog import BackupsDialog, RestoreQuestion


class BackupsDriver(DialogDriver):
    def listed(self) -> list[tuple[str, ...]]:
        """Return size and edits since of every copy, newest first."""
        rows = self.find(Table, "backup_list").rows
        return [tuple(c.text(row) for c in rows.columns[1:]) for row in rows.rows]


@pytest.fixture
def add(session):
    """Return what adds an empty case of a number to the open caseload."""

    def one(number: str) -> None:
        case = cases.blank_case(number)
        document = session.work.document
        after = replace(document, cases={**document.cases, case.id: case})
        session.work.commit(after, who="office", why="add_case")

    return one


def shown(window, session) -> BackupsDriver:
    window.do("backups")
    dialog = BackupsDriver.appears(window, BackupsDialog)
    window.bot.waitUntil(lambda: not session.door.busy)
    return dialog


def test_that_a_copy_is_put_back_in_three_clicks_after_saying_what_is_newer(balanced, session, add):
    session.work.file.backups.make()
    for number in ("GN-7", "GN-8"):
        add(number)
    dialog = shown(balanced, session)  # the first click
    ((_, since),) = dialog.listed()
    assert since == "2"
    dialog.click("backup_restore")
    question = DialogDriver.appears(balanced, RestoreQuestion)
    assert "put aside: 2" in question.text("restore_words")
    assert question.said().count("add a case") == 2
    question.click("restore_do")
    dialog.gone()
    assert sorted(c.number for c in session.document.cases.values()) == ["GN-1", "GN-2", "GN-3"]
    assert session.allocation is not None
    assert "is in place" in balanced.notice
    assert not session.undo_words


def test_that_what_was_put_aside_is_a_copy_and_comes_back(balanced, session, add):
    session.work.file.backups.make()
    add("GN-7")
    for _ in range(2):  # back, and back again
        dialog = shown(balanced, session)
        table = dialog.find(Table, "backup_list")
        wanted = min if len(dialog.listed()) == 1 else max
        numbers = [c.backup.number for c in table.rows.rows]
        table.choose(numbers.index(wanted(numbers)))
        dialog.click("backup_restore")
        DialogDriver.appears(balanced, RestoreQuestion).click("restore_do")
        dialog.gone()
    assert session.document.by_number("GN-7")


def test_that_leaving_the_question_leaves_the_file(balanced, session, add):
    session.work.file.backups.make()
    add("GN-7")
    dialog = shown(balanced, session)
    dialog.click("backup_restore")
    DialogDriver.appears(balanced, RestoreQuestion).click("restore_cancel")
    assert session.document.by_number("GN-7")
    assert dialog.root.isVisible()


def test_that_a_copy_is_made_on_request(balanced, session):
    dialog = shown(balanced, session)
    assert dialog.has("backup_make")
    dialog.click("backup_make")
    balanced.bot.waitUntil(lambda: len(dialog.listed()) == 1)
    assert dialog.listed()[0][1] == "none"


def test_that_closing_makes_a_copy_where_something_changed(balanced, session, caseload_path, add):
    storage = session.tools.storage
    session.close()
    assert storage.backups(caseload_path) == ()
    session.open(caseload_path, PASSPHRASE)
    add("GN-7")
    session.close()
    assert len(storage.backups(caseload_path)) == 1


def test_that_work_makes_a_copy_every_while_and_none_without_a_change(
    balanced, session, caseload_path, add, qtbot
):
    session.backing_up.deleteLater()
    BackingUp(session, session.door, every_ms=40)
    qtbot.wait(120)
    assert session.work.file.backups.listed() == ()
    add("GN-7")
    qtbot.waitUntil(lambda: len(session.work.file.backups.listed()) == 1)
    qtbot.wait(120)
    assert len(session.work.file.backups.listed()) == 1


def test_that_a_copy_that_cannot_be_made_is_said_and_the_work_goes_on(
    balanced, session, add, monkeypatch
):
    def full():
        raise PlannerError("disk_full", file="office.rplan")

    monkeypatch.setattr(session.work.file.backups, "make", full)
    session.backing_up._every = 20
    add("GN-7")
    balanced.bot.waitUntil(lambda: "disk is full" in balanced.notice)
    add("GN-8")
    assert session.document.by_number("GN-8")
