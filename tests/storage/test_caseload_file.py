"""The caseload file: what was saved is there, and what is no caseload is refused untouched."""

from contextlib import closing
from dataclasses import replace

import apsw
import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from planner.domain.balances.allocation import Allocation, Outcome
from planner.domain.cases.case import Case
from planner.domain.errors import PlannerError, Stopped
from planner.domain.ids import CaseId, PersonId, ScenarioId
from planner.domain.progress import Progress
from planner.storage import trail_rows
from tests.opened import PASSPHRASE, caseload_at, caseload_made, storage
from tests.storage.with_cases import database_of, with_case


@pytest.fixture
def path(tmp_path):
    return tmp_path / "office.rplan"


def test_that_a_saved_edit_is_there_after_opening_again(path):
    with closing(caseload_made(path)) as work:
        with_case(work, "GN-1")
        document = work.document
    with closing(caseload_at(path)) as again:
        assert again.document == document


def test_that_undo_and_redo_hold_across_a_restart(path):
    with closing(caseload_made(path)) as work:
        with_case(work, "GN-1")
        with_case(work, "GN-2")
        work.undo("C01")
    with closing(caseload_at(path)) as again:
        assert set(again.document.cases) == {"GN-1"}
        assert again.can_redo
        again.redo("C01")
        assert set(again.document.cases) == {"GN-1", "GN-2"}
        again.undo("C01")
        again.undo("C01")
        assert again.document.cases == {}
        assert not again.can_undo


def test_that_a_new_edit_ends_what_could_be_made_again(path):
    with closing(caseload_made(path)) as work:
        with_case(work, "GN-1")
        work.undo("C01")
        with_case(work, "GN-2")
        assert not work.can_redo


def test_that_an_edit_that_changes_nothing_stores_nothing(path):
    with closing(caseload_made(path)) as work:
        assert work.commit(work.document, who="C01", why="nothing") == ()
        assert not work.can_undo


def test_that_an_edit_of_many_changes_is_stored_a_part_at_a_time_and_is_one_edit(path, monkeypatch):
    monkeypatch.setattr("planner.storage.change_rows._AT_ONCE", 2)
    with closing(caseload_made(path)) as work:
        before = work.document
        cases = {f"GN-{n}": Case(CaseId(f"GN-{n}"), f"GN-{n}", PersonId(f"p{n}")) for n in range(7)}
        work.commit(replace(before, cases=cases), who="C01", why="import")
        renumbered = {key: replace(case, number=f"X{case.number}") for key, case in cases.items()}
        work.commit(replace(before, cases=renumbered), who="C01", why="renumber")
    with closing(caseload_at(path)) as again:
        assert again.document.cases == renumbered
        assert again.file.trail.check() is None
        again.undo("C01")
        assert again.document.cases == cases
        again.undo("C01")
        assert again.document == before
        assert not again.can_undo


def test_that_an_edit_stopped_half_way_leaves_everything_as_it_was(path, monkeypatch):
    monkeypatch.setattr("planner.storage.change_rows._AT_ONCE", 2)
    heard: list[Progress] = []
    with closing(caseload_made(path)) as work:
        with_case(work, "GN-0")
        before, anchor = work.document, work.file.trail.anchor()
        cases = {f"GN-{n}": Case(CaseId(f"GN-{n}"), f"GN-{n}", PersonId(f"p{n}")) for n in range(7)}
        after = replace(before, cases=before.cases | cases)
        stop = iter((False, False, True)).__next__
        with pytest.raises(Stopped):
            work.commit(after, who="C01", why="import", report=heard.append, stop=stop)
        assert heard == [Progress("store", done, 7) for done in (0, 2, 4)]
        assert work.document is before
        assert work.file.trail.anchor() == anchor
        work.commit(after, who="C01", why="import")
        assert work.can_undo
    with closing(caseload_at(path)) as again:
        assert again.document == after
        assert again.file.trail.check() is None


