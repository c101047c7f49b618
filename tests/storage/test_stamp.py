"""The stamp of the last save: pages of two saves in one file are noticed."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from planner.domain.errors import PlannerError
from tests.opened import caseload_at, caseload_made
from tests.storage.with_cases import database_of, with_case, with_protected

#: Written before there were stamps.
OF_VERSION_4 = Path(__file__).parent / "files" / "caseload_of_version_4.rplan"


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "office.rplan"
    with closing(caseload_made(path, code="P01")) as work:
        with_case(work, "GN-1", name="Somebody", words="wants to sew")
        with_protected(work, "GN-2")
    return path


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM record WHERE key = 'GN-1'",
        "UPDATE record SET plain = replace(plain, 'Somebody', 'Anybody') WHERE key = 'GN-1'",
        "UPDATE record SET shut = NULL WHERE key = 'GN-2'",
        "UPDATE record SET about = NULL WHERE key = 'GN-2'",
        "INSERT INTO record SELECT entity, 'GN-9', about, plain, shut FROM record LIMIT 1",
        "DELETE FROM stamp",
        "UPDATE stamp SET records = zeroblob(32)",
    ],
)
def test_that_records_of_another_save_are_not_shown(path, sql):
    with database_of(path) as other:
        other.execute(sql)
        assert other.changes() > 0
    with pytest.raises(PlannerError, match="file_damaged"):
        caseload_at(path)


def test_that_a_trail_of_another_save_is_told_and_the_records_are_shown(path):
    with database_of(path) as other:
        other.execute("UPDATE stamp SET link = zeroblob(32)")
    with closing(caseload_at(path, view_only=True)) as work:
        assert set(work.document.cases) == {"GN-1", "GN-2"}
        fault = work.file.trail.check()
    assert fault is not None
    assert fault.sort == "missing"


def test_that_undoing_and_editing_again_leave_a_stamp_that_holds(path):
    with closing(caseload_at(path)) as work:
        with_case(work, "GN-3", name="Another")
        work.undo("P01")
        with_case(work, "GN-3", name="Another still")
    with closing(caseload_at(path)) as work:
        assert set(work.document.cases) == {"GN-1", "GN-2", "GN-3"}
        assert work.file.trail.check() is None


def test_that_a_file_from_before_stamps_opens_to_be_looked_at_and_then_has_one(tmp_path):
    path = tmp_path / "office.rplan"
    shutil.copyfile(OF_VERSION_4, path)
    with closing(caseload_at(path, view_only=True)) as work:
        assert set(work.document.cases) == {"GN-1", "GN-2"}
    with closing(caseload_at(path)) as work:
        assert set(work.document.cases) == {"GN-1", "GN-2"}
        assert work.file.trail.check() is None
    with database_of(path) as other:
        assert other.execute("SELECT count(*) FROM stamp").fetchone() == (1,)
        other.execute("DELETE FROM record WHERE key = 'GN-1'")
    with pytest.raises(PlannerError, match="file_damaged"):
        caseload_at(path)
