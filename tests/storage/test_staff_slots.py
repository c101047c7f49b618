"""Who may open the file: everybody with a passphrase of their own, nobody after they left."""

from contextlib import closing
from dataclasses import replace

import pytest

from planner.domain.errors import PlannerError
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role
from planner.domain.protection.trail import Act
from planner.services.work import create_caseload
from tests.opened import PASSPHRASE, caseload_at, caseload_made, storage
from tests.storage.with_cases import keys_at, with_case, with_protected

HERS = Secret("copper window nine goats")
HIS = Secret("velvet engine tall mango")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "office.rplan"


@pytest.fixture
def work(path):
    with closing(caseload_made(path, code="P01")) as work:
        with_protected(work, "GN-1")
        yield work


def _admitted(work, *, protected=False, role=Role.COUNSELLOR):
    return work.file.staff.admit("C01", role, HERS, protected=protected)


def test_that_each_opens_it_with_their_own_passphrase_and_is_known_by_it(work, path):
    admitted = _admitted(work, protected=True)
    work.close()
    with closing(caseload_at(path, HERS)) as hers:
        assert hers.staff == admitted
        assert not hers.sealed
        assert hers.document.cases == work.document.cases
    with closing(caseload_at(path)) as first:
        assert (first.staff.code, first.staff.role) == ("P01", Role.PLANNER)


@pytest.mark.parametrize("wrong", ["", "orchard lamp seven rivers", "ORCHARD LAMP SEVEN RIVER"])
def test_that_another_passphrase_opens_nothing_and_locks_nobody_out(work, path, wrong):
    work.close()
    for _ in range(3):
        with pytest.raises(PlannerError, match="passphrase_wrong"):
            storage().open(path, Secret(wrong))
    caseload_at(path).close()


@pytest.mark.parametrize("typed", ["short", "aaaaaaaaaaaaaaaa", "            "])
def test_that_a_passphrase_easy_to_guess_is_refused(tmp_path, typed):
    with pytest.raises(PlannerError, match="passphrase_weak"):
        create_caseload(storage(), tmp_path / "new.rplan", Secret(typed))
    assert list(tmp_path.iterdir()) == []


def test_that_two_people_cannot_have_the_same_passphrase_or_code(work):
    _admitted(work)
    with pytest.raises(PlannerError, match="passphrase_taken"):
        work.file.staff.admit("C02", Role.READER, PASSPHRASE, protected=False)
    with pytest.raises(PlannerError, match="staff_known"):
        work.file.staff.admit("C01", Role.READER, HIS, protected=False)


def test_that_protected_details_are_shut_for_who_may_not_see_them(work, path):
    _admitted(work)
    case, assessment = work.document.cases["GN-1"], work.document.assessments["aGN-1"]
    assert case.protection.guardian_verified
    assert assessment.vulnerabilities == {"trafficking"}
    work.close()
    with closing(caseload_at(path, HERS)) as hers:
        assert hers.sealed
        assert not hers.document.cases["GN-1"].protection.guardian_verified
        assert hers.document.assessments["aGN-1"].vulnerabilities == frozenset()


def test_that_edits_by_who_may_not_see_them_leave_protected_details_as_they_are(work, path):
    _admitted(work)
    work.close()
    with closing(caseload_at(path, HERS)) as hers:
        with_case(hers, "GN-2", words="asked for tools")
        case = hers.document.cases["GN-1"]
        changed = replace(case, planning=replace(case.planning, place="Labé"))
        after = replace(hers.document, cases={**hers.document.cases, case.id: changed})
        hers.commit(after, who="C01", why="save_case")
    with closing(caseload_at(path)) as again:
        assert again.document.cases["GN-1"].planning.place == "Labé"
        assert again.document.cases["GN-1"].protection.guardian_verified
        assert again.document.assessments["aGN-1"].vulnerabilities == {"trafficking"}
        assert again.file.trail.check() is None


