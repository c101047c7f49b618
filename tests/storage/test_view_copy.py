"""Why a file can only be looked at: each reason has its own code, and so its own remedy."""

from __future__ import annotations

from contextlib import closing

import pytest

from planner.domain.errors import PlannerError
from planner.storage import view_copy
from tests.opened import PASSPHRASE, caseload_at, caseload_made, storage


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "office.rplan"
    caseload_made(made).close()
    return made


def refusal(path, *, view_only: bool = False) -> str:
    """Return why a file that is opened now cannot be changed, empty where it can."""
    with closing(caseload_at(path, view_only=view_only)) as work:
        return work.refusal.code if work.view_only else ""


def test_that_who_asks_only_to_look_is_told_so(path):
    assert refusal(path, view_only=True) == "view_only"
    assert not refusal(path)


def test_that_open_in_another_planner_is_told_as_that(path):
    with closing(caseload_at(path)):
        assert refusal(path) == "view_only_elsewhere"
    assert not refusal(path)


def test_that_a_file_or_folder_nobody_may_write_to_is_told_as_that(path, monkeypatch):
    for shut in (path, path.parent):
        with monkeypatch.context() as patch:
            patch.setattr("os.access", lambda one, _mode, shut=shut: one != shut)
            assert refusal(path) == "view_only_shut"
    assert not refusal(path)


@pytest.fixture(params=["cifs", "nfs4", "fuse.sshfs", "9p", "fuse", "fuse.rclone"])
def elsewhere(request, path, monkeypatch):
    """Have this system say that its folders are another computer's, or a program's own."""
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(view_copy, "_file_system", lambda _: request.param)
    return path


def test_that_a_folder_of_another_computer_is_told_as_that(elsewhere):
    assert refusal(elsewhere) == "view_only_network"


def test_that_none_is_made_or_put_in_place_there(elsewhere):
    made = elsewhere.with_name("made.rplan")
    with pytest.raises(PlannerError, match="new_on_network"):
        caseload_made(made)
    with pytest.raises(PlannerError, match="view_only_network"):
        storage().rescue(elsewhere, elsewhere, PASSPHRASE)
    assert [one.name for one in elsewhere.parent.iterdir()] == [elsewhere.name]


@pytest.mark.parametrize("kind", ["ext4", "fuseblk", "fuse.gocryptfs", ""])
def test_that_a_disk_of_this_computer_is_written_to(path, monkeypatch, kind):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(view_copy, "_file_system", lambda _: kind)
    assert not refusal(path)
