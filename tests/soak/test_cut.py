"""The disk that loses power: what was synced stays, what was not may go, in whole or in part."""

import os
import random

import pytest

from tests.soak.cut import SECTOR, Unsynced, after_cut, steps_at
from tests.soak.disk import Asked, Told, contents
from tests.soak.recorder import recorded


@pytest.fixture
def draw():
    return random.Random(1)


def _whole(log, draw, unsynced):
    return after_cut(log, len(log.events), draw, unsynced)


def _write(path, content, *, synced=False, folder_synced=False):
    with path.open("wb") as file:
        file.write(content)
        if synced:
            file.flush()
            os.fsync(file.fileno())
    if folder_synced:
        _sync_folder(path.parent)


def _sync_folder(folder):
    handle = os.open(folder, os.O_RDONLY)
    os.fsync(handle)
    os.close(handle)


def test_that_what_was_not_synced_is_gone_or_kept(tmp_path, draw):
    with recorded(tmp_path) as log:
        _write(tmp_path / "a", b"one")
    assert _whole(log, draw, Unsynced.DROPPED) == {}
    assert _whole(log, draw, Unsynced.KEPT) == {"a": b"one"}


def test_that_a_file_without_a_name_on_the_disk_is_gone(tmp_path, draw):
    with recorded(tmp_path) as log:
        _write(tmp_path / "a", b"one", synced=True)
        _write(tmp_path / "b", b"two", synced=True, folder_synced=True)
        _write(tmp_path / "c", b"three", synced=True)
    assert _whole(log, draw, Unsynced.DROPPED) == {"a": b"one", "b": b"two"}


def test_that_a_synced_file_in_a_folder_never_synced_is_gone(tmp_path, draw):
    with recorded(tmp_path) as log:
        (tmp_path / "copies").mkdir()
        _write(tmp_path / "copies" / "a", b"one", synced=True, folder_synced=True)
    assert _whole(log, draw, Unsynced.DROPPED) == {}
    assert _whole(log, draw, Unsynced.KEPT) == {"copies/a": b"one"}


def test_that_what_was_not_flushed_is_not_synced(tmp_path, draw):
    (tmp_path / "a").write_bytes(b"old")
    with recorded(tmp_path) as log, (tmp_path / "a").open("rb+") as file:
        file.write(b"new")
        os.fsync(file.fileno())
        at = len(log.events)
        file.flush()
    assert after_cut(log, at, draw, Unsynced.KEPT) == {"a": b"old"}


def test_that_a_name_leads_to_the_old_file_or_the_new_one(tmp_path, draw):
    (tmp_path / "a").write_bytes(b"old")
    with recorded(tmp_path) as log:
        _write(tmp_path / "b", b"new", synced=True, folder_synced=True)
        (tmp_path / "b").replace(tmp_path / "a")
    assert _whole(log, draw, Unsynced.DROPPED) == {"a": b"old", "b": b"new"}
    assert _whole(log, draw, Unsynced.KEPT) == {"a": b"new"}


def test_that_a_write_tears_between_sectors_only(tmp_path, draw):
    (tmp_path / "a").write_bytes(b"o" * SECTOR * 8)
    with recorded(tmp_path) as log, (tmp_path / "a").open("rb+") as file:
        file.write(b"n" * SECTOR * 8)
    seen = {_whole(log, draw, Unsynced.MIXED)["a"] for _ in range(200)}
    assert len(seen) > 20
    for content in seen:
        sectors = [content[n : n + SECTOR] for n in range(0, len(content), SECTOR)]
        assert all(len(set(sector)) == 1 for sector in sectors)


def test_that_what_is_recorded_is_what_is_there(tmp_path, draw):
    with recorded(tmp_path) as log:
        _write(tmp_path / "a", b"one two three", synced=True)
        with (tmp_path / "a").open("rb+") as file:
            file.truncate(5)
            file.seek(2)
            file.write(b"XYZ!")
        _write(tmp_path / "b", b"gone")
        (tmp_path / "b").unlink()
    assert _whole(log, draw, Unsynced.KEPT) == contents(tmp_path)


def test_that_a_step_counts_from_when_it_was_told(tmp_path):
    with recorded(tmp_path) as log:
        log.events += [Told(0), Asked(1), Told(1), Asked(2)]
    assert [steps_at(log, at) for at in range(1, 5)] == [(0, 0), (0, 1), (1, 1), (1, 2)]
