"""Batches are stacked when a file opens; what is in them is read when they are taken back."""

import contextlib
import gc
from contextlib import closing
from dataclasses import replace

import pytest

from planner.domain.errors import PlannerError
from planner.storage import change_rows
from planner.storage.uncollected import uncollected
from tests.opened import caseload_at, caseload_made
from tests.storage.with_cases import database_of, with_case


@pytest.fixture
def path(tmp_path):
    """A closed file whose last edit has many changes."""
    path = tmp_path / "office.rplan"
    with closing(caseload_made(path)) as work:
        for number in range(40):
            with_case(work, f"GN-{number}", name="Somebody", words="wants to sew")
        cases = {
            k: replace(c, identity=replace(c.identity, name="Else"))
            for k, c in work.document.cases.items()
        }
        work.commit(replace(work.document, cases=cases), who="C01", why="edit_case")
    return path


def test_that_opening_unseals_one_change_of_a_batch_and_undoing_the_rest(path, monkeypatch):
    unsealed = []
    real = change_rows._contents

    def watching(seals, row):
        unsealed.append(row[3])
        return real(seals, row)

    monkeypatch.setattr(change_rows, "_contents", watching)
    with closing(caseload_at(path)) as work:
        assert len(unsealed) == len(work.edits) == 41
        work.undo("C01")
        assert len(unsealed) > 80
        assert {c.identity.name for c in work.document.cases.values()} == {"Somebody"}


def test_that_stored_changes_are_equal_to_those_that_were_made(path):
    with closing(caseload_at(path)) as work:
        (last,) = work.edits[-1:]
        assert len(last.changes) == 40
        assert last.changes[-1].after == "Else"
        assert last.changes == tuple(last.changes)
        assert last.changes != ()
        assert hash(last.changes) == hash(tuple(last.changes))
        trail = [e.batch for e in work.file.trail.entries() if e.batch is not None]
        assert trail[-1] == last


def test_that_a_change_tampered_with_is_damage_when_it_is_taken_back(path):
    with database_of(path) as other:
        number = other.execute("SELECT max(number) FROM change").fetchone()
        other.execute("UPDATE change SET body = zeroblob(60) WHERE number = ?", number)
    with closing(caseload_at(path)) as work:
        before = work.document
        with pytest.raises(PlannerError, match="file_damaged"):
            work.undo("C01")
        assert work.document is before


def test_that_a_first_change_tampered_with_ends_what_can_be_taken_back(path):
    with database_of(path) as other:
        other.execute(
            "UPDATE change SET body = zeroblob(60) WHERE number ="
            " (SELECT min(number) FROM change WHERE batch = (SELECT max(number) FROM batch))"
        )
    with closing(caseload_at(path)) as work:
        assert not work.can_undo


def test_that_the_search_for_garbage_goes_on_afterwards():
    on = []
    with contextlib.suppress(ValueError), uncollected():
        on.append(gc.isenabled())
        raise ValueError
    assert [*on, gc.isenabled()] == [False, True]


def test_that_changes_of_one_sort_are_found_without_opening_the_others(path, monkeypatch):
    unsealed = []
    real = change_rows._contents

    def watching(seals, row):
        unsealed.append(row[1])
        return real(seals, row)

    with closing(caseload_at(path)) as work:
        monkeypatch.setattr(change_rows, "_contents", watching)
        last = work.edits[-1]
        assert last.of("decision") == ()
        assert not unsealed
        assert len(last.of("case")) == 40
        assert tuple(last.changes) == tuple(last.of("case"))


def test_that_what_was_read_in_great_number_is_not_searched_for_garbage_any_more():
    gc.unfreeze()
    with uncollected():
        many: list[list[int]] = [[] for _ in range(200_000)]
    try:
        assert gc.get_freeze_count() >= len(many)
    finally:
        gc.unfreeze()
