"""Copies open with what the file opens with: a passphrase given up opens none of them."""

from contextlib import closing

import pytest

from planner.domain.errors import PlannerError
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role
from tests.opened import PASSPHRASE, caseload_at, caseload_made, storage
from tests.storage.with_cases import with_case

MINE = Secret("another orchard lamp river")
HERS = Secret("copper window nine goats")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "office.rplan"


def _copy_of(work, number="GN-1"):
    with_case(work, number)
    return work.file.backups.make().path


def test_that_a_new_passphrase_opens_the_copies_and_the_old_one_none(path):
    with closing(caseload_made(path)) as work:
        copy = _copy_of(work)
        work.file.staff.change_passphrase(PASSPHRASE, MINE)
        recovery = work.file.staff.new_recovery_key()
    with pytest.raises(PlannerError, match="passphrase_wrong"):
        caseload_at(copy, PASSPHRASE)
    for secret in (MINE, recovery):
        with closing(caseload_at(copy, secret)) as opened:
            assert set(opened.document.cases) == {"GN-1"}
            assert opened.file.trail.check() is None


def test_that_a_damaged_file_is_rescued_with_the_passphrase_of_today(path):
    with closing(caseload_made(path)) as work:
        copy = _copy_of(work)
        work.file.staff.change_passphrase(PASSPHRASE, MINE)
    path.write_bytes(b"RPLANKEY damaged")
    with closing(storage().rescue(path, copy, MINE)) as file:
        assert set(file.load().cases) == {"GN-1"}


def test_that_nobody_gets_into_a_copy_from_before_they_came(path):
    with closing(caseload_made(path)) as work:
        copy = _copy_of(work)
        staff = work.file.staff
        staff.admit("P02", Role.READER, HERS, protected=False)
        gone = staff.admit("P03", Role.PLANNER, Secret("nobody stays for ever"), protected=True)
        staff.dismiss(gone.id)
    with pytest.raises(PlannerError, match="passphrase_wrong"):
        caseload_at(copy, HERS)
    with closing(caseload_at(path, HERS)) as work:
        assert work.staff.role is Role.READER


def test_that_a_copy_under_other_keys_keeps_the_header_that_opens_it(path, monkeypatch):
    """A cut while keys changed leaves a copy under the new ones and the file under the old."""

    def cut(*_):
        raise KeyboardInterrupt

    with closing(caseload_made(path)) as work:
        copy = _copy_of(work)
        gone = work.file.staff.admit("P03", Role.PLANNER, HERS, protected=True)
        with monkeypatch.context() as patch:
            patch.setattr("planner.storage.caseload_file.copied", cut)
            with pytest.raises(KeyboardInterrupt):
                work.file.staff.dismiss(gone.id)
        work.file.staff.change_passphrase(PASSPHRASE, MINE)
    with closing(caseload_at(copy, PASSPHRASE)) as opened:
        assert set(opened.document.cases) == {"GN-1"}
    with closing(caseload_at(path, MINE)) as work:
        work.file.backups.restore(work.file.backups.listed()[-1])


def test_that_a_way_in_that_a_cut_kept_out_of_the_header_can_be_given_again(path, monkeypatch):
    def cut(*_):
        raise KeyboardInterrupt

    with closing(caseload_made(path)) as work:
        with monkeypatch.context() as patch:
            patch.setattr("planner.storage.staff_slots.StaffSlots._write_header", cut)
            with pytest.raises(KeyboardInterrupt):
                work.file.staff.admit("P02", Role.READER, HERS, protected=False)
        (_, half) = work.file.staff.everyone()
        work.file.staff.reset_passphrase(half.id, HERS)
    with closing(caseload_at(path, HERS)) as opened:
        assert opened.staff.code == "P02"


def test_that_a_header_goes_to_the_disk_copy_by_copy(path, monkeypatch):
    written: list[int] = []
    monkeypatch.setattr("os.fsync", written.append)
    with closing(caseload_made(path)) as work:
        _copy_of(work, "GN-1")
        _copy_of(work, "GN-2")
        written.clear()
        work.file.staff.new_recovery_key()
    assert len(written) == 4  # two halves of two headers
