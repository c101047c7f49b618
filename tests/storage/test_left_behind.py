"""What ended programs left is taken away; what others changed meanwhile is not put back."""

import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from planner.domain.errors import PlannerError
from planner.domain.protection.secret import Secret
from planner.storage import encrypted_storage
from planner.storage.encrypted_storage import EncryptedStorage
from tests.opened import LIGHT, PASSPHRASE, caseload_at, caseload_made
from tests.storage.with_cases import OTHER, with_case

MINE = Secret("another orchard lamp river")


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "office.rplan"
    with closing(caseload_made(path)) as work:
        with_case(work, "GN-1")
        work.file.backups.make()
    return path


def test_that_what_was_being_written_when_a_program_ended_is_taken_away(path):
    folder = path.with_name("office.backups")
    (listed,) = list(folder.iterdir())
    left = [
        path.with_name(path.name + ".unfinished"),
        path.with_name(path.name + ".unfinished-journal"),
        folder / "20260101-000000-3.rplan.unfinished",
    ]
    for one in left:
        one.write_bytes(listed.read_bytes())
    caseload_at(path, view_only=True).close()
    assert all(one.exists() for one in left)
    caseload_at(path).close()
    assert not any(one.exists() for one in left)
    assert list(folder.iterdir()) == [listed]


def test_that_copies_of_ended_programs_to_look_at_are_taken_away(path, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    forgotten = tmp_path / f"planner-view-{ended.pid}-abc"
    anothers = tmp_path / "planner-view-1-abc"
    foreign = tmp_path / "planner-view-of-somebody"
    for folder in (forgotten, anothers, foreign):
        folder.mkdir()
    with closing(caseload_at(path, view_only=True)), closing(caseload_at(path)):
        assert len(list(tmp_path.glob("planner-view-*"))) == 3
    assert set(tmp_path.glob("planner-view-*")) == {anothers, foreign}
    assert Path(tempfile.gettempdir()) == tmp_path


def test_that_a_passphrase_changed_while_the_old_one_was_tried_opens_nothing(path, monkeypatch):
    real = encrypted_storage._unlocked
    other = EncryptedStorage(LIGHT, OTHER)

    def slow(header, secret, where):
        found = real(header, secret, where)
        monkeypatch.setattr(encrypted_storage, "_unlocked", real)
        with closing(other.open(path, PASSPHRASE)) as file:
            file.staff.change_passphrase(PASSPHRASE, MINE)
        return found

    monkeypatch.setattr(encrypted_storage, "_unlocked", slow)
    with pytest.raises(PlannerError, match="passphrase_wrong"):
        caseload_at(path)
    with closing(caseload_at(path, MINE)) as work:
        assert not work.view_only
