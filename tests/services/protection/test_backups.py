"""Copies tell what is newer, by edits of the caseload alone; one is put back as a whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from planner.domain.errors import PlannerError
from planner.domain.plans.draft import Draft
from planner.domain.protection.trail import Act
from planner.services.cases import cases
from planner.services.protection import backups
from planner.services.protection.breach import who_was_in
from tests.opened import caseload_at, caseload_made


@pytest.fixture
def work(tmp_path):
    work = caseload_made(tmp_path / "office.rplan", code="C01")
    yield work
    work.close()


def add(work, number: str) -> None:
    case = cases.blank_case(number)
    after = replace(work.document, cases={**work.document.cases, case.id: case})
    work.commit(after, who="C01", why="add_case")


def test_that_only_edits_of_the_caseload_count_as_newer(work):
    work.file.backups.make()
    add(work, "GN-1")
    work.keep_draft(Draft("", "case", fields={"case_number": "GN-2"}))
    (copy,) = backups.copies(work)
    assert [e.batch.why for e in copy.newer if e.batch] == ["add_case"]
    assert copy.size == copy.backup.path.stat().st_size


def test_that_what_was_newer_is_in_a_copy_of_its_own(work):
    work.file.backups.make()
    add(work, "GN-1")
    (before,) = backups.copies(work)
    after = backups.restore(work, before.backup)
    assert not after.document.cases
    newest = backups.copies(after)[0]
    again = backups.restore(after, newest.backup)
    assert [c.number for c in again.document.cases.values()] == ["GN-1"]


def test_that_what_was_done_since_a_copy_is_told_where_it_is_put_back(work):
    add(work, "GN-1")
    work.file.backups.make()
    (case,) = work.document.cases
    work.note(Act.EXPORTED, case, paper="plan", recipient="office")
    today = datetime.now(UTC).date()
    after = backups.restore(work, backups.copies(work)[0].backup)
    told = [d for d in who_was_in(after, today, today).deeds if d.act is Act.EXPORTED]
    assert [(d.cases, d.values["recipient"]) for d in told] == [((case,), "office")]
    # And once more where the copy put back is older than that entry.
    again = backups.restore(after, backups.copies(after)[1].backup)
    told = [d for d in who_was_in(again, today, today).deeds if d.act is Act.EXPORTED]
    assert len(told) == 1
    assert again.file.trail.check() is None


def test_that_a_copy_says_whether_it_was_put_aside_and_what_is_newer_than_it(work):
    work.file.backups.make()
    add(work, "GN-1")
    after = backups.restore(work, backups.copies(work)[0].backup)
    aside, back = backups.copies(after)
    assert (aside.aside, back.aside) == (True, False)
    assert not aside.newer
    assert not back.newer
    add(after, "GN-2")
    add(after, "GN-3")
    assert [len(c.newer) for c in backups.copies(after)] == [2, 2]
    # Again, so that the entry that put the first aside is put aside itself.
    again = backups.restore(after, backups.copies(after)[1].backup)
    assert [c.aside for c in backups.copies(again)] == [True, True, False]
    add(again, "GN-4")
    assert [len(c.newer) for c in backups.copies(again)] == [1, 1, 1]


def test_that_a_copy_that_is_gone_leaves_the_file_as_it_is(work):
    work.file.backups.make()
    add(work, "GN-1")
    (copy,) = backups.copies(work)
    copy.backup.path.unlink()
    with pytest.raises(PlannerError):
        backups.restore(work, copy.backup)
    add(work, "GN-2")
    assert {c.number for c in work.document.cases.values()} == {"GN-1", "GN-2"}


def test_that_nothing_is_restored_where_the_file_is_only_looked_at(work):
    work.file.backups.make()
    looking = caseload_at(work.path, view_only=True)
    (copy,) = looking.file.backups.listed() or work.file.backups.listed()
    with pytest.raises(PlannerError, match="view_only"):
        backups.restore(looking, copy)
    looking.close()