def test_that_dismissing_shuts_the_file_and_its_copies_and_changes_their_keys(work, path):
    admitted = _admitted(work, protected=True)
    backup = work.file.backups.make()
    before = keys_at(path, HERS), keys_at(backup.path, HERS)
    work.file.staff.dismiss(admitted.id)
    with_case(work, "GN-2")
    document = work.document
    work.close()
    for file in (path, backup.path):
        with pytest.raises(PlannerError, match="passphrase_wrong"):
            storage().open(file, HERS)
    now = keys_at(path), keys_at(backup.path)
    assert {k.data for k in before} & {k.data for k in now} == set()
    assert {k.protection for k in before} & {k.protection for k in now} == set()
    with closing(caseload_at(path)) as again:
        assert again.document == document
        assert again.file.trail.check() is None
        assert [s.code for s in again.file.staff.everyone()] == ["P01"]
    with closing(caseload_at(backup.path)) as copy:
        assert copy.document.assessments["aGN-1"].vulnerabilities == {"trafficking"}


def test_that_taking_protected_details_away_changes_their_key(work, path):
    admitted = _admitted(work, protected=True)
    before = keys_at(path, HERS)
    work.file.staff.change_role(admitted.id, Role.COUNSELLOR, protected=False)
    work.close()
    assert keys_at(path, HERS).protection is None
    assert keys_at(path).protection != before.protection
    with closing(caseload_at(path)) as again:
        assert again.document.cases["GN-1"].protection.guardian_verified


def test_that_a_role_given_counts_from_the_next_opening(work, path):
    admitted = _admitted(work)
    work.file.staff.change_role(admitted.id, Role.BUDGET_OFFICER, protected=True)
    work.close()
    with closing(caseload_at(path, HERS)) as hers:
        assert hers.staff.role is Role.BUDGET_OFFICER
        assert not hers.sealed
        with pytest.raises(PlannerError, match="not_allowed"):
            with_case(hers, "GN-2")


def test_that_the_last_planner_stays(work):
    (only,) = work.file.staff.everyone()
    with pytest.raises(PlannerError, match="last_planner"):
        work.file.staff.dismiss(only.id)
    with pytest.raises(PlannerError, match="last_planner"):
        work.file.staff.change_role(only.id, Role.READER, protected=False)


def test_that_nobody_takes_their_own_way_in_away(work):
    _admitted(work, protected=True, role=Role.PLANNER)
    mine = next(s for s in work.file.staff.everyone() if s.code == "P01")
    with pytest.raises(PlannerError, match="dismiss_self"):
        work.file.staff.dismiss(mine.id)


def test_that_a_changed_passphrase_opens_the_file_and_the_old_one_does_not(work, path):
    with pytest.raises(PlannerError, match="passphrase_wrong"):
        work.file.staff.change_passphrase(HERS, HIS)
    work.file.staff.change_passphrase(PASSPHRASE, HIS)
    work.close()
    with pytest.raises(PlannerError, match="passphrase_wrong"):
        storage().open(path, PASSPHRASE)
    caseload_at(path, HIS).close()


def test_that_the_recovery_key_opens_everything_and_gives_a_new_passphrase(tmp_path):
    path = tmp_path / "office.rplan"
    work, recovery = create_caseload(storage(), path, PASSPHRASE, code="P01")
    with_protected(work, "GN-1")
    work.close()
    with closing(caseload_at(path, recovery)) as rescued:
        assert not rescued.sealed
        (only,) = rescued.file.staff.everyone()
        rescued.file.staff.reset_passphrase(only.id, HIS)
        again = rescued.file.staff.new_recovery_key()
    with pytest.raises(PlannerError, match="passphrase_wrong"):
        storage().open(path, recovery)
    for secret in (HIS, again):
        with closing(caseload_at(path, secret)) as opened:
            assert opened.document.cases["GN-1"].protection.guardian_verified
    with closing(caseload_at(path, HIS)) as opened:
        assert opened.staff.code == "P01"


def test_that_the_header_names_nobody(work, path):
    _admitted(work)
    head = path.read_bytes()[:65536]
    assert b"P01" not in head
    assert b"C01" not in head
    assert b"counsellor" not in head


def test_that_every_change_of_who_may_open_it_is_in_the_trail(work):
    admitted = _admitted(work)
    work.file.staff.change_role(admitted.id, Role.READER, protected=False)
    work.file.staff.reset_passphrase(admitted.id, HIS)
    work.file.staff.new_recovery_key()
    work.file.staff.dismiss(admitted.id)
    acts = [e.act for e in work.file.trail.entries()]
    assert acts == [
        Act.CREATED,
        Act.EDITED,
        Act.ADMITTED,
        Act.ROLE_CHANGED,
        Act.PASSPHRASE_CHANGED,
        Act.RECOVERY_KEY_MADE,
        Act.DISMISSED,
    ]
    assert work.file.trail.check() is None
