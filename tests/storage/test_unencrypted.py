"""Files of planners before encryption: written anew under a passphrase, unharmed until then."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from planner.domain.errors import PlannerError
from planner.domain.money import Money
from planner.domain.secret import Secret
from planner.domain.trail import Act
from planner.services.work import Work
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
