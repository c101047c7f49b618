"""What the planner writes of a caseload is for its owner alone, where the system has modes."""

import os
import stat
from contextlib import closing

import pytest

from planner.storage import opened
from planner.storage.backups import folder_of
from tests.opened import PASSPHRASE, caseload_at, caseload_made, storage
from tests.storage.with_cases import with_case

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")


@pytest.fixture(autouse=True)
def _everybody_reads():
    before = os.umask(0)
    yield
    os.umask(before)


def _modes(folder):
    return {p.name: stat.S_IMODE(p.stat().st_mode) for p in folder.rglob("*") if p.is_file()}


def test_that_the_file_its_journal_and_its_copies_are_the_owners_alone(tmp_path):
    with closing(caseload_made(tmp_path / "office.rplan")) as work:
        with_case(work, "GN-1", "Somebody")
        work.file.backups.make()
        assert "office.rplan-journal" in _modes(tmp_path)
        assert len(_modes(tmp_path)) == 3
        assert set(_modes(tmp_path).values()) == {0o600}
        assert stat.S_IMODE(folder_of(work.path).stat().st_mode) == 0o700


def test_that_what_is_written_anew_is_never_for_others_on_the_way(tmp_path, monkeypatch):
    seen = []
    real = opened.check

    def looked(connection, path, *rest):
        seen.append(set(_modes(tmp_path).values()))
        return real(connection, path, *rest)

    monkeypatch.setattr("planner.storage.rewriting.check", looked)
    with closing(caseload_made(tmp_path / "office.rplan")) as work:
        with_case(work, "GN-1", "Somebody")
        work.file.backups.restore(work.file.backups.make())
    assert seen == [{0o600}] * len(seen)
    assert seen


def test_that_whom_an_office_lets_read_the_file_may_still_read_it_written_anew(tmp_path):
    path = tmp_path / "office.rplan"
    with closing(caseload_made(path)) as work:
        with_case(work, "GN-1", "Somebody")
        path.chmod(0o660)
        copy = work.file.backups.make()
        with_case(work, "GN-2", "Somebody else")
        work.file.backups.restore(copy)
    assert set(_modes(tmp_path).values()) == {0o660}
    assert stat.S_IMODE(folder_of(path).stat().st_mode) == 0o770


def test_that_a_copy_that_is_looked_at_is_in_a_folder_of_the_owners(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    caseload_made(tmp_path / "office.rplan").close()
    with closing(caseload_at(tmp_path / "office.rplan", view_only=True)):
        (folder,) = (tmp_path / "temporary").iterdir()
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_that_a_rescued_file_is_the_owners_alone(tmp_path):
    path = tmp_path / "office.rplan"
    with closing(caseload_made(path)) as work:
        copy = work.file.backups.make()
    path.unlink()
    storage().rescue(path, copy.path, PASSPHRASE).close()
    assert _modes(tmp_path)["office.rplan"] == 0o600
