"""Who may open the file is a matter of roles, refused in one place."""

from __future__ import annotations

import pytest

from planner.domain.errors import PlannerError
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role
from planner.domain.protection.trail import Act
from planner.services.protection import backups, staff, trail
from tests.opened import PASSPHRASE, caseload_at, caseload_made
from tests.storage.with_cases import with_case

THEIRS, OTHERS = Secret("kettle north bicycle tide"), Secret("window grass fourteen apples")


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "office.rplan"
    work = caseload_made(path, code="C01")
    staff.admit(work, "C02", Role.COUNSELLOR, THEIRS, protected=True)
    work.close()
    return path


@pytest.mark.parametrize(
    "asked",
    [
        lambda w, who: staff.admit(w, "C03", Role.READER, OTHERS, protected=False),
        lambda w, who: staff.change_role(w, who, Role.PLANNER, protected=True),
        lambda w, who: staff.reset_passphrase(w, who, OTHERS),
        staff.dismiss,
        lambda w, who: staff.new_recovery_key(w),
        lambda w, who: backups.copies(w),
        lambda w, who: trail.checked(w),
    ],
)
def test_that_a_counsellor_is_refused_and_nothing_is_changed(path, asked):
    work = caseload_at(path, THEIRS)
    before = (staff.staff_of(work), work.file.trail.anchor())
    with pytest.raises(PlannerError, match="not_allowed"):
        asked(work, work.staff.id)
    assert (staff.staff_of(work), work.file.trail.anchor()) == before
    work.close()


def test_that_one_s_own_passphrase_is_everybody_s(path):
    work = caseload_at(path, THEIRS)
    staff.change_passphrase(work, THEIRS, OTHERS)
    work.close()
    caseload_at(path, OTHERS).close()


def test_that_recovering_ends_the_key_that_was_used_and_is_in_the_trail(tmp_path):
    path = tmp_path / "office.rplan"
    work = caseload_made(path, code="C01")
    key = staff.new_recovery_key(work)
    work.close()
    work = caseload_at(path, key)
    assert staff.came_by_recovery_key(work)
    made = staff.recover(work, staff.staff_coded(work, "C01"), OTHERS)
    acts = [(e.act, e.who) for e in work.file.trail.entries()]
    assert (Act.RECOVERED, "C01") in acts
    work.close()
    for gone in (key, PASSPHRASE):
        with pytest.raises(PlannerError, match="passphrase_wrong"):
            caseload_at(path, gone)
    work = caseload_at(path, OTHERS)
    assert not staff.came_by_recovery_key(work)
    work.close()
    caseload_at(path, made).close()


def test_that_a_code_nobody_has_is_said(path):
    work = caseload_at(path)
    with pytest.raises(PlannerError, match="staff_unknown"):
        staff.staff_coded(work, "C09")
    work.close()


@pytest.mark.parametrize(
    "enter",
    [
        lambda work: with_case(work, "GN-2", who="C01"),
        lambda work: work.undo("C01"),
        lambda work: work.note(Act.EXPORTED, who="C01"),
    ],
)
def test_that_who_may_not_sign_for_others_enters_nothing_under_another_name(path, enter):
    work = caseload_at(path, THEIRS)
    with_case(work, "GN-1", who="C02")
    before = work.file.trail.anchor()
    with pytest.raises(PlannerError, match="who_not_you"):
        enter(work)
    assert work.file.trail.anchor() == before
    assert set(work.document.numbers().values()) == {"GN-1"}
    work.close()


def test_that_what_a_planner_enters_for_another_stands_under_both(path):
    work = caseload_at(path)
    with_case(work, "GN-1", who="C02")
    (*_, last) = work.file.trail.entries()
    assert (last.who, last.opened_by) == ("C02", "C01")
    work.close()
