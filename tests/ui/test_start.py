"""The start: what may be opened, what was opened lately, a backup put back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from tests.drivers.assessments import AssessmentsDriver
from tests.drivers.window import Driver
from tests.opened import PASSPHRASE
from ui import recent
from ui.widgets.protection.open_dialog import OpenDialog
from ui.widgets.protection.put_back_dialog import PutBackDialog, caseload_of


def test_that_a_caseload_opened_lately_is_offered_and_opens_with_its_passphrase(
    window, session, caseload_path
):
    session.open(caseload_path, PASSPHRASE)
    session.close()
    page = AssessmentsDriver(window)
    assert page.has("recent_0")
    page.click("recent_0")
    dialog = Driver(window.root.findChild(OpenDialog), window.bot)
    dialog.find(QLineEdit, "open_secret").setText("orchard lamp seven river")
    dialog.click("open_go")
    window.bot.waitUntil(lambda: session.work is not None)
    assert session.work.path == caseload_path


def test_that_the_list_is_forgotten_when_asked_and_never_names_what_is_gone(
    window, session, caseload_path
):
    session.open(caseload_path, PASSPHRASE)
    session.close()
    page = AssessmentsDriver(window)
    page.click("recent_forget")
    assert not page.has("recent_0")
    recent.remember(caseload_path.with_name("gone.rplan"))
    assert recent.recent() == []


def test_that_what_is_remembered_is_paths_and_no_more_than_a_few(caseload_path, tmp_path):
    for number in range(recent.MOST + 2):
        file = tmp_path / f"{number}.rplan"
        file.touch()
        recent.remember(file)
    assert [p.stem for p in recent.recent()] == ["6", "5", "4", "3", "2"]


def test_that_a_backup_is_put_back_where_the_caseload_is_gone(
    window, session, caseload_path, monkeypatch
):
    session.open(caseload_path, PASSPHRASE)
    session.work.file.backups.make()
    (copy,) = session.work.file.backups.listed()
    session.close()
    caseload_path.unlink()
    monkeypatch.setattr("ui.widgets.parts.ask.caseload_to_put_back", lambda _: str(copy.path))
    AssessmentsDriver(window).click("empty_restore")
    dialog = Driver(window.root.findChild(PutBackDialog), window.bot)
    dialog.find(QLineEdit, "put_back_secret").setText("orchard lamp seven river")
    dialog.click("put_back_go")
    window.bot.waitUntil(lambda: session.work is not None)
    assert session.work.path == caseload_path
    assert len(session.document.cases) == 3


def test_that_a_caseload_without_copies_is_told_where_to_look(window, tmp_path, monkeypatch):
    monkeypatch.setattr(
        "ui.widgets.parts.ask.caseload_to_put_back", lambda _: str(tmp_path / "office.rplan")
    )
    AssessmentsDriver(window).click("empty_restore")
    assert "office.backups" in window.notice


def test_that_a_copy_stands_for_the_caseload_it_was_made_of():
    folder = Path("office.backups")
    assert caseload_of(folder / "20261122-1-1-ab.rplan") == Path("office.rplan")
    assert caseload_of(Path("office.rplan")) == Path("office.rplan")
