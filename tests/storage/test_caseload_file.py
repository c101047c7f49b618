"""The caseload file: what was saved is there, and what is no caseload is refused untouched."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from planner.domain.allocation import Allocation, Outcome
from planner.domain.case import Case, Identity
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId, PersonId, ScenarioId
from planner.domain.money import Money
from planner.services.work import Work, create_caseload, open_caseload
from planner.storage.caseload_file import SqliteStorage

#: The invented sample programme, taken in by version 0.1.0.
OF_THE_FIRST_RELEASE = Path(__file__).parent / "files" / "caseload_of_0_1_0.rplan"

STORAGE = SqliteStorage()


def _with_case(work: Work, number: str, name: str = "") -> None:
    case = Case(CaseId(number), number, PersonId("p" + number), Identity(name))
    after = replace(work.document, cases={**work.document.cases, case.id: case})
    work.commit(after, who="C01", why="add_case")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "office.rplan"


def test_that_a_saved_edit_is_there_after_opening_again(path):
    with closing(create_caseload(STORAGE, path)) as work:
        _with_case(work, "GN-1")
        document = work.document
    with closing(open_caseload(STORAGE, path)) as again:
        assert again.document == document


def test_that_undo_and_redo_hold_across_a_restart(path):
    with closing(create_caseload(STORAGE, path)) as work:
        _with_case(work, "GN-1")
        _with_case(work, "GN-2")
        work.undo("C01")
    with closing(open_caseload(STORAGE, path)) as again:
        assert set(again.document.cases) == {"GN-1"}
        assert again.can_redo
        again.redo("C01")
        assert set(again.document.cases) == {"GN-1", "GN-2"}
        again.undo("C01")
        again.undo("C01")
        assert again.document.cases == {}
        assert not again.can_undo


def test_that_a_new_edit_ends_what_could_be_made_again(path):
    with closing(create_caseload(STORAGE, path)) as work:
        _with_case(work, "GN-1")
        work.undo("C01")
        _with_case(work, "GN-2")
        assert not work.can_redo


def test_that_an_edit_that_changes_nothing_stores_nothing(path):
    with closing(create_caseload(STORAGE, path)) as work:
        assert work.commit(work.document, who="C01", why="nothing") == ()
        assert not work.can_undo


def test_that_an_allocation_comes_back_equal_and_only_when_adopted(path):
    allocation = Allocation("d1", ScenarioId("standard"), Outcome.OPTIMAL, lifted=3.5, bound=3.5)
    with closing(create_caseload(STORAGE, path)) as work:
        work.keep(allocation)
    with closing(open_caseload(STORAGE, path)) as work:
        assert work.allocation is None
    with closing(open_caseload(STORAGE, path)) as work:
        about = replace(work.document.about, adopted="d1")
        work.commit(replace(work.document, about=about), who="C01", why="adopt")
        assert work.allocation == allocation
    with closing(open_caseload(STORAGE, path)) as again:
        assert again.allocation == allocation


def test_that_a_second_planner_is_told_the_file_is_open(path):
    with (
        closing(create_caseload(STORAGE, path)),
        pytest.raises(PlannerError, match="file_in_use"),
    ):
        STORAGE.open(path)


def test_that_an_existing_file_is_never_made_anew(path):
    path.write_bytes(b"mine")
    with pytest.raises(PlannerError, match="file_exists"):
        STORAGE.create(path, "x")
    assert path.read_bytes() == b"mine"


@pytest.mark.parametrize("content", [b"", b"hello" * 500, b"SQLite format 3\x00" + bytes(4000)])
def test_that_a_file_that_is_no_caseload_is_refused_and_left_alone(path, content):
    path.write_bytes(content)
    with pytest.raises(PlannerError) as caught:
        STORAGE.open(path)
    assert caught.value.code in ("file_not_a_caseload", "file_damaged")
    assert path.read_bytes() == content


def test_that_a_caseload_with_a_planted_trigger_is_refused(path):
    create_caseload(STORAGE, path).close()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TRIGGER t AFTER INSERT ON batch BEGIN DELETE FROM change; END")
        other.commit()
    with pytest.raises(PlannerError, match="file_not_a_caseload"):
        STORAGE.open(path)


def test_that_a_caseload_of_a_newer_planner_is_refused(path):
    create_caseload(STORAGE, path).close()
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA user_version = 99")
        other.commit()
    with pytest.raises(PlannerError, match="file_newer"):
        STORAGE.open(path)


def test_that_a_record_that_does_not_fit_its_type_is_damage(path):
    create_caseload(STORAGE, path).close()
    with closing(sqlite3.connect(path)) as other:
        other.execute("INSERT INTO record VALUES ('case', 'x', '{\"id\": 5}')")
        other.commit()
    with closing(STORAGE.open(path)) as file, pytest.raises(PlannerError, match="file_damaged"):
        file.load()


def test_that_a_failed_commit_leaves_document_and_file_as_they_were(path, monkeypatch):
    with closing(create_caseload(STORAGE, path)) as work:
        _with_case(work, "GN-1")
        before = work.document
        monkeypatch.setattr("planner.storage.caseload_file._dump", lambda plain: object())
        with pytest.raises((PlannerError, TypeError)):
            _with_case(work, "GN-2")
        monkeypatch.undo()
        assert work.document is before
    with closing(open_caseload(STORAGE, path)) as again:
        assert again.document == before


def test_that_errors_name_the_file_and_nobody(path):
    with closing(create_caseload(STORAGE, path)) as work:
        _with_case(work, "GN-1", name="Somebody")
        with pytest.raises(PlannerError) as caught:
            STORAGE.open(path)
    assert "Somebody" not in str(caught.value)
    assert caught.value.values == {"file": "office.rplan"}


def test_that_a_file_of_the_first_release_opens_with_its_published_amounts(path):
    path.write_bytes(OF_THE_FIRST_RELEASE.read_bytes())
    for _ in range(2):
        with closing(open_caseload(SqliteStorage(), path)) as work:
            assert work.document.programme is not None
            tiers = work.document.programme.tiers_of("C-ARR")
            assert [(r.count, r.amount) for r in tiers] == [
                (1, Money(15000, "EUR")),
                (2, Money(24000, "EUR")),
                (4, Money(33000, "EUR")),
            ]
            assert not work.can_undo
