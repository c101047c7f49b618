"""Backups: made on their own, whole, restored without losing what is newer."""

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from planner.domain.errors import PlannerError
from planner.domain.protection.backup import Backup, kept
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role
from planner.domain.protection.trail import Act
from planner.services.protection import backups
from tests.opened import PASSPHRASE, caseload_at, caseload_made, storage
from tests.storage.with_cases import with_case

HERS = Secret("copper window nine goats")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "office.rplan"


@pytest.fixture
def work(path):
    with closing(caseload_made(path, code="P01")) as work:
        with_case(work, "GN-1")
        yield work


def test_that_a_backup_opens_with_the_same_passphrase_and_holds_the_same(work):
    backup = work.file.backups.make()
    with closing(caseload_at(backup.path)) as copy:
        assert copy.document == work.document
        assert copy.file.trail.check() is None


def test_that_nothing_new_makes_no_new_backup(work):
    assert work.file.backups.make() == work.file.backups.make()
    with_case(work, "GN-2")
    work.file.backups.make()
    assert len(work.file.backups.listed()) == 2


def test_that_restoring_puts_what_was_newer_aside_as_a_backup(work, path):
    backup = work.file.backups.make()
    with_case(work, "GN-2")
    newer = work.document
    after = backups.restore(work, backup)
    assert set(after.document.cases) == {"GN-1"}
    assert not after.can_undo
    aside = work.file.backups.listed()[0]
    work.close()
    with closing(caseload_at(aside.path)) as copy:
        assert copy.document == newer
    with closing(caseload_at(path)) as again:
        assert set(again.document.cases) == {"GN-1"}
        assert not again.can_undo
        assert again.file.trail.check() is None
        assert Act.RESTORED in [e.act for e in again.file.trail.entries()]


def test_that_who_may_open_the_file_stays_as_it_is_now(work, path):
    backup = work.file.backups.make()
    admitted = work.file.staff.admit("C01", Role.COUNSELLOR, HERS, protected=False)
    work.file.backups.restore(backup)
    work.close()
    with closing(caseload_at(path, HERS)) as hers:
        assert hers.staff == admitted


def test_that_a_damaged_file_is_rescued_from_a_backup_and_kept_aside(work, path):
    backup = work.file.backups.make()
    document = work.document
    work.close()
    damaged = bytearray(path.read_bytes())
    damaged[70_000:70_500] = bytes(500)
    path.write_bytes(damaged)
    with pytest.raises(PlannerError, match="file_damaged"):
        caseload_at(path)
    (listed,) = storage().backups(path)
    assert listed.path == backup.path
    with closing(storage().rescue(path, listed.path, PASSPHRASE)) as rescued:
        assert rescued.load() == document
    (aside,) = path.parent.glob("*.damaged-*")
    assert aside.read_bytes() == bytes(damaged)


def test_that_a_damaged_backup_is_refused_and_the_file_stays(work, path):
    backup = work.file.backups.make()
    with_case(work, "GN-2")
    damaged = bytearray(backup.path.read_bytes())
    damaged[70_000:70_500] = bytes(500)
    backup.path.write_bytes(damaged)
    before = work.document
    with pytest.raises(PlannerError, match="file_damaged"):
        backups.restore(work, backup)
    with_case(work, "GN-3")
    work.close()
    with closing(caseload_at(path)) as again:
        assert set(again.document.cases) == {*before.cases, "GN-3"}


def test_that_strangers_files_in_the_folder_are_left_alone(work):
    backup = work.file.backups.make()
    strange = backup.path.with_name("notes.txt")
    strange.write_text("mine")
    for number in range(12):
        with_case(work, f"GN-{number + 2}")
        work.file.backups.make()
    assert strange.read_text() == "mine"
    assert len(work.file.backups.listed()) == 10


def _backups(hours):
    start = datetime(2026, 11, 22, 12, tzinfo=UTC)
    return [
        Backup(Path(f"{n}.rplan"), start - timedelta(hours=back), 1000 - n)
        for n, back in enumerate(hours)
    ]


def test_that_the_last_ten_one_a_day_and_one_a_week_are_kept():
    every_hour_of_sixty_days = _backups(range(60 * 24))
    keep = kept(every_hour_of_sixty_days)
    newest = every_hour_of_sixty_days[:10]
    assert set(newest) <= keep
    days = {b.made.date() for b in keep}
    assert len({b for b in keep if b not in newest}) <= 7 + 4
    assert len(days) >= 7
    assert len({b.made.isocalendar()[:2] for b in keep}) == 4


def test_that_a_clock_that_jumps_lets_no_backup_go():
    ten = _backups(range(8))
    years_back = [Backup(b.path, b.made - timedelta(days=4000), b.number) for b in ten]
    assert kept(years_back) == set(years_back)


def test_that_a_copy_is_made_of_what_was_entered_after_a_copy_was_restored(path):
    """The trail is as long as that of a copy from before: still it is another one."""
    with closing(caseload_made(path)) as work:
        with_case(work, "GN-1")
        first = work.file.backups.make()
        for number in range(2, 5):
            with_case(work, f"GN-{number}")
            work.file.backups.make()
        work.file.backups.restore(first)
    with closing(caseload_at(path)) as work:
        while work.file.trail.anchor().number < first.number + 3:
            with_case(work, f"GN-X{work.file.trail.anchor().number}")
        made = work.file.backups.make()
        assert work.file.backups.listed()[0] == made
        numbers = set(work.document.cases)
    with closing(caseload_at(made.path)) as opened:
        assert set(opened.document.cases) == numbers


def test_that_copies_made_after_a_restore_outlive_those_of_the_longer_trail_before(path):
    with closing(caseload_made(path)) as work:
        with_case(work, "GN-1")
        first = work.file.backups.make()
        for number in range(2, 12):
            with_case(work, f"GN-{number}")
            work.file.backups.make()
        work.file.backups.restore(work.file.backups.listed()[-1])
        assert first.number < work.file.backups.listed()[0].number
    with closing(caseload_at(path)) as work:
        with_case(work, "GN-X")
        one = work.file.backups.make()
        with_case(work, "GN-Y")
        two = work.file.backups.make()
        assert work.file.backups.listed()[:2] == (two, one)
