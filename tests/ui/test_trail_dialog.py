"""The audit trail in the window: what changed in words, filters, the check, the anchor."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit

from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role
from planner.domain.protection.trail import Act, Anchor, TrailFault
from planner.services.cases import cases
from planner.services.protection import trail
from tests.drivers.caseload_file import DialogDriver
from tests.opened import caseload_at
from ui.widgets.parts.table import Table
from ui.widgets.protection.trail_dialog import TrailDialog

THEIRS = Secret("kettle north bicycle tide")


class TrailDriver(DialogDriver):
    @classmethod
    def open(cls, window) -> "TrailDriver":
        window.do("trail")
        dialog = cls.appears(window, TrailDialog)
        dialog.wait()
        return dialog

    def wait(self) -> None:
        self.bot.waitUntil(lambda: "Checking" not in self.checked)

    @property
    def checked(self) -> str:
        return self.find(QLabel, "trail_checked").text()

    def listed(self) -> list[tuple[str, ...]]:
        """Return who, what, of which case and what changed, newest first."""
        rows = self.find(Table, "trail_list").rows
        return [tuple(c.text(row) for c in rows.columns[1:]) for row in rows.rows]

    @property
    def details(self) -> str:
        return self.find(QPlainTextEdit, "trail_details").toPlainText()


@pytest.fixture
def corrected(balanced, session):
    """Return the window after C01 gave the first case a name and took another edit back."""
    work = session.work
    case = work.document.by_number("GN-1")
    answers = work.document.assessments_of(case.id)[-1]
    named = replace(case, identity=replace(case.identity, name="Awa"))
    cases.save_case(work, named, answers, "C01", "correct_case")
    elsewhere = replace(named, planning=replace(named.planning, departure="DE"))
    cases.save_case(work, elsewhere, answers, "C01", "correct_case")
    work.undo("C01")
    return balanced


def test_that_the_trail_says_who_did_what_to_which_case_before_and_after(corrected):
    dialog = TrailDriver.open(corrected)
    back, again, named = dialog.listed()[:3]
    assert back[:3] == ("office, for C01", "took an edit back – correct a case", "GN-1")
    assert again[3] == "GN-1 · the case, Returned from: Niger → Germany"
    assert named[3] == "GN-1 · the case, Name: nothing → Awa"
    assert "Germany → Niger" in dialog.details


def test_that_opening_it_checks_the_chain_and_says_the_result(corrected):
    dialog = TrailDriver.open(corrected)
    assert "holds together" in dialog.checked
    assert f"{len(dialog.listed())} entries" in dialog.checked


def test_that_leaving_it_while_it_is_checked_breaks_nothing(corrected, session, qtbot):
    corrected.do("trail")
    (dialog,) = corrected.root.findChildren(TrailDialog)
    dialog.close()
    qtbot.waitUntil(lambda: not session.door.busy)
    assert not corrected.root.findChildren(TrailDialog)
    assert "Something went wrong" not in corrected.said()


def test_that_a_trail_somebody_changed_is_said_with_the_entry(corrected, session, monkeypatch):
    fault = TrailFault(2, "changed")
    monkeypatch.setattr(session.work.file.trail, "check", lambda _anchor=None: fault)
    dialog = TrailDriver.open(corrected)
    assert "Entry 2 is not as it was entered" in dialog.checked


def test_that_filters_leave_what_is_looked_for(corrected):
    dialog = TrailDriver.open(corrected)
    everything = len(dialog.listed())
    dialog.choose("trail_who", "C01")
    assert len(dialog.listed()) == 3
    dialog.choose("trail_who", "")
    dialog.choose("trail_act", Act.OPENED)
    assert {row[1] for row in dialog.listed()} == {"opened the file"}
    dialog.choose("trail_act", None)
    dialog.write("trail_case", "gn-2")
    assert 0 < len(dialog.listed()) < everything
    dialog.write("trail_case", "")
    dialog.write("trail_last", "2020-01-01")
    assert dialog.listed() == []
    dialog.write("trail_last", "2020-01")  # half typed: no filter
    assert len(dialog.listed()) == everything


def test_that_an_anchor_is_saved_and_shows_later_that_the_end_was_cut_off(
    corrected, tmp_path, monkeypatch
):
    path = tmp_path / "office.anchor.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    dialog = TrailDriver.open(corrected)
    dialog.click("trail_anchor")
    assert "Saved the anchor" in dialog.checked
    dialog.click("trail_check")
    corrected.bot.waitUntil(lambda: "also holds" in dialog.checked)
    text = path.read_text(encoding="utf-8")
    number = len(dialog.listed())
    assert f"entry {number}\n" in text
    path.write_text(text.replace(f"entry {number}\n", f"entry {number + 3}\n"), encoding="utf-8")
    dialog.click("trail_check")
    corrected.bot.waitUntil(lambda: "differs from the anchor" in dialog.checked)
    path.write_text("a shopping list", encoding="utf-8")
    dialog.click("trail_check")
    corrected.bot.waitUntil(lambda: "holds no anchor" in dialog.checked)


def test_that_who_may_not_see_names_sees_which_field_was_changed_only(
    corrected, session, caseload_path
):
    session.close()
    work = caseload_at(caseload_path)
    work.file.staff.admit("B01", Role.BUDGET_OFFICER, THEIRS, protected=False)
    work.close()
    session.open(caseload_path, THEIRS)
    dialog = TrailDriver.open(corrected)
    told = [row[3] for row in dialog.listed()]
    assert "GN-1 · the case, Name: changed" in told
    table = dialog.find(Table, "trail_list")
    for row in range(len(table.rows.rows)):
        table.choose(row)
        assert "Awa" not in dialog.details


def test_that_anchors_are_equal_when_read_again(tmp_path, corrected, session):
    path = tmp_path / "a.txt"
    saved = trail.save_anchor(session.work, path, date(2026, 11, 22), "fr")
    assert trail.read_anchor(path) == saved
    assert isinstance(saved, Anchor)
