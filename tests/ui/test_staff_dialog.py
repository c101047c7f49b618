"""Who may open the file is said, admitted, changed and dismissed in the window."""

import pytest
from PySide6.QtWidgets import QCheckBox

from planner.domain.errors import PlannerError
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role
from tests.drivers.caseload_file import DialogDriver, KeyDriver
from tests.opened import PASSPHRASE, caseload_at
from ui.widgets.parts.table import Table
from ui.widgets.protection.recovery_key_dialog import RecoveryKeyDialog
from ui.widgets.protection.staff_dialog import StaffDialog
from ui.widgets.protection.staff_questions import (
    AdmitQuestion,
    DismissQuestion,
    NewKeyQuestion,
    OwnPassphraseQuestion,
    ResetQuestion,
    RoleQuestion,
)

THEIRS, OTHERS = "kettle north bicycle tide", "window grass fourteen apples"


class StaffDriver(DialogDriver):
    def listed(self) -> list[tuple[str, ...]]:
        rows = self.find(Table, "staff_list").rows
        return [tuple(c.text(row) for c in rows.columns) for row in rows.rows]

    def select(self, code: str) -> None:
        table = self.find(Table, "staff_list")
        table.choose(table.rows.row_of(lambda row: row.staff.code == code))


@pytest.fixture
def staff(balanced) -> StaffDriver:
    balanced.do("staff")
    return StaffDriver.appears(balanced, StaffDialog)


def admit(staff, balanced, code="C02", role=Role.COUNSELLOR, protected=False):
    staff.click("staff_admit")
    admitting = DialogDriver.appears(balanced, AdmitQuestion)
    admitting.write("admit_code", code)
    admitting.choose("admit_role", role)
    admitting.tick("admit_protected", protected)
    admitting.passphrase("admit_passphrase", THEIRS)
    admitting.click("admit_do")
    return admitting


def test_that_somebody_is_admitted_with_a_passphrase_and_a_role_of_their_own(
    staff, balanced, session, caseload_path
):
    admit(staff, balanced).gone()
    assert staff.listed() == [
        ("office", "planner", "open", "you"),
        ("C02", "counsellor", "shut", ""),
    ]
    session.close()
    theirs = caseload_at(caseload_path, Secret(THEIRS))
    assert (theirs.staff.role, theirs.sealed) == (Role.COUNSELLOR, True)
    theirs.close()


@pytest.mark.parametrize(
    ("code", "said"), [("office", "may open this file already"), ("", "which code")]
)
def test_that_a_slip_is_said_where_it_was_made(staff, balanced, code, said):
    admitting = admit(staff, balanced, code)
    assert said in admitting.problem()
    assert len(staff.listed()) == 1


def test_that_a_role_is_changed(staff, balanced, session):
    admit(staff, balanced).gone()
    staff.select("C02")
    staff.click("staff_role")
    changing = DialogDriver.appears(balanced, RoleQuestion)
    changing.choose("role_role", Role.READER)
    changing.click("role_do")
    changing.gone()
    assert staff.listed()[1][1] == "reader"


def test_that_the_last_planner_stays_one(staff, balanced):
    staff.select("office")
    staff.click("staff_role")
    changing = DialogDriver.appears(balanced, RoleQuestion)
    assert changing.find(QCheckBox, "role_protected").isChecked()
    changing.choose("role_role", Role.READER)
    changing.click("role_do")
    assert "planner" in changing.problem()
    assert staff.listed()[0][1] == "planner"


def test_that_a_lost_passphrase_gives_way_to_a_new_one(staff, balanced, session, caseload_path):
    admit(staff, balanced).gone()
    staff.select("C02")
    staff.click("staff_reset")
    reset = DialogDriver.appears(balanced, ResetQuestion)
    reset.passphrase("reset_passphrase", OTHERS)
    reset.click("reset_do")
    reset.gone()
    session.close()
    with pytest.raises(PlannerError, match="passphrase_wrong"):
        caseload_at(caseload_path, Secret(THEIRS))
    caseload_at(caseload_path, Secret(OTHERS)).close()


def test_that_who_is_dismissed_opens_nothing_any_more(staff, balanced, session, caseload_path):
    admit(staff, balanced).gone()
    staff.select("C02")
    staff.click("staff_dismiss")
    dismissing = DialogDriver.appears(balanced, DismissQuestion)
    assert "copy that" in dismissing.text("dismiss_words")
    dismissing.click("dismiss_do")
    dismissing.gone()
    assert len(staff.listed()) == 1
    assert len(session.document.cases) == 3
    session.close()
    with pytest.raises(PlannerError, match="passphrase_wrong"):
        caseload_at(caseload_path, Secret(THEIRS))


def test_that_nobody_dismisses_themselves(staff):
    staff.select("office")
    assert not staff.can("staff_dismiss")
    assert not staff.can("staff_reset")


def test_that_a_new_recovery_key_is_shown_and_opens_the_file(
    staff, balanced, session, caseload_path
):
    staff.click("staff_key")
    DialogDriver.appears(balanced, NewKeyQuestion).click("new_key_do")
    key = KeyDriver.appears(balanced, RecoveryKeyDialog).take()
    session.close()
    caseload_at(caseload_path, Secret(key)).close()


def test_that_everybody_changes_their_own_passphrase(balanced, session, caseload_path):
    balanced.do("own_passphrase")
    own = DialogDriver.appears(balanced, OwnPassphraseQuestion)
    own.write("own_old", "not the one it was")
    own.passphrase("own_new", OTHERS)
    own.click("own_passphrase_do")
    assert "not the passphrase you have now" in own.problem()
    own.write("own_old", PASSPHRASE.text)
    own.click("own_passphrase_do")
    own.gone()
    session.close()
    caseload_at(caseload_path, Secret(OTHERS)).close()
