"""A file put in the place of an open one: nothing is lost on the way, whoever waits for it."""

from contextlib import closing

import apsw
import pytest

from planner.domain.errors import PlannerError
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role
from planner.storage import rewriting
from planner.storage.encrypted_storage import EncryptedStorage
from tests.opened import LIGHT, PASSPHRASE, caseload_at, caseload_made, storage
from tests.storage.with_cases import OTHER, with_case

HERS = Secret("copper window nine goats")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "office.rplan"


def test_that_the_oldest_of_as_many_copies_as_are_kept_can_be_restored(path):
    with closing(caseload_made(path)) as work:
        for number in range(10):
            with_case(work, f"GN-{number}")
            work.file.backups.make()
        oldest = work.file.backups.listed()[-1]
        work.file.backups.restore(oldest)
    with closing(caseload_at(path)) as again:
        assert set(again.document.cases) == {"GN-0"}
        assert oldest in again.file.backups.listed()


def test_that_the_file_is_held_until_the_new_one_is_in_its_place(path, monkeypatch):
    waiting = []

    def in_place(made, target):
        other = EncryptedStorage(LIGHT, OTHER)  # as another program opens it
        with closing(other.open(path, PASSPHRASE)) as second:
            waiting.append(second.view_only)
        real(made, target)

    real = rewriting.put_in_place
    with closing(caseload_made(path)) as work:
        staff = work.file.staff.admit("P02", Role.COUNSELLOR, HERS, protected=True)
        monkeypatch.setattr(rewriting, "put_in_place", in_place)
        work.file.staff.dismiss(staff.id)
    assert waiting == [True]


def test_that_a_file_that_cannot_be_put_in_place_leaves_the_open_one_open(path, monkeypatch):
    def fails(made, target):
        raise PlannerError("file_unwritable", file=target.name)

    with closing(caseload_made(path)) as work:
        staff = work.file.staff.admit("P02", Role.COUNSELLOR, HERS, protected=True)
        with monkeypatch.context() as patch:
            patch.setattr(rewriting, "put_in_place", fails)
            with pytest.raises(PlannerError, match="file_unwritable"):
                work.file.staff.dismiss(staff.id)
        assert [s.code for s in work.file.staff.everyone()][-1] == "P02"
        with_case(work, "GN-1")
    caseload_at(path, HERS).close()


def test_that_who_is_dismissed_is_entered_in_the_same_moment_as_the_keys_change(path, monkeypatch):
    """A cut before the new file is in place leaves everything as it was."""

    def cut(made, target):
        raise apsw.IOError("cut")

    with closing(caseload_made(path)) as work:
        staff = work.file.staff.admit("P02", Role.COUNSELLOR, HERS, protected=True)
        before = len(list(work.file.trail.entries()))
        with monkeypatch.context() as patch:
            patch.setattr(rewriting, "put_in_place", cut)
            with pytest.raises((PlannerError, apsw.Error)):
                work.file.staff.dismiss(staff.id)
        assert len(list(work.file.trail.entries())) == before
    caseload_at(path, HERS).close()


def test_that_no_copy_is_put_in_the_place_of_a_file_somebody_has_open(path):
    with closing(caseload_made(path)) as work:
        with_case(work, "GN-1")
        copy = work.file.backups.make().path
        for here in (EncryptedStorage(LIGHT), EncryptedStorage(LIGHT, OTHER)):
            with pytest.raises(PlannerError, match="file_in_use"):
                here.rescue(path, copy, PASSPHRASE)
        with_case(work, "GN-2")
    with closing(caseload_at(path)) as again:
        assert set(again.document.cases) == {"GN-1", "GN-2"}
    EncryptedStorage(LIGHT, OTHER).rescue(path, copy, PASSPHRASE).close()
    with closing(caseload_at(path)) as again:
        assert set(again.document.cases) == {"GN-1"}


@pytest.fixture
def journal(path):
    """The journal of an edit that was cut off half way, in a file that is gone since."""
    with closing(caseload_made(path)) as work:
        for number in range(30):
            with_case(work, f"GN-{number}", name="Somebody " * 50)
        work.file.backups.make()
        connection = work.file._file.connection
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.execute("UPDATE record SET plain = plain || ' '")
        hot = path.with_name(path.name + "-journal")
        content = hot.read_bytes()
        connection.execute("ROLLBACK")
    path.unlink()
    hot.write_bytes(content)
    return hot


def test_that_a_journal_left_behind_is_not_played_back_into_a_copy_put_in_place(path, journal):
    (copy,) = storage().backups(path)
    with closing(storage().rescue(path, copy.path, PASSPHRASE)) as file:
        assert len(file.load().cases) == 30
    with closing(caseload_at(path)) as again:
        assert len(again.document.cases) == 30


def test_that_a_journal_left_behind_is_not_played_back_into_a_new_file(path, journal):
    assert journal.stat().st_size > 10_000
    caseload_made(path).close()
    with closing(caseload_at(path)) as again:
        assert again.document.cases == {}
