"""Files of planners before encryption: written anew under a passphrase, unharmed until then."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from planner.domain.errors import PlannerError
from planner.domain.money import Money
from planner.domain.protection.secret import Secret
from planner.domain.protection.trail import Act
from planner.services.work import Work
from planner.storage import unencrypted
from tests.opened import PASSPHRASE, caseload_at, storage

#: The invented sample programme, taken in by version 0.1.0.
OF_THE_FIRST_RELEASE = Path(__file__).parent / "files" / "caseload_of_0_1_0.rplan"


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "office.rplan"
    path.write_bytes(OF_THE_FIRST_RELEASE.read_bytes())
    return path


def test_that_a_file_of_the_first_release_opens_with_its_published_amounts(path):
    with pytest.raises(PlannerError, match="file_unencrypted"):
        storage().open(path, PASSPHRASE)
    file, recovery = storage().encrypt(path, "P01", PASSPHRASE)
    with closing(Work(file)) as work:
        assert work.document.programme is not None
        tiers = work.document.programme.tiers_of("C-ARR")
        assert [(r.count, r.amount) for r in tiers] == [
            (1, Money(15000, "EUR")),
            (2, Money(24000, "EUR")),
            (4, Money(33000, "EUR")),
        ]
        assert not work.can_undo
        assert work.file.trail.check() is None
        acts = [e.act for e in work.file.trail.entries()]
        assert (acts[0], acts[-1]) == (Act.CREATED, Act.MIGRATED)
    caseload_at(path, recovery).close()


def test_that_nothing_unencrypted_is_left_beside_it(path):
    storage().encrypt(path, "P01", PASSPHRASE)[0].close()
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    assert b"SQLite format 3" not in path.read_bytes()
    assert b"programme" not in path.read_bytes()


@pytest.mark.parametrize(
    ("planted", "code"),
    [
        ("CREATE TRIGGER t AFTER INSERT ON batch BEGIN DELETE FROM change; END", "file_not_a_case"),
        ("PRAGMA user_version = 99", "file_newer"),
        ("INSERT INTO record VALUES ('case', 'x', '{\"id\": 5}')", "file_damaged"),
    ],
)
def test_that_what_cannot_be_taken_over_stays_as_it_is(path, planted, code):
    with closing(sqlite3.connect(path)) as other:
        other.execute(planted)
        other.commit()
    before = path.read_bytes()
    with pytest.raises(PlannerError, match=code):
        storage().encrypt(path, "P01", PASSPHRASE)
    assert path.read_bytes() == before
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_that_a_weak_passphrase_leaves_it_as_it_is(path):
    before = path.read_bytes()
    with pytest.raises(PlannerError, match="passphrase_weak"):
        storage().encrypt(path, "P01", Secret("short"))
    assert path.read_bytes() == before


def test_that_an_encryption_broken_off_before_its_end_is_ended_at_the_next_opening(
    path, monkeypatch
):
    old = path.read_bytes()
    module = "planner.storage.encrypted_storage"
    with monkeypatch.context() as patch:
        patch.setattr(f"{module}.put_in_place", _cut)
        with pytest.raises(KeyboardInterrupt):
            storage().encrypt(path, "P01", PASSPHRASE)
    assert path.read_bytes() == old
    with monkeypatch.context() as patch:
        patch.setattr(f"{module}.overwritten", _cut)
        with pytest.raises(KeyboardInterrupt):
            storage().encrypt(path, "P01", PASSPHRASE)
    assert any(p.read_bytes() == old for p in path.parent.iterdir())
    with closing(caseload_at(path)) as work:
        assert work.document.programme is not None
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_that_a_file_whose_name_was_taken_before_the_new_one_had_it_is_found_again(path):
    old = path.read_bytes()
    path.rename(path.with_name(path.name + ".unencrypted"))
    with pytest.raises(PlannerError, match="file_unencrypted"):
        storage().open(path, PASSPHRASE)
    assert path.read_bytes() == old


def test_that_no_copy_of_it_comes_to_a_disk(path, monkeypatch, tmp_path):
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    watched = []

    def watching(file, *_):
        watched.append(list(temporary.iterdir()))
        return real(file)

    real = unencrypted._records
    monkeypatch.setattr(unencrypted, "_records", watching)
    storage().encrypt(path, "P01", PASSPHRASE)[0].close()
    assert watched == [[]]


def test_that_what_a_cut_left_half_written_is_taken_back_first(path):
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA cache_size = 1")
        other.execute("BEGIN")
        for number in range(3000):
            other.execute("INSERT INTO record VALUES ('case', ?, '{}')", (str(number),))
        torn, journal = path.read_bytes(), path.with_name(path.name + "-journal").read_bytes()
        other.rollback()
    path.write_bytes(torn)
    path.with_name(path.name + "-journal").write_bytes(journal)
    file, _ = storage().encrypt(path, "P01", PASSPHRASE)
    with closing(Work(file)) as work:
        assert work.document.cases == {}
        assert work.document.programme is not None
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def _cut(*_):
    raise KeyboardInterrupt
