"""Why a file can only be looked at: each reason has its own code, and so its own remedy."""

from __future__ import annotations

from contextlib import closing

import pytest

from planner.storage import view_copy
from tests.opened import caseload_at, caseload_made


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


@pytest.mark.parametrize("kind", ["cifs", "nfs4", "fuse.sshfs", "9p"])
def test_that_a_folder_of_another_computer_is_told_as_that(path, monkeypatch, kind):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(view_copy, "_file_system", lambda _: kind)
    assert refusal(path) == "view_only_network"
