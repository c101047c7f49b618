"""Files are whole or absent."""

from __future__ import annotations

import errno
import os

import pytest

from exports.files import written_whole
from planner.domain.errors import PlannerError


def test_that_a_file_appears_only_when_it_is_whole(tmp_path):
    path = tmp_path / "GN-1.pdf"
    with written_whole(path) as beside:
        beside.write_bytes(b"half")
        assert not path.exists()
    assert path.read_bytes() == b"half"
    assert [p.name for p in tmp_path.iterdir()] == ["GN-1.pdf"]


def test_that_a_fault_leaves_what_was_there(tmp_path):
    path = tmp_path / "GN-1.pdf"
    path.write_bytes(b"old")
    with pytest.raises(UnicodeEncodeError), written_whole(path) as beside:
        beside.write_text("half \ud800", encoding="utf-8")
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["GN-1.pdf"]


@pytest.mark.parametrize(
    ("trouble", "code"),
    [
        (OSError(errno.ENOSPC, "full"), "disk_full"),
        (OSError(errno.EDQUOT, "quota"), "disk_full"),
        (PermissionError(errno.EACCES, "open elsewhere"), "file_unwritable"),
        (OSError(errno.EIO, "unplugged"), "file_unwritable"),
    ],
)
def test_that_trouble_with_the_disk_says_what_to_do(tmp_path, trouble, code):
    path = tmp_path / "GN-1.pdf"
    with pytest.raises(PlannerError) as caught, written_whole(path):
        raise trouble
    assert caught.value.code == code
    assert caught.value.values["file"] == "GN-1.pdf"
    assert not list(tmp_path.iterdir())


def test_that_a_folder_that_is_gone_is_an_error_with_a_sentence(tmp_path):
    from planner.wording.errors import error_sentence

    with (
        pytest.raises(PlannerError) as caught,
        written_whole(tmp_path / "gone" / "x.pdf") as beside,
    ):
        beside.write_bytes(b"x")
    for language in ("en", "fr"):
        assert "x.pdf" in error_sentence(caught.value, language)


def test_that_the_next_export_takes_away_what_a_killed_one_left_half(tmp_path):
    left, now = tmp_path / ".0123456789ab.part", tmp_path / ".ba9876543210.part"
    foreign = tmp_path / ".of somebody.part"
    for path in (left, now, foreign):
        path.write_bytes(b"half")
    for path in (left, foreign):
        os.utime(path, (0, 0))
    with written_whole(tmp_path / "GN-1.pdf") as beside:
        beside.write_bytes(b"whole")
    assert {p.name for p in tmp_path.iterdir()} == {"GN-1.pdf", now.name, foreign.name}