def test_that_an_allocation_comes_back_equal_and_only_when_adopted(path):
    allocation = Allocation("d1", ScenarioId("standard"), Outcome.OPTIMAL, lifted=3.5, bound=3.5)
    with closing(caseload_made(path)) as work:
        work.keep(allocation)
    with closing(caseload_at(path)) as work:
        assert not work.allocation
        about = replace(work.document.about, adopted="d1")
        work.commit(replace(work.document, about=about), who="C01", why="adopt")
        assert work.allocation == allocation
    with closing(caseload_at(path)) as again:
        assert again.allocation == allocation


def test_that_a_second_planner_only_looks_at_the_file(path):
    with closing(caseload_made(path)) as work:
        with_case(work, "GN-1")
        with closing(caseload_at(path)) as second:
            assert second.view_only
            assert second.document == work.document
            with pytest.raises(PlannerError, match="view_only"):
                with_case(second, "GN-2")
            assert set(second.document.cases) == {"GN-1"}
        with_case(work, "GN-2")
    with closing(caseload_at(path)) as again:
        assert set(again.document.cases) == {"GN-1", "GN-2"}


def test_that_an_existing_file_is_never_made_anew(path):
    path.write_bytes(b"mine")
    with pytest.raises(PlannerError, match="file_exists"):
        storage().create(path, "x", "C01", PASSPHRASE)
    assert path.read_bytes() == b"mine"


@pytest.mark.parametrize("content", [b"", b"hello" * 50_000, b"RPLANKEY" + bytes(100_000)])
def test_that_a_file_that_is_no_caseload_is_refused_and_left_alone(path, content):
    path.write_bytes(content)
    with pytest.raises(PlannerError) as caught:
        storage().open(path, PASSPHRASE)
    assert caught.value.code in ("file_not_a_caseload", "file_damaged")
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    "planted",
    [
        "CREATE TRIGGER t AFTER INSERT ON batch BEGIN DELETE FROM change; END",
        "CREATE VIEW v AS SELECT * FROM record",
        "CREATE TABLE other (a)",
    ],
)
def test_that_a_caseload_with_something_planted_in_it_is_refused(path, planted):
    caseload_made(path).close()
    with database_of(path) as other:
        other.config(apsw.SQLITE_DBCONFIG_ENABLE_TRIGGER, 1)
        other.config(apsw.SQLITE_DBCONFIG_ENABLE_VIEW, 1)
        other.execute(planted)
    with pytest.raises(PlannerError, match="file_not_a_caseload"):
        storage().open(path, PASSPHRASE)


def test_that_a_caseload_of_a_newer_planner_is_refused_unharmed(path):
    caseload_made(path).close()
    with database_of(path) as other:
        other.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(PlannerError, match="file_newer"):
        storage().open(path, PASSPHRASE)
    assert path.read_bytes() == before


def test_that_a_record_that_does_not_fit_its_type_is_damage(path):
    caseload_made(path).close()
    with database_of(path) as other:
        other.execute("INSERT INTO record VALUES ('case', 'x', 'x', '{\"id\": 5}', NULL)")
    with (
        closing(storage().open(path, PASSPHRASE)) as file,
        pytest.raises(PlannerError, match="file_damaged"),
    ):
        file.load()


def test_that_a_failed_commit_leaves_document_file_and_trail_as_they_were(path, monkeypatch):
    with closing(caseload_made(path)) as work:
        with_case(work, "GN-1")
        before, anchor = work.document, work.file.trail.anchor()

        def fail(*_):
            raise apsw.IOError

        # By then the key of the new case and its change are written.
        monkeypatch.setattr("planner.storage.change_rows.write_records", fail)
        with pytest.raises(PlannerError):
            with_case(work, "GN-2")
        monkeypatch.undo()
        assert work.document is before
        assert work.file.trail.anchor() == anchor
        with_case(work, "GN-2")  # the keys made for the failed edit were taken back with it
        after = work.document
    with closing(caseload_at(path)) as again:
        assert again.document == after
        assert again.file.trail.check() is None


