"""Anchors of the trail: written as text, read again, refused where they are none."""

from __future__ import annotations

from datetime import date

import pytest

from planner.domain.errors import PlannerError
from planner.domain.protection.trail import Anchor
from planner.services.protection import trail
from tests.opened import caseload_made

DAY = date(2026, 11, 22)


@pytest.fixture
def work(tmp_path):
    work = caseload_made(tmp_path / "office.rplan", code="C01")
    yield work
    work.close()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_an_anchor_is_read_as_it_was_written(work, tmp_path, language):
    path = tmp_path / "anchor.txt"
    saved = trail.save_anchor(work, path, DAY, language)
    assert trail.read_anchor(path) == saved
    assert trail.checked(work, saved).fault is None


@pytest.mark.parametrize(
    "text", ["", "entry 3", "entry x\nlink " + "0" * 64, "link\n" * 5000, "entry 1\nlink abc"]
)
def test_that_other_texts_are_no_anchors(tmp_path, text):
    path = tmp_path / "anchor.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PlannerError, match="anchor_unreadable"):
        trail.read_anchor(path)


def test_that_bytes_are_no_anchor(tmp_path):
    path = tmp_path / "anchor.txt"
    path.write_bytes(bytes(range(256)))
    with pytest.raises(PlannerError, match="anchor_unreadable"):
        trail.read_anchor(path)


def test_that_a_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises(PlannerError, match="file_missing"):
        trail.read_anchor(tmp_path / "anchor.txt")


def test_that_a_folder_one_may_not_write_to_is_said(work, tmp_path):
    with pytest.raises(PlannerError, match="file_unwritable"):
        trail.save_anchor(work, tmp_path / "none" / "anchor.txt", DAY, "en")


def test_that_the_anchor_of_another_file_does_not_fit(work):
    checked = trail.checked(work, Anchor(1, "0" * 64))
    assert checked.fault is not None
    assert (checked.fault.number, checked.fault.sort) == (1, "cut")
