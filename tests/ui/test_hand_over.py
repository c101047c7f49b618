"""Cases are handed over and brought back in the window, conflicts side by side."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QListWidget, QRadioButton

from planner.domain.caseload import Caseload
from planner.domain.ids import CaseId
from planner.domain.protection.secret import Secret
from planner.services.work import Work
from tests.drivers.caseload_file import DialogDriver, KeyDriver
from tests.opened import storage
from tests.ui.spoken_tree import unspoken
from ui.all_pages import PLANS
from ui.widgets.field.bring_back_dialog import BringBackDialog, TakeBackDialog
from ui.widgets.field.hand_over_dialog import HandOverDialog
from ui.widgets.parts.fields import Choice
from ui.widgets.protection.recovery_key_dialog import RecoveryKeyDialog

FIELD = "mango bicycle under rain"
ONE = CaseId("case-GN-1")


def placed(of: Caseload, place: str, language: str = "fr") -> Caseload:
    own = of.cases[ONE]
    planning = replace(own.planning, place=place, language=language)
    return replace(of, cases={**of.cases, ONE: replace(own, planning=planning)})


@pytest.fixture
def part(tmp_path):
    return tmp_path / "field.rplan"


class HandOverDriver(DialogDriver):
    @property
    def cases(self) -> QListWidget:
        return self.find(QListWidget, "hand_over_cases")

    def tick_case(self, row: int) -> None:
        self.cases.item(row).setCheckState(Qt.CheckState.Checked)


def hand_over(window, part, *rows: int) -> str:
    window.do("hand_over")
    dialog = HandOverDriver.appears(window, HandOverDialog)
    for row in rows:
        dialog.tick_case(row)
    dialog.write("hand_over_file", str(part))
    dialog.write("hand_over_until", "2026-12-31")
    dialog.passphrase("part_passphrase", FIELD)
    dialog.click("hand_over_go")
    key = KeyDriver.appears(window, RecoveryKeyDialog)
    return key.take()


def in_the_field(part, secret: str = FIELD) -> Work:
    return Work(storage().open(part, Secret(secret)))


def bring_back(window, part) -> DialogDriver:
    window.do("bring_back")
    dialog = DialogDriver.appears(window, BringBackDialog)
    dialog.write("back_file", str(part))
    dialog.write("back_secret", FIELD)
    dialog.click("back_go")
    shown = DialogDriver.appears(window, TakeBackDialog)
    assert not unspoken(shown.root)
    return shown


def test_that_chosen_cases_go_along_and_stay_marked(balanced, session, part):
    key = hand_over(balanced, part, 0)
    work = in_the_field(part, key)
    assert [c.number for c in work.document.in_order()] == ["GN-1"]
    work.close()
    (out,) = session.work.document.hand_overs.values()
    assert out.cases == (ONE,)
    balanced.go(PLANS)
    session.show_case(ONE)
    assert "has this case since" in balanced.text("case_away")
    session.show_case(CaseId("case-GN-2"))
    assert not balanced.has("case_away")


def test_that_protected_details_are_given_along_by_a_tick_that_says_what_it_does(
    balanced, session, part
):
    balanced.do("hand_over")
    dialog = HandOverDriver.appears(balanced, HandOverDialog)
    to, tick = dialog.find(Choice, "hand_over_to"), dialog.find(QCheckBox, "hand_over_protected")
    assert tick.isHidden()
    assert "they are open for" in dialog.text("hand_over_protected_words")
    to.select(next(code for code in to.values if code != session.who))
    assert not tick.isHidden()
    assert "stay here" in dialog.text("hand_over_protected_words")
    tick.setChecked(True)
    assert "The trail says that you gave it" in dialog.text("hand_over_protected_words")
    assert dialog.root._asked().protected
    to.setCurrentIndex(0)
    assert not tick.isChecked()
    dialog.root.reject()


def test_that_a_case_that_is_out_cannot_be_chosen_again(balanced, part):
    hand_over(balanced, part, 0)
    balanced.do("hand_over")
    dialog = HandOverDriver.appears(balanced, HandOverDialog)
    dialog.click("hand_over_all")
    assert dialog.text("hand_over_counted") == "2 chosen"
    assert not dialog.cases.item(0).flags() & Qt.ItemFlag.ItemIsEnabled
    assert "with office" in dialog.cases.item(0).text()
    dialog.root.reject()


def test_that_what_is_missing_is_said_in_the_dialog(balanced, part):
    balanced.do("hand_over")
    dialog = HandOverDriver.appears(balanced, HandOverDialog)
    dialog.click("hand_over_go")
    assert "No case is chosen" in dialog.problem()
    dialog.tick_case(1)
    dialog.click("hand_over_go")
    assert "where the file goes" in dialog.problem()
    dialog.write("hand_over_file", str(part))
    dialog.passphrase("part_passphrase", FIELD, "another")
    dialog.click("hand_over_go")
    assert "not the same" in dialog.problem()
    dialog.passphrase("part_passphrase", FIELD)
    dialog.write("hand_over_until", "soon")
    dialog.click("hand_over_go")
    assert "year-month-day" in dialog.problem()
    assert not part.exists()
    dialog.root.reject()


def test_that_conflicts_stand_side_by_side_and_wait_for_a_choice(balanced, session, part):
    hand_over(balanced, part, 0)
    work = in_the_field(part)
    work.commit(placed(work.document, "LAB", "ff"), who="C02", why="correct_case")
    work.close()
    own = session.work
    own.commit(placed(own.document, "MAM", "sus"), who="C01", why="correct_case")
    dialog = bring_back(balanced, part)
    assert not dialog.can("take_back_go")
    shown = [dialog.find(QLabel, f"conflict_1_text_{n}").text() for n in range(3)]
    assert shown == ["KAN", "MAM", "LAB"]
    dialog.find(QRadioButton, "conflict_0_ours").setChecked(True)
    assert "1" in dialog.text("take_back_open")
    dialog.find(QRadioButton, "conflict_1_theirs").setChecked(True)
    dialog.click("take_back_go")
    planning = session.work.document.cases[ONE].planning
    assert (planning.language, planning.place) == ("sus", "LAB")
    assert "Brought back" in balanced.notice


def test_that_all_of_the_fields_can_be_taken_at_once(balanced, session, part):
    hand_over(balanced, part, 0)
    work = in_the_field(part)
    work.commit(placed(work.document, "LAB", "ff"), who="C02", why="correct_case")
    work.close()
    own = session.work
    own.commit(placed(own.document, "MAM", "sus"), who="C01", why="correct_case")
    dialog = bring_back(balanced, part)
    dialog.click("take_back_all_theirs")
    dialog.click("take_back_go")
    planning = session.work.document.cases[ONE].planning
    assert (planning.language, planning.place) == ("ff", "LAB")


def test_that_a_wrong_passphrase_is_said_in_place(balanced, part):
    hand_over(balanced, part, 0)
    balanced.do("bring_back")
    dialog = DialogDriver.appears(balanced, BringBackDialog)
    dialog.write("back_file", str(part))
    dialog.write("back_secret", "not this one")
    dialog.click("back_go")
    assert "passphrase" in dialog.problem()
    dialog.root.reject()


def test_that_a_part_nobody_touched_says_so(balanced, session, part):
    hand_over(balanced, part, 0)
    dialog = bring_back(balanced, part)
    assert "Nothing was changed there" in dialog.text("take_back_words")
    dialog.tick("back_still_out")
    dialog.click("take_back_go")
    (out,) = session.work.document.hand_overs.values()
    assert out.back is None


def test_that_what_is_left_out_is_told_before_it_is_taken(balanced, session, part):
    hand_over(balanced, part, 0)
    work = in_the_field(part)
    work.commit(placed(work.document, "LAB"), who="C02", why="correct_case")
    work.close()
    own = session.work
    gone = replace(
        own.document,
        cases={k: c for k, c in own.document.cases.items() if k != ONE},
        assessments={k: a for k, a in own.document.assessments.items() if a.case_id != ONE},
    )
    own.erase(frozenset({ONE}), gone, who="C01", why="erase")
    dialog = bring_back(balanced, part)
    assert "was erased here meanwhile" in dialog.text("take_back_told_0")
    dialog.click("take_back_go")
    assert ONE not in session.work.document.cases


def test_that_a_part_says_that_it_is_one(balanced, session, part):
    hand_over(balanced, part, 0)
    assert "Handed over" not in balanced.root.navigation.open.text()
    session.open(part, Secret(FIELD))
    assert "Handed over: part of" in balanced.root.navigation.open.text()
    assert not balanced.action("hand_over").isEnabled()
    assert not balanced.action("bring_back").isEnabled()