def test_that_errors_name_the_file_and_nobody(path):
    with closing(caseload_made(path)) as work:
        with_case(work, "GN-1", name="Somebody")
        with closing(caseload_at(path)) as second, pytest.raises(PlannerError) as caught:
            with_case(second, "GN-2", name="Somebody")
    assert "Somebody" not in str(caught.value)
    assert caught.value.values == {"file": "office.rplan"}


def test_that_nothing_stands_beside_a_closed_file(path):
    with closing(caseload_made(path)) as work:
        with_case(work, "GN-1")
    assert [p.name for p in path.parent.iterdir()] == ["office.rplan"]


def test_that_what_a_failing_disk_took_and_denied_is_shown(path, monkeypatch):
    with closing(caseload_made(path)) as work:
        with_case(work, "GN-1")
        real, told = work.file.commit, []

        def denied(*args, **details):
            real(*args, **details)
            raise PlannerError("file_unwritable", file=path.name)

        work.subscribe(lambda: told.append(set(work.document.cases)))
        saved_at = work.saved_at
        with monkeypatch.context() as patch:
            patch.setattr(work.file, "commit", denied)
            with pytest.raises(PlannerError):
                with_case(work, "GN-2")
        assert told == [{"GN-1", "GN-2"}]
        assert work.saved_at == saved_at
        work.undo("C01")
        assert set(work.document.cases) == {"GN-1"}
        assert work.file.trail.check() is None
    with closing(caseload_at(path)) as again:
        assert set(again.document.cases) == {"GN-1"}


def test_that_a_file_whose_disk_failed_and_tells_nothing_is_looked_at_only(path, monkeypatch):
    def fails(*_, **__):
        raise PlannerError("file_unwritable", file=path.name)

    with closing(caseload_made(path)) as work:
        with_case(work, "GN-1")
        real = work.file.trail.anchor
        answers = [real, fails]

        def told():
            return answers.pop(0)()

        with monkeypatch.context() as patch:
            patch.setattr(work.file, "commit", fails)
            patch.setattr(work.file.trail, "anchor", told)
            with pytest.raises(PlannerError, match="file_unwritable"):
                with_case(work, "GN-2")
        assert work.refusal.code == "view_only_failed"
        with pytest.raises(PlannerError, match="view_only_failed"):
            with_case(work, "GN-3")
        assert set(work.document.cases) == {"GN-1"}


def test_that_on_a_full_disk_a_file_is_looked_at_only(path, monkeypatch):
    with closing(caseload_made(path)) as work:
        with_case(work, "GN-1")
    entries = trail_rows.append

    def full(*_, **__):
        raise apsw.FullError

    with monkeypatch.context() as patch:
        patch.setattr(trail_rows, "append", full)
        work = caseload_at(path)
    assert trail_rows.append is entries
    with closing(work):
        assert set(work.document.cases) == {"GN-1"}
        assert work.view_only
        assert work.refusal.code == "view_only_full"
        with pytest.raises(PlannerError) as raised:
            with_case(work, "GN-2")
        assert raised.value.code == "view_only_full"
    with closing(caseload_at(path)) as again:
        assert not again.view_only
        assert set(again.document.cases) == {"GN-1"}


def test_that_making_a_file_tries_its_passphrase_once(path, monkeypatch):
    tried = []
    real = Argon2id

    def counted(**details):
        tried.append(details)
        return real(**details)

    monkeypatch.setattr("planner.storage.keys.keyring.Argon2id", counted)
    file, recovery = storage().create(path, "office", "P01", PASSPHRASE)
    file.close()
    assert len(tried) == 1
    storage().open(path, recovery).close()
    assert len(tried) == 1  # a recovery key cannot be guessed: nothing has to be slow
    storage().open(path, PASSPHRASE).close()
    assert len(tried) == 2
